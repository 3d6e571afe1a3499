"""Work through the sample forms, as `make run` does."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from workbench.app.office_glossary import load_glossary
from workbench.app.operations.accept_safe import accept_safe
from workbench.app.operations.check_form import check_form
from workbench.app.operations.export_form import ExportReport, export_form
from workbench.app.operations.open_form import open_form
from workbench.app.operations.report_check import checked_file, report_check
from workbench.app.operations.run_sample_languages import run_sample_languages, sample_plan
from workbench.app.operations.run_sample_renewal import run_sample_renewal, sample_study
from workbench.app.operations.run_sample_report import run_sample_report
from workbench.app.operations.run_sample_test import run_sample_test
from workbench.app.operations.score_form import score_form
from workbench.app.operations.suggest_form import open_suggestions
from workbench.app.operations.translate_form import load_pairs, translate_form
from workbench.app.output_path import make_folder
from workbench.app.report_sources import ReportSources
from workbench.app.session import FormSession
from workbench.common.errors import InputError
from workbench.common.progress import Progress
from workbench.model.revision import ExportMode, ExportOptions
from workbench.model.translation import TranslationPair
from workbench.reporting.check_report import CheckedFile
from workbench.reporting.summary import FormSummary, write_summary

LEAFLET = "faltblatt"
"""Part of the name of the form that is written in two languages."""

LANGUAGES = ("tr", "en", "uk", "ar")
SUFFIXES = {ExportMode.CLEAN: "neu", ExportMode.TRACKED: "nachverfolgt", ExportMode.SYNOPSIS: "synopse"}


@dataclass(frozen=True, slots=True)
class DemoReport:
    """The forms in order of their names, and every file that was written."""

    forms: tuple[FormSummary, ...]
    files: tuple[Path, ...]


def run_demo(folder: Path, out: Path, glossary: Path, pairs: Path, progress: Progress) -> DemoReport:
    """Revise every Word form of `folder` with its safe suggestions and write the results to `out`.

    Raises `InputError` when there is no form, `WorkbenchError` when `out` cannot be written.
    """
    sources = sorted(path for path in folder.glob("*.docx") if not path.name.startswith("~$"))
    if not sources:
        raise InputError(f"In „{folder}“ liegt kein Word-Formular.")
    make_folder(out)
    entries, translations = load_glossary([glossary]), load_pairs(pairs)
    forms: list[FormSummary] = []
    checked: list[CheckedFile] = []
    for number, source in enumerate(sources):
        progress.step(number, len(sources), source.name)
        session = open_form(source)
        session.glossary = entries
        checked.append(_checked(session))
        forms.append(_work_through(session, out, translations))
    summaries = (out / "zusammenfassung.json", out / "zusammenfassung.xlsx")
    write_summary(forms, *summaries)
    reports = (out / "pruefbericht.html", out / "pruefbericht.xlsx")
    for report in reports:
        report_check(report, checked)
    tests = run_sample_test(folder, out, progress)
    plan, study = sample_plan(folder, pairs), sample_study(folder)
    languages = run_sample_languages(plan, out)
    renewal = run_sample_renewal(study, folder, out)
    others = ReportSources(date.today(), study=study, languages=plan)
    example = run_sample_report(folder, out, glossary, pairs, others, progress)
    progress.step(len(sources), len(sources), "fertig")
    return DemoReport(
        tuple(forms),
        (
            *(out / name for form in forms for name in form.files),
            *summaries,
            *reports,
            *tests,
            *languages,
            *renewal,
            *example,
        ),
    )


def _checked(session: FormSession) -> CheckedFile:
    """What the check finds in the form as it is."""
    document = session.document
    findings = check_form(document, session.glossary)
    score = score_form(document, session.glossary, findings=findings, with_reference=False)
    return checked_file(document, findings, score)


def _work_through(session: FormSession, out: Path, pairs: tuple[TranslationPair, ...]) -> FormSummary:
    source, glossary = session.path, session.glossary
    before = score_form(session.current_document(), glossary, with_reference=False)
    applied = accept_safe(session).applied
    after = score_form(session.current_document(), glossary, with_reference=False)
    exports = [_export(session, out, mode) for mode in SUFFIXES]
    written = [report.path for report in exports]
    if LEAFLET in source.stem.lower():
        written += [_translate(session, out, language, pairs) for language in LANGUAGES]
    return FormSummary(
        form=source.name,
        words_before=before.counts.words,
        words_after=after.counts.words,
        findings_before=sum(before.findings.values()),
        findings_after=sum(after.findings.values()),
        applied=applied,
        open=open_suggestions(session.current_document(), glossary),
        refused=len(exports[0].refused),
        difficulty_before=before.difficulty.score if before.difficulty else None,
        difficulty_after=after.difficulty.score if after.difficulty else None,
        measures_before=before.measures,
        measures_after=after.measures,
        files=tuple(path.name for path in written),
    )


def _export(session: FormSession, out: Path, mode: ExportMode) -> ExportReport:
    date = datetime.now(UTC).replace(microsecond=0)
    target = out / f"{session.path.stem}-{SUFFIXES[mode]}.docx"
    return export_form(session, target, ExportOptions(mode=mode, date=date))


def _translate(session: FormSession, out: Path, language: str, pairs: tuple[TranslationPair, ...]) -> Path:
    return translate_form(session, out / f"{session.path.stem}-{language}.docx", language, pairs).path
