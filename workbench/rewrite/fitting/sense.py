"""Where a wording that grammar allows would say something else: tense, complements, degrees, names.

Each check returns the German reason why a person must decide, or "" where nothing speaks against the wording.
"""

import re
from collections.abc import Callable, Iterator, Sequence

from workbench.glossary.matching import Match, Token
from workbench.model.document import PLACEHOLDER
from workbench.rewrite.fitting.place import Place

_PRESENT = frozenset({"jetzt", "zurzeit", "zur Zeit", "nun", "heute", "aktuell", "momentan", "im Moment"})
_PAST_AUXILIARIES = frozenset(
    {
        "war",
        "waren",
        "warst",
        "wart",
        "wurde",
        "wurden",
        "hatte",
        "hatten",
        "konnte",
        "konnten",
        "musste",
        "mussten",
    }
    | {"durfte", "durften", "wollte", "wollten"}
)
_THEN = frozenset({"damals", "seinerzeit", "ehemals", "früher", "zuvor"})
_STRONG_PAST_IN_T = re.compile(
    r".*(?:hielt|trat|galt|bat|bot|riet|tat|litt|stritt|schnitt|ritt|schritt|briet)"
)
_PRETERITE_PRESENT = frozenset({"weiß", "lass", "lies", "gib", "nimm", "sieh"})
_SMALL_INSIDE = frozenset({"ADV", "ADP", "ABBR", "PHRASE"})
"""Word classes that have a capital only where a sentence begins."""
_DEGREES = frozenset(
    {
        "so",
        "sehr",
        "möglichst",
        "zu",
        "allzu",
        "recht",
        "ziemlich",
        "höchst",
        "äußerst",
        "überaus",
        "besonders",
    }
)
_COMPLEMENTS = frozenset({"dazu", "zur Information"})
_PERMITTED_OR_BOUND = re.compile(
    r"(?:ver)?pflicht|berecht|befug|ermächtig|gezwungen|zwing|forder[nt]|gefordert|\bbereit\b|geeignet|zugelassen"
    r"|\w*anspruch|\bRecht\b|gelegenheit|möglichkeit|verurteil|angehalten|imstande|\blage\b|bestimmt",
    re.IGNORECASE,
)
"""Beside these words "zu" names what somebody may or must do: "dazu berechtigt" is not "insofern berechtigt"."""
_SPEAKING = frozenset(
    {
        "anhören",
        "angehören",
        "antworten",
        "befragen",
        "berichten",
        "erläutern",
        "fragen",
        "hinweisen",
        "informieren",
    }
    | {"mitteilen", "schreiben", "verweisen", "äußern", "beraten", "nachfragen"}
)
"""Verbs whose "dazu" names the subject."""
_QUESTIONS = frozenset({"Frage", "Rückfrage", "Bedenken", "Auskunft", "Beratung", "Hinweis", "Stellungnahme"})
_HAVING = frozenset({"haben", "bestehen", "geben", "erhalten", "erteilen", "finden", "stellen"})
"""Verbs that say nothing themselves beside such a noun ("dazu bestehen keine Bedenken")."""
_TELEPHONE = re.compile(r"telefon|fernmünd|hotline|rufnummer|online|chat|tel\.|\b0\d{2,}", re.IGNORECASE)
_TWO_LETTERS = re.compile(r"[^\W\d_]{2}")
_TITLE_HEAD = re.compile(
    r"(?:\w*(?:gesetz|verordnung|satzung|ordnung|richtlinie|abkommen|übereinkommen|erlass|staatsvertrag))(?:e?s)?",
    re.IGNORECASE,
)
_OFFICE_HEAD = re.compile(
    r"\w*(?:amt|abteilung|referat|fachbereich|dezernat|ministerium|behörde|stelle|zentrum|institut|sachgebiet)(?:e?s)?",
    re.IGNORECASE,
)
_TITLE_WORDS = frozenset({"über", "zur", "zum", "betreffend", "für"})


def objection(place: Place) -> str:
    """The first reason against the wording at this place; empty if there is none."""
    return next(filter(None, (check(place) for check in _CHECKS)), "")


def is_name(match: Match, tokens: Sequence[Token], text: str) -> bool:
    """Whether a capital inside a sentence makes a name or a noun of it ("Herr Derzeit", "des Mittels", "das Soll")."""
    at = match.tokens[0]
    word = tokens[at].text
    small = match.entry.pos in _SMALL_INSIDE and match.form[:1].islower() and len(match.tokens) == 1
    if not small or at == 0 or word.isupper() or not word[:1].isupper():
        return False
    gap = text[tokens[at - 1].end : tokens[at].start]
    return PLACEHOLDER not in gap and tokens[at - 1].pos not in ("PUNCT", "NUM", "X")


def _in_capitals(place: Place) -> str:
    return "Der Text steht in Großbuchstaben: Bitte prüfen." if written_in_capitals(place) else ""


def written_in_capitals(place: Place) -> bool:
    """Whether a word that has small letters in the glossary stands here in capitals only.

    "Z. T." opens a sentence: single letters show it only where the whole text is in capitals.
    """
    word = place.surface
    spelt = _TWO_LETTERS.search(word) is not None or place.text.isupper()
    return word.isupper() and spelt and len(word) > 1 and not place.match.form.isupper()


def _in_title(place: Place) -> str:
    """Whether the match belongs to the title of a law or the name of an office: its head stands before."""
    title = False
    for token in _backwards(place):
        if token.pos in ("VERB", "PUNCT") or token.tag == "KOUS":
            return ""
        if title and (_TITLE_HEAD.fullmatch(token.text) or _OFFICE_HEAD.fullmatch(token.text)):
            return "Das Wort gehört zum Titel einer Vorschrift oder zum Namen einer Stelle: Bitte prüfen."
        title = token.text in _TITLE_WORDS
    return ""


def _in_the_past(place: Place) -> str:
    """ "war derzeit" looks back to another time than today, "zurzeit" cannot."""
    past = any(_is_past(token) or token.text.casefold() in _THEN for token in _clause(place))
    if place.wording in _PRESENT and past:
        return f"Der Satz steht in der Vergangenheit: Ob „{place.wording}“ dieselbe Zeit meint, bitte prüfen."
    return ""


def _is_past(token: Token) -> bool:
    word, lemma = token.text.casefold(), token.lemma.casefold()
    if word in _PAST_AUXILIARIES:
        return True
    if token.tag != "VVFIN" or lemma in (word, f"{word}n") or word in _PRETERITE_PRESENT:
        return False
    if word.endswith(("te", "ten", "en")) or _STRONG_PAST_IN_T.fullmatch(word):
        return True
    return not word.endswith(("t", "e", "n"))


def _as_complement(place: Place) -> str:
    """ "dazu" and "zur Information" beside "berechtigt" or "verpflichtet" would name what one may or must do."""
    if place.wording not in _COMPLEMENTS:
        return ""
    rest = place.text[: place.first.start] + place.text[place.last.end :]
    if (place.wording == "dazu" and not _is_about_speaking(place)) or _PERMITTED_OR_BOUND.search(rest):
        return f"„{place.wording}“ kann hier einen anderen Sinn haben: Bitte prüfen."
    return ""


def _is_about_speaking(place: Place) -> bool:
    """Whether every full verb of the clause speaks or asks, or only has or gives questions and answers."""
    clause = tuple(_clause(place))
    if any(token.tag == "PROAV" for token in clause):  # "weisen wir dazu darauf hin"
        return False
    verbs = {token.joined_lemma or token.lemma for token in clause if token.tag.startswith("VV")}
    nouns = {token.lemma for token in clause if token.pos == "NOUN"}
    if verbs and verbs <= _SPEAKING:
        return True
    return bool(nouns & _QUESTIONS) and verbs <= _HAVING


def _beside_predicate(place: Place) -> str:
    """ "ist diesbezüglich falsch": the adjective is true in one respect, "dazu falsch" is no German."""
    following = place.after()
    if following is not None and following.tag == "PTKNEG":
        following = place.after(2)
    if place.wording != "dazu" or following is None:
        return ""
    state = following.tag == "VVPP" and any(token.lemma == "sein" for token in place.tokens)
    if state or following.pos == "ADJ":
        return f"„{place.wording}“ passt nicht zu „{following.text}“: Bitte den Satz anpassen."
    return ""


def _by_telephone(place: Place) -> str:
    if place.wording == "Öffnungszeiten" and _TELEPHONE.search(place.text):
        return "Hier kann die Zeit am Telefon gemeint sein: Bitte prüfen."
    return ""


def _graded(place: Place) -> str:
    before = place.before()
    if place.entry.pos == "ADV" and before is not None and before.text.casefold() in _DEGREES:
        return f"„{place.wording}“ passt nicht hinter „{before.text}“: Bitte den Satz anpassen."
    return ""


def _clause(place: Place) -> Iterator[Token]:
    """The tokens around the match up to the next comma, semicolon, colon or bracket."""
    yield from _up_to_punctuation(reversed(place.tokens[: place.match.tokens[0]]))
    yield from _up_to_punctuation(iter(place.tokens[place.match.tokens[-1] + 1 :]))


def _up_to_punctuation(tokens: Iterator[Token]) -> Iterator[Token]:
    for token in tokens:
        if token.pos == "PUNCT":
            return
        yield token


def _backwards(place: Place) -> Iterator[Token]:
    return iter(place.tokens[: place.match.tokens[0]][::-1])


_CHECKS: tuple[Callable[[Place], str], ...] = (
    _in_capitals,
    _in_title,
    _in_the_past,
    _as_complement,
    _beside_predicate,
    _by_telephone,
    _graded,
)
