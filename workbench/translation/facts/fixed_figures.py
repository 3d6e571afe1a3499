"""Figures that every language writes alike: norms, bank accounts, telephone numbers, addresses of the Internet."""

import re
from collections.abc import Iterator

from workbench.language.exempt import NORM as CITATION
from workbench.translation.facts.figures import ADDRESS, IBAN, NORM, PHONE, Figure

_ADDRESS = re.compile(
    r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+|(?:https?://|www\.)[^\s<>()]+|(?<![\w.-])[\w-]{1,63}(?:\.[\w-]{1,63}){0,5}\.(?:de|example|eu|org|com|nrw)\b(?:/[^\s<>()]*)?",
    re.ASCII,
)
_ACCOUNT = re.compile(r"(?<![A-Z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![A-Za-z0-9])")
_TELEPHONE = re.compile(r"(?<![\w.,/-])(?:\+|0|\(\+?0)\d*\)?(?:[ ()/.–-]{1,3}\d+){0,8}\d(?![\w])")
_DATE_LIKE = re.compile(r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}")
_LAW = re.compile(
    r"\bSGB\s?[IVX]+\b|\b(?:BGB|AufenthG|AsylbLG|WoGG|BAföG|SGG|VwGO|VwVfG|EStG|BKGG|BEEG|UVG)\b"
)
_LEVEL = re.compile(r"\b(?:Abs\.|Absatz|Satz|S\.|Nr\.|Nummer|Buchst\.|Art\.|Artikel)")
_ATOM = re.compile(r"\d+[a-z]?\b|SGB\s*[IVX]+|[A-ZÄÖÜ][A-Za-zäöüß]*[A-ZÄÖÜ]\b")
_SHORTEST_PHONE = 6
_JOINTS = r"\D{0,30}?"
_END = re.compile(r"[\s,]*(?:\s(?:und|oder|bis))?[\s,]*$")


def fixed_figures(text: str) -> Iterator[Figure]:
    """All of them in a text with ASCII digits, none inside another."""
    rest = text
    for kind, pattern in (
        (ADDRESS, _ADDRESS),
        (IBAN, _ACCOUNT),
        (NORM, CITATION),
        (NORM, _LAW),
        (PHONE, _TELEPHONE),
    ):
        for match in pattern.finditer(rest):
            start, end = match.start(), match.start() + len(_END.sub("", match.group()))
            if kind == PHONE and not _is_phone(match.group()):
                continue
            yield Figure(start, end, kind, frozenset({f"{kind}:{_canonical(kind, text[start:end])}"}))
            rest = rest[:start] + "\0" * (end - start) + rest[end:]


def reworded_norm(citation: str, text: str) -> tuple[int, int, bool] | None:
    """Where `text` cites the norm in other words, and whether in German writing; None if it does not.

    Its numbers and the law must follow one another in the same order.
    """
    atoms = [re.escape(atom.group()).replace(r"\ ", r"\s?") for atom in _ATOM.finditer(citation)]
    laws = [atom for atom in atoms if not atom[0].isdigit()]
    numbers = [atom for atom in atoms if atom[0].isdigit()]
    for order in (numbers + laws, laws + numbers):
        found = re.search(rf"(?<!\d){_JOINTS.join(order)}(?![\dA-Za-z])", text) if order else None
        if found:
            start = found.start()
            german = (
                "§" in text[max(0, start - 4) : start]
                or re.search(r"Art(?:\.|ikel)\s?$", text[:start]) is not None
            )
            levels = [level.group() for level in _LEVEL.finditer(citation)]
            german = german and all(level in text[max(0, start - 12) : found.end()] for level in levels)
            return start, found.end(), german
    return None


def _is_phone(text: str) -> bool:
    digits = re.sub(r"\D", "", text)
    return len(digits) >= _SHORTEST_PHONE and not _DATE_LIKE.fullmatch(text)


def _canonical(kind: str, text: str) -> str:
    if kind == PHONE:
        digits = re.sub(r"\(0\)|\D", "", text)
        return (
            re.sub(r"^(?:0049|49(?=\d{6})|0)", "", digits)
            if text.lstrip("(").startswith(("+", "00"))
            else digits[1:]
        )
    if kind == ADDRESS:
        return (
            text.rstrip(".,;")
            .casefold()
            .removeprefix("https://")
            .removeprefix("http://")
            .removeprefix("www.")
            .rstrip("/")
        )
    short = text.replace("Absatz", "Abs.").replace("Nummer", "Nr.").replace("Artikel", "Art.")
    return re.sub(r"\s", "", short)
