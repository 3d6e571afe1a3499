"""What becomes of terms of the office's glossary in whole sentences: phrases around them, articles, pronouns."""

import pytest

from tests.shared_material import PROJECT
from workbench.glossary.reading import read_glossary
from workbench.language.segmentation import sentences
from workbench.model.document import Segment
from workbench.rewrite.providers.glossary import suggest

ENTRIES = read_glossary(PROJECT / "glossaries" / "amtsdeutsch.xlsx")

CHANGED = [
    (
        "Vordruck",
        "Melden Sie das auf dem dafür vorgesehenen Vordruck.",
        "Melden Sie das auf dem dafür vorgesehenen Formular.",
    ),
    (
        "Vordruck",
        "Das gehört auf den hierzu herausgegebenen Vordruck.",
        "Das gehört auf das hierzu herausgegebene Formular.",
    ),
    (
        "Dienststelle",
        "Die hierfür zuständige Dienststelle prüft das.",
        "Das hierfür zuständige Amt prüft das.",
    ),
    (
        "Vordruck",
        "Die Ärztin hat den Befund auf dem Vordruck einzutragen und diesen über das Heim der Kasse zu senden.",
        "Die Ärztin hat den Befund auf dem Formular einzutragen und dieses über das Heim der Kasse zu senden.",
    ),
]


def results(term: str, sentence: str) -> list[str]:
    """The results of the ready suggestions for the term, variants included."""
    segment = Segment("s1", "word/document.xml", "paragraph", sentence)
    found = suggest(segment, ENTRIES, sentences(sentence))
    ready = [item for item in found if item.term == term and item.replacement]
    return [text for item in ready for text in (item.result, *item.variants)]


@pytest.mark.parametrize(("term", "sentence", "expected"), CHANGED)
def test_a_term_changes_with_all_that_depends_on_it(term: str, sentence: str, expected: str) -> None:
    assert results(term, sentence)[:1] == [expected]
