"""A model's wording is a suggestion like any other: guarded, never safe, never for a fixed wording."""

import json
from pathlib import Path

import pytest

from tests.app.forms import opened
from tests.app.glossaries import write_glossary
from tests.model_server import Answer, Asked, model_server, rewrite
from workbench.app.office_glossary import EMPTY_GLOSSARY, load_glossary
from workbench.app.operations.accept_suggestion import accept_suggestion
from workbench.app.operations.ask_local_model import ask_local_model, hardest_sentences
from workbench.app.operations.undo_change import undo_change
from workbench.app.protected import EditRefusedError
from workbench.model.document import Segment
from workbench.rewrite.local_model import ModelServer

BEFORE = "Die Unterlagen sind bis zum 3. Mai 2026 beim Amt vorzulegen."
AFTER = "Bitte legen Sie dem Amt die Unterlagen bis zum 3. Mai 2026 vor."


def test_wording_is_marked_as_made_by_a_machine_and_never_safe() -> None:
    segment = Segment("s0007", "word/document.xml", "paragraph", f"Guten Tag. {BEFORE}")
    with model_server(lambda _: rewrite(AFTER)) as server:
        found = ask_local_model(ModelServer(server.endpoint, "haus"), segment, (11, 71), EMPTY_GLOSSARY)
    assert (found.segment, found.start, found.end, found.provider) == ("s0007", 11, 71, "local-model")
    assert found.result == f"Guten Tag. {AFTER}"
    assert found.reason.startswith("Maschinell formuliert (Modell haus): bitte genau prüfen.")
    assert not found.safe


def test_moved_deadline_raises_an_alert() -> None:
    segment = Segment("s0001", "word/document.xml", "paragraph", BEFORE)
    with model_server(lambda _: rewrite(AFTER.replace("3. Mai", "13. Mai"))) as server:
        found = ask_local_model(
            ModelServer(server.endpoint, "haus"), segment, (0, len(BEFORE)), EMPTY_GLOSSARY
        )
    assert "block" in {alert.severity for alert in found.alerts}
    assert "Bedeutung kann sich ändern" in found.reason


@pytest.mark.parametrize(
    "segment",
    [
        Segment("s1", "word/document.xml", "paragraph", BEFORE, locked=True, lock_reason="gesperrt"),
        Segment("s1", "word/document.xml", "legal_remedy", BEFORE),
        Segment("s1", "word/document.xml", "paragraph", "Ich versichere, dass alles stimmt."),
    ],
)
def test_fixed_wording_is_not_sent(segment: Segment) -> None:
    with (
        model_server(lambda _: rewrite(AFTER)) as server,
        pytest.raises(EditRefusedError, match="Es wurde nichts gesendet"),
    ):
        ask_local_model(ModelServer(server.endpoint, "haus"), segment, (0, len(segment.text)), EMPTY_GLOSSARY)
    assert server.asked == []


def test_glossary_of_the_sentence_goes_along(tmp_path: Path) -> None:
    text = "Das Ermessen endet. Sofern Sie kommen, hilft das Ermessen."
    glossary = load_glossary([write_glossary(tmp_path)])
    segment = Segment("s0001", "word/document.xml", "paragraph", text)

    def answer(asked: Asked) -> Answer:
        assert asked.sentence == "Sofern Sie kommen, hilft das Ermessen."
        return rewrite("Wenn Sie kommen, hilft das Ermessen.")

    with model_server(answer) as server:
        ask_local_model(ModelServer(server.endpoint, "haus"), segment, (20, len(text)), glossary)
    content = json.loads(server.asked[0].messages[1]["content"])
    assert content["ersetzen"] == {"Sofern": "Wenn"}
    assert content["behalten"] == ["Ermessen"]


def test_accepted_wording_can_be_taken_back(tmp_path: Path) -> None:
    session = opened(tmp_path / "form.docx", BEFORE)
    segment = session.current_document().segments[0]
    with model_server(lambda _: rewrite(AFTER)) as server:
        found = ask_local_model(
            ModelServer(server.endpoint, "haus"), segment, (0, len(BEFORE)), EMPTY_GLOSSARY
        )
    accept_suggestion(session, found)
    assert session.texts[segment.id] == AFTER
    undo_change(session)
    assert session.texts[segment.id] == BEFORE


def test_hardest_sentences_come_first_and_fixed_ones_not_at_all(tmp_path: Path) -> None:
    hard = "Die Gewährung der Leistung erfolgt vorbehaltlich der Überprüfung der Anspruchsvoraussetzungen."
    session = opened(tmp_path / "form.docx", "Kommen Sie bitte morgen zu uns in das Rathaus.", f"Ja. {hard}")
    found = hardest_sentences(session.current_document(), EMPTY_GLOSSARY, 1)
    ((segment, (start, end)),) = found
    assert segment.text[start:end] == hard
