"""Which words belong to the title of a law or the name of an office."""

import pytest

from workbench.model.document import Segment
from workbench.model.term import GlossaryEntry
from workbench.rewrite.official_titles import official_titles
from workbench.rewrite.providers.glossary import suggest


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Nach dem Gesetz über die Ausgabe von Vordrucken gilt das.",
            "Gesetz über die Ausgabe von Vordrucken",
        ),
        ("Das Gesetz zur Sicherung des Unterhalts gilt.", "Gesetz zur Sicherung des Unterhalts"),
        (
            "Die Satzung über die Erhebung von Gebühren für die Nutzung der Häuser der Stadt gilt.",
            "Satzung über die Erhebung von Gebühren für die Nutzung der Häuser der Stadt",
        ),
        ("Das Amt für Soziales und Jugend hilft.", "Amt für Soziales und Jugend"),
        ("Das Bundesministerium für Arbeit teilt mit:", "Bundesministerium für Arbeit"),
        ("Die Hausordnung für Mieter gilt.", "Hausordnung für Mieter"),
        ("Nach dem Zwölften Buch Sozialgesetzbuch gilt das.", "Zwölften Buch Sozialgesetzbuch"),
    ],
)
def test_a_title_reaches_to_its_last_noun(text: str, title: str) -> None:
    assert [text[start:end] for start, end in official_titles(text)] == [title]


@pytest.mark.parametrize(
    "text",
    [
        "Das Amt gilt für Anträge als zuständig.",
        "Das Amt für die Abgabe des Antrags ist hier.",
        "Ein Gesetz zu ändern ist schwer.",
        "Die Stelle für Anträge hilft.",
        "Die Bewilligung zur Zahlung kommt.",
    ],
)
def test_other_phrases_are_no_title(text: str) -> None:
    assert list(official_titles(text)) == []


def test_terms_in_a_title_get_no_suggestion() -> None:
    entries = (GlossaryEntry("1", "Vordruck", "NOUN", "replace", ("Formular",)),)
    text = "Das Gesetz über die Ausgabe von Vordrucken nennt den Vordruck."
    segment = Segment("s1", "word/document.xml", "paragraph", text)
    found = suggest(segment, entries, [(0, len(text))])
    assert [item.start > text.index("nennt") for item in found] == [True]
