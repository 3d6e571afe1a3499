"""Jumps, proofs and checklist of a form."""

from tests.shared_material import PROJECT
from workbench.app.form_structure import form_structure
from workbench.document.opening import open_form
from workbench.language.example_form import example_form
from workbench.model.form_structure import BROKEN, ELSEWHERE, FOUND, FormStructure

SAMPLES = PROJECT / "sample_forms"


def structure(text: str) -> FormStructure:
    return form_structure(example_form(text))


def test_a_jump_leads_to_the_question_or_is_broken() -> None:
    document = example_form(
        "{label} 1. Haben Sie einen Hund?\nWenn nein: weiter mit Frage 3. Sonst weiter mit Frage 9.\n"
        "{label} 2. Rasse:\n{label} 3. Farbe:"
    )

    good, bad = form_structure(document).jumps

    assert (good.text, good.state) == ("Frage 3", FOUND)
    assert document.by_id[good.target].text == "3. Farbe:"
    assert (bad.text, bad.state, bad.target) == ("Frage 9", BROKEN, "")
    assert document.by_id[bad.segment].text[bad.start : bad.end] == "Frage 9"


def test_a_section_is_a_heading_even_if_a_list_has_the_letter_too() -> None:
    document = example_form(
        "{list_item} a) Erst lesen\nNäheres steht in Abschnitt A.\n{heading 1} A. Person\n{heading 1} B. Tier"
    )

    (jump,) = form_structure(document).jumps

    assert document.by_id[jump.target].text == "A. Person"


def test_an_annex_of_its_own_is_elsewhere_and_one_that_is_not_listed_is_missing() -> None:
    (alone,) = structure("Tragen Sie Ihre Tiere in Anlage 3 ein.").jumps
    found, missing = structure(
        "Tragen Sie Ihre Tiere in Anlage 2 ein, Ihre Wohnung in Anlage 3.\nAnlagen:\n"
        "{list_item} Anlage 1: Personen\n{list_item} Anlage 2: Tiere"
    ).jumps

    assert alone.state == ELSEWHERE
    assert (found.state, missing.state) == (FOUND, BROKEN)


def test_pages_are_counted_where_the_form_counts_them() -> None:
    jumps = structure("Lesen Sie Seite 3. Lesen Sie auch Seite 7.\n{footer} Seite 1 von 4").jumps

    assert [jump.state for jump in jumps] == [FOUND, BROKEN]


def test_the_list_of_proofs_tells_paper_and_form() -> None:
    proofs = form_structure(open_form(SAMPLES / "hauptantrag_grundsicherung.docx").document).proofs
    listed = {proof.name: proof.form for proof in proofs if proof.listed}

    assert len(listed) == 7
    assert listed["Gültiger Lichtbildausweis oder Reisepass"] == "Kopie"
    assert listed["Vollmacht oder Betreuerausweis, sofern vorhanden"] == "Original"


def test_a_numbered_table_of_proofs_is_read_without_its_numbers() -> None:
    proofs = form_structure(open_form(SAMPLES / "mitwirkungsaufforderung.docx").document).proofs

    names = [proof.name for proof in proofs if proof.listed]
    assert len(names) == 5
    assert "Mietbescheinigung der Vermieterin" in names


def test_a_proof_asked_for_in_a_choice_is_told_with_its_place() -> None:
    document = example_form(
        "Haben Sie einen Mietvertrag? ☐ nein ☐ ja, eine Kopie des Vertrages ist beigefügt"
    )

    (proof,) = form_structure(document).proofs

    assert (proof.name, proof.form, proof.listed) == (
        "ja, eine Kopie des Vertrages ist beigefügt",
        "Kopie",
        False,
    )
    assert form_structure(document).fields[0].proofs == (0,)


def test_form_and_notice_have_their_checklists_and_a_leaflet_has_none() -> None:
    form, notice, leaflet = (
        form_structure(open_form(SAMPLES / f"{name}.docx").document)
        for name in ("weiterbewilligungsantrag", "bewilligungsbescheid", "faltblatt_grundsicherung")
    )

    assert (form.kind, max(point.number for point in form.checklist)) == ("form", 20)
    assert (notice.kind, max(point.number for point in notice.checklist)) == ("notice", 9)
    assert leaflet.checklist == ()
