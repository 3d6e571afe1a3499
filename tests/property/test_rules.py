"""Whatever a form says, every rule answers, and its findings lie inside their passage."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.language.rules.office_terms import office_settings
from workbench.language.checking import check_document
from workbench.model.document import Document, Segment

SCRAPS = """Sie müssen den Antrag bis zum 31.12.2025 einreichen. | Gemäß § 44 Abs. 3 SGB XII | wird | werden | nicht
kein | unverzüglich | ist einzureichen | Haben Sie kein Vermögen? | weiter mit Frage 12 | (siehe Anlage 3) | z. B.
ggf. | und/oder | Antragsteller/in | XII | vierundzwanzig | 10 v. H. | „Titel“ | , | ; | : | . | ! | ? | – | ( | ) | §
die von Ihnen eingereichten Unterlagen | zur Anwendung kommen | es sei denn | sofern | ohne | mit freundlichen Grüßen
Sehr geehrte Frau Muster, | hätte | dürfte | 1.2.26 | 3. März 2026 | ☐ ja ☐ nein | Name: | Miete | ____ | .... | 😀
\ufffc | 👨\u200d👩\u200d👧 | ÄÖÜ | ß | a | - | -- | /* & */ | https://www.beispiel.de | 0211 899-1 | 1.234,56 €
\u00ad | привет | مرحبا""".replace("\n", " | ").split(" | ")
TEXTS = st.lists(st.sampled_from(SCRAPS) | st.text(max_size=12), max_size=14).map(" ".join)
KINDS = st.sampled_from(
    (
        "paragraph",
        "heading",
        "label",
        "option",
        "list_item",
        "table_cell",
        "field",
        "footnote",
        "header",
        "legal_remedy",
    )
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(KINDS, TEXTS), min_size=1, max_size=6), st.sampled_from(("buergernah", "einfach")))
def test_findings_lie_inside_their_passage(passages: list[tuple[str, str]], target: str) -> None:
    segments = tuple(
        Segment(f"s{number:04d}", "text", kind, text, level=1 if kind == "heading" else 0)
        for number, (kind, text) in enumerate(passages, 1)
    )
    document = Document("Beispiel", "txt", segments)
    for finding in check_document(document, office_settings(target)):
        text = document.by_id[finding.segment].text
        assert 0 <= finding.start <= finding.end <= len(text), finding
        assert finding.message and finding.severity in {"info", "warning", "error"}
