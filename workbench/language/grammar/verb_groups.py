"""Finite verbs with everything that belongs to them: passive, future, "ist ... zu", modal verbs.

Rules over HanTa's tags; what each was tested on stands in the tests.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.language.grammar.clause_pieces import pieces, streams
from workbench.language.grammar.verb_agent import has_agent
from workbench.language.grammar.verb_collector import OpenGroup, collect
from workbench.language.grammar.verb_kind import full_verb, kind_of
from workbench.language.morphology import Token

PASSIVE = "passive"
MODAL_PASSIVE = "modal_passive"
FUTURE = "future"
STATE = "state"
PERFECT = "perfect"
CONDITIONAL_WUERDE = "conditional_wuerde"
MUST_INFINITIVE = "must_infinitive"
HAVE_TO_INFINITIVE = "have_to_infinitive"
MODAL = "modal"
FULL_WERDEN = "full_werden"
PLAIN = "plain"

_WIDE = 8
"""Tokens between the first and the last verb up to which all of it is shown."""


@dataclass(frozen=True, slots=True)
class VerbGroup:
    """A finite verb and its non-finite parts. All numbers are indexes of `Sentence.tokens`.

    `finite`: the finite verb; in an infinitive clause ("informiert zu werden") its infinitive. `members`: all verbs
    of the group in text order, `finite` and "zu" included. `kind`: one of the constants above: passive ("wird
    geprüft"), modal_passive ("muss geprüft werden"), future ("wird prüfen"), state ("ist geprüft"), perfect,
    conditional_wuerde ("würde prüfen"), must_infinitive ("ist zu prüfen"), have_to_infinitive ("hat zu prüfen"),
    modal, full_werden ("wird krank"), plain. `agent`: whether von or durch names who does it. `lemma`: the full
    verb with its separable prefix, "" if there is none ("Er kann das"). `clause`: tokens of its clause, as far as
    they were read.
    """

    finite: int
    members: tuple[int, ...]
    kind: str
    agent: bool
    lemma: str
    clause: tuple[int, ...]

    @property
    def is_passive(self) -> bool:
        """Whether it is a passive with werden, with a modal verb or without."""
        return self.kind in {PASSIVE, MODAL_PASSIVE}


def group_span(tokens: Sequence[Token], group: VerbGroup) -> tuple[int, int]:
    """Where to show the group, as code points: all of its verbs, or the last ones if many words part them."""
    first, last = group.members[0], group.members[-1]
    if last - first > _WIDE:
        first = last
        while first - 1 in group.members:
            first -= 1
    return tokens[first].start, tokens[last].end


def group_words(tokens: Sequence[Token], group: VerbGroup) -> str:
    """Its verbs as they stand in the sentence: "wird geprüft"."""
    return " ".join(tokens[index].text for index in group.members)


def verb_groups(tokens: Sequence[Token]) -> tuple[VerbGroup, ...]:
    """The verb groups of one sentence by the place of their finite verb."""
    found = [
        _finished(tokens, group)
        for stream in streams(tokens)
        for group in collect(tokens, pieces(tokens, stream))
    ]
    return tuple(sorted(found, key=lambda group: group.finite))


def _finished(tokens: Sequence[Token], group: OpenGroup) -> VerbGroup:
    members = tuple(sorted({group.finite, *group.members}))
    kind = kind_of(tokens, group)
    agent = (
        has_agent(tokens, group.clause) if kind in {PASSIVE, MODAL_PASSIVE, STATE, MUST_INFINITIVE} else False
    )
    return VerbGroup(group.finite, members, kind, agent, full_verb(tokens, group), tuple(group.clause))
