"""The report of a check as one HTML page that needs nothing else: no script, no picture, no network."""

from collections.abc import Sequence
from datetime import date

from lxml import etree
from lxml.builder import E

from workbench.reporting.check_report import SEVERITIES, CheckedFile, ScoredText, by_rule
from workbench.reporting.sheets import printable

Element = etree._Element
MOST_SENTENCES = 20
_STYLE = """
body { font: 16px/1.5 system-ui, sans-serif; max-width: 72rem; margin: 2rem auto; padding: 0 1rem;
  color: #1b1f24; background: #fff }
h1, h2, h3 { line-height: 1.25 } h2 { margin-top: 2.5rem; border-bottom: 1px solid #c9d1d9 }
table { border-collapse: collapse; width: 100%; margin: 1rem 0 }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid #d8dee4 }
th { background: #eef2f6 } td.number { text-align: right; white-space: nowrap }
.bar { display: inline-block; width: 8rem; height: .7rem; border: 1px solid #57606a; vertical-align: middle }
.bar span { display: block; height: 100%; background: #3b6ea5 }
.error::before { content: "■ " } .warning::before { content: "▲ " } .info::before { content: "○ " }
.muted { color: #57606a } q { quotes: "„" "“" }
@media print { h2 { break-before: page } h2:first-of-type { break-before: auto } }
"""


def check_html(files: Sequence[CheckedFile], day: date) -> bytes:
    """The page, UTF-8."""
    page = E.html(
        E.head(
            E.meta(charset="utf-8"),
            E.meta(name="viewport", content="width=device-width"),
            E.title("Prüfbericht"),
            E.style(_STYLE),
        ),
        E.body(
            E.h1("Prüfbericht"),
            E.p(
                f"Stand {day:%d.%m.%Y}. Schwierigkeit: 0 ist leicht, 100 sehr schwer. Gezählt werden Länge und Bau der "
                "Sätze, Wörter und Befunde der Regeln. Der Wert sagt nichts über den Inhalt."
            ),
            *(part for file in files for part in _file(file)),
        ),
        lang="de",
    )
    return b"<!DOCTYPE html>\n" + etree.tostring(page, encoding="utf-8", method="html")


def _file(file: CheckedFile) -> list[Element]:
    parts = ", ".join(f"{title} {_number(points)}" for title, points in file.parts)
    score = "nicht gewertet" if file.score is None else f"{_number(file.score)}, {file.level} ({parts})"
    return [
        E.h2(_text(file.name)),
        E.p(E.strong("Schwierigkeit: "), score, f". {file.words} Wörter gewertet."),
        *_not_scored(file),
        *_sections(file.sections),
        E.h3("Befunde nach Regel"),
        _rules(file) if file.findings else E.p("Keine Befunde."),
        *([E.p(f"{file.ignored} Befunde sind ausgeblendet.")] if file.ignored else []),
        *_sentences(file.sentences),
        *_places(file),
    ]


def _not_scored(file: CheckedFile) -> list[Element]:
    reasons = "; ".join(f"{words} Wörter: {reason}" for reason, words in file.not_scored)
    return [E.p({"class": "muted"}, _text(f"Nicht gewertet: {reasons}."))] if reasons else []


def _sections(rows: Sequence[ScoredText]) -> list[Element]:
    if not any(row.score is not None for row in rows):
        return []
    lines = [
        E.tr(E.td(_text(row.text or "(vor der ersten Überschrift)")), E.td(_bar(row.score)), E.td(row.level))
        for row in rows
        if row.score is not None
    ]
    return [E.h3("Abschnitte"), _table(("Abschnitt", "Schwierigkeit", "Stufe"), lines)]


def _bar(score: float | None) -> Element:
    """A bar with its number: the number says all that the bar shows."""
    value = score or 0.0
    return E.span(
        E.span({"class": "bar", "aria-hidden": "true"}, E.span(style=f"width: {value:.0f}%")),
        f" {_number(value)}",
    )


def _rules(file: CheckedFile) -> Element:
    lines = [
        E.tr(E.td(_text(title)), _severity(severity), E.td({"class": "number"}, str(count)))
        for title, severity, count in by_rule(file)
    ]
    return _table(("Regel", "Gewicht", "Anzahl"), lines)


def _sentences(rows: Sequence[ScoredText]) -> list[Element]:
    lines = [
        E.tr(
            E.td({"class": "number"}, _number(row.score or 0.0)),
            E.td(E.q(_text(row.text)), E.br(), E.span({"class": "muted"}, _text("; ".join(row.reasons)))),
            E.td(row.place),
        )
        for row in rows[:MOST_SENTENCES]
    ]
    if not lines:
        return []
    return [E.h3("Schwerste Sätze"), _table(("Schwierigkeit", "Satz und Gründe", "Passage"), lines)]


def _places(file: CheckedFile) -> list[Element]:
    lines = [
        E.tr(
            E.td(row.place),
            _severity(row.severity),
            E.td(E.strong(_text(row.title)), E.br(), _text(row.message)),
            E.td(
                _text(row.words),
                *([E.br(), E.em(_text(f"Besser: {row.suggestion}"))] if row.suggestion else []),
            ),
        )
        for row in file.findings
    ]
    if not lines:
        return []
    return [E.h3("Befunde nach Stelle"), _table(("Passage", "Gewicht", "Befund", "Stelle"), lines)]


def _severity(severity: str) -> Element:
    return E.td({"class": severity}, SEVERITIES[severity])


def _table(titles: Sequence[str], lines: Sequence[Element]) -> Element:
    return E.table(E.thead(E.tr(*(E.th(title, scope="col") for title in titles))), E.tbody(*lines))


def _number(value: float) -> str:
    return f"{value:.0f}"


def _text(value: str) -> str:
    return printable(value.replace("\ufffc", " "))
