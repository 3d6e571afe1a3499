""" "haben ... zu" with what somebody has, no duty: "nichts zu befürchten", "viel zu erzählen"."""

from collections.abc import Sequence

from workbench.language.grammar.verb_groups import VerbGroup
from workbench.language.morphology import Token

_AMOUNTS = frozenset("nichts etwas was viel vieles wenig genug mehr".split())
_NOT_FORCED = frozenset(
    """einwenden aussetzen tun befürchten verlieren sagen feiern vorwerfen hinzufügen erzählen fressen essen trinken
    verschenken verbergen verstecken gewinnen lachen bieten entgegnen erwarten bemängeln beanstanden berichten
    ergänzen erwidern suchen melden beklagen bereuen fürchten schaffen zeigen geben hoffen verkaufen anbieten
    vermieten entgegensetzen beichten meckern lesen entdecken sehen anziehen spielen wünschen""".split()
)
"""Verbs of what one may do or suffer rather than must."""


def has_amount(tokens: Sequence[Token], group: VerbGroup) -> bool:
    """Whether "nichts", "viel" and the like stand with "haben ... zu", which then may be no duty."""
    return any(tokens[index].text.lower() in _AMOUNTS for index in group.clause)


def is_no_duty(tokens: Sequence[Token], group: VerbGroup) -> bool:
    """Whether "haben ... zu" names what there is to say, fear or win, and surely no duty."""
    return group.lemma in _NOT_FORCED and has_amount(tokens, group)
