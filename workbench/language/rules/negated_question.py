"""A yes/no question with a negation."""

import re
from collections.abc import Iterable, Iterator
from typing import ClassVar

from workbench.language.form.fields import CHOICE, fields
from workbench.language.grammar.clauses import DEPENDENT
from workbench.language.grammar.questions import questions
from workbench.language.passage import CheckedForm
from workbench.language.rule import INFO, WARNING, Example, FormRule, Hit, Settings
from workbench.language.sentence import Sentence

_NEGATION = re.compile(
    r"\b(?:nicht(?! nur\b)|kein(?:e[mnrs]?)?|keinerlei|nie|niemals|niemand\w*|nirgends|nichts|weder|ohne)\b",
    re.IGNORECASE,
)
_STATEMENT_BOXES = re.compile(r"\b(?:ja|trifft zu|stimmt|richtig)\b", re.IGNORECASE)
_MESSAGE = "„{0}“: Bedeutet „ja“ hier ja oder nein? Stellen Sie die Frage ohne Verneinung."


class NegatedQuestion(FormRule):
    """Questions that begin with the verb, and statements to answer with yes or no."""

    id = "negated-question"
    title = "Frage mit Verneinung"
    why = "Auf eine verneinte Frage weiß niemand sicher, was „ja“ bedeutet. So entstehen falsche Angaben."
    source = "DIN SPEC 33429; BVA Bürgernahe Verwaltungssprache"
    severity = WARNING
    examples: ClassVar = (
        Example(
            "Ist Ihr Hund nicht geimpft? ☐ ja ☐ nein",
            "Ist Ihr Hund geimpft? ☐ ja ☐ nein",
        ),
        Example(
            "{label} Hatten Sie noch nie einen Garten?\n{option} ☐ ja\n{option} ☐ nein",
            "{label} Hatten Sie schon einmal einen Garten?\n{option} ☐ ja\n{option} ☐ nein",
        ),
    )

    def check(self, form: CheckedForm, settings: Settings) -> Iterable[tuple[str, Hit]]:  # noqa: ARG002
        """The negating word."""
        for question in questions(form):
            match = _of_main_clause(question.sentence)
            if match is not None and question.is_yes_no:
                start, end = question.start + match.start(), question.start + match.end()
                severity = WARNING if question.answered else INFO
                yield question.passage.segment.id, Hit(start, end, _MESSAGE.format(match.group()), severity)
        yield from _statements(form)


def _of_main_clause(sentence: Sentence) -> re.Match[str] | None:
    """The first negation that doesn't stand in a dependent clause."""
    tokens = sentence.tokens
    dependent = [
        (tokens[first].start, tokens[last].end)
        for clause in sentence.clauses
        if clause.kind in DEPENDENT
        for first, last in clause.parts
    ]
    found = _NEGATION.finditer(sentence.text)
    return next((m for m in found if not any(a <= m.start() < b for a, b in dependent)), None)


def _statements(form: CheckedForm) -> Iterator[tuple[str, Hit]]:
    """ "Ich habe kein Vermögen. ☐ ja ☐ nein"."""
    for field in fields(form):
        match = _NEGATION.search(field.label)
        asks = field.label.rstrip().endswith("?")
        if match and field.kind == CHOICE and not asks and _STATEMENT_BOXES.search(field.hint):
            yield (
                field.passage.segment.id,
                Hit(field.start + match.start(), field.start + match.end(), _MESSAGE.format(match.group())),
            )
