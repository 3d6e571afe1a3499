"""Each figure of a text is one thing only."""

from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.rewrite.facts.figures import figures
from workbench.rewrite.facts.plain import GONE, plain, without

LETTER = (
    "Nach § 44 Abs. 3 Satz 1 SGB XII zahlen wir ab 15.05.2025. Der Betrag von 563,00 Euro kommt monatlich. "
    "Siehe Seite 2. Tel. 0211 899-1234, Zimmer 214."
)


def test_a_letter_has_each_figure_once() -> None:
    found = figures(LETTER)
    assert [str(norm) for norm in found.norms] == ["§ 44 Absatz 3 Satz 1 SGB XII"]
    assert [str(day) for day in found.dates] == ["15. Mai 2025"]
    assert [LETTER[one.start : one.end] for one in found.quantities] == ["563,00 Euro"]
    assert [str(one) for one in found.references] == ["Seite 2"]
    assert [one.kind for one in found.contacts] == ["phone", "room"]
    assert [one.kind for one in found.frequencies] == ["every"]


def test_a_part_that_is_taken_out_leaves_the_offsets() -> None:
    assert without("ab cd ef", [(3, 5)]) == f"ab {GONE}{GONE} ef"
    assert plain("5\u00a0€ \u2013 7\u202f%") == "5 € – 7 %"


PIECES = st.sampled_from(
    "§ 7 SGB II|am 1.2.2025|31.02.|5 €|zwei Drittel|Mo–Fr 8–12 Uhr|alle 2 Wochen|Nr. 4|bis|ab"
    "|nicht mehr als|%|,|.|Ende Juni"
    "|65. Lebensjahr|0211 12345|DE89|Frau Muster|und|z. B.|{Az}|\ufffc|3/4|½|§§ 1 ff.".split("|")
)


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, max_size=8).map(" ".join))
def test_every_text_is_read_and_every_figure_lies_in_it(text: str) -> None:
    found = figures(text)
    for kind in (
        found.norms,
        found.contacts,
        found.dates,
        found.references,
        found.frequencies,
        found.quantities,
    ):
        assert all(0 <= one.start < one.end <= len(text) for one in kind)
