import io
import zipfile

import pytest

from tests.rendering import needs_libreoffice
from workbench.common.errors import InputError
from workbench.document.conversion import convert
from workbench.document.docx.reader import open_docx
from workbench.document.odt import open_odt
from workbench.model.document import PLACEHOLDER, CellPlace, Segment
from workbench.model.revision import ExportMode, ExportOptions, TextEdit

NAMESPACES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in {
        "office": "office", "text": "text", "table": "table", "draw": "drawing", "style": "style",
        "form": "form", "svg": "svg-compatible",
    }.items()
)  # fmt: skip
MIME = "application/vnd.oasis.opendocument.text"
HIDDEN = (
    '<style:style style:name="V" style:family="text"><style:text-properties text:display="none"/></style:style>'
    '<style:style style:name="V2" style:family="text" style:parent-style-name="V"/>'
)


def odt(body: str, *, styles: str = "", automatic: str = "", manifest: str = "") -> bytes:
    content = (
        f"<office:document-content {NAMESPACES}><office:automatic-styles>{automatic}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as target:
        target.writestr("mimetype", MIME)
        target.writestr("content.xml", content)
        target.writestr(
            "styles.xml",
            f"<office:document-styles {NAMESPACES}><office:master-styles>{styles}</office:master-styles>"
            "</office:document-styles>",
        )
        target.writestr(
            "META-INF/manifest.xml",
            '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
            f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{MIME}"/>'
            '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
            '<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>'
            f"{manifest}</manifest:manifest>",
        )
    return stream.getvalue()


def _segments(body: str, **more: str) -> tuple[Segment, ...]:
    return open_odt(odt(body, **more), "a.odt").document.segments


def _shown(body: str, **more: str) -> list[tuple[str, str]]:
    return [(segment.kind, segment.text) for segment in _segments(body, **more)]


def test_headings_paragraphs_and_lists_in_reading_order() -> None:
    body = (
        '<text:h text:outline-level="2">Antrag</text:h><text:p>Guten <text:span>Tag</text:span></text:p><text:p/>'
        "<text:list><text:list-item><text:p>eins</text:p><text:list><text:list-item><text:p>darin</text:p>"
        "</text:list-item></text:list></text:list-item></text:list>"
    )
    assert [(segment.id, segment.kind, segment.level, segment.text) for segment in _segments(body)] == [
        ("s0001", "heading", 2, "Antrag"),
        ("s0002", "paragraph", 0, "Guten Tag"),
        ("s0004", "list_item", 1, "eins"),
        ("s0005", "list_item", 2, "darin"),
    ]


def test_blanks_tabs_and_breaks() -> None:
    (segment,) = _segments(
        '<text:p>  a \n  b<text:s text:c="3"/>c<text:tab/>d<text:line-break/>e<text:soft-page-break/>f </text:p>'
    )
    assert segment.text == f"a b   c{PLACEHOLDER}d{PLACEHOLDER}ef"
    assert [(mark.kind, mark.offset) for mark in segment.placeholders] == [("tab", 7), ("break", 9)]


def test_table_cells_know_their_place_and_nested_tables_their_depth() -> None:
    cell = "<table:table-cell><text:p>innen</text:p></table:table-cell>"
    inner = f"<table:table><table:table-row>{cell}</table:table-row></table:table>"
    body = (
        "<table:table><table:table-header-rows><table:table-row>"
        '<table:table-cell table:number-columns-spanned="2"><text:p>Kopf</text:p></table:table-cell>'
        "<table:covered-table-cell/></table:table-row></table:table-header-rows>"
        "<table:table-row><table:table-cell><text:p>A</text:p></table:table-cell>"
        f"<table:table-cell><text:p>B</text:p>{inner}</table:table-cell></table:table-row></table:table>"
    )
    assert [(segment.kind, segment.text, segment.cell) for segment in _segments(body)] == [
        ("table_cell", "Kopf", CellPlace(0, 0, 0, 1, 2)),
        ("table_cell", "A", CellPlace(0, 1, 0)),
        ("table_cell", "B", CellPlace(0, 1, 1)),
        ("table_cell", "innen", CellPlace(1, 0, 0, 2)),
    ]


def test_footnotes_endnotes_and_comments_follow_the_body() -> None:
    def note(kind: str, text: str) -> str:
        return (
            f'<text:note text:note-class="{kind}"><text:note-citation>1</text:note-citation>'
            f"<text:note-body><text:p>{text}</text:p></text:note-body></text:note>"
        )

    comment = "<office:annotation><text:p>Bitte prüfen</text:p></office:annotation>"
    notes = note("endnote", "am Ende") + note("footnote", "unten")
    body = f"<text:p>Satz{notes}{comment}.</text:p><text:p>Zwei</text:p>"
    assert _shown(body) == [
        ("paragraph", f"Satz{PLACEHOLDER}{PLACEHOLDER}."),
        ("paragraph", "Zwei"),
        ("footnote", "unten"),
        ("endnote", "am Ende"),
        ("comment", "Bitte prüfen"),
    ]
    assert [mark.label for mark in _segments(body)[0].placeholders] == ["Endnote 1", "Fußnote 1"]


def test_text_boxes_and_images() -> None:
    body = (
        "<text:p>Vor<draw:frame><draw:text-box><text:p>im Kasten</text:p></draw:text-box></draw:frame>"
        "<draw:frame><draw:image/><svg:desc>Wappen</svg:desc></draw:frame>nach</text:p>"
        "<draw:g><draw:custom-shape><text:p>in der Form</text:p></draw:custom-shape></draw:g>"
    )
    first, box, shape = _segments(body)
    assert [(mark.kind, mark.label) for mark in first.placeholders] == [("shape", ""), ("image", "Wappen")]
    assert [(box.kind, box.text), (shape.kind, shape.text)] == [
        ("textbox", "im Kasten"),
        ("textbox", "in der Form"),
    ]


def test_deleted_text_is_not_visible_and_inserted_text_is() -> None:
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>weg</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes>"
        '<text:p>bleibt <text:change text:change-id="1"/><text:change-start text:change-id="2"/>neu'
        '<text:change-end text:change-id="2"/></text:p>'
    )
    assert _shown(body) == [("paragraph", "bleibt neu")]
    notes = [note.kind for note in open_odt(odt(body), "a.odt").document.notes]
    assert "changes" in notes


def test_fields_show_their_value_and_are_protected() -> None:
    body = (
        "<text:p>Seite <text:page-number>12</text:page-number> von <text:drop-down>"
        '<text:label text:value="A"/>Auswahl</text:drop-down></text:p>'
    )
    (segment,) = _segments(body)
    assert segment.text == f"Seite {PLACEHOLDER}12 von {PLACEHOLDER}Auswahl"
    assert [(mark.kind, mark.length) for mark in segment.placeholders] == [("field", 3), ("dropdown", 8)]


def test_check_boxes_of_a_form_are_options() -> None:
    body = (
        '<office:forms><form:form><form:checkbox form:id="c1" form:label="Ja"/></form:form></office:forms>'
        '<text:p><draw:control draw:control="c1"/> Ich stimme zu</text:p>'
    )
    (segment,) = _segments(body)
    assert (segment.kind, segment.placeholders[0].kind, segment.placeholders[0].label) == (
        "option",
        "checkbox",
        "Ja",
    )


def test_hidden_text_is_its_own_kind() -> None:
    body = (
        '<text:p>sichtbar<text:span text:style-name="V2"> geheim</text:span></text:p>'
        '<text:section text:display="none"><text:p>auch geheim</text:p></text:section>'
    )
    assert _shown(body, automatic=HIDDEN) == [
        ("paragraph", "sichtbar"),
        ("hidden", " geheim"),
        ("hidden", "auch geheim"),
    ]


def test_headers_go_first_and_footers_last() -> None:
    styles = (
        "<style:master-page><style:header><text:p>Stadt</text:p></style:header>"
        "<style:footer><text:p>Fuß</text:p></style:footer>"
        '<style:header-left style:display="false"><text:p>aus</text:p></style:header-left></style:master-page>'
    )
    assert _shown("<text:p>Mitte</text:p>", styles=styles) == [
        ("header", "Stadt"),
        ("paragraph", "Mitte"),
        ("footer", "Fuß"),
    ]


def test_a_long_paragraph_is_read_as_one() -> None:
    pieces = "<text:span>wort </text:span>" * 100_000
    (segment,) = _segments(f"<text:p>{pieces}</text:p>")
    assert len(segment.text) == 499_999


@pytest.mark.parametrize(
    ("data", "cause"),
    [
        (odt("<text:p>a</text:p>", manifest="<manifest:encryption-data/>"), "Kennwort"),
        (odt("<text:p>kaputt"), "kein lesbares XML"),
        (
            odt("<text:section>" * 1500 + "<text:p>tief</text:p>" + "</text:section>" * 1500),
            "zu tief verschachtelt",
        ),
        (b"PK\x03\x04 halb", "beschädigt"),
    ],
)
def test_a_file_that_cannot_be_read_says_why(data: bytes, cause: str) -> None:
    with pytest.raises(InputError) as caught:
        open_odt(data, "a.odt")
    assert "„a.odt“" in str(caught.value)
    assert cause in str(caught.value)


@needs_libreoffice
@pytest.mark.parametrize("mode", [ExportMode.CLEAN, ExportMode.TRACKED])
def test_edits_go_into_a_word_copy(mode: ExportMode) -> None:
    data = convert(b"{\\rtf1 Erster Absatz\\par Zweiter Absatz\\par Zweiter Absatz\\par}", "a.rtf", "odt")
    form = open_odt(data, "a.odt")
    second, third = form.document.segments[1:]
    edits = [TextEdit(third.id, third.text, "Dritter Absatz"), TextEdit("s0099", "fehlt", "da")]
    result = form.export(edits, ExportOptions(mode=mode))
    written = open_docx(result.data, "a.docx").document
    assert [segment.text for segment in written.segments] == ["Erster Absatz", second.text, "Dritter Absatz"]
    assert result.applied == (edits[0],)
    assert [entry.edit for entry in result.refused] == [edits[1]]
