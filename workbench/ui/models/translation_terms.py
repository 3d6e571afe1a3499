"""Terms of the glossary in a German passage, and whether its translation uses them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from workbench.translation.check import PairTerm
from workbench.translation.facts.marks import without_marks
from workbench.translation.facts.term_forms import german_places, is_used

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class TermOffer:
    """A term of the glossary in the German text, as it stands at its first place, and its translation.

    `places`: all of them (code points of the German text), but those inside a longer term.
    """

    german: str
    target: str
    places: tuple[Span, ...]
    used: bool = False


def term_offers(source: str, target: str, language: str, terms: Sequence[PairTerm]) -> tuple[TermOffer, ...]:
    """The terms in reading order, the longer one where two lie over one another; every translation of each."""
    text, written = without_marks(source), without_marks(target)
    found = [(term, _places(text, term)) for term in terms]
    taken = {place for _, places in found for place in places}
    offers: list[TermOffer] = []
    for term, places in found:
        own = tuple(place for place in places if not any(_inside(place, other) for other in taken))
        if own:
            used = any(is_used(written, word, language) for word in term.targets)
            german = text[slice(*own[0])]
            offers += [TermOffer(german, word.replace("*", ""), own, used) for word in term.targets]
    offers.sort(key=lambda offer: (offer.places[0][0], -offer.places[0][1]))
    return tuple(dict.fromkeys(offers))


def _places(text: str, term: PairTerm) -> tuple[Span, ...]:
    forms = tuple(form for form in term.source if all(word in text for word in form.split()))
    return german_places(text, forms) if term.targets and forms else ()


def _inside(place: Span, other: Span) -> bool:
    return other != place and other[0] <= place[0] and place[1] <= other[1]


def with_use(offers: Sequence[TermOffer], target: str, language: str) -> tuple[TermOffer, ...]:
    """The same terms beside another translation."""
    text = without_marks(target)
    return tuple(replace(offer, used=is_used(text, offer.target, language)) for offer in offers)
