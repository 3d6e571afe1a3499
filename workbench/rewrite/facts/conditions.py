"""The conditions of a wording, and whether another wording still has room for them.

A condition may be a clause ("wenn", "Ziehen Sie um, ..."), a question ("Ziehen Sie um? Dann ..."), or a phrase
("auf Antrag", "vorbehaltlich der Zustimmung"). The rewrite may carry it in yet another form, so what counts there is
its content.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from workbench.language.exempt import Span
from workbench.language.grammar.clauses import RELATIVE, SUBORDINATE, VERB_FIRST_CONDITIONAL
from workbench.rewrite.facts.content import ContentWord, content_words
from workbench.rewrite.facts.cues import cues
from workbench.rewrite.facts.scopes import QUESTION, Scope, scope_at, scopes
from workbench.rewrite.guard import Wording

CLAUSE, PHRASE, WEAK, PERSONS = "clause", "phrase", "weak", "persons"
_OPENERS = frozenset("wenn falls sofern soweit solange insoweit insofern wofern vorausgesetzt sobald".split())
_PROMISE = frozenset("voraussetzung bedingung maßgabe vorausgesetzt fall vorbehalt".split())
_EVEN = frozenset({"auch", "selbst"})
_GROUPS = frozenset(
    "jugendliche erwachsene volljährige minderjährige vereine betriebe"
    " personen menschen diejenigen denjenigen derjenigen familien haushalte kinder kindern schüler eltern paare mieter"
    " bewerber versicherte studierende rentner frauen männer bürger arbeitnehmer alle allen jeder jedem".split()
)
"""People whom a relative clause makes fewer."""
_LONGEST = 9
_FEW_WORDS = 4
_STOPS = frozenset({"VAFIN", "VMFIN", "VVFIN", "VVIMP", "$,", "$.", "$("})


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition at `spans` of the wording; `opener`: its first word in small letters.

    `kind`: clause, phrase, weak or persons ("Personen, die ...").
    """

    spans: tuple[Span, ...]
    kind: str
    opener: str
    words: tuple[ContentWord, ...]

    @property
    def start(self) -> int:
        """First code point."""
        return self.spans[0][0]

    @property
    def end(self) -> int:
        """Behind the last code point."""
        return self.spans[-1][1]


def are_people(noun: str) -> bool:
    """Whether the noun names a group of people."""
    return noun.lower() in _GROUPS


def conditions(wording: Wording) -> tuple[Condition, ...]:
    """The conditions in text order, clauses and phrases."""
    return _conditions(wording.text)


@lru_cache(maxsize=512)
def _conditions(text: str) -> tuple[Condition, ...]:
    wording = Wording(text)
    found = [*_clauses(wording), *_phrases(wording)]
    return tuple(sorted(found, key=lambda one: one.start))


def _clauses(wording: Wording) -> Iterator[Condition]:
    for scope in scopes(wording):
        before = wording.text[: scope.start].lower()
        if _is_condition(scope, before, wording.text):
            opener = scope.opener or ("?" if scope.kind == QUESTION else "verb")
            yield Condition(scope.parts, CLAUSE, opener, content_words(wording, scope.parts))
        elif scope.kind == RELATIVE and any(
            word.strip(",") in _GROUPS for word in before.split()[-_FEW_WORDS:]
        ):
            yield Condition(scope.parts, PERSONS, scope.opener, content_words(wording, scope.parts))


def _is_condition(scope: Scope, before: str, text: str) -> bool:
    if scope.kind == VERB_FIRST_CONDITIONAL:
        return _is_sure(scope)
    if scope.kind == QUESTION:
        return text[scope.end :].partition("?")[2].lstrip().startswith(("Dann", "So "))
    if scope.kind == SUBORDINATE and scope.opener == "dass":
        return any(word.strip(",") in _PROMISE for word in before.split()[-_FEW_WORDS:])
    even = scope.tokens[0].text.lower() in _EVEN
    return scope.kind == SUBORDINATE and scope.opener in _OPENERS and not even


def _is_sure(scope: Scope) -> bool:
    """Whether the verb-first clause opens its sentence or begins with "sollte": others may only go on with one."""
    first = scope.tokens[0]
    return first.start == 0 or first.text.lower().startswith("sollte") or first.text in {"Ist", "Hat"}


def _phrases(wording: Wording) -> Iterator[Condition]:
    for cue in cues("conditions", wording.text):
        scope = scope_at(wording, cue.start)
        if scope is None or scope.kind in {SUBORDINATE, VERB_FIRST_CONDITIONAL, QUESTION, RELATIVE}:
            continue
        span = (cue.start, phrase_end(scope, cue.end))
        words = content_words(wording, (span,))
        if words or wording.text[cue.start : cue.end].endswith(" Antrag"):
            kind = PHRASE if cue.strength == "strong" else WEAK
            yield Condition((span,), kind, wording.text[cue.start : cue.end].lower(), words)


def phrase_end(scope: Scope, place: int) -> int:
    """Where the phrase that goes on at `place` ends: before the next verb, comma or preposition of another phrase."""
    behind = [token for token in scope.tokens if token.start + scope.offset >= place][:_LONGEST]
    end = place
    seen_noun = False
    for token in behind:
        if (
            token.tag in _STOPS
            or (token.tag.startswith("V") and token.text[0].islower())
            or (seen_noun and token.pos in {"ADP", "ADV", "VERB", "PRON"})
        ):
            break
        seen_noun = seen_noun or token.pos in {"NOUN", "PROPN"}
        end = token.end + scope.offset
    return end


@dataclass(frozen=True, slots=True)
class Room:
    """How many places of a wording may carry a condition: surely (`strong`) or perhaps (`weak`)."""

    strong: int
    weak: int


@lru_cache(maxsize=512)
def room_for_conditions(text: str) -> Room:
    """The room that a wording has: conjunctions, questions, relative clauses, "nur", "bei", "auf Antrag"."""
    wording = Wording(text)
    found = cues("condition_marks", text)
    forms = sum(scope.kind in {QUESTION, RELATIVE, VERB_FIRST_CONDITIONAL} for scope in scopes(wording))
    strong = sum(cue.strength == "strong" for cue in found) + forms
    return Room(strong, len(found) - strong + forms)
