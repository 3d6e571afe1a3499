"""The translation memory as people use it: it learns from confirmed translations and reads TMX."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.app.released_forms import released
from workbench.app.memory import Memory, open_memory
from workbench.app.operations.export_memory import export_memory
from workbench.app.operations.import_memory import import_memory
from workbench.app.operations.plan_translation import plan_translation
from workbench.app.operations.pretranslate import pretranslate
from workbench.app.operations.search_memory import search_memory
from workbench.app.operations.translate_segment import translate_segment
from workbench.app.rights import RightError
from workbench.app.translation_desk import TranslationWork
from workbench.app.workspace import Workspace
from workbench.common.errors import Cancelled, InputError
from workbench.common.progress import Progress
from workbench.model.memory_unit import MemoryUnit
from workbench.model.translation_state import TranslationState as State
from workbench.model.workspace import Role
from workbench.store.connect import writing
from workbench.store.people import add_person
from workbench.translation.exchange.tmx import write_units

Join = Callable[[str], Workspace]
TEXTS = ("Bitte ankreuzen.", "Sind Sie verheiratet?", "Ja", "Haben Sie Kinder?", "Ja")


@pytest.fixture
def memory(workspace: Workspace) -> Memory:
    return Memory(workspace)


def tmx(path: Path, *units: tuple[str, str, str]) -> Path:
    write_units(path, [MemoryUnit(source, target, language=language) for source, target, language in units])
    return path


def test_confirmed_translation_is_offered_with_its_context(
    workspace: Workspace, tmp_path: Path, memory: Memory
) -> None:
    form = released(workspace, tmp_path / "antrag.docx", *TEXTS)
    plan_translation(workspace, form, ["tr"])
    work = TranslationWork(workspace, form, "tr")
    translate_segment(work, "s0001", "Taslak", State.DRAFT)
    assert memory.matches("Bitte ankreuzen.", "tr") == ()
    translate_segment(work, "s0001", "Lütfen işaretleyin.")
    translate_segment(work, "s0003", "Evet", propagate=False)
    (match,) = memory.matches("Bitte ankreuzen.", "tr", "", "Sind Sie verheiratet?")
    assert (match.match, match.target, match.person, match.state) == (
        101,
        "Lütfen işaretleyin.",
        "Frau Kurz",
        "translated",
    )
    assert memory.matches("Ja", "tr", TEXTS[1], TEXTS[3])[0].match == 101
    assert memory.matches("Ja", "tr", TEXTS[3], "")[0].match == 100


def test_corrected_translation_takes_the_place_of_the_wrong_one(
    workspace: Workspace, tmp_path: Path, memory: Memory
) -> None:
    form = released(workspace, tmp_path / "antrag.docx", "Bitte ankreuzen.")
    plan_translation(workspace, form, ["tr"])
    work = TranslationWork(workspace, form, "tr")
    translate_segment(work, "s0001", "Falsch")
    translate_segment(work, "s0001", "Richtig")
    assert [match.target for match in memory.matches("Bitte ankreuzen.", "tr")] == ["Richtig"]


def test_confirmed_translation_with_a_name_is_kept_in_the_form_but_not_remembered(
    workspace: Workspace, tmp_path: Path, memory: Memory
) -> None:
    form = released(workspace, tmp_path / "antrag.docx", "Fragen Sie Frau Müller im Zimmer 12.")
    plan_translation(workspace, form, ["tr"])
    work = TranslationWork(workspace, form, "tr")
    translate_segment(work, "s0001", "Bayan Müller'e sorun, oda 12.")
    assert work.rows()[0].state is State.TRANSLATED
    assert memory.counts() == {}


def test_file_is_taken_in_and_what_is_not_taken_is_listed(memory: Memory, tmp_path: Path) -> None:
    path = tmp_path / "amt.tmx"
    tmx(
        path,
        ("Antrag", "başvuru", "tr"),
        ("Frau Müller zahlt.", "Bayan Müller öder.", "tr"),
        ("Antrag", "application", "en-GB"),
        ("Bescheid", "karar", "tr_TR"),
    )
    report = import_memory(memory, path)
    assert (report.added.new, report.refused_count, report.languages) == (3, 1, ("en", "tr"))
    assert [(item.number, item.cause) for item in report.refused] == [
        (2, "Enthält persönliche Daten (Name).")
    ]
    again = import_memory(memory, path)
    assert (again.added.new, again.added.known) == (0, 3)
    assert memory.counts() == {"en": 1, "tr": 2}


def test_broken_file_is_named_and_what_came_before_stays(memory: Memory, tmp_path: Path) -> None:
    path = tmp_path / "kaputt.tmx"
    tmx(path, ("Antrag", "başvuru", "tr"))
    path.write_text(path.read_text("utf-8").replace("</body>", "<tu"), encoding="utf-8")
    with pytest.raises(InputError, match="kaputt"):
        import_memory(memory, path)
    (tmp_path / "leer.tmx").write_bytes(b"")
    with pytest.raises(InputError, match="leer"):
        import_memory(memory, tmp_path / "leer.tmx")


def test_work_can_be_stopped(memory: Memory, tmp_path: Path) -> None:
    path = tmp_path / "amt.tmx"
    write_units(path, [MemoryUnit(f"Antrag {number} auf Geld", "x", language="tr") for number in range(3000)])
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        import_memory(memory, path, progress)
    assert memory.counts() == {"tr": 2000}


def test_memory_comes_out_as_it_went_in(memory: Memory, tmp_path: Path) -> None:
    memory.add(
        MemoryUnit(
            "Am {1} in {2}",
            "In {2} on {1}",
            language="en",
            context_before="Vor",
            state="checked",
            person="Eva",
        )
    )
    memory.add(MemoryUnit("Antrag", "başvuru", language="tr"))
    done = export_memory(memory, tmp_path / "aus.tmx", "en")
    assert done.units == 1
    assert "Eva" not in (tmp_path / "aus.tmx").read_text("utf-8")
    with open_memory(str(tmp_path / "aus.tmx")) as file:
        (match,) = file.matches("Am {1} in {2}", "en", before="Vor")
        assert (match.match, match.target, match.state) == (101, "In {2} on {1}", "checked")
        assert file.matches("Antrag", "tr") == ()


def test_search_without_a_language_asks_all_languages(memory: Memory) -> None:
    memory.add(MemoryUnit("Antrag", "başvuru", language="tr"))
    memory.add(MemoryUnit("Antrag", "application", language="en"))
    (answer,) = search_memory(memory, ["Antrag"])
    assert {(code, match.target) for code, match in answer.hits} == {("tr", "başvuru"), ("en", "application")}
    with pytest.raises(InputError, match="kein bekanntes Kürzel"):
        search_memory(memory, ["Antrag"], "klingonisch")


def test_list_of_texts_is_filled_and_counted_by_bands(memory: Memory) -> None:
    for source in ("Bitte füllen Sie den Antrag aus.", "Frist: 14 Tage"):
        memory.add(MemoryUnit(source, f"[{source}]", language="tr"))
    texts = [
        "Frist: 30 Tage",
        "Bitte füllen Sie den Antrag aus.",
        "Unbekannt",
        "Bitte füllen Sie den Antrag aus.",
    ]
    filled = pretranslate(memory, texts, "tr")
    assert [match and match.target for match in filled.matches] == [
        "[Frist: 30 Tage]",
        "[Bitte füllen Sie den Antrag aus.]",
        None,
        "[Bitte füllen Sie den Antrag aus.]",
    ]
    assert filled.repeated == {3}
    assert {name: count for name, count in filled.bands().items() if count} == {
        "100 %": 2,
        "95–99 %": 1,
        "keine": 1,
    }


def test_only_who_may_translate_puts_units_in(workspace: Workspace, memory: Memory, join: Join) -> None:
    memory.add(MemoryUnit("Antrag", "başvuru", language="tr"))
    with writing(workspace.store.engine) as connection:
        add_person(connection, "Herr Leser", Role.READER)
    reader = Memory(join("Herr Leser"))
    with pytest.raises(RightError):
        reader.add(MemoryUnit("Bescheid", "karar", language="tr"))
    with pytest.raises(RightError):
        reader.set_penalty("machine", 3)
    assert reader.matches("Antrag", "tr")[0].match == 100


def test_points_of_the_office_hold_in_every_window(memory: Memory, join: Join) -> None:
    memory.add(MemoryUnit("Antrag", "başvuru", language="tr", state="machine"))
    memory.set_penalty("machine", 25)
    assert Memory(join("Frau Lang")).matches("Antrag", "tr")[0].match == 75
    with pytest.raises(InputError, match="gibt es nicht"):
        memory.set_penalty("quatsch", 1)
