"""Who gets something or is told of it, whatever the noun: "dem Geschädigten" is not "der Täter"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from workbench.language.exempt import Span
from workbench.language.grammar.clauses import RELATIVE
from workbench.language.morphology import Token
from workbench.language.sentence import Sentence
from workbench.rewrite.facts.content import ContentWord, content_words
from workbench.rewrite.facts.residue import is_left
from workbench.rewrite.facts.roles import OFFICE, READER, roles
from workbench.rewrite.facts.scopes import scopes
from workbench.rewrite.facts.synonyms import has_counterpart
from workbench.rewrite.facts.wording import parts_of, stem, stems_of
from workbench.rewrite.guard import Wording

_GETS = re.compile(r"\b(?:bekomm(?:t|en)|erhält|erhalten|kriegt|kriegen|empfängt|empfangen)\b", re.IGNORECASE)
_GIVES = re.compile(
    r"\b(?:\w*zahl(?:t|en|te)?|\w*gezahlt|\w*zuzahlen|überw[ei]+s\w*|übersand\w*|übersend\w*|zugesandt|zusend\w*|schick\w*|geschickt"
    r"|zugeschickt|gewähr\w*|ausgehändigt|auszuhändigen|aushändig\w*|übergeb\w*|überg[ia]b\w*|zugestellt|zustell\w*|zuzustellen"
    r"|steh(?:t|en)\b[^.;]*\bzu|zustehen|zusteht|komm(?:t|en)\b[^.;]*\bzugute|zugutekomm\w*|fließ(?:t|en)\b[^.;]*\bzu|zufließ\w*"
    r"|erteilt|erteilen|vorgelegt|vorzulegen|vorlegen|abgegeben|abzugeben|(?:er)?geh(?:t|en)\san|erstatt\w*|geben|gib(?:t|st)|gegeben)\b",
    re.IGNORECASE,
)
_TELLS = re.compile(
    r"\b(?:informier\w*|unterricht\w*|benachrichtig\w*|verständig\w*|belehr\w*|angehört|anzuhören|anhör\w*|hör(?:t|en)\b[^.;]*\ban"
    r"|aufgefordert|auffordern|aufzufordern|eingeladen|einzuladen|beteilig\w*)\b",
    re.IGNORECASE,
)
_NOUNS = frozenset({"NN", "NNA"})
_INSIDE = frozenset({"ART", "ADJA", "PPOSAT", "PDAT", "PIAT", "CARD"})
_PERSON = re.compile(
    r"(?:er|ern|ers|in|innen|te|ten|ter|nde|nden|nder|person|personen|mensch|menschen|eltern|elternteil|elternteils|kind|kinder|kindes"
    r"|kindern|familie|familien|frau|mann|männer|gatte|gatten|schule|amt|behörde|kasse|gericht|stelle|träger|verein|firma|betrieb|witwe"
    r"|erbe|erben|arzt|anwalt|anwälte|ärzte|gemeinde|stadt|kreis|leute|gast|gäste|ling|lings|linge|ist|isten|ent|enten|ant|anten"
    r"|or|oren|partei|vorstand|nachbar|nachbarn|vormund|zeuge|zeugen|kunde|kunden|pate|paten|mündel)$",
    re.IGNORECASE,
)
_NO_PERSON = re.compile(
    r"(?:ung|ungen|heit|keit|schaft|tion|geld|gelder|mittel|nummer|alter|fenster|wasser|mutter|wetter|zimmer|steuer|dauer|feier|daten"
    r"|kosten|karten|seiten|zeiten|raten|arten|orten|akten|worten|taten|punkten|monat|jahr|woche|euro|termin|telefon|antrag"
    r"|anträgen|antrags|bescheid|bescheide|kalender|register|muster|papier|papiere|formular|formulare|konto|post|mail)$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Receiver:
    """The noun at `start:end` that gets something; `sort`: gets or is told. `inside`: words of its relative clause."""

    start: int
    end: int
    text: str
    told: bool
    attributes: tuple[str, ...]
    inside: tuple[ContentWord, ...]


@lru_cache(maxsize=512)
def receivers(text: str) -> tuple[Receiver, ...]:
    """The receivers in text order, by the case of their phrase or their preposition."""
    wording = Wording(text)
    found: list[Receiver] = []
    for (offset, end), sentence in zip(wording.spans, wording.sentences, strict=True):
        said = text[offset:end]
        gets, gives, tells = (pattern.search(said) for pattern in (_GETS, _GIVES, _TELLS))
        if not (gets or gives or tells):
            continue
        for index, token in enumerate(sentence.tokens):
            if token.tag not in _NOUNS or _NO_PERSON.search(token.text) or not _PERSON.search(token.text):
                continue
            sort = _sort(sentence, index, bool(gets), bool(gives), bool(tells))
            if sort:
                place = token.start + offset, token.end + offset
                found.append(
                    Receiver(
                        *place,
                        token.text,
                        sort == "told",
                        _attributes(sentence, index),
                        _clause(wording, place[1]),
                    )
                )
    return (*found, *_whoever(wording))


def _whoever(wording: Wording) -> Iterator[Receiver]:
    """ "bekommt, wer ...": somebody who is only described."""
    for scope in scopes(wording):
        match = _WHOEVER.match(wording.text, scope.start, scope.end)
        before = wording.text[max(0, scope.start - _LINE) : scope.start]
        behind = wording.text[scope.end : scope.end + _NEAR]
        if match is not None and (_GETS.search(before) or _GIVES.search(before) or _GETS.search(behind)):
            words = content_words(wording, scope.parts, light=True)
            yield Receiver(match.start(1), match.end(1), "Person", False, (), words)


_WHOEVER = re.compile(r"\W*([Ww]er|[Ww]em|[Ww]en)\b")
_LINE = 60


def _sort(sentence: Sentence, index: int, gets: bool, gives: bool, tells: bool) -> str:
    first = _opening(sentence, index)
    before = sentence.tokens[first - 1] if first else None
    if before is not None and before.pos == "ADP":
        return "gets" if gives and before.text.lower() == "an" else ""
    cases = {reading.case for reading in sentence.readings[index] or ()}
    if before is not None and before.tag in _NOUNS and "gen" in cases:
        return ""
    if gets and "nom" in cases and not cases <= {"dat", "gen"}:
        return "gets"
    if gives and cases and cases <= {"dat", "gen"} and "dat" in cases:
        return "gets"
    if tells and not gets and not gives and cases & {"nom", "acc"}:
        return "told"
    return ""


def _opening(sentence: Sentence, index: int) -> int:
    first = index
    while first and sentence.tokens[first - 1].tag in _INSIDE:
        first -= 1
    return first


def _attributes(sentence: Sentence, index: int) -> tuple[str, ...]:
    inside: list[Token] = list(sentence.tokens[_opening(sentence, index) : index])
    return tuple(token.text for token in inside if token.tag == "ADJA")


def _clause(wording: Wording, place: int) -> tuple[ContentWord, ...]:
    """The words of the relative clause that follows within a few words."""
    for scope in scopes(wording):
        if scope.kind == RELATIVE and 0 <= scope.start - place <= _NEAR:
            return content_words(wording, scope.parts, light=True)
    return ()


_NEAR = 14


def other_receivers(original: str, rewrite: str) -> Iterator[tuple[Span, Span]]:
    """Places of who gets something or is told of it in the original, and of somebody else in the rewrite."""
    for told in (False, True):
        before = [
            one
            for one in receivers(original)
            if one.told == told and not _is_said_as(_known(original, one), rewrite)
        ]
        after = [one for one in receivers(rewrite) if one.told == told]
        if len(before) != 1 or len(after) != 1:
            continue
        was, now = before[0], after[0]
        if (
            _carer(was, now)
            or _other_clause(was, now, original, rewrite)
            or (not _is_said(was, rewrite) and not _is_said(now, original))
        ):
            yield (was.start, was.end), (now.start, now.end)
            return


def _other_clause(was: Receiver, now: Receiver, original: str, rewrite: str) -> bool:
    """Whether clauses without a common word tell which one: "der Partner, der erzieht", now "der zahlt"."""
    return stem(was.text) == stem(now.text) and _is_new(was.inside, rewrite) and _is_new(now.inside, original)


def _is_new(words: tuple[ContentWord, ...], other: str) -> bool:
    """Whether two words or more are said nowhere in the other text, and at most one of them is."""
    left = [is_left(word, other) for word in words if not word.is_light]
    return left.count(False) > 1 >= left.count(True)


_READER, _OFFICE = re.compile(r"\b(?:Sie|Ihnen)\b"), re.compile(r"\b(?:[Ww]ir|[Uu]ns)\b")


def _known(text: str, one: Receiver) -> str:
    """The name of the role that it is by another word, reader or office, or ""."""
    known = (role.name for role in roles(text) if role.end == one.end)
    return next((name for name in known if name in {READER, OFFICE}), "")


def _is_said_as(name: str, text: str) -> bool:
    return bool(name) and (_READER if name == READER else _OFFICE).search(text) is not None


def _is_said(one: Receiver, text: str) -> bool:
    words = (ContentWord(one.start, one.end, one.text, True, False), *one.inside)
    named = [ContentWord(one.start, one.end, adjective, False, False) for adjective in one.attributes]
    if stem(one.text) in _ANYBODY:
        verbs = [word for word in one.inside if not word.is_noun and not word.is_light] or list(one.inside)
        return any(is_left(word, text) for word in (*named, *verbs)) or not (named or verbs)
    head = parts_of(one.text)[-1:]
    if head and not any(head[0] in known for known in stems_of(text)):
        return has_counterpart(one.text, text)
    return is_left(words[0], text) or any(is_left(word, text) for word in named)


_ANYBODY = frozenset(map(stem, "Person Personen Mensch Menschen Leute Frau Mann".split()))


def _carer(was: Receiver, now: Receiver) -> bool:
    """ "an die kranke Mieterin", now "der Nachbarin, die die kranke Mieterin besucht"."""
    if not was.attributes or stem(now.text) not in _ANYBODY or now.attributes or not now.inside:
        return False
    verbs = [word.text for word in now.inside if not word.is_noun]
    described = any(_is_family(adjective, verb) for adjective in was.attributes for verb in verbs[:-1])
    return described or not any(
        _same(adjective, word.text) for adjective in was.attributes for word in now.inside
    )


def _is_family(one: str, other: str) -> bool:
    return stem(one)[:7] == stem(other)[:7]


def _same(one: str, other: str) -> bool:
    return is_left(ContentWord(0, 0, one, False, False), other) and stem(one)[:8] == stem(other)[:8]
