"""Adjectives: all take the same endings, so degree and ending move over to the other one."""

import re
from collections.abc import Iterator

from workbench.glossary.matching import Token
from workbench.rewrite.fitting.adjective_forms import (
    ENDINGS,
    Shown,
    inflect,
    inflect_degree,
    is_adjective,
    is_participle,
    shown_by,
)
from workbench.rewrite.fitting.adjective_place import attributive_endings
from workbench.rewrite.fitting.attributes import fit_as_adverbial
from workbench.rewrite.fitting.edits import Edit
from workbench.rewrite.fitting.place import Fit, Place

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
_DENYING = frozenset({"nicht", "kein", "keine", "keinen", "keiner", "keinem", "nie", "niemals"})
_COPULAS = frozenset({"sein", "werden", "bleiben", "scheinen", "heißen", "gelten", "halten", "finden"})
_ONLY_STATES = frozenset({"möglich", "nötig", "folgend", "eigen", "neu", "weiter", "ander", "zuständig"})
"""Adjectives that never tell how something is done."""
_QUANTIFIERS = {"sämtlich": "all"}


def fit_adjective(place: Place) -> Fit:
    """The other adjective with degree and ending of the form that stands there."""
    term, wording = _stem(place.match.form), place.wording
    if term in _QUANTIFIERS:
        ending = _quantifier_ending(place)
        if ending is None:
            return Fit("", False, f"Im Glossar steht dafür „{wording}“: Bitte Form und Endung prüfen.")
        return _fit_quantifier(place, ending)
    if not place.match.contiguous:
        return _open(place)
    *lead, last = wording.split()
    if is_participle(last) and _opens_as_adverb(place):
        return _open(place)
    if not is_adjective(last):
        return fit_as_adverbial(place)
    if "." in place.surface:
        shown = [Shown("positive", end) for end in attributive_endings(place)]
    else:
        shown = _shown(place, term)
    if not shown:
        return _open(place)
    front = "".join(f"{word} " for word in lead)
    forms = list(dict.fromkeys(form for one in shown if (form := _form(place, last, one)) is not None))
    if last == "folgend" and forms[:1] == [last]:
        return _open(place)  # "die folgend genannten" is no German
    if not forms or (lead and any(one.degree != "positive" for one in shown)):
        return _open(place)
    return _fit(place, [front + form for form in forms], last, lead)


def _opens_as_adverb(place: Place) -> bool:
    """ "Beiliegend senden wir ...": a participle of the past there would say what was done before."""
    following = place.after()
    alone = place.match.tokens[0] == 0 and following is not None and following.tag.endswith("FIN")
    return alone and place.surface.lower().endswith("end")


def _fit(place: Place, forms: list[str], last: str, lead: list[str]) -> Fit:
    """The likeliest form first; the others are variants."""
    first, *others = [_with_capital(place, form) for form in forms]
    reasons = list(_doubts(place, first, last, lead))
    if others:
        reasons.append("Der Satz lässt mehrere Formen zu: Bitte wählen.")
    start, end = place.first.start, place.last.end
    variants = tuple((Edit(start, end, form),) for form in others)
    return Fit(first, not reasons, reasons[0] if reasons else "", others=variants)


def _doubts(place: Place, form: str, last: str, lead: list[str]) -> Iterator[str]:
    if _is_noun_here(place):
        yield f"Das Adjektiv ist hier Substantiv. Im Glossar steht dafür „{place.wording}“."
    if place.near(form, 4, 4):
        yield f"„{form}“ steht schon in der Nähe: Bitte prüfen."
    before, following = place.before(), place.after()
    if "nicht" in lead and before is not None and before.text.lower() in _DENYING:
        yield "Davor steht schon eine Verneinung: Bitte prüfen."
    adverbial = place.first.tag in ("ADJD", "ADV") and not _is_predicate(place)
    if adverbial and (is_participle(last) or last in _ONLY_STATES):
        yield f"Ob „{form}“ hier ohne Umbau passt, bitte prüfen."
    if last in _UNLIKE_ADJECTIVES and (following is None or following.pos == "ADJ"):
        yield f"Hinter „{form}“ kann das nächste Adjektiv eine andere Endung haben: Bitte prüfen."


def _form(place: Place, last: str, shown: Shown) -> str | None:
    ending = shown.ending
    if not ending and shown.degree != "comparative" and place.first.tag == "ADJA":
        ending = next(iter(attributive_endings(place)), "")
    if shown.degree == "superlative":
        return inflect_degree(last, shown.degree, ending) if ending else None
    return inflect_degree(last, shown.degree, ending)


def _shown(place: Place, term: str) -> list[Shown]:
    """Degree and ending of what stands there; "geringer" in front of a noun is no comparative."""
    form = place.surface
    *lead, last = term.split()
    words = form.split()
    if len(words) != len(lead) + 1:
        return []
    if inflect(last, "e") == last:  # "rosa": the place tells the ending
        endings = attributive_endings(place) if place.last.tag == "ADJA" else ()
        return [Shown("positive", end) for end in endings or ("",)]
    found = list(shown_by(words[-1], last))
    if len(found) < 2:
        return found
    attributive = place.last.tag == "ADJA" or (place.after() is not None and _before_noun(place))
    kept = [one for one in found if bool(one.ending) is attributive]
    return kept or found


def _before_noun(place: Place) -> bool:
    following = place.after()
    return following is not None and following.pos in ("NOUN", "ADJ")


def _with_capital(place: Place, form: str) -> str:
    return form[:1].upper() + form[1:] if _is_noun_here(place) else form


def _is_noun_here(place: Place) -> bool:
    """Whether a capital inside the sentence makes a noun of it ("alles Erforderliche")."""
    before = place.before()
    if not place.surface[:1].isupper() or place.surface.isupper() or before is None:
        return False
    return before.pos != "PUNCT" and "\ufffc" not in place.text[before.end : place.first.start]


def _is_predicate(place: Place) -> bool:
    """Whether a copula makes it say something of the subject ("ist erforderlich")."""
    return any(token.lemma in _COPULAS for token in place.tokens if token.pos == "VERB")


def _open(place: Place) -> Fit:
    return Fit("", False, f"Im Glossar steht dafür „{place.wording}“: Bitte Form und Endung prüfen.")


def _quantifier_ending(place: Place) -> str | None:
    """The ending of the form that stands there; None for other forms."""
    form = place.surface.casefold()
    if not place.match.contiguous or not form.startswith("sämtlich"):
        return None
    ending = form.removeprefix("sämtlich")
    return ending if ending in ENDINGS else None


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
