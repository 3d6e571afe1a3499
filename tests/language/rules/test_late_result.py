"""Decisions that stand late in passages of a letter, without title and salutation."""

import pytest

from tests.language.rules.office_terms import office_settings
from workbench.language.checking import check_document
from workbench.model.document import Document, Segment

_STORY = (
    "Sie haben im März einen Platz für Ihr Boot gesucht. Der Hafen hat 40 Plätze. Es gab 70 Anfragen. "
    "Wir haben die Plätze verlost."
)


def _is_late(*lines: str) -> bool:
    segments = tuple(Segment(f"s{place}", "text", "paragraph", line) for place, line in enumerate(lines))
    found = check_document(Document("x", "txt", segments), office_settings("buergernah"))
    return any(finding.rule == "late-result" for finding in found)


@pytest.mark.parametrize(
    "result",
    [
        "Leider bekommen Sie keinen Platz.",
        "Ihr Boot kommt deshalb auf die Liste.",
        "Einen Platz im Hafen bekommen Sie daher nicht.",
        "Ein Platz im Hafen kommt somit nicht in Betracht.",
    ],
)
def test_a_result_behind_the_readers_story_is_late(result: str) -> None:
    assert _is_late(_STORY, result)


@pytest.mark.parametrize(
    "lines",
    [
        ("Sie bekommen keinen Platz für Ihr Boot.", _STORY),
        (
            "Ihr Kind kommt im Sommer in die Schule. Wir laden Sie ein. Die Räume sind neu. Bringen Sie Saft mit.",
        ),
        ("Sie ziehen um. Bitte melden Sie sich an. Bringen Sie den Pass mit. Das kostet deshalb nichts.",),
    ],
)
def test_a_result_in_front_and_general_advice_are_not_late(lines: tuple[str, ...]) -> None:
    assert not _is_late(*lines)
