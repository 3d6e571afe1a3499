"""`workbench structure`."""

import json

import pytest

from tests.shared_material import PROJECT
from workbench.cli.main import main

FORM = str(PROJECT / "sample_forms" / "hauptantrag_grundsicherung.docx")


def test_json_has_fields_jumps_proofs_and_checklist(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["structure", FORM, "--json"]) == 0
    result = json.loads(capsys.readouterr().out)

    assert (result["schema"], result["file"], result["kind"]) == (
        1,
        "hauptantrag_grundsicherung.docx",
        "form",
    )
    iban = next(field for field in result["fields"] if field["label"] == "IBAN")
    assert (iban["type"], iban["required"], iban["section"]) == ("iban", None, "G Bankverbindung")
    assert {"segment", "text", "state", "target"} <= result["jumps"][0].keys()
    assert {"name", "segment", "form", "listed"} <= result["proofs"][0].keys()
    assert result["checklist"][0]["number"] == 1


def test_people_read_each_field_on_a_line_under_its_section(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["structure", FORM]) == 0
    lines = capsys.readouterr().out.splitlines()

    section = lines.index("  G Bankverbindung")
    assert any("IBAN | IBAN | –" in line for line in lines[section:])
    assert "  s0104  Abschnitt A: vorhanden -> s0038" in lines
    assert any(line.startswith("   1. ") for line in lines[lines.index("Checkliste") :])
