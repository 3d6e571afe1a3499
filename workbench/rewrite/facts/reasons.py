"""Reasons that a rewrite gives though the original gives none: nobody has decided on them."""

import re
from collections.abc import Iterator

from workbench.language.exempt import Span
from workbench.rewrite.facts.asides import is_aside
from workbench.rewrite.facts.content import content_words
from workbench.rewrite.facts.residue import tells
from workbench.rewrite.facts.wording import stem, stems_of
from workbench.rewrite.guard import Wording

_REASON = re.compile(
    r"(?<=[,;.–] )(?:weil|Weil|denn|Denn|da|Da)\b"
    r"(?! (?:Sie )?(?:ist|sind|steht|war|können|bekommen|finden|gibt)\b)"
    r"|\b(?:Der|Ein|Als) Grund (?:dafür )?(?:ist|war|sind)\b|\bGrund(?: dafür)?:"
    r"|\b(?:[Ww]egen|[Aa]ufgrund)\b|\b[Aa]uf Grund\b"
)
_GIVES = re.compile(
    r"\b(?:weil|denn|da|wegen|aufgrund|auf grund|infolge|mangels|durch|zwecks|daher|deshalb|deswegen|somit"
    r"|nachdem|indem|bei|grund|gründ\w*|\w*begründ\w*|ursach\w*|veranlass\w*|verursach\w*"
    r"|\w*bedingt\w*"
    r"|vom|von|zur|zum|um"
    r"|damit|für)\b|\bGrund\b",
    re.IGNORECASE,
)
"""Words by which an original may give the reason."""


def added_reasons(original: Wording, rewrite: Wording) -> Iterator[Span]:
    """Clauses and phrases that give a reason in words that the original has in no form."""
    if _GIVES.search(original.text):
        return
    for match in _REASON.finditer(rewrite.text):
        if is_aside(rewrite.text, match.start()):
            continue
        stop = re.search(r"[.;:!?\n]", rewrite.text[match.end() :])
        end = match.end() + stop.start() if stop else len(rewrite.text)
        words = [word for word in content_words(rewrite, ((match.end(), end),)) if tells(word)]
        known = stems_of(original.text)
        new = [word for word in words if stem(word.text) not in known]
        if new and 2 * len(new) >= len(words):
            yield match.start(), end
            return
