"""Approved texts: the block that still is one, the block that was changed, the approval that was tampered with."""

from pathlib import Path

import pytest

from tests.legal.forms import document
from workbench.common.errors import InputError
from workbench.legal.approved_blocks import check_approved, read_approved
from workbench.legal.fingerprints import fingerprint
from workbench.model.document import Document

REMEDY = (
    "Gegen diesen Bescheid können Sie innerhalb eines Monats nach Bekanntgabe Widerspruch erheben. Schreiben Sie an "
    "{Behörde}, {Anschrift}, oder kommen Sie zur Niederschrift vorbei."
)
FILLED = REMEDY.replace("{Behörde}", "die Stadt Weidenau").replace(
    "{Anschrift}", "Marktplatz 3, 54321 Weidenau"
)


def store(folder: Path, text: str = REMEDY, seal: str = "", block: str = "legal_remedy") -> Path:
    path = folder / "textbausteine.toml"
    sealed = f'fingerprint = "{seal}"\n' if seal else ""
    path.write_text(
        f'[[block]]\nid = "rbb"\ntitle = "Belehrung Widerspruch"\nblock = "{block}"\nsource = "Rechtsamt"\n'
        f'stand = "2026-01-12"\n{sealed}text = """{text}"""\n',
        encoding="utf-8",
    )
    return path


def notice(remedy: str) -> Document:
    title = "{heading} Rechtsbehelfsbelehrung"
    return document("Bescheid", "Sehr geehrte Frau Sommer,", "wir lehnen Ihren Antrag ab.", title, remedy)


def test_approved_text_with_filled_places_and_other_typography_is_fine(tmp_path: Path) -> None:
    approved = read_approved(store(tmp_path))
    spaced = FILLED.replace("eines Monats", "eines\N{NO-BREAK SPACE}Monats")
    spaced = spaced.replace("Bekannt", "Bekannt\N{SOFT HYPHEN}")
    assert list(check_approved(notice(FILLED), approved)) == []
    assert list(check_approved(notice(spaced), approved)) == []


def test_changed_text_is_told_with_source_and_date(tmp_path: Path) -> None:
    changed = FILLED.replace("eines Monats", "von vier Wochen")
    (finding,) = check_approved(notice(changed), read_approved(store(tmp_path)))
    assert finding.rule == "textbaustein-geaendert"
    assert (finding.segment, finding.source, finding.stand) == ("s0005", "Rechtsamt", "2026-01-12")
    assert "Belehrung Widerspruch" in finding.message


def test_quite_another_text_is_not_meant(tmp_path: Path) -> None:
    other = "Gegen diese Verfügung ist Klage beim Verwaltungsgericht in Talheim zulässig."
    assert list(check_approved(notice(other), read_approved(store(tmp_path)))) == []


def test_text_changed_after_its_approval_is_refused(tmp_path: Path) -> None:
    assert read_approved(store(tmp_path, seal=fingerprint(REMEDY)))
    with pytest.raises(InputError, match="nach der Freigabe geändert"):
        read_approved(store(tmp_path, text=REMEDY.replace("Monats", "Jahres"), seal=fingerprint(REMEDY)))


def test_unknown_class_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="Klasse „gruss“"):
        read_approved(store(tmp_path, block="gruss"))
