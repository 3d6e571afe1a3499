"""Declarations that people sign: which passages they are, and whether one holds several."""

import re
from collections.abc import Iterator, Sequence

from workbench.language.form.checklist_facts import UNKNOWN, Facts, Outcome
from workbench.language.passage import Passage

_BEGINS = re.compile(
    r"[\W\d]*(?:[a-z]\)\s*)?(?:Hiermit |Mit (?:meiner|unserer|der) Unterschrift )?"
    r"(?:(?:erkläre|versichere|bestätige|willige|ermächtige) )?(?:[Ii]ch|[Ww]ir|[Mm]ir|[Uu]ns|Über)\b"
)
_SIGNED = {
    "truth": re.compile(
        r"\b(?:versicher\w*|wahrheitsgemäß|erkläre[n]?\b|bestätige[n]?|richtig und vollständig)"
    ),
    "duty": re.compile(r"\b(?:verpflichte\w*|Verpflichtung\w*|Pflichten?|muss(?:te)?|müssen)\b"),
    "knowledge": re.compile(
        r"\b(?:bekannt|Kenntnis|unterrichtet|belehrt|informiert|hingewiesen|bewusst|Merkblatt|gelesen)\b"
    ),
    "consent": re.compile(
        r"\b(?:willige\w*|einverstanden|stimme[n]?\b[^.]*\bzu|zustimm\w*|Einwilligung|entbinde\w*|ermächtige\w*"
        r"|bevollmächtige\w*|erlaube[n]?)\b"
    ),
}
_STATES = re.compile(r"\b(?:dass)\b")
_CUT = re.compile(r";|[.!?]\s+(?=[A-ZÄÖÜ])")
_WITHDRAWAL = re.compile(
    r"freiwillig|widerruf|zurücknehm|zurückzieh|Nachteil|Zukunft|gesondert\w*", re.IGNORECASE
)
"""What belongs to a consent and is no statement of its own."""
_KINDS = frozenset({"paragraph", "list_item", "option", "table_cell", "textbox", "label"})


def declarations(passages: Sequence[Passage]) -> Iterator[tuple[Passage, frozenset[str], int]]:
    """Passages that people sign, what kinds of statement they hold, and how many statements there are."""
    for passage in passages:
        text = passage.text
        if passage.segment.kind not in _KINDS or not _BEGINS.match(text):
            continue
        kinds = frozenset(name for name, pattern in _SIGNED.items() if pattern.search(text))
        if kinds - {"duty"}:
            yield passage, kinds, _statements(text)


def _statements(text: str) -> int:
    """Sentences and parts behind semicolons that state something, and further clauses with "dass"."""
    count = 0
    for part in _CUT.split(text):
        if any(pattern.search(part) for pattern in _SIGNED.values()) and not _WITHDRAWAL.search(part):
            count += max(1, len(_STATES.findall(part)))
    return max(1, count)


def is_bundled(kinds: frozenset[str], statements: int) -> bool:
    """Whether a declaration should be several: consent among other things, or two statements and more."""
    return mixes_consent(kinds) or statements > 1


def mixes_consent(kinds: frozenset[str]) -> bool:
    """Whether people can only agree to something together with a declaration that they must make."""
    return "consent" in kinds and not kinds.isdisjoint({"truth", "knowledge"})


def one_statement_each(facts: Facts) -> Outcome:
    """Each declaration is one statement."""
    found = list(declarations(facts.form.passages))
    if not found:
        return UNKNOWN
    bundled = next((item[0].segment.id for item in found if is_bundled(item[1], item[2])), "")
    if bundled:
        return Outcome(False, bundled, "Hier stehen mehrere Erklärungen in einer.")
    return Outcome(True, found[0][0].segment.id)
