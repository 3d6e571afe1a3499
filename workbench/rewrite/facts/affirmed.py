"""What the original denies of a verb and the rewrite states of it: "werden nicht nachgeholt", now "holen wir nach"."""

import re

from workbench.language.exempt import Span
from workbench.language.grammar.clauses import MAIN
from workbench.rewrite.facts.content import ContentWord, content_words
from workbench.rewrite.facts.cues import Cue
from workbench.rewrite.facts.denials import denials, is_attribute
from workbench.rewrite.facts.residue import is_left, whole_verb
from workbench.rewrite.facts.scopes import Scope, scopes
from workbench.rewrite.facts.wording import forms_of, stem
from workbench.rewrite.guard import Wording

_FULL = frozenset({"VVPP", "VVINF", "VVFIN", "VVIZU"})
_PLAIN = re.compile(
    r"nicht\s(?!(?:vor|nach|bis|mehr|nur|innerhalb|binnen|rechtzeitig|fristgerecht|ohne|länger|eher|später|über|unter|immer|zwingend)\b)"
)
_LIMITED = re.compile(
    r"\b(?:ab|erst|frühestens|spätestens|nur|lediglich|ausschließlich|höchstens|mindestens|bis|ohne|außer|statt|sondern|selbst)\b",
    re.IGNORECASE,
)


def affirmed(original: Wording, rewrite: Wording) -> tuple[Span, Span] | None:
    """Places of the "nicht" and of the clause that states the same verb, where the rewrite denies nothing plainly."""
    if denials(rewrite.text).strong or denials(original.text).double:
        return None
    cues = [cue for cue in denials(original.text).strong if not is_attribute(original.text, cue.start)]
    for scope in scopes(original):
        inside = [cue for cue in cues if scope.covers(cue.start)]
        if scope.kind != MAIN or len(inside) != 1 or not _PLAIN.match(original.text, inside[0].start):
            continue
        denied = [
            verb for place, verb in _verbs(scope, original)[-1:] if _is_near(original.text, inside[0], place)
        ]
        for other in scopes(rewrite):
            if other.kind == MAIN and _STILL.search(other.text_of(rewrite)) and _goes_against(original.text):
                said = other.text_of(rewrite)
                if any(is_left(word, said) for word in _denied_words(scope, original, inside[0])):
                    return (inside[0].start, inside[0].end), (other.start, other.end)
            if other.kind != MAIN or _LIMITED.search(other.text_of(rewrite)):
                continue
            if any(one & found for one in denied for _, found in _verbs(other, rewrite)):
                return (inside[0].start, inside[0].end), (other.start, other.end)
    return None


_STILL = re.compile(r"\b(?:[Tt]rotzdem|[Dd]ennoch|[Gg]leichwohl|auch dann|doch noch|[Aa]uch so)\b")
_AGAINST = re.compile(
    r"\b(?:auch|selbst|trotz\w*|dennoch|obwohl|obgleich|gleichwohl|ungeachtet|unbeschadet|unabhängig)\b",
    re.IGNORECASE,
)


def _goes_against(text: str) -> bool:
    """Whether a "trotzdem" of the rewrite has nothing to answer to in the text."""
    return _AGAINST.search(text) is None


def _denied_words(scope: Scope, wording: Wording, cue: Cue) -> list[ContentWord]:
    """The last verb of the clause, where "nicht" stands beside it."""
    words = [word for word in content_words(wording, scope.parts) if not word.is_noun]
    return [word for word in words[-1:] if _is_near(wording.text, cue, word.start)]


def _is_near(text: str, cue: Cue, place: int) -> bool:
    """Whether no "und" parts the denial from the verb."""
    between = text[min(cue.end, place) : max(cue.start, place)]
    return not _AND.search(between)


_AND = re.compile(r"\b(?:und|oder|sowie|sondern)\b")


def _verbs(scope: Scope, wording: Wording) -> list[tuple[int, frozenset[str]]]:
    """The places and forms of the full verbs of the clause, those with a prefix apart as a whole."""
    places = {token.start + scope.offset for token in scope.tokens if token.tag in _FULL}
    words = [word for word in content_words(wording, scope.parts) if word.start in places]
    return [(word.start, forms_of(stem(whole_verb(word, wording).text))) for word in words]
