"""References to a numbered part, a page or an annex, and whether the form has it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from workbench.language.form.outline import normal_number, outline_places
from workbench.language.passage import RUNNING_KINDS, CheckedForm, Passage

_KINDS = RUNNING_KINDS | {"label", "option", "heading"}
_NUMBER = (
    r"\ufffc?(?P<number>\d{1,3}(?:\.\d{1,2})*[a-z]?|[A-Z](?:\.?\d{1,2}(?:\.\d{1,2})*)?|[IVX]{2,5})"
    r"(?![\wäöüß.]*\w)"
)
_TARGET = re.compile(
    r"\b(?P<noun>Fragen?|Abschnitte?n?s?|Teile?n?|Kapiteln?|Punkte?n?|Ziffern?|Ziff\.|Nummern?|Nr\.|Felde?r?n?"
    r"|Zeilen?|Schritte?n?"
    r"|Blocks?|Rubrik(?:en)?|Spalten?|Position(?:en)?|Buchstaben?)\s"
    rf"{_NUMBER}"
)
_JUMP = re.compile(
    r"\b(?:[Ww]eiter(?:\s\w+)?\s(?:mit|bei|zu|ab)|[Gg]ehen\sSie(?:\sbitte)?(?:\sweiter|\sdirekt|\sdann)*\s(?:zu"
    r"|zur|mit|bei)"
    r"|[Ss]pringen\sSie(?:\s\w+)*\s(?:zu|zur|auf)|[Ff]ahren\sSie(?:\s\w+)*\s(?:mit|bei)|[Ss]iehe(?:\sauch"
    r"|\sunter)?|[Ss]\.|[Vv]gl\.|[Uu]nter|[Ii]n|[Ii]m"
    r"|[Zz]u|[Zz]ur|[Aa]b|[Bb]is|[Aa]us|[Ll]aut|[Gg]emäß|[Nn]ach|[Aa]uf|[Bb]ei|[Mm]it|[Vv]on|[Ff]ür"
    r"|[Bb]eantworten\sSie(?:\s\w+)*|und|oder|→|>|➔)"
    r"\s(?:bitte\s|direkt\s|der\s|die\s|den\s|dem\s|gleich\s)*$"
)
_ELSEWHERE = re.compile(
    r"\s?(?:\)|,|;)?\s?(?:des|der|dieser|aus|im|in|von|vom|zu|zur|zum)\s(?!(?:Antrags?|Formulars?|Vordrucks?"
    r"|Bogens?|Fragebogens?|Bescheid(?:e?s)?)\b)"
    r"(?:\w+\s){0,3}[A-ZÄÖÜ]|\s(?:SGB|BGB|AO|EStG|WoGG|[A-Z]\w*[A-Z]\b|Abs\.|Satz|Buchst)"
)
_LAW = re.compile(r"(?:§|\bArt\.|\bArtikel|\bAbs\.|\bAbsatz|\bSatz)\s[^.;]{0,30}$")
_GENERIC = frozenset(
    {"Punkt", "Teil", "Schritt", "Position", "Nummer", "Nr.", "Nummern", "Zeile", "Zeilen", "Teilen", "Teile"}
)
_SECTION = re.compile(r"(?:Abschnitt|Teil|Kapitel|Block|Rubrik)")
_PAGE = re.compile(r"\b(?:Seiten?|S\.)\s\ufffc?(?P<number>\d{1,3})\b(?!\s?(?:von|/)\s?\ufffc?\d)")
_PAGES = re.compile(r"\bSeite\s\ufffc?\d{1,3}\s(?:von|/)\s\ufffc?(?P<last>\d{1,3})\b")
_ANNEX = re.compile(
    r"\b(?P<noun>Anlagen?|Anhang|Anhänge|Beiblatt|Zusatzblatt|Ergänzungsblatt|Beilage|Zusatzbogen|Ergänzungsbogen)\s"
    r"(?P<name>\d{1,2}[a-z]?|[A-Z]{1,4}\d?|[A-Z][a-z]?[A-Z]{1,3})\b"
)
_LIST = re.compile(
    r"^\W*(?:Anlagen?(?:verzeichnis)?|Beilagen|Beigefügte Unterlagen|Anhänge|Anhang)\b[^.]{0,40}:?\s*$|^\W*Anlagen?:"
)
_NAMES_IT = r"^\W*(?:Anlagen?|Anhang|Beiblatt|Zusatzblatt|Ergänzungsblatt|Beilage)\b[^.?!]*\b{name}\b"
_OUTSIDE = re.compile(
    r"\s(?:zum|zur|des|der|zu)\s(?:(?:Bescheid|Vertrag|Schreiben|SGB|\w*gesetz|\w*ordnung|Satzung|Richtlinie)\w*)"
)


@dataclass(frozen=True, slots=True)
class Reference:
    """A reference at `start:end` of the passage. `noun`: how the form calls the target; `number`: its number or letter.

    `target`: id of the passage it leads to, "" if none is known. `sure`: whether a missing target is a fault: the form
    numbers its parts, counts its pages, lists its annexes.
    """

    passage: Passage
    start: int
    end: int
    noun: str
    number: str
    target: str
    sure: bool


def numbered_references(form: CheckedForm) -> Iterator[Reference]:
    """References to parts of this form: "Frage 12", "Abschnitt D"."""
    places = outline_places(form)
    for passage in _read(form):
        for match in _TARGET.finditer(passage.text):
            if _refers(passage.text, match):
                target = _target(form, places.get(normal_number(match["number"]), ()), match["noun"])
                yield Reference(passage, *match.span(), match["noun"], match["number"], target, bool(places))


def _target(form: CheckedForm, places: tuple[str, ...], noun: str) -> str:
    """Of several passages with the number a heading for sections, anything else for questions."""
    wants_heading = _SECTION.match(noun) is not None
    fitting = (place for place in places if (form.by_id[place].segment.kind == "heading") is wants_heading)
    return next(fitting, places[0] if places else "")


def page_references(form: CheckedForm) -> Iterator[tuple[Reference, int]]:
    """References to pages, each with the number of the last page: counted where `sure`, else guessed; no targets."""
    counts = [int(match["last"]) for passage in form.passages for match in _PAGES.finditer(passage.text)]
    for passage in _read(form):
        for match in _PAGE.finditer(passage.text):
            last = max(counts) if counts else _guessed_pages(form)
            yield Reference(passage, *match.span(), "Seite", match["number"], "", bool(counts)), last


def annex_references(form: CheckedForm) -> Iterator[Reference]:
    """References to annexes of this form; the target is the heading or entry of a list that names the annex."""
    listed = any(_LIST.search(passage.text) for passage in form.passages)
    for passage in _read(form):
        for match in _ANNEX.finditer(passage.text):
            if not _LIST.search(passage.text) and not _OUTSIDE.match(passage.text, match.end()):
                named = _named(form, passage, match["name"])
                yield Reference(passage, *match.span(), match["noun"], match["name"], named, listed)


def _read(form: CheckedForm) -> Iterator[Passage]:
    return (passage for passage in form.passages if passage.segment.kind in _KINDS)


def _guessed_pages(form: CheckedForm) -> int:
    """At most so many pages: 100 words or 12 segments fill the emptiest page."""
    words = sum(passage.words for passage in form.passages)
    return 1 + max(words // 100, len(form.passages) // 12)


def _named(form: CheckedForm, asking: Passage, name: str) -> str:
    """Another passage that begins with the annex: a heading or an entry of the list of enclosures; "" if none does."""
    pattern = re.compile(_NAMES_IT.format(name=re.escape(name)))
    return next(
        (
            passage.segment.id
            for passage in form.passages
            if passage is not asking and pattern.search(passage.text)
        ),
        "",
    )


def _refers(text: str, match: re.Match[str]) -> bool:
    """Whether it points into this form rather than to a law or another paper."""
    before, after = text[: match.start()], text[match.end() :]
    if _ELSEWHERE.match(after) or _LAW.search(before):
        return False
    return bool(_JUMP.search(before)) or (match["noun"] not in _GENERIC and bool(before.strip()))
