"""Which passages of a form count for the readability of the whole.

Counted is running text: paragraphs, list items, cells, notes, text boxes, instructions, legal remedies, also when
they are locked, since people read them. Each passage left out has a reason that editors see:

- headings, labels, headers and footers, form fields, options, hidden text and comments, by their kind;
- passages without a word ("1.234,56 €");
- passages of one or two words: textstat leaves such sentences out as well;
- passages of fewer than 8 words that no full stop, question or exclamation mark ends ("Name, Vorname"): each
  would count as a short sentence and make the form look easy. Without such a mark a longer passage counts, but
  a table cell only if it holds a finite verb.

A short real sentence ("Bitte unterschreiben Sie.") counts for the document, though it gets no score of its own.
"""

import re

from workbench.language.full_stops.abbreviations import cue_words, stop_classes
from workbench.language.tokens import words
from workbench.model.document import Segment

FEWEST_WORDS = 3
SHORT = 8
"""A passage without closing mark needs this many words to count."""
_KINDS = {
    "heading": "Überschrift",
    "label": "Beschriftung",
    "field": "Formularfeld",
    "option": "Auswahlmöglichkeit",
    "header": "Kopfzeile",
    "footer": "Fußzeile",
    "comment": "Kommentar",
    "hidden": "verborgener Text",
}
_CLOSED = re.compile(r"(?<![.…_])(?:[.!?…]|\.\.\.)[\"“”»«›‹’')\]\s\ufffc]*\Z")


def left_out_kind(segment: Segment) -> str | None:
    """The German reason if passages of this kind never count, whatever they say; else None."""
    return _KINDS.get(segment.kind)


def scorable(segment: Segment) -> str | None:
    """None if the passage counts for the document's measures, else the German reason why not."""
    reason = left_out_kind(segment)
    if reason is not None:
        return reason
    found = words(segment.text)
    if not found:
        return "keine Wörter" if segment.text.strip(" \ufffc\t\n\u00a0") else "leer"
    if len(found) < FEWEST_WORDS:
        return f"weniger als {FEWEST_WORDS} Wörter"
    if _is_closed(segment.text):
        return None
    if len(found) < SHORT:
        return f"weniger als {SHORT} Wörter ohne Satzzeichen am Ende"
    if segment.kind == "table_cell" and not _has_verb(segment.text):
        return "Aufzählung in einer Tabelle ohne Verb"
    return None


def _is_closed(text: str) -> bool:
    """Whether a sentence mark ends the text, not the full stop of an abbreviation ("Geb.-Dat.") or a dotted line."""
    match = _CLOSED.search(text[-40:])
    if match is None:
        return False
    before = text[: len(text) - len(match.group())]
    last = before.rsplit(None, 1)[-1].lower() + "." if before and not before[-1].isspace() else "."
    return not (match.group().startswith(".") and stop_classes().get(last) in {"inner", "number"})


def _has_verb(text: str) -> bool:
    """Whether one of the usual finite verbs of forms stands in the text; needs no tagger."""
    return any(text[start:end] in cue_words("finite") for start, end in words(text))
