"""A reading aid in two languages: German on the left, the other language on the right."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from workbench.common.direction import is_rtl
from workbench.model.document import Document, Segment
from workbench.reporting.passages import Piece, kind_name, pieces
from workbench.translation.languages import language_name

_LEFT_OUT = frozenset({"hidden", "comment", "field"})
_FILLED_IN_BY_HAND = frozenset({"text_field", "date", "dropdown"})


@dataclass(frozen=True, slots=True)
class BilingualRow:
    """A passage in both languages; `target` is empty where it is not translated yet."""

    segment: str
    level: int
    source: str
    target: str
    same: bool


@dataclass(frozen=True, slots=True)
class BilingualText:
    """Everything the file says, before it is laid out. `remarks` are German sentences for the office."""

    form: str
    language: str
    language_name: str
    rtl: bool
    on: date
    notice: str
    remarks: tuple[str, ...]
    rows: tuple[BilingualRow, ...]


def write_bilingual(
    document: Document,
    targets: Mapping[str, str],
    language: str,
    *,
    notice: str = "",
    unreviewed: Collection[str] | None = None,
    on: date | None = None,
) -> bytes:
    """A DOCX with a row for each passage. `targets` are translations by segment id, `language` a BCP 47 code.

    `notice` is `LEGAL_NOTICE` in the other language. `unreviewed` are the segments whose translation nobody
    has reviewed; without it the file says that this is unknown.
    """
    from workbench.reporting.bilingual_docx import lay_out_bilingual

    rows = tuple(_row(segment, targets.get(segment.id, "")) for segment in shown_segments(document))
    return lay_out_bilingual(
        BilingualText(
            form=document.name,
            language=language,
            language_name=language_name(language),
            rtl=is_rtl(language),
            on=on or date.today(),
            notice=notice,
            remarks=tuple(_remarks(document, rows, unreviewed)),
            rows=rows,
        )
    )


def shown_segments(document: Document) -> Iterator[Segment]:
    """Passages with something to read; a header or footer that repeats another one is shown once."""
    repeated: set[str] = set()
    for segment in document.segments:
        shown = readable(segment, segment.text)
        if segment.kind in _LEFT_OUT or not shown or shown in repeated:
            continue
        if segment.kind in {"header", "footer"}:
            repeated.add(shown)
        yield segment


def _row(segment: Segment, target: str) -> BilingualRow:
    source = readable(segment, segment.text)
    if not any(character.isalpha() for character in source):
        target = segment.text
    return BilingualRow(
        segment=segment.id,
        level=max(segment.level, 1) if segment.kind in {"heading", "title"} else 0,
        source=_numbered(segment, source),
        target=_numbered(segment, readable(segment, target)) if target.strip() else "",
        same=target == segment.text,
    )


def _numbered(segment: Segment, text: str) -> str:
    return f"{segment.number} {text}" if segment.number else text


def readable(segment: Segment, text: str) -> str:
    """`text` as it looks on paper: check boxes as boxes, fields as lines, breaks as breaks."""
    return "".join(_on_paper(piece) for piece in pieces(segment, text)).strip()


def _on_paper(piece: Piece) -> str:
    if piece.placeholder is None or piece.text.strip():
        return piece.text
    kind, label = piece.placeholder.kind, piece.placeholder.label
    if kind == "checkbox":
        return label if label in {"☐", "☑", "☒", "□", "■"} else "☐"
    if kind in _FILLED_IN_BY_HAND:
        return "________"
    if kind in {"footnote_ref", "endnote_ref"}:
        return f"[{''.join(filter(str.isdigit, label)) or '*'}]"
    if kind == "symbol":
        return label
    if kind == "tab":
        return "\N{EM SPACE}"
    return "\n" if kind in {"break", "line_break"} else ""


def _remarks(
    document: Document, rows: Collection[BilingualRow], unreviewed: Collection[str] | None
) -> Iterator[str]:
    if unreviewed is None:
        yield "Ob die Übersetzung geprüft ist, ist nicht vermerkt."
    elif any(row.segment in unreviewed for row in rows if row.target):
        yield "Achtung: Diese Übersetzung ist ein Entwurf und nicht geprüft. Geben Sie sie so nicht heraus."
    missing = sum(not row.target for row in rows)
    if missing:
        yield f"Noch nicht übersetzt: {missing} von {len(rows)} Absätzen. Sie stehen rechts auf Deutsch."
    left_out = Counter(kind_name(segment.kind) for segment in document.segments if segment.kind in _LEFT_OUT)
    if left_out:
        yield "Nicht übernommen: " + ", ".join(f"{kind} ({count})" for kind, count in left_out.items()) + "."
