"""Reading all returns of a test: Word files and tables, each once, and what cannot be used with its cause."""

import hashlib
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import PurePath

from workbench.common.errors import InputError
from workbench.common.progress import Progress
from workbench.document.detection import FileFormat, detect_format
from workbench.model.review import (
    Answer,
    Collection,
    Rejected,
    ReturnedFile,
    ReturnedVersion,
    TestRound,
    Unused,
)
from workbench.review.returns.colours import LEGEND
from workbench.review.returns.table import is_workbook, read_table
from workbench.review.returns.word import (
    KnownForm,
    WordReturn,
    guessed_form,
    match_word_return,
    open_word_return,
)

Read = Callable[[], bytes]
"""Gives the bytes of a file; raises `InputError` if that is not possible."""
_OTHER = {
    FileFormat.PDF: "ist eine PDF-Datei. Anmerkungen in PDF-Dateien werden nicht gelesen",
    FileFormat.ODT: "ist ein OpenDocument-Text. Speichern Sie die Datei in LibreOffice als Word-Dokument (.docx)",
    FileFormat.OLD_WORD: "ist ein altes Word-Dokument (.doc). Speichern Sie die Datei in Word als .docx",
    FileFormat.RTF: "ist eine RTF-Datei. Speichern Sie die Datei in Word als .docx",
    FileFormat.TEXT: "ist eine Textdatei und keine Rückgabe",
}


def collect_returns(
    files: Sequence[tuple[str, Read]],
    form: KnownForm | None = None,
    rounds: Sequence[TestRound] = (),
    legend: Mapping[str, str] = LEGEND,
    progress: Progress | None = None,
    known: Mapping[str, str] | None = None,
) -> Collection:
    """All files (name, bytes) read and matched. Without `form` the returns themselves say what they are returns of.

    `known`: hashes of files that were read earlier, with their names: they are not counted again.
    """
    progress = progress or Progress()
    seen = dict(known or {})
    duplicates: list[tuple[str, str]] = []
    rejected: list[Rejected] = []
    words: list[WordReturn] = []
    done: dict[str, ReturnedFile] = {}
    for number, (name, read) in enumerate(files):
        progress.step(number, len(files), name)
        try:
            data = read()
            digest = hashlib.sha256(data).hexdigest()
            if digest in seen:
                duplicates.append((name, seen[digest]))
                continue
            seen[digest] = name
            if is_workbook(data):
                done[name] = read_table(data, name, digest, rounds)
            else:
                words.append(_opened(data, name))
        except InputError as error:
            rejected.append(Rejected(name, " ".join(filter(None, (str(error), error.hint)))))
    for item, known_form in _with_forms(words, form):
        result = match_word_return(item, known_form, legend)
        if isinstance(result, Rejected):
            rejected.append(result)
        else:
            done[item.file] = result
    ordered = _answers_once([done[name] for name, _ in files if name in done])
    progress.step(len(files), len(files), "fertig")
    return Collection(
        tuple(with_copies_noted(_with_states(ordered, form))), tuple(rejected), tuple(duplicates)
    )


def with_copies_noted(files: Sequence[ReturnedFile]) -> list[ReturnedFile]:
    """The files; one with nothing but what an earlier one of the same reader holds is said to be its copy.

    Saving a file anew changes its bytes. Its annotations stay listed, results count them once.
    """
    found: list[ReturnedFile] = []
    for file in files:
        mine = annotation_keys(file)
        dated = any(item.moment for item in file.annotations)
        original = next(
            (item for item in found if dated and not item.copy_of and mine <= annotation_keys(item)), None
        )
        if original is None or file.copy_of:
            found.append(file)
        else:
            note = f"Alle Anmerkungen stehen auch in „{original.file}“ und zählen einmal."
            found.append(replace(file, copy_of=original.file, notes=(*file.notes, note)))
    return found


def annotation_keys(file: ReturnedFile) -> Counter[tuple[object, ...]]:
    """Who wrote what when at which passages."""
    return Counter(
        (item.type, item.author, item.segments, item.text, item.range_text, item.moment)
        for item in file.annotations
    )


def _answers_once(files: Sequence[ReturnedFile]) -> list[ReturnedFile]:
    """An answer that stands in two tables counts once; two different answers to one question count neither."""
    places: dict[tuple[object, ...], list[tuple[int, Answer]]] = {}
    for at, file in enumerate(files):
        for answer in file.answers:
            key = (file.version, answer.tester, answer.passage, answer.question, answer.side)
            places.setdefault(key, []).append((at, answer))
    dropped: dict[int, list[tuple[Answer, str]]] = {}
    for found in places.values():
        clash = len({(answer.value, answer.words, answer.remark) for _, answer in found}) > 1
        for at, answer in found if clash else found[1:]:
            other = next((files[place].file for place, _ in found if place != at), "")
            dropped.setdefault(at, []).append((answer, other if clash else ""))
    return [_without(file, dropped.get(at, [])) for at, file in enumerate(files)]


def _without(file: ReturnedFile, dropped: Sequence[tuple[Answer, str]]) -> ReturnedFile:
    if not dropped:
        return file
    gone = {id(answer) for answer, _ in dropped}
    unused = [
        Unused(
            file.file,
            answer.place,
            " | ".join(filter(None, (answer.tester, answer.value, answer.remark))),
            cause,
        )
        for answer, other in dropped
        if (
            cause := f"„{other}“ enthält zu dieser Frage eine andere Antwort; keine davon zählt."
            if other
            else ""
        )
    ]
    repeated = sum(1 for _, other in dropped if not other)
    notes = (
        (f"{repeated} Antworten stehen auch in einer anderen Tabelle und zählen einmal.",) if repeated else ()
    )
    return replace(
        file,
        answers=tuple(answer for answer in file.answers if id(answer) not in gone),
        unused=(*file.unused, *unused),
        notes=(*file.notes, *notes),
    )


def _opened(data: bytes, name: str) -> WordReturn:
    found = detect_format(data, name)
    if found is not FileFormat.DOCX:
        raise InputError(f"„{PurePath(name).name}“ {_OTHER[found]}.")
    return open_word_return(data, name)


def _with_forms(words: Sequence[WordReturn], form: KnownForm | None) -> list[tuple[WordReturn, KnownForm]]:
    if form is not None:
        return [(item, form) for item in words]
    groups: dict[str, list[WordReturn]] = {}
    for item in words:
        groups.setdefault(item.version or item.computed_version, []).append(item)
    forms = {version: guessed_form(group) for version, group in groups.items()}
    return [(item, forms[item.version or item.computed_version]) for item in words]


def _with_states(files: Sequence[ReturnedFile], form: KnownForm | None) -> list[ReturnedFile]:
    """Tables tell the version they were made for; whether that is the form's is known here."""
    return [
        item if form is None or item.state is not ReturnedVersion.CURRENT else _stated(item, form)
        for item in files
    ]


def _stated(file: ReturnedFile, form: KnownForm) -> ReturnedFile:
    if file.version == form.version:
        return replace(file, form=form.name)
    note = f"Die Rückgabe gehört zu einer anderen Fassung ({file.version}); ihre Ergebnisse stehen für sich."
    return replace(file, state=ReturnedVersion.OLDER, notes=(*file.notes, note))
