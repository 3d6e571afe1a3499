"""Translations that go on to a new released version of a form: exactly what changed in German is outdated."""

from collections import defaultdict, deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from workbench.app.matching import Matching
from workbench.app.operations.plan_translation import planned_rows
from workbench.model.document import Document
from workbench.model.translation_state import SegmentTranslation, TranslationRevision, TranslationState
from workbench.store.connect import Transaction
from workbench.store.translations import (
    add_translations,
    form_languages_of,
    histories_of,
    move_translations,
    removed_translations,
    save_translations,
    translations_of,
)
from workbench.translation.pretranslate import normalised


@dataclass(frozen=True, slots=True)
class CarriedTranslations:
    """The translations of the new version by what became of them; `removed` stay with the old version.

    `kept` were carried with their state, `outdated` have another German text now, `planned` are new passages (or
    changed ones that nobody had translated yet).
    """

    kept: tuple[SegmentTranslation, ...] = ()
    outdated: tuple[SegmentTranslation, ...] = ()
    planned: tuple[SegmentTranslation, ...] = ()
    removed: tuple[SegmentTranslation, ...] = ()


def carry_translations(
    connection: Transaction,
    form: str,
    old: str | None,
    new: str,
    document: Document,
    matching: Matching | None,
    person: str,
) -> CarriedTranslations:
    """Bring the translations of the version `old` (None: there is none) to the released version `new`.

    `document`: the form as it is released; `matching`: which passage of `old` is which of it.
    """
    planned = {item.language for item in form_languages_of(connection, form)}
    before = translations_of(connection, old) if old is not None else ()
    earlier = removed_translations(connection, form, old) if old is not None else ()
    wanted = {row.segment: row for row in planned_rows(document, form, new, "")}
    place = _Placing(wanted, _partners(before, wanted, matching))
    for code in sorted(planned | {row.language for row in before}):
        mine = [row for row in before if row.language == code]
        gone = [row for row in earlier if row.language == code]
        place.language(mine, gone, code if code in planned else "")
    histories = histories_of(connection, [row.id for row in place.back])
    changed = [_as_before(row, histories.get(row.id, ())) for row in place.back] + place.changed
    kept = move_translations(connection, place.kept)
    written = save_translations(connection, changed, person)
    added = add_translations(connection, place.new, person)
    return CarriedTranslations(
        kept + tuple(row for row in written if row.state not in _BEGUN_ANEW),
        tuple(row for row in written if row.state is TranslationState.OUTDATED),
        tuple(row for row in written if row.state is TranslationState.PLANNED) + added,
        tuple(place.removed),
    )


_BEGUN_ANEW = frozenset({TranslationState.OUTDATED, TranslationState.PLANNED})


def _partners(
    before: Iterable[SegmentTranslation],
    wanted: Mapping[str, SegmentTranslation],
    matching: Matching | None,
) -> dict[str, str]:
    """The new passage by the old one: the same text first, at its place or another, then another text at its place.

    The place of a passage that reads quite differently now is between the same neighbours.
    """
    sources = {row.segment: row.source for row in before}
    place = {} if matching is None else {item.old.segment: item.new.id for item in matching.both}
    found = {
        old: place[old]
        for old, source in sources.items()
        if place.get(old) in wanted and _same(source, wanted[place[old]].source)
    }
    free: dict[str, deque[str]] = defaultdict(deque)
    for old, source in sources.items():
        if old not in found:
            free[normalised(source)].append(old)
    taken = set(found.values())
    for new, row in wanted.items():
        if new not in taken and free[normalised(row.source)]:
            found[free[normalised(row.source)].popleft()] = new
    taken = set(found.values())
    for old in sources:
        if old not in found and place.get(old) in wanted and place[old] not in taken:
            found[old] = place[old]
    return found | _between_neighbours(list(sources), list(wanted), found)


def _between_neighbours(
    old: Sequence[str], new: Sequence[str], partners: Mapping[str, str]
) -> dict[str, str]:
    """Pairs of what is left over between two passages that follow one another in both versions, if as many are."""
    found: dict[str, str] = {}
    places = {segment: at for at, segment in enumerate(new)}
    taken = set(partners.values())
    waiting: list[str] = []
    last = -1
    for segment in (*old, ""):
        if segment and segment not in partners:
            waiting.append(segment)
            continue
        here = places[partners[segment]] if segment else len(new)
        if here < last:
            continue  # it was moved: not a neighbour
        left = [item for item in new[last + 1 : here] if item not in taken]
        if len(left) == len(waiting):
            found |= dict(zip(waiting, left, strict=True))
        waiting, last = [], here
    return found


def _same(one: str, other: str) -> bool:
    return normalised(one) == normalised(other)


class _Placing:
    """Where the rows of the old version go; `back` are those whose German is again what they were made for."""

    def __init__(self, wanted: Mapping[str, SegmentTranslation], partners: Mapping[str, str]) -> None:
        self._wanted, self._partners = wanted, partners
        self.kept: list[SegmentTranslation] = []
        self.back: list[SegmentTranslation] = []
        self.changed: list[SegmentTranslation] = []
        self.new: list[SegmentTranslation] = []
        self.removed: list[SegmentTranslation] = []

    def language(
        self, rows: Sequence[SegmentTranslation], gone: Sequence[SegmentTranslation], planned: str
    ) -> None:
        """Place the rows of one language. `gone`: of passages that earlier versions had; one may be there again.

        `planned`: the language if new passages are to be translated into it, else "".
        """
        taken = set()
        for row in rows:
            segment = self._partners.get(row.segment)
            if segment is None:
                self.removed.append(row)
                continue
            taken.add(segment)
            self._place(row, self._wanted[segment])
        again: dict[str, deque[SegmentTranslation]] = defaultdict(deque)
        for row in gone:
            again[normalised(row.source)].append(row)
        for new in self._wanted.values():
            if new.segment in taken:
                continue
            if known := again.get(normalised(new.source)):
                self.kept.append(_at(known.popleft(), new))
            elif planned:
                self.new.append(replace(new, language=planned))

    def _place(self, row: SegmentTranslation, new: SegmentTranslation) -> None:
        if _same(row.source, new.source):
            self.kept.append(_at(row, new))
        elif row.old_source and _same(row.old_source, new.source):
            self.back.append(replace(_at(row, new), old_source=""))
        else:
            self.changed.append(_outdated(row, new))


def _at(row: SegmentTranslation, new: SegmentTranslation) -> SegmentTranslation:
    return replace(row, form_version=new.form_version, segment=new.segment, source=new.source)


def _as_before(row: SegmentTranslation, history: Sequence[TranslationRevision]) -> SegmentTranslation:
    """The row in the state that its text had before it was outdated."""
    if row.state is not TranslationState.OUTDATED:
        return row
    states = [item.state for item in history if item.state is not TranslationState.OUTDATED]
    return replace(row, state=states[-1] if states else TranslationState.TRANSLATED)


def _outdated(row: SegmentTranslation, new: SegmentTranslation) -> SegmentTranslation:
    """The row for another German text; what nobody has begun is only planned, what is withdrawn stays so."""
    if row.state is TranslationState.PLANNED and not row.target:
        return _at(row, new)
    placed = replace(_at(row, new), old_source=row.old_source or row.source)
    if row.state is TranslationState.WITHDRAWN:
        return placed
    return replace(placed, state=TranslationState.OUTDATED)
