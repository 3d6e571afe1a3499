"""The questions of a form: what they ask and whether a place to answer belongs to them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from workbench.language.form.document_type import FORM, document_type
from workbench.language.form.fields import CHOICE, Field, fields
from workbench.language.passage import CheckedForm, Passage
from workbench.language.sentence import Sentence, sentence

FINITE = frozenset({"VVFIN", "VAFIN", "VMFIN"})
_ASKING_KINDS = frozenset({"paragraph", "label", "list_item", "table_cell", "instruction"})
_FEW_PASSAGES = 3
_OFFER = re.compile(
    r"\b(?:noch )?(?:weitere )?Fragen\b|\b(?:Hilfe|Unterstützung|Rat|Beratung)\b.*\?$|einverstanden"
)


@dataclass(frozen=True, slots=True)
class Question:
    """One question at `start` of the passage; `answered`: it has a place to answer, a `choice` of boxes or not."""

    passage: Passage
    start: int
    sentence: Sentence
    answered: bool
    choice: bool

    @property
    def is_yes_no(self) -> bool:
        """Whether it begins with its verb, so that "ja" and "nein" answer it."""
        tokens = [token for token in self.sentence.tokens if token.text[:1].isalnum()]
        return len(tokens) > 1 and tokens[0].tag in FINITE | {"VVIMP", "VAIMP"} and tokens[0].text != "Bitte"


def questions(form: CheckedForm) -> tuple[Question, ...]:
    """Questions with a place to answer; in forms and in very short texts those without one, too, but no offers."""
    return tuple(_questions(form))


def _questions(form: CheckedForm) -> Iterator[Question]:
    known = {field.passage.segment.id: field for field in fields(form)}
    lone = len(form.passages) <= _FEW_PASSAGES or document_type(form.document.segments) == FORM
    for passage in form.passages:
        field = known.get(passage.segment.id)
        if field is None and not (lone and passage.segment.kind in _ASKING_KINDS):
            continue
        if "?" in passage.text:
            yield from _of_passage(passage, field)


def _of_passage(passage: Passage, field: Field | None) -> Iterator[Question]:
    end = field.end if field else len(passage.text)
    found = [
        (start, item if start + len(item.text) <= end else sentence(passage.text[start:end]))
        for start, item in passage.sentences
        if start < end
    ]
    for number, (start, item) in enumerate(found):
        closes = all(other.is_question for _, other in found[number + 1 :])
        if not item.is_question or (field is None and (not closes or _OFFER.search(item.text))):
            continue
        yield Question(passage, start, item, field is not None, field is not None and field.kind == CHOICE)
