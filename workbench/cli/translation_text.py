"""Translations on the command line, for people and for programs."""

from typing import TYPE_CHECKING

from workbench.cli.json_records import Json
from workbench.cli.output import write_line

if TYPE_CHECKING:
    from workbench.model.translation_matrix import MatrixCell, MatrixLine
    from workbench.model.translation_state import SegmentTranslation

SHOWN = 90


def told_cell(line: "MatrixLine", code: str) -> str:
    """A language of a form with the states of its passages."""
    from workbench.reporting.translation_table import cell_text
    from workbench.translation.languages import language_name

    return f"{language_name(code)} ({code}): {cell_text(line, code)}"


def cell_json(cell: "MatrixCell") -> Json:
    """The same for programs; without passages the language is planned and no German version released."""
    return {
        "language": cell.language,
        "segments": cell.total,
        "states": {state.value: count for state, count in cell.counts.items()},
    }


def row_json(row: "SegmentTranslation") -> Json:
    """A passage. `source` and `target` have `{1}` for placeholders; `removed_words`, `added_words`: what changed."""
    removed, added = changed_words(row)
    return {
        "id": row.id,
        "segment": row.segment,
        "state": row.state.value,
        "source": row.source,
        "target": row.target,
        "old_source": row.old_source,
        "removed_words": removed,
        "added_words": added,
        "origin": row.origin,
        "match": row.match,
        "comment": row.comment,
        "review_comment": row.review_comment,
        "person": row.person,
        "at": row.at,
    }


def shown_row(row: "SegmentTranslation") -> None:
    """Print a passage: state, German, translation; of an outdated one also what changed."""
    from workbench.translation.state_order import STATE_NAMES

    write_line(f"{row.segment}  {STATE_NAMES[row.state]}")
    write_line(f"  de: {_short(row.source)}")
    if row.old_source:
        removed, added = changed_words(row)
        write_line(f"  vorher: {_short(row.old_source)}")
        write_line(f"  geändert: {', '.join(removed) or 'nichts weg'} -> {', '.join(added) or 'nichts neu'}")
    if row.target:
        write_line(f"  {row.language}: {_short(row.target)}")
    for name, text in (("Kommentar", row.comment), ("Prüfung", row.review_comment)):
        if text:
            write_line(f"  {name}: {_short(text)}")


def changed_words(row: "SegmentTranslation") -> tuple[list[str], list[str]]:
    """Words of the German that the translation was made for, and of the German now; both empty if it is the same."""
    if not row.old_source:
        return [], []
    from workbench.model.document import Segment
    from workbench.reporting.word_difference import differences

    plain = Segment(row.segment, "", "", row.old_source)
    before, after = differences(plain, row.old_source, row.source)
    return (
        [part.text.strip() for part in before if part.changed],
        [part.text.strip() for part in after if part.changed],
    )


def _short(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= SHOWN else f"{plain[:SHOWN]} ..."
