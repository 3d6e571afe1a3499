"""Find passages that stand in many forms of the workspace."""

from collections.abc import Mapping

from workbench.app.text_block_finding import FoundGroup, TextBlockFinding, wording
from workbench.app.workspace import Workspace
from workbench.model.text_block import BlockCandidate, Passage, Variant
from workbench.store.text_blocks import newest_passages, passages_with, wordings_of


def find_text_blocks(workspace: Workspace, least_forms: int = 2) -> tuple[BlockCandidate, ...]:
    """Running texts that are the same, or nearly, in at least so many forms; those in most forms first.

    Only typography, dates, amounts, file numbers and fields differ in "the same". Takes seconds in a big workspace.
    """
    finding = TextBlockFinding()
    with workspace.reading() as connection:
        for item in wordings_of(connection):
            finding.add_block(item.block, item.text)
        for passage in newest_passages(connection):
            finding.add(passage)
        groups = finding.groups(least_forms)
        keys = [key for group in groups for wording in group.wordings for key in wording]
        passages = {passage.id: passage for passage in passages_with(connection, keys)}
    return tuple(_candidate(group, passages) for group in groups)


def _candidate(group: FoundGroup, passages: Mapping[str, Passage]) -> BlockCandidate:
    texts: dict[str, list[Passage]] = {}
    for keys in group.wordings:
        for key in keys:
            texts.setdefault(passages[key].text, []).append(passages[key])
    usual_first = sorted(texts.items(), key=lambda item: -len(item[1]))
    usual = wording(usual_first[0][0])
    variants = (Variant(text, wording(text) == usual, tuple(where)) for text, where in usual_first)
    return BlockCandidate(tuple(sorted(variants, key=lambda item: not item.same)), group.forms, group.block)
