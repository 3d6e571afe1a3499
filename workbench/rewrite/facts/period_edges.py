"""Which edge of which period is named: "zum Quartalsende", "am Anfang des Monats"."""

import re

from workbench.language.exempt import Span

_PERIOD = re.compile(
    r"\b(?:Schul|Kalender|Geschäfts|Haushalts|Kindergarten|Winter|Sommer)?(?P<period>Monats|Quartals|Vierteljahres|Halbjahres|Semester|Trimester|Jahres|Wochen)"
    r"(?P<edge>ende|schluss|anfang|beginn|ersten|letzten|mitte)"
    r"|\b(?P<edge2>Ende|Anfang|Beginn|Schluss|Ablauf|Mitte|Ersten|Letzten)\s(?:des|eines|jedes|der|einer|jeder)\s(?:[a-zäöüß]+\s)?"
    r"(?:Schul|Kalender|Geschäfts|Haushalts|Kindergarten|Winter|Sommer)?(?P<period2>Monat|Quartal|Vierteljahr|Halbjahr|Semester|Trimester|Jahr|Woche)",
    re.IGNORECASE,
)


def other_period(original: str, rewrite: str) -> tuple[Span, Span, bool] | None:
    """Places of the edges if they differ, and whether they are those of one period."""
    was, now = _PERIOD.search(original), _PERIOD.search(rewrite)
    if was is None or now is None:
        return None
    one, other = (_SAME_PERIOD.get(name, name) for name in (_name_of(was), _name_of(now)))
    if one == other and _edge_of(was) == _edge_of(now):
        return None
    return was.span(), now.span(), one == other


def _edge_of(match: re.Match[str]) -> str:
    """Beginning, middle or end."""
    return _EDGES[(match["edge"] or match["edge2"]).lower()]


_EDGES = {"anfang": "first", "beginn": "first", "ersten": "first", "mitte": "middle"} | dict.fromkeys(
    ("ende", "schluss", "letzten", "ablauf"), "last"
)


def _name_of(match: re.Match[str]) -> str:
    return (match["period"] or match["period2"]).lower()[:_TELLING]


_TELLING = 5
_SAME_PERIOD = {"jahre": "jahr", "viert": "quart", "semes": "halbj", "woche": "woch"}
