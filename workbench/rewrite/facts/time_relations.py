"""What comes before, after or during what, and in which order steps follow."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from workbench.language.grammar.clauses import SUBORDINATE
from workbench.rewrite.facts.conditions import phrase_end
from workbench.rewrite.facts.content import ContentWord, content_words, is_said
from workbench.rewrite.facts.cues import Cue, cues
from workbench.rewrite.facts.residue import is_left, whole_verb
from workbench.rewrite.facts.scopes import CONDITION, QUESTION, Scope, scope_at, scopes
from workbench.rewrite.facts.wording import is_named
from workbench.rewrite.guard import Wording

BEFORE, AFTER, DURING, AT = "before", "after", "during", "at"
SAME, FIRST, THEN, NEXT, LOOSE = "same", "first", "then", "next", "loose"
EARLIER, EARLY, LATE = "earlier", "early", "late"
_EVENT = re.compile(
    r"(?:ung|ungen|schrift|gang|gabe|lauf|ginn|fang|start|schluss|ende|halt|tritt|lass|lage|nahme|reise|geburt|tod|zug|wechsel"
    r"|kauf|bau|termin|arbeiten?|maßnahmen?|verfahrens?|fahrt|besuch|wahl|gespräch|ferien|frist|studium|heirat|antrags?"
    r"|unterricht|essen|mahlzeit|frühstück|training|konzert|spiel|examen|einlass|turnier|gottesdienst|fest|seminar|unfall|operation|betriebs?|fall|verlust|aufenthalt|urlaub|einsatz|kurs|lehrgang|schule|dienst|feier|spende"
    r"|bescheids?|entscheid|vertrags?|erwerb|transport|abbruch|eingriff|praktikum|versand|druck|leben|zeit|phase|krieg"
    r"|pause|ehe|kunft|flug|lieferung|trennung|inkrafttreten|eintreffen|bestehen|ableben|teil|abschnitt|stufe|modul|reha|kur"
    r"|therapie|ernte|wohnen|reparatur|inventur|klausur|korrektur|ruhestand|(?<!miss)(?<!posit)(?<!instituti)(?<!opt)(?<!funkt)(?<!direkt)(?<!redakt)(?<!sekt)(?<!reg)(?<!stat)(?<!vers)(?<!kaut)tion|gebrauch|genuss|verzehr|umbau|aufbau|abbau|einbau|ausbau|empfang|angriff|eintrag|auftrag|vortrag)e?s?n?$",
    re.IGNORECASE,
)
_PERFECT = frozenset({"hat", "haben", "ist", "sind", "wurde", "wurden"})
_GOES_ON = frozenset({"läuft", "laufen", "andauert", "andauern", "stattfindet", "stattfinden"})
_PAST = frozenset({"war", "waren", "hatte", "hatten"})
_OVER = re.compile(
    r"\b(?:zu\sEnde|vorbei|vorüber|herum|abgeschlossen|beendet|abgelaufen|ausgelaufen|verstrichen|fertig|geendet)\b"
)
_THEN = re.compile(r"\??\s+(?:Dann|Danach|Anschließend|Erst dann|Nun|Jetzt)\b")
_LIMITED = re.compile(r"\b(?:spätestens|frühestens|bis)\s$", re.IGNORECASE)
""" "spätestens bei der Aufnahme" is before it, too."""
_REFUSED = re.compile(
    r"\b(?:nicht|nie|niemals|keinesfalls|keineswegs|auf keinen Fall)\s(?:schon\s|bereits\s)?$"
)
""" "nicht vor" is "erst nach"; but "wenn der Platz nicht vor Beginn bestätigt wird" asks for it before."""
_NOT = re.compile(r"\b(?:nicht|kein\w*)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class TimeRelation:
    """Something happens before, after or during the event of `words`."""

    start: int
    end: int
    kind: str
    words: tuple[ContentWord, ...]

    def is_about(self, other: "TimeRelation") -> bool:
        """Whether both name the same event."""
        return any(
            is_named(one.text, two.text)
            or is_named(two.text, one.text)
            or _is_one_event(one, two)
            or is_left(one, two.text)
            for one in self.words
            for two in other.words
            if not _says_too_little(one.text) and not _says_too_little(two.text)
        )


def _is_one_event(one: ContentWord, other: ContentWord) -> bool:
    """Whether two nouns name the same act: "Unterzeichnung" and "Unterschrift"."""
    return one.is_noun and other.is_noun and is_said(one, other.text)


def _says_too_little(word: str) -> bool:
    return word.lower().rstrip("s") in {
        "beginn",
        "ende",
        "ablauf",
        "abschlus",
        "tag",
        "monat",
        "jahr",
        "woche",
        "eingang",
        "zugang",
    }


@lru_cache(maxsize=512)
def time_relations(text: str) -> tuple[TimeRelation, ...]:
    """The relations in text order."""
    wording = Wording(text)
    listed = list(_listed(wording))
    found = [*listed, *_perfect_clauses(wording, listed), *_over(wording), *_done_already(wording)]
    return tuple(sorted(found, key=lambda one: one.start))


def _listed(wording: Wording) -> Iterator[TimeRelation]:
    for cue in cues("time_relations", wording.text):
        if cue.kind not in {BEFORE, AFTER, DURING, AT}:
            continue
        if cue.kind == AT and _LIMITED.search(wording.text, 0, cue.start):
            continue
        scope = scope_at(wording, cue.start)
        if scope is None:
            continue
        words = _event(wording, cue, scope)
        if words:
            end = scope.end if cue.strength == "clause" else max(cue.end, words[-1].end)
            stated = cue.strength == "phrase" and scope.kind not in CONDITION
            refused = _REFUSED.search(wording.text, 0, cue.start) if stated else None
            kind = BEFORE if cue.kind == DURING and _is_still_open(scope.text_of(wording)) else cue.kind
            kind = AFTER if kind == BEFORE and refused else kind
            yield TimeRelation(refused.start() if refused else cue.start, end, kind, words)


def _is_still_open(clause: str) -> bool:
    """Whether "solange" waits for something: "solange Sie keine Erlaubnis haben" is before it."""
    return clause.lower().startswith("solange") and bool(_NOT.search(clause)) and not is_over(clause)


def _event(wording: Wording, cue: Cue, scope: Scope) -> tuple[ContentWord, ...]:
    """The words of the event: of the clause behind a conjunction, of the phrase behind a preposition."""
    closes = scope.finite is not None and scope.finite == len(scope.tokens) - 1
    if cue.strength == "clause" or (cue.kind == DURING and scope.kind == SUBORDINATE and closes):
        return content_words(wording, scope.parts)
    end = phrase_end(scope, cue.end)
    words = content_words(wording, ((cue.end, end),))
    whole = content_words(wording, ((cue.end, end),), light=True)
    nouns = [word for word in whole if word.is_noun or word.text[0].isupper()]
    acts = {
        scope.offset + token.start
        for token in scope.tokens
        if token.tag == "NNI" or (token.tag == "VVINF" and token.text[0].isupper())
    }
    word = wording.text[cue.start : cue.end].lower()
    if word in {"mit", "ab"}:
        return ()
    known = (
        cue.kind == DURING
        or word.startswith("im ")
        or any(_EVENT.search(noun.text) or noun.start in acts for noun in nouns)
    )
    return (words or whole) if nouns and known else ()


def _perfect_clauses(wording: Wording, listed: list[TimeRelation]) -> Iterator[TimeRelation]:
    """ "Wenn die Maßnahme begonnen hat": afterwards, but not after what the clause itself puts before or after.

    "Wenn der Betrieb läuft" is during it.
    """
    for scope in scopes(wording):
        if scope.kind == SUBORDINATE and scope.opener == "wenn" and scope.finite is not None:
            finite = scope.tokens[scope.finite].text.lower()
            done = any(token.tag == "VVPP" for token in scope.tokens) and finite in _PERFECT
            goes_on = finite in _GOES_ON
            if done or goes_on or finite in _PAST:
                words = tuple(
                    word
                    for word in content_words(wording, scope.parts)
                    if not any(one.start <= word.start < one.end for one in listed)
                )
                if words:
                    yield TimeRelation(scope.start, scope.end, DURING if goes_on else AFTER, words)


def _over(wording: Wording) -> Iterator[TimeRelation]:
    """ "Ist die Messe vorbei? Dann ..." and "wenn die Messe zu Ende ist": what follows comes afterwards."""
    for match in _OVER.finditer(wording.text):
        scope = scope_at(wording, match.start())
        if scope is None or scope.kind not in CONDITION or _NOT.search(scope.text_of(wording)):
            continue
        if scope.kind == SUBORDINATE and scope.opener not in {"wenn", "sobald", "falls"}:
            continue
        words = tuple(
            word
            for word in content_words(wording, scope.parts, light=True)
            if not match.start() <= word.start < match.end()
        )
        if any(word.is_noun for word in words):
            yield TimeRelation(scope.start, scope.end, AFTER, words)


def is_over(text: str) -> bool:
    """Whether the words say that something has ended: "vorbei", "zu Ende"."""
    return _OVER.search(text) is not None


def _done_already(wording: Wording) -> Iterator[TimeRelation]:
    """ "Haben Sie den Vertrag geschlossen? Dann ...": what follows comes afterwards."""
    for scope in scopes(wording):
        words = {token.text.lower() for token in scope.tokens}
        sure = words & {"schon", "bereits"} or _THEN.match(wording.text, scope.end)
        done = sure and words & _PERFECT and not _NOT.search(scope.text_of(wording))
        if scope.kind == QUESTION and done and any(token.tag == "VVPP" for token in scope.tokens):
            yield TimeRelation(scope.start, scope.end, AFTER, content_words(wording, scope.parts))


def order_words(text: str) -> frozenset[str]:
    """Kinds of words of order in the text: same, first, then, earlier, early, late, besides the relations."""
    return frozenset(cue.kind for cue in cues("time_relations", text)) - {"none"}


Steps = tuple[tuple[ContentWord, ...], tuple[ContentWord, ...]]


@lru_cache(maxsize=512)
def steps(text: str) -> Steps | None:
    """The telling words of the first step and of what follows; None where nothing parts them.

    "Zuerst A. Danach B.", "B nach A" and "A vor B" are the same two steps.
    """
    wording = Wording(text)
    place = _second_step(text)
    if place is None:
        return _related_steps(wording)
    scope = scope_at(wording, place)
    cut = scope.start if scope is not None and wording.text[: scope.start].strip() else place
    first = _step(wording, (0, cut))
    _, end = wording.sentence_around(place) or (place, len(text))
    behind = next((one.end for one in time_relations(text) if one.kind == AFTER and one.start == place), cut)
    later = _step(wording, (behind, end))
    return (first, later) if first and later else None


def _step(wording: Wording, span: tuple[int, int]) -> tuple[ContentWord, ...]:
    return tuple(whole_verb(word, wording) for word in content_words(wording, (span,), light=True))


def _second_step(text: str) -> int | None:
    """Where the "danach" stands, or behind a "zuerst" a sentence that begins with "nach" something."""
    then = _then(text)
    if then is not None:
        return then.start
    first = next((cue for cue in cues("time_relations", text) if cue.kind == FIRST), None)
    if first is None:
        return None
    begins = {start for start, _ in Wording(text).spans if start > first.start}
    begins |= {at for match in _PART.finditer(text, first.end) for at in (match.start("part"), match.end())}
    return next(
        (one.start for one in time_relations(text) if one.kind == AFTER and one.start in begins), None
    )


_PART = re.compile(r";\s(?P<part>(?:erst\s)?)")


def _then(text: str) -> Cue | None:
    """The "danach" of the text, or its "Dann" if it has a "zuerst"; "Dann" alone belongs to a condition."""
    found = cues("time_relations", text)
    wanted = {THEN, NEXT, LOOSE} if any(cue.kind == FIRST for cue in found) else {THEN}
    return next((cue for cue in found if cue.kind in wanted), None)


def _related_steps(wording: Wording) -> Steps | None:
    found = [one for one in time_relations(wording.text) if one.kind in {BEFORE, AFTER}]
    if len(found) != 1:
        return None
    relation = found[0]
    event = content_words(wording, ((relation.start, relation.end),), light=True)
    rest = content_words(wording, ((0, relation.start), (relation.end, len(wording.text))), light=True)
    return (event, rest) if relation.kind == AFTER else (rest, event)


def has_steps(text: str) -> bool:
    """Whether words of order part two steps ("danach")."""
    return _second_step(text) is not None
