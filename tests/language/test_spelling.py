"""Which words are spelt wrong, and what is proposed for them."""

from pathlib import Path

import pytest

from tests.shared_material import PROJECT
from workbench.document.opening import open_form
from workbench.language.orthography.known_words import misspellings
from workbench.language.spelling import Spelling
from workbench.model.document import Placeholder, Segment

SLIPS = [
    tuple(line.split("\t"))
    for line in Path(__file__).with_name("typing_slips.tsv").read_text("utf-8").splitlines()[1:]
]
NAMES = {"Kaltenbach", "Gülsüm", "zentren"}
"""What the sample forms have that no dictionary can know: names of people, and "zentren plus"."""


@pytest.fixture(scope="module")
def spelling() -> Spelling:
    return Spelling.load()


def wrong(spelling: Spelling, text: str) -> list[str]:
    return [text[start:end] for start, end in spelling.misspelt(text)]


def test_slips_are_found_and_the_first_proposal_is_what_was_meant(spelling: Spelling) -> None:
    assert [slip for slip, _ in SLIPS if spelling.is_right(slip)] == []
    missed = [(slip, meant) for slip, meant in SLIPS if spelling.proposals(slip)[:1] != (meant,)]
    assert len(SLIPS) > 50
    assert len(missed) <= 0.04 * len(SLIPS), missed


def test_listed_misspellings_are_wrong_and_their_right_spelling_is_right(spelling: Spelling) -> None:
    assert [word for word in misspellings() if spelling.is_right(word)] == []
    for right in misspellings().values():
        assert wrong(spelling, right) == []


@pytest.mark.parametrize(
    "path", sorted((PROJECT / "sample_forms").glob("*.docx")), ids=lambda path: path.stem
)
def test_sample_forms_have_nothing_wrong_but_names(spelling: Spelling, path: Path) -> None:
    segments = open_form(path).document.segments

    found = {segment.text[start:end] for segment in segments for start, end in spelling.misspelt_in(segment)}

    assert found <= NAMES


@pytest.mark.parametrize(
    "text",
    [
        "Die Bruttowarmmiete und die Formerfordernisse prüfen wir nach § 42a SGB XII i. V. m. dem WoGG.",
        "Miet- und Heizkosten, Antragsteller/in, Bürger:innen, Vorname(n), Beschäftigte(r)",
        "Schreiben Sie an grundsicherung@stadt-neuhausn.example oder auf www.statd.example.",
        "Frau Gülsüm Yıldırım und Herr Dr. Kaltenbrunnr wohnen am Lindnweg 5 in 40999 Musterhausn.",
        "Wir zahlen abzusetzende Beträge für eheähnliche Gemeinschaften, soweit sie unabweisbar sind.",
        "Die Nachholung und die Unpfändbarkeit; zweiundzwanzig Tage, die er zurücklegte.",
        "Der Verein i. L., zuzügl. bev. Anteile, Az. 50-GSi-07, eVB-Nr., KdU",
        "The form must be filled in by every person who wants to apply for help from us.",
    ],
)
def test_good_texts_are_left_alone(spelling: Spelling, text: str) -> None:
    assert wrong(spelling, text) == []


def test_the_place_of_a_slip_is_exact(spelling: Spelling) -> None:
    text = "Bitte füllen Sie den Anrtag aus. Ihr Einkomen weisen Sie nach."

    assert [text[start:end] for start, end in spelling.misspelt(text)] == ["Anrtag", "Einkomen"]


def test_a_noun_needs_its_capital(spelling: Spelling) -> None:
    assert wrong(spelling, "Sie stellen einen antrag auf Wohngeld.") == ["antrag"]
    assert spelling.proposals("antrag")[0] == "Antrag"


def test_optional_hyphens_do_not_part_a_word(spelling: Spelling) -> None:
    assert wrong(spelling, "Ihre Renten\N{SOFT HYPHEN}versicherungs\N{SOFT HYPHEN}nummer") == []
    assert spelling.proposals("Renten\N{SOFT HYPHEN}bescheit")[0] == "Rentenbescheid"


def test_what_a_field_shows_is_not_judged(spelling: Spelling) -> None:
    segment = Segment(
        "s1", "p", "paragraph", "Name: \ufffcXyzabcd Einkomen", placeholders=(Placeholder(1, "field", 6, 8),)
    )

    assert [segment.text[start:end] for start, end in spelling.misspelt_in(segment)] == ["Einkomen"]


def test_words_of_the_office_and_own_words_are_right_in_all_their_forms() -> None:
    own = {"Kwibus"}
    spelling = Spelling(["zentren plus", "Wohnscheck"], own)

    assert wrong(spelling, "Die zentren plus geben den Wohnscheck und den Kwibus aus.") == []
    own.clear()
    assert wrong(spelling, "Die zentren plus geben den Kwibus aus.") == ["Kwibus"]


def test_nonsense_gets_no_proposal_and_no_error(spelling: Spelling) -> None:
    assert spelling.proposals("Xqzwvrrtpl") == ()
    assert spelling.proposals("") == ()
    assert spelling.misspelt("") == ()
    assert spelling.misspelt("\ufffc \u00ad – § 4, 12,50 €") == ()


def test_no_more_proposals_than_asked_for(spelling: Spelling) -> None:
    assert len(spelling.proposals("Mitte", 3)) <= 3
