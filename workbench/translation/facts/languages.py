"""What is known of the languages: script, how numbers are written, names of months."""

from functools import cache
from typing import TYPE_CHECKING

from workbench.language.tsv_rows import rows_of

if TYPE_CHECKING:
    from babel import Locale

PACKAGE = "workbench.translation"
LATIN, CYRILLIC, GREEK, ARABIC, HAN, JAPANESE, ETHIOPIC = (
    "Latn",
    "Cyrl",
    "Grek",
    "Arab",
    "Hani",
    "Jpan",
    "Ethi",
)
_SCRIPTS = {
    **dict.fromkeys("uk ru bg sr mk be".split(), CYRILLIC),
    **dict.fromkeys("ar fa ckb ps ur prs".split(), ARABIC),
    **dict.fromkeys("ti am".split(), ETHIOPIC),
    "el": GREEK,
    "ja": JAPANESE,
    "zh": HAN,
}
_SCRIPT_SUBTAG = 4
_UNSPACED = frozenset({HAN, JAPANESE})


def primary(language: str) -> str:
    """The language without script and region, in small letters."""
    return language.replace("_", "-").split("-")[0].lower()


def script_of(language: str) -> str:
    """ISO 15924: the script the language code names, or the usual one."""
    for subtag in language.replace("_", "-").split("-")[1:]:
        if len(subtag) == _SCRIPT_SUBTAG and subtag.isalpha():
            return {"Hans": HAN, "Hant": HAN}.get(subtag.title(), subtag.title())
    return _SCRIPTS.get(primary(language), LATIN)


def has_spaces(language: str) -> bool:
    """Whether words are parted by spaces."""
    return script_of(language) not in _UNSPACED


@cache
def table(name: str, columns: int) -> tuple[tuple[str, ...], ...]:
    """Rows of `tables/<name>.tsv`."""
    return rows_of(PACKAGE, f"tables/{name}.tsv", columns)


@cache
def number_signs(language: str) -> tuple[str, str] | None:
    """Decimal and group sign (CLDR); None where usage is not one: Arabic script, unknown languages."""
    from babel import Locale, UnknownLocaleError

    if script_of(language) in {ARABIC, ETHIOPIC}:
        return None
    try:
        symbols = Locale.parse(primary(language)).number_symbols
    except (UnknownLocaleError, ValueError):
        return None
    latin = symbols.get("latn", symbols)
    return str(latin["decimal"]), str(latin["group"]).replace("\u00a0", " ").replace("\u202f", " ")


@cache
def month_names(language: str) -> tuple[tuple[str, int], ...]:
    """Names and their numbers (CLDR and `tables/months.tsv`), longest first; abbreviations without full stop."""
    names = {name: int(number) for code, name, number in table("months", 3) if code == primary(language)}
    for locale in _locales(language):
        for width in ("wide", "abbreviated"):
            for context in ("format", "stand-alone"):
                for number, name in locale.months[context][width].items():
                    if any(character.isalpha() for character in name) and not any(map(str.isdigit, name)):
                        names.setdefault(name.rstrip("."), number)
    return tuple(sorted(names.items(), key=lambda entry: -len(entry[0])))


def _locales(language: str) -> list["Locale"]:
    from babel import Locale, UnknownLocaleError

    code = primary(language)
    wanted = {"ar": ["ar", "ar_SY"], "sr": ["sr", "sr_Latn"]}.get(code, [code])
    found = []
    for name in wanted:
        try:
            found.append(Locale.parse(name))
        except (UnknownLocaleError, ValueError):
            continue
    return found
