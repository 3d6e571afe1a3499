"""A subordinate clause or its conjunction in place of a phrase, with the commas that it needs."""

from workbench.rewrite.fitting.edits import Edit
from workbench.rewrite.fitting.place import Place
from workbench.rewrite.fitting.uninflected_words import SUBORDINATORS


def clause_edits(place: Place) -> tuple[Edit, ...]:
    """ "auf Antrag" as ", wenn Sie das beantragen,"; none if the wording opens no clause.

    A conjunction alone ("weil" for "aufgrund der Tatsache, dass") gets a comma only in front.
    """
    words = place.wording.split()
    if words[0] not in SUBORDINATORS | {"damit", "dass", "ob", "sodass"}:
        return ()
    if len(words) == 1 and not place.surface.endswith(("dass", "daß")):
        return ()
    before, behind = place.before(), place.after()
    text = place.wording
    if behind is not None and behind.pos != "PUNCT" and len(words) > 1:
        text += ","
    if before is None or before.pos in {"PUNCT", "CONJ"}:
        shown = text[:1].upper() + text[1:] if place.surface[:1].isupper() else text
        return (Edit(place.first.start, place.last.end, shown),)
    return (Edit(before.end, place.last.end, f", {text}"),)
