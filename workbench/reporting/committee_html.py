"""The report as one HTML page that needs nothing else: no script, no network; charts lie in the page, with a table."""

from base64 import b64encode

from lxml import etree
from lxml.builder import E

from workbench.model.committee_report import (
    BeforeAfter,
    CommitteeReport,
    ReportChart,
    ReportSection,
    ReportTable,
)
from workbench.reporting.charts import bar_chart
from workbench.reporting.committee_docx import figure_cells
from workbench.reporting.sheets import printable

Element = etree._Element
_STYLE = """
body { font: 16px/1.5 system-ui, sans-serif; max-width: 72rem; margin: 2rem auto; padding: 0 1rem;
  color: #1b1f24; background: #fff }
h1, h2, h3 { line-height: 1.25 } h2 { margin-top: 2.5rem; border-bottom: 1px solid #c9d1d9 }
table { border-collapse: collapse; width: 100%; margin: 1rem 0 }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid #d8dee4 }
th { background: #eef2f6 } figure { margin: 1rem 0 } img { max-width: 100%; height: auto }
.muted { color: #57606a } caption { text-align: left; font-weight: bold; padding: .4rem 0 }
@media print { h2 { break-before: page } h2:first-of-type { break-before: auto } }
"""


def report_html(report: CommitteeReport) -> bytes:
    """The page, UTF-8."""
    page = E.html(
        E.head(
            E.meta(charset="utf-8"),
            E.meta(name="viewport", content="width=device-width"),
            E.title(report.title),
            E.style(_STYLE),
        ),
        E.body(
            E.h1(report.title),
            E.p(f"Stand {report.day}. {report.office} {report.committee}".strip()),
            *(E.p(text) for text in report.missing),
            *(part for section in report.sections for part in _section(section)),
            E.h2("So haben wir gerechnet"),
            *(E.p(text) for text in report.method),
        ),
        lang="de",
    )
    body: bytes = etree.tostring(
        page, doctype="<!DOCTYPE html>", encoding="utf-8", method="html", pretty_print=True
    )
    return body


def _section(section: ReportSection) -> list[Element]:
    parts = [
        E.h2(f"{section.number}: {section.title}"),
        E.p(E.strong(f"Stand der Umsetzung: {section.status or 'nicht eingetragen'}")),
        *(E.p(printable(text)) for text in section.texts),
    ]
    if section.figures:
        rows = tuple(figure_cells(figure) for figure in section.figures)
        parts.append(_rows("Kennzahlen", ("Kennzahl", "Wert", "Quelle", "Stichtag"), rows))
    for table in section.tables:
        parts += _table(table)
    parts += [_chart(chart) for chart in section.charts]
    parts += [_example(example) for example in section.examples]
    parts.append(E.h3("Offene Punkte"))
    points = [E.li(printable(f"{point.text} (zuständig: {point.office})")) for point in section.open_points]
    parts.append(E.ul(*points) if points else E.p("Keine eingetragen."))
    return parts


def _table(table: ReportTable) -> list[Element]:
    if not table.rows:
        return [E.h3(table.title), E.p(table.empty or "Keine Einträge.")]
    return [
        _rows(table.title, table.headers, table.rows),
        E.p(f"Quelle: {table.source}", **{"class": "muted"}),
    ]


def _rows(title: str, headers: tuple[str, ...], rows: tuple[tuple[str, ...], ...]) -> Element:
    return E.table(
        E.caption(title),
        E.thead(E.tr(*(E.th(head, scope="col") for head in headers))),
        E.tbody(*(E.tr(*(E.td(printable(cell)) for cell in row)) for row in rows)),
    )


def _chart(chart: ReportChart) -> Element:
    picture = bar_chart(chart.names, chart.values, chart.unit, chart.description)
    source = "data:image/png;base64," + b64encode(picture.data).decode("ascii")
    return E.figure(
        E.img(src=source, alt=picture.description), E.figcaption(f"{chart.title}. {picture.description}")
    )


def _example(example: BeforeAfter) -> Element:
    rows = ((example.before, example.after),)
    title = f"{example.place}: {example.easier_by:.0f} Punkte leichter"
    return E.div(
        _rows(title, ("Vorher", "Nachher"), rows),
        E.p("Warum: " + ("; ".join(example.reasons) or "ohne eingetragenen Grund"), **{"class": "muted"}),
    )
