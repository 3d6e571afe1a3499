"""Lines to sign on: do they say who signs?"""

import re
from collections.abc import Iterator, Sequence

from workbench.language.form.checklist_facts import UNKNOWN, Facts, Outcome
from workbench.language.passage import Passage

_SIGNATURE = re.compile(r"\bUnterschrift(?:en)?\b|\bunterschreiben\b")
_WHO = re.compile(
    r"antragstell|person\b|\bIhre\b|vertret|betreu|\bkind|eltern|mutter|vater|ehe(?:gatt|frau|mann)|partner|konto|inhaber"
    r"|bevollmächt|sorgeberecht|vermiet|arbeitgeb|mieter|halter|verein|zeuge|arzt|ärzt|schule|leitung|behörde|\bamt|sach"
    r"|angehörig|erzieh|auftrag|käufer|verkäufer|\bder\b|\bdes\b|\bvon\b|frau\b|herrn?\b|meine|ich\b|steller|kund",
    re.IGNORECASE,
)
_MOST_WORDS = 12
_OTHER_KINDS = frozenset({"heading", "header", "footer", "footnote", "endnote", "legal_remedy"})


def signature_lines(passages: Sequence[Passage]) -> Iterator[tuple[Passage, bool]]:
    """Labels of lines to sign on, and whether they or the passage beside them say who signs."""
    for place, passage in enumerate(passages):
        text = passage.text.strip(" \ufffc_.")
        if passage.segment.kind in _OTHER_KINDS or not _SIGNATURE.search(text):
            continue
        if passage.words > _MOST_WORDS or text.endswith((".", "?")):
            continue
        after = passages[place + 1].text if place + 1 < len(passages) else ""
        beside = after if after.lstrip().startswith("(") and len(after.split()) <= _MOST_WORDS else ""
        yield passage, bool(_WHO.search(f"{text} {beside}"))


def who_signs(facts: Facts) -> Outcome:
    """Each line says who signs; a form without one needs none."""
    lines = list(signature_lines(facts.form.passages))
    if not lines:
        return UNKNOWN
    nameless = next((passage.segment.id for passage, named in lines if not named), "")
    message = "Es fehlt, wer hier unterschreibt. Schreiben Sie etwa „Ihre Unterschrift“ oder „Unterschrift Person 2“."
    return Outcome(False, nameless, message) if nameless else Outcome(True, lines[0][0].segment.id)
