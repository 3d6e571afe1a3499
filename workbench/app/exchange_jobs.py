"""Jobs for translators: from the workspace, or from a form and a table of translations."""

from collections.abc import Sequence
from datetime import date

from workbench.app.office_glossary import EMPTY_GLOSSARY, OfficeGlossary
from workbench.app.translation_alerts import translation_alerts
from workbench.app.translation_desk import TranslationWork, limits_of
from workbench.model.document import Document, Segment
from workbench.model.exchange import ExchangeJob, ExchangeUnit
from workbench.model.translation import TranslationPair
from workbench.model.translation_state import TranslationState
from workbench.translation.languages import target_language


def job_of_work(work: TranslationWork, glossary: OfficeGlossary = EMPTY_GLOSSARY) -> ExchangeJob:
    """The passages of the newest released version that need translating, with what the checks say.

    Raises `WorkbenchError` before the first release.
    """
    from workbench.reporting.passages import kind_name

    document = work.document()
    limits = work.limits()
    rows = [row for row in work.rows() if row.state is not TranslationState.NOT_NEEDED]
    doubts = {item.row.id: item.alerts for item in translation_alerts(work, glossary, rows)}
    version = work.version
    return ExchangeJob(
        form=work.name,
        language=work.language,
        units=tuple(
            ExchangeUnit(
                id=row.id,
                source=row.source,
                target=row.target,
                state=row.state,
                label=row.segment,
                element=kind_name(document.by_id[row.segment].kind) if row.segment in document.by_id else "",
                old_source=row.old_source,
                comment=row.comment,
                review_comment=row.review_comment,
                match=row.match,
                limit=limits.get(row.segment),
                doubts=tuple(alert.message for alert in doubts.get(row.id, ()) if row.target),
            )
            for row in rows
        ),
        on=date.today().isoformat(),
        version=None if version is None else version.number,
    )


def job_of_form(document: Document, language: str, pairs: Sequence[TranslationPair]) -> ExchangeJob:
    """The passages of a form that need translating; what the table has for them is filled in.

    Raises `InputError` for a code that is no language.
    """
    from workbench.reporting.passages import kind_name
    from workbench.translation.placeholders import tagged
    from workbench.translation.pretranslate import exact_matches, needs_translation

    code = target_language(language)
    found = exact_matches(document, pairs, code)
    limits = limits_of(document, code)
    units = []
    for segment in document.segments:
        if not needs_translation(segment):
            continue
        target = _tagged_target(segment, found.targets.get(segment.id, ""))
        state = TranslationState.PLANNED
        if target:
            unreviewed = segment.id in found.unreviewed
            state = TranslationState.DRAFT if unreviewed else TranslationState.CHECKED
        units.append(
            ExchangeUnit(
                id=segment.id,
                source=tagged(segment).text,
                target=target,
                state=state,
                label=segment.id,
                element=kind_name(segment.kind),
                limit=limits.get(segment.id),
            )
        )
    return ExchangeJob(document.name, code, tuple(units), date.today().isoformat())


def _tagged_target(segment: Segment, target: str) -> str:
    """A translation as the form has it, with `{1}` for each of its elements."""
    from workbench.translation.placeholders import tagged

    parts, place = [], 0
    for number, element in enumerate(tagged(segment).elements, 1):
        found = target.find(element, place)
        if found < 0:
            break
        parts += [target[place:found], f"{{{number}}}"]
        place = found + len(element)
    parts.append(target[place:])
    return "".join(parts)


def released_file(work: TranslationWork) -> tuple[str, bytes]:
    """Name and bytes of the German file that is translated, as the office took it in.

    Raises `WorkbenchError` before the first release.
    """
    from workbench.store.forms import original_of

    work.document()
    version = work.version
    if version is None:
        return "", b""
    with work.workspace.reading() as connection:
        return version.file_name, original_of(connection, version.id)
