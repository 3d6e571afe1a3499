"""What came back from translators against what the office has now."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.model.exchange import ExchangeUnit, ReturnedFile, ReturnedUnit, text_hash
from workbench.model.translation_state import TranslationState as State
from workbench.translation.merging import Merge, merge

UNIT = ExchangeUnit("a", "Ja {1}", "Evet {1}", State.DRAFT, "s0001")
OPEN = ExchangeUnit("b", "Nein", "", State.PLANNED, "s0002")


def back(sent: ExchangeUnit, target: str, **changes: object) -> ReturnedUnit:
    returned = ReturnedUnit(sent.id, sent.source, target, "Zeile 2", sent.stamp)
    return replace(returned, **changes)  # type: ignore[arg-type]


def merged(
    *units: ReturnedUnit, ours: tuple[ExchangeUnit, ...] = (UNIT, OPEN), more: tuple[ReturnedUnit, ...] = ()
) -> Merge:
    files = [ReturnedFile("a.xlsx", "xlsx", "tr", units)]
    if more:
        files.append(ReturnedFile("b.xlsx", "xlsx", "tr", more))
    return merge(ours, files, {text_hash("Evet {1}"): "Evet {1}"})


def conflict(found: Merge) -> tuple[tuple[str, ...], str]:
    (only,) = found.conflicts
    assert found.proposals == ()
    return only.kinds, only.message


def test_new_texts_are_proposed_and_the_rest_is_counted() -> None:
    found = merged(back(UNIT, "Evet {1}"), back(OPEN, "Hayır"))
    assert [(item.unit.id, item.theirs.target, item.theirs.state) for item in found.proposals] == [
        ("b", "Hayır", State.TRANSLATED)
    ]
    assert (found.conflicts, found.unused, found.unchanged, found.open) == ((), (), 1, 0)


def test_what_changed_on_both_sides_is_a_conflict_with_all_three_texts() -> None:
    found = merged(back(UNIT, "Evet! {1}"), ours=(replace(UNIT, target="Tamam {1}"),))
    assert conflict(found) == (("both_changed",), "Die Übersetzung wurde inzwischen auch hier geändert.")
    (only,) = found.conflicts
    assert (only.base, only.unit.target, only.theirs[0].target) == ("Evet {1}", "Tamam {1}", "Evet! {1}")


def test_the_same_change_on_both_sides_is_none() -> None:
    found = merged(back(UNIT, "Tamam {1}"), ours=(replace(UNIT, target="Tamam {1}"),))
    assert (found.proposals, found.conflicts, found.unchanged) == ((), (), 1)


def test_a_machine_suggestion_that_came_meanwhile_yields() -> None:
    assert merged(back(OPEN, "Hayır"), ours=(replace(OPEN, target="Hayir", state=State.MACHINE),)).proposals


def test_a_new_german_text_asks_for_a_decision() -> None:
    found = merged(back(OPEN, "Hayır"), ours=(replace(OPEN, source="Nein!"),))
    assert conflict(found) == (("german_changed",), "Der deutsche Text ist inzwischen ein anderer.")


def test_german_that_the_translator_changed_asks_for_a_decision() -> None:
    found = merged(back(OPEN, "Hayır", source="Nein, nie"))
    assert conflict(found) == (
        ("german_edited",),
        "Der deutsche Text wurde in der zurückgegebenen Datei geändert.",
    )


def test_broken_placeholders_ask_for_a_decision() -> None:
    assert conflict(merged(back(UNIT, "Tamam"))) == (("placeholders",), "Platzhalter {1} fehlt.")


def test_two_returns_of_one_file() -> None:
    one, other = back(OPEN, "Hayır"), back(OPEN, "Yok")
    assert conflict(merged(one, more=(other,))) == (("two_returns",), "Es kamen verschiedene Texte zurück.")
    assert [item.theirs.target for item in merged(one, more=(back(OPEN, ""),)).proposals] == ["Hayır"]
    assert [item.theirs.target for item in merged(one, more=(one,)).proposals] == ["Hayır"]


def test_a_doubled_row_with_two_texts_is_a_conflict() -> None:
    assert conflict(merged(back(OPEN, "Hayır"), back(OPEN, "Yok")))[0] == ("two_returns",)


def test_what_does_not_belong_here_is_listed() -> None:
    found = merged(
        ReturnedUnit("z", "Fremd", "Yabancı", "Zeile 5"),
        ReturnedUnit("", "Neu", "Yeni", "Zeile 6"),
        back(UNIT, ""),
    )
    assert [(item.place, item.cause) for _, item in found.unused] == [
        ("Zeile 5", "Die Passage gibt es in dieser Fassung nicht."),
        ("Zeile 6", "Die Kennung fehlt, und der deutsche Text passt zu keiner Passage."),
        ("Zeile 2", "Die Übersetzung kam leer zurück; die vorhandene bleibt."),
    ]


def test_without_an_id_the_german_text_finds_all_its_passages() -> None:
    twice = (OPEN, replace(OPEN, id="c"))
    found = merged(ReturnedUnit("", "Nein", "Hayır", "Einheit 1"), ours=twice)
    assert [item.unit.id for item in found.proposals] == ["b", "c"]


def test_a_further_state_of_the_same_text_is_taken_over() -> None:
    (proposal,) = merged(back(UNIT, UNIT.target, state=State.CHECKED)).proposals
    assert proposal.theirs.state is State.CHECKED
    assert merged(back(UNIT, UNIT.target, state=State.DRAFT)).proposals == ()


def test_nobody_jumps_over_a_state() -> None:
    (proposal,) = merged(back(OPEN, "Hayır", state=State.CHECKED)).proposals
    assert proposal.theirs.state is State.TRANSLATED


def test_passages_that_did_not_come_back_are_told() -> None:
    assert merged(back(UNIT, UNIT.target)).missing == (OPEN,)


def test_comments_come_along() -> None:
    found = merged(back(UNIT, UNIT.target, comment="Was heißt das?"), back(OPEN, "", comment="Unklar"))
    assert [(item.unit.id, item.theirs.comment) for item in found.comments] == [
        ("a", "Was heißt das?"),
        ("b", "Unklar"),
    ]


TEXT = st.sampled_from(["", "x", "y", "z"])


@given(base=TEXT, ours=TEXT, theirs=TEXT, german=st.booleans())
@pytest.mark.parametrize("state", [State.DRAFT, State.TRANSLATED, State.OUTDATED])
def test_nothing_is_lost_and_nothing_of_ours_is_overwritten_unasked(
    state: State, base: str, ours: str, theirs: str, german: bool
) -> None:
    sent = ExchangeUnit("a", "Deutsch", base, state)
    now = replace(sent, target=ours, source="Deutsch neu" if german else "Deutsch")
    found = merge([now], [ReturnedFile("a", "xlsx", "tr", (back(sent, theirs),))])
    told = len(found.proposals) + len(found.conflicts) + len(found.unused) + found.unchanged + found.open
    assert told == 1
    for proposal in found.proposals:
        assert ours in ("", base) or ours == theirs
        assert proposal.theirs.target == theirs
        assert not german
