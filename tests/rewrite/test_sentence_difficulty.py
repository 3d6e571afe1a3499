"""The difficulty of a wording is the one that the window shows for the same sentence."""

import pytest

from workbench.language.checking import check_passage
from workbench.language.difficulty.passages import rate_passages, rate_sentences
from workbench.language.passage import Passage
from workbench.language.rule import Settings
from workbench.model.document import Segment
from workbench.rewrite.sentence_difficulty import hardness

SENTENCES = (
    "Die Bewilligung der Leistungen wird nach Prüfung der Voraussetzungen durch die Behörde vorgenommen.",
    "Sie haben es unterlassen, die Mietbescheinigung, die Heizkostenabrechnung und den Grundsteuerbescheid vorzulegen.",
    "Bitte schicken Sie uns Ihren Ausweis.",
)


@pytest.mark.parametrize("text", SENTENCES)
def test_hardness_equals_the_score_with_all_findings(text: str) -> None:
    settings = Settings()
    passage = Passage(Segment("text", "text", "paragraph", text))
    findings = check_passage(passage, settings)
    shown = rate_passages(part for _, part in rate_sentences(passage, findings, settings.terms))
    assert shown is not None
    assert hardness(text, settings).score == pytest.approx(shown.score)
