"""Fill a form with the translations the office has already reviewed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.app.bilingual_ways import TABLE, bilingual_way, is_filled_in
from workbench.app.output_path import check_output, own_ending
from workbench.app.session import FormSession
from workbench.common.direction import is_rtl
from workbench.common.errors import WorkbenchError
from workbench.common.text import replace_file
from workbench.model.document import Document
from workbench.model.revision import ExportMode, ExportOptions
from workbench.model.translation import TranslationPair

if TYPE_CHECKING:
    from workbench.document.docx.reader import DocxForm
    from workbench.translation.pretranslate import PretranslationResult

BILINGUAL = "bilingual"
TRANSLATED = "translated"


@dataclass(frozen=True, slots=True)
class TranslationReport:
    """What was written where.

    `missing` are the ids of the segments that stayed German, in reading order; `causes` says for some of them in
    German why an existing translation was not used. `unreviewed` are translated, but nobody has approved it.
    `hints` are German sentences: what readers' computers need, what to look at in Word.
    """

    path: Path
    language: str
    translated: int
    missing: tuple[str, ...]
    causes: dict[str, str]
    unreviewed: frozenset[str]
    hints: tuple[str, ...] = ()


@dataclass(slots=True)
class _Written:
    """A version before it is in its file. `causes`: what could not be put in, by segment."""

    data: bytes
    causes: dict[str, str] = field(default_factory=dict)
    hints: list[str] = field(default_factory=list)


def load_pairs(path: Path) -> tuple[TranslationPair, ...]:
    """The translation pairs of an XLSX file. Raises `InputError` when it cannot be used."""
    from workbench.translation.exchange.xlsx_pairs import read_pairs

    return read_pairs(path)


def output_ending(session: FormSession, layout: str, way: str = "") -> str:
    """The ending that a translation of the form in this layout needs; empty where any will do."""
    if layout == BILINGUAL and bilingual_way(session, way) == TABLE:
        return ".docx"
    return own_ending(session.path, session.document.format)


def translate_form(
    session: FormSession,
    out: Path,
    language: str,
    pairs: Sequence[TranslationPair],
    layout: str = BILINGUAL,
    *,
    way: str = "",
    allow_unsigned: bool = False,
) -> TranslationReport:
    """Write the form in `language` (BCP 47) to `out`; what no pair translates exactly stays German.

    `layout` is BILINGUAL or TRANSLATED (the form itself with its texts exchanged). `way`, for BILINGUAL: the
    translation under or beside the German in the form's own layout, or a table with two columns; "" = what suits
    the kind of text (`bilingual_way`).
    Raises `WorkbenchError` when `out` is the form itself or cannot be written, or when the signature
    of the form would end and `allow_unsigned` is not set.
    """
    from workbench.translation.pretranslate import exact_matches

    check_output(session.path, out, output_ending(session, layout, way))
    document = session.current_document()
    found = exact_matches(document, pairs, language)
    causes = {item.segment: item.cause for item in found.unused}
    chosen = bilingual_way(session, way) if layout == BILINGUAL else ""
    if chosen == TABLE:
        written = _Written(_table(document, found, language, pairs))
    elif chosen:
        written = _in_layout(session, found, language, pairs, chosen, allow_unsigned)
    else:
        written = _translated(session, found.targets, language, allow_unsigned)
    causes |= written.causes
    with session.journal.exporting(out.name, f"{layout} {language}"[:20], written.data):
        replace_file(out, written.data)
    german = {*found.missing, *causes}
    return TranslationReport(
        path=out,
        language=language,
        translated=len(found.targets.keys() - german),
        missing=tuple(segment.id for segment in document.segments if segment.id in german),
        causes=causes,
        unreviewed=found.unreviewed - german,
        hints=tuple(written.hints or _font_hints(language, frozenset())),
    )


def _table(
    document: Document, found: "PretranslationResult", language: str, pairs: Sequence[TranslationPair]
) -> bytes:
    from workbench.reporting.bilingual import write_bilingual
    from workbench.translation.form_notices import LEGAL_NOTICE, notice_in

    notice = notice_in(LEGAL_NOTICE, pairs, language)
    return write_bilingual(document, found.targets, language, notice=notice, unreviewed=found.unreviewed)


def _in_layout(
    session: FormSession,
    found: "PretranslationResult",
    language: str,
    pairs: Sequence[TranslationPair],
    way: str,
    allow_unsigned: bool,
) -> _Written:
    from workbench.document.docx.bilingual import bilingual_docx
    from workbench.reporting.bilingual_notice import notice_lines

    form, causes = _revised(session, allow_unsigned)
    lines = notice_lines(
        form.document,
        found.targets,
        language,
        pairs,
        unreviewed=found.unreviewed,
        fill_in=is_filled_in(session),
    )
    result = bilingual_docx(form, found.targets, language, lines, way, allow_unsigned=allow_unsigned)
    hints = []
    if result.boxes:
        boxes = "Ein Textfeld hat" if result.boxes == 1 else f"{result.boxes} Textfelder haben"
        hints.append(f"{boxes} jetzt mehr Text: Prüfen Sie in Word, ob alles zu sehen ist.")
    hints += _font_hints(language, result.fonts)
    return _Written(result.data, causes | result.refused, hints)


def _translated(
    session: FormSession, targets: Mapping[str, str], language: str, allow_unsigned: bool
) -> _Written:
    from workbench.document.docx.translated import translate_docx

    form, causes = _revised(session, allow_unsigned)
    result = translate_docx(form, targets, is_rtl(language), language, allow_unsigned=allow_unsigned)
    causes |= {item.edit.segment: item.cause for item in result.refused}
    return _Written(result.data, causes)


def _revised(session: FormSession, allow_unsigned: bool) -> tuple["DocxForm", dict[str, str]]:
    """The Word form with the texts of now, and why some of them are not in it."""
    from workbench.document.docx.reader import DocxForm, open_docx

    if not isinstance(session.form, DocxForm):
        raise WorkbenchError(
            f"„{session.path.name}“ ist keine Word-Datei und kann nur als Tabelle zweisprachig ausgegeben werden.",
            "Wählen Sie die zweisprachige Ausgabe als Tabelle.",
        )
    edits = session.edits()
    if not edits:
        return session.form, {}
    result = session.form.export(edits, ExportOptions(ExportMode.CLEAN, allow_unsigned=allow_unsigned))
    causes = {refused.edit.segment: refused.cause for refused in result.refused}
    return open_docx(result.data, session.path.name), causes


def _font_hints(language: str, fonts: frozenset[str]) -> list[str]:
    """Which font readers need; `fonts` of the form, empty where only the script matters."""
    from workbench.document.docx.languages import font_hint, word_language
    from workbench.translation.languages import language_name

    hint = font_hint(word_language(language), language_name(language), fonts)
    return [hint] if hint else []
