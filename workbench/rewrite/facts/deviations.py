"""What holds otherwise in a case that a few words at the end of a sentence name: "..., bei Sturm auch früher"."""

import re
from collections.abc import Iterator

from workbench.language.exempt import Span
from workbench.rewrite.facts.content import content_words
from workbench.rewrite.facts.residue import is_left
from workbench.rewrite.guard import Wording

_SHORT = re.compile(
    r"[,;]\s(?:und\s|aber\s)?(?P<case>(?:bei|beim|in|im|am|an|für|während|zur|zum|auf|unter|ab|nach|mit|ohne|von)\s[^,;.:!?]{3,60}?)"
    r"\s(?P<how>auch|schon|bereits|erst|nur|jedoch|dagegen|hingegen|allerdings|lediglich|sogar|ausnahmsweise|höchstens|mindestens|bis|ab)"
    r"\s(?P<what>[^,;.:!?]{2,60})(?=[.;!]|$)"
)
_VERB = frozenset({"VVFIN", "VAFIN", "VMFIN", "VVIMP"})


def lost_deviations(original: Wording, rewrite: Wording) -> Iterator[Span]:
    """Places of such cases of which no noun is left in the rewrite; those with a verb are sentences of their own."""
    for match in _SHORT.finditer(original.text):
        if _has_verb(original, match.span()):
            continue
        words = [word for word in content_words(original, (match.span("case"),)) if word.is_noun]
        if words and not any(is_left(word, rewrite.text) for word in words):
            yield match.start("case"), match.end()


def _has_verb(wording: Wording, span: Span) -> bool:
    return any(
        token.tag in _VERB and span[0] <= token.start + offset < span[1]
        for (offset, _), sentence in zip(wording.spans, wording.sentences, strict=True)
        for token in sentence.tokens
    )
