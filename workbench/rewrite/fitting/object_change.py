"""What happens to the objects of a verb that is replaced."""

from dataclasses import dataclass, field

from workbench.rewrite.fitting.edits import Edit
from workbench.rewrite.fitting.verb_wording import VerbWording


@dataclass(slots=True)
class ObjectChange:
    """`edits` of the objects and of a finite verb that now agrees with another subject; `doubt`: why a person decides.

    `impossible`: the sentence would have to be built anew.
    """

    edits: list[Edit] = field(default_factory=list)
    doubt: str = ""
    impossible: bool = False


def shown_wording(target: VerbWording) -> str:
    words = ["sich"] if target.reflexive else []
    return " ".join([*words, *target.fixed, target.verb.lemma, *filter(None, [target.preposition])])
