"""Passages of two versions find each other."""

from hypothesis import given
from hypothesis import strategies as st

from workbench.language.passage_alignment import Passage, align_texts, similarity


def numbered(*texts: str) -> list[Passage]:
    return [(f"s{number:04}", text) for number, text in enumerate(texts, start=1)]


def pairs(old: list[Passage], new: list[Passage]) -> list[tuple[int | None, int | None]]:
    return [(pair.old, pair.new) for pair in align_texts(old, new)]


def test_inserted_passage_shifts_ids_but_not_partners() -> None:
    old = numbered("Antrag", "Name und Anschrift", "Unterschrift")
    new = numbered("Antrag", "Ein ganz neuer Hinweis", "Name und Anschrift", "Unterschrift")
    assert pairs(old, new) == [(0, 0), (None, 1), (1, 2), (2, 3)]


def test_reworded_passage_finds_its_old_version_beside_a_new_one() -> None:
    old = numbered("Antrag", "Bitte reichen Sie den Nachweis unverzüglich ein.", "Ende")
    new = numbered("Antrag", "Neues Feld", "Bitte reichen Sie den Nachweis sofort ein.", "Ende")
    assert pairs(old, new) == [(0, 0), (None, 1), (1, 2), (2, 3)]


def test_same_form_is_paired_by_id_however_much_changed() -> None:
    old, new = numbered("Sofern", "Gleich"), numbered("Wenn Sie", "Gleich")
    assert pairs(old, new) == [(0, 0), (1, 1)]


def test_large_gap_is_paired_by_id() -> None:
    old = [(f"s{number}", f"alter Text {number} bleibt") for number in range(600)]
    new = [(f"s{number}", f"neuer Text {number} bleibt") for number in range(1, 600)]
    found = pairs(old, new)
    assert found[0] == (0, None)
    assert found[1:] == [(number, number - 1) for number in range(1, 600)]


def test_similarity_counts_common_words() -> None:
    assert similarity("Der Antrag", "der Bescheid") == 0.5
    assert similarity("", "...") == 1.0


texts = st.lists(st.sampled_from(["", "a", "b", "a b", "b c d", "e f"]), max_size=12)


@given(texts, texts)
def test_every_passage_appears_once_and_in_order(old: list[str], new: list[str]) -> None:
    found = pairs(numbered(*old), numbered(*new))
    assert [first for first, _ in found if first is not None] == list(range(len(old)))
    assert [second for _, second in found if second is not None] == list(range(len(new)))
