""" "mindestens ein" and "höchstens ein", where the number is only an article, and what plain language says for them.

"Höchstens ein Stellplatz" is "nicht mehr als einen", "nur einen", "einen einzigen", and "einen zweiten gibt es nicht".
"""

import re

_NO = r"(?:nicht|kein\w*|nie|niemals|niemand)"
_BEYOND = r"(?:mehr als|zweite\w*|weitere[rnsm]?)"
_BELOW = r"(?:weniger als|ohne)"
_OR_MORE = "mehr|mehrere|höher|besser|länger|größer|älter|öfter|darüber|aufwärts|stärker"
_OR_LESS = "weniger|niedriger|kürzer|kleiner|jünger|darunter"


def _words(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE)


_AT_LEAST = _words(
    r"\b(?:mindestens|wenigstens|zumindest|mind\.|minimal|ab|nicht weniger)\b|\bMindest\w+",
    rf"\b(?:oder|und|bzw\.) (?:{_OR_MORE})(?:e[nrsm]?)?\b",
    r"\boder (?:auch )?(?:beide\w*|alle\w*)\b|\bein\w* (?:oder|bis) (?:zwei|drei|vier)\b",
    r"\bein\w*\b[^.;:!?]{0,40}\b(?:reich|genüg)(?:t|en)\b|\b(?:reich|genüg)(?:t|en)\b[^.;:!?]{0,40}\bein\w*\b",
    rf"\b{_BELOW} ein\w*\b[^.;!?]*\b{_NO}\b",
)
_AT_MOST = _words(
    r"\b(?:höchstens|maximal|max\.|bis zu|längstens|bis|nur|lediglich|allenfalls|einzige[nrsm]?)\b",
    r"\b(?:Höchst|Maximal)\w+",
    r"\bnicht (?:mehr|länger|höher|öfter|häufiger|später|weiter|größer|besser)\b",
    rf"\b(?:oder|und|bzw\.) (?:{_OR_LESS})(?:e[nrsm]?)?\b|\boder (?:gar )?kein\w*\b",
    rf"\b{_BEYOND}\b[^.;!?]*\b{_NO}\b|\b{_NO} (?:\w+ ){{0,6}}{_BEYOND}\b",
)
_STRONG = re.compile(
    r"\b(mindestens|wenigstens|höchstens|maximal|bis zu(?!\s(?:de[rmn]|Ihre[rmn]|diese[rmn])\b)|längstens)\b",
    re.IGNORECASE,
)


def lost_limit_words(original: str, rewrite: str) -> list[re.Match[str]]:
    """The limiting words of the original (group 1) for which the rewrite has none of the same side."""
    return [
        match
        for match in _STRONG.finditer(original)
        if not (_AT_LEAST if match[1].lower() in {"mindestens", "wenigstens"} else _AT_MOST).search(rewrite)
    ]
