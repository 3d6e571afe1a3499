"""Rules on look and structure: one finding for what one change repairs, none for what is right."""

from pathlib import Path

import pytest

from tests.document.corpus.collection import files
from tests.language.rules.office_terms import office_settings
from workbench.common.errors import InputError
from workbench.document.docx.reader import open_docx
from workbench.language.checking import check_document, check_whole
from workbench.language.example_form import example_form
from workbench.language.passage import checked_form
from workbench.language.rule import FormRule
from workbench.language.rules import rules
from workbench.model.finding import Finding

SAMPLES = sorted((Path(__file__).resolve().parents[3] / "sample_forms").glob("*.docx"))

_FAMILIES = ("BITV", "BAGSO", "Leitfaden", "GOV.UK; BVA", "DIN 5008", "DSGVO", "SGB", "SGG")
OWN = frozenset(
    rule.id
    for rule in rules()
    if isinstance(rule, FormRule) and not rule.catalogue and any(name in rule.source for name in _FAMILIES)
)
"""The rules on look, on structure and on what is missing."""


def found(rule: str, text: str) -> tuple[Finding, ...]:
    return check_document(example_form(text), office_settings(), frozenset({rule}))


def test_one_finding_names_all_styles_and_how_many_passages_each_has() -> None:
    small = "{paragraph size=11 style=Standard} Ein Satz.\n" * 3 + "{label size=10.5 style=Feld} Name:"
    (finding,) = found("small-type", small)
    assert finding.segment == "s0001"
    assert "„Standard“ (11; 3 Passagen), „Feld“ (10,5; 1 Passage)" in finding.message


def test_really_small_type_is_a_warning_of_its_own() -> None:
    text = "{paragraph size=11 style=Standard} Ein Satz.\n{paragraph size=8 style=Klein} Noch einer."
    assert [finding.severity for finding in found("small-type", text)] == ["info", "warning"]


def test_footers_and_the_senders_line_may_be_small() -> None:
    text = "{footer size=10} Seite 1\n{table_cell size=7.5} Amt für Sport · Am Stadion 4 · 40999 Düsseldorf"
    assert found("small-type", text) == ()


def test_links_and_grey_prompts_are_no_weak_contrast() -> None:
    text = "{paragraph contrast=6.1 style=Hyperlink} stadt.example\n{field contrast=3.9 style=Platzhaltertext} Datum"
    assert [finding.severity for finding in found("low-contrast", text)] == ["info"]


@pytest.mark.parametrize(
    "text",
    [
        "{paragraph bold=1} Ihr Antrag vom 3. Mai\n{paragraph} Sehr geehrte Frau Maus,",
        "{paragraph bold=1} Es handelt sich um\n{option} ☐ einen Umzug",
        "{paragraph bold=1} Anlagen\n{list_item} der Plan",
        "{paragraph bold=1} Rufen Sie uns an!\n{paragraph} Wir helfen gern.",
    ],
)
def test_what_is_bold_and_no_heading(text: str) -> None:
    assert found("fake-heading", text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Ein- und Auszug, Kranken- oder Pflegeversicherung",
        "Die E-Mail-Adresse",
        "der Vor- wie der Nachteil",
    ],
)
def test_hyphens_that_are_right(text: str) -> None:
    assert found("manual-hyphenation", text) == ()


def test_a_word_cut_by_hand_can_be_joined() -> None:
    (finding,) = found("manual-hyphenation", "Die Versiche- rung zahlt.")
    assert finding.replacement == "Versicherung"


@pytest.mark.parametrize(
    "text", ["SGB XII und DSGVO", "IBAN, BIC", "BAföG oder ALG II", "EU-DLR", "DIN ISO 24495"]
)
def test_abbreviations_are_no_shouting(text: str) -> None:
    assert found("all-caps-text", text) == ()


def test_a_form_of_labels_and_fields_needs_no_header_row() -> None:
    text = "| Name | ____\n{label} Ende\n| Straße | 12\n| Ort | 40999 Düsseldorf\n| Land | 1"
    assert found("missing-table-header", text) == ()


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_sample_forms_get_few_findings_on_look_and_parts(path: Path) -> None:
    """No rule reports more than a handful of places."""
    form = checked_form(open_docx(path.read_bytes(), path.name).document)
    counts: dict[str, int] = {}
    for finding in check_whole(form, office_settings(), OWN):
        counts[finding.rule] = counts.get(finding.rule, 0) + 1
    assert max(counts.values(), default=0) <= 5, counts


@pytest.mark.skipif(not files(), reason="needs ../shared beside the checkout")
def test_rules_about_whole_forms_read_every_real_file() -> None:
    checked = 0
    for path in files()[:30]:
        try:
            document = open_docx(path.read_bytes(), path.name).document
        except InputError:
            continue
        for finding in check_whole(checked_form(document), office_settings(), OWN):
            assert 0 <= finding.start <= finding.end <= len(document.by_id[finding.segment].text)
        checked += 1
    assert checked > 10
