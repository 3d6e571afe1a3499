"""Scores for people: values with formula and constants."""

from collections.abc import Sequence
from textwrap import fill

from workbench.app.measures import MeasureDescription, measure_descriptions
from workbench.app.score_report import ScoreReport
from workbench.cli.output import write_line
from workbench.cli.readable import counted

WIDTH = 100
INDENT = "    "
MOST_SENTENCES = 3
MOST_CAUSES = 4


def write_scores(reports: Sequence[ScoreReport]) -> None:
    """Print each form's values, then once how they are computed."""
    if not reports:
        return
    descriptions = measure_descriptions()
    for report in reports:
        _write_report(report, descriptions)
    write_line("So wird gerechnet")
    for description in descriptions:
        write_line(f"  {description.title}")
        for text in (description.formula, description.explanation, f"Quelle: {description.source}"):
            write_line(fill(text, WIDTH, initial_indent=INDENT, subsequent_indent=INDENT))


def number(value: float | None) -> str:
    """A value as people write it; a dash where there is none."""
    return "-" if value is None else f"{value:.1f}".replace(".", ",")


def _write_report(report: ScoreReport, descriptions: Sequence[MeasureDescription]) -> None:
    counts = report.counts
    write_line(
        f"{report.file}: {_words(counts.words)} in {counted(counts.sentences, 'Satz', 'Sätzen')} gewertet"
    )
    _write_difficulty(report)
    for description in descriptions:
        value = number(report.measures.get(description.id))
        reference = number(report.measures_textstat.get(description.id))
        low, high = description.usual
        better = "höher ist leichter" if description.higher_is_easier else "höher ist schwerer"
        write_line(
            f"  {description.title:<26}{value:>7}   textstat {reference:>6}   üblich {low:g} bis {high:g}, {better}"
        )
    if report.findings:
        write_line(fill(f"Befunde: {_by_rule(report)}", WIDTH, initial_indent="  ", subsequent_indent=INDENT))
    for reason, words in sorted(report.words_not_scored.items()):
        if words:
            write_line(f"  Nicht gewertet: {_words(words)} ({reason})")
    write_line()


def _write_difficulty(report: ScoreReport) -> None:
    """Our own score with its parts, and the hardest sentences with what makes them hard."""
    difficulty = report.difficulty
    if difficulty is None:
        write_line("  Schwierigkeit: nicht gewertet")
        return
    write_line(
        f"  Schwierigkeit {difficulty.score:.0f} von 100, {difficulty.level} (Länge und Bau {difficulty.length:.0f}, "
        f"Wortschatz {difficulty.vocabulary:.0f}, Regeln {difficulty.rules:.0f}; Wertung {difficulty.version})"
    )
    for sentence in sorted(report.sentences, key=lambda item: -item.difficulty.score)[:MOST_SENTENCES]:
        causes = "; ".join(
            f"+{item.points:.0f}: {item.text.rstrip('.')}"
            for item in sentence.difficulty.contributions[:MOST_CAUSES]
        )
        write_line(
            fill(
                f"{sentence.segment} {sentence.difficulty.score:.0f}: {causes}",
                WIDTH,
                initial_indent=INDENT,
                subsequent_indent=INDENT * 2,
            )
        )


def _by_rule(report: ScoreReport) -> str:
    """ "20 archaic-word, 12 long-sentence", the most frequent first."""
    rules = sorted(report.findings.items(), key=lambda item: (-item[1], item[0]))
    return ", ".join(f"{found} {rule}" for rule, found in rules)


def _words(words: int) -> str:
    return counted(words, "Wort", "Wörter")
