"""What belongs to one case and not to the wording of a form: dates, amounts of money, file numbers, gaps to fill in."""

import re
from functools import cache

from workbench.language.exempt import AMOUNT, DATE, Span
from workbench.language.tsv_rows import tsv_rows

MARK = "\N{OBJECT REPLACEMENT CHARACTER}"
"""What stands for a field, a tab or a picture in a text."""
_GAP = (
    r"_{3,}|\.{4,}|…{2,}|\b[Xx]{2,}(?:[./][Xx]{2,})*\b|\b(?:TT|tt)\.\s?(?:MM|mm)\.(?:\s?(?:JJJJ|JJ|jjjj|jj))?|\b(?:MM|mm)[./](?:JJJJ|jjjj)"
    r"|\[[^\[\]\n]{1,60}\]|\{\{?[^{}\n]{1,60}\}\}?|<[^<>\n]{1,60}>|«[^«»\n]{1,60}»"
)
_GAP_SIGNS = ("__", "....", "…", "[", "{", "<", "«", "TT.", "tt.", "MM", "mm/", "mm.", "XX", "xx")
_DIGIT = re.compile(r"\d")
_SHARE = re.compile(r"(?:%|Prozent)$")


def case_data(text: str) -> tuple[Span, ...]:
    """Sorted, disjoint spans of case data. A field is one span with the value that it shows.

    Shares in percent, deadlines and numbers of norms are not among them: they are part of the wording.
    """
    if MARK not in text and not _DIGIT.search(text) and not any(sign in text for sign in _GAP_SIGNS):
        return ()
    spans: list[Span] = []
    for match in _pattern().finditer(text):
        start, end = match.span("number") if match["number"] else match.span()
        if start < end and not _SHARE.search(text, start, end):
            spans.append((start, end))
    return tuple(spans)


def without_case_data(text: str) -> str:
    """The text with a space in place of each of them."""
    parts, last = [], 0
    for start, end in case_data(text):
        parts += [text[last:start], " "]
        last = end
    return "".join((*parts, text[last:]))


def is_gap(value: str) -> bool:
    """Whether the case data are a field or a gap, and no value of their own."""
    return MARK in value or re.fullmatch(_GAP, value) is not None


@cache
def _pattern() -> re.Pattern[str]:
    """Labels before numbers, so that a number behind a label is taken whole."""
    labels = sorted(
        (label for (label,) in tsv_rows("tables/case_number_labels.tsv", 1)), key=len, reverse=True
    )
    named = "|".join(re.escape(label) for label in labels)
    court = r"\d+\s[A-Z][A-Za-z]{0,3}\s\d+/\d{2,4}"
    number = rf"(?:{court}|(?=[\w./ -]{{0,12}}\d)[\w./-]*\w(?:[ ]?[\d/-][\w./-]*\w)*)"
    value = rf"(?=[\d€E])(?:{DATE.pattern}|{AMOUNT.pattern})"
    gap = rf"(?=[_.…XxTtMm\[{{<«])(?:{_GAP})"
    return re.compile(
        rf"(?=[A-Z\d€_.…xtm\[{{<«{MARK}])(?:"
        rf"(?=[A-Z])(?<!\w)(?:{named})(?:\s(?:lautet|ist|Nr\.|Nummer))?:?\s(?P<number>{MARK}?(?:{number}|{_GAP}))"
        rf"|{MARK}(?:{value}|{gap}|\d+(?![\w.]))?|{value}|{gap})"
    )
