"""Legal terms without explanation, and one thing with several names."""

import pytest

from tests.language.rules.office_terms import office_settings
from workbench.language.checking import check_document
from workbench.language.example_form import example_form


def _texts(rule: str, text: str, target: str = "buergernah") -> list[str]:
    form = example_form(text)
    segments = {segment.id: segment.text for segment in form.segments}
    found = check_document(form, office_settings(target), frozenset({rule}))
    return [segments[finding.segment][finding.start : finding.end] for finding in found]


@pytest.mark.parametrize(
    "text",
    [
        "Wir stunden die Schuld. Das bedeutet: Sie zahlen später.",
        "Eine Stundung ist eine Erlaubnis, später zu zahlen.",
        "Sie können später zahlen (Stundung).",
        "Sie haben eine Stundung beantragt (Sie möchten später zahlen).",
        "Sagen Sie uns bitte Bescheid.",
    ],
)
def test_an_explained_term_is_left_alone(text: str) -> None:
    assert _texts("unexplained-term", text) == []


def test_a_term_is_reported_at_its_first_use_only() -> None:
    assert _texts("unexplained-term", "Die Stundung endet.\nDie Stundung war lang.") == ["Stundung"]


def test_terms_that_no_list_has_are_known_by_their_ending() -> None:
    assert _texts("unexplained-term", "Sie bekommen einen Anerkennungsbescheid.") == ["Anerkennungsbescheid"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Der Vordruck liegt bei.\n{label} Formular ausgefüllt am:", ["Formular"]),
        ("Zeigen Sie den Impfpass.\nDas Impfbuch bleibt bei Ihnen.", ["Impfbuch"]),
        ("Geben Sie Lohn oder Gehalt an.", []),
        ("Füllen Sie das Antragsformular aus. Das Formular liegt bei.", []),
        ("Ein Beleg ist ein Nachweis auf Papier.", []),
    ],
)
def test_several_names_for_one_thing(text: str, names: list[str]) -> None:
    assert _texts("several-names", text) == names
