"""HE 5: the languages of the readers."""

from collections.abc import Iterator

from workbench.app.report_sources import ReportSources
from workbench.app.translation_matrix import translation_matrix
from workbench.app.workspace import Workspace
from workbench.common.progress import Progress
from workbench.model.committee_report import Figure, ReportChart, ReportSection, ReportTable
from workbench.model.translation_state import TranslationState
from workbench.planning.languages.coverage import SHARES
from workbench.planning.languages.mapping import german_name
from workbench.reporting.german_numbers import euros, number
from workbench.translation.languages import language_name

NUMBER, TITLE = "HE 5", "Faltblätter und Formulare in mehreren Sprachen"
STATES = {
    TranslationState.OUTDATED: "veraltet",
    TranslationState.WITHDRAWN: "zurückgezogen",
    TranslationState.PLANNED: "geplant",
    TranslationState.ORDERED: "beauftragt",
    TranslationState.MACHINE: "Maschinenvorschlag",
    TranslationState.DRAFT: "Entwurf",
    TranslationState.TRANSLATED: "übersetzt",
    TranslationState.CHECKED: "geprüft",
    TranslationState.READING_TEST: "Lesetest",
    TranslationState.RELEASED: "freigegeben",
    TranslationState.NOT_NEEDED: "nicht nötig",
}
_SHOWN = 10


def section(sources: ReportSources, _progress: Progress | None = None) -> ReportSection:
    """The page."""
    entries, plan = sources.entries, sources.languages
    texts, figures, tables, charts = [], [], [], []
    if sources.workspace is not None:
        tables.append(_matrix_table(sources, sources.workspace))
    if plan is None:
        texts.append("Liegt nicht vor: Für den Bericht ist keine Statistik nach Staatsangehörigkeit gewählt.")
    else:
        source, day = f"Statistik „{plan.source}“", plan.stand or "ohne Stichtag"
        figures.append(Figure("Personen ohne deutschen Pass", number(plan.persons), source, day))
        for goal, count in plan.targets[SHARES].items():
            value = f"{count} Sprachen" if count is not None else "nicht erreichbar"
            figures.append(Figure(f"Sprachen für {goal} % der Personen (vorsichtig)", value, source, day))
        figures += _cost(sources)
        found = plan.models[SHARES][:_SHOWN]
        charts.append(
            ReportChart(
                "Zusätzlich erreichte Personen je Sprache",
                tuple(german_name(item.language) for item in found),
                tuple(item.persons for item in found),
                "Personen",
                "Zusätzlich erreichte Personen: "
                + ", ".join(f"{german_name(i.language)} {number(i.persons)}" for i in found)
                + ".",
            )
        )
    figures += entries.figures(NUMBER, ("Kosten in Euro",))
    return ReportSection(
        NUMBER,
        TITLE,
        entries.value(NUMBER, "Stand der Umsetzung"),
        tuple(texts),
        tuple(figures),
        tuple(tables),
        tuple(charts),
        open_points=entries.open_points(NUMBER),
    )


def _cost(sources: ReportSources) -> Iterator[Figure]:
    plan = sources.languages
    if plan is not None and plan.costs:
        best = [item.language for item in plan.priorities[:5] if item.language in plan.costs]
        total = sum(item.euros for code in best for item in plan.costs[code])
        told = euros(total)
        yield Figure(
            f"Kosten für {len(best)} Sprachen, netto",
            told,
            f"{plan.rate_source}, deutscher Text gezählt",
            sources.written_day,
            True,
        )


def _matrix_table(sources: ReportSources, workspace: Workspace) -> ReportTable:
    matrix = translation_matrix(workspace)
    rows = [
        (
            line.name,
            language_name(code),
            str(cell.total),
            ", ".join(f"{STATES[state]} {count}" for state, count in cell.pressing),
        )
        for line in matrix.lines
        for code, cell in sorted(line.cells.items())
    ]
    return ReportTable(
        "Übersetzungen nach Stand",
        ("Formular", "Sprache", "Passagen", "Stand der Passagen"),
        (4, 3, 2, 6),
        tuple(rows),
        f"{sources.place}, {sources.written_day}",
        "Noch ist keine Übersetzung geplant.",
    )
