"""Take back what translators returned: merged with what the office has, conflicts and leftovers listed."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from workbench.app.operations.translate_segment import check_target, translated
from workbench.app.translation_desk import TranslationWork
from workbench.common.errors import InputError
from workbench.model.exchange import ExchangeUnit, ReturnedFile, UnusedReturn, text_hash
from workbench.model.translation import TranslationPair
from workbench.model.translation_state import TranslationChanges, TranslationState
from workbench.store.translations import histories_of
from workbench.translation.languages import language_code, language_name
from workbench.translation.merging import Merge, MergeConflict, Proposal, Theirs, merge
from workbench.translation.pretranslate import normalised
from workbench.translation.returned_files import read_returned
from workbench.translation.state_order import STATE_NAMES


def returned_language(paths: Sequence[Path]) -> str:
    """The language that the returned files name. Raises `InputError` if they name none, or several."""
    named = {file.language for path in paths for file in read_returned(path) if file.language}
    codes = {language_code(code) for code in named}
    if len(codes) == 1:
        return codes.pop()
    raise InputError(
        "Die Dateien sagen nicht, in welche Sprache übersetzt ist."
        if not codes
        else f"Die Dateien sind in mehreren Sprachen: {', '.join(sorted(codes))}.",
        "Nennen Sie die Sprache.",
    )


def merge_returns(
    ours: Sequence[ExchangeUnit],
    paths: Sequence[Path],
    language: str,
    bases: Mapping[str, str] | None = None,
) -> Merge:
    """The returned files against `ours`. A file for another language is listed as unused as a whole.

    Raises `InputError` for a file that cannot be read.
    """
    returns = [file for path in paths for file in read_returned(path, language)]
    return merge(ours, [_of_language(file, language) for file in returns], bases)


def _of_language(file: ReturnedFile, language: str) -> ReturnedFile:
    if not file.language:
        return file
    try:
        code = language_code(file.language)
    except InputError as error:
        cause = str(error)
    else:
        if code == language:
            return file
        cause = f"Die Datei ist für {language_name(code)} ({code}), nicht für {language_name(language)}."
    return replace(file, units=(), unused=(*file.unused, UnusedReturn("ganze Datei", cause)))


def known_bases(work: TranslationWork) -> dict[str, str]:
    """Every translation that was ever kept for the form in the language, by its hash: to show what went out."""
    rows = work.rows()
    with work.workspace.reading() as connection:
        histories = histories_of(connection, [row.id for row in rows])
    texts = {row.target for row in rows}
    texts |= {revision.target for revisions in histories.values() for revision in revisions}
    return {text_hash(text): text for text in texts}


def take_over(
    work: TranslationWork, found: Merge, decided: Mapping[str, Theirs] | None = None
) -> TranslationChanges:
    """Put the proposals in place, all or none, and of conflicts what a person chose (`decided`, by unit id).

    Comments of translators come along. What changed, for `undo_translation`. Raises `ConflictError` when somebody
    has changed one of the passages since the merge, `RightError`, `WorkbenchError`.
    """
    rows = {row.id: row for row in work.rows()}
    taken = {proposal.unit.id: (proposal.unit, proposal.theirs) for proposal in found.proposals}
    for conflict in found.conflicts:
        if decided and conflict.unit.id in decided:
            taken[conflict.unit.id] = (conflict.unit, _as_chosen(conflict, decided[conflict.unit.id]))
    before, changed = [], []
    for identifier, (unit, theirs) in taken.items():
        row = rows.get(identifier)
        if row is None or (row.source, row.target) != (unit.source, unit.target):
            raise InputError(
                f"Die Passage {unit.label} wurde eben geändert.", "Lesen Sie die Dateien noch einmal ein."
            )
        check_target(row, theirs.target)
        new = translated(row, theirs.target, theirs.state, f"import:{theirs.format}", None)
        before.append(row)
        changed.append(replace(new, comment=theirs.comment or row.comment))
    for proposal in found.comments:
        row = rows.get(proposal.unit.id)
        if row is not None and proposal.unit.id not in taken:
            before.append(row)
            changed.append(replace(row, comment=proposal.theirs.comment))
    return work.commit(changed, before=before) if changed else TranslationChanges()


def preferring_theirs(found: Merge) -> dict[str, Theirs]:
    """For each conflict that is only about which text is better, the first one that came back."""
    return {conflict.unit.id: conflict.theirs[0] for conflict in found.conflicts if _is_choice(conflict)}


def _as_chosen(conflict: MergeConflict, theirs: Theirs) -> Theirs:
    """A text that does not fit as it is (other German, broken placeholders) is a draft, whoever chose it."""
    return theirs if _is_choice(conflict) else replace(theirs, state=TranslationState.DRAFT)


def _is_choice(conflict: MergeConflict) -> bool:
    return set(conflict.kinds) <= {"both_changed", "two_returns"}


def one_for_each_german(found: Merge) -> Merge:
    """For a table, which has one translation for each German text: where several came back, a person decides."""
    groups: dict[str, list[Proposal]] = defaultdict(list)
    for item in found.proposals:
        groups[normalised(item.unit.source)].append(item)
    clashes = []
    for group in groups.values():
        texts: dict[str, Theirs] = {}
        for item in group:
            texts.setdefault(text_hash(item.theirs.target), item.theirs)
        if len(texts) > 1:
            clashes.append(
                MergeConflict(
                    group[0].unit,
                    ("two_returns",),
                    "Für denselben deutschen Text kamen verschiedene Übersetzungen zurück.",
                    None,
                    tuple(texts.values()),
                )
            )
    undecided = {normalised(clash.unit.source) for clash in clashes}
    kept = tuple(item for item in found.proposals if normalised(item.unit.source) not in undecided)
    return replace(found, proposals=kept, conflicts=(*found.conflicts, *clashes))


def with_returns(
    pairs: Sequence[TranslationPair],
    language: str,
    found: Merge,
    decided: Mapping[str, Theirs] | None = None,
) -> tuple[TranslationPair, ...]:
    """The table of translations with what came back: new texts replace the old one of the same German text."""
    new = {normalised(item.unit.source): (item.unit, item.theirs) for item in found.proposals}
    for conflict in found.conflicts:
        if decided and conflict.unit.id in decided:
            new[normalised(conflict.unit.source)] = (conflict.unit, decided[conflict.unit.id])
    kept = [
        pair for pair in pairs if not (normalised(pair.source) in new and _code(pair.language) == language)
    ]
    return (
        *kept,
        *(
            TranslationPair(unit.source, language, theirs.target, STATE_NAMES[theirs.state])
            for unit, theirs in new.values()
        ),
    )


def _code(language: str) -> str:
    try:
        return language_code(language)
    except InputError:
        return language
