"""Adjectives: every regular adjective takes the same endings, so the ending moves over."""

import re

from workbench.glossary.matching import Token
from workbench.language.morphology import analyse
from workbench.rewrite.fitting.place import Fit, Place

_ENDINGS = ("", "e", "em", "en", "er", "es")
_IRREGULAR = re.compile(r"(?:el|[ae]uer|e|a|i|o|u)|hoch|.*(?:el|[ae]uer|[eaiou])")
_UNLIKE_ADJECTIVES = frozenset(
    {"folgend", "ander", "solch", "viel", "wenig", "beid", "einig", "mehrer", "all"}
)
"""They decline like articles: the adjective behind them may take another ending."""
_LIKE_ADJECTIVE = re.compile(r".*(?:ig|lich|sch|end|[bdfghklmnrst]t|en)(?:e|er)")
"""Nouns such as "Angehörige", which decline like adjectives: strong after "sämtliche", weak after "alle"."""
_REGULAR_PLURAL = re.compile(r".*(?:künfte|mente|werte|kinder|länder|bäude)", re.IGNORECASE)
_PLURAL_LIKE_SINGULAR = ("n", "er", "el", "s")
_TIME = re.compile(
    r".*(?:Male?|Tagen?|tagen?|Wochen|Monaten?|monaten?|Jahren?|jahren?|Stunden|Minuten|Quartalen?)"
)
_JOINERS = frozenset({",", "und", "oder", "sowie", "bzw.", "beziehungsweise"})
_QUANTIFIERS = {"sämtlich": "all"}


def fit_adjective(place: Place) -> Fit:
    """The other adjective with the ending that stands there."""
    ending = _ending(place)
    stem = place.wording
    if ending is None:
        return Fit("", False, f"Im Glossar steht dafür „{stem}“: Bitte Form und Endung prüfen.")
    if _stem(place.entry.term) in _QUANTIFIERS:
        return _fit_quantifier(place, ending)
    if place.surface[:1].isupper() and place.before() is not None:
        return Fit("", False, f"Das Adjektiv ist hier Substantiv. Im Glossar steht dafür „{stem}“.")
    if not is_regular_adjective(stem):
        return Fit("", False, f"Im Glossar steht dafür „{stem}“: Bitte Stellung und Endung prüfen.")
    form = stem + ending
    if place.near(form, 4, 4):
        return Fit(form, False, f"„{form}“ steht schon in der Nähe: Bitte prüfen.")
    return Fit(form, True)


def is_regular_adjective(word: str) -> bool:
    """Whether the word is an adjective that takes its endings without losing or changing a letter."""
    if not word.islower() or " " in word or word in _UNLIKE_ADJECTIVES or _IRREGULAR.fullmatch(word):
        return False
    return analyse(f"Das ist ein {word}er Fall.")[3].tag == "ADJA"


def _ending(place: Place) -> str | None:
    """The ending of the form that stands there; None for comparatives and other forms."""
    stem, form = _stem(place.match.form), place.surface.casefold()
    if not place.match.contiguous or not form.startswith(stem.casefold()):
        return None
    ending = form[len(stem) :]
    return ending if ending in _ENDINGS else None


def _stem(term: str) -> str:
    return "sämtlich" if term in ("sämtlich", "sämtliche") else term


def _fit_quantifier(place: Place, ending: str) -> Fit:
    """ "sämtliche Unterlagen" -> "alle Unterlagen", certain only right before the noun and without an article."""
    stem = _QUANTIFIERS[_stem(place.entry.term)]
    if place.wording not in (stem, f"{stem}e") or not ending:
        return Fit("", False, f"Ob „{place.wording}“ hier passt, bitte prüfen.")
    before, following = place.before(), place.after()
    if before is not None and before.pos in ("DET", "ADJ"):
        return Fit("", False, f"Hinter „{before.text}“ passt „{stem}“ nicht: Bitte den Satz anpassen.")
    if following is not None and following.pos == "NUM":
        return Fit("", False, f"„{stem}e“ vor einer Zahl kann „jedes Mal nach“ heißen: Bitte prüfen.")
    certain = (
        following is not None
        and following.tag == "NN"
        and _is_plain_plural(following)
        and _others_keep_their_form(place)
        and ending in ("e", "en", "er")
        and not place.near(stem + ending, 4, 4)
    )
    return Fit(
        stem + ending, certain, f"Ob hinter „{stem + ending}“ Sinn und Endungen stimmen, bitte prüfen."
    )


def _is_plain_plural(noun: Token) -> bool:
    """No singular ("sämtliche Post"), no span of time ("alle Wochen" is "every week"), no adjective as a noun."""
    word = noun.text
    known = _REGULAR_PLURAL.fullmatch(word) is not None
    if word == noun.lemma and not known and not word.endswith(_PLURAL_LIKE_SINGULAR):
        return False
    return _TIME.fullmatch(word) is None and _keeps_its_form(word)


def _others_keep_their_form(place: Place) -> bool:
    """Nouns joined to the first one depend on the same word ("alle Kinder und Jugendlichen")."""
    distance = 2
    while (joiner := place.after(distance)) is not None and joiner.text in _JOINERS:
        other = place.after(distance + 1)
        if other is None or other.pos not in ("NOUN", "ADJ"):
            return True
        if other.pos == "ADJ" or not _keeps_its_form(other.text):
            return False
        distance += 2
    return True


def _keeps_its_form(noun: str) -> bool:
    return _REGULAR_PLURAL.fullmatch(noun) is not None or _LIKE_ADJECTIVE.fullmatch(noun) is None
