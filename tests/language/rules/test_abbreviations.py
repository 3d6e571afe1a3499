"""Abbreviations: citations, everyday ones, ends of sentences, explanations of capitals."""

import pytest

from tests.language.rules.office_terms import office_settings
from workbench.language.checking import check_document
from workbench.language.example_form import example_form
from workbench.model.finding import Finding


def _found(text: str) -> list[Finding]:
    return list(check_document(example_form(text), office_settings(), frozenset({"abbreviation"})))


@pytest.mark.parametrize(
    ("text", "replacements"),
    [
        ("Ggf. rufen wir an, z.B. am Abend.", ["Gegebenenfalls", "zum Beispiel"]),
        ("Bringen Sie Pass, Foto usw.", ["und so weiter."]),
        ("Das gilt nach § 41 i. V. m. § 19 Abs. 2 SGB XII.", [None]),
        ("Die Veranst. fällt aus.", [None]),
    ],
)
def test_an_abbreviation_is_spelled_out(text: str, replacements: list[str | None]) -> None:
    assert [finding.replacement for finding in _found(text)] == replacements


@pytest.mark.parametrize(
    "text",
    [
        "Dr. Weiß hat Zimmer Nr. 4, Tel. 0211 000-17.",
        "Das steht in § 5 Abs. 3 Satz 2 SGB XII.",
        "Sie kamen zu spät. Das war best. Bitte.",
        "Den PKW parken Sie am Hbf. der Stadt.",
        "Der Grad der Behinderung (GdB) steht im Ausweis. Ein GdB von 50 reicht.",
        "BuT (Bildung und Teilhabe) hilft Kindern.",
    ],
)
def test_what_everybody_knows_or_the_text_explains_is_left_alone(text: str) -> None:
    assert [text[finding.start : finding.end] for finding in _found(text)] in ([], ["best."])


def test_unexplained_capitals_are_reported_once() -> None:
    form = "Die KdU zahlen wir.\nDie KdU überweisen wir im Mai."
    assert [(finding.segment, finding.start) for finding in _found(form)] == [("s0001", 4)]
