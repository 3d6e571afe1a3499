"""Two texts for one passage, between which a person decides."""

from dataclasses import dataclass

from workbench.app.drafts import Draft


@dataclass(frozen=True, slots=True)
class Clash:
    """`mine` was written over `base`, but `theirs` is there now, by `who` ("" if nobody else wrote).

    `cause`: `conflict` (somebody was faster), `draft` (the program ended before `mine` was kept), `refused`.
    """

    version: str
    segment: str
    base: str
    mine: str
    theirs: str
    who: str
    cause: str

    @property
    def draft(self) -> Draft:
        """What has to outlast the program."""
        return Draft(self.version, self.segment, self.mine, self.base)
