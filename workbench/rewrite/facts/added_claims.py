"""Sentences of a rewrite that say something of their own while its other sentences already say the whole original.

A sentence in quite other words may be the original said anew. It is one too many only if the original needs it for
nothing: then it promises, demands or excuses what nobody has decided.
"""

import re
from collections.abc import Iterator

from workbench.language.exempt import Span
from workbench.rewrite.facts.asides import is_aside
from workbench.rewrite.facts.content import ContentWord, content_words
from workbench.rewrite.facts.residue import is_left, tells
from workbench.rewrite.guard import Wording

_NEW, _LOST = 0.67, 0.25
_SEVERAL = 2


def added_claims(original: Wording, rewrite: Wording) -> Iterator[Span]:
    """The sentences, without questions, explanations and what only announces a list."""
    whole = _telling(original)
    if not whole or len(rewrite.spans) < _SEVERAL:
        return
    for span in rewrite.spans:
        if _only_leads(rewrite.text, span):
            continue
        words = [word for word in _telling(rewrite, span) if tells(word)]
        new = [word for word in words if not is_left(word, original.text)]
        if len(new) < _NEW * len(words) or not _weighs(new):
            continue
        rest = f"{rewrite.text[: span[0]]} {rewrite.text[span[1] :]}"
        if sum(not is_left(word, rest) for word in whole) <= max(1, _LOST * len(whole)):
            yield span


_NEED = r"(?:brauch\w*|müssen|muss|benötig\w*|nötig|erforderlich|notwendig)"
_NO = r"(?:nicht|kein\w*|nichts)"
_SPARES = re.compile(
    rf"(?!.*\b(?:auch dann|auch wenn|nicht mehr)\b)(?:\b{_NEED}\b[^.;!?]*\b{_NO}\b|\b{_NO}\b[^.;!?]*\b{_NEED}\b)"
)


_SPARED_BEFORE = re.compile(
    r"ohne|genüg|reich|nur|entbehr|verzicht|formlos|frei|entf[aä]ll|selbst|automat|amts wegen|unabhängig|auch|erst"
    r"|ausn|ausgenomm|abgesehen|absehen|kein|nicht|weder|soweit|sofern|wenn|falls|außer|erlösch|erlisch|endet|kann"
    r"|können|bis|gilt|bereits|überni?[ao]mm|unberührt|unaufgefordert|zulässig|vermeid|erlass|unter",
    re.IGNORECASE,
)
"""Words of an original that may spare somebody something."""


def spared_things(original: Wording, rewrite: Wording) -> Iterator[Span]:
    """Sentences that spare the reader what the original doesn't speak of: "Einen Termin brauchen Sie nicht"."""
    for span in rewrite.spans if len(rewrite.spans) >= _SEVERAL else ():
        said = rewrite.text[slice(*span)]
        if not _SPARES.search(said) or (
            _only_leads(rewrite.text, span) and not said.startswith("Das ist nicht")
        ):
            continue
        things = [word for word in _telling(rewrite, span) if word.is_noun and tells(word)]
        late = span != rewrite.spans[0] and not _SPARED_BEFORE.search(original.text)
        if things and (late or any(not is_left(word, original.text) for word in things)):
            yield span


def _only_leads(text: str, span: Span) -> bool:
    said = text[slice(*span)].rstrip()
    explains = is_aside(text, span[0]) or is_aside(text, max(span[0], span[0] + len(said) - 2))
    return said.endswith((":", "?")) or explains


def _weighs(new: list[ContentWord]) -> bool:
    return len(new) >= _SEVERAL or any(word.is_noun for word in new)


def _telling(wording: Wording, span: Span | None = None) -> list[ContentWord]:
    found = content_words(wording, None if span is None else (span,))
    return [word for word in found if word.text[0].isalpha()]
