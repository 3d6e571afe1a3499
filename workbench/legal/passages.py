"""Passages as recognition reads them: without marks, numbers and boxes in front; and where a section ends."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from workbench.language.exempt import MONTHS
from workbench.language.form.letter_parts import CLOSING, SALUTATION
from workbench.model.document import Segment

TEXT_KINDS = frozenset(
    {
        "paragraph",
        "list_item",
        "table_cell",
        "textbox",
        "option",
        "label",
        "instruction",
        "help_text",
        "legal_remedy",
    }
)
_TITLE_KINDS = frozenset({"heading", "paragraph", "label", "table_cell", "textbox", "list_item"})
LONGEST = 30_000
"""Characters of a passage that are read: passages of forms are a hundred times shorter."""
_LONGEST_TITLE = 140
_MOST_TITLE_WORDS = 9
_IN_FRONT = re.compile(
    r"^(?:[\s☐☑☒□▢❏⬜•●○▪◦·*–—_-]+|\[\s*[xX]?\s*\]|\(\s*[xX]?\s*\)|\(?(?:\d{1,2}|[a-zA-Z]|[IVX]{1,5})[.)]+(?!\s?[A-Za-z]\.)(?:\d{1,2}\.?)*(?=\s)"
    r"|\d{1,2}(?:\.\d{1,2})+(?=\s))+"
)
_LAST = re.compile(r"[\s:.…_?!]+$")
_INNER_STOP = re.compile(
    rf"(\b\d{{1,2}})\.(?=\s?(?:\d|{MONTHS}|[a-zäöü]))|(\d)\.(?=\d)|(\b[a-zA-Z])\.(?=\s?[\w])"
    r"|(\b(?:Abs|Art|Nr|Buchst|Ziff|Az|Dr|St|Str|Tel|ff|vgl|bzw|ggf|inkl|lit|gem|sog|usw|evtl))\."
)
"""Full stops of numbers and abbreviations: no sentence ends there."""
_SIGNED = re.compile(r"^\W*(?:Ort(?:,| und)|Datum\b|(?:Ort, )?Datum,|Unterschrift\b|Name in Druckbuchstaben)")
_PRINTED = re.compile(
    r"^(?:Dieser?s?|Der|Das|Die) (?:Bescheid|Brief|Schreiben|Verfügung) (?:wurde|ist)\b[^.]{0,40}"
    r"\b(?:maschinell|elektronisch|automatisch|automatisiert|ohne Unterschrift)\b"
)
_ENCLOSED = re.compile(r"^\W*(?:Anlagen?|Verteiler|Kopie an)\b")
_NO_HEADING = re.compile(r"[_@,]|\d{3}")
"""Lines to fill in, addresses."""
_CLOSED = re.compile(r"[.!?;,…][\"“”»)’\s]*$")


@dataclass(frozen=True)
class Line:
    """A segment, and its text as people read it, on one line."""

    segment: Segment

    @cached_property
    def text(self) -> str:
        """Without placeholders, optional hyphens, numbering and boxes."""
        plain = self.segment.text[:LONGEST].replace("\ufffc", " ").replace("\N{SOFT HYPHEN}", "")
        return _IN_FRONT.sub("", " ".join(plain.replace("\N{NON-BREAKING HYPHEN}", "-").split()))

    @cached_property
    def readings(self) -> tuple[str, ...]:
        """The text, and the text without the full stops that end no sentence ("1. Juli", "§ 66 Abs. 1")."""
        masked = _INNER_STOP.sub(_without_stop, self.text)
        return (self.text,) if masked == self.text else (self.text, masked)

    @cached_property
    def title(self) -> str:
        """The text as a title: without what ends it; "" for what is too long or cannot be one."""
        if self.segment.kind not in _TITLE_KINDS or len(self.text) > _LONGEST_TITLE:
            return ""
        return _LAST.sub("", self.text)

    @property
    def is_text(self) -> bool:
        """Whether it can belong to a block."""
        return self.segment.kind in TEXT_KINDS and bool(self.text)

    @cached_property
    def is_heading(self) -> bool:
        """A heading by its style, or a short line that no full stop ends."""
        if self.segment.kind == "heading":
            return True
        text = self.text
        if self.segment.kind not in {"paragraph", "label"} or not text or _CLOSED.search(text):
            return False
        return len(text.split()) <= _MOST_TITLE_WORDS and text[0].isupper() and not _NO_HEADING.search(text)

    @property
    def ends_section(self) -> bool:
        """Closing formula, salutation, line to sign on, enclosures."""
        text = self.text
        return bool(
            (len(text) < _LONGEST_TITLE and (closes(text) or _SIGNED.match(text)))
            or _PRINTED.match(text)
            or SALUTATION.match(text)
            or _ENCLOSED.match(text)
        )


def closes(text: str) -> bool:
    """Whether the line is the closing formula of a letter."""
    return bool(CLOSING.search(text) or CLOSING.search(text[:1].lower() + text[1:]))


def _without_stop(match: re.Match[str]) -> str:
    return match.group()[:-1]


def lines(segments: Sequence[Segment]) -> tuple[Line, ...]:
    """The lines of a document that people see, in reading order."""
    return tuple(Line(segment) for segment in segments if segment.kind not in {"comment", "hidden"})
