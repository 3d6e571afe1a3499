"""The notation of examples: kinds, tables, look and structure."""

import pytest

from workbench.language.example_form import example_form
from workbench.model.structure import FieldName, Link, PassageLanguage, TableFacts


def test_a_line_is_a_segment_of_its_kind() -> None:
    form = example_form("{heading 2} Konto\n{label} IBAN:\nText mit\tTabulator")
    assert [(s.kind, s.level, s.text) for s in form.segments] == [
        ("heading", 2, "Konto"),
        ("label", 0, "IBAN:"),
        ("paragraph", 0, "Text mit\ufffcTabulator"),
    ]
    assert form.structure is None and not form.appearances


def test_rows_make_a_table() -> None:
    form = example_form("{table header}\n| Art | Betrag\n| Miete | 400 Euro\nEnde.")
    assert form.structure is not None and form.structure.tables == (TableFacts("s0001", 2, 2, 1),)
    assert form.segments[3].cell is not None and form.segments[3].cell.row == 1


def test_look_language_links_and_names_are_told() -> None:
    form = example_form(
        '{paragraph size=9 style="Klein gedruckt"} Text.\n{paragraph lang=fr-FR link=hier to=#a} Hier.\n'
        '{field checkbox label="ja"} ☐ ja'
    )
    assert form.appearances["s0001"].size == 9 and form.appearances["s0001"].cause("size") == "Klein gedruckt"
    assert form.structure is not None
    assert form.structure.languages == (PassageLanguage("s0002", "fr-FR"),)
    assert form.structure.links == (Link("s0002", "hier", "#a"),)
    assert form.structure.fields == (FieldName("s0003", "checkbox", "ja"),)


def test_a_slip_in_the_notation_is_an_error() -> None:
    with pytest.raises(ValueError, match="notation"):
        example_form("{Heading} Text")
