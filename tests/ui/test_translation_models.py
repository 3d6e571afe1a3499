"""Bands, filters and the table of a translation, without a window."""

from dataclasses import replace

from workbench.model.translation_alert import TranslationAlert
from workbench.model.translation_state import SegmentTranslation
from workbench.model.translation_state import TranslationState as State
from workbench.translation.check import PairTerm
from workbench.ui.models.translation_bands import Amount, band_of, by_band, by_state
from workbench.ui.models.translation_filters import TranslationFilter, counts, following, shown
from workbench.ui.models.translation_table import SOURCE, STATE, TARGET, TranslationTable
from workbench.ui.models.translation_terms import term_offers, with_use

ALERT = TranslationAlert("numbers", "error", "Die Zahl fehlt.", None, None, "key")


def row(number: int, state: State, source: str = "Bitte lesen.", **values: object) -> SegmentTranslation:
    made = SegmentTranslation(f"t{number}", "f", "v", f"s{number}", "tr", source, state=state)
    return replace(made, **values)  # type: ignore[arg-type]


ROWS = (
    row(1, State.TRANSLATED, "Die Frist endet am 31. Mai.", target="Süre 31 Mayısta biter.", match=101),
    row(2, State.DRAFT, target="Lütfen", comment="Unsicher"),
    row(3, State.OUTDATED, target="Eski", match=88),
    row(4, State.NOT_NEEDED, "Düsseldorf"),
    row(5, State.PLANNED),
    row(6, State.CHECKED, target="Tamam", match=100),
)


def test_bands_are_those_that_translators_know() -> None:
    known = {101: "101", 100: "100", 99: "95", 94: "85", 84: "75", 74: "70", 69: "none", None: "none"}
    assert {match: band_of(match) for match in known} == known


def test_amounts_count_passages_and_words_but_not_what_needs_no_translation() -> None:
    found = by_band(ROWS, {"s5": 72})
    assert found["101"] == Amount(1, 6)
    assert (found["85"].passages, found["100"].passages, found["70"].passages) == (1, 1, 1)
    assert found["none"] == Amount(1, 2)
    assert sum(amount.passages for amount in found.values()) == 5
    assert by_state(ROWS)[State.NOT_NEEDED] == Amount(1, 1)


def test_filters_let_through_what_they_say() -> None:
    alerts = {"s2": (ALERT,)}
    assert counts(ROWS, alerts) == {
        "all": 6, "open": 3, "outdated": 1, "to_check": 1, "alerts": 1, "comments": 1,
    }  # fmt: skip
    assert shown(ROWS, TranslationFilter("open"), alerts, {}) == (1, 2, 4)
    assert shown(ROWS, TranslationFilter("open"), alerts, {}, kept=("s6",)) == (1, 2, 4, 5)
    assert shown(ROWS, TranslationFilter(bands=frozenset({"101", "85"})), alerts, {}) == (0, 2)
    assert shown(ROWS, TranslationFilter(words="FRIST mayıs"), alerts, {}) == (0,)
    assert shown(ROWS, TranslationFilter(words="4"), alerts, {}) == (3,)


def test_the_next_one_is_behind_the_passage_and_begins_anew_at_the_end() -> None:
    def is_open(one: SegmentTranslation) -> bool:
        return one.state in (State.DRAFT, State.PLANNED)

    assert following(ROWS, "s2", is_open) == "s5"
    assert following(ROWS, "s5", is_open) == "s2"
    assert following(ROWS, "s5", is_open, -1) == "s2"
    assert following(ROWS, "", is_open) == "s2"
    assert following(ROWS, "s1", lambda one: one.state is State.WITHDRAWN) == ""


def test_the_table_tells_a_line_as_a_sentence_and_stays_when_a_row_changes() -> None:
    table = TranslationTable()
    table.show_rows(ROWS, {}, "Türkisch")
    table.show_filter(TranslationFilter("open"), {"s2": (ALERT,)})
    assert table.rowCount() == 3
    assert table.spoken(ROWS[1]) == "Passage 2. Entwurf. Bitte lesen.. Lütfen. Ein Prüfhinweis."
    table.renew({"s2": replace(ROWS[1], state=State.TRANSLATED, target="Lütfen okuyun.")})
    assert table.rowCount() == 3, "the list does not jump"
    line = table.line_of("s2")
    assert [table.data(table.index(line, column)) for column in (SOURCE, TARGET, STATE)] == [
        "Bitte lesen.", "Lütfen okuyun.", "übersetzt",
    ]  # fmt: skip
    assert table.headerData(TARGET, _horizontal()) == "Türkisch"


def _horizontal():  # type: ignore[no-untyped-def]
    from PySide6.QtCore import Qt

    return Qt.Orientation.Horizontal


def test_terms_are_found_in_every_form_and_the_longer_one_wins() -> None:
    terms = (
        PairTerm(("Antrag",), ("başvuru*",)),
        PairTerm(("Antrag auf Grundsicherung",), ("temel güvence başvurusu",)),
        PairTerm(("Frist",), ("süre",)),
    )
    offers = term_offers(
        "Den Antrag auf Grundsicherung {1} stellen Sie in der Frist.", "Süre var", "tr", terms
    )
    assert [(offer.german, offer.target, offer.used) for offer in offers] == [
        ("Antrag auf Grundsicherung", "temel güvence başvurusu", False),
        ("Frist", "süre", True),
    ]
    assert [offer.used for offer in with_use(offers, "Temel güvence başvurusunu", "tr")] == [True, False]


def test_terms_are_marked_at_every_place_but_not_inside_a_longer_one() -> None:
    terms = (
        PairTerm(("Antrag",), ("başvuru*",)),
        PairTerm(("Antrag auf Grundsicherung",), ("temel güvence başvurusu",)),
    )
    text = "Der Antrag auf Grundsicherung ist kurz. Ihr Antrag kommt an; des Antrags bedarf es."
    marked = {
        offer.target: [text[slice(*place)] for place in offer.places]
        for offer in term_offers(text, "", "tr", terms)
    }
    assert marked == {
        "temel güvence başvurusu": ["Antrag auf Grundsicherung"],
        "başvuru": ["Antrag", "Antrags"],
    }
