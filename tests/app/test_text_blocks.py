"""Passages that stand in many forms: found, kept once, changed once and offered to every form."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.app.forms import TAB, write_form
from workbench.app.operations.apply_text_block import apply_text_block
from workbench.app.operations.change_status import change_status
from workbench.app.operations.change_text_block import change_text_block, preview_text_block
from workbench.app.operations.decline_text_block import decline_text_block
from workbench.app.operations.edit_segment import edit_segment
from workbench.app.operations.export_form import export_form
from workbench.app.operations.find_text_blocks import find_text_blocks
from workbench.app.operations.import_form import import_form
from workbench.app.operations.keep_text_block import keep_text_block
from workbench.app.operations.new_version import new_version
from workbench.app.operations.release_version import release_version
from workbench.app.operations.undo_change import undo_change
from workbench.app.rights import RightError
from workbench.app.segment_history import segment_history
from workbench.app.session import FormSession
from workbench.app.text_block_offers import block_offers
from workbench.app.workspace import Workspace
from workbench.app.workspace_sessions import open_stored_form
from workbench.common.errors import WorkbenchError
from workbench.document.opening import open_form
from workbench.model.revision import ExportMode, ExportOptions
from workbench.model.text_block import BlockOffer, OfferState, TextBlock
from workbench.model.workspace import Role, Status
from workbench.store.errors import ConflictError
from workbench.store.people import add_person
from workbench.store.text_blocks import get_text_block, wordings_of
from workbench.store.verifying import verify

Join = Callable[[str], Workspace]
DUTY = "Teilen Sie uns Änderungen Ihrer Verhältnisse bitte sofort mit, zum Beispiel einen Umzug."
NEW = "Bitte sagen Sie uns sofort, wenn sich Ihre Verhältnisse ändern, zum Beispiel bei einem Umzug."
DATED = "Ihren Antrag vom {} haben wir erhalten und werden ihn so bald wie möglich bearbeiten."
REMEDY = (
    "Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Widerspruch erhoben werden. Der Widerspruch "
    "ist schriftlich oder zur Niederschrift beim Amt für Soziales, {}, einzulegen."
)
SAMPLES = Path(__file__).parents[2] / "sample_forms"


@pytest.fixture
def take_in(workspace: Workspace, tmp_path: Path) -> Callable[..., str]:
    """Takes in a form with these paragraphs; its id."""

    def taken(name: str, *paragraphs: str) -> str:
        return import_form(workspace, write_form(tmp_path / f"{name}.docx", *paragraphs)).form.id

    return taken


def texts(workspace: Workspace, form: str) -> tuple[str, ...]:
    return tuple(open_stored_form(workspace, form).texts.values())


def states(workspace: Workspace, block: TextBlock) -> dict[str, OfferState]:
    return {item.passage.form_name: item.state for item in block_offers(workspace, block)}


def offer(workspace: Workspace, block: TextBlock, form: str) -> BlockOffer:
    return next(item for item in block_offers(workspace, block) if item.passage.form_name == form)


def test_the_same_passage_in_several_forms_is_found(
    workspace: Workspace, take_in: Callable[..., str]
) -> None:
    take_in(
        "a",
        DUTY,
        DATED.format("12.03.2025"),
        "Nur hier steht dieser Satz, der lang genug ist für einen Fund.",
    )
    take_in("b", DATED.format("\t"), DUTY.replace(" mit,", "\N{NO-BREAK SPACE}mit,"), "Antrag auf Wohngeld")
    take_in("c", DUTY.replace("sofort", "unverzüglich"), DATED.format("[Datum]"), "Antrag auf Wohngeld")
    found = find_text_blocks(workspace)
    assert [item.forms for item in found] == [3, 3]
    duty, dated = sorted(found, key=lambda item: item.text, reverse=True)
    assert [(item.same, len(item.passages)) for item in duty.variants][-1] == (False, 1)
    assert {passage.form_name for item in dated.variants for passage in item.passages} == {"a", "b", "c"}
    assert all(item.same for item in dated.variants)


def test_a_deadline_or_a_norm_is_no_case_data(workspace: Workspace, take_in: Callable[..., str]) -> None:
    text = "Reichen Sie die fehlenden Unterlagen innerhalb von 14 Tagen nach § 60 SGB I bei uns ein."
    take_in("a", text)
    take_in("b", text.replace("14", "28"))
    take_in("c", text.replace("60", "66"))
    (found,) = find_text_blocks(workspace)
    assert [item.same for item in found.variants] == [True, False, False]


def test_a_kept_block_is_known_by_its_passages(workspace: Workspace, take_in: Callable[..., str]) -> None:
    take_in("a", DUTY)
    take_in("b", DUTY)
    block = keep_text_block(workspace, "Mitteilungspflicht", DUTY, "2025-01-01")
    (found,) = find_text_blocks(workspace)
    assert found.block == block.id
    with pytest.raises(WorkbenchError, match="Mitteilungspflicht"):
        keep_text_block(workspace, "Noch einmal", DUTY.replace(" ", "  "))
    take_in("c", DUTY)
    assert set(states(workspace, block).values()) == {OfferState.CURRENT}
    assert len(states(workspace, block)) == 3


def test_a_change_is_offered_to_every_form_with_its_difference(
    workspace: Workspace, take_in: Callable[..., str]
) -> None:
    take_in("a", DUTY)
    take_in("b", "Vorweg.", DUTY)
    take_in("c", DUTY.replace("bitte ", ""))
    block = keep_text_block(workspace, "Mitteilungspflicht", DUTY)
    preview = preview_text_block(workspace, block, NEW)
    change = change_text_block(workspace, block, NEW, reason="Neue Fassung")
    for seen in (preview, change):
        assert {item.passage.form_name: item.state for item in seen.offers} == {
            "a": OfferState.OLD,
            "b": OfferState.OLD,
            "c": OfferState.SIMILAR,
        }
        assert {item.after for item in seen.offers} == {NEW}
    assert (change.before, change.block.text, change.block.version) == (DUTY, NEW, 2)
    with workspace.reading() as connection:
        kept = [(item.text, item.person, item.reason) for item in wordings_of(connection, block.id)]
    assert kept == [(DUTY, "Frau Kurz", ""), (NEW, "Frau Kurz", "Neue Fassung")]


def test_what_a_change_moves_is_told_once(workspace: Workspace, take_in: Callable[..., str]) -> None:
    text = "Reichen Sie die fehlenden Unterlagen innerhalb von 14 Tagen vollständig bei uns ein."
    take_in("a", text)
    block = keep_text_block(workspace, "Unterlagen", text)
    change = change_text_block(workspace, block, text.replace("14", "28"))
    assert any(item.severity == "block" for item in change.alerts)
    assert change.offers[0].alerts == change.alerts


def test_applying_is_a_step_of_each_form_that_can_be_undone(
    workspace: Workspace, take_in: Callable[..., str], join: Join, tmp_path: Path
) -> None:
    first, second = take_in("a", "Vorweg.", DUTY), take_in("b", DUTY, DUTY)
    block = change_text_block(workspace, keep_text_block(workspace, "Pflicht", DUTY), NEW).block
    done = apply_text_block(workspace, block)
    assert [item.segment for item in done.applied] == ["s0002", "s0001", "s0002"]
    assert done.refused == ()
    assert texts(workspace, first) == ("Vorweg.", NEW)
    assert texts(workspace, second) == (NEW, NEW)
    session = open_stored_form(join("Frau Kurz"), second)
    assert [item.text for item in segment_history(session, "s0001")] == [DUTY, NEW]
    export_form(session, tmp_path / "neu.docx", ExportOptions())
    assert [item.text for item in open_form(tmp_path / "neu.docx").document.segments] == [NEW, NEW]
    undo_change(session)
    assert texts(workspace, second) == (DUTY, DUTY)
    assert states(workspace, block) == {"a": OfferState.CURRENT, "b": OfferState.OLD}
    assert apply_text_block(workspace, block).applied
    assert verify(workspace.store.engine).ok


def test_dates_and_fields_of_a_form_stay(workspace: Workspace, take_in: Callable[..., str]) -> None:
    first, second = take_in("a", DATED.format("12.03.2025")), take_in("b", DATED.format("\t"))
    block = keep_text_block(workspace, "Eingang", DATED.format("[Datum]"))
    new = "Ihr Antrag vom [Datum] ist bei uns eingegangen; wir bearbeiten ihn so bald wie möglich."
    done = apply_text_block(workspace, change_text_block(workspace, block, new).block)
    assert done.refused == ()
    assert texts(workspace, first) == (new.replace("[Datum]", "12.03.2025"),)
    assert texts(workspace, second) == (new.replace("[Datum]", TAB),)


def test_a_date_that_the_block_changes_changes_in_the_forms(
    workspace: Workspace, take_in: Callable[..., str]
) -> None:
    text = "Die Beträge in diesem Merkblatt gelten für alle Anträge seit dem 1. Januar {}."
    first, second = take_in("a", text.format(2025)), take_in("b", text.format(2019))
    block = keep_text_block(workspace, "Stand", text.format(2025))
    block = change_text_block(workspace, block, text.format(2026)).block
    done = apply_text_block(workspace, block)
    assert texts(workspace, first) == (text.format(2026),)
    assert texts(workspace, second) == (text.format(2019),)
    assert "1. Januar 2019" in done.refused[0].cause


def test_a_field_the_block_does_not_have_is_left_to_a_person(
    workspace: Workspace, take_in: Callable[..., str]
) -> None:
    form = take_in("a", DUTY + "\t")
    block = change_text_block(workspace, keep_text_block(workspace, "Pflicht", DUTY), NEW).block
    done = apply_text_block(workspace, block)
    assert done.applied == ()
    assert "Feld" in done.refused[0].cause
    assert texts(workspace, form) == (DUTY + TAB,)


def test_a_locked_passage_needs_a_reason(workspace: Workspace, take_in: Callable[..., str]) -> None:
    old, new = REMEDY.format("Altweg 1, 40999 Düsseldorf"), REMEDY.format("Neuweg 2, 40999 Düsseldorf")
    form = take_in("a", "Rechtsbehelfsbelehrung", old)
    block = change_text_block(workspace, keep_text_block(workspace, "Rechtsbehelf", old), new).block
    refused = apply_text_block(workspace, block)
    assert "gesperrt (Rechtsbehelfsbelehrung)" in refused.refused[0].cause
    assert old in texts(workspace, form)
    apply_text_block(workspace, block, unlock="Umzug des Amtes, mit dem Rechtsamt abgestimmt")
    session = open_stored_form(workspace, form)
    assert new in session.texts.values()
    assert not session.document.segments[-1].locked
    undo_change(session)
    assert session.document.segments[-1].locked
    assert old in texts(workspace, form)


def test_a_released_form_is_listed_and_stays(workspace: Workspace, take_in: Callable[..., str]) -> None:
    first, second = take_in("a", DUTY), take_in("b", DUTY)
    change_status(workspace, first, Status.LEGAL_CHECK)
    release_version(open_stored_form(workspace, first), "Abgestimmt")
    block = change_text_block(workspace, keep_text_block(workspace, "Pflicht", DUTY), NEW).block
    assert not offer(workspace, block, "a").ready
    done = apply_text_block(workspace, block)
    assert [item.form_name for item in done.applied] == ["b"]
    assert [(item.passage.form_name, "freigegeben" in item.cause) for item in done.refused] == [("a", True)]
    assert texts(workspace, first) == (DUTY,)
    assert texts(workspace, second) == (NEW,)


def test_what_was_declined_is_offered_again_with_the_next_wording(
    workspace: Workspace, take_in: Callable[..., str], tmp_path: Path
) -> None:
    form = take_in("a", "Vorweg.", DUTY)
    block = change_text_block(workspace, keep_text_block(workspace, "Pflicht", DUTY), NEW).block
    decline_text_block(workspace, block, [offer(workspace, block, "a").passage.id])
    assert states(workspace, block) == {"a": OfferState.DECLINED}
    assert not apply_text_block(workspace, block).applied
    new_version(workspace, form, write_form(tmp_path / "a2.docx", "Neu.", "Vorweg.", DUTY))
    assert states(workspace, block) == {"a": OfferState.DECLINED}
    block = change_text_block(workspace, block, NEW + " Danke.").block
    assert states(workspace, block) == {"a": OfferState.OLD}


def test_chosen_passages_only_and_similar_ones_only_when_asked(
    workspace: Workspace, take_in: Callable[..., str]
) -> None:
    first, second, third = take_in("a", DUTY), take_in("b", DUTY), take_in("c", DUTY.replace("bitte ", ""))
    block = change_text_block(workspace, keep_text_block(workspace, "Pflicht", DUTY), NEW).block
    apply_text_block(workspace, block, [offer(workspace, block, "b").passage.id])
    assert [texts(workspace, item)[0] == NEW for item in (first, second, third)] == [False, True, False]
    apply_text_block(workspace, block, similar=True)
    assert {texts(workspace, item) for item in (first, second, third)} == {(NEW,)}


def test_an_open_form_takes_the_step_in_its_own_history(
    workspace: Workspace, take_in: Callable[..., str]
) -> None:
    session: FormSession = open_stored_form(workspace, take_in("a", DUTY))
    block = change_text_block(workspace, keep_text_block(workspace, "Pflicht", DUTY), NEW).block
    apply_text_block(workspace, block, opened=[session])
    assert session.texts["s0001"] == NEW
    assert "Pflicht" in session.history.undo_label


def test_somebody_else_who_was_faster_is_not_overwritten(
    workspace: Workspace, take_in: Callable[..., str], join: Join
) -> None:
    form = take_in("a", DUTY)
    block = keep_text_block(workspace, "Pflicht", DUTY)
    other = join("Herr Lang")
    change_text_block(other, block, NEW)
    with pytest.raises(ConflictError, match="Pflicht"):
        change_text_block(workspace, block, NEW + " Danke.")
    with workspace.reading() as connection:
        block = get_text_block(connection, block.id)
    assert block.text == NEW
    edit_segment(open_stored_form(other, form), "s0001", "Etwas ganz anderes als vorher steht jetzt hier.")
    assert not apply_text_block(workspace, block).applied


def test_translators_and_readers_change_no_block(
    workspace: Workspace, take_in: Callable[..., str], join: Join
) -> None:
    form = take_in("a", DUTY)
    block = change_text_block(workspace, keep_text_block(workspace, "Pflicht", DUTY), NEW).block
    with workspace.working() as connection:
        add_person(connection, "Herr Wort", Role.TRANSLATOR)
    other = join("Herr Wort")
    for act in (
        lambda: keep_text_block(other, "Zwei", "Ein anderer Text."),
        lambda: change_text_block(other, block, DUTY),
        lambda: apply_text_block(other, block),
        lambda: decline_text_block(other, block, []),
    ):
        with pytest.raises(RightError):
            act()
    assert texts(workspace, form) == (DUTY,)


def test_the_sample_forms_share_their_letterhead_and_remedy(workspace: Workspace, tmp_path: Path) -> None:
    for path in [*sorted(SAMPLES.glob("*bescheid.docx")), SAMPLES / "mitwirkungsaufforderung.docx"]:
        import_form(workspace, path)
    found = find_text_blocks(workspace)
    remedy = next(item for item in found if item.text.startswith("Gegen diesen Bescheid"))
    assert remedy.forms == 2
    block = keep_text_block(workspace, "Rechtsbehelf", remedy.text)
    new = remedy.text.replace("kann innerhalb eines Monats", "können Sie innerhalb eines Monats")
    block = change_text_block(workspace, block, new).block
    done = apply_text_block(workspace, block, unlock="Abgestimmt", similar=True)
    assert {item.form_name for item in done.applied} == {"ablehnungsbescheid", "bewilligungsbescheid"}, done
    assert verify(workspace.store.engine).ok
    form = workspace.form("ablehnungsbescheid").form.id
    export_form(open_stored_form(workspace, form), tmp_path / "neu.docx", ExportOptions(ExportMode.TRACKED))
    shown = [item.text for item in open_form(tmp_path / "neu.docx").document.segments]
    assert any("können Sie innerhalb eines Monats" in text for text in shown)
