"""Labels with nothing but tabulators behind them, whose leaders are the lines to write on."""

import re
from dataclasses import replace

from workbench.planning.fields.written import TICK, UNIT, WRITE, Written

_ASKING = re.compile(r":(?:\s*\([^)]*\))?$")
_BESIDE = re.compile(rf"{UNIT.pattern}|\([^)]*\)|\(?§§?\s?\d.{{0,40}}|(?:Uhr|Nr\.?)")
"""What may stand behind a place: a unit, a remark, a norm."""


def with_tabs(signs: Written) -> Written:
    """Labels with a colon and nothing but tabulators behind them, or a unit or a remark, are followed by places."""
    cells = [cell.strip() for cell in signs.text.split("\t") if cell.strip()]
    bare = WRITE not in signs.text and TICK not in signs.text and "\n" not in signs.text
    asking = [_ASKING.search(cell) is not None for cell in cells]
    beside = (asks or (number and _BESIDE.fullmatch(cells[number])) for number, asks in enumerate(asking))
    if not bare or "\t" not in signs.text.lstrip() or not any(asking) or not all(beside):
        return signs
    return replace(
        signs,
        text=" ".join(f"{cell}{WRITE}" if asks else cell for cell, asks in zip(cells, asking, strict=True)),
    )
