"""Presence rules as data: an office adds and replaces files, and mistakes are named."""

from pathlib import Path

import pytest

from tests.legal.forms import document
from workbench.common.errors import InputError
from workbench.legal.presence_checking import check_presence
from workbench.legal.presence_rules import presence_rules

RULE = """
[[rule]]
id = "sprechzeiten"
documents = ["faltblatt"]
title = "Sprechzeiten"
message = "Bitte prüfen: Die Sprechzeiten fehlen."
norm = "Dienstanweisung 4"
source = "Amt 10"
stand = "2026-02-01"
severity = "warn"
present = ['Sprechzeit']
"""


def folder_with(tmp_path: Path, name: str, text: str) -> Path:
    (tmp_path / name).write_text(text, encoding="utf-8")
    presence_rules.cache_clear()
    return tmp_path


def test_office_adds_a_rule_and_keeps_ours(tmp_path: Path) -> None:
    rules = presence_rules(folder_with(tmp_path, "amt.toml", RULE))
    form = document(
        "{heading} Merkblatt: Hilfen im Alter", "{heading} Wo?", "Im Amt für Soziales.", "Stand: 2026"
    )
    assert [finding.rule for finding in check_presence(form, rules)] == ["sprechzeiten", "faltblatt-beratung"]


def test_office_replaces_a_file_of_ours(tmp_path: Path) -> None:
    head = 'document = "faltblatt"\nname = "Blatt"\norder = 90\n[recognise]\ntypes = ["leaflet"]\nalways = true\n'
    rules = presence_rules(folder_with(tmp_path, "faltblatt.toml", head + RULE))
    form = document("{heading} Merkblatt: Hilfen im Alter", "{heading} Wo?", "Im Rathaus.")
    (finding,) = check_presence(form, rules)
    assert (finding.rule, finding.document_kind, finding.stand) == ("sprechzeiten", "Blatt", "2026-02-01")


@pytest.mark.parametrize(
    ("wrong", "cause"),
    [
        (RULE.replace('stand = "2026-02-01"\n', ""), "braucht „stand“"),
        (RULE.replace('"warn"', '"hoch"'), "„severity“ ist „block“ oder „warn“"),
        (RULE.replace("'Sprechzeit'", "'Sprech('"), "falsch geschrieben"),
        (RULE.replace("present = ['Sprechzeit']\n", ""), "braucht „present“"),
        (RULE + "where = 'unten'\n", "„unten“ ist kein bekannter Ort"),
        (RULE.replace('"sprechzeiten"', '"faltblatt-stand"'), "gibt es zweimal"),
        (RULE + "=", "keine lesbare TOML-Datei"),
    ],
)
def test_mistake_is_named(tmp_path: Path, wrong: str, cause: str) -> None:
    with pytest.raises(InputError, match=cause):
        presence_rules(folder_with(tmp_path, "amt.toml", wrong))
