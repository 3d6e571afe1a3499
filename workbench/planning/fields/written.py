"""A passage as plain signs: where one writes, where one ticks, where a tabulator or a new line stands."""

import re
from dataclasses import dataclass

from workbench.language.passage import Passage

WRITE = "\x01"
"""A place to write: a field, a row of underscores or dots."""
TICK = "☐"
_BOXES = re.compile(r"[☐☑☒□▢❏❑❒⬜○◯▯]|\[\s{0,3}\]|\(\s{1,3}\)")
_BLANK = re.compile(r"_{2,}(?:[ .]_{2,})*|\.{5,}|…{2,}|(?:\. ){4,}\.?|(?:_[ \u00a0]{1,3}){3,}_?|‥{3,}")
_COMB = re.compile(r"(?:\bD ?E\s*)?(?:[|¦][\s_]*){4,}")
"""Small boxes for single letters and figures: "DE | | | | |"."""
_FIELDS = frozenset({"text_field", "date", "dropdown"})
_NO_TEXT = frozenset({"footnote_ref", "endnote_ref", "note_number", "comment_ref"})
UNIT = re.compile(
    r"(?:€|Euro|EUR|%|Prozent|qm|m²|m2|Stunden?|Std\.|Tage?|Wochen?|Monate?|Jahre?|km|ct|Cent|Personen|Uhr|Kinder|mtl\.?|monatlich)"
    r"(?:\s?(?:/|pro|im|je)\s?(?:Monat|Jahr|Woche|Tag))?(?!\w)"
)
_FORMAT = re.compile(
    r"[\W_]*(?:(?:[TMJ]{2,4}\W*){2,3}|(?:Bitte )?(?:aus)?wählen[\W_]*|DE[\W_\d]*|\d?,\d\d|[\W\d_]*"
    r"|(?:€|Euro|EUR|qm|m²|%|km|Std\.?|Stunden|Personen|Jahre|Monate|monatlich|jährlich|mtl\.?|in|je|pro|im|Monat|Jahr)"
    r"[\W_]*)*"
)
_VALUE = re.compile(r"(?<![mM])[1-9]")
"""A figure that somebody wrote there: "563,00 Euro" is no place, "0,00 Euro" is one."""


@dataclass(frozen=True, slots=True)
class Written:
    """`text` with the signs above; `hint`: what stands in the places to write; `date`: one of them is for a date."""

    text: str
    hint: str = ""
    kinds: frozenset[str] = frozenset()

    @property
    def is_place(self) -> bool:
        """Whether it is nothing but a place to write, perhaps with a unit or a format."""
        open_ = WRITE in self.text or "_" in self.text
        if not open_ and _VALUE.search(self.text):
            return False
        return _FORMAT.fullmatch(self.text.replace(WRITE, " ").replace(TICK, "x").strip()) is not None

    @property
    def ticks(self) -> bool:
        """Whether there is something to tick."""
        return TICK in self.text


def written(passage: Passage) -> Written:
    """The passage with signs for its places."""
    segment = passage.segment
    parts, place, hints, kinds = [], 0, [], set()
    for mark in segment.placeholders:
        if mark.offset < place:
            continue
        parts.append(segment.text[place : mark.offset])
        inner = segment.text[mark.offset + 1 : mark.end]
        if mark.kind in _FIELDS:
            parts.append(WRITE)
            kinds.add(mark.kind)
            hints.append(inner.strip())
        elif mark.kind == "checkbox":
            parts.append(TICK)
        elif mark.kind == "tab":
            parts.append("\t")
        elif mark.kind in {"break", "line_break"}:
            parts.append("\n")
        elif mark.kind == "symbol":
            parts.append(TICK if _BOXES.search(mark.label) else " ")
        elif mark.kind not in _NO_TEXT:
            parts.append(inner or " ")
        place = mark.end
    parts.append(segment.text[place:])
    text = "".join(parts).replace("\N{SOFT HYPHEN}", "")
    text = _BLANK.sub(WRITE, _COMB.sub(WRITE, _BOXES.sub(TICK, text)))
    if segment.kind == "field" and WRITE not in text and TICK not in text:
        hints.append(text.strip())
        text = WRITE
    text = re.sub(rf"DE\s*{WRITE}", WRITE, re.sub(rf"{WRITE}(?:[\s/.-]*{WRITE})+", _joined, text))
    return Written(text, " ".join(filter(None, hints)), frozenset(kinds))


def _joined(match: re.Match[str]) -> str:
    """Blanks side by side are one place, unless a tabulator or a line end stands between them."""
    return re.sub(rf"{WRITE}(?:[ /.-]*{WRITE})+", WRITE, match[0])


def without_unit(text: str) -> str:
    """The text without a unit at its start, which belongs to the place before."""
    return UNIT.sub("", text.strip(), count=1) if (match := UNIT.match(text.strip())) and match else text


def ticks_behind(text: str) -> bool:
    """Whether each box stands behind its choice: "ja ☐  nein ☐"."""
    return text.rstrip().endswith(TICK) and not text.lstrip().startswith(TICK)


def choices_of(text: str) -> list[str]:
    """What stands beside each box; "" where nothing does."""
    parts = text.split(TICK)
    named = parts[:-1] if ticks_behind(text) else parts[1:]
    return [" ".join(part.replace(WRITE, " ").split()).strip(_AROUND) for part in named]


_AROUND = " \t\n,;.·|:–-"
