"""Where am I: the form's headings and how much is to do below each of them."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from workbench.model.document import Segment
from workbench.ui.i18n import known, tr
from workbench.ui.models.rows import region_of


@dataclass(slots=True)
class Section:
    """A heading and what stands below it, as spans of ranks (positions in reading order, end exclusive).

    `title` is empty for what stands before the first heading, `region.<name>` for text beside the body.
    """

    title: str
    level: int
    first: str
    spans: list[tuple[int, int]] = field(default_factory=list)

    def add(self, rank: int) -> None:
        """The segment of this rank belongs here."""
        if self.spans and self.spans[-1][1] == rank:
            self.spans[-1] = (self.spans[-1][0], rank + 1)
        else:
            self.spans.append((rank, rank + 1))

    def open_places(self, sums_before: Sequence[int]) -> int:
        """How many shown findings lie in this section; see `Worklist.sums_before`."""
        return sum(sums_before[behind] - sums_before[first] for first, behind in self.spans)


def build_outline(segments: Sequence[Segment]) -> tuple[Section, ...]:
    """The sections of the form; text beside the body (header, footnotes ...) makes a section each.

    Body text behind such a part belongs to the heading it stood under before.
    """
    sections: list[Section] = []
    body: Section | None = None
    region = ""
    for rank, segment in enumerate(segments):
        here = region_of(segment)
        if here and here != region:
            sections.append(Section(f"region.{here}", 0, segment.id))
        elif not here and (segment.kind == "heading" or body is None):
            body = _section(segment)
            sections.append(body)
        region = here
        (sections[-1] if here or body is None else body).add(rank)
    return tuple(sections)


def section_of(sections: Sequence[Section], rank: int) -> int:
    """Index of the section that holds the segment of this rank, -1 if none does."""
    holds = (at for at, section in enumerate(sections) if any(a <= rank < b for a, b in section.spans))
    return next(holds, -1)


def titles_by_rank(sections: Sequence[Section]) -> dict[int, Section]:
    """The section of every passage, by its rank."""
    return {rank: section for section in sections for a, b in section.spans for rank in range(a, b)}


def section_title(section: Section) -> str:
    """What people read for a section."""
    if not section.title:
        return tr("outline.beginning")
    return tr(section.title) if known(section.title) else section.title


def _section(segment: Segment) -> Section:
    if segment.kind != "heading":
        return Section("", 0, segment.id)
    text = " ".join(segment.text.replace("\ufffc", " ").split())
    return Section(f"{segment.number} {text}".strip() or segment.id, segment.level, segment.id)
