"""Let a service translate the passages of an open form for which the office has no translation yet."""

from collections.abc import Sequence
from dataclasses import replace

from workbench.app.machine_preview import Preview, Suggested
from workbench.app.machine_subjects import Subjects, subject_of_file
from workbench.app.machine_suggestions import MachineDesk
from workbench.app.session import FormSession
from workbench.common.progress import Progress
from workbench.model.machine import FormClass
from workbench.model.translation import TranslationPair
from workbench.translation.placeholders import core
from workbench.translation.pretranslate import exact_matches

STATE = "maschinell"
"""What stands as the state of such a pair: nobody has reviewed it."""


def preview_missing(
    desk: MachineDesk,
    session: FormSession,
    pairs: Sequence[TranslationPair],
    language: str,
    provider: str,
    level: FormClass | None = None,
    form: str = "",
) -> Preview:
    """What would leave for the passages that no pair translates.

    `form`: its id if it is in the workspace, whose class holds then; else `level`: what somebody says the file is.
    """
    document = session.current_document()
    missing = exact_matches(document, pairs, language).missing
    subject = subject_of_file(session.path.name, document, level)
    if form:
        stored = Subjects(desk.workspace).classed(form)
        subject = replace(stored, names=subject.names, filled_in=subject.filled_in)
    passages = ((name, core(document.by_id[name])[1].text) for name in missing)
    return desk.preview_of(provider, language, passages, subject)


def machine_pairs(
    desk: MachineDesk, preview: Preview, progress: Progress | None = None
) -> tuple[list[TranslationPair], list[Suggested]]:
    """Unreviewed pairs of what the preview shows, and what could not be had. Raises `WorkbenchError`, `Cancelled`."""
    came = desk.suggest(preview, progress)
    sources = {item.segment: item.source for item in preview.passages}
    pairs = [
        TranslationPair(sources[item.segment], preview.language, item.target, STATE)
        for item in came
        if item.target
    ]
    return pairs, [item for item in came if not item.target]
