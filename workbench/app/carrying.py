"""Texts and decisions of a version that hold for the next one too, and those that a person must look at again."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from workbench.app.matching import Matching
from workbench.app.protected import EditRefusedError, check_edit
from workbench.app.session_patch import RejectionKey, SessionPatch
from workbench.app.stored_decisions import Decisions
from workbench.legal.fingerprints import fingerprint
from workbench.model.document import Segment
from workbench.model.ignored import IgnoredFinding, IgnoreScope
from workbench.model.legal import Classification, LegalDecision, Unlock, Waiver
from workbench.model.passage_note import PassageNote
from workbench.model.workspace import StoredSegment


@dataclass(frozen=True, slots=True)
class NotCarried:
    """Something that the new version does not have. `segment` is the id in the old version ("" for the whole form),
    `words` what it was about, `what` and `cause` are German."""

    segment: str
    what: str
    words: str
    cause: str


@dataclass(frozen=True, slots=True)
class Carried:
    """`texts` by new segment id, `decisions` with new ids; the rest with the reason why."""

    texts: dict[str, str]
    decisions: SessionPatch
    lost: tuple[NotCarried, ...]


_GONE = "Die Passage gibt es in der neuen Datei nicht."
_OTHER = "Die Passage lautet in der neuen Datei anders."


def carry_over(matching: Matching, decisions: Decisions) -> Carried:
    """What of the old version's work holds for the new one: what was decided about the very same words, and notes."""
    return _Carrying(matching, decisions).result()


class _Carrying:
    def __init__(self, matching: Matching, decisions: Decisions) -> None:
        self.decisions = decisions
        self.new = {match.old.segment: match.new for match in matching.both}
        self.old = {match.old.segment: match.old for match in matching.both}
        self.gone = {item.segment: item for item in matching.removed}
        self.lost: list[NotCarried] = []
        self.texts: dict[str, str] = {}

    def result(self) -> Carried:
        for item in (*self.old.values(), *self.gone.values()):
            self._text(item)
        patch = SessionPatch(
            reasons=tuple(self._reasons()),
            rejections=tuple(self._rejections()),
            ignored=tuple((item, True) for item in self._ignored()),
            legal=tuple((item, True) for item in self._legal()),
            notes=tuple((item, True) for item in self._notes()),
        )
        return Carried(self.texts, patch, tuple(self.lost))

    def _text(self, old: StoredSegment) -> None:
        new = self.new.get(old.segment)
        if old.text == old.original or (new is not None and new.text == old.text):
            return
        cause = _GONE if new is None else "" if new.text == old.original else _OTHER
        if new is not None and not cause:
            cause = _objection(new, old.text)
        if new is None or cause:
            self._lose(old.segment, "Textänderung", old.text, cause)
        else:
            self.texts[new.id] = old.text

    def _current(self, new: Segment) -> str:
        return self.texts.get(new.id, new.text)

    def _reasons(self) -> Iterable[tuple[str, tuple[str, ...]]]:
        """The reasons of texts that were carried; those of other texts went with their text."""
        for segment, reasons in self.decisions.reasons.items():
            new = self.new.get(segment)
            if new is not None and new.id in self.texts and reasons:
                yield new.id, reasons

    def _rejections(self) -> Iterable[tuple[RejectionKey, str]]:
        for (segment, provider, term, words), reason in self.decisions.rejections.items():
            new = self._still_says(segment, "Abgelehnter Vorschlag", words)
            if new is not None:
                yield (new.id, provider, term, words), reason

    def _ignored(self) -> Iterable[IgnoredFinding]:
        for item in self.decisions.ignored:
            if item.scope is not IgnoreScope.HERE:
                yield item
                continue
            new = self._still_says(item.segment, "Ausgeblendeter Befund", item.words)
            if new is not None:
                yield replace(item, segment=new.id)

    def _legal(self) -> Iterable[LegalDecision]:
        for item in self.decisions.legal:
            if isinstance(item, Waiver):
                yield from self._waiver(item)
            elif (new := self._same_original(item)) is not None:
                yield replace(item, segment=new.id)

    def _notes(self) -> Iterable[PassageNote]:
        """A note is about the passage, however it is worded."""
        for item in self.decisions.notes:
            new = self.new.get(item.segment)
            if new is not None:
                yield replace(item, segment=new.id)
            elif item.is_open:
                self._lose(item.segment, "Notiz", item.text, _GONE)

    def _waiver(self, item: Waiver) -> Sequence[Waiver]:
        """One for a place holds only while both the file's text and the current one are as they were."""
        if not item.place:
            return (item,)
        old, new = self.old.get(item.place), self.new.get(item.place)
        if old is None or new is None:
            self._lose(item.place, "Ausnahme", item.words or item.alert, _GONE)
            return ()
        if self._current(new) != old.text or new.text not in (old.original, old.text):
            self._lose(item.place, "Ausnahme", item.words or item.alert, _OTHER)
            return ()
        return (replace(item, place=new.id),)

    def _same_original(self, item: Unlock | Classification) -> Segment | None:
        new = self.new.get(item.segment)
        if new is not None and fingerprint(new.text) == item.text:
            return new
        old = self.old.get(item.segment) or self.gone.get(item.segment)
        if old is not None and fingerprint(old.original) == item.text:  # else it held no longer anyway
            what = "Freigegebene Sperre" if isinstance(item, Unlock) else "Einordnung"
            self._lose(item.segment, what, old.original, _GONE if new is None else _OTHER)
        return None

    def _still_says(self, segment: str, what: str, words: str) -> Segment | None:
        new = self.new.get(segment)
        if new is not None and words in self._current(new):
            return new
        self._lose(segment, what, words, _GONE if new is None else _OTHER)
        return None

    def _lose(self, segment: str, what: str, words: str, cause: str) -> None:
        self.lost.append(NotCarried(segment, what, words, cause))


def _objection(new: Segment, text: str) -> str:
    try:
        check_edit(replace(new, locked=False), text)
    except EditRefusedError as error:
        return str(error)
    return ""
