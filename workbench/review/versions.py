"""Which version of a form somebody had in hand: a hash of its texts."""

import hashlib
import re
from collections.abc import Iterable

from workbench.model.document import Document

_NOTHING = re.compile("[\\s\N{OBJECT REPLACEMENT CHARACTER}\ue000-\uf8ff]+")
"""Blanks, placeholders, and the signs of symbol fonts, which programs store in different ways."""
HASH_LENGTH = 16


def plain(text: str) -> str:
    """The words of a passage without placeholders and with single blanks."""
    return _NOTHING.sub(" ", text.replace("\N{SOFT HYPHEN}", "")).strip()


def version_hash(texts: Iterable[str]) -> str:
    """16 hexadecimal digits that tell apart two versions of a form; layout and placeholders do not count."""
    lines = filter(None, map(plain, texts))
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:HASH_LENGTH]


def document_version(document: Document) -> str:
    """The hash of the form's current texts, without comments."""
    return version_hash(segment.text for segment in document.segments if segment.kind != "comment")
