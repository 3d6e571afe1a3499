"""What is still denied in a rewrite: a quality ("nicht betreuend"), a condition, or what is stated."""

import re

from workbench.language.exempt import Span
from workbench.rewrite.facts.denials import denials, is_denied
from workbench.rewrite.facts.scopes import STATEMENT, scopes
from workbench.rewrite.guard import Wording

_ATTRIBUTE = re.compile(r"\bnicht (?P<word>[a-zäöüß]{5,}?)(?:e|en|er|es|em)\s[A-ZÄÖÜ]")


_UNLESS = re.compile(r"\b(?:soweit|sofern|wenn|falls)\s(?:\w+\s){0,2}$")
""" "soweit nicht besondere Kosten entstehen" denies the clause, not "besondere"."""


def undenied_attribute(original: str, rewrite: str) -> Span | None:
    """ "der nicht betreuende Elternteil", now "der betreuende Elternteil"."""
    for match in _ATTRIBUTE.finditer(original):
        if _UNLESS.search(original, 0, match.start()):
            continue
        word = re.escape(match["word"])
        plain = re.search(rf"(?<!nicht )\b{word}(?:e|en|er|es|em)\s[A-ZÄÖÜ]", rewrite)
        known = re.search(rf"(?<!nicht )\b{word}(?:e|en|er|es|em)\s[A-ZÄÖÜ]", original)
        denied = re.search(rf"\b(?:nicht {word}|un{word})", rewrite)
        if plain and not denied and not known:
            return match.span()
    return None


def denies_only_conditions(original: Wording, rewrite: Wording) -> bool:
    """Whether the original denies what it states, and the rewrite only what it makes a condition."""
    stated, left = (
        any(
            is_denied(side.text, start, end)
            for scope in scopes(side)
            if scope.kind in STATEMENT
            for start, end in scope.parts
        )
        for side in (original, rewrite)
    )
    if _WITHOUT_THAT.search(rewrite.text) or (
        _UNNEEDED.search(original.text) and _EVEN_IF.search(rewrite.text) and not _BOUND.search(rewrite.text)
    ):
        return False
    found = denials(rewrite.text).without_words_of(original.text)
    others = [*found.firm, *found.faint, *found.double]
    return stated and not left and bool(found.strong) and not others


_UNNEEDED = re.compile(
    r"\bnicht\s(?:\w+\s)?(?:erforderlich|notwendig|nötig|vorgeschrieben|verlangt|vorausgesetzt|gebraucht|Voraussetzung)\b"
)
_EVEN_IF = re.compile(r"\bauch\b(?![^.;!?]*\b(?:muss|müssen)\b)[^.;!?]{0,30}?\b(?:wenn|ohne)\b")
_BOUND = re.compile(r"\b(?:muss|müssen|\w*[Pp]flicht\w*)\b")
""" "ist nicht erforderlich" is "Das geht auch, wenn Sie es nicht haben"."""
_WITHOUT_THAT = re.compile(r"\bohne (?:dass|eine?[nr]?|\w+ zu)\b")
