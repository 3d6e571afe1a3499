"""The frame above a form in two languages: which text counts, how to fill the form in, how far the translation is."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from workbench.document.docx.languages import word_language
from workbench.document.docx.notice_box import NoticeLine
from workbench.model.document import Document
from workbench.model.translation import TranslationPair
from workbench.reporting.bilingual import readable, shown_segments
from workbench.translation.form_notices import LEGAL_NOTICE, NOTICES, notice_in


def notice_lines(
    document: Document,
    targets: Mapping[str, str],
    language: str,
    pairs: Sequence[TranslationPair],
    *,
    unreviewed: Collection[str],
    fill_in: bool,
) -> tuple[NoticeLine, ...]:
    """German first, then `language` (BCP 47), then what the office must know before it gives the form away.

    `fill_in`: somebody is to fill it in.
    """
    notices = NOTICES if fill_in else (LEGAL_NOTICE,)
    lines = [NoticeLine(" ".join(notices), bold=True)]
    translated = [text for text in (notice_in(notice, pairs, language) for notice in notices) if text]
    if translated:
        lines.append(NoticeLine(" ".join(translated), word_language(language), bold=True))
    return (*lines, *(NoticeLine(remark) for remark in _remarks(document, targets, unreviewed)))


def _remarks(document: Document, targets: Mapping[str, str], unreviewed: Collection[str]) -> Iterator[str]:
    if any(segment in unreviewed for segment in targets):
        yield "Achtung: Diese Übersetzung ist ein Entwurf und nicht geprüft. Geben Sie sie so nicht heraus."
    shown = [
        segment
        for segment in shown_segments(document)
        if any(character.isalpha() for character in readable(segment, segment.text))
    ]
    missing = sum(segment.id not in targets for segment in shown)
    if missing:
        yield f"Noch nicht übersetzt: {missing} von {len(shown)} Absätzen. Sie stehen nur auf Deutsch da."
