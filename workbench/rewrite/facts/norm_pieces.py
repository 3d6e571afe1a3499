"""How citations of norms are written: the pieces of one, in order."""

import re
from collections.abc import Iterator
from functools import cache

from workbench.language.words.numerals import ordinal_word, roman_value
from workbench.rewrite.facts.tables import table

SECTION, PARAGRAPH, SENTENCE, NUMBER, LETTER = "§", "Abs", "Satz", "Nr", "Buchst"
ORDER = (SECTION, PARAGRAPH, "Unterabs", SENTENCE, "Hs", NUMBER, LETTER, "Alt")
LEVELS = {
    "§": SECTION, "§§": SECTION, "paragraf": SECTION, "paragraph": SECTION, "paragrafen": SECTION,
    "paragraphen": SECTION, "paragrafs": SECTION, "paragraphs": SECTION,
    "art.": SECTION, "artikel": SECTION, "artikels": SECTION, "artikeln": SECTION,
    "abs.": PARAGRAPH, "abs": PARAGRAPH, "absatz": PARAGRAPH, "absatzes": PARAGRAPH, "absätze": PARAGRAPH,
    "absätzen": PARAGRAPH,
    "unterabs.": "Unterabs", "unterabsatz": "Unterabs", "uabs.": "Unterabs",
    "satz": SENTENCE, "sätze": SENTENCE, "sätzen": SENTENCE, "satzes": SENTENCE, "s.": SENTENCE,
    "halbsatz": "Hs", "halbs.": "Hs", "hs.": "Hs",
    "nr.": NUMBER, "nr": NUMBER, "nrn.": NUMBER, "nummer": NUMBER, "nummern": NUMBER, "ziffer": NUMBER, "ziff.": NUMBER,
    "buchst.": LETTER, "buchstabe": LETTER, "buchstaben": LETTER, "lit.": LETTER,
    "alt.": "Alt", "alternative": "Alt", "var.": "Alt", "variante": "Alt",
}  # fmt: skip
_BOOKS = (
    r"(?:(?P<book1>[A-ZÄÖÜ][a-zäöüß]{3,12}?)(?:es|en|e|er)?\sBuch(?:e?s)?\s(?:\(SGB\s[IVX]+\)\s)?"
    r"(?:des\s)?Sozialgesetzbuch(?:e?s)?(?:\s?\((?:SGB\s)?[IVX]+\))?"
    r"|Sozialgesetzbuch(?:e?s)?(?:\s?\(SGB\))?,?\s(?:\(SGB\)\s)?(?:[-–]\s)?"
    r"(?:(?P<book2>[A-ZÄÖÜ][a-zäöüß]{3,12}?)(?:es|en|e|er)?\sBuch(?:e?s)?|(?P<book3>[IVX]+|\d{1,2})\b)"
    r"(?:\s?\((?:SGB\s)?[IVX]+\))?"
    r"|SGB[\s-]?(?P<book4>[IVX]+|\d{1,2})\b)"
)
_CAPITALS = (
    r"(?P<short>(?!(?:EUR|PLZ|IBAN|BIC|PDF|AZ|USA|EU|NRW|DIN|TÜV|PC|TV|II|III|IV|VI|VII|XII|GZ|PKW|LKW|KFZ|SMS)\b)"
    r"[A-ZÄÖÜ][A-Za-zÄÖÜäöüß]{0,10}[A-ZÄÖÜ](?![A-Za-zÄÖÜäöüß])(?:\s?(?:NRW|NW|Bln|LSA|SH|BW|RLP)\b)?)"
)
_LONG_NAME = (
    r"Gesetz(?:es)?\s(?:über|zur|zum|für|gegen)\s(?:die\s|den\s|das\s|der\s)?"
    r"[A-ZÄÖÜ][\wäöüß-]+(?:\s(?:der|des)\s[A-ZÄÖÜ][\wäöüß-]+)?"
)
_IN_NEXT = r"(?:in|nach|aus|auf|mit|gemäß|laut)"
_GO_ON = (
    r"(?:i\.\s?V\.\s?m\.|iVm|(?:in\sVerbindung|im\sZusammenhang|zusammen|gemeinsam|verbunden)\smit"
    r"|ergänzt\s(?:durch|um)|ff?\.|fortfolgende|und\s(?:die\s)?folgenden?(?:\s§{1,2})?)"
)
_PIECE = re.compile(
    rf"(?P<law>{_BOOKS}|{_CAPITALS}|(?P<named>{_LONG_NAME}|[A-ZÄÖÜ][\wäöüß-]*(?:[Gg]esetzbuch|[Gg]esetz|[Oo]rdnung|[Vv]erordnung"
    r"|[Ss]taatsvertrag|[Ss]atzung)(?:e?s|en)?\b|Satzung\b|Bürgerliche[nrs]\sGesetzbuch(?:e?s)?|Grundgesetz(?:es)?))"
    r"|(?P<level>§§?|(?:Paragra(?:f|ph)(?:en|s)?|Art(?:\.|ikel[ns]?)|Unterabs(?:\.|atz)|UAbs\.|Abs(?:\.|atz(?:es)?|ätzen?)"
    r"|Halbs(?:\.|atz)|Hs\.|Satz(?:es)?|Sätzen?|S\.|Nrn?\.|Nr|Nummern?|Ziff(?:\.|er)|Buchst(?:\.|aben?)|lit\.|Alt(?:\.|ernative)"
    r"|Var(?:\.|iante))(?![a-zäöüß]))"
    rf"|(?P<follow>{_GO_ON})(?![a-zäöüß])"
    r"|(?P<number>\d+[a-z]?(?![\wäöü]|\.\d))|(?P<letter>[a-z]{1,2}\)|(?<=[\s.])[a-z](?=[\s,;.)]|$))"
    r"|(?P<paragraph>(?<=[\da-z]\s)\(\d{1,2}[a-z]?\)|(?<=\d)\(\d{1,2}[a-z]?\))"
    rf"|(?P<joint>,|;|(?:und|sowie|oder)(?:\s(?:auch\s)?{_IN_NEXT}(?=\s(?:dem\s|den\s)?(?:§|Paragra|Art)))?|bis|[-–]|/|\bdes|\bder|\bdem|\bvom|\bzum|\b(?:im|in\sder)(?=\s(?:SGB|Sozialgesetzbuch|[A-ZÄÖÜ]\w+\sBuch\sSozial|Satzung|[A-ZÄÖÜ][a-zäöüß]+(?:gesetz|ordnung|satzung|gesetzbuch)\b))|\()"
    r"|(?P<roman>(?<=\d\s)[IVX]+\b|(?<=\d[a-z]\s)[IVX]+\b)"
    r"|(?P<ordinal>(?:[A-ZÄÖÜa-zäöü][a-zäöüß]{3,12}t?e[nrs]?)\s(?=Absatz|Satz|Halbsatz))"
)
START = re.compile(r"§|\bArt(?:\.|ikel[ns]?)\s?\d|\bParagra(?:f|ph)(?:en|s)?\s\d|\b(?:Abs\.|Absatz)\s?\d")
LAW_ALONE = re.compile(
    rf"\b(?:{_BOOKS}|(?P<named>{_LONG_NAME}\b|[A-ZÄÖÜ][a-zäöüß-]*(?:gesetzbuch|[a-zäöüß]gesetz|Gesetz|grundverordnung|-Verordnung|Grundverordnung)"
    r"(?:e?s)?\b|(?:Straßenverkehrs|Abgaben|Zivilprozess|Gewerbe|Bau|Gemeinde)(?:-O|o)rdnung"
    r"|DSGVO|DS-GVO|BGB|StGB|WoGG|AufenthG|AsylbLG|BAföG|SGG|VwGO|VwVfG|AO|BMG|EStG|BEEG|BKGG|UVG|GG)\b)"
)
_NEXT = re.compile(
    rf"[\s,;(]*(?:und|sowie|oder|{_GO_ON})?\s*(?:{_IN_NEXT}\s)?(?:§|Paragra(?:f|ph)en?\s\d)"
    r"|\s*(?:und|sowie|,|i\.\s?V\.\s?m\.|in Verbindung mit)\s(?:den\s|dem\s)?Art"
)
LAW_NAMED = re.compile(
    r"\b(?P<named>[A-ZÄÖÜ][a-zäöüß-]*(?:gesetzbuch|[a-zäöüß]gesetz|satzung|[a-zäöüß]verordnung|staatsvertrag"
    r"|(?:Abgaben|Zivilprozess|Gewerbe|Bau|Gemeinde|Straßenverkehrs|Benutzungs|Gebühren|Haus|Friedhofs|Markt)ordnung)(?:e?s|en)?)\b"
)
"""A law, by-law or order by its name, wherever it stands."""
LAW_IN_FRONT = re.compile(
    rf"(?:{_BOOKS}|{_CAPITALS}|(?P<named>[A-ZÄÖÜ][\wäöüß-]*(?:[Gg]esetzbuch|[Gg]esetz|[Oo]rdnung|[Vv]erordnung|[Ss]atzung)(?:e?s|en)?))"
    r"[,:]?\s(?:regel[tn]|steh[te]n?|bestimmt|sagt|besagt|heißt)?\s?(?:dort|es|das|dies)?\s?(?:in|unter|nach|mit|laut|gemäß)?\s?(?:de[mnr]\s)?$"
)
"""A law that is named in front of its section: "Das regelt die Satzung in § 5"."""
FOLLOWING = re.compile(r"ff?\.|fortf|und")
CHAPTER = re.compile(
    r"\b([A-ZÄÖÜ][a-zäöüß]{3,12}?)(?:es|en|e|er)\s(Kapitel|Abschnitt|Titel|Unterabschnitt)(?:e?ls|e?s)?\b"
)


def pieces_at(text: str, start: int) -> Iterator[re.Match[str]]:
    """The pieces of one citation, without joining words at its end."""
    held: list[re.Match[str]] = []
    at = start
    sure = 0
    while match := _PIECE.match(text, at):
        held.append(match)
        if match["joint"] is None and not (match["letter"] and not _letter_fits(held)):
            sure = len(held)
        if match["law"] and not _goes_on(text, match.end()):
            break
        at = match.end()
        while at < len(text) and text[at] in " \n":
            at += 1
    yield from _that_belong(held[:sure])


def _letter_fits(held: list[re.Match[str]]) -> bool:
    """Whether the last piece is a letter of a norm, not a word of the sentence."""
    levels = [piece["level"] for piece in held if piece["level"]]
    lettered = bool(levels) and LEVELS[levels[-1].lower()] == LETTER
    return lettered or held[-1].group().endswith(")") or held[-1].group() == "a"


def _goes_on(text: str, at: int) -> bool:
    """Whether another norm follows a law's name."""
    return _NEXT.match(text, at) is not None


def _that_belong(held: list[re.Match[str]]) -> Iterator[re.Match[str]]:
    """Without what follows a joining word but is a number of another thing ("§ 7 SGB II und 3 Kinder")."""
    kept = list(held)
    while kept and (kept[-1]["joint"] or (kept[-1]["number"] and len(kept) > 1 and kept[-2]["law"])):
        kept.pop()
    yield from kept


def law_of(match: re.Match[str]) -> str:
    """The abbreviation of the law that a piece names, in capitals; "SGB XII" for all names of that book."""
    book = next(
        (match[name] for name in ("book1", "book2", "book3", "book4") if match.groupdict().get(name)), None
    )
    if book:
        number = int(book) if book.isdigit() else roman_value(book) or ordinal_word(book + "e") or 0
        return f"SGB {_roman(number)}" if number else "SGB"
    name = match.groupdict().get("short") or match.groupdict().get("named") or ""
    return _laws().get(_stem(name), _stem(name))


def _stem(name: str) -> str:
    folded = re.sub(
        r"(?<=gesetzbuch)(?:e?s)?$|(?<=gesetz)(?:es)?$|(?<=ordnung)en$",
        "",
        re.sub(r"\s+", " ", name).casefold(),
    )
    return (
        re.sub("^gesetzes ", "gesetz ", folded)
        .replace("bürgerlichen ", "bürgerliches ")
        .replace("ß", "ss")
        .upper()
    )


def same_law(one: str, other: str) -> bool:
    """Whether two results of `law_of` name one law: equal, or an abbreviation that no table has and its full name."""
    if one == other or _LAND.sub("", one) == other or one == _LAND.sub("", other):
        return True
    short, long = sorted((one, other), key=len)
    return bool(short) and short not in _laws().values() and _abbreviates(short, long)


_LAND = re.compile(r"\s(?:NRW|NW|BLN|LSA|SH|BW|RLP)$")
"""Behind the law of a state; a wording that leaves it out means the same law."""
_KINDS = re.compile(r"(?:GESETZBUCH|GESETZ|VERORDNUNG|ORDNUNG|STAATSVERTRAG|SATZUNG)(?:EN|ES|S)?$")


def _abbreviates(short: str, long: str) -> bool:
    """Whether the letters of the short name stand in the long one in this order: "NAMÄNDG", "NAMENSÄNDERUNGSGESETZ"."""
    kind = _KINDS.search(long)
    if kind is None or _KINDS.search(short) or " " in short or short[0] != long[0] or len(short) < _SHORTEST:
        return False
    letters = iter(long[: kind.start()])
    return kind.group()[0] == short[-1] and all(letter in letters for letter in short[:-1])


_SHORTEST = 3


@cache
def _laws() -> dict[str, str]:
    return {_stem(name): law for name, law in table("law_names")}


def _roman(number: int) -> str:
    return (
        ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV")[number]
        if number < 15
        else ""
    )
