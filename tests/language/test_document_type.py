"""Forms, notices, letters and leaflets are told apart."""

from pathlib import Path

import pytest

from workbench.document.docx.reader import open_docx
from workbench.language.example_form import example_form
from workbench.language.form.document_type import document_type

SAMPLE_FORMS = Path(__file__).parents[2] / "sample_forms"
SAMPLES = {
    "ablehnungsbescheid": "notice",
    "bewilligungsbescheid": "notice",
    "faltblatt_grundsicherung": "leaflet",
    "hauptantrag_grundsicherung": "form",
    "mitwirkungsaufforderung": "letter",
    "weiterbewilligungsantrag": "form",
}
SHORT = {
    "Sehr geehrte Frau Maier,\nbitte rufen Sie uns an.\nMit freundlichen Grüßen": "letter",
    "Antrag auf einen Kita-Platz\nName: ______\nGeburtsdatum: ______\nDatum, Unterschrift": "form",
    "Sehr geehrter Herr Krause,\nwir bewilligen Ihnen Wohngeld.\nSie können Widerspruch einlegen.": "notice",
    "{heading 1} Müll trennen\nPapier kommt in die Tonne.\n{heading 1} Wer hilft?\n{footer} Merkblatt 3": "leaflet",
    "Bitte schicken Sie uns den Mietvertrag.": "unknown",
    "": "unknown",
}


@pytest.mark.parametrize(("name", "kind"), SAMPLES.items())
def test_the_type_of_each_sample_form(name: str, kind: str) -> None:
    document = open_docx((SAMPLE_FORMS / f"{name}.docx").read_bytes(), name).document
    assert document_type(document.segments) == kind


@pytest.mark.parametrize(("text", "kind"), SHORT.items())
def test_the_type_of_short_texts(text: str, kind: str) -> None:
    assert document_type(example_form(text).segments) == kind
