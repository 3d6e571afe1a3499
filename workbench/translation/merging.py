"""What came back from translators, merged with what the office has: base, ours, theirs; nothing is lost unsaid."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from workbench.model.exchange import ExchangeUnit, ReturnedFile, ReturnedUnit, UnusedReturn, text_hash
from workbench.model.translation_state import TranslationState
from workbench.translation.placeholders import PlaceholderError, check_tags
from workbench.translation.state_order import UNTOUCHED, may_follow

_EMPTY = text_hash("")


@dataclass(frozen=True, slots=True)
class Theirs:
    """A text that came back: the file, the place in it, what it says."""

    file: str
    format: str
    place: str
    target: str
    state: TranslationState
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A translation that can be taken over: nobody here has changed the passage since it went out."""

    unit: ExchangeUnit
    theirs: Theirs


@dataclass(frozen=True, slots=True)
class MergeConflict:
    """A passage that a person decides. `kinds`: german_changed, german_edited, placeholders, both_changed, two_returns.

    `message`: German. `base`: the translation that went out, None where nobody knows it; ours is in `unit`.
    """

    unit: ExchangeUnit
    kinds: tuple[str, ...]
    message: str
    base: str | None
    theirs: tuple[Theirs, ...]


@dataclass(frozen=True, slots=True)
class Merge:
    """Everything that came back: to take over, to decide, not usable, and how many came back as they went.

    `comments`: new comments of translators on passages whose text stays. `open`: came back without a translation.
    `missing`: passages that no returned file has, or only in a row that cannot be used.
    """

    proposals: tuple[Proposal, ...]
    conflicts: tuple[MergeConflict, ...]
    unused: tuple[tuple[str, UnusedReturn], ...]
    comments: tuple[Proposal, ...]
    unchanged: int
    open: int
    missing: tuple[ExchangeUnit, ...] = ()


def merge(
    ours: Sequence[ExchangeUnit], returns: Sequence[ReturnedFile], bases: Mapping[str, str] | None = None
) -> Merge:
    """The returned files against the passages as they are now. `bases`: texts by their hash, to show what went out."""
    return _Merging(ours, bases or {}).run(returns)


class _Merging:
    def __init__(self, ours: Sequence[ExchangeUnit], bases: Mapping[str, str]) -> None:
        self._ours = {unit.id: unit for unit in ours}
        self._labels = {unit.label: unit for unit in ours if unit.label}
        self._by_source: dict[str, list[ExchangeUnit]] = defaultdict(list)
        for unit in ours:
            self._by_source[text_hash(unit.source)].append(unit)
        self._bases = bases
        self._returned: dict[str, list[tuple[ReturnedFile, ReturnedUnit]]] = defaultdict(list)
        self._unused: list[tuple[str, UnusedReturn]] = []
        self._proposals: list[Proposal] = []
        self._comments: list[Proposal] = []
        self._conflicts: list[MergeConflict] = []
        self._unchanged = self._open = 0

    def run(self, returns: Sequence[ReturnedFile]) -> Merge:
        for file in returns:
            self._unused += [(file.file, item) for item in file.unused]
            for returned in file.units:
                self._sort_in(file, returned)
        for identifier, unit in self._ours.items():
            if identifier in self._returned:
                self._decide(unit, self._returned[identifier])
        return Merge(
            tuple(self._proposals),
            tuple(self._conflicts),
            tuple(self._unused),
            tuple(self._comments),
            self._unchanged,
            self._open,
            tuple(unit for identifier, unit in self._ours.items() if identifier not in self._returned),
        )

    def _sort_in(self, file: ReturnedFile, returned: ReturnedUnit) -> None:
        units = self._units_of(returned)
        if not units:
            cause = "Die Passage gibt es in dieser Fassung nicht."
            if not returned.id:
                cause = "Die Kennung fehlt, und der deutsche Text passt zu keiner Passage."
            self._unused.append((file.file, UnusedReturn(returned.place, cause, returned.target)))
        for unit in units:
            self._returned[unit.id].append((file, returned))

    def _units_of(self, returned: ReturnedUnit) -> list[ExchangeUnit]:
        """By id; where that has another German text, or is missing, by the German text."""
        named = self._ours.get(returned.id) or self._labels.get(returned.id)
        same = self._by_source.get(returned.source_hash, [])
        if named is None:
            return same
        if same and named not in same and len(same) == 1 and not self._ours.get(returned.id):
            return same
        return [named]

    def _decide(self, unit: ExchangeUnit, returned: Sequence[tuple[ReturnedFile, ReturnedUnit]]) -> None:
        new = list(self._news(unit, returned))
        if not new:
            return
        kinds = Counter(kind for _, item in new for kind in self._doubts(unit, item))
        if len({text_hash(item.target) for _, item in new}) > 1:
            kinds["two_returns"] += 1
        theirs = tuple(_theirs(unit, file, item) for file, item in new)
        if not kinds:
            self._proposals.append(Proposal(unit, theirs[0]))
            return
        base = self._bases.get(new[0][1].target_hash)
        if new[0][1].target_hash == _EMPTY:
            base = ""
        message = " ".join(_sentence(kind, unit, new) for kind in kinds)
        self._conflicts.append(MergeConflict(unit, tuple(kinds), message, base, theirs))

    def _news(
        self, unit: ExchangeUnit, returned: Sequence[tuple[ReturnedFile, ReturnedUnit]]
    ) -> Iterator[tuple[ReturnedFile, ReturnedUnit]]:
        """Returns that say something new, each text once."""
        seen: set[str] = set()
        for file, item in returned:
            mine = text_hash(item.target)
            if mine == _EMPTY:
                self._count_empty(unit, file, item)
            elif mine in seen:
                self._unchanged += 1
            elif mine in {item.target_hash, text_hash(unit.target)}:
                self._keep(unit, file, item)
            else:
                seen.add(mine)
                yield file, item

    def _count_empty(self, unit: ExchangeUnit, file: ReturnedFile, item: ReturnedUnit) -> None:
        if unit.target.strip() and item.target_hash not in {"", _EMPTY}:
            cause = "Die Übersetzung kam leer zurück; die vorhandene bleibt."
            self._unused.append((file.file, UnusedReturn(item.place, cause)))
        else:
            self._open += 1
        if item.comment and item.comment != unit.comment:
            self._comments.append(Proposal(unit, _theirs(unit, file, item)))

    def _keep(self, unit: ExchangeUnit, file: ReturnedFile, item: ReturnedUnit) -> None:
        """The text stays; a further state or a new comment is taken over."""
        same_text = text_hash(item.target) == text_hash(unit.target)
        same_german = item.source_hash == text_hash(unit.source)
        further = item.state in {TranslationState.TRANSLATED, TranslationState.CHECKED} and may_follow(
            unit.state, item.state, unit.target
        )
        if same_text and same_german and further and _is_further(unit.state, item.state):
            self._proposals.append(Proposal(unit, _theirs(unit, file, item)))
            return
        self._unchanged += 1
        if item.comment and item.comment != unit.comment:
            self._comments.append(Proposal(unit, _theirs(unit, file, item)))

    def _doubts(self, unit: ExchangeUnit, item: ReturnedUnit) -> Iterator[str]:
        if item.source_hash != text_hash(unit.source):
            yield "german_changed"
        elif item.stamp and item.source and text_hash(item.source) != item.source_hash:
            yield "german_edited"
        try:
            check_tags(unit.source, item.target)
        except PlaceholderError:
            yield "placeholders"
        touched = bool(unit.target.strip()) and unit.state not in UNTOUCHED
        if touched and item.target_hash != text_hash(unit.target):
            yield "both_changed"


def _is_further(now: TranslationState, then: TranslationState | None) -> bool:
    order = list(TranslationState)
    return then is not None and (now is TranslationState.OUTDATED or order.index(then) > order.index(now))


def _theirs(unit: ExchangeUnit, file: ReturnedFile, item: ReturnedUnit) -> Theirs:
    state = item.state or TranslationState.TRANSLATED
    if not may_follow(unit.state, state, item.target or "x"):
        state = TranslationState.TRANSLATED
    return Theirs(file.file, file.format, item.place, item.target, state, item.comment)


def _sentence(kind: str, unit: ExchangeUnit, new: Sequence[tuple[ReturnedFile, ReturnedUnit]]) -> str:
    if kind == "placeholders":
        for _, item in new:
            try:
                check_tags(unit.source, item.target)
            except PlaceholderError as error:
                return str(error)
    return {
        "german_changed": "Der deutsche Text ist inzwischen ein anderer.",
        "german_edited": "Der deutsche Text wurde in der zurückgegebenen Datei geändert.",
        "both_changed": "Die Übersetzung wurde inzwischen auch hier geändert.",
        "two_returns": "Es kamen verschiedene Texte zurück.",
    }[kind]
