"""The report of a check as one HTML page that needs nothing else: no script, no picture, no network."""

from collections.abc import Sequence
from datetime import date
from itertools import groupby

from lxml import etree
from lxml.builder import E

from workbench.reporting.check_report import (
    LEGEND,
    PRESENCE,
    SEVERITIES,
    CheckedFile,
    FindingRow,
    PresenceRow,
    ScoredText,
    by_rule,
    by_severity,
)
from workbench.reporting.sheets import printable

Element = etree._Element
MOST_SENTENCES = 20
_STYLE = """
body { font: 16px/1.5 system-ui, sans-serif; max-width: 72rem; margin: 2rem auto; padding: 0 1rem;
  color: #1b1f24; background: #fff }
h1, h2, h3 { line-height: 1.25 } h2 { margin-top: 2.5rem; border-bottom: 1px solid #c9d1d9 }
table { border-collapse: collapse; width: 100%; margin: 1rem 0 }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid #d8dee4 }
th { background: #eef2f6 } .number { text-align: right; white-space: nowrap }
th.passage { background: #f6f8fa; font-weight: normal } td.severity { white-space: nowrap }
ul { margin: 0; padding-left: 1.2rem } dt { font-weight: bold } dd { margin: 0 0 .5rem 1.2rem }
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
            E.p(f"Stand {day:%d.%m.%Y}. Was die Wörter bedeuten, steht am Ende."),
            *(_overview(files) if len(files) > 1 else []),
            *(part for number, file in enumerate(files) for part in _file(file, f"formular{number}")),
            E.h2("Was die Wörter bedeuten"),
            E.dl(*(part for word, meaning in LEGEND for part in (E.dt(word), E.dd(meaning)))),
        ),
        lang="de",
    )
    return b"<!DOCTYPE html>\n" + etree.tostring(page, encoding="utf-8", method="html")


def _overview(files: Sequence[CheckedFile]) -> list[Element]:
    lines = [
        E.tr(
            E.td(E.a(_text(file.name), href=f"#formular{number}")),
            E.td(_bar(file.score)) if file.score is not None else E.td("nicht gewertet"),
            E.td(file.level),
            *(_right(str(count)) for count in by_severity(file).values()),
        )
        for number, file in enumerate(files)
    ]
    titles = ("Formular", "Schwierigkeit", "Stufe", "Fehler", "Warnungen", "Hinweise")
    return [E.h2("Übersicht"), _table(titles, lines, numbers=titles[3:])]


def _file(file: CheckedFile, anchor: str) -> list[Element]:
    parts = ", ".join(f"{title} {_number(points)}" for title, points in file.parts)
    score = "nicht gewertet" if file.score is None else f"{_number(file.score)}, {file.level} ({parts})"
    return [
        E.h2({"id": anchor}, _text(file.name)),
        E.p(E.strong("Schwierigkeit: "), score, f". {_words(file.words)} gewertet."),
        E.p(E.strong("Befunde: "), _findings(file)),
        *_not_scored(file),
        *_presence(file),
        *_sections(file.sections),
        *([E.h3("Befunde nach Regel"), _rules(file)] if file.findings else []),
        *_sentences(file.sentences),
        *_places(file),
    ]


def _findings(file: CheckedFile) -> str:
    errors, warnings, hints = by_severity(file).values()
    found = ", ".join(
        (
            f"{errors} Fehler",
            f"{warnings} {'Warnung' if warnings == 1 else 'Warnungen'}",
            f"{hints} {'Hinweis' if hints == 1 else 'Hinweise'}",
        )
    )
    hidden = f" Ausgeblendet: {file.ignored}." if file.ignored else ""
    return f"{found if file.findings else 'keine'}.{hidden}"


def _not_scored(file: CheckedFile) -> list[Element]:
    reasons = "; ".join(f"{reason} ({_words(words)})" for reason, words in file.not_scored)
    return [E.p({"class": "muted"}, _text(f"Nicht gewertet: {reasons}."))] if reasons else []


def _presence(file: CheckedFile) -> list[Element]:
    kind = f"Art des Schriftstücks: {file.document_kind}." if file.document_kind else ""
    if not file.presence:
        return [E.p(E.strong("Pflichtangaben: "), f"keine Fragen. {kind}")] if kind else []
    lines = [_presence_line(row) for row in file.presence]
    titles = ("Gewicht", "Frage", "Vorschrift und Quelle", "Stand")
    return [E.h3("Pflichtangaben"), *([E.p(_text(kind))] if kind else []), _table(titles, lines)]


def _presence_line(row: PresenceRow) -> Element:
    words = [E.br(), E.span({"class": "muted"}, f"{row.place} "), E.q(_text(row.words))] if row.words else []
    weight = "error" if row.severity == "block" else "warning"
    return E.tr(
        E.td({"class": f"severity {weight}"}, PRESENCE[row.severity]),
        E.td(E.strong(_text(row.title)), E.br(), _text(row.message), *words),
        E.td(_text(row.grounds)),
        E.td(_text(row.stand)),
    )


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
        E.tr(E.td(_text(title)), _severity(severity), _right(str(count)))
        for title, severity, count in by_rule(file)
    ]
    return _table(("Regel", "Gewicht", "Anzahl"), lines, numbers=("Anzahl",))


def _sentences(rows: Sequence[ScoredText]) -> list[Element]:
    lines = [
        E.tr(
            _right(_number(row.score or 0.0)),
            E.td(E.q(_text(row.text)), _reasons(row.reasons)),
            E.td(row.place),
        )
        for row in rows[:MOST_SENTENCES]
    ]
    if not lines:
        return []
    titles = ("Schwierigkeit", "Satz und Gründe", "Passage")
    return [E.h3("Schwerste Sätze"), _table(titles, lines, numbers=titles[:1])]


def _reasons(reasons: Sequence[str]) -> Element:
    return E.ul({"class": "muted"}, *(E.li(_text(reason)) for reason in reasons)) if reasons else E.span()


def _places(file: CheckedFile) -> list[Element]:
    """Each passage as a heading over its findings: the number alone tells nobody where to look."""
    lines = []
    for (place, passage), rows in groupby(file.findings, key=lambda row: (row.place, row.passage)):
        name = E.span({"class": "muted"}, f"{place} ")
        lines.append(
            E.tr(E.th({"class": "passage", "colspan": "3", "scope": "colgroup"}, name, _text(passage)))
        )
        lines.extend(_finding(row) for row in rows)
    if not lines:
        return []
    return [E.h3("Befunde nach Stelle"), _table(("Gewicht", "Befund", "Stelle"), lines)]


def _finding(row: FindingRow) -> Element:
    better = [E.br(), E.em(_text(f"Besser: {row.suggestion}"))] if row.suggestion else []
    return E.tr(
        _severity(row.severity),
        E.td(E.strong(_text(row.title)), E.br(), _text(row.message)),
        E.td(_text(row.words), *better),
    )


def _severity(severity: str) -> Element:
    return E.td({"class": f"severity {severity}"}, SEVERITIES[severity])


def _right(text: str) -> Element:
    return E.td({"class": "number"}, text)


def _table(titles: Sequence[str], lines: Sequence[Element], numbers: Sequence[str] = ()) -> Element:
    """`numbers` are the titles of columns that hold numbers: they stand above them, on the right."""
    heads = (E.th(title, {"class": "number"} if title in numbers else {}, scope="col") for title in titles)
    return E.table(E.thead(E.tr(*heads)), E.tbody(*lines))


def _words(words: int) -> str:
    return f"{words} {'Wort' if words == 1 else 'Wörter'}"


def _number(value: float) -> str:
    return f"{value:.0f}"


def _text(value: str) -> str:
    return printable(value.replace("\ufffc", " "))
