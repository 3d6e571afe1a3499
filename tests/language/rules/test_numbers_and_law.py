"""Traps of the rules about numbers, signs, citations and the order of a text."""

import pytest

from tests.language.rules.office_terms import office_settings
from workbench.language.checking import check_document
from workbench.language.example_form import example_form
from workbench.language.words.numerals import number_word, ordinal_word, roman_value
from workbench.model.finding import Finding


def findings(rule: str, text: str) -> tuple[Finding, ...]:
    return check_document(example_form(text), office_settings(), frozenset({rule}))


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("zwölf", 12),
        ("einundzwanzig", 21),
        ("dreißig", 30),
        ("zweihundertfünfzig", 250),
        ("hundertundeins", 101),
        ("dreitausendvierhundert", 3400),
        ("ein", None),
        ("Hundertschaft", None),
        ("undzwanzig", None),
    ],
)
def test_the_value_of_a_number_word(word: str, value: int | None) -> None:
    assert number_word(word) == value


def test_the_value_of_ordinals_and_roman_numerals() -> None:
    assert [ordinal_word(word) for word in ("dritten", "achtzehnte", "Rente")] == [3, 18, None]
    assert [roman_value(word) for word in ("IV", "XIX", "IIII", "VX")] == [4, 19, None, None]


@pytest.mark.parametrize(
    ("rule", "text", "replacement"),
    [
        ("number-word", "Der Kurs dauert vierzehn (14) Tage.", "14"),
        ("number-word", "Sie zahlen zweitausend Euro.", "2.000"),
        ("hundredth", "Der Zuschuss deckt 80 v. H.", "Prozent"),
        ("roman-numeral", "Das Archiv liegt in Raum IV.2 im Keller.", "4.2"),
        ("date-format", "Der Markt ist am 7.9.26 zu.", "07.09.2026"),
        ("citation-inside", "Nach § 4 der Marktordnung dürfen wir den Stand schließen.", None),
    ],
)
def test_a_rule_names_what_is_right(rule: str, text: str, replacement: str | None) -> None:
    found = findings(rule, text)[0].replacement
    assert found == (replacement or "Wir dürfen den Stand schließen (§ 4 der Marktordnung).")


def test_a_birth_year_with_two_digits_gets_no_replacement() -> None:
    assert findings("date-format", "geboren am 03.05.31")[0].replacement is None


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("number-word", "Hunderte Gäste kamen. Tausend Dank!"),
        ("number-word", "Das Zwölfte Buch und das Vierzehnte Buch Sozialgesetzbuch gelten."),
        ("roman-numeral", "Sie bekommen Geld nach dem SGB XII und nicht nach SGB II oder SGB III."),
        ("roman-numeral", "Die Statue zeigt Heinrich IV. auf dem Pferd."),
        ("roman-numeral", "i. A. Weber"),
        ("date-format", "Az. 50/12/24, Raum 3.2.1, Telefon 0211-12-13-24"),
        ("special-characters", "Es liefert die Firma Kunz & Söhne mit 30 km/h, siehe www.stadt.example/a/b."),
        ("vague-time", "Melden Sie sich bitte bis zum 4. Mai."),
        ("citation-inside", "Wir zahlen die Miete (§ 35 SGB XII), solange sie angemessen ist."),
        ("citation-inside", "Regelbedarf der Stufe 1 (§ 42 Nr. 1 SGB XII)"),
        ("many-citations", "Das steht in § 60 Abs. 1 Satz 1 Nr. 2 SGB I."),
        ("inline-list", "Das Bad ist montags, mittwochs und am Sonnabend, Sonntag und Feiertag zu."),
        ("inline-list", "Bitte mitbringen: Ausweis, Foto, Geld und Brille."),
    ],
)
def test_names_references_and_lists_behind_a_colon_may_stand(rule: str, text: str) -> None:
    assert findings(rule, text) == ()


def test_a_deadline_makes_a_vague_word_a_hint() -> None:
    vague = findings("vague-time", "Melden Sie den Hund umgehend an.")
    dated = findings("vague-time", "Melden Sie den Hund umgehend, spätestens bis zum 4. Mai an.")
    assert [item.severity for item in (*vague, *dated)] == ["warning", "info"]


def test_dates_of_one_format_are_no_matter_whichever_it_is() -> None:
    assert findings("date-format", "Beginn: 04.05.2026\nEnde: 11.05.2026") == ()


NOTICE = "Bescheid\nSehr geehrte Frau Kern,\n{}\nGegen diesen Bescheid können Sie Widerspruch einlegen."
STORY = "Sie haben am 4. Mai einen Stand beantragt. Der Platz ist klein. Andere waren früher da."


def test_the_decision_counts_from_the_salutation_on() -> None:
    late = findings("late-result", NOTICE.format(f"{STORY}\nWir lehnen den Antrag daher ab."))
    assert "im 4. Satz" in late[0].message and late[0].severity == "warning"
    assert findings("late-result", NOTICE.format(f"Wir lehnen Ihren Antrag ab. {STORY}")) == ()


def test_an_earlier_decision_is_not_the_result() -> None:
    told = "Mit Bescheid vom 2. März haben wir Ihnen den Stand erlaubt."
    assert findings("late-result", NOTICE.format(f"{told} {STORY}\nWir heben den Bescheid auf."))


def test_a_threat_or_condition_is_no_result() -> None:
    text = NOTICE.format(f"{STORY} Wenn Sie nicht zahlen, lehnen wir den Antrag ab.")
    assert findings("late-result", text) == ()
