"""Which places of real sentences are a term of the glossary, and which are not."""

import os
import subprocess
import sys
from datetime import date

import pytest

from workbench.glossary.matching import GlossaryIndex, Match
from workbench.language.morphology import Token, analyse
from workbench.model.term import GlossaryEntry
from workbench.rewrite.lemma_candidates import lemma_candidates


def entry(term: str, pos: str, **more: object) -> GlossaryEntry:
    return GlossaryEntry(term, term, pos, "replace", ("x",), **more)  # type: ignore[arg-type]


ENTRIES = (
    entry("Vordruck", "NOUN"),
    entry("Bescheid", "NOUN"),
    entry("Bewilligungsbescheid", "NOUN"),
    entry("Darlehen", "NOUN"),
    entry("einreichen", "VERB"),
    entry("derzeitig", "ADJ"),
    entry("mittels", "ADP"),
    entry("in Kenntnis setzen", "PHRASE"),
    entry("Gebrauch machen von", "PHRASE"),
    entry("es sei denn, dass", "PHRASE"),
    entry("Leistung(en)", "NOUN"),
    entry("30-Tage-Frist", "NOUN"),
    entry("Sachbearbeiter", "NOUN", abbreviations=("SB",), variants=("Sachbearbeitung",)),
    entry("i. d. R.", "ABBR"),
    entry("vorlegen", "VERB"),
    entry("haben zu", "PHRASE"),
)


def index(*entries: GlossaryEntry, day: date | None = None) -> GlossaryIndex:
    return GlossaryIndex(entries, lemma_candidates, lambda word: analyse(word)[0].pos, day)


def found(sentence: str, *entries: GlossaryEntry) -> list[tuple[str, str]]:
    """Term and the words that were found, torn apart by an ellipsis."""
    tokens = analyse(sentence)
    return [(match.entry.term, shown(match, tokens)) for match in index(*(entries or ENTRIES)).find(tokens)]


def shown(match: Match, tokens: tuple[Token, ...]) -> str:
    words = tokens[match.tokens[0]].text
    for before, at in zip(match.tokens, match.tokens[1:], strict=False):
        words += f"{' ' if at == before + 1 else ' … '}{tokens[at].text}"
    return words


@pytest.mark.parametrize(
    ("sentence", "term", "words"),
    [
        ("Die Vordrucke liegen im Amt aus.", "Vordruck", "Vordrucke"),
        ("Des Vordruckes bedarf es nicht.", "Vordruck", "Vordruckes"),
        ("DER VORDRUCK FEHLT.", "Vordruck", "VORDRUCK"),
        ("Die Antrags-Vordrucke fehlen.", "Vordruck", "Antrags-Vordrucke"),
        ("Wegen des KfW-Darlehens fragen wir.", "Darlehen", "KfW-Darlehens"),
        ("Reichen Sie die Belege bis Freitag ein.", "einreichen", "Reichen"),
        ("Wenn Sie die Belege einreichen, zahlen wir.", "einreichen", "einreichen"),
        ("Die Belege sind einzureichen.", "einreichen", "einzureichen"),
        ("Die eingereichten Belege fehlen.", "einreichen", "eingereichten"),
        ("Mit derzeitigen Mitteln geht es.", "derzeitig", "derzeitigen"),
        ("Mittels Vordruck geht es.", "mittels", "Mittels"),
        ("Wir setzen Sie davon in Kenntnis.", "in Kenntnis setzen", "setzen … in Kenntnis"),
        ("Sie wurden heute in Kenntnis gesetzt.", "in Kenntnis setzen", "in Kenntnis gesetzt"),
        ("Sie können von Ihrem Recht Gebrauch machen.", "Gebrauch machen von", "von … Gebrauch machen"),
        ("Das gilt, es sei denn, dass Sie umziehen.", "es sei denn, dass", "es sei denn , dass"),
        ("Die Leistung(en) ruhen.", "Leistung(en)", "Leistung(en)"),
        ("Die 30-Tage-Frist läuft.", "30-Tage-Frist", "30-Tage-Frist"),
        ("Fragen Sie Ihre Sachbearbeitung.", "Sachbearbeiter", "Sachbearbeitung"),
        ("Der SB hilft.", "Sachbearbeiter", "SB"),
        ("Legen Sie die Belege vor.", "vorlegen", "Legen"),
        ("Die vorgelegten Belege fehlen.", "vorlegen", "vorgelegten"),
        ("Sie haben das Geld zu zahlen.", "haben zu", "haben … zu"),
        ("Das gilt i.d.R. nicht.", "i. d. R.", "i.d.R."),
    ],
)
def test_a_term_is_found_in_every_form(sentence: str, term: str, words: str) -> None:
    assert (term, words) in found(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Die Vordrucksammlung fehlt.",
        "Er reicht ihr die Hand.",
        "Die Entbescheidung ist kein Wort.",
        "Er setzt sich und nimmt es zur Kenntnis.",
        "Sie machen Gebrauch.",
        "Die Leistung ruht.",
        "Ein Grund liegt vor, Gründe lagen vor, die vorliegenden Gründe müssen vorliegen.",
        "Er zahlt, ohne eine Pflicht zu haben.",
        "Wir haben einen schwer zu schätzenden Wert.",
    ],
)
def test_other_words_are_no_term(sentence: str) -> None:
    assert found(sentence) == []


def test_the_longest_term_wins() -> None:
    assert found("Der Bewilligungsbescheid und der Bescheid kommen.") == [
        ("Bewilligungsbescheid", "Bewilligungsbescheid"),
        ("Bescheid", "Bescheid"),
    ]


@pytest.mark.parametrize(
    ("sentence", "terms"),
    [
        ("Der Bescheid enthält eine Auflage.", ["Auflage (Bescheid)"]),
        ("Die Auflagen des Bewilligungsbescheids und des Bescheids sind lang.", ["Auflage (Bescheid)"]),
        ("Das Buch hat eine neue Auflage.", ["Auflage (Buch)"]),
        ("Die Auflage der Bücher im Bescheid ist hoch.", ["Auflage (Bescheid)"]),
        ("Die Auflage ist hoch.", []),
    ],
)
def test_the_words_beside_a_term_tell_its_sense(sentence: str, terms: list[str]) -> None:
    senses = (
        GlossaryEntry(
            "1",
            "Auflage",
            "NOUN",
            "replace",
            ("Pflicht",),
            context="Bescheid",
            required_contexts=("Bescheid",),
        ),
        GlossaryEntry(
            "2",
            "Auflage",
            "NOUN",
            "replace",
            ("Ausgabe",),
            context="Buch",
            required_contexts=("neu Auflage", "Buch"),
            block_contexts=("Bescheid",),
        ),
    )
    matches = index(*senses).find(analyse(sentence))
    assert [f"{match.entry.term} ({match.entry.context})" for match in matches] == terms


def test_blocked_and_outdated_entries_are_not_found() -> None:
    entries = (
        entry("Vordruck", "NOUN", status="blocked"),
        entry("Bescheid", "NOUN", valid_to=date(2026, 1, 31)),
        entry("Darlehen", "NOUN", valid_from=date(2026, 2, 2)),
    )
    tokens = analyse("Der Vordruck, der Bescheid und das Darlehen fehlen.")
    for day, terms in (
        (date(2026, 1, 31), ["Bescheid"]),
        (date(2026, 2, 1), []),
        (date(2026, 2, 2), ["Darlehen"]),
    ):
        assert [match.entry.term for match in index(*entries, day=day).find(tokens)] == terms


def test_entries_that_contradict_each_other_are_never_automatic() -> None:
    entries = (
        GlossaryEntry("1", "nunmehr", "ADV", "replace", ("jetzt",), automatic="mass"),
        GlossaryEntry("2", "jetzt", "ADV", "replace", ("nunmehr",), automatic="mass"),
        GlossaryEntry("3", "derzeit", "ADV", "replace", ("zurzeit",), automatic="mass"),
        GlossaryEntry("4", "etwaig", "ADJ", "replace", ("möglich",), automatic="mass", legal_risk="high"),
    )
    matches = index(*entries).find(analyse("Wir prüfen nunmehr und derzeit jetzt etwaige Fehler."))
    assert {match.entry.term: match.entry.automatic for match in matches} == {
        "nunmehr": "suggest",
        "jetzt": "suggest",
        "derzeit": "mass",
        "etwaig": "suggest",
    }


@pytest.mark.parametrize("term", ["C++ (Kurs)", "Kosten [netto]", "a.b*c", "Wort\\d+", "100 %ig", "x|y?"])
def test_signs_of_regular_expressions_mean_themselves(term: str) -> None:
    assert found("Die Kosten für Wort1 und aXbbc sind 100 % hoch.", entry(term, "NOUN")) == []


MATCHING_TWO = """
from collections import namedtuple
from workbench.glossary.matching import GlossaryIndex
from workbench.model.term import GlossaryEntry
Token = namedtuple("Token", "start end text lemma pos tag joined_lemma")
entries = [GlossaryEntry(term, term, "NOUN", "replace", ("x",)) for term in ("Baute", "Bau", "Bauten", "Bauen")]
def lemmas(word):
    return frozenset({"Bau", "Baute", "Bauen"} if word == "Bauten" else {word})
index = GlossaryIndex(entries, lemmas, lambda word: "NOUN")
tokens = [Token(0, 6, "Bauten", "Baute", "NOUN", "NN", None)]
print(*[match.entry.id for match in index.find(tokens)])
"""


def test_order_of_entries_for_one_place_does_not_depend_on_the_process() -> None:
    orders = {
        subprocess.run(
            [sys.executable, "-c", MATCHING_TWO],
            capture_output=True,
            check=True,
            env={**os.environ, "PYTHONHASHSEED": str(seed)},
        ).stdout
        for seed in range(6)
    }
    assert len(orders) == 1
    assert all(len(order.split()) == 4 for order in orders)
