"""What presence rules ask of a document: its texts by place, its blocks, its kind."""

import re
from dataclasses import dataclass
from functools import cached_property

from workbench.language.german import looks_german
from workbench.legal.passages import Line, closes, lines
from workbench.legal.presence_rules import DocumentKind, PresenceRules
from workbench.legal.recognition import classes_of, kind_of
from workbench.model.document import Document

_TOP = 14
"""Passages of a letterhead in the body."""
_SAMPLE = 4000
_MARGINS = frozenset({"header", "footer"})
_LONGEST_TITLE = 160
_NO_REASONS = frozenset({"legal_remedy", "privacy"})


@dataclass(frozen=True)
class Facts:
    """A document as the rules see it."""

    document: Document

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """Passages with text, in reading order."""
        return tuple(line for line in lines(self.document.segments) if line.text)

    @cached_property
    def body(self) -> tuple[Line, ...]:
        """Without headers and footers."""
        return tuple(line for line in self.lines if line.segment.kind not in _MARGINS)

    @cached_property
    def classes(self) -> dict[str, str]:
        """Class of block by segment id."""
        return classes_of(self.document.segments)

    @cached_property
    def type(self) -> str:
        """form, notice, letter, leaflet or unknown."""
        return kind_of(self.document.segments)

    def block(self, name: str) -> tuple[Line, ...]:
        """The passages of this class."""
        return tuple(line for line in self.lines if self.classes.get(line.segment.id) == name)

    def within(self, where: str) -> tuple[Line, ...]:
        """The passages that a rule looks at; `PLACES` names the places."""
        if where.startswith("block:"):
            return self.block(where.removeprefix("block:"))
        match where:
            case "top":
                return tuple(line for line in self.lines if line.segment.kind in _MARGINS) + self._letterhead
            case "closing":
                return self._behind_closing
            case "reasons":
                return self._reasons
            case "below_title":
                return self.body[self._title_place + 1 :]
            case _:
                return self.lines

    def kind(self, rules: PresenceRules) -> DocumentKind | None:
        """The first kind that fits, None if none does."""
        if not self._is_german:
            return None
        return next((kind for kind in rules.kinds if self._is(kind)), None)

    @cached_property
    def _is_german(self) -> bool:
        """Documents in another language have other duties."""
        return looks_german(" ".join(line.text for line in self.body)[:_SAMPLE])

    def _is(self, kind: DocumentKind) -> bool:
        if self.type not in kind.types or kind.never_blocks & set(self.classes.values()):
            return False
        if kind.decides is not None:
            return any(kind.decides.search(line.text) for line in self._deciding)
        if kind.always:
            return True
        titles = [line for line in self.body[: kind.title_within] if len(line.text) < _LONGEST_TITLE]
        if kind.titles is not None and any(kind.titles.search(line.text) for line in titles):
            return kind.title_within > _TOP or any(kind.titles.match(line.text) for line in titles)
        return kind.texts is not None and any(kind.texts.search(line.text) for line in self.body)

    @cached_property
    def _deciding(self) -> tuple[Line, ...]:
        return self.block("operative") or tuple(self.body[:_TOP])

    @cached_property
    def _letterhead(self) -> tuple[Line, ...]:
        """Short lines in front of the salutation, decisions left out."""
        found = []
        for line in self.body[:_TOP]:
            if re.match(r"(?:Sehr geehrte|Guten Tag|Liebe)", line.text):
                break
            if len(line.text) < _LONGEST_TITLE and not line.text.endswith((".", "!", "?")):
                found.append(line)
        return tuple(found)

    @cached_property
    def _behind_closing(self) -> tuple[Line, ...]:
        greeted = next(
            (n for n, line in enumerate(self.body) if len(line.text) < _LONGEST_TITLE and closes(line.text)),
            None,
        )
        return () if greeted is None else self.body[greeted : greeted + 6]

    @cached_property
    def _reasons(self) -> tuple[Line, ...]:
        """All text but the letterhead, the legal remedy and privacy: a decision may hold its own reasons."""
        start = self._title_place + 1
        return tuple(
            line for line in self.body[start:] if self.classes.get(line.segment.id) not in _NO_REASONS
        )

    @cached_property
    def _title_place(self) -> int:
        """Index of the salutation, or of the first passage; what stands behind is text."""
        greeted = (
            n for n, line in enumerate(self.body) if re.match(r"(?:Sehr geehrte|Guten Tag|Liebe)", line.text)
        )
        return next(greeted, 0)
