"""The rules about what a kind of document must say: read from the TOML files in `presence`, or an office's own."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from pathlib import Path

from workbench.common.errors import InputError
from workbench.common.os_causes import cause_of
from workbench.model.legal import PresenceSeverity

Pattern = re.Pattern[str]
PLACES = ("all", "top", "closing", "reasons", "below_title")
_TEXTS = ("id", "title", "message", "norm", "source", "stand")
_HINT = "Wie eine Regel aussieht, steht in „gemeinsam.toml“."


@dataclass(frozen=True, slots=True)
class DocumentKind:
    """A kind of document with its rules, and how it is recognised; the lowest `order` that fits wins."""

    id: str
    name: str
    order: int
    types: frozenset[str]
    always: bool
    titles: Pattern | None
    title_within: int
    texts: Pattern | None
    decides: Pattern | None
    never_blocks: frozenset[str]


@dataclass(frozen=True, slots=True)
class PresenceRule:
    """What must be there (`present`), or with `is_outdated` what must not be there any more."""

    id: str
    title: str
    message: str
    norm: str
    source: str
    stand: str
    severity: PresenceSeverity
    documents: frozenset[str]
    present: Pattern
    where: str = "all"
    is_outdated: bool = False
    only_if: Pattern | None = None
    only_if_block: str = ""
    only_if_decides: bool = False
    unless: Pattern | None = None

    def concerns(self, document_kind: str) -> bool:
        """Whether the rule holds for this kind; one without documents holds for all."""
        return not self.documents or document_kind in self.documents


@dataclass(frozen=True, slots=True)
class PresenceRules:
    """All kinds and rules."""

    kinds: tuple[DocumentKind, ...]
    rules: tuple[PresenceRule, ...]


@lru_cache(maxsize=4)
def presence_rules(folder: Path | None = None) -> PresenceRules:
    """The rules; files in the office's `folder` replace ours of the same name and add to them.

    Raises `InputError` that names the file and the rule for data that cannot be used.
    """
    texts = _own_texts()
    if folder is not None:
        texts |= _texts_in(folder)
    tables = {name: _table(name, text) for name, text in sorted(texts.items())}
    kinds = [_kind(name, table) for name, table in tables.items() if "document" in table]
    rules = [rule for name, table in tables.items() for rule in _rules(name, table)]
    _check_ids(rules)
    return PresenceRules(tuple(sorted(kinds, key=lambda kind: kind.order)), tuple(rules))


def _own_texts() -> dict[str, str]:
    files = resources.files("workbench.legal").joinpath("presence").iterdir()
    return {item.name: item.read_text(encoding="utf-8") for item in files if item.name.endswith(".toml")}


def _texts_in(folder: Path) -> dict[str, str]:
    try:
        return {path.name: path.read_text(encoding="utf-8-sig") for path in sorted(folder.glob("*.toml"))}
    except OSError as error:
        raise InputError(f"Der Ordner „{folder}“ kann nicht gelesen werden: {cause_of(error)}.") from error
    except UnicodeDecodeError as error:
        raise InputError(f"In „{folder}“ ist eine Datei nicht in UTF-8 gespeichert.") from error


def _table(name: str, text: str) -> Mapping[str, object]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise InputError(f"„{name}“ ist keine lesbare TOML-Datei: {error}.") from error


def _kind(name: str, table: Mapping[str, object]) -> DocumentKind:
    found = table.get("recognise", {})
    recognise: Mapping[str, object] = found if isinstance(found, dict) else {}
    order, within = table.get("order", 99), recognise.get("title_within", 30)
    return DocumentKind(
        id=str(table["document"]),
        name=str(table.get("name", table["document"])),
        order=order if isinstance(order, int) else 99,
        types=frozenset(_strings(recognise, "types")),
        always=bool(recognise.get("always")),
        titles=_pattern(name, "titles", recognise, re.IGNORECASE),
        title_within=within if isinstance(within, int) else 30,
        texts=_pattern(name, "texts", recognise),
        decides=_pattern(name, "decides", recognise),
        never_blocks=frozenset(_strings(recognise, "never_blocks")),
    )


def _rules(name: str, table: Mapping[str, object]) -> Iterable[PresenceRule]:
    own = [str(table["document"])] if "document" in table else []
    for key in ("rule", "outdated"):
        rows = table.get(key, [])
        for row in rows if isinstance(rows, list) else []:
            if not isinstance(row, dict):
                raise InputError(f"„{name}“: „{key}“ ist keine Tabelle.", _HINT)
            yield _rule(name, row, own, key == "outdated")


def _rule(name: str, row: Mapping[str, object], own: list[str], outdated: bool) -> PresenceRule:
    missing = [key for key in _TEXTS if not str(row.get(key, "")).strip()]
    label = f"„{name}“: Die Regel „{row.get('id', '?')}“"
    if missing:
        raise InputError(f"{label} braucht „{missing[0]}“.", _HINT)
    present = _pattern(name, "wording" if outdated else "present", row)
    if present is None:
        raise InputError(f"{label} braucht „{'wording' if outdated else 'present'}“.", _HINT)
    where = str(row.get("where", "all"))
    if where not in PLACES and not where.startswith("block:"):
        raise InputError(f"{label}: „{where}“ ist kein bekannter Ort.", f"Es gibt: {', '.join(PLACES)}.")
    if row.get("severity") not in tuple(PresenceSeverity):
        raise InputError(f"{label}: „severity“ ist „block“ oder „warn“.", _HINT)
    return PresenceRule(
        **{key: " ".join(str(row[key]).split()) for key in _TEXTS},
        severity=PresenceSeverity(str(row["severity"])),
        documents=frozenset(_strings(row, "documents") or own),
        present=present,
        where=where,
        is_outdated=outdated,
        only_if=_pattern(name, "only_if", row),
        only_if_block=str(row.get("only_if_block", "")),
        only_if_decides=bool(row.get("only_if_decides")),
        unless=_pattern(name, "unless", row),
    )


def _strings(table: Mapping[str, object], key: str) -> list[str]:
    value = table.get(key, [])
    return [str(item) for item in value] if isinstance(value, list) else [str(value)]


def _pattern(name: str, key: str, table: Mapping[str, object], flags: int = 0) -> Pattern | None:
    lines = _strings(table, key)
    try:
        return re.compile("|".join(f"(?:{line})" for line in lines), flags) if lines else None
    except re.error as error:
        raise InputError(
            f"„{name}“: Ein Ausdruck unter „{key}“ bei „{table.get('id', '')}“ ist falsch geschrieben: {error}.",
            _HINT,
        ) from error


def _check_ids(rules: Iterable[PresenceRule]) -> None:
    seen: set[str] = set()
    for rule in rules:
        if rule.id in seen:
            raise InputError(f"Die Regel „{rule.id}“ gibt es zweimal.", _HINT)
        seen.add(rule.id)
