"""What a test says about every passage. Each number keeps the answers and annotations it was counted from."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median

from workbench.model.review import (
    Annotation,
    AnnotationType,
    Answer,
    CodedComment,
    Coding,
    Collection,
    FormResult,
    Method,
    PassageResult,
)
from workbench.review.coding import suggested_coding
from workbench.review.methods import CLOZE_UNDERSTOOD, UNDERSTOOD
from workbench.review.statistics import FEWEST, share, wilson
from workbench.review.testers import is_code

_LONGEST_TERM = 3
"""Words: what is marked longer is no candidate for the glossary."""


@dataclass(slots=True)
class _Gathered:
    answers: list[Answer] = field(default_factory=list)
    annotations: list[Annotation] = field(default_factory=list)


def form_results(
    collection: Collection, lengths: Mapping[str, int] | None = None, gaps: Mapping[int, int] | None = None
) -> tuple[FormResult, ...]:
    """The results of every form and version among the returns.

    `lengths`: words of each passage by its id; `gaps`: how many gaps a cloze has by number of the passage.
    """
    versions = dict.fromkeys((file.form, file.version) for file in collection.files)
    return tuple(_result(collection, form, version, lengths or {}, gaps or {}) for form, version in versions)


def _result(
    collection: Collection, form: str, version: str, lengths: Mapping[str, int], gaps: Mapping[int, int]
) -> FormResult:
    files = [file for file in collection.files if (file.form, file.version) == (form, version)]
    known = {name: count for file in files for name, count in file.lengths} | dict(lengths)
    gathered: dict[str, _Gathered] = {}
    testers: set[str] = set()
    for file in files:
        if file.tester:
            testers.add(file.tester)
        for answer in file.answers:
            testers.add(answer.tester)
            if answer.side != "A":
                gathered.setdefault(answer.segments[0], _Gathered()).answers.append(answer)
        for annotation in () if file.copy_of else file.annotations:
            if annotation.author:
                testers.add(annotation.author)
            for segment in annotation.segments:
                gathered.setdefault(segment, _Gathered()).annotations.append(annotation)
    passages = tuple(
        passage_result(
            segment, gathered[segment].answers, gathered[segment].annotations, known.get(segment, 0), gaps
        )
        for segment in sorted(gathered)
    )
    return FormResult(form, version, tuple(sorted(testers)), passages, ranked(passages))


def passage_result(
    segment: str,
    answers: Sequence[Answer],
    annotations: Sequence[Annotation],
    words: int = 0,
    gaps: Mapping[int, int] | None = None,
) -> PassageResult:
    """The result of one passage. `words`: how long it is, 0 if unknown."""
    judged = understood_by(answers, gaps or {})
    n, understood = len(judged), sum(judged.values())
    plus, minus, question = _marks(answers, annotations)
    marks = (minus + question) / words * 100 if words and (answers or annotations) else None
    return PassageResult(
        segment,
        n,
        understood,
        share(understood, n),
        wilson(understood, n) if n >= FEWEST else None,
        plus,
        minus,
        question,
        marks,
        _seconds(answers),
        _comments(answers, annotations),
        _marked_words(answers, annotations),
        tuple(Counter(item.value for item in answers if item.method is Method.RATING and item.value).items()),
        tuple(answers),
        tuple(annotations),
    )


def understood_by(answers: Iterable[Answer], gaps: Mapping[int, int]) -> dict[str, bool]:
    """Whether each reader understood the passage: every answer that shows it must be right."""
    found: dict[str, bool] = {}
    for answer in answers:
        right = UNDERSTOOD.get(answer.value) if answer.method is not Method.RATING else None
        if answer.method is Method.CLOZE and answer.value.isdecimal() and gaps.get(answer.passage):
            right = int(answer.value) >= CLOZE_UNDERSTOOD * gaps[answer.passage]
        if right is not None:
            found[answer.tester] = found.get(answer.tester, True) and right
    return found


def _marks(answers: Sequence[Answer], annotations: Sequence[Annotation]) -> tuple[int, int, int]:
    """Plus, minus and question marks; a marking that means "gut" is a plus, "unklar" a question mark."""
    counts: Counter[str] = Counter()
    for answer in answers:
        if answer.method is Method.MARKS and answer.value.isdecimal():
            counts[answer.question] += int(answer.value)
    for annotation in annotations:
        counts[{"gut": "plus", "unklar": "question"}.get(annotation.meaning, "")] += 1
    return counts["plus"], counts["minus"], counts["question"]


def _seconds(answers: Sequence[Answer]) -> float | None:
    """The median of the time that readers took for the passage."""
    times: dict[str, float] = {}
    for answer in answers:
        if answer.seconds:
            times[answer.tester] = times.get(answer.tester, 0.0) + answer.seconds
    return float(median(times.values())) if times else None


def _comments(answers: Sequence[Answer], annotations: Sequence[Annotation]) -> tuple[CodedComment, ...]:
    found = [
        _coded(item.author, item.text, item.range_text, item)
        for item in annotations
        if item.type is AnnotationType.COMMENT
    ]
    return tuple(found + [_coded(item.tester, item.remark, "", item) for item in answers if item.remark])


def _coded(tester: str, text: str, range_text: str, item: Answer | Annotation) -> CodedComment:
    coding = Coding(item.coding) if item.coding else suggested_coding(text, range_text)
    return CodedComment(tester, text, item.segments, coding, not item.coding, item.file, item.id)


def _marked_words(
    answers: Sequence[Answer], annotations: Sequence[Annotation]
) -> tuple[tuple[str, int], ...]:
    """Words and by how many readers they were marked, most first: candidates for the glossary."""
    readers: dict[str, set[str]] = {}
    for answer in answers:
        for word in answer.words:
            readers.setdefault(word, set()).add(answer.tester)
    for item in annotations:
        words = item.range_text.split()
        if item.meaning == "unklar" and 0 < len(words) <= _LONGEST_TERM:
            readers.setdefault(" ".join(words).strip(".,;:!?"), set()).add(item.author or item.file)
    counted = ((word, len(who)) for word, who in readers.items())
    return tuple(sorted(counted, key=lambda pair: (-pair[1], pair[0].casefold())))


def ranked(passages: Sequence[PassageResult]) -> tuple[str, ...]:
    """The ids of the passages, first what to rework first: a low lower bound, many marks, many comments."""
    return tuple(item.segment for item in sorted(passages, key=lambda item: (-urgency(item), item.segment)))


def urgency(item: PassageResult) -> float:
    """How much a passage should be reworked, 0 and up. With fewer than five readers a share counts half."""
    if item.wilson is not None:
        doubt = 100 * (1 - item.wilson[0])
    else:
        doubt = 50 * (1 - item.understood / item.n) if item.n else 0.0
    return doubt + 3 * (item.marks_per_100 or 0.0) + 2 * len(item.comments) + len(item.words)


def names_instead_of_codes(result: FormResult) -> tuple[str, ...]:
    """Readers who are called by something that is no code: perhaps their names."""
    return tuple(tester for tester in result.testers if not is_code(tester))
