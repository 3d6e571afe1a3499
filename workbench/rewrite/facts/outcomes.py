"""What befalls somebody, by its kind: a fine, a warning, that something is taken away; each kind is another one."""

from workbench.language.exempt import Span
from workbench.rewrite.facts.asides import is_aside
from workbench.rewrite.facts.cues import cues, kinds

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
