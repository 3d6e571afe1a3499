"""Rules of the glossary provider that hold for any glossary."""

import csv

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.shared_material import PROJECT, SHARED, needs_shared
from workbench.glossary.reading import read_glossary
from workbench.glossary.rows import table_from_rows
from workbench.language.segmentation import sentences
from workbench.model.document import Placeholder, Segment
from workbench.model.finding import Suggestion
from workbench.model.term import GlossaryEntry
from workbench.rewrite.applying import apply_suggestions
from workbench.rewrite.providers.glossary import index_of, suggest

OFFICE = read_glossary(PROJECT / "glossaries" / "amtsdeutsch.tsv")
WORDS = sorted({word for entry in OFFICE for word in entry.example_before.split()})


def entry(term: str, pos: str, *replacements: str, **more: object) -> GlossaryEntry:
    values = {"id": "A1", "kind": "replace", "automatic": "mass", **more}
    return GlossaryEntry(term=term, pos=pos, replacements=replacements, **values)  # type: ignore[arg-type]


def run(text: str, *entries: GlossaryEntry, **segment: object) -> tuple[Suggestion, ...]:
    made = Segment("s1", "word/document.xml", "paragraph", text, **segment)  # type: ignore[arg-type]
    return suggest(made, entries, sentences(text))


def test_a_suggestion_is_only_safe_if_its_entry_allows_it() -> None:
    for automatic, safe in (("mass", True), ("suggest", False), ("never", False)):
        (made,) = run("Das gilt nunmehr.", entry("nunmehr", "ADV", "jetzt", automatic=automatic))
        assert made.safe is safe
        assert made.result == "Das gilt jetzt."


def test_a_locked_passage_is_never_changed_by_itself() -> None:
    (made,) = run("Das gilt nunmehr.", entry("nunmehr", "ADV", "jetzt"), locked=True)
    assert not made.safe
    assert "rechtlich festgelegt" in made.reason


def test_a_blocked_entry_is_not_used() -> None:
    assert run("Das gilt nunmehr.", entry("nunmehr", "ADV", "jetzt", status="blocked")) == ()


def test_several_wordings_are_offered_as_variants() -> None:
    (made,) = run("Das gilt nunmehr.", entry("nunmehr", "ADV", "jetzt", "nun"))
    assert not made.safe
    assert (made.result, made.variants) == ("Das gilt jetzt.", ("Das gilt nun.",))


def test_contradicting_entries_are_a_persons_decision() -> None:
    made = run("Das gilt nunmehr.", entry("nunmehr", "ADV", "jetzt"), entry("nunmehr", "ADV", "nun", id="A2"))
    assert [item.safe for item in made] == [False, False]
    assert all("verschiedene Ersatzwörter" in item.reason for item in made)


def test_a_kept_term_is_not_replaced_by_another_entry() -> None:
    made = run(
        "Das gilt nunmehr.", entry("nunmehr", "ADV", "jetzt"), entry("nunmehr", "ADV", kind="keep", id="A2")
    )
    assert [item.kind for item in made] == ["keep"]


def test_the_longest_term_wins() -> None:
    short, long = entry("Frist", "NOUN", "Zeit"), entry("nach Ablauf der Frist", "PHRASE", "danach", id="A2")
    assert [item.term for item in run("Wir entscheiden nach Ablauf der Frist.", short, long)] == [long.term]


def test_a_replacement_with_a_gap_is_never_put_in() -> None:
    (made,) = run("Zwecks Prüfung warten wir.", entry("zwecks", "ADP", "um … zu"))
    assert (made.replacement, made.safe) == ("", False)
    assert "Lücke" in made.reason


def test_a_word_beside_a_placeholder_is_replaced_and_the_placeholder_stays() -> None:
    text = "Das gilt\ufffcnunmehr\ufffc."
    marks = (Placeholder(1, "tab", 8), Placeholder(2, "break", 16))
    (made,) = run(text, entry("nunmehr", "ADV", "jetzt"), placeholders=marks)
    assert made.result == "Das gilt\ufffcjetzt\ufffc."


def test_the_text_of_a_field_is_protected() -> None:
    text = "Das gilt \ufffcnunmehr heute."
    assert run(text, entry("nunmehr", "ADV", "jetzt"), placeholders=(Placeholder(1, "field", 9, 8),)) == ()


def test_a_phrase_around_a_placeholder_is_left_alone() -> None:
    text = "Das zahlen wir in der\ufffc Regel."
    made = run(
        text, entry("in der Regel", "PHRASE", "meistens"), placeholders=(Placeholder(1, "footnote_ref", 21),)
    )
    assert all(not item.safe and item.replacement == "" for item in made)


def test_the_last_part_of_a_hyphenated_compound_settles_the_article() -> None:
    (made,) = run("Haben Sie ein KfW-Darlehen?", entry("Darlehen", "NOUN", "Kredit"))
    assert (made.safe, made.result) == (True, "Haben Sie einen KfW-Kredit?")


def test_a_phrase_takes_no_place_in_a_hyphenated_compound() -> None:
    (made,) = run("Haben Sie ein KfW-Darlehen?", entry("Darlehen", "NOUN", "geliehenes Geld"))
    assert (made.safe, made.replacement) == (False, "")
    assert "Zusammensetzung" in made.reason


@pytest.mark.parametrize("sign", ["*", ":", "_", "/-"])
def test_a_gendered_form_keeps_its_sign(sign: str) -> None:
    (made,) = run(f"Für Rentenempfänger{sign}innen gilt das.", entry("Rentenempfänger", "NOUN", "Rentner"))
    assert made.result == f"Für Rentner{sign}innen gilt das."


def test_an_abbreviation_at_the_end_keeps_the_full_stop() -> None:
    (made,) = run("Dazu gehören Strom, Wasser etc.", entry("etc.", "ABBR", "und so weiter"))
    assert (made.safe, made.result) == (True, "Dazu gehören Strom, Wasser und so weiter.")


@pytest.mark.parametrize("written", ["d. h.", "d.h.", "d.\u00a0h."])
def test_abbreviations_are_found_however_they_are_spaced(written: str) -> None:
    (made,) = run(f"Das gilt heute, {written} am Montag.", entry("d. h.", "ABBR", "das heißt"))
    assert made.result == "Das gilt heute, das heißt am Montag."


def test_an_abbreviation_that_needs_an_ending_gets_it() -> None:
    (made,) = run("Wir brauchen die o. g. Unterlagen.", entry("o. g.", "ABBR", "oben genannt"))
    assert (made.safe, made.result) == (True, "Wir brauchen die oben genannten Unterlagen.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Das ist ein kostspieliger Weg.", "Das ist ein teurer Weg."),
        ("Das ist ein kostspieligerer Weg.", "Das ist ein teurerer Weg."),
        ("Der Weg ist kostspieliger als der andere.", "Der Weg ist teurer als der andere."),
        ("Wir nehmen den kostspieligsten Weg.", "Wir nehmen den teuersten Weg."),
        ("Die Reise war kostspielig.", "Die Reise war teuer."),
    ],
)
def test_degree_and_ending_of_an_adjective_move_over(text: str, expected: str) -> None:
    (made,) = run(text, entry("kostspielig", "ADJ", "teuer"))
    assert made.result == expected


def test_an_adjective_without_degrees_takes_no_comparative() -> None:
    (made,) = run("Das ist eine violettere Farbe.", entry("violett", "ADJ", "lila"))
    assert (made.safe, made.replacement) == (False, "")


def test_an_explanation_is_given_once_a_passage() -> None:
    made = run("Der Regelbedarf steigt. Der Regelbedarf gilt.", entry("Regelbedarf", "NOUN", kind="explain"))
    assert len(made) == 1


def test_the_index_is_built_once_for_a_glossary() -> None:
    assert index_of(OFFICE) is index_of(OFFICE)


@needs_shared
def test_every_safe_result_of_the_development_set_is_exactly_right() -> None:
    with (SHARED / "data" / "inflect_dev.tsv").open(encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream, delimiter="\t"))
    safe = 0
    for row in rows:
        names = ("term", "pos", "replacement", "kind")
        entries = table_from_rows([(1, names), (2, [row[name] for name in names])], "dev").entries
        for made in run(row["sentence"], *entries):
            if made.safe:
                safe += 1
                assert made.result in row["expected"].split(" || "), row["id"]
    assert safe >= 14


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from([*WORDS, "\ufffc"]), min_size=1, max_size=25))
def test_suggestions_lie_in_their_text_and_keep_every_placeholder(words: list[str]) -> None:
    text = " ".join(words)
    marks = tuple(
        Placeholder(n, "tab", at) for n, at in enumerate(i for i, c in enumerate(text) if c == "\ufffc")
    )
    segment = Segment("s1", "word/document.xml", "paragraph", text, placeholders=marks)
    made = suggest(segment, OFFICE, sentences(text))
    for item in made:
        assert 0 <= item.start < item.end <= len(text)
        assert item.result.count("\ufffc") == len(marks)
        assert (
            item.result
            == text[: item.start] + (item.replacement or text[item.start : item.end]) + text[item.end :]
        )
    safe = [item for item in made if item.safe]
    assert apply_suggestions(text, safe).count("\ufffc") == len(marks)
