"""Returns between the workspace and what reading a file gives."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, replace

from workbench.model.review import (
    Annotation,
    AnnotationType,
    Answer,
    Collection,
    ReturnedFile,
    ReturnedVersion,
    StoredAnnotation,
    StoredAnswer,
    StoredReturn,
    Tester,
    TestRound,
    TextDifference,
    Unused,
)
from workbench.review.returns.collecting import with_copies_noted
from workbench.review.testers import is_code

KEYED_IN = "Eingabe im Fenster"
"""What stands for a file where answers were entered in the window."""
_EXTRA = ("resolved", "colour", "meaning", "moment", "moved", "cause", "near")
_LONGEST_CODE = 20


def without_names(files: Sequence[ReturnedFile], taken: Iterable[str] = ()) -> tuple[ReturnedFile, ...]:
    """The files with a code ("X01") in the place of every name of a tester: a workspace keeps no names."""
    names = dict.fromkeys(
        name
        for file in files
        for name in (file.tester, *(item.author for item in file.annotations))
        if name and not is_code(name)
    )
    used, codes, number = set(taken), {}, 0
    for name in names:
        number += 1
        while f"X{number:02d}" in used:
            number += 1
        codes[name] = f"X{number:02d}"
    return tuple(_renamed(file, codes) for file in files)


def _renamed(file: ReturnedFile, codes: Mapping[str, str]) -> ReturnedFile:
    named = _without(file.file, codes)
    return replace(
        file,
        file=named,
        copy_of=_without(file.copy_of, codes),
        tester=codes.get(file.tester, file.tester),
        annotations=tuple(
            replace(item, file=named, author=codes.get(item.author, item.author)) for item in file.annotations
        ),
        answers=tuple(replace(item, file=named) for item in file.answers),
        unused=tuple(replace(item, file=named) for item in file.unused),
        notes=tuple(_without(note, codes) for note in file.notes),
        differences=tuple(replace(item, file=named) for item in file.differences),
    )


def _without(text: str, codes: Mapping[str, str]) -> str:
    for name, code in codes.items():
        for word in (name, *(part for part in name.split() if len(part) > 2)):
            text = text.replace(word, code)
    return text


def return_to_store(file: ReturnedFile, planned: str) -> tuple[StoredReturn, tuple[StoredAnnotation, ...]]:
    """The file and its annotations as they are kept."""
    payload = {
        "tester": file.tester,
        "form": file.form,
        "version": file.version,
        "state": file.state.value,
        "testers": [asdict(item) for item in file.testers],
        "unused": [asdict(item) for item in file.unused],
        "differences": [asdict(item) for item in file.differences],
        "formatting_changes": file.formatting_changes,
        "notes": list(file.notes),
        "lengths": [list(item) for item in file.lengths],
        "copy_of": file.copy_of,
    }
    annotations = tuple(
        StoredAnnotation(
            "",
            "",
            item.segments,
            item.type.value,
            item.author[:_LONGEST_CODE],
            item.text,
            item.range_text,
            json.dumps({name: getattr(item, name) for name in _EXTRA}, ensure_ascii=False),
        )
        for item in file.annotations
    )
    return StoredReturn(
        "", planned, file.file, file.sha256, json.dumps(payload, ensure_ascii=False)
    ), annotations


def answer_to_store(answer: Answer, returned: str | None, version: int = 0) -> StoredAnswer:
    """The answer as it is kept."""
    return StoredAnswer(
        "",
        returned,
        answer.tester,
        answer.passage,
        answer.side,
        answer.question,
        answer.value,
        round(answer.seconds),
        answer.remark,
        answer.words,
        version=version,
    )


def collection_from_store(
    planned: TestRound,
    returns: Sequence[StoredReturn],
    annotations: Sequence[StoredAnnotation],
    answers: Sequence[StoredAnswer],
) -> Collection:
    """Everything that came back to a round, as if it had been read just now."""
    files = [
        _file(
            item,
            [note for note in annotations if note.returned == item.id],
            _answers(planned, item.file, [answer for answer in answers if answer.returned == item.id]),
        )
        for item in returns
    ]
    keyed = _answers(planned, KEYED_IN, [answer for answer in answers if answer.returned is None])
    if keyed:
        files.append(
            ReturnedFile(
                KEYED_IN, "", "", planned.form, planned.version, ReturnedVersion.CURRENT, answers=keyed
            )
        )
    return Collection(tuple(with_copies_noted(files)), (), ())


def _file(
    item: StoredReturn, annotations: Sequence[StoredAnnotation], answers: tuple[Answer, ...]
) -> ReturnedFile:
    told = json.loads(item.payload)
    return ReturnedFile(
        item.file,
        item.sha256,
        told["tester"],
        told["form"],
        told["version"],
        ReturnedVersion(told["state"]),
        tuple(
            Annotation(
                item.file,
                note.segments,
                AnnotationType(note.kind),
                note.tester,
                note.text,
                note.range_text,
                coding=note.coding,
                id=note.id,
                **json.loads(note.payload),
            )
            for note in annotations
        ),
        answers,
        tuple(Tester(**values) for values in told["testers"]),
        tuple(Unused(**values) for values in told["unused"]),
        tuple(TextDifference(**values) for values in told["differences"]),
        told["formatting_changes"],
        tuple(told["notes"]),
        tuple((name, count) for name, count in told["lengths"]),
        told["copy_of"],
    )


def _answers(planned: TestRound, file: str, answers: Sequence[StoredAnswer]) -> tuple[Answer, ...]:
    """An answer to a question that the round has no more is left out."""
    questions = {
        (passage.number, question.id): (passage, question)
        for passage in planned.passages
        for question in passage.questions
    }
    found = []
    for item in answers:
        if (item.passage, item.question) not in questions:
            continue
        passage, question = questions[(item.passage, item.question)]
        found.append(
            Answer(
                item.tester,
                item.passage,
                passage.segments,
                item.question,
                question.method,
                item.value,
                item.side,
                float(item.seconds),
                item.remark,
                item.words,
                file,
                coding=item.coding,
                id=item.id,
            )
        )
    return tuple(found)
