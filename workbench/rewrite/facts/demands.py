"""What an office may demand but need not: "kann verlangen" is no duty until it does."""

import re

from workbench.language.exempt import Span
from workbench.rewrite.facts.plain import plain

_MAY_DEMAND = re.compile(
    r"\b(?:kann|können|darf|dürfen|(?:ist|sind) (?:berechtigt|befugt))\b[^.;!?]*"
    r"\b(?:verlang|(?:an|ein|nach)?(?:zu)?forder|abhängig (?:zu )?mach)\w*"
)
_BINDS = re.compile(r"\b[Mm](?:ü|u)ss(?:t|en)?\b|\bnur,? wenn\b|\bnur dann\b|\bnur mit\b")
_LEAVES_OPEN = re.compile(
    r"verlang|forder|\b(?:kann|darf|könnte\w*)\b|\b(?:können|dürfen) wir\b|\bwir (?:können|dürfen)\b|\b[Ww]enn wir\b"
    r"|\b[Ff]alls\b|möglich|eventuell|vielleicht|manchmal|unter Umständen|\bbitten\b"
)


def demand_made(original: str, rewrite: str) -> tuple[Span, Span] | None:
    """Places of what may be demanded and of the duty that the rewrite makes of it."""
    demand, duty = _MAY_DEMAND.search(plain(original)), _BINDS.search(plain(rewrite))
    if demand is None or duty is None or _LEAVES_OPEN.search(plain(rewrite)):
        return None
    return demand.span(), duty.span()
