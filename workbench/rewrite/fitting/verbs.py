"""Verbs: person, tense and what stands beside them are left to a person; only the infinitive is offered."""

import re

from workbench.rewrite.fitting.place import Fit, Place

_SEPARABLE = re.compile(
    "ab|an|auf|aus|bei|da|dar|ein|entgegen|fest|fort|frei|her|hin|los|mit|nach|nieder|vor|weg|weiter|wieder|zu|zurück"
    "|zusammen"
)


def fit_verb(place: Place) -> Fit:
    """The infinitive for an infinitive; nothing for any other form. Never certain: objects may change case."""
    wording = place.wording
    infinitive = place.match.exact and place.match.contiguous and place.first.tag.endswith("INF")
    if infinitive and place.surface == place.entry.term and not _would_part(place):
        return Fit(wording, False, f"Bitte prüfen, ob zu „{wording}“ dieselben Ergänzungen passen.")
    return Fit(
        "",
        False,
        f"Im Glossar steht dafür „{wording}“. Person, Zeit und Stellung des Verbs müssen stimmen: "
        "Bitte den Satz anpassen.",
    )


def _would_part(place: Place) -> bool:
    """Whether a "zu" stands before the verb that would have to go into the new one ("weiterzugeben")."""
    before = place.before()
    return before is not None and before.text == "zu" and _SEPARABLE.match(place.wording) is not None
