"""What to ask about a passage: from its methods, and questions that its text suggests."""

import re
from collections.abc import Iterable, Sequence

from workbench.model.review import Method, Question
from workbench.review.cloze import with_gaps
from workbench.review.methods import MARKS, METHODS

_MONTHS = "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"
_DUTY = "Was müssen Sie tun?"
_NUMBER_WORDS = "einem|einer|eines|zwei|drei|vier|sechs|zwölf"
_DATE = rf"\d{{1,2}}\.\s?(?:\d{{1,2}}\.|(?:{_MONTHS})\s)\s?\d{{4}}"
_SUGGESTIONS = (
    (
        re.compile(rf"\b(?:vom\s|ab\sdem\s|von\s)?{_DATE}\sbis\s(?:zum\s|einschließlich\s)*{_DATE}", re.I),
        "Für welche Zeit gilt das?",
    ),
    (
        re.compile(rf"\b(?:bis|spätestens)\s(?:einschließlich\s|zum\s|am\s|spätestens\s)*{_DATE}", re.I),
        "Bis wann haben Sie Zeit?",
    ),
    (
        re.compile(rf"\b(?:\d+|{_NUMBER_WORDS})\s(?:Tag|Woche|Monat|Jahr)(?:e[ns]?|n|s)?\b(?!\salt\b)", re.I),
        "Um wie viel Zeit geht es hier?",
    ),
    (re.compile(r"\d[\d.]*(?:,\d\d)?\s?(?:Euro|EUR|€)"), "Um wie viel Geld geht es hier?"),
    (re.compile(r"\b(?:müssen|verpflichtet)\b"), _DUTY),
    (re.compile(_DATE), "Welches Datum steht hier?"),
)
_SENTENCE = re.compile(r"[^.!?]*(?:[.!?](?=\s|$)|$)")
_LONGEST_KEY = 300


def suggested_questions(text: str) -> tuple[tuple[str, str], ...]:
    """At most two pairs of question and right answer that the text itself suggests; dates, times, money, duties."""
    found: list[tuple[str, str]] = []
    for pattern, question in _SUGGESTIONS:
        match = pattern.search(text)
        if match is not None and not any(match[0] in key for _, key in found):
            key = _sentence_at(text, match.start()) if question == _DUTY else match[0]
            found.append((question, key[:_LONGEST_KEY]))
    return tuple(found[:2])


def suggested_methods(text: str, kind: str) -> tuple[Method, ...]:
    """A question where the text suggests one, else own words; places to fill in are tried. Always a rating."""
    if kind in ("field", "label", "option"):
        return (Method.TASK, Method.RATING)
    asked = Method.QUESTIONS if suggested_questions(text) else Method.PARAPHRASE
    return (Method.MARKS, asked, Method.RATING)


def questions_for(
    text: str,
    methods: Iterable[Method],
    own: Sequence[tuple[str, str]] = (),
    lines: Sequence[str] = (),
) -> tuple[Question, ...]:
    """Everything that is asked about a passage. `own`: pairs of question and right answer of the person; `lines`: the
    passage as it is printed, for its gaps."""
    found: list[Question] = []
    for method in dict.fromkeys(methods):
        for name, question, key in _of_method(method, text, own, lines or (text,)):
            found.append(
                Question(name or f"q{len(found) + 1}", method, question, key, METHODS[method].options)
            )
    return tuple(found)


def _of_method(
    method: Method, text: str, own: Sequence[tuple[str, str]], lines: Sequence[str]
) -> list[tuple[str, str, str]]:
    task = METHODS[method].task
    match method:
        case Method.MARKS:
            return [(name, question, "") for name, question in MARKS.items()]
        case Method.QUESTIONS:
            pairs = own or suggested_questions(text) or (("Was ist hier das Wichtigste?", text),)
            return [("", question, key) for question, key in pairs]
        case Method.CLOZE:
            missing = [word for line in lines for word in with_gaps(line)[1]]
            return [("cloze", f"Wie viele der {len(missing)} Lücken sind richtig?", ", ".join(missing))]
        case Method.PARAPHRASE:
            return [("paraphrase", task, text)]
        case Method.TASK:
            return [("task", task, "So, wie es auf der Aufgabenkarte steht.")]
        case Method.WORDS:
            return [("words", "Welche Wörter sind eingekreist? (mit ; getrennt)", "")]
        case Method.RATING:
            return [("rating", task, "")]


def _sentence_at(text: str, place: int) -> str:
    for match in _SENTENCE.finditer(text):
        if match.end() > place:
            return match[0].strip()
    return text
