"""The office's approved texts for blocks: whether a block of a form still is what the legal office approved.

    [[block]]
    id = "rbb-widerspruch"
    title = "Rechtsbehelfsbelehrung Widerspruch"
    block = "legal_remedy"
    source = "Rechtsamt, Vermerk vom 12.01.2026"
    stand = "2026-01-12"
    fingerprint = "..."   # darf fehlen; steht er da, muss der Text dazu passen
    text = "Gegen diesen Bescheid ... bei {Behörde}, {Anschrift}, ..."

What stands in braces differs from form to form.
"""

import re
import tomllib
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from pathlib import Path

from workbench.common.errors import InputError
from workbench.common.os_causes import cause_of
from workbench.legal.block_classes import block_classes
from workbench.legal.fingerprints import fingerprint, normalised
from workbench.legal.recognition import legal_blocks
from workbench.model.document import Document
from workbench.model.legal import ApprovedBlock, PresenceFinding, PresenceSeverity

RULE = "textbaustein-geaendert"
_KEYS = ("id", "title", "block", "source", "stand")
_SAME_TEXT = 0.6
"""Share of common characters from which a block is meant to be the approved one."""
_BLANK = re.compile(r"\{[^{}]{1,60}\}")


def read_approved(path: Path) -> tuple[ApprovedBlock, ...]:
    """The approved texts. Raises `InputError` for damaged data, or a text that was changed after its approval."""
    try:
        stored = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise InputError(f"„{path.name}“ kann nicht gelesen werden: {cause_of(error)}.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise InputError(f"„{path.name}“ ist keine lesbare TOML-Datei: {error}.") from error
    rows = stored.get("block", [])
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise InputError(f"„{path.name}“: Jeder Textbaustein steht unter [[block]].")
    return tuple(_approved(path.name, row) for row in rows)


def _approved(file: str, row: dict[str, object]) -> ApprovedBlock:
    label = f"„{file}“: Der Textbaustein „{row.get('id', '?')}“"
    missing = [key for key in (*_KEYS, "text") if not str(row.get(key, "")).strip()]
    if missing:
        raise InputError(f"{label} braucht „{missing[0]}“.")
    if row["block"] not in {item.block.id for item in block_classes()}:
        raise InputError(f"{label}: Die Klasse „{row['block']}“ gibt es nicht.")
    text = str(row["text"])
    seal = str(row.get("fingerprint", "")) or fingerprint(text)
    if seal != fingerprint(text):
        raise InputError(
            f"{label} wurde nach der Freigabe geändert.",
            "Lassen Sie ihn neu freigeben und tragen Sie dann Stand und Fingerabdruck neu ein.",
        )
    return ApprovedBlock(**{key: str(row[key]) for key in _KEYS}, fingerprint=seal, text=text)


def check_approved(document: Document, approved: Sequence[ApprovedBlock]) -> Iterator[PresenceFinding]:
    """A finding for each block that is nearly an approved text, but not quite."""
    if not approved:
        return
    for block in legal_blocks(document):
        text = "\n".join(document.by_id[segment].text for segment in block.segments)
        meant = [item for item in approved if item.block == block.block.id]
        if not meant or any(is_approved(text, item) for item in meant):
            continue
        nearest = max(meant, key=lambda item: _likeness(text, item))
        if _likeness(text, nearest) >= _SAME_TEXT:
            yield _finding(nearest, block.segments[0])


def is_approved(text: str, approved: ApprovedBlock) -> bool:
    """Whether the text is the approved one, apart from typography and what stands in braces."""
    if fingerprint(text) == approved.fingerprint:
        return True
    return (
        bool(_BLANK.search(approved.text)) and _pattern(approved.text).fullmatch(normalised(text)) is not None
    )


@lru_cache(maxsize=256)
def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(".{1,200}?".join(re.escape(part) for part in _BLANK.split(normalised(text))))


def _likeness(text: str, approved: ApprovedBlock) -> float:
    words = normalised(text).split(), normalised(_BLANK.sub("", approved.text)).split()
    return SequenceMatcher(None, *words, autojunk=False).ratio()


def _finding(approved: ApprovedBlock, segment: str) -> PresenceFinding:
    return PresenceFinding(
        rule=RULE,
        document_kind="",
        title="Freigegebener Textbaustein",
        severity=PresenceSeverity.WARN,
        message=f"Bitte prüfen: Der Text weicht vom freigegebenen Baustein „{approved.title}“ ab.",
        norm="",
        source=approved.source,
        stand=approved.stand,
        segment=segment,
    )
