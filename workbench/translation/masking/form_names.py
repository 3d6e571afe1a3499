"""Names that a form shows beside its wording: the address block, answers in fields and cells."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from workbench.language.tsv_rows import rows_of
from workbench.legal.personal_data.answers import NAME, answers
from workbench.model.document import Segment
from workbench.translation.masking.personal import known_names, name_words

_SALUTATION = re.compile(r"(?:Herrn?|Frau|Fräulein|Familie|Eheleute|Ehepaar)")


def names_of_form(segments: Sequence[Segment]) -> frozenset[str]:
    """The single words of all names that the form tells: by salutation, by the line below one, behind labels."""
    found = known_names(segment.text for segment in segments) | frozenset(_beside(segments))
    return frozenset(word for word in found if not _form_words().fullmatch(word))


def _beside(segments: Sequence[Segment]) -> Iterator[str]:
    for segment, after in pairwise(segments):
        if _SALUTATION.fullmatch(segment.text.strip()):
            yield from name_words(after.text)
    for answer in answers(segments):
        if answer.kind == NAME and not any(map(str.isdigit, answer.value)):
            yield from name_words(answer.value)


@cache
def _form_words() -> re.Pattern[str]:
    """What stands beside a label without being an answer: "Name" beside "Vorname"."""
    rows = rows_of("workbench.legal.personal_data", "form_words.tsv", 1)
    return re.compile("|".join(pattern for (pattern,) in rows), re.IGNORECASE)
