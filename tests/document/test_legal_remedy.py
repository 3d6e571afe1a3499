"""The legal remedy is recognised wherever a notice ends with it."""

from workbench.document.legal_remedy import with_legal_remedy
from workbench.model.document import Segment


def kinds(*passages: tuple[str, str]) -> list[str]:
    segments = [Segment(f"s{i:04d}", "p", kind, text) for i, (kind, text) in enumerate(passages)]
    return [segment.kind for segment in with_legal_remedy(segments)]


def test_everything_from_title_to_closing_formula():
    assert kinds(
        ("paragraph", "Wir lehnen Ihren Antrag ab."),
        ("heading", "Rechtsbehelfsbelehrung"),
        ("paragraph", "Sie können innerhalb eines Monats Widerspruch einlegen."),
        ("list_item", "schriftlich oder zur Niederschrift"),
        ("paragraph", "Mit freundlichen Grüßen"),
        ("paragraph", "Im Auftrag"),
    ) == ["paragraph", "heading", "legal_remedy", "legal_remedy", "paragraph", "paragraph"]


def test_title_without_heading_style_and_next_heading():
    assert kinds(
        ("paragraph", "Rechtsmittelbelehrung:"),
        ("paragraph", "Gegen das Urteil ist die Berufung statthaft."),
        ("heading", "Kosten"),
        ("paragraph", "Es entstehen keine Kosten."),
    ) == ["paragraph", "legal_remedy", "heading", "paragraph"]


def test_usual_opening_without_any_title():
    assert kinds(
        ("paragraph", "Gegen diesen Bescheid kann innerhalb eines Monats Klage erhoben werden."),
        ("paragraph", "Anlage: Merkblatt"),
    ) == ["legal_remedy", "paragraph"]


def test_talking_about_a_remedy_is_none():
    assert kinds(("paragraph", "Ihr Widerspruch gegen diesen Bescheid liegt uns vor.")) == ["paragraph"]
