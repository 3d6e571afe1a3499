"""What a check of forms found, as a report for people: the records; `check_xlsx` and `check_html` write it."""

from dataclasses import dataclass

SEVERITIES = {"error": "Fehler", "warning": "Warnung", "info": "Hinweis"}

PRESENCE = {"block": "Zu klären", "warn": "Bitte ansehen"}

LEGEND = (
    (
        "Schwierigkeit",
        "0 ist leicht, 100 sehr schwer: die Summe aus Länge und Bau der Sätze, Wortschatz und Befunden der Regeln.",
    ),
    (
        "Stufe",
        "Unter 20 sehr leicht, unter 35 leicht, unter 50 mittel, unter 70 schwer, ab 70 sehr schwer.",
    ),
    (
        "Gewicht",
        "Fehler: bitte ändern. Warnung: meist besser ändern. Hinweis: prüfen, ob es einfacher geht.",
    ),
    (
        "Pflichtangaben",
        "Was ein solches Schriftstück enthalten soll, mit Vorschrift und Stand. Es sind Fragen, keine Rechtsauskünfte.",
    ),
    (
        "Passage",
        "Ein Absatz, eine Überschrift oder eine Zelle. Die Nummer (s0001, s0002, …) zählt in Leserichtung.",
    ),
    (
        "Gründe",
        "Wie viele Punkte was zur Schwierigkeit eines Satzes beiträgt, zum Beispiel „+14: 30 Wörter, 191 Buchstaben“.",
    ),
    (
        "Nicht gewertet",
        "Kurze Beschriftungen, Überschriften, Kopf- und Fußzeilen zählen für die Schwierigkeit nicht mit.",
    ),
)
"""What the words of the report mean, for whoever reads it for the first time."""


@dataclass(frozen=True, slots=True)
class FindingRow:
    """One finding. `place` names the passage and `passage` is its text, cut if long.

    `words` are those found there ("" for the whole form).
    """

    rule: str
    title: str
    severity: str
    place: str
    words: str
    message: str
    why: str
    source: str
    suggestion: str = ""
    passage: str = ""


@dataclass(frozen=True, slots=True)
class PresenceRow:
    """A content that is missing, or a wording (`words`, at `place`) that is out of date. `stand` is an ISO date."""

    title: str
    severity: str
    message: str
    grounds: str
    stand: str
    place: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class ScoredText:
    """A section or sentence with its difficulty 0-100, None where it has none, and the reasons in German."""

    place: str
    text: str
    score: float | None
    level: str = ""
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CheckedFile:
    """One form. `sentences` come hardest first; `ignored` counts findings that somebody has hidden."""

    name: str
    words: int
    score: float | None
    level: str
    parts: tuple[tuple[str, float], ...]
    version: str
    findings: tuple[FindingRow, ...]
    sections: tuple[ScoredText, ...]
    sentences: tuple[ScoredText, ...]
    ignored: int = 0
    not_scored: tuple[tuple[str, int], ...] = ()
    document_kind: str = ""
    presence: tuple[PresenceRow, ...] = ()


def by_severity(file: CheckedFile) -> dict[str, int]:
    """The number of findings of each severity, the most serious first."""
    return {severity: sum(row.severity == severity for row in file.findings) for severity in SEVERITIES}


def by_rule(file: CheckedFile) -> tuple[tuple[str, str, int], ...]:
    """Title, most serious severity and number of findings of each rule; errors first, then the most frequent."""
    order = list(SEVERITIES)
    found: dict[str, list[FindingRow]] = {}
    for row in file.findings:
        found.setdefault(row.title, []).append(row)
    rows = [
        (title, min((row.severity for row in same), key=order.index), len(same))
        for title, same in found.items()
    ]
    return tuple(sorted(rows, key=lambda row: (order.index(row[1]), -row[2], row[0])))
