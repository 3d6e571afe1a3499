"""One glossary entry from the texts of its columns; what cannot be an entry is refused with the reason."""

import re
import unicodedata
from collections.abc import Mapping
from datetime import date, datetime

from workbench.glossary.columns import DATES, GERMAN_WORDS, language_of, value_of
from workbench.model.term import GlossaryEntry

LONGEST_TERM = 200
LONGEST_REPLACEMENT = 500
_LONGEST_TEXT = 30_000
_ALTERNATIVES = re.compile(r"\s*(?:\|+|\n|;|\s/\s)\s*")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")
_AROUND_PREFIX = re.compile(r"^[\s…-]+|[\s…-]+$")
_LINE_END = re.compile(r"\r\n?")
_WHITE = re.compile("[\t\u2028\u2029]")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_BROKEN = re.compile("\ufffd|Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€|[A-Za-z][„”][a-z]")
"""What is left of umlauts when a text was read in the wrong encoding: UTF-8 as Windows-1252, or a DOS table."""
_BROKEN_GERMAN = re.compile(r"Ÿ|[A-Za-z][Šš†§][a-zäöü]|\b[Šš](?=[a-z])")
"""The same for texts of old Macs; some of these letters are right in names and other languages."""
_GERMAN = ("term", "replacement", "variants", "explanation", "example_before", "example_after")
_DATE_FORMATS = ("%Y-%m-%d", "%d.%m.%Y", "%d.%m.%y", "%Y-%m-%d %H:%M:%S")


class UnusableRowError(Exception):
    """The end of a German sentence that begins with the place of the row: "fehlt der Begriff"."""


def alternatives(cell: str) -> tuple[str, ...]:
    """The wordings in one cell, separated by "|", ";", " / " or a line break; "||" too."""
    return tuple(part.strip() for part in _ALTERNATIVES.split(cell) if part.strip())


def entry_of(values: Mapping[str, str], names: Mapping[str, str], has_automatic: bool) -> GlossaryEntry:
    """The entry whose columns hold `values`; `names` are the headers as the file writes them.

    The id may be empty. Raises `UnusableRowError`.
    """
    return _Row(values, names).entry(has_automatic)


class _Row:
    """The texts of one row and what they are called in the file."""

    def __init__(self, values: Mapping[str, str], names: Mapping[str, str]) -> None:
        self._names = names
        self._values = {key: self._checked(key, text) for key, text in values.items() if text.strip()}

    def entry(self, has_automatic: bool) -> GlossaryEntry:
        term, kind = self._term(), self._choice("kind", None)
        replacements = self._replacements(term, kind)
        valid_from, valid_to = self._date("valid_from"), self._date("valid_to")
        if valid_from and valid_to and valid_to < valid_from:
            raise UnusableRowError(f"liegt „{self._name('valid_to')}“ vor „{self._name('valid_from')}“")
        return GlossaryEntry(
            id=self._text("id"),
            term=term,
            pos=self._choice("pos", None),
            kind=kind,
            replacements=replacements,
            variants=self._names_of_term("variants"),
            explanation=self._text("explanation"),
            inflection=self._text("inflection"),
            legal_risk=self._choice("legal_risk"),
            legal_note=self._text("legal_note"),
            example_before=self._text("example_before"),
            example_after=self._text("example_after"),
            automatic=self._choice("automatic", self._unstated(has_automatic)),
            context=self._text("context"),
            status=self._choice("status", "proposed"),
            abbreviations=self._names_of_term("abbreviations"),
            gender=self._choice("gender"),
            replacement_gender=self._choice("replacement_gender"),
            government=self._choice("government"),
            replacement_government=self._choice("replacement_government"),
            separable_prefix=_AROUND_PREFIX.sub("", self._text("separable_prefix")),
            required_contexts=alternatives(self._text("required_contexts")),
            block_contexts=alternatives(self._text("block_contexts")),
            gender_fair=self._text("gender_fair"),
            domain=self._text("domain"),
            source=self._text("source"),
            owner=self._text("owner"),
            valid_from=valid_from,
            valid_to=valid_to,
            translations=self._translations(),
        )

    def _checked(self, key: str, text: str) -> str:
        shown = self._name(key)
        if _CONTROL.search(text):
            raise UnusableRowError(f"stehen in der Spalte „{shown}“ unzulässige Zeichen")
        if _BROKEN.search(text) or (key in _GERMAN and _BROKEN_GERMAN.search(text)):
            raise UnusableRowError(f"sind in der Spalte „{shown}“ Umlaute oder Sonderzeichen zerstört")
        if len(text) > _LONGEST_TEXT:
            raise UnusableRowError(f"ist der Text der Spalte „{shown}“ länger als {_LONGEST_TEXT} Zeichen")
        return unicodedata.normalize("NFC", _WHITE.sub(" ", _LINE_END.sub("\n", text))).strip()

    def _name(self, key: str) -> str:
        return self._names.get(key, key)

    def _text(self, key: str) -> str:
        return self._values.get(key, "")

    def _term(self) -> str:
        term = _plain(self._text("term"))
        if not term:
            raise UnusableRowError("fehlt der Begriff")
        if len(term) > LONGEST_TERM:
            raise UnusableRowError(f"ist der Begriff länger als {LONGEST_TERM} Zeichen")
        self._check_findable(term)
        return term

    def _names_of_term(self, key: str) -> tuple[str, ...]:
        found = tuple(filter(None, map(_plain, alternatives(self._text(key)))))
        for form in found:
            self._check_findable(form)
        return found

    def _check_findable(self, form: str) -> None:
        if len(form) == 1:
            raise UnusableRowError(
                f"ist „{form}“ nur ein einzelnes Zeichen: Damit würde fast jeder Satz getroffen"
            )
        if not form[0].isalnum() or not any(map(str.isalpha, form)):
            raise UnusableRowError(
                f"beginnt „{form}“ nicht mit einem Buchstaben oder einer Ziffer: So etwas kann nicht gesucht werden"
            )

    def _replacements(self, term: str, kind: str) -> tuple[str, ...]:
        found = alternatives(self._text("replacement"))
        if kind == "replace" and not found:
            raise UnusableRowError(f"fehlt der Ersatz für „{term}“")
        if any(len(wording) > LONGEST_REPLACEMENT for wording in found):
            raise UnusableRowError(f"ist der Ersatz für „{term}“ länger als {LONGEST_REPLACEMENT} Zeichen")
        return found

    def _choice(self, key: str, empty: str | None = "") -> str:
        text = self._text(key)
        if not text and empty is not None:
            return empty
        value = value_of(key, text)
        if value is None:
            allowed = ", ".join(GERMAN_WORDS[key].values())
            raise UnusableRowError(
                f"steht in der Spalte „{self._name(key)}“ „{text}“. Erlaubt sind: {allowed}."
            )
        return value

    def _date(self, key: str) -> date | None:
        text = self._text(key)
        if not text:
            return None
        for pattern in _DATE_FORMATS:
            try:
                return datetime.strptime(text, pattern).date()
            except ValueError:
                continue
        raise UnusableRowError(
            f"steht in der Spalte „{self._name(key)}“ „{text}“. Nötig ist ein Datum wie 31.12.2027."
        )

    def _unstated(self, has_automatic: bool) -> str:
        """How far an entry without a word on it may go by itself.

        A plain list "statt ... besser ..." has no such column: it allows what grammar allows, except where there
        is a legal risk. Where the column exists, an empty cell is the careful choice.
        """
        risky = self._choice("legal_risk") in ("medium", "high")
        return "suggest" if has_automatic or risky else "mass"

    def _translations(self) -> tuple[tuple[str, str], ...]:
        found = ((language_of(key), text) for key, text in self._values.items() if key not in DATES)
        return tuple(sorted((language, text) for language, text in found if language))


def _plain(form: str) -> str:
    """The form as it stands in texts: without soft hyphens, with single blanks."""
    return " ".join(_INVISIBLE.sub("", form).split())
