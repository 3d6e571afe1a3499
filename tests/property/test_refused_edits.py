"""Edits that cannot be made are listed with a sentence; the file stays as it is. Odd ones that can are made."""

import pytest

from tests.document.corpus.oracle import paragraphs
from tests.document.corpus.package import Package
from tests.document.word_file import paragraph, part_xml, word_entries, word_file, zipped
from workbench.common.errors import WorkbenchError
from workbench.document.docx.reader import open_docx
from workbench.model.revision import ExportMode, ExportOptions, TextEdit

NUMBER = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>12</w:t></w:r></w:fldSimple>'
FIELD = (
    f'<w:p><w:r><w:t xml:space="preserve">Seite </w:t></w:r>{NUMBER}'
    '<w:r><w:t xml:space="preserve"> von </w:t></w:r><w:r><w:tab/></w:r><w:r><w:t>vielen</w:t></w:r></w:p>'
)
COMMENTS = part_xml(
    "w:comments", f'<w:comment w:id="1" w:author="Frau Ü">{paragraph("Anmerkung")}</w:comment>'
)
DATA = word_file(paragraph("Der Antrag") + FIELD, {"comments": COMMENTS})

both_modes = pytest.mark.parametrize("mode", [ExportMode.CLEAN, ExportMode.TRACKED])


@both_modes
@pytest.mark.parametrize(
    ("segment", "before", "after"),
    [
        ("s9999", "Der Antrag", "Der neue Antrag"),
        ("", "", "Text"),
        ("s0001", "Ein anderer Text", "Der neue Antrag"),
        ("s0001", "der antrag", "Der neue Antrag"),
        ("s0001", "Der Antrag", "Der \ufffc Antrag"),
        ("s0002", "Seite \ufffc12 von \ufffcvielen", "Seite 12 von \ufffcvielen"),
        ("s0002", "Seite \ufffc12 von \ufffcvielen", "Seite \ufffc13 von \ufffcvielen"),
        ("s0002", "Seite \ufffc12 von \ufffcvielen", "Seite \ufffc von \ufffcvielen"),
        ("s0002", "Seite \ufffc12 von \ufffcvielen", "Seite \ufffc12 von vielen"),
        ("s0002", "Seite \ufffc12 von \ufffcvielen", "Seite \ufffc12 von \ufffc\ufffcvielen"),
        ("s0003", "Anmerkung", "Andere Anmerkung"),
    ],
)
def test_an_edit_that_does_not_fit_is_listed(mode: ExportMode, segment: str, before: str, after: str) -> None:
    edit = TextEdit(segment, before, after)
    result = open_docx(DATA, "formular.docx").export([edit], ExportOptions(mode))
    assert [refused.edit for refused in result.refused] == [edit]
    assert result.refused[0].cause.endswith(".")
    assert result.applied == ()
    assert result.data == DATA


@both_modes
def test_one_edit_that_does_not_fit_leaves_the_others_alone(mode: ExportMode) -> None:
    good = TextEdit("s0001", "Der Antrag", "Ihr Antrag")
    bad = TextEdit("s0002", "falsch", "Text")
    result = open_docx(DATA, "formular.docx").export([bad, good], ExportOptions(mode))
    assert result.applied == (good,)
    assert [refused.edit for refused in result.refused] == [bad]
    assert open_docx(result.data, "formular.docx").document.segments[0].text == "Ihr Antrag"


@both_modes
def test_a_second_edit_of_a_segment_is_made_after_the_first_or_listed(mode: ExportMode) -> None:
    first = TextEdit("s0001", "Der Antrag", "Ihr Antrag")
    second = TextEdit("s0001", "Der Antrag", "Mein Antrag")
    result = open_docx(DATA, "formular.docx").export([first, second], ExportOptions(mode))
    assert result.applied == (first,)
    assert [refused.edit for refused in result.refused] == [second]


@both_modes
@pytest.mark.parametrize(
    "unwanted",
    ["\x00", "\x01", "\x0b", "\x0c", "\x1f", "\ufffe", "\uffff", "\ud800", "\r", "\t", "\r\n"],
    ids=repr,
)
def test_characters_that_no_paragraph_can_hold_are_refused_or_become_blanks(
    mode: ExportMode, unwanted: str
) -> None:
    edit = TextEdit("s0001", "Der Antrag", f"Der{unwanted}neue Antrag")
    result = open_docx(DATA, "formular.docx").export([edit], ExportOptions(mode))
    if result.refused:
        assert result.data == DATA
        return
    shown = open_docx(result.data, "formular.docx").document.segments[0].text
    assert shown in ("Der neue Antrag", "Derneue Antrag")
    assert "".join(paragraphs(Package(result.data))[0].text.split()) in ("DerneueAntrag",)


@both_modes
@pytest.mark.parametrize(
    "after",
    [
        "",
        " ",
        "  Der  Antrag  ",
        "Der\u00a0Antrag",
        "Der An\u00adtrag",
        "E\u2011Mail",
        "<w:t>&amp;]]>",
        "م\u200fرحبا",
        "👨‍👩‍👧",
        "x" * 200_000,
    ],
    ids=["empty", "blank", "blanks", "nbsp", "soft", "hyphen", "markup", "rtl", "emoji", "long"],
)
def test_every_other_text_is_written_as_it_is(mode: ExportMode, after: str) -> None:
    edit = TextEdit("s0001", "Der Antrag", after, ("Grund",))
    result = open_docx(DATA, "formular.docx").export([edit], ExportOptions(mode))
    assert result.refused == ()
    assert paragraphs(Package(result.data))[0].text == after


@both_modes
def test_a_signature_is_only_given_up_when_asked_for(mode: ExportMode) -> None:
    entries = word_entries(paragraph("Der Antrag"))
    origin = "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin"
    link = f'<Relationship Id="sig" Type="{origin}" Target="_xmlsignatures/origin.sigs"/></Relationships>'
    entries["_rels/.rels"] = entries["_rels/.rels"].replace(b"</Relationships>", link.encode())
    entries["_xmlsignatures/origin.sigs"] = b""
    form = open_docx(zipped(entries), "signiert.docx")
    edit = TextEdit("s0001", "Der Antrag", "Ihr Antrag")
    assert form.has_signature
    with pytest.raises(WorkbenchError, match=r"signiert\.docx"):
        form.export([edit], ExportOptions(mode))
    assert form.export([edit], ExportOptions(mode, allow_unsigned=True)).applied == (edit,)
