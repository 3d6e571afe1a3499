"""Scores for people: values with formula and constants."""

from collections.abc import Sequence

from workbench.app.operations.score_form import ScoreReport
from workbench.cli.output import write_line


def write_scores(reports: Sequence[ScoreReport]) -> None:
    """Print each form's values."""
    for report in reports:
        counts = report.counts
        write_line(f"{report.file}: {counts.words} Wörter in {counts.sentences} Sätzen")
        for key, value in report.measures.items():
            reference = report.measures_textstat.get(key)
            write_line(f"  {key:<26} {number(value):>8}   textstat {number(reference):>8}")
        for rule, found in report.findings.items():
            write_line(f"  Befunde {rule}: {found}")
        for reason, words in report.words_not_scored.items():
            write_line(f"  Nicht gewertet: {words} Wörter ({reason})")


def number(value: float | None) -> str:
    """A value as people write it; a dash where there is none."""
    return "-" if value is None else f"{value:.1f}".replace(".", ",")
