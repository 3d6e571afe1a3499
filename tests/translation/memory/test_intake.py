"""What may go into the translation memory."""

from pathlib import Path

import pytest

from workbench.model.memory_unit import MemoryUnit, RefusedUnit
from workbench.translation.masking import find_personal
from workbench.translation.memory_intake import LONGEST, accepted, may_be_personal

MASKING = Path(__file__).resolve().parents[1] / "masking"


def unit(source: str, target: str = "x", language: str = "tr", **more: str) -> MemoryUnit:
    return MemoryUnit(source, target, language=language, **more)


@pytest.mark.parametrize(
    ("refused", "cause"),
    [
        (unit("", "x"), "leer"),
        (unit("Antrag", "  "), "Übersetzung ist leer"),
        (unit("Antrag", language="klingonisch"), "kein bekanntes Kürzel"),
        (unit("Antrag", language="de"), "Ausgangssprache"),
        (unit("Antrag", source_language="en"), "nicht Deutsch"),
        (unit("12.50 - 3"), "keine Buchstaben"),
        (unit("ä" * (LONGEST + 1)), "länger als"),
        (unit("Frau Müller muss 12 Euro zahlen."), "Name"),
        (unit("Sehr geehrter Herr Yıldırım,"), "Name"),
        (unit("geboren am 03.04.1960 in Düsseldorf"), "Geburtsdatum"),
        (unit("Ihr Konto: DE89 3704 0044 0532 0130 00.", "Hesabınız DE89370400440532013000."), "IBAN"),
    ],
)
def test_unit_is_refused_with_its_cause(refused: MemoryUnit, cause: str) -> None:
    answer = accepted(refused, 7)
    assert isinstance(answer, RefusedUnit)
    assert answer.number == 7
    assert cause in answer.cause
    assert "Müller" not in answer.cause


def test_numbers_of_a_person_become_zeros_on_both_sides() -> None:
    number = "0176 12345678"
    answer = accepted(unit(f"Rufen Sie an: {number}.", f"Arayın: {number}."))
    assert isinstance(answer, MemoryUnit)
    assert (answer.source, answer.target) == ("Rufen Sie an: 0000 00000000.", "Arayın: 0000 00000000.")


def test_mail_address_becomes_one_that_nobody_has() -> None:
    answer = accepted(unit("Schreiben Sie an a.b@c.de!", "a.b@c.de adresine yazın!"))
    assert isinstance(answer, MemoryUnit)
    assert "a.b" not in answer.source + answer.target


def test_personal_data_of_neighbours_and_notes_are_left_out() -> None:
    answer = accepted(
        unit("Ja", "Evet", context_before="Frau Müller", context_after="Nein", note="Tel. 0211 123456")
    )
    assert isinstance(answer, MemoryUnit)
    assert (answer.context_before, answer.context_after, answer.note) == ("", "Nein", "")


def test_control_characters_go_and_the_code_is_brought_into_its_usual_form() -> None:
    answer = accepted(unit("An\x00trag\ud800", "baş\x0bvuru", "tr_TR"))
    assert isinstance(answer, MemoryUnit)
    assert (answer.source, answer.target, answer.language) == ("Antrag", "başvuru", "tr")


def test_long_text_is_taken() -> None:
    assert isinstance(accepted(unit("Antrag " * 1430)), MemoryUnit)


def test_no_text_with_personal_data_is_passed_over_unseen() -> None:
    lines = (MASKING / "personal.tsv").read_text(encoding="utf-8").splitlines()[1:]
    texts = [cell for line in lines for cell in line.split("\t")]
    found = [text for text in texts if find_personal(text)]
    assert len(found) > 20
    assert [text for text in found if not may_be_personal(text)] == []
