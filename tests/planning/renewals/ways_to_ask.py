"""Everyday and official ways to ask for typical fields, and forms that ask in one of them."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from workbench.model.inventory import PROOF, Entry, Inventory
from workbench.planning.renewals.comparing import compared

FOLDER = Path(__file__).parent / "ways"
SECTIONS = {
    "person": ("1. Angaben zur antragstellenden Person", "Wer sind Sie?"),
    "contact": ("2. Anschrift", "So erreichen wir Sie"),
    "proxy": ("3. Gesetzliche Vertretung", "Wer hilft Ihnen?"),
    "work": ("4. Erwerbstätigkeit", "Ihre Arbeit"),
    "income": ("5. Einkommensverhältnisse", "Welches Geld bekommen Sie?"),
    "spending": ("6. Abzüge und Belastungen", "Was müssen Sie zahlen?"),
    "housing": ("7. Unterkunft und Heizung", "Ihre Wohnung"),
    "household": ("8. Haushaltsgemeinschaft", "Wer wohnt bei Ihnen?"),
    "health": ("9. Kranken- und Pflegeversicherung", "Gesundheit und Pflege"),
    "assets": ("10. Vermögensverhältnisse", "Was besitzen Sie?"),
    "bank": ("11. Zahlungsweg", "Ihr Konto"),
    "grant": ("12. Bisherige Bewilligung", "Ihr letzter Bescheid"),
    "sign": ("13. Erklärungen", "Bitte bestätigen Sie"),
    "child": ("14. Angaben zum Kind", "Ihr Kind"),
    "vehicle": ("15. Fahrzeug", "Ihr Auto"),
    "trade": ("16. Gewerbebetrieb", "Ihr Betrieb"),
    "dog": ("17. Hundehaltung", "Ihr Hund"),
    "permit": ("18. Erlaubnis", "Welche Erlaubnis haben Sie?"),
    "area": ("19. Sondernutzung", "Was möchten Sie aufstellen?"),
    "market": ("20. Marktstand", "Ihr Stand"),
    "garden": ("21. Kleingarten", "Ihr Garten"),
    "home2": ("22. Wohnungen", "Wo Sie wohnen"),
    "taxi": ("23. Personenbeförderung", "Ihr Taxi"),
    "event": ("24. Veranstaltung", "Was haben Sie vor?"),
    "build": ("25. Bauvorhaben", "Ihr Bau"),
    "papers": ("18. Beizufügende Unterlagen", "Diese Papiere brauchen wir"),
}


@dataclass(frozen=True, slots=True)
class Concept:
    """What forms ask for. `category`: its class in a renewal; `ways`: labels for it."""

    id: str
    content: str
    category: str
    theme: str
    ways: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """Of all fields asked: right, without a partner, with a wrong one, with the right class, and what went wrong."""

    fields: int
    right: int
    wrong: int
    classes: int
    errors: tuple[tuple[str, ...], ...]


def concepts(table: str) -> list[Concept]:
    """The rows of a table of ways."""
    lines = (FOLDER / f"{table}.tsv").read_text(encoding="utf-8").splitlines()[1:]
    found = []
    for line in lines:
        name, content, category, theme, ways = line.split("\t")
        found.append(Concept(name, content, category, theme, tuple(ways.split("|"))))
    return found


def form(some: Sequence[Concept], way: int, plain: bool) -> Inventory:
    """A form that asks for each concept in one of its ways."""
    entries = [
        Entry(
            one.ways[way % len(one.ways)],
            1,
            one.content,
            one.content if one.content != PROOF else "text",
            whom="Kind" if one.theme == "child" else "",
            section=SECTIONS[one.theme][plain],
        )
        for one in some
    ]
    return Inventory("", "Folgeantrag" if plain else "Antrag", tuple(entries), social=True)


def measured(first: Sequence[Concept], renewal: Sequence[Concept], way: int, other: int) -> Found:
    """What the comparison finds of a form in one way with a renewal in another one."""
    here, there = form(first, way, plain=False), form(renewal, other, plain=True)
    known = {id(entry): one.id for one, entry in zip(first, here.entries, strict=True)}
    asked = {one.id for one in first}
    counts: Counter[str] = Counter()
    errors: list[tuple[str, ...]] = []
    fields = compared(here, there).renewal_fields
    for one, item in zip(renewal, fields, strict=True):
        got = "" if item.first is None else known[id(item.first)]
        expected = one.id if one.id in asked else ""
        counts["right"] += got == expected
        counts["wrong"] += got not in {expected, ""}
        counts["classes"] += item.category == one.category
        if got != expected:
            errors.append((one.id, item.entry.label, got, "" if item.first is None else item.first.label))
        if item.category != one.category:
            errors.append((one.id, item.entry.label, "class", item.category, one.category))
    return Found(len(fields), counts["right"], counts["wrong"], counts["classes"], tuple(errors))
