"""HE 3: forms and notices in plain German, tested by older readers."""

import json
import re
from collections.abc import Iterator, Sequence

from workbench.app.operations.score_form import score_form
from workbench.app.report_sources import ReportSources
from workbench.app.score_report import ScoreReport, SectionScore
from workbench.app.session import FormSession
from workbench.app.test_results import kept_rounds, stored_report
from workbench.app.workspace import Workspace
from workbench.app.workspace_journal import journal_of
from workbench.app.workspace_sessions import open_stored_form
from workbench.common.progress import Progress
from workbench.model.committee_report import BeforeAfter, Figure, ReportChart, ReportSection, ReportTable
from workbench.model.document import Document
from workbench.model.review import Comparison, FormResult
from workbench.model.workspace import ListedForm, Status
from workbench.reporting.german_numbers import percent
from workbench.store.baselines import baselines_of

NUMBER, TITLE = "HE 3", "Formulare und Bescheide verständlich machen"
STAGES = {
    Status.DRAFT: "Entwurf",
    Status.LEGAL_CHECK: "rechtliche Prüfung",
    Status.TEST: "Lesetest",
    Status.RELEASED: "freigegeben",
    Status.WITHDRAWN: "zurückgezogen",
}
EXAMPLES, LEAST_WORDS = 3, 8
Values = Sequence[tuple[str, float, float]]
"""Form, difficulty at the start and today."""

_NO_WORKSPACE = "Liegt nicht vor: Für den Bericht ist kein Arbeitsbereich gewählt."


def section(sources: ReportSources, progress: Progress | None = None) -> ReportSection:
    """The page. Scores every form of the workspace: takes seconds for each."""
    entries = sources.entries
    figures = list(entries.figures(NUMBER))
    if sources.workspace is None:
        return ReportSection(
            NUMBER,
            TITLE,
            entries.value(NUMBER, "Stand der Umsetzung"),
            (_NO_WORKSPACE,),
            tuple(figures),
            open_points=entries.open_points(NUMBER),
        )
    workspace = sources.workspace
    listed = workspace.forms()
    rows: list[tuple[str, ...]] = []
    examples: list[BeforeAfter] = []
    tests: list[tuple[str, ...]] = []
    values: list[tuple[str, float, float]] = []
    for number, item in enumerate(listed):
        if progress is not None:
            progress.step(number, len(listed), item.form.name)
        session = open_stored_form(workspace, item.form.id)
        before, now = _scores(session)
        start, start_day = _start(workspace, session, before)
        end = now.difficulty.score if now.difficulty else None
        rows.append(
            (
                item.form.name,
                str(item.newest.number),
                STAGES[item.form.status],
                _number(start),
                _number(end),
                str(len(session.edits())),
                start_day,
            )
        )
        if start is not None and end is not None:
            values.append((item.form.name, start, end))
        examples += _examples(session, item.form.name, before, now)
        tests += _tests(session, item.form.name)
    return ReportSection(
        NUMBER,
        TITLE,
        entries.value(NUMBER, "Stand der Umsetzung"),
        _summary(listed, values),
        (*_figures(sources, listed, values), *figures),
        (_forms_table(sources, rows), _tests_table(sources, tests)),
        tuple(_charts(values)),
        tuple(sorted(examples, key=lambda item: (-item.easier_by, item.form, item.segment))[:EXAMPLES]),
        entries.open_points(NUMBER),
    )


def _scores(session: FormSession) -> tuple[ScoreReport, ScoreReport]:
    before = score_form(session.document, session.glossary, with_reference=False)
    if not session.edits():
        return before, before
    return before, score_form(session.current_document(), session.glossary, with_reference=False)


def _start(workspace: Workspace, session: FormSession, before: ScoreReport) -> tuple[float | None, str]:
    """The difficulty when the work began: the frozen baseline, else the file as it came."""
    with workspace.reading() as connection:
        kept = baselines_of(connection, journal_of(session).version.id)
    for baseline in kept[:1]:
        found = json.loads(baseline.payload).get("difficulty")
        if found:
            return float(found["score"]), f"festgehalten am {_day(baseline.at)}"
    return (before.difficulty.score if before.difficulty else None), "aus der Datei, wie sie kam"


_OTHER_SCORE = re.compile(r"^Schwierigkeit \d+ → \d+\.\s*")
"""A suggestion tells the score of its sentence; beside the points of the whole passage it looks like a mistake."""


def _examples(
    session: FormSession, form: str, before: ScoreReport, now: ScoreReport
) -> Iterator[BeforeAfter]:
    old = {item.id: item.difficulty for item in before.segments}
    new = {item.id: item.difficulty for item in now.segments}
    headings = _headings(session.document, before.sections)
    for edit in session.edits():
        first, second = old.get(edit.segment), new.get(edit.segment)
        if first is None or second is None or len(edit.after.split()) < LEAST_WORDS:
            continue
        gain = first.score - second.score
        if gain > 0:
            reasons = tuple(_OTHER_SCORE.sub("", reason) for reason in edit.reasons)
            yield BeforeAfter(
                form,
                headings[edit.segment],
                edit.segment,
                _words(edit.before),
                _words(edit.after),
                reasons,
                round(gain, 1),
            )


def _headings(document: Document, sections: Sequence[SectionScore]) -> dict[str, str]:
    """The title of the section of each passage, "" before the first."""
    titles = {section.segment: _words(section.title) for section in sections}
    heading, found = "", {}
    for segment in document.segments:
        heading = titles.get(segment.id, heading)
        found[segment.id] = heading
    return found


def _words(text: str) -> str:
    """The passage without the signs that stand for boxes and footnotes."""
    return " ".join(text.replace("\N{OBJECT REPLACEMENT CHARACTER}", " ").split())


def _tests(session: FormSession, form: str) -> Iterator[tuple[str, ...]]:
    for kept in kept_rounds(session):
        report = stored_report(session, kept)
        for result in report.forms:
            yield from _passages(form, kept.planned.on, result)
        for comparison in report.comparisons:
            yield (
                form,
                _iso_day(kept.planned.on),
                f"Passage {comparison.passage}: neu gegen alt",
                *_compared(comparison),
            )


def _passages(form: str, on: str, result: FormResult) -> Iterator[tuple[str, ...]]:
    for passage in result.passages:
        if not passage.n:
            continue
        if passage.share is None or passage.wilson is None:
            share = "nur Hinweise (weniger als 5 Personen)"
        else:
            low, high = passage.wilson
            share = f"{percent(passage.share)} ({percent(low)} bis {percent(high)})"
        yield form, _iso_day(on), passage.segment, f"{passage.understood} von {passage.n}", share


def _compared(comparison: Comparison) -> tuple[str, str]:
    old, new = comparison.before, comparison.after
    counts = f"vorher {old[0]} von {old[1]}, nachher {new[0]} von {new[1]}"
    if comparison.difference is None or comparison.interval is None:
        return counts, "nur Hinweise (zu wenige Antworten)"
    low, high = comparison.interval
    told = "belegt" if comparison.proven else "nicht belegt"
    return counts, f"{told} ({percent(low)} bis {percent(high)})"


def _summary(listed: Sequence[ListedForm], values: Values) -> tuple[str, ...]:
    released = sum(item.form.status is Status.RELEASED for item in listed)
    texts = [f"Formulare im Arbeitsbereich: {len(listed)}; davon freigegeben: {released}."]
    if values:
        easier = sum(end < start for _, start, end in values)
        texts.append(f"{easier} von {len(values)} gewerteten Formularen sind leichter geworden.")
    return tuple(texts)


def _figures(sources: ReportSources, listed: Sequence[ListedForm], values: Values) -> Iterator[Figure]:
    place, day = sources.place, sources.written_day
    forms = tuple(item.form.id for item in listed)
    yield Figure("Formulare im Arbeitsbereich", str(len(listed)), place, day, forms=forms)
    if values:
        before = sum(start for _, start, _ in values) / len(values)
        after = sum(end for _, _, end in values) / len(values)
        value = f"{_number(before)} → {_number(after)}"
        yield Figure("Mittlere Schwierigkeit (0 leicht, 100 schwer)", value, place, day, forms=forms)


def _forms_table(sources: ReportSources, rows: list[tuple[str, ...]]) -> ReportTable:
    return ReportTable(
        "Formulare nach Stand (Schwierigkeit am Anfang und heute, geänderte Passagen)",
        (
            "Formular",
            "Version",
            "Stand",
            "Am Anfang",
            "Heute",
            "Geändert",
            "Anfangswert",
        ),
        (5, 1.7, 2.6, 1.8, 1.5, 2, 3),
        tuple(rows),
        f"{sources.place}, {sources.written_day}",
        "Es ist noch kein Formular im Arbeitsbereich.",
    )


def _tests_table(sources: ReportSources, rows: list[tuple[str, ...]]) -> ReportTable:
    return ReportTable(
        "Was Leserinnen und Leser verstanden haben",
        ("Formular", "Test am", "Passage", "Verstanden", "Anteil mit 95-Prozent-Bereich"),
        (4, 2, 3, 3, 4),
        tuple(rows),
        f"{sources.place}, Lesetests in den zentren plus",
        "Ein Lesetest liegt noch nicht vor.",
    )


def _charts(values: Values) -> Iterator[ReportChart]:
    if values:
        names = tuple(part for name, _, _ in values for part in (f"{name}, am Anfang", "heute"))
        numbers = tuple(round(number) for _, start, end in values for number in (start, end))
        told = "; ".join(f"{name} von {_number(start)} auf {_number(end)}" for name, start, end in values)
        yield ReportChart(
            "Schwierigkeit am Anfang und heute",
            names,
            numbers,
            "Schwierigkeit (0 bis 100)",
            f"Schwierigkeit der Formulare: {told}.",
        )


def _number(value: float | None) -> str:
    return f"{value:.0f}" if value is not None else "nicht gewertet"


def _day(moment: str) -> str:
    return _iso_day(moment[:10])


def _iso_day(text: str) -> str:
    year, _, rest = text.partition("-")
    month, _, day = rest.partition("-")
    return f"{day}.{month}.{year}" if day else text
