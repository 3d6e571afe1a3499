"""The legal blocks of a form for people and as JSON."""

from itertools import groupby
from textwrap import shorten

from workbench.app.operations.check_presence import PresenceReport
from workbench.app.session import FormSession
from workbench.cli.check_text import write_presence
from workbench.cli.json_records import Json
from workbench.cli.output import write_line
from workbench.cli.readable import counted, readable
from workbench.legal.block_classes import block_class
from workbench.model.document import Segment

_LONGEST = 90


def blocks(session: FormSession) -> list[tuple[str, list[Segment]]]:
    """Class and passages of each block, in reading order."""
    seen = [segment for segment in session.document.segments if segment.text.strip()]
    grouped = groupby(seen, key=lambda segment: segment.block)
    return [(name, list(segments)) for name, segments in grouped if name]


def blocks_json(session: FormSession) -> list[Json]:
    """Each block with class, source, Stand, passages, and why passages were unlocked."""
    return [_block_json(session, name, segments) for name, segments in blocks(session)]


def _block_json(session: FormSession, name: str, segments: list[Segment]) -> Json:
    found = block_class(name)
    plain = session.form.document.by_id
    unlocks = [session.legal.unlock_of(plain[segment.id]) for segment in segments]
    return {
        "block": name,
        "name": found.name,
        "source": found.source,
        "stand": found.stand,
        "segments": [segment.id for segment in segments],
        "unlocked": [
            {"segment": item.segment, "reason": item.reason, "who": item.who, "when": item.when}
            for item in unlocks
            if item is not None
        ],
    }


def write_blocks(session: FormSession, report: PresenceReport) -> None:
    """Print the blocks with the start of each passage, then what law asks."""
    found = blocks(session)
    write_line(f"{session.document.name}: {counted(len(found), 'rechtlicher Block', 'rechtliche Blöcke')}")
    for name, segments in found:
        write_line(f"  {block_class(name).name} ({block_class(name).source})")
        for segment in segments:
            state = "gesperrt" if segment.locked else "entsperrt"
            write_line(f"    {segment.id} {state}: {shorten(readable(segment), _LONGEST, placeholder=' …')}")
    write_presence(report)
