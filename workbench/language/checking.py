"""Run the rules over a form and return findings in reading order."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from workbench.common.progress import Progress
from workbench.language.difficulty.passages import COUNTED_ELSEWHERE
from workbench.language.german import looks_german
from workbench.language.passage import CheckedForm, Passage, checked_form
from workbench.language.rule import FormRule, Hit, PassageRule, Rule, SentenceRule, Settings
from workbench.language.rules import rules
from workbench.language.sentence import REMEMBERED, Sentence
from workbench.model.document import Document
from workbench.model.finding import Finding

_STEP = 25


@dataclass(frozen=True)
class _Chosen:
    """The rules for passages of one kind, sorted by what they look at."""

    rules: tuple[Rule, ...]

    @cached_property
    def of_sentences(self) -> tuple[SentenceRule, ...]:
        return tuple(rule for rule in self.rules if isinstance(rule, SentenceRule))

    @cached_property
    def of_endless_sentences(self) -> tuple[SentenceRule, ...]:
        return tuple(rule for rule in self.of_sentences if rule.any_length)

    @cached_property
    def of_passages(self) -> tuple[PassageRule, ...]:
        return tuple(rule for rule in self.rules if isinstance(rule, PassageRule))

    @cached_property
    def adding_points(self) -> "_Chosen":
        """Those whose findings make a sentence harder."""
        return _Chosen(tuple(rule for rule in self.rules if rule.id not in COUNTED_ELSEWHERE))

    @cached_property
    def without_points(self) -> "_Chosen":
        """Those about what length and vocabulary measure already."""
        return _Chosen(tuple(rule for rule in self.rules if rule.id in COUNTED_ELSEWHERE))


def check_document(
    document: Document,
    settings: Settings,
    only: frozenset[str] = frozenset(),
    progress: Progress | None = None,
) -> tuple[Finding, ...]:
    """Findings of all rules (or those with an id in `only`) in reading order. May run in a worker thread."""
    form = checked_form(document)
    found: list[Finding] = []
    for number, passage in enumerate(form.passages, start=1):
        found.extend(check_passage(passage, settings, only))
        if progress is not None and number % _STEP == 0:
            progress.step(number, len(form.passages), document.name)
    found.extend(check_whole(form, settings, only))
    order = {segment.id: number for number, segment in enumerate(document.segments)}
    return tuple(sorted(found, key=lambda item: (order[item.segment], item.start, item.end, item.rule)))


def check_passage(
    passage: Passage, settings: Settings, only: frozenset[str] = frozenset()
) -> tuple[Finding, ...]:
    """Findings of the rules that need no more than this passage, by offset; none in another language."""
    chosen = _rules_for(passage.segment.kind, passage.segment.locked, settings.target, only)
    return _check_passage(passage, settings, (chosen.adding_points, chosen.without_points))


def findings_with_points(passage: Passage, settings: Settings) -> tuple[Finding, ...]:
    """Those of `check_passage` that count for the difficulty; the other rules aren't asked."""
    chosen = _rules_for(passage.segment.kind, passage.segment.locked, settings.target, frozenset())
    return _check_passage(passage, settings, (chosen.adding_points,))


def _check_passage(passage: Passage, settings: Settings, parts: Sequence[_Chosen]) -> tuple[Finding, ...]:
    """What each part of the rules finds is remembered by itself, so that both questions share it."""
    found: list[Finding] = []
    if not any(part.rules for part in parts) or not looks_german(passage.text):
        return ()
    for chosen in parts:
        for start, sentence in passage.sentences:
            fitting = chosen.of_endless_sentences if sentence.is_endless else chosen.of_sentences
            for rule, hit in _in_sentence(sentence, fitting, settings):
                found.append(_finding(rule, passage.segment.id, hit, start))
        for passage_rule in chosen.of_passages:
            hits = passage_rule.check(passage, settings)
            found.extend(_finding(passage_rule, passage.segment.id, hit, 0) for hit in hits)
    return tuple(sorted(found, key=lambda item: (item.start, item.end, item.rule)))


def check_whole(
    form: CheckedForm, settings: Settings, only: frozenset[str] = frozenset()
) -> Iterator[Finding]:
    """Findings of the rules that need the whole form."""
    for rule in form_rules(settings.target, only):
        yield from check_rule(rule, form, settings)


def form_rules(target: str, only: frozenset[str] = frozenset()) -> tuple[FormRule, ...]:
    """The rules that need the whole form: all, or those with an id in `only`."""
    return tuple(
        rule
        for rule in rules()
        if isinstance(rule, FormRule) and target in rule.targets and (not only or rule.id in only)
    )


def check_rule(rule: FormRule, form: CheckedForm, settings: Settings) -> list[Finding]:
    """Findings of one rule that needs the whole form."""
    return [_finding(rule, segment, hit, 0) for segment, hit in rule.check(form, settings)]


@lru_cache(maxsize=512)
def _rules_for(kind: str, locked: bool, target: str, only: frozenset[str]) -> _Chosen:
    return _Chosen(
        tuple(
            rule
            for rule in rules()
            if not isinstance(rule, FormRule)
            and kind in rule.kinds
            and target in rule.targets
            and (not only or rule.id in only)
            and (not locked or rule.looks_into_locked)
        )
    )


def _in_sentence(
    sentence: Sentence, chosen: tuple[SentenceRule, ...], settings: Settings
) -> Iterable[tuple[Rule, Hit]]:
    return hits_in(sentence, chosen, _SettingsKey(settings))


class _SettingsKey:
    """Settings compared by identity: they hold the glossary and live as long as a check."""

    __slots__ = ("settings",)

    def __init__(self, settings: Settings) -> None:
        self.settings = settings

    def __hash__(self) -> int:
        return id(self.settings)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _SettingsKey) and other.settings is self.settings


@lru_cache(maxsize=2 * REMEMBERED)
def hits_in(
    sentence: Sentence, chosen: tuple[SentenceRule, ...], key: _SettingsKey
) -> tuple[tuple[Rule, Hit], ...]:
    """What the rules find in the sentence; remembered."""
    return tuple((rule, hit) for rule in chosen for hit in rule.check(sentence, key.settings))


def _finding(rule: Rule, segment: str, hit: Hit, offset: int) -> Finding:
    return Finding(
        rule=rule.id,
        segment=segment,
        start=hit.start + offset,
        end=hit.end + offset,
        severity=hit.severity or rule.severity,
        message=hit.message,
        why=rule.why,
        source=rule.source,
        catalogue=rule.catalogue,
        replacement=hit.replacement,
    )
