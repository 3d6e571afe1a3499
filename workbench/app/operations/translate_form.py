"""Fill a form with the translations the office has already reviewed."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from workbench.app.output_path import check_output, own_ending
from workbench.app.session import FormSession
from workbench.common.direction import is_rtl
from workbench.common.errors import WorkbenchError
from workbench.common.text import replace_file
from workbench.model.document import Document
from workbench.model.translation import TranslationPair

BILINGUAL = "bilingual"
TRANSLATED = "translated"


@dataclass(frozen=True, slots=True)
class TranslationReport:
    """What was written where; `missing` are the ids of the segments that stayed German."""

    path: Path
    language: str
    translated: int
    missing: tuple[str, ...]


def load_pairs(path: Path) -> tuple[TranslationPair, ...]:
    """The translation pairs of an XLSX file. Raises `InputError` when it cannot be used."""
    from workbench.translation.exchange.xlsx_pairs import read_pairs

    return read_pairs(path)


def translate_form(
    session: FormSession,
    out: Path,
    language: str,
    pairs: tuple[TranslationPair, ...],
    layout: str = BILINGUAL,
) -> TranslationReport:
    """Write the form in `language` (BCP 47) to `out`; what has no reviewed translation stays German.

    `layout` is BILINGUAL (a new DOCX, German and translation side by side) or TRANSLATED (the form itself
    with its texts exchanged). Raises `WorkbenchError` when `out` is the form itself or cannot be written.
    """
    from workbench.translation.pretranslate import exact_matches

    check_output(
        session.path,
        out,
        ".docx" if layout == BILINGUAL else own_ending(session.path, session.document.format),
    )
    document = session.current_document()
    found = exact_matches(document, pairs, language)
    data = (
        _bilingual(document, found.targets, language)
        if layout == BILINGUAL
        else _translated(session, found.targets, language)
    )
    replace_file(out, data)
    return TranslationReport(out, language, len(found.targets), tuple(found.missing))


def _bilingual(document: Document, targets: Mapping[str, str], language: str) -> bytes:
    from workbench.reporting.bilingual import write_bilingual

    return write_bilingual(document, targets, language)


def _translated(session: FormSession, targets: Mapping[str, str], language: str) -> bytes:
    from workbench.document.docx.reader import DocxForm
    from workbench.document.docx.translated import translate_docx

    if not isinstance(session.form, DocxForm):
        raise WorkbenchError(
            f"„{session.path.name}“ ist keine Word-Datei und kann nur zweisprachig ausgegeben werden.",
            "Wählen Sie die zweisprachige Ausgabe.",
        )
    return translate_docx(session.form, targets, is_rtl(language), language).data
