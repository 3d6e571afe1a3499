"""Terms of the glossary in a German passage, and whether its translation uses them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from workbench.translation.check import PairTerm
from workbench.translation.facts.marks import without_marks
from workbench.translation.facts.term_forms import german_place, is_used


@dataclass(frozen=True, slots=True)
class TermOffer:
    """A term of the glossary in the German text (code points there), and its translation."""

    german: str
    target: str
    start: int
    end: int
    used: bool = False


def term_offers(source: str, target: str, language: str, terms: Sequence[PairTerm]) -> tuple[TermOffer, ...]:
    """The terms in reading order, the longer one where two lie over one another; every translation of each."""
    text, written = without_marks(source), without_marks(target)
    found: list[TermOffer] = []
    for term in terms:
        forms = tuple(form for form in term.source if all(word in text for word in form.split()))
        place = german_place(text, forms) if term.targets and forms else None
        if place is not None:
            used = any(is_used(written, word, language) for word in term.targets)
            found += [
                TermOffer(text[slice(*place)], word.replace("*", ""), *place, used) for word in term.targets
            ]
    found.sort(key=lambda offer: (offer.start, -offer.end))
    kept: list[TermOffer] = []
    for offer in found:
        inside = any(
            other.start <= offer.start
            and offer.end <= other.end
            and (other.start, other.end) != (offer.start, offer.end)
            for other in found
        )
        if not inside and offer not in kept:
            kept.append(offer)
    return tuple(kept)


def with_use(offers: Sequence[TermOffer], target: str, language: str) -> tuple[TermOffer, ...]:
    """The same terms beside another translation."""
    text = without_marks(target)
    return tuple(replace(offer, used=is_used(text, offer.target, language)) for offer in offers)
