"""HE 4: the yearly re-application."""

from collections import Counter

from workbench.app.report_sources import ReportSources
from workbench.common.progress import Progress
from workbench.model.burden import Minutes
from workbench.model.committee_report import Figure, ReportSection, ReportTable
from workbench.reporting.german_numbers import percent

NUMBER, TITLE = "HE 4", "Den jährlichen Folgeantrag vereinfachen"
_CLASSES = {
    "K": "ändert sich nie",
    "S": "ändert sich selten",
    "A": "weiß das Amt schon",
    "V": "ändert sich oft",
    "N": "Nachweis noch einmal",
    "R": "rechtlich nötig",
    "F": "nur im Folgeantrag",
}


def section(sources: ReportSources, _progress: Progress | None = None) -> ReportSection:
    """The page."""
    entries, study = sources.entries, sources.study
    by_hand = entries.figures(NUMBER, ("Kosten in Euro",))
    status = entries.value(NUMBER, "Stand der Umsetzung")
    if study is None:
        missing = "Liegt nicht vor: Für den Bericht sind Erstantrag und Folgeantrag nicht gewählt."
        return ReportSection(
            NUMBER, TITLE, status, (missing,), by_hand, open_points=entries.open_points(NUMBER)
        )
    compared, burden = study.comparison, study.burden
    source = f"Vergleich von {_short(compared.first.name)} und {_short(compared.renewal.name)}"
    substitute = burden.has_substitutes
    counts = Counter(item.category for item in compared.renewal_fields)
    fields = len(compared.renewal_fields)
    today = burden.options[0]
    figures = (
        Figure("Felder im Folgeantrag", str(fields), source, sources.written_day),
        Figure(
            "Davon schon im Erstantrag gefragt", percent(compared.repeat_rate), source, sources.written_day
        ),
        Figure("Davon vermeidbar", percent(compared.avoidable_rate), source, sources.written_day),
        Figure(
            "Minuten je Folgeantrag heute",
            _range(today.citizen),
            f"{source}; Zeitwerte",
            sources.written_day,
            substitute,
        ),
    )
    options = tuple(
        (option.id, option.title, _range(option.citizen), _range(option.office), _range(option.citizen_hours))
        for option in burden.options
    )
    assumed = " Fallzahlen sind angenommen." if burden.assumptions.fictional else ""
    return ReportSection(
        NUMBER,
        TITLE,
        status,
        (
            f"Der Folgeantrag fragt {fields} Felder ab. Gerechnet ist mit {burden.assumptions.cases} Fällen im Jahr."
            + assumed,
        ),
        (*figures, *by_hand),
        (
            ReportTable(
                "Felder des Folgeantrags",
                ("Art", "Felder"),
                (5, 1),
                tuple((_CLASSES.get(key, key), str(counts[key])) for key in _CLASSES if counts[key]),
                source,
            ),
            ReportTable(
                "Wege im Vergleich (niedrig, mittel, hoch)" + (", mit Ersatzwerten" if substitute else ""),
                ("Weg", "Was geschieht", "Minuten Bürger", "Minuten Amt", "Stunden Bürger im Jahr"),
                (1, 5, 3, 3, 3),
                options,
                f"{source}; Zeitwerte nach dem Leitfaden",
            ),
        ),
        open_points=entries.open_points(NUMBER),
    )


def _short(name: str) -> str:
    return name.rpartition(".")[0].replace("_", " ") or name


def _range(minutes: Minutes) -> str:
    return f"{minutes.low:.0f} / {minutes.mid:.0f} / {minutes.high:.0f}"
