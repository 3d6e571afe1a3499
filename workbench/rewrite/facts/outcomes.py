"""What befalls somebody, by its kind: a fine, a warning, that something is taken away; each kind is another one."""

import re
from collections.abc import Iterator

from workbench.language.exempt import Span
from workbench.rewrite.facts.asides import is_aside
from workbench.rewrite.facts.conditions import CLAUSE, conditions
from workbench.rewrite.facts.content import content_words
from workbench.rewrite.facts.cues import cues, kinds
from workbench.rewrite.facts.denials import denials
from workbench.rewrite.facts.residue import is_left, residue, whole_verb
from workbench.rewrite.facts.scopes import scopes
from workbench.rewrite.guard import Wording

_TABLE = "outcomes"


def other_outcome(original: str, rewrite: str) -> tuple[Span, Span] | None:
    """Where the original and the rewrite name outcomes of two kinds, and neither names that of the other."""
    before, after = kinds(_TABLE, original), kinds(_TABLE, rewrite)
    was = next((cue for cue in cues(_TABLE, original) if cue.kind not in after | _NONE), None)
    now = next(
        (
            cue
            for cue in cues(_TABLE, rewrite)
            if cue.kind not in before | _NONE and not is_aside(rewrite, cue.start)
        ),
        None,
    )
    return ((was.start, was.end), (now.start, now.end)) if was and now else None


_NONE = frozenset({"none"})
_OTHERWISE = re.compile(
    r"\b(?:[Ss]onst|[Aa]nder(?:en)?falls|[Aa]nsonsten|[Tt]un Sie das nicht|[Mm]achen Sie das nicht|Wenn nicht"
    r"|Wenn Sie das nicht (?:tun|machen)|Danach|[Aa]ls Folge|[Dd]roht)\b"
)
_FEW = 0.5
_UNDONE = re.compile(
    r"\b(?:[Oo]hne|[Bb]ei\s(?:fehlend|unterlassen|unterblieben|mangelnd|verspätet|nicht)\w*|[Ff]ehl(?:t|en)|[Nn]icht\w{6,})\b"
)


def _has_else(wording: Wording) -> bool:
    """Whether the original says itself what follows if something isn't done: "Wird nicht gezahlt, so ..."."""
    found = denials(wording.text)
    places = [cue.start for cue in (*found.strong, *found.firm)]
    spans = [span for one in conditions(wording) if one.kind == CLAUSE for span in one.spans]
    spans += [span for scope in scopes(wording) if scope.opener == "wer" for span in scope.parts]
    denied = any(start <= place < end for start, end in spans for place in places)
    return denied or _UNDONE.search(wording.text) is not None


def new_consequences(original: Wording, rewrite: Wording) -> Iterator[Span]:
    """Sentences from a "sonst" on that say what the original doesn't, where words of the original are left over."""
    if not residue(original, rewrite).lost:
        return
    for match in _OTHERWISE.finditer(rewrite.text):
        start, end = (
            match.end(),
            next((last for _, last in rewrite.spans if last > match.start()), match.end()),
        )
        words = [
            whole_verb(word, rewrite)
            for word in content_words(rewrite, ((start, end),))
            if not is_aside(rewrite.text, word.start)
        ]
        new = [word for word in words if not is_left(word, original.text)]
        if len(new) < len(words) and _has_else(original):
            continue
        if new and len(new) >= _FEW * len(words):
            yield match.start(), end
