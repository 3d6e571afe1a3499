"""Words are looked up in the tables of patterns as the regular expressions would find them."""

import re
from pathlib import Path

import pytest

from workbench.rewrite.facts.cues import expression
from workbench.rewrite.facts.spellings import spellings
from workbench.rewrite.facts.tables import table
from workbench.rewrite.facts.word_patterns import WordPatterns

DATA = Path(__file__).resolve().parent.parent / "data"
WORDS = sorted({word.lower() for word in re.findall(r"\w+", (DATA / "guard_dev.tsv").read_text("utf-8"))})


@pytest.mark.parametrize("name", ["denials", "modal_force", "roles", "legal_effects"])
def test_look_up_finds_what_the_expressions_match(name: str) -> None:
    patterns = [expression(row[2]) for row in table(name) if " " not in row[2] and "+" not in row[2]]
    looked_up = WordPatterns([(one,) for one in patterns])
    compiled = [re.compile(one, re.IGNORECASE) for one in patterns]
    for word in WORDS:
        matched = tuple(place for place, one in enumerate(compiled) if one.fullmatch(word))
        assert looked_up.groups_of(word) == matched, word


def test_separable_verb_is_spelled_out() -> None:
    assert spellings(r"auf(?:ge|zu)?(?:heb|hob)\w{0,8}") == (
        r"aufheb\w{0,8}",
        r"aufhob\w{0,8}",
        r"aufgeheb\w{0,8}",
        r"aufgehob\w{0,8}",
        r"aufzuheb\w{0,8}",
        r"aufzuhob\w{0,8}",
    )
