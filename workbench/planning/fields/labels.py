"""Labels as the inventory names them."""

import re

_SIGNS = re.compile("[\ufffc☐☑☒□▢❏⬜○◯\u200b\u2060\ufeff]")
_BOX = re.compile(r"\[\s{0,3}\]|\(\s{1,3}\)")
_FILLING = re.compile(r"[_.…‥·]{3,}|_{2,}|…")
_FOOT_MARK = re.compile(r"(?<=[^\W\d_])(?:\s?\*+\)?|(?<![mM])\s?[¹²³⁴-⁹]+[)⁾]?|\s?\d\))+$")
_INNER_MARK = re.compile(r"(?<=[^\W\d_])(?<![mM])\s?(?:[¹²³⁴-⁹]+[)⁾]?|\*+\))(?=[\s,;:/(?!])")
_END = " \t\n\u00a0:;,–-_.…"
_NUMBER = re.compile(
    r"^(?:(?:Nr\.?\s?)?\d{1,3}(?:\.\d{1,2})*[.)]?(?:\s|(?<=[.)]))\s*|[a-zA-Z]\)\s*|\([a-zA-Z0-9]{1,2}\)\s*|[ivxIVX]{1,4}[.)]\s+"
    r"|[A-Z]\.?\d{1,2}(?:\.\d{1,2})*[.)]?\s+|[A-Z]\.\s+)(?=\D)"
)


def plain_label(text: str) -> str:
    """The label without number, colon, dots, underscores, marks of footnotes and soft hyphens."""
    plain = text.replace("\N{SOFT HYPHEN}", "").replace("\N{NON-BREAKING HYPHEN}", "-")
    plain = " ".join(_FILLING.sub(" ", _BOX.sub(" ", _SIGNS.sub(" ", plain))).split())
    plain = _INNER_MARK.sub("", plain)
    plain = _NUMBER.sub("", plain.lstrip("-–•·*▪ "), count=1)
    before = None
    while before != plain:
        before = plain
        plain = _FOOT_MARK.sub("", plain)
        plain = plain.rstrip(_END)
    return plain
