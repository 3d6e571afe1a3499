"""Every text of the window in the language of the person: `tr("export.title")`.

A language is a folder of Linguist files in `texts/`; German is the one that is complete by definition. What the
other languages do not have (yet) is shown in German.
"""

import re
from collections.abc import Mapping

from workbench.ui.i18n.linguist import read_texts

LANGUAGES: Mapping[str, str] = {"de": "Deutsch", "en": "English"}
"""Language code -> what the language calls itself."""

_active: dict[str, str] = {}


def use(language: str) -> str:
    """Show texts in `language` from now on; an unknown code means German. Returns the code that is used."""
    code = language if language in LANGUAGES else "de"
    _active.clear()
    _active.update(texts("de") | texts(code), language=code)
    return code


def language() -> str:
    """Code of the language in use."""
    return _texts()["language"]


def texts(code: str) -> dict[str, str]:
    """All texts of one language, by key."""
    return dict(read_texts(code))


def tr(key: str, **values: object) -> str:
    """The text for `key` with its `{names}` filled in. Raises KeyError for a key that does not exist."""
    text = _texts()[key]
    return text.format(**values) if values else text


def count(key: str, number: int, **values: object) -> str:
    """The text for `key.zero` (if there is one), `key.one` or `key.other` with `{n}` = `number`."""
    if number == 0 and known(f"{key}.zero"):
        return tr(f"{key}.zero", **values)
    return tr(f"{key}.one" if number == 1 else f"{key}.other", n=number, **values)


def known(key: str) -> bool:
    """Is there a text for `key`?"""
    return key in _texts()


def number(value: float | None, decimals: int = 0) -> str:
    """`value` as people of the language write it; an en dash where there is no value."""
    if value is None:
        return "–"
    written = f"{value:,.{decimals}f}".replace("-", "−")
    if language() != "de":
        return written
    return re.sub(r"[.,]", lambda mark: "." if mark[0] == "," else ",", written)


def _texts() -> dict[str, str]:
    if not _active:
        use("de")
    return _active
