"""Suggestions by machine: nothing leaves that nobody allowed and saw, everything that leaves is written down."""

import hashlib
import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.app.released_forms import released
from tests.keyring_double import KeyringDouble, keyring_double
from tests.provider_server import PROTOCOLS, Heard, Reply, ServiceDouble, provider_server
from workbench.app.machine_keys import keep_machine_key, machine_key
from workbench.app.machine_preview import Preview
from workbench.app.machine_settings import read_machine_settings
from workbench.app.machine_suggestions import MachineDesk
from workbench.app.operations.class_form import class_form, read_class
from workbench.app.operations.clear_machine_log import clear_machine_log, machine_log
from workbench.app.operations.plan_translation import plan_translation
from workbench.app.operations.preview_machine import preview_machine
from workbench.app.operations.send_glossary import glossary_terms, send_glossary
from workbench.app.operations.suggest_machine import suggest_machine
from workbench.app.operations.switch_provider import set_machine_limits, switch_provider
from workbench.app.operations.translate_segment import translate_segment
from workbench.app.operations.undo_translation import undo_translation
from workbench.app.rights import RightError
from workbench.app.translation_desk import TranslationWork
from workbench.app.workspace import Workspace
from workbench.app.workspace_glossary import entry_to_json
from workbench.common.errors import Cancelled, InputError, WorkbenchError
from workbench.common.progress import Progress
from workbench.model.machine import FormClass
from workbench.model.term import GlossaryEntry
from workbench.model.translation_state import TranslationState as State
from workbench.model.workspace import Role
from workbench.store.connect import writing
from workbench.store.glossary_entries import add_entries
from workbench.store.people import add_person
from workbench.translation.provider_asking import Patience

TEXTS = (
    "Bitte legen Sie Ihren Mietvertrag vor.",
    "Fragen Sie Frau Sommer, Telefon 0211 89-91.",
    "Bitte legen Sie Ihren Mietvertrag vor.",
    "Frau Sommer hilft. Herr Kaya auch.",
)
SENT = [
    "Bitte legen Sie Ihren Mietvertrag vor.",
    "Fragen Sie Frau ⟦1⟧, Telefon ⟦2⟧.",
    "Frau ⟦1⟧ hilft. Herr ⟦2⟧ auch.",
]
ONCE = Patience(tries=1)


@pytest.fixture
def address(tmp_path: Path) -> str:
    """A file: what is kept of all this is tried on both databases in tests/store."""
    return str(tmp_path / "amt.fwb")


@pytest.fixture
def work(workspace: Workspace, tmp_path: Path) -> TranslationWork:
    form = released(workspace, tmp_path / "antrag.docx", *TEXTS)
    plan_translation(workspace, form, ["tr"])
    return TranslationWork(workspace, form, "tr")


@pytest.fixture
def server() -> Iterator[ServiceDouble]:
    with provider_server(PROTOCOLS["libretranslate"][1]) as server:
        yield server


@pytest.fixture(autouse=True)
def keys() -> Iterator[KeyringDouble]:
    with keyring_double() as keys:
        yield keys


@pytest.fixture
def desk(work: TranslationWork, server: ServiceDouble) -> MachineDesk:
    """LibreTranslate is switched on and the form is public."""
    switch_provider(work.workspace, "libretranslate", on=True, address=server.address)
    class_form(work.workspace, work.form_id, FormClass.PUBLIC)
    return MachineDesk(work.workspace, ONCE)


def previewed(desk: MachineDesk, work: TranslationWork) -> Preview:
    return preview_machine(desk, work, "libretranslate")


def why_not(work: TranslationWork, provider: str, language: str = "tr") -> str:
    offers = MachineDesk(work.workspace).available(work.form_id, language)
    return next(offer.why_not for offer in offers if offer.provider == provider)


def test_everything_is_off_at_first(work: TranslationWork) -> None:
    offers = MachineDesk(work.workspace).available(work.form_id, "tr")

    assert [offer.why_not for offer in offers] == [
        f"{offer.title} ist nicht eingeschaltet." for offer in offers
    ]
    assert {offer.provider for offer in offers} == set(PROTOCOLS)


def test_each_reason_is_told(work: TranslationWork, keys: KeyringDouble) -> None:
    switch_provider(work.workspace, "deepl", on=True)
    assert why_not(work, "deepl") == "Auf diesem Computer fehlt der Schlüssel für DeepL."
    keep_machine_key("deepl", "api.deepl.com", "k")
    assert keys.kept == {("Formularwerkbank-Übersetzung", "deepl@api.deepl.com"): "k"}
    assert "nicht eingestuft" in why_not(work, "deepl")
    assert "übersetzt nicht nach Tigrinya" in why_not(work, "deepl", "ti")
    for level, told in ((FormClass.INTERNAL, "Dienstgebrauch"), (FormClass.CASE, "Falldaten")):
        class_form(work.workspace, work.form_id, level)
        assert told in why_not(work, "deepl")
    class_form(work.workspace, work.form_id, FormClass.PUBLIC)
    assert why_not(work, "deepl") == ""


def test_a_free_key_is_for_public_forms_only_and_the_preview_says_so(work: TranslationWork) -> None:
    switch_provider(work.workspace, "deepl", on=True)
    keep_machine_key("deepl", "api.deepl.com", "k:fx")
    class_form(work.workspace, work.form_id, FormClass.INTERNAL)
    assert "kostenlosen Schlüssel" in why_not(work, "deepl")
    class_form(work.workspace, work.form_id, FormClass.PUBLIC)
    preview = preview_machine(MachineDesk(work.workspace), work, "deepl")
    assert (preview.why_not, preview.words) == ("", 14), "tags are no words"
    assert "kostenlosen Angebot" in preview.notes[-1]


def test_the_preview_shows_exactly_what_is_sent_each_text_once(
    desk: MachineDesk, work: TranslationWork, server: ServiceDouble
) -> None:
    preview = previewed(desk, work)

    assert (list(preview.texts), preview.host, preview.why_not) == (SENT, "127.0.0.1", "")
    assert preview.characters == sum(map(len, SENT))
    assert [(mask.kind.value, mask.value) for mask in preview.passages[1].hidden] == [
        ("Name", "Sommer"),
        ("Telefonnummer", "0211 89-91"),
    ]
    assert server.heard == []
    desk.suggest(preview)
    assert [text for heard in server.heard for text in json.loads(heard.body)["q"]] == SENT


def test_answers_become_suggestions_and_never_translations(desk: MachineDesk, work: TranslationWork) -> None:
    run = suggest_machine(desk, work, previewed(desk, work))

    rows = work.rows()
    assert {(row.state, row.origin) for row in rows} == {(State.MACHINE, "machine:libretranslate")}
    assert rows[1].target == "negarF eiS uarF Sommer, nofeleT 0211 89-91."
    assert rows[0].target == rows[2].target == "ettiB negel eiS nerhI gartrevteiM rov."
    assert (run.filled, run.refused, run.stopped) == (4, (), "")
    for change in reversed(run.changes):
        undo_translation(work.workspace, change)
    assert {(row.state, row.target) for row in work.rows()} == {(State.PLANNED, "")}


def test_what_a_person_wrote_is_not_sent(desk: MachineDesk, work: TranslationWork) -> None:
    translate_segment(work, "s0001", "Lütfen kira sözleşmenizi gösterin.")

    assert list(previewed(desk, work).texts) == SENT[1:]
    assert len(preview_machine(desk, work, "libretranslate", ["s0001"]).texts) == 1


def test_the_log_says_who_when_where_and_how_much_but_not_what(
    desk: MachineDesk, work: TranslationWork
) -> None:
    suggest_machine(desk, work, previewed(desk, work))

    (line,) = machine_log(work.workspace)
    data = json.dumps(SENT, ensure_ascii=False).encode()
    assert (line.person, line.provider, line.host, line.form, line.language, line.outcome) == (
        "Frau Kurz",
        "libretranslate",
        "127.0.0.1",
        work.name,
        "tr",
        "answered",
    )
    assert (line.passages, line.characters, line.words) == (3, sum(map(len, SENT)), 14)
    assert line.sha256 == hashlib.sha256(data).hexdigest()
    assert clear_machine_log(work.workspace, "2999-01-01") == 1
    assert machine_log(work.workspace) == ()


def test_the_line_stands_there_before_the_server_hears_anything(work: TranslationWork) -> None:
    seen: list[str] = []

    def look(_: Heard) -> Reply:
        seen.extend(line.outcome for line in machine_log(work.workspace))
        return Reply("{}", 500)

    with provider_server(look) as server:
        switch_provider(work.workspace, "libretranslate", on=True, address=server.address)
        class_form(work.workspace, work.form_id, FormClass.PUBLIC)
        desk = MachineDesk(work.workspace, ONCE)
        with pytest.raises(WorkbenchError, match="LibreTranslate meldet einen Fehler"):
            suggest_machine(desk, work, previewed(desk, work))
    assert seen == [""]
    assert [line.outcome for line in machine_log(work.workspace)] == ["server"]


def test_a_budget_that_is_too_small_stops_before_sending(
    desk: MachineDesk, work: TranslationWork, server: ServiceDouble
) -> None:
    set_machine_limits(work.workspace, budget=10)
    preview = previewed(desk, work)
    assert (preview.left, preview.why_not) == (
        10,
        "Das Kontingent reicht nicht: 14 Wörter, in diesem Monat sind 10 frei.",
    )
    with pytest.raises(WorkbenchError, match="Es wurde nichts gesendet"):
        desk.suggest(preview)
    set_machine_limits(work.workspace, budget=20)
    suggest_machine(desk, work, previewed(desk, work))
    assert preview_machine(desk, work, "libretranslate", ["s0001"]).left == 6
    assert len(server.heard) == 1


@pytest.mark.parametrize("change", ["off", "class", "address", "budget"])
def test_what_was_forbidden_after_the_preview_is_not_sent(
    desk: MachineDesk, work: TranslationWork, server: ServiceDouble, change: str
) -> None:
    preview, office = previewed(desk, work), work.workspace
    if change == "off":
        switch_provider(office, "libretranslate", on=False)
    elif change == "class":
        class_form(office, work.form_id, FormClass.CASE)
    elif change == "address":
        switch_provider(office, "libretranslate", address="https://anderswo.example")
    else:
        set_machine_limits(office, budget=5)
    with pytest.raises(WorkbenchError, match="Es wurde nichts gesendet"):
        suggest_machine(desk, work, preview)
    assert server.heard == []
    assert machine_log(office) == ()


def test_hard_german_stays_here(desk: MachineDesk, work: TranslationWork) -> None:
    set_machine_limits(work.workspace, gate=1)
    preview = desk.preview(
        "libretranslate",
        "tr",
        [
            (
                "s1",
                "Die Gewährung der Leistung erfolgt vorbehaltlich der Mitteilung leistungserheblicher Änderungen.",
            )
        ],
        work.form_id,
    )
    assert preview.texts == ()
    assert "Vereinfachen Sie zuerst das Deutsche" in preview.passages[0].why_not
    assert preview.why_not == "Es gibt nichts zu senden."


def test_a_filled_in_form_stays_here(workspace: Workspace, tmp_path: Path, server: ServiceDouble) -> None:
    form = released(
        workspace,
        tmp_path / "voll.docx",
        "Name: Erika Sommer",
        "Geburtsdatum: 03.04.1950",
        "Bitte ankreuzen.",
    )
    plan_translation(workspace, form, ["tr"])
    switch_provider(workspace, "libretranslate", on=True, address=server.address)
    class_form(workspace, form, FormClass.PUBLIC)
    desk, work = MachineDesk(workspace, ONCE), TranslationWork(workspace, form, "tr")

    assert previewed(desk, work).why_not == "Das Formular ist ausgefüllt. Es bleibt im Haus."


@pytest.mark.parametrize(
    ("change", "cause"),
    [
        (lambda text: text.replace("⟦1⟧", ""), "{1} fehlt"),
        (lambda text: text.replace("⟦1⟧", "⟦1⟧⟦1⟧"), "{1} kommt mehrfach vor"),
    ],
)
def test_an_answer_that_lost_or_doubled_a_tag_is_refused_alone(
    work: TranslationWork, change: Callable[[str], str], cause: str
) -> None:
    def spoilt(request: Heard) -> Reply:
        return PROTOCOLS["libretranslate"][1](request, lambda texts: [change(text) for text in texts])

    with provider_server(spoilt) as server:
        switch_provider(work.workspace, "libretranslate", on=True, address=server.address)
        class_form(work.workspace, work.form_id, FormClass.PUBLIC)
        desk = MachineDesk(work.workspace, ONCE)
        run = suggest_machine(desk, work, previewed(desk, work))
    assert run.filled == 2
    assert {item.segment: item.why_not for item in run.refused} == {
        "s0002": f"Platzhalter {cause}.",
        "s0004": f"Platzhalter {cause}.",
    }


def test_what_came_before_a_failure_is_kept(work: TranslationWork) -> None:
    """MyMemory is asked for ten texts at a time; the second time it fails."""

    def tired(request: Heard) -> Reply:
        return Reply("{}", 500) if len(server.heard) > 10 else PROTOCOLS["mymemory"][1](request)

    office, kept = work.workspace, list[str]()
    with provider_server(tired) as server:
        switch_provider(office, "mymemory", on=True, address=f"{server.address}/get")
        class_form(office, work.form_id, FormClass.PUBLIC)
        desk = MachineDesk(office, ONCE)
        passages = [(f"s{number}", f"Kommen Sie in Zimmer {number}.") for number in range(12)]
        preview = desk.preview("mymemory", "tr", passages, work.form_id)
        with pytest.raises(WorkbenchError, match="MyMemory meldet einen Fehler"):
            desk.suggest(preview, take=lambda came: kept.extend(item.target for item in came))
    assert kept == [f"nemmoK eiS ni remmiZ {number}." for number in range(10)]
    assert [line.outcome for line in machine_log(office)] == ["server", "answered"]


def test_a_translation_written_meanwhile_stays(work: TranslationWork) -> None:
    office = work.workspace

    def slow(request: Heard) -> Reply:
        translate_segment(work, "s0002", "Bayan Sommer'e sorun.")
        return PROTOCOLS["libretranslate"][1](request)

    with provider_server(slow) as server:
        switch_provider(office, "libretranslate", on=True, address=server.address)
        class_form(office, work.form_id, FormClass.PUBLIC)
        desk = MachineDesk(office, ONCE)
        run = suggest_machine(desk, work, previewed(desk, work))
    assert work.rows()[1].target == "Bayan Sommer'e sorun."
    assert (run.filled, [item.segment for item in run.refused]) == (3, ["s0002"])


def test_somebody_stops_before_the_first_request(
    desk: MachineDesk, work: TranslationWork, server: ServiceDouble
) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        suggest_machine(desk, work, previewed(desk, work), progress)
    assert (server.heard, machine_log(work.workspace)) == ([], ())


def test_only_who_may_sets_it_up(work: TranslationWork, join: Callable[[str], Workspace]) -> None:
    with writing(work.workspace.store.engine) as connection:
        add_person(connection, "Herr Özil", Role.TRANSLATOR)
    translator = join("Herr Özil")
    for forbidden in (
        lambda: switch_provider(translator, "deepl", on=True),
        lambda: class_form(translator, work.form_id, FormClass.PUBLIC),
        lambda: set_machine_limits(translator, budget=0),
        lambda: clear_machine_log(translator, "2999"),
    ):
        with pytest.raises(RightError):
            forbidden()
    assert read_class(work.workspace, work.form_id) is None
    assert read_machine_settings(work.workspace).version == 0


@pytest.mark.parametrize(
    "wrong", ["nirgends", "ftp://a.example", "https://ich:geheim@a.example", "https://a.example:99999"]
)
def test_an_address_that_cannot_be_used_is_refused(workspace: Workspace, wrong: str) -> None:
    with pytest.raises(InputError):
        switch_provider(workspace, "libretranslate", on=True, address=wrong)


def test_limits_that_cannot_be_are_refused(workspace: Workspace) -> None:
    with pytest.raises(InputError, match="Adresse Ihres Servers"):
        switch_provider(workspace, "libretranslate", on=True)
    for limits in ({"gate": 101}, {"budget": -1}):
        with pytest.raises(InputError):
            set_machine_limits(workspace, **limits)


def test_the_key_of_the_environment_wins(monkeypatch: pytest.MonkeyPatch) -> None:
    keep_machine_key("deepl", "api.deepl.com", "aus der Schlüsselverwaltung".replace(" ", "-"))
    monkeypatch.setenv("FORMULARWERKBANK_SCHLUESSEL_DEEPL", " umgebung ")
    assert machine_key("deepl", "api.deepl.com") == "umgebung"
    monkeypatch.delenv("FORMULARWERKBANK_SCHLUESSEL_DEEPL")
    keep_machine_key("deepl", "api.deepl.com", "")
    keep_machine_key("deepl", "api.deepl.com", "")
    assert machine_key("deepl", "api.deepl.com") == ""


def test_terms_of_the_office_become_a_glossary_of_the_service(work: TranslationWork) -> None:
    office = work.workspace
    entry = GlossaryEntry("g1", "Antrag", "NOUN", "keep", translations=(("tr", "başvuru"), ("uk", "заяв*")))
    with writing(office.store.engine) as connection:
        add_entries(connection, [(entry.id, entry.term, entry_to_json(entry))])
    keep_machine_key("deepl", "127.0.0.1", "k")
    with provider_server(PROTOCOLS["deepl"][1]) as server:
        switch_provider(office, "deepl", address=server.address)
        with pytest.raises(WorkbenchError, match="nicht eingeschaltet"):
            send_glossary(office, "deepl", "tr")
        switch_provider(office, "deepl", on=True)
        assert glossary_terms(office, "tr") == {"Antrag": "başvuru"}
        with pytest.raises(InputError, match="keine Übersetzungen für Ukrainisch"):
            send_glossary(office, "deepl", "uk")
        assert server.heard == []
        settings = send_glossary(office, "deepl", "tr")
        assert settings.choice("deepl").glossaries == {"tr": "g-1"}
        class_form(office, work.form_id, FormClass.PUBLIC)
        desk = MachineDesk(office, ONCE)
        desk.suggest(preview_machine(desk, work, "deepl"))
    first, second = (json.loads(heard.body) for heard in server.heard)
    assert (first["entries"], first["target_lang"]) == ("Antrag\tbaşvuru", "TR")
    assert second["glossary_id"] == "g-1"
    assert [line.form for line in machine_log(office)] == [work.name, "Glossar"]
