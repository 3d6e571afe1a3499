"""Which passage of a stored form is which passage of its new file: by Word's id, by text and by place."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from workbench.language.passage_alignment import LEAST_SIMILARITY, align_texts, similarity
from workbench.model.document import Segment
from workbench.model.workspace import StoredSegment


@dataclass(frozen=True, slots=True)
class Match:
    """A passage that stands in both versions."""

    old: StoredSegment
    new: Segment


@dataclass(frozen=True, slots=True)
class Matching:
    """Passages in both, only in the old version and only in the new one, each in reading order."""

    both: tuple[Match, ...]
    removed: tuple[StoredSegment, ...]
    added: tuple[Segment, ...]


def match_segments(
    old: Sequence[StoredSegment],
    new: Sequence[Segment],
    old_ids: Mapping[str, str],
    new_ids: Mapping[str, str],
) -> Matching:
    """`old_ids` and `new_ids`: Word's paragraph id by segment id.

    The new file may come from the old file or from an export with the revised texts: both texts of a passage count.
    A paragraph id alone does not count: Word hands the id of a deleted paragraph on to its neighbour.
    """
    partner = _by_paragraph_id(old, new, old_ids, new_ids)
    for more in (_in_order, _by_text):
        taken = set(partner.values())
        partner |= more(
            [item for item in old if item.segment not in partner],
            [item for item in new if item.id not in taken],
        )
    by_id, taken = {item.id: item for item in new}, set(partner.values())
    return Matching(
        tuple(Match(item, by_id[partner[item.segment]]) for item in old if item.segment in partner),
        tuple(item for item in old if item.segment not in partner),
        tuple(item for item in new if item.id not in taken),
    )


def _by_paragraph_id(
    old: Sequence[StoredSegment],
    new: Sequence[Segment],
    old_ids: Mapping[str, str],
    new_ids: Mapping[str, str],
) -> dict[str, str]:
    places = {name: segment for segment, name in new_ids.items()}
    texts = {item.id: item.text for item in new}
    found = {}
    for item in old:
        other = places.get(old_ids.get(item.segment, ""))
        if other is not None and other in texts and _alike(item, texts[other]) >= LEAST_SIMILARITY:
            found[item.segment] = other
    return found


def _in_order(old: Sequence[StoredSegment], new: Sequence[Segment]) -> dict[str, str]:
    """Pairs of the same order in both versions, by common words."""
    there = {item.text for item in new}
    pairs = align_texts(
        [(item.segment, item.text if item.text in there else item.original) for item in old],
        [(item.id, item.text) for item in new],
    )
    return {
        old[pair.old].segment: new[pair.new].id
        for pair in pairs
        if pair.old is not None
        and pair.new is not None
        and _alike(old[pair.old], new[pair.new].text) >= LEAST_SIMILARITY
    }


def _by_text(old: Sequence[StoredSegment], new: Sequence[Segment]) -> dict[str, str]:
    """Pairs of exactly the same text that were moved: only where the text leaves no doubt."""
    count = Counter(item.text for item in new)
    places = {item.text: item.id for item in new if item.text.strip() and count[item.text] == 1}
    found: dict[str, str] = {}
    for texts in ({item.segment: item.text for item in old}, {item.segment: item.original for item in old}):
        often = Counter(texts.values())
        for segment, text in texts.items():
            if segment not in found and often[text] == 1 and text in places:
                found[segment] = places.pop(text)
    return found


def _alike(old: StoredSegment, text: str) -> float:
    if text in (old.text, old.original):
        return 1.0
    return max(similarity(old.text, text), similarity(old.original, text))
