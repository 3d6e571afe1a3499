"""Whether what happens before or after waits for the application or for the decision."""

import re
from collections.abc import Iterator

from workbench.language.exempt import Span
from workbench.rewrite.facts.time_relations import AFTER, BEFORE, TimeRelation, time_relations

_ASKED = re.compile(
    r"beantragt|Beantragung|Antragstellung|Antragsabgabe|Antrags?\b[^.;]*\b(?:gestellt|eingereicht|abgegeben|stellen)"
)
_DECIDED = re.compile(
    r"[Bb]ewillig|[Gg]enehmig|[Ee]rlaubnis|[Zz]ustimm|zugestimmt|[Bb]escheid|[Zz]usage|zugesagt|[Ee]ntscheid|entschieden"
    r"|[Ee]rteil|[Zz]ulassung|zugelassen"
)


_SINCE = re.compile(
    r"\b(?:ab|seit)\s(?:de[mnr]\s|[Ii]hre[mr]\s|unsere[mr]\s)?(?:(?P<asked>Antragstellung|Antragsabgabe|Beantragung|Antrag)"
    r"|Bescheid(?:erteilung|datum)?|Bewilligung|Genehmigung|Entscheidung|Zusage)\b(?!\s(?:an|auf)\b)"
)


def changed_stages(original: str, rewrite: str) -> Iterator[tuple[Span, Span]]:
    """Places where "nach der Bewilligung" became "nach dem Antrag", or the other way round; "vor" alike."""
    before, after = time_relations(original), time_relations(rewrite)
    for kind in (AFTER, BEFORE):
        was, now = _stages(original, before, kind), _stages(rewrite, after, kind)
        if len(was) == len(now) == 1 and was.keys() != now.keys():
            yield next(iter(was.values())), next(iter(now.values()))


def _stages(text: str, found: tuple[TimeRelation, ...], kind: str) -> dict[str, Span]:
    stages: dict[str, Span] = {}
    for match in _SINCE.finditer(text) if kind == AFTER else ():
        stages.setdefault("asked" if match["asked"] else "decided", match.span())
    for one in found:
        said = text[one.start : one.end]
        stage = "asked" if _ASKED.search(said) else "decided" if _DECIDED.search(said) else ""
        if one.kind == kind and stage:
            stages.setdefault(stage, (one.start, one.end))
    return stages
