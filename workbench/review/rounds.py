"""Planning a test round, and keeping it as text."""

import json
import re
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass

from workbench.common.errors import InputError
from workbench.model.document import PLACEHOLDER, Document, Segment
from workbench.model.review import Method, Question, Tester, TestPassage, TestRound
from workbench.review.choosing import MOST_PASSAGES
from workbench.review.questions import questions_for, suggested_methods
from workbench.review.testers import code
from workbench.review.versions import document_version, plain

MOST_TESTERS = 200
_NEAR = 6
"""Passages around one that may belong to it."""
_ENTRY = "e"
"""In the id of an entry of a drop-down list, which is not printed."""
_BLANKS = re.compile(r"[ \t\r]+")
"""Blanks that may become one; "§ 44" stays on one line."""
_BOXES = {"checkbox": "○", "text_field": "__________", "dropdown": "__________", "date": "__________"}


@dataclass(frozen=True, slots=True)
class PassagePlan:
    """What a person wants to know about a passage; without `methods` they are suggested. `own`: question and key."""

    segment: str
    methods: tuple[Method, ...] = ()
    own: tuple[tuple[str, str], ...] = ()


def plan_round(
    document: Document,
    plans: Sequence[PassagePlan],
    *,
    on: str,
    title: str = "",
    testers: int = 12,
    scenario: str = "",
    before: Mapping[str, str] | None = None,
    identity: str = "",
) -> TestRound:
    """The round with its passages in reading order and testers T01 ... With `before` (old text by segment id) both
    wordings are tested, half of the readers begin with the old one.

    Raises `InputError` for unknown passages, none, or more than 12.
    """
    unknown = [plan.segment for plan in plans if plan.segment not in document.by_id]
    if unknown:
        raise InputError(f"Diese Passagen gibt es in „{document.name}“ nicht: {', '.join(unknown)}.")
    if not 1 <= len({plan.segment for plan in plans}) <= MOST_PASSAGES:
        raise InputError(
            f"Ein Test braucht 1 bis {MOST_PASSAGES} Passagen.",
            "Mehr ermüdet: Ein Test soll höchstens 45 Minuten dauern.",
        )
    if not 1 <= testers <= MOST_TESTERS:
        raise InputError(f"Ein Test braucht 1 bis {MOST_TESTERS} Testpersonen.")
    order = {segment.id: at for at, segment in enumerate(document.segments)}
    unique = {plan.segment: plan for plan in plans}
    ordered = sorted(unique.values(), key=lambda plan: order[plan.segment])
    passages = tuple(_passage(number, document, plan, before or {}) for number, plan in enumerate(ordered, 1))
    compares = any(passage.before for passage in passages)
    return TestRound(
        identity or str(uuid.uuid4()),
        title or f"Lesetest: {document.name}",
        document.name,
        document_version(document),
        on,
        passages,
        tuple(
            Tester(code(number), order=("AB", "BA")[(number - 1) % 2] if compares else "")
            for number in range(1, testers + 1)
        ),
        scenario,
    )


def _passage(number: int, document: Document, plan: PassagePlan, before: Mapping[str, str]) -> TestPassage:
    first = document.by_id[plan.segment]
    group = _group(document, first)
    text = plain(first.text)
    methods = plan.methods or (
        (Method.QUESTIONS, Method.RATING) if plan.own else suggested_methods(text, first.kind)
    )
    old = before.get(first.id, "")
    if Method.CLOZE in methods and old and plain(old) != text:
        raise InputError(
            "Ein Lückentext lässt sich nicht vorher und nachher vergleichen.",
            "Wählen Sie dafür Fragen zum Text.",
        )
    lines = tuple(shown_line(segment) for segment in group)
    return TestPassage(
        number,
        tuple(segment.id for segment in group),
        lines,
        questions_for(text, methods, plan.own, lines),
        (plain(old),) if old and plain(old) != text else (),
    )


def _group(document: Document, chosen: Segment) -> list[Segment]:
    """The passage with its question and the places to answer: a field alone says nothing, nor does a label alone."""
    place = next(at for at, segment in enumerate(document.segments) if segment.id == chosen.id)
    start = place
    while not _says_something(document.segments[start]) and start > max(place - _NEAR, 0):
        start -= 1
    if not _says_something(document.segments[start]):
        start = place
    end = place + 1
    while end < min(place + 1 + _NEAR, len(document.segments)) and _is_answer(document.segments[end]):
        end += 1
    return [segment for segment in document.segments[start:end] if _ENTRY not in segment.id]


def _says_something(segment: Segment) -> bool:
    """Whether the form itself says it: what stands in a field to fill in is no question."""
    text = segment.text
    for mark in reversed(segment.placeholders):
        if mark.kind in _BOXES:
            text = text[: mark.offset] + text[mark.end :]
    return segment.kind != "option" and any(sign.isalpha() for sign in text)


def _is_answer(segment: Segment) -> bool:
    return segment.kind == "option" or (not _says_something(segment) and bool(segment.placeholders))


def shown_line(segment: Segment) -> str:
    """The passage as it is printed: places to fill in become lines and circles, line breaks stay."""
    text = segment.text
    for mark in reversed(segment.placeholders):
        shown = "\n" if mark.kind == "break" else _BOXES.get(mark.kind, " ")
        behind = text[mark.offset + 1 : mark.end] if mark.kind not in _BOXES else ""
        text = text[: mark.offset] + (shown if not behind else "") + behind + text[mark.end :]
    lines = (_BLANKS.sub(" ", line).strip() for line in text.replace(PLACEHOLDER, " ").split("\n"))
    text = "\n".join(filter(None, lines))
    return f"{segment.number} {text}" if segment.number else text


def round_text(planned: TestRound) -> str:
    """The round as JSON."""
    return json.dumps(asdict(planned), ensure_ascii=False, sort_keys=True)


def round_from_text(text: str) -> TestRound:
    """The round that `round_text` wrote. Raises `ValueError` for anything else."""
    try:
        data = json.loads(text)
        passages = tuple(
            TestPassage(
                int(item["number"]),
                tuple(item["segments"]),
                tuple(item["lines"]),
                tuple(
                    Question(q["id"], Method(q["method"]), q["text"], q["key"], tuple(q["options"]))
                    for q in item["questions"]
                ),
                tuple(item["before"]),
            )
            for item in data["passages"]
        )
        testers = tuple(Tester(**item) for item in data["testers"])
        values = {name: str(data[name]) for name in ("id", "title", "form", "version", "on", "scenario")}
        return TestRound(**values, passages=passages, testers=testers)
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError("no test round") from error


def gaps_of(planned: TestRound) -> dict[int, int]:
    """How many gaps the passages with a cloze have, by their numbers."""
    return {
        passage.number: len(question.key.split(", "))
        for passage in planned.passages
        for question in passage.questions
        if question.method is Method.CLOZE and question.key
    }
