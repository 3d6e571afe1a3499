"""The classes of legal blocks with what they are recognised by, read from `block_classes.toml`."""

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

from workbench.model.legal import BlockClass

Pattern = re.Pattern[str]
_NEVER = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class ClassPatterns:
    """A class and its patterns; the file says what each is for. A pattern without lines never matches."""

    block: BlockClass
    kinds: frozenset[str]
    titles: Pattern
    title_locked: bool
    section: str
    continues: Pattern
    inside: Pattern
    passages: Pattern
    never: Pattern
    document_needs: Pattern | None
    before: Pattern
    decisions: bool
    not_in_letter_text: bool
    not_in_reasons: bool
    in_letters_only: bool

    def holds(self, texts: Iterable[str]) -> bool:
        """Whether a passage belongs to the class by its own words; `texts` are readings of the same passage."""
        return any(self.passages.search(text) for text in texts) and not self.excludes(texts)

    def belongs(self, texts: Iterable[str]) -> bool:
        """Whether a passage under a title of the class belongs to it."""
        return (any(self.inside.search(text) for text in texts) or self.holds(texts)) and not self.excludes(
            texts
        )

    def excludes(self, texts: Iterable[str]) -> bool:
        """Whether such a passage never belongs to the class."""
        return any(self.never.search(text) for text in texts)


@lru_cache(maxsize=1)
def block_classes() -> tuple[ClassPatterns, ...]:
    """All classes; an earlier one wins over a later one."""
    text = resources.files("workbench.legal").joinpath("block_classes.toml").read_text(encoding="utf-8")
    return tuple(_class(table) for table in tomllib.loads(text)["class"])


def block_class(name: str) -> BlockClass:
    """The class with this id. Raises `KeyError` for an unknown one."""
    return {item.block.id: item.block for item in block_classes()}[name]


def _class(table: dict[str, object]) -> ClassPatterns:
    block = BlockClass(*(str(table[key]) for key in ("id", "name", "reason", "source", "stand")))
    needs = _lines(table, "document_needs")
    return ClassPatterns(
        block=block,
        kinds=frozenset(_lines(table, "kinds")),
        titles=_any(_lines(table, "titles"), re.IGNORECASE),
        title_locked=bool(table.get("title_locked")),
        section=str(table.get("section", "none")),
        continues=_any(_lines(table, "continues"), re.IGNORECASE),
        inside=_any(_lines(table, "inside")),
        passages=_any(_lines(table, "passages")),
        never=_any(_lines(table, "never")),
        document_needs=_any(needs) if needs else None,
        before=_any([str(table["before"])]) if "before" in table else _NEVER,
        decisions=bool(table.get("decisions")),
        not_in_letter_text=bool(table.get("not_in_letter_text")),
        not_in_reasons=bool(table.get("not_in_reasons")),
        in_letters_only=bool(table.get("in_letters_only")),
    )


def _lines(table: dict[str, object], key: str) -> list[str]:
    value = table.get(key, [])
    return [str(item) for item in value] if isinstance(value, list) else []


def _any(patterns: Iterable[str], flags: int = 0) -> Pattern:
    joined = "|".join(f"(?:{pattern})" for pattern in patterns)
    return re.compile(joined, flags) if joined else _NEVER
