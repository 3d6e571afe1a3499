"""How the letters of a passage may be printed: Word shows numbers of pages and notes in the place of placeholders."""

import re

from workbench.document.pages.printed_text import letters_of
from workbench.model.document import Segment

_NOTE = "[0-9]{0,3}?"
_LAST_NOTES = ("[0-9]", "[0-9]{2}", "[0-9]{3}", "")
"""At the end of a passage one by one: digits of the next cell may follow."""
_FIELD = ".{0,40}?"
"""A page number is another on each page."""
_SHOWN_OTHERWISE = {"field": _FIELD, "footnote_ref": _NOTE, "endnote_ref": _NOTE, "note_number": _NOTE}
_PROBE = 24
"""Letters at each end by which a passage is known whose middle is printed otherwise."""
_SHORTER, _LONGER, _FOOTNOTE = 0.8, 1.2, 250
"""The middle has 0.8 to 1.2 times its letters, and a footnote more where the passage runs over two pages."""

Pattern = re.Pattern[str]


def patterns_of(segment: Segment) -> tuple[Pattern, ...]:
    """Match the passage in printed letters, the likeliest first; none for passages without letters.

    A passage that is nothing but a field is looked for with the value that the file has for it. Fields at its ends are
    not matched.
    """
    parts, place, own = [], 0, ""
    for mark in segment.placeholders:
        before, inside = (
            letters_of(segment.text[place : mark.offset]),
            letters_of(segment.text[mark.offset : mark.end]),
        )
        shown = _SHOWN_OTHERWISE.get(mark.kind)
        parts += [before, inside if shown is None else shown]
        own += before if shown else before + inside
        place = mark.end
    last = letters_of(segment.text[place:])
    if own or last:
        whole = "".join((*parts, last)).removeprefix(_FIELD).removesuffix(_FIELD)
        if not whole.endswith(_NOTE):
            return (re.compile(whole),)
        return tuple(re.compile(whole.removesuffix(_NOTE) + note) for note in _LAST_NOTES)
    letters = letters_of(segment.text)
    return (re.compile(letters),) if letters else ()


def pattern_of_ends(segment: Segment) -> tuple[Pattern, ...]:
    """Matches a long passage by its first and last letters; none for short ones."""
    letters = letters_of(segment.text)
    middle = len(letters) - 2 * _PROBE
    if middle < _PROBE:
        return ()
    least, most = int(middle * _SHORTER), int(middle * _LONGER) + _FOOTNOTE
    return (re.compile(f"{letters[:_PROBE]}.{{{least},{most}}}?{letters[-_PROBE:]}"),)
