"""Large, odd or slightly broken files that Word opens are read, quickly and in little memory."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.document.bad_files.running import workbench
from tests.document.word_file import (
    RELATIONSHIPS,
    paragraph,
    part_xml,
    word_entries,
    word_file,
    zipped,
)
from workbench.common.errors import InputError, WorkbenchError
from workbench.document.docx.reader import open_docx
from workbench.model.revision import ExportMode, ExportOptions, TextEdit

GIGABYTE = 1024**3
MEGABYTE = 1024**2


def _fifty_thousand() -> bytes:
    return word_file("".join(paragraph(f"Absatz {number} mit etwas Text") for number in range(50_000)))


def _long_paragraph() -> bytes:
    return word_file(paragraph("Ein Wort folgt dem andern. " * (2 * MEGABYTE // 27)))


def _nested_tables() -> bytes:
    inner = paragraph("Ganz innen")
    for _ in range(40):
        inner = (
            "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>"
            f"<w:tr><w:tc>{inner}<w:p/></w:tc></w:tr></w:tbl>"
        )
    return word_file(inner)


LARGE: dict[str, tuple[Callable[[], bytes], int]] = {
    "50000_absaetze.docx": (_fifty_thousand, 50_000),
    "langer_absatz.docx": (_long_paragraph, 1),
    "40_tabellen.docx": (_nested_tables, 1),
}


@pytest.mark.parametrize("name", LARGE)
def test_large_but_valid_is_read(name: str, tmp_path: Path) -> None:
    build, expected = LARGE[name]
    path = tmp_path / name
    path.write_bytes(build())
    ended = workbench("text", path, "--json")
    assert ended.code == 0, ended.err
    segments = json.loads(ended.out)["segments"]
    assert len([segment for segment in segments if segment["text"].strip()]) == expected
    assert ended.memory < GIGABYTE


@pytest.mark.parametrize("mode", [ExportMode.CLEAN, ExportMode.TRACKED])
@pytest.mark.parametrize("name", LARGE)
def test_large_but_valid_is_edited(name: str, mode: ExportMode) -> None:
    form = open_docx(LARGE[name][0](), name)
    first, last = form.document.segments[0], form.document.segments[-1]
    edits = [
        TextEdit(first.id, first.text, first.text.replace("Ein ", "Kein ").replace("Absatz", "Satz") + " Neu")
    ]
    if last is not first:
        edits.append(TextEdit(last.id, last.text, "Ende " + last.text))
    result = form.export(edits, ExportOptions(mode))
    assert result.refused == ()
    again = open_docx(result.data, name).document
    assert [again.by_id[edit.segment].text for edit in edits] == [edit.after for edit in edits]
    assert len(again.segments) == len(form.document.segments)


def test_a_long_paragraph_rewritten_from_the_first_word_to_the_last_is_written() -> None:
    form = open_docx(word_file(paragraph("Alles wird anders gesagt. " * 4000)), "lang.docx")
    segment = form.document.segments[0]
    edit = TextEdit(segment.id, segment.text, "Nichts bleibt hier stehen. " * 4000)
    result = form.export([edit], ExportOptions(ExportMode.TRACKED))
    assert open_docx(result.data, "lang.docx").document.segments[0].text == edit.after


def test_dangling_relationships_are_ignored_as_word_does() -> None:
    entries = word_entries(paragraph("Text"))
    rels = "word/_rels/document.xml.rels"
    dangling = "".join(
        f'<Relationship Id="x{number}" Type="{RELATIONSHIPS}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(
            [("image", "media/fehlt.png"), ("header", "fehlt.xml"), ("styles", "styles.xml"), ("image", "NULL"),
             ("footnotes", "../../../../etc/passwd"), ("comments", ""), ("numbering", "#_top")]
        )
    )  # fmt: skip
    entries[rels] = entries[rels].replace(b"</Relationships>", dangling.encode() + b"</Relationships>")
    form = open_docx(zipped(entries), "haengt.docx")
    assert [segment.text for segment in form.document.segments] == ["Text"]
    edit = TextEdit(form.document.segments[0].id, "Text", "Neuer Text", ("Grund",))
    exported = form.export([edit], ExportOptions(ExportMode.TRACKED)).data
    assert open_docx(exported, "haengt.docx").document.segments[0].text == "Neuer Text"


STYLE_CYCLE = part_xml(
    "w:styles",
    '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>',
)


def _numbering(number_format: str, start: str) -> str:
    level = (
        f'<w:lvl w:ilvl="0"><w:start w:val="{start}"/><w:numFmt w:val="{number_format}"/>'
        '<w:lvlText w:val="%1."/></w:lvl>'
    )
    return part_xml(
        "w:numbering",
        f'<w:abstractNum w:abstractNumId="0">{level}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    )


def _listed(level: str = "0") -> str:
    numbered = f'<w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr></w:pPr>'
    return f"<w:p>{numbered}<w:r><w:t>Text</w:t></w:r></w:p>"


def _in_control(run: str, properties: str = "") -> str:
    return f"<w:p><w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{run}</w:sdtContent></w:sdt></w:p>"


RUN = "<w:r><w:t>Text</w:t></w:r>"
MARK = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
ODD = {
    "styles based on each other": word_file(
        '<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr><w:r><w:t>Text</w:t></w:r></w:p>', {"styles": STYLE_CYCLE}
    ),
    **{
        f"list that starts at 2000000000 in {name}": word_file(
            _listed(), {"numbering": _numbering(name, "2000000000")}
        )
        for name in ("decimal", "lowerRoman", "upperLetter", "cardinalText", "hex", "unknown")
    },
    "list that starts nowhere": word_file(_listed(), {"numbering": _numbering("decimal", "eins")}),
    "list that starts below zero": word_file(_listed(), {"numbering": _numbering("lowerRoman", "-5")}),
    "list level out of range": word_file(_listed("99"), {"numbering": _numbering("decimal", "1")}),
    "list level that is no number": word_file(_listed("x"), {"numbering": _numbering("decimal", "1")}),
    "cell that spans a billion columns": word_file(
        "<w:tbl><w:tblGrid/><w:tr><w:tc><w:tcPr>"
        f'<w:gridSpan w:val="1000000000"/></w:tcPr>{paragraph("Text")}</w:tc></w:tr></w:tbl>'
    ),
    "cell with a span that is no number": word_file(
        f'<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="²"/></w:tcPr>{paragraph("Text")}</w:tc></w:tr></w:tbl>'
    ),
    "field that never ends": word_file(f"<w:p>{MARK.format('begin')}{RUN}</w:p>"),
    "field end without begin": word_file(f"<w:p>{MARK.format('end')}{MARK.format('separate')}{RUN}</w:p>"),
    "field mark without type": word_file(f"<w:p><w:r><w:fldChar/></w:r>{RUN}</w:p>"),
    "field in a field": word_file(
        f'<w:p>{RUN}<w:fldSimple w:instr=" PAGE "><w:fldSimple w:instr=" DATE ">'
        "<w:r><w:t>5</w:t></w:r></w:fldSimple></w:fldSimple></w:p>"
    ),
    "empty field in an empty field": word_file(
        f'<w:p>{RUN}<w:fldSimple w:instr=" PAGE "><w:fldSimple w:instr=" DATE "/></w:fldSimple></w:p>'
    ),
    "control without properties": word_file(f"<w:p><w:sdt><w:sdtContent>{RUN}</w:sdtContent></w:sdt></w:p>"),
    "control without content": word_file(f"<w:p><w:sdt/>{RUN}</w:p>"),
    "hyperlink to nothing": word_file(f'<w:p><w:hyperlink r:id="fehlt">{RUN}</w:hyperlink></w:p>'),
    "comment and processing instruction": word_file(f"<w:p><!-- a -->{RUN}<?b c?></w:p>"),
    "text in CDATA": word_file("<w:p><w:r><w:t><![CDATA[Text]]></w:t></w:r></w:p>"),
    "text cut by a comment": word_file("<w:p><w:r><w:t>Te<!-- a -->xt</w:t></w:r></w:p>"),
    "unknown elements around": word_file(f'<w:p><x:y xmlns:x="urn:x"/>{RUN}</w:p>'),
    "footnote reference without footnotes": word_file(f'<w:p>{RUN}<w:r><w:footnoteReference w:id="7"/></w:r></w:p>'),
    "fifty smart tags in one another": word_file(
        f"<w:p>{'<w:smartTag>' * 50}{RUN}{'</w:smartTag>' * 50}</w:p>"
    ),
    "body without paragraphs around": word_file(f"{paragraph('Text')}<w:sectPr/><w:sectPr/>"),
}  # fmt: skip


@pytest.mark.parametrize("name", ODD)
@pytest.mark.parametrize("mode", [ExportMode.CLEAN, ExportMode.TRACKED])
def test_odd_content_is_read_and_edited(name: str, mode: ExportMode) -> None:
    form = open_docx(ODD[name], "seltsam.docx")
    found = [segment for segment in form.document.segments if "Text" in segment.text]
    assert len(found) == 1
    assert len(found[0].number) < 1000
    after = found[0].text.replace("Text", "Der neue Text")
    result = form.export([TextEdit(found[0].id, found[0].text, after, ("Grund",))], ExportOptions(mode))
    assert result.refused == ()
    assert open_docx(result.data, "seltsam.docx").document.by_id[found[0].id].text == after


@pytest.mark.parametrize("mode", [ExportMode.CLEAN, ExportMode.TRACKED])
def test_blanks_that_word_does_not_show_stay_unseen_in_an_edited_run(mode: ExportMode) -> None:
    data = word_file(
        "<w:p><w:r><w:t> Rand </w:t><w:t>:</w:t><w:t>5</w:t></w:r><w:r><w:t>Ende</w:t></w:r></w:p>"
    )
    form = open_docx(data, "rand.docx")
    assert form.document.segments[0].text == "Rand:5Ende"
    edit = TextEdit("s0001", "Rand:5Ende", "Rand<5Ende")
    result = form.export([edit], ExportOptions(mode))
    assert result.refused == ()
    assert open_docx(result.data, "rand.docx").document.segments[0].text == "Rand<5Ende"


def _encoded(encoding: str, names: tuple[str, ...]) -> bytes:
    entries = word_entries(paragraph("Grüße"))
    for name in names:
        text = entries[name].decode().replace("UTF-8", encoding.removesuffix("-sig"))
        entries[name] = text.encode(encoding)
    return zipped(entries)


MAIN = ("word/document.xml",)
ALL = (*MAIN, "word/_rels/document.xml.rels", "_rels/.rels", "[Content_Types].xml")


@pytest.mark.parametrize("names", [MAIN, ALL], ids=["main part", "all parts"])
@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig"])
def test_other_encodings_are_read_and_edited(encoding: str, names: tuple[str, ...]) -> None:
    form = open_docx(_encoded(encoding, names), "kodiert.docx")
    segment = form.document.segments[0]
    assert segment.text == "Grüße"
    edit = TextEdit(segment.id, "Grüße", "Viele Grüße, 5 € „für“ Sie 😀", ("Grund",))
    result = form.export([edit], ExportOptions(ExportMode.TRACKED))
    assert result.refused == ()
    assert open_docx(result.data, "kodiert.docx").document.segments[0].text == edit.after


def test_an_encoding_that_word_files_must_not_have_is_read_and_written_or_refused() -> None:
    form = open_docx(_encoded("iso-8859-1", MAIN), "kodiert.docx")
    segment = form.document.segments[0]
    assert segment.text == "Grüße"
    try:
        result = form.export([TextEdit(segment.id, "Grüße", "Viele Grüße, 5 €")], ExportOptions())
    except WorkbenchError as error:
        assert "kodiert.docx" in str(error)
    else:
        assert open_docx(result.data, "kodiert.docx").document.segments[0].text == "Viele Grüße, 5 €"


def test_a_package_without_its_first_relationship_is_refused_or_read() -> None:
    entries = word_entries(paragraph("Text"))
    del entries["_rels/.rels"]
    try:
        document = open_docx(zipped(entries), "ohne.docx").document
    except InputError as error:
        assert "ohne.docx" in str(error)
    else:
        assert [segment.text for segment in document.segments] == ["Text"]


def test_names_in_other_case_are_found() -> None:
    entries = {
        name.replace("document.xml", "Document.xml"): data
        for name, data in word_entries(paragraph("Text")).items()
    }
    assert [segment.text for segment in open_docx(zipped(entries), "gross.docx").document.segments] == [
        "Text"
    ]
