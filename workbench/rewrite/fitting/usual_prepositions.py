"""The preposition that is usual at a place: "innerhalb einer Woche" for "innerhalb von", "durch" for who acts."""

from workbench.rewrite.fitting.place import Place

_SHOWING_GENITIVE = frozenset(
    f"{stem}{end}"
    for stem in ("d", "ein", "dies", "jed", "jen", "sein", "ihr", "unser", "mein")
    for end in ("er", "es", "em")
) | {"derselben", "desselben", "demselben"}
"""Articles in the genitive or, behind "binnen", the dative."""
_ACTIONS = tuple(
    "kündigung ablehnung prüfung mahnung aufforderung beauftragung zahlung löschung nutzung festsetzung bewilligung"
    " anerkennung".split()
)
"""Nouns for what somebody does to something."""


def usual_preposition(place: Place) -> str:
    """The wording as it stands here: "innerhalb einer Frist", not "von einer"; "die Kündigung durch das Amt".

    "Von" only leads what shows no genitive by an article ("innerhalb von zwei Tagen"); who does what a noun in -ung
    says stands behind "durch".
    """
    before, following = place.before(), place.after()
    base = place.wording.removesuffix(" von")
    if base != place.wording and following is not None and following.text.lower() in _SHOWING_GENITIVE:
        return base
    if _is_done(place) and before is not None and before.text.lower().endswith(_ACTIONS):
        return "durch"
    return place.wording


def _is_done(place: Place) -> bool:
    return place.wording == "von" and place.match.form.lower() in {"seitens", "von seiten"}
