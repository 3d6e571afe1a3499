"""Does a text look German? Judged by its small words, which every German sentence has and other languages have not."""

from functools import lru_cache

from workbench.language.tokens import words

_FEWEST_WORDS = 8
_LEAST_SHARE = 0.08
"""German letters have 35 to 50 % of these words, lists and tables of labels hardly below 15 %."""
_FEW_WORDS = 12
_LEAST_SHARE_OF_FEW = 0.05
_LEAST_LATIN = 0.5
_SMALL_WORDS = frozenset(
    """aber alle allen aller alles als also am an andere anderen auch auf aus bei beim bis bitte da damit dann das dass
    dazu dein dem den denen der deren des dessen die dies diese diesem diesen dieser dieses doch durch ein eine einem
    einen einer eines er es etwas euch für gegen haben hat hatte ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im
    in ins ist jede jedem jeden jeder jedes kann kein keine keinen keiner können man mehr mein meine mit muss müssen
    nach nicht noch nur ob oder ohne sein seine sich sie sind so soll sollen sowie über um und uns unser unsere unter
    vom von vor war was welche wenn werden wer wie wir wird wo wurde wurden zu zum zur zwischen
    während sehr seit wegen aufgrund damals jedoch sondern weil denn darin hier dort wieder immer beide etwa sowohl
    weder solche viele einige mehrere bereits selbst ebenfalls dabei daher davon hinter neben sobald sofern falls obwohl
    gilt bitte dürfen darf sollte innerhalb außerhalb gemäß laut""".split()
)
_SHARED = frozenset("an am in so die war man was den des er im alle also".split())
"""Words that other languages write alike: they count a quarter."""


@lru_cache(maxsize=16_384)
def looks_german(text: str) -> bool:
    """False only for a text of 8 words and more that has hardly any German small words or Latin letters."""
    found = [text[start:end].lower() for start, end in words(text)]
    if len(found) < _FEWEST_WORDS:
        return True
    latin = sum(word[0] < "\u0250" for word in found)
    if latin < _LEAST_LATIN * len(found):
        return False
    small = sum(0.25 if word in _SHARED else 1.0 for word in found if word in _SMALL_WORDS)
    least = _LEAST_SHARE if len(found) >= _FEW_WORDS else _LEAST_SHARE_OF_FEW
    return small >= least * len(found) or _is_list_of_nouns(text, len(found))


def _is_list_of_nouns(text: str, count: int) -> bool:
    """Headings and enumerations of German nouns: most words have capitals, some an umlaut or a German ending."""
    shown = [text[start:end] for start, end in words(text)]
    capitals = sum(word[:1].isupper() and not word.isupper() for word in shown)
    german = sum(word.endswith(("ung", "keit", "heit", "schaft", "chen", "tum")) for word in shown)
    german += sum(any(sign in "äöüß" for sign in word.lower()) for word in shown)
    return capitals >= 0.6 * count and german >= 0.15 * count
