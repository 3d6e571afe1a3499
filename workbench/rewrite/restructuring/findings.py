"""What an office finds in papers: "Der Akte war nichts zu entnehmen" says what the office read, not the reader."""

import re
from collections.abc import Sequence

from workbench.language.grammar.verb_groups import MUST_INFINITIVE, VerbGroup
from workbench.language.sentence import Sentence

_READING = frozenset({"entnehmen", "ersehen", "erkennen", "feststellen", "sehen", "finden"})
_PAST = frozenset({"war", "waren"})
_OWN_PAPERS = re.compile(
    r"(?:\w*a|A)kten?|\w*(?:[Vv]organg|[Vv]orgänge|[Uu]nterlagen?|[Bb]elegen?|[Nn]achweise?n?|[Kk]ontoauszüge?n?"
    r"|[Kk]ontoauszug|[Gg]utachten|[Aa]ttest|[Rr]egister|[Vv]orbringen|[Vv]ortrag|[Ss]tellungnahmen?|[Aa]ngaben"
    r"|[Aa]ntrag|[Aa]nträgen?|[Ss]chriftsatz|[Bb]auvorlagen|[Ll]ichtbild(?:er|ern)?|[Aa]ufzeichnungen)s?"
)
"""What offices get and keep; readers look things up in a "Bescheid", an "Anlage", a "Merkblatt"."""


def is_finding(sentence: Sentence, group: VerbGroup, own: Sequence[int]) -> bool:
    """Whether "ist zu entnehmen" tells a finding: in the past, or of papers that the office has."""
    tokens = sentence.tokens
    if group.kind != MUST_INFINITIVE or group.lemma not in _READING:
        return False
    if tokens[group.finite].text.lower() in _PAST:
        return True
    return any(tokens[at].pos == "NOUN" and _OWN_PAPERS.fullmatch(tokens[at].text) for at in own)
