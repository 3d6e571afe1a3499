"""Tests with readers: what is asked about which passage, what came back, what it says."""

from dataclasses import dataclass
from enum import StrEnum


class Method(StrEnum):
    """How readers work on a passage."""

    MARKS = "marks"
    PARAPHRASE = "paraphrase"
    QUESTIONS = "questions"
    TASK = "task"
    WORDS = "words"
    CLOZE = "cloze"
    RATING = "rating"


class AnnotationType(StrEnum):
    """What somebody wrote into a Word file."""

    COMMENT = "comment"
    REPLY = "reply"
    HIGHLIGHT = "highlight"
    INSERTION = "insertion"
    DELETION = "deletion"


class Coding(StrEnum):
    """What an open comment is about."""

    WORD = "word"
    SENTENCE = "sentence"
    LAYOUT = "layout"
    TONE = "tone"
    MISSING = "missing"
    OTHER = "other"


class ReturnedVersion(StrEnum):
    """Which version of the form a return was made with."""

    CURRENT = "current"
    OLDER = "older"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Question:
    """Something to find out about a passage. `id` is unique in the passage ("q1"); `key` is the right answer for the
    leader; `options` are the answers that can be entered, empty for free text or a number."""

    id: str
    method: Method
    text: str
    key: str = ""
    options: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TestPassage:
    """What readers see as one block: `number` from 1, the passages in it, a line for each of them, what is asked.

    `before` are the lines of the wording before the revision where both are tested.
    """

    __test__ = False

    number: int
    segments: tuple[str, ...]
    lines: tuple[str, ...]
    questions: tuple[Question, ...]
    before: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Tester:
    """A reader by pseudonym ("T01"), never by name. `order`: "AB" reads the old wording first, "BA" the new one."""

    __test__ = False

    code: str
    age_band: str = ""
    first_language: str = ""
    order: str = ""


@dataclass(frozen=True, slots=True)
class TestRound:
    """What is tested with whom. `version` is the hash of the form's texts, `on` the day as ISO date."""

    __test__ = False

    id: str
    title: str
    form: str
    version: str
    on: str
    passages: tuple[TestPassage, ...]
    testers: tuple[Tester, ...]
    scenario: str = ""

    @property
    def compares(self) -> bool:
        """Whether old and new wordings are read."""
        return any(passage.before for passage in self.passages)


@dataclass(frozen=True, slots=True)
class Annotation:
    """Something that somebody wrote or marked in a returned Word file.

    `segments`: the passages it stands at, empty if it could not be matched (then `cause` says why, `near` is the
    passage before it). `text`: the words of a comment, or those that were inserted, deleted or marked; `range_text`:
    the words it stands at. `colour` and `meaning` of a marking; `moment` as the file tells it. `coding` is what a
    person said it is about, `id` its key in a workspace.
    """

    file: str
    segments: tuple[str, ...]
    type: AnnotationType
    author: str
    text: str
    range_text: str
    resolved: bool = False
    colour: str = ""
    meaning: str = ""
    moment: str = ""
    moved: bool = False
    cause: str = ""
    near: str = ""
    coding: str = ""
    id: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer of one reader. `side`: "A" for the wording before, "B" for the new one, "" if only one was read.

    `value` is the answer as it counts, `seconds` the time for it (0: not measured), `words` those that were marked.
    `coding` is what a person said the remark is about, `id` its key in a workspace.
    """

    tester: str
    passage: int
    segments: tuple[str, ...]
    question: str
    method: Method
    value: str
    side: str = ""
    seconds: float = 0.0
    remark: str = ""
    words: tuple[str, ...] = ()
    file: str = ""
    place: str = ""
    coding: str = ""
    id: str = ""


@dataclass(frozen=True, slots=True)
class Unused:
    """Something in a return that does not count: where it stands, what it says, and why (German)."""

    file: str
    place: str
    content: str
    cause: str


@dataclass(frozen=True, slots=True)
class Rejected:
    """A file that is no return of this form, and why (German)."""

    file: str
    cause: str


@dataclass(frozen=True, slots=True)
class TextDifference:
    """A passage whose text in a return is another one although nothing is marked: changes were accepted."""

    file: str
    segment: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class ReturnedFile:
    """A file that was read. `form` and `version` as the file tells them; `notes` are German sentences."""

    file: str
    sha256: str
    tester: str
    form: str
    version: str
    state: ReturnedVersion
    annotations: tuple[Annotation, ...] = ()
    answers: tuple[Answer, ...] = ()
    testers: tuple[Tester, ...] = ()
    unused: tuple[Unused, ...] = ()
    differences: tuple[TextDifference, ...] = ()
    formatting_changes: int = 0
    notes: tuple[str, ...] = ()
    lengths: tuple[tuple[str, int], ...] = ()
    """Words of each passage, by its id."""
    copy_of: str = ""
    """Another file with all the same annotations, saved anew: they count there."""


@dataclass(frozen=True, slots=True)
class Collection:
    """All returns together. `duplicates`: a file and the one whose bytes it has."""

    files: tuple[ReturnedFile, ...]
    rejected: tuple[Rejected, ...]
    duplicates: tuple[tuple[str, str], ...]

    @property
    def annotations(self) -> tuple[Annotation, ...]:
        """Those that stand at a passage."""
        return tuple(item for file in self.files for item in file.annotations if item.segments)

    @property
    def unmatched(self) -> tuple[Annotation, ...]:
        """Those whose passage was not found."""
        return tuple(item for file in self.files for item in file.annotations if not item.segments)

    @property
    def unused(self) -> tuple[Unused, ...]:
        """Rows of tables that do not count."""
        return tuple(item for file in self.files for item in file.unused)


@dataclass(frozen=True, slots=True)
class CodedComment:
    """An open comment with what it is about; `suggested` until a person has said so."""

    tester: str
    text: str
    segments: tuple[str, ...]
    coding: Coding
    suggested: bool = True
    file: str = ""
    id: str = ""


@dataclass(frozen=True, slots=True)
class PassageResult:
    """What a test says about one passage.

    `n`: readers with an answer that shows whether they understood it, `understood` of them did. `share` and `wilson`
    are 0 to 1, None below five readers: then there are only hints. `marks_per_100` counts minus and question marks;
    `seconds` is the median; `words`: marked words and how many readers marked them.
    """

    segment: str
    n: int
    understood: int
    share: float | None
    wilson: tuple[float, float] | None
    plus: int
    minus: int
    question: int
    marks_per_100: float | None
    seconds: float | None
    comments: tuple[CodedComment, ...]
    words: tuple[tuple[str, int], ...]
    ratings: tuple[tuple[str, int], ...]
    answers: tuple[Answer, ...]
    annotations: tuple[Annotation, ...]


@dataclass(frozen=True, slots=True)
class FormResult:
    """The results of one version of a form, passages in reading order; `ranking`: what to rework next, worst first."""

    form: str
    version: str
    testers: tuple[str, ...]
    passages: tuple[PassageResult, ...]
    ranking: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Before and after. `paired`: the same readers (McNemar), else different ones (Newcombe).

    `difference` is the share after minus the share before, `interval` its 95 % interval; None where too few answered.
    `proven` says whether the interval excludes 0 and (paired) p is below 0.05.
    """

    passage: int
    paired: bool
    before: tuple[int, int]
    after: tuple[int, int]
    better: int
    worse: int
    p: float | None
    difference: float | None
    interval: tuple[float, float] | None
    proven: bool


@dataclass(frozen=True, slots=True)
class StoredRound:
    """A test round in a workspace; `payload` is the round as JSON."""

    id: str
    form_version: str
    title: str
    payload: str
    at: str = ""
    version: int = 1


@dataclass(frozen=True, slots=True)
class StoredReturn:
    """A file that came back; `payload` is what else it said, as JSON."""

    id: str
    round: str
    file: str
    sha256: str
    payload: str
    person: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class StoredAnnotation:
    """An annotation in a workspace; `returned` is the id of its file, `coding` "" until a person has said it."""

    id: str
    returned: str
    segments: tuple[str, ...]
    kind: str
    tester: str
    text: str
    range_text: str
    payload: str
    coding: str = ""


@dataclass(frozen=True, slots=True)
class StoredAnswer:
    """An answer in a workspace. `returned`: the id of its file, None if it was entered in the window; `version` 0: not
    kept yet."""

    id: str
    returned: str | None
    tester: str
    passage: int
    side: str
    question: str
    value: str
    seconds: int = 0
    remark: str = ""
    words: tuple[str, ...] = ()
    coding: str = ""
    version: int = 0
