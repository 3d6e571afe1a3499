"""What an office keeps the right to: "unter dem Vorbehalt des Widerrufs" is "Wir können das widerrufen"."""

import re

_RESERVED = re.compile(
    r"\bunter (?:dem )?Vorbehalt\b[^,.;!?]{0,30}?(?P<act>[Rr]ückforderung|[Ww]iderruf"
    r"|[Rr]ücknahme|[Ää]nderung|[Nn]achprüfung|[Aa]ufhebung"
    r"|[Kk]ündigung|[Kk]ürzung|[Ee]rhöhung)"
)
_VERBS = {
    "rückforderung": r"zurück\w*",
    "widerruf": r"widerruf\w*",
    "rücknahme": r"zurück\w*",
    "änderung": r"änder\w*|anders",
    "nachprüfung": r"\w*prüf\w*",
    "aufhebung": r"aufheb\w*|aufgehoben",
    "kündigung": r"kündig\w*",
    "kürzung": r"kürz\w*|weniger",
    "erhöhung": r"erhöh\w*|mehr",
}


def keeps_reserve(original: str, rewrite: str) -> bool:
    """Whether the rewrite says by "können" or "vielleicht" what the original reserves."""
    match = _RESERVED.search(original)
    if match is None:
        return False
    verb = _VERBS[match["act"].lower()]
    said = (
        rf"\b(?:können|dürfen|kann|darf|vielleicht)\b[^.;!?]*\b(?:{verb})\b"
        rf"|\bvor(?:behalten)?,\s[^.;!?]*\b(?:\w*zu)?(?:{verb})\b"
    )
    return re.search(said, rewrite) is not None
