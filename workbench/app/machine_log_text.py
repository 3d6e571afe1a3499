"""What became of a request to a service, in German."""

from collections.abc import Mapping

from workbench.app.machine_suggestions import ANSWERED, CANCELLED, FAILED
from workbench.model.machine import MachineRequest
from workbench.translation.provider import Trouble

_OUTCOMES: Mapping[str, str] = {
    "": "nicht abgeschlossen",
    ANSWERED: "beantwortet",
    CANCELLED: "abgebrochen",
    FAILED: "fehlgeschlagen",
    Trouble.REFUSED: "Zugang verweigert",
    Trouble.TOO_LARGE: "zu lang",
    Trouble.TOO_MANY: "zu viele Anfragen",
    Trouble.USED_UP: "Kontingent beim Dienst aufgebraucht",
    Trouble.NO_LANGUAGE: "Sprache unbekannt",
    Trouble.SERVER: "Fehler des Dienstes",
    Trouble.UNREACHABLE: "nicht zu erreichen",
    Trouble.TIME: "keine Antwort",
    Trouble.ANSWER: "unbrauchbare Antwort",
    Trouble.COUNT: "unvollständige Antwort",
}


def outcome_text(request: MachineRequest) -> str:
    """As the log shows it."""
    return _OUTCOMES.get(request.outcome, request.outcome)
