"""Pages, annexes and grades."""

from workbench.rewrite.facts.references import references


def test_two_names_of_a_place_are_equal() -> None:
    for one, other in (("Nr. 4", "Nummer 4"), ("Anlage VM", "Anhang VM"), ("S. 2", "Seite 2")):
        assert [str(found) for found in references(one)] == [str(found) for found in references(other)] != []


def test_several_places_are_several_references() -> None:
    assert [str(found) for found in references("auf den Seiten 2 und 3")] == ["Seite 2", "Seite 3"]


def test_a_grade_says_what_applies() -> None:
    (grade,) = references("Regelbedarfsstufe 1")
    assert grade.is_grade
    assert str(grade) == str(references("Regelbedarf Stufe 1")[0])
    assert str(references("Steuerklasse III")[0]) == str(references("Steuerklasse 3")[0])


def test_a_noun_without_number_is_no_reference() -> None:
    assert references("Die Seite ist leer. Füllen Sie die Anlage aus.") == ()
