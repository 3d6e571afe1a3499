"""What an editor is shown of an entry's forms, and what the preview doesn't know."""

import pytest

from workbench.model.term import GlossaryEntry
from workbench.rewrite.inflection_preview import previews


def forms(entry: GlossaryEntry) -> dict[str, tuple[str, str]]:
    """Place -> the usual form of term and replacement."""
    (preview,) = previews(entry)
    assert preview.problems == ()
    return {form.place: (form.term[0], form.replacement[0]) for form in preview.forms}


def entry(term: str, pos: str, *replacements: str, **hints: str) -> GlossaryEntry:
    return GlossaryEntry("A1", term, pos, "replace", replacements, **hints)  # type: ignore[arg-type]


def test_a_noun_of_another_gender_shows_its_articles() -> None:
    shown = forms(entry("Vordruck", "NOUN", "Formular"))
    assert shown["Akkusativ Singular"] == ("den Vordruck", "das Formular")
    assert shown["Genitiv Singular"] == ("des Vordrucks", "des Formulars")
    assert shown["Dativ Plural"] == ("den Vordrucken", "den Formularen")


def test_adjectives_in_front_of_the_noun_are_inflected_too() -> None:
    shown = forms(entry("Verstorbene", "NOUN", "verstorbene Person"))
    assert shown["Dativ Singular"] == ("der Verstorbenen", "der verstorbenen Person")
    assert shown["Nominativ Plural"] == ("die Verstorbenen", "die verstorbenen Personen")


def test_a_word_of_the_plural_has_no_singular() -> None:
    shown = forms(entry("Sprechzeiten", "NOUN", "Öffnungszeiten"))
    assert list(shown) == [f"{case} Plural" for case in ("Nominativ", "Genitiv", "Dativ", "Akkusativ")]


def test_a_separable_verb_comes_apart() -> None:
    shown = forms(entry("einreichen", "VERB", "abgeben"))
    assert shown["er/sie/es"] == ("reicht … ein", "gibt … ab")
    assert shown["Partizip"] == ("eingereicht", "abgegeben")
    assert shown["mit „zu“"] == ("einzureichen", "abzugeben")


@pytest.mark.parametrize(
    ("phrase", "finite", "infinitive"),
    [
        ("in Kenntnis setzen", "setzt … in Kenntnis", "in Kenntnis zu setzen"),
        ("sich äußern", "äußert sich", "sich zu äußern"),
        ("Gebrauch machen von", "macht … Gebrauch von", "Gebrauch zu machen von"),
        ("verpflichtet sein", "ist … verpflichtet", "verpflichtet zu sein"),
    ],
)
def test_a_verb_phrase_keeps_its_words_together(phrase: str, finite: str, infinitive: str) -> None:
    shown = forms(entry(phrase, "PHRASE", "prüfen"))
    assert (shown["er/sie/es"][0], shown["mit „zu“"][0]) == (finite, infinitive)


@pytest.mark.parametrize(
    ("word", "form"), [("teuer", "teure"), ("hoch", "hohe"), ("akzeptabel", "akzeptable")]
)
def test_adjectives_that_change_their_stem(word: str, form: str) -> None:
    assert forms(entry(word, "ADJ", "nötig"))["der/die/das …"] == (form, "nötige")


def test_a_preposition_shows_the_case_behind_it() -> None:
    shown = forms(entry("bezüglich", "ADP", "zu"))
    assert shown["vor Antrag"] == ("bezüglich des Antrags", "zum Antrag")


def test_words_without_forms_stay() -> None:
    assert forms(entry("nunmehr", "ADV", "jetzt")) == {"unverändert": ("nunmehr", "jetzt")}


@pytest.mark.parametrize(
    ("doubtful", "problem"),
    [
        (entry("Foobarus", "NOUN", "Amt"), "Das Geschlecht von „Foobarus“ ist unbekannt"),
        (entry("Band", "NOUN", "Streifen"), "„Band“ kann Maskulinum oder Neutrum sein"),
        (
            entry("Vordruck", "NOUN", "Formular", replacement_gender="m"),
            "„Formular“ steht im Glossar als Maskulinum",
        ),
        (entry("einreichen", "VERB", "Abgabe"), "„Abgabe“ ist kein Infinitiv"),
        (entry("blafaseln", "VERB", "reden"), "Das Verb „blafaseln“ ist unbekannt"),
        (entry("einreichen", "VERB", "geben", separable_prefix="ab"), "beginnt nicht mit der Vorsilbe „ab“"),
        (
            entry("mittels", "ADP", "mit", replacement_government="acc"),
            "„mit“ steht im Glossar mit Akkusativ",
        ),
    ],
)
def test_what_is_unknown_is_said(doubtful: GlossaryEntry, problem: str) -> None:
    assert any(problem in text for preview in previews(doubtful) for text in preview.problems)


def test_the_hint_of_the_entry_settles_the_gender() -> None:
    shown = forms(entry("Band", "NOUN", "Streifen", gender="n"))
    assert shown["Genitiv Singular"][0] == "des Bandes"


def test_each_replacement_has_a_preview() -> None:
    assert [preview.wording for preview in previews(entry("bezüglich", "ADP", "zu", "wegen"))] == [
        "zu",
        "wegen",
    ]
