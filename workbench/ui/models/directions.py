"""Which words are read from which side, and what is kept together so that it does not turn round.

In a passage that is read from the right, a citation such as "(§ 44 Abs. 1 SGB XII)", a telephone number or an amount
would be torn apart: its figures, signs and brackets have no direction of their own. Each such stretch is an isolate.
Source: Unicode Standard Annex 9, 2.4 (explicit directional isolates).
"""

import re

FIRST_RTL = "\u0590"
"""No sign below this one is read from the right."""
LEFT_TO_RIGHT, RIGHT_TO_LEFT, FIRST_STRONG, POP = "\u2066", "\u2067", "\u2068", "\u2069"
_RTL = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
_RIGHT = re.compile(f"[{_RTL}]")
_STRONG = re.compile(f"[A-Za-z\u00c0-\u024f\u0370-\u052f{_RTL}]")
_LEFT = "A-Za-z0-9\u00c0-\u024f\u0370-\u052f"
_LEFT_RUN = re.compile(f"[§+#]*[§{_LEFT}](?:[^{_RTL}\ufffc\\n\u2028]*[{_LEFT}€%°])?")
_RIGHT_RUN = re.compile(f"[{_RTL}](?:[^A-Za-z0-9\u00c0-\u024f§\ufffc\\n]*[{_RTL}])?")


def has_rtl(text: str) -> bool:
    """Is a part of the text read from the right?"""
    return not text.isascii() and _RIGHT.search(text) is not None


def reads_from_the_right(text: str) -> bool:
    """Does the first letter say that the whole text is read from the right?"""
    first = _STRONG.search(text)
    return first is not None and _RIGHT.match(first[0]) is not None


def isolates(text: str, *, is_rtl: bool) -> tuple[dict[int, str], frozenset[int]]:
    """Offsets before which an isolate begins, with its sign, and those at which one ends.

    In a text from the right: every stretch of Latin letters and figures with what stands between them. In a text
    from the left: every stretch of letters from the right.
    """
    if is_rtl:
        found = list(_LEFT_RUN.finditer(text))
        return {match.start(): LEFT_TO_RIGHT for match in found}, frozenset(match.end() for match in found)
    spans = list(_RIGHT_RUN.finditer(text))
    return {match.start(): RIGHT_TO_LEFT for match in spans}, frozenset(match.end() for match in spans)
