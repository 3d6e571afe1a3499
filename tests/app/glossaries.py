"""A small glossary for tests, read by the real reader."""

from pathlib import Path

ROWS = """\
term\tpos\treplacement\tkind\tautomatic\texplanation
sofern\tADV\twenn\treplace\tmass\t
zwecks\tADP\tfür\treplace\tsuggest\t
Obliegenheit\tNOUN\t\tavoid\tnever\tDas müssen Sie selbst tun.
Ermessen\tNOUN\t\texplain\tnever\tDas Amt kann selbst entscheiden.
"""


def write_glossary(folder: Path) -> Path:
    """A TSV with one safe and one open replacement, a term to avoid and one to explain."""
    path = folder / "glossar.tsv"
    path.write_text(ROWS, encoding="utf-8")
    return path
