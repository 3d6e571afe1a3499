"""A fingerprint of a text that stays the same when only its typography changes."""

import hashlib
import re
import unicodedata

_SIGNS = str.maketrans(dict.fromkeys("„“”»«", '"') | dict.fromkeys("‚‘’", "'") | dict.fromkeys("–—", "-"))
_UNSEEN = re.compile("[\N{SOFT HYPHEN}\N{ZERO WIDTH SPACE}\N{OBJECT REPLACEMENT CHARACTER}]")


def normalised(text: str) -> str:
    """The text on one line: single spaces, plain quotation marks and hyphens, no optional hyphens or placeholders."""
    plain = unicodedata.normalize("NFKC", _UNSEEN.sub(" ", text.replace("\N{SOFT HYPHEN}", ""))).translate(
        _SIGNS
    )
    return " ".join(plain.replace("\N{NON-BREAKING HYPHEN}", "-").replace("\N{HYPHEN}", "-").split())


def fingerprint(text: str) -> str:
    """16 hexadecimal digits of the normalised text."""
    return hashlib.sha256(normalised(text).encode()).hexdigest()[:16]
