"""What is suggested for a sentence of a letter, seen with the rest of the letter."""

from workbench.language.segmentation import sentences
from workbench.model.document import Segment
from workbench.model.finding import Suggestion
from workbench.rewrite.offering import restructured
from workbench.rewrite.office import Office
from workbench.rewrite.provider import Setting
from workbench.rewrite.restructuring.circumstances import circumstances, sender_of

PLAIN = "Ihr Antrag vom 3. Mai liegt uns vor."


def found_in(sentence: str, *rest: str) -> tuple[Suggestion, ...]:
    """Suggestions for the sentence in a letter that also says the rest."""
    shown = circumstances((sentence, *rest))
    office = Office(setting=Setting(sender=sender_of(shown), document_type="letter", circumstances=shown))
    found = restructured(Segment("s1", "text", "paragraph", sentence), sentences(sentence), office)
    return tuple(item for item in found if item.provider not in {"number-words", "sentence-split"})


def ready(sentence: str, *rest: str) -> list[str]:
    """Results that need no person."""
    return [item.result for item in found_in(sentence, *rest) if item.safe]


def offered(sentence: str, *rest: str) -> list[str]:
    """All results and variants."""
    return [text for item in found_in(sentence, *rest) for text in (item.result, *item.variants)]
