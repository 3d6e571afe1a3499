"""Fill a form with the translations the office has already reviewed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.app.output_path import check_output, own_ending
from workbench.app.session import FormSession
from workbench.common.direction import is_rtl
from workbench.common.errors import WorkbenchError
from workbench.common.text import replace_file
from workbench.model.document import Document
from workbench.model.revision import ExportResult
from workbench.model.translation import TranslationPair

if TYPE_CHECKING:
    from workbench.translation.pretranslate import PretranslationResult

BILINGUAL = "bilingual"
TRANSLATED = "translated"


@dataclass(frozen=True, slots=True)
class TranslationReport:
    """What was written where.

    `missing` are the ids of the segments that stayed German, in reading order; `causes` says for some of them in
    German why an existing translation was not used. `unreviewed` are translated, but nobody has approved it.
    """

    path: Path
    language: str
    translated: int
    missing: tuple[str, ...]
    causes: dict[str, str]
    unreviewed: frozenset[str]


def load_pairs(path: Path) -> tuple[TranslationPair, ...]:
    """The translation pairs of an XLSX file. Raises `InputError` when it cannot be used."""
    from workbench.translation.exchange.xlsx_pairs import read_pairs

    return read_pairs(path)


def output_ending(session: FormSession, layout: str) -> str:
    """The ending that a translation of the form in this layout needs; empty where any will do."""
    return ".docx" if layout == BILINGUAL else own_ending(session.path, session.document.format)


def translate_form(
    session: FormSession,
    out: Path,
    language: str,
    pairs: Sequence[TranslationPair],
    layout: str = BILINGUAL,
    *,
    allow_unsigned: bool = False,
) -> TranslationReport:
    """Write the form in `language` (BCP 47) to `out`; what no pair translates exactly stays German.

    `layout` is BILINGUAL (a new DOCX, German and translation side by side) or TRANSLATED (the form itself with its
    texts exchanged; passages without translation are as in the file).
    Raises `WorkbenchError` when `out` is the form itself or cannot be written, or when the signature
    of the form would end and `allow_unsigned` is not set.
    """
    from workbench.translation.pretranslate import exact_matches

    check_output(session.path, out, output_ending(session, layout))
    document = session.current_document()
    found = exact_matches(document, pairs, language)
    causes = {item.segment: item.cause for item in found.unused}
    if layout == BILINGUAL:
        data = _bilingual(document, found, language, pairs)
    else:
        result = _translated(session, found.targets, language, allow_unsigned)
        data = result.data
        causes |= {item.edit.segment: item.cause for item in result.refused}
    with session.journal.exporting(out.name, f"{layout} {language}"[:20], data):
        replace_file(out, data)
    german = {*found.missing, *causes}
    return TranslationReport(
        path=out,
        language=language,
        translated=len(found.targets.keys() - german),
        missing=tuple(segment.id for segment in document.segments if segment.id in german),
        causes=causes,
        unreviewed=found.unreviewed - german,
    )


def _bilingual(
    document: Document, found: "PretranslationResult", language: str, pairs: Sequence[TranslationPair]
) -> bytes:
    from workbench.reporting.bilingual import LEGAL_NOTICE, write_bilingual
    from workbench.translation.pretranslate import translation_of

    notice = translation_of(LEGAL_NOTICE, pairs, language)
    return write_bilingual(document, found.targets, language, notice=notice, unreviewed=found.unreviewed)


def _translated(
    session: FormSession, targets: Mapping[str, str], language: str, allow_unsigned: bool
) -> ExportResult:
    from workbench.document.docx.reader import DocxForm
    from workbench.document.docx.translated import translate_docx

    if not isinstance(session.form, DocxForm):
        raise WorkbenchError(
            f"„{session.path.name}“ ist keine Word-Datei und kann nur zweisprachig ausgegeben werden.",
            "Wählen Sie die zweisprachige Ausgabe.",
        )
    return translate_docx(session.form, targets, is_rtl(language), language, allow_unsigned=allow_unsigned)
