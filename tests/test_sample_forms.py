"""The sample forms are what their README says: complete, valid, rebuilt byte for byte, as long as announced."""

import io
import re
import shutil
import subprocess
import zipfile
import zlib
from functools import cache
from pathlib import Path

import pypdfium2
import pytest
from lxml import etree

from scripts.sample_forms.catalogue import all_forms
from scripts.sample_forms.drawings import logo
from scripts.sample_forms.features import FEATURES
from scripts.sample_forms.markup import NAMESPACES, tag
from scripts.sample_forms.packing import form_bytes

FOLDER = Path(__file__).resolve().parent.parent / "sample_forms"
FORMS = {form.file_name: form for form in all_forms()}
EXPECTED_PAGES = {
    "hauptantrag_grundsicherung.docx": 8,
    "weiterbewilligungsantrag.docx": 5,
    "bewilligungsbescheid.docx": 4,
    "mitwirkungsaufforderung.docx": 2,
    "faltblatt_grundsicherung.docx": 2,
    "ablehnungsbescheid.docx": 3,
}
every_form = pytest.mark.parametrize("name", FORMS)


@cache
def items(name: str) -> dict[str, bytes]:
    with zipfile.ZipFile(FOLDER / name) as package:
        return {item.filename: package.read(item) for item in package.infolist()}


@cache
def parts(name: str) -> dict[str, etree._Element]:
    return {item: etree.fromstring(data) for item, data in items(name).items() if item.endswith(".xml")}


def found(name: str, xpath: str) -> list[etree._Element]:
    """All matches in the parts that belong to the form's content."""
    return [
        match
        for item, root in parts(name).items()
        if item.startswith("word/") and not item.endswith(("styles.xml", "numbering.xml"))
        for match in root.xpath(xpath, namespaces=NAMESPACES)
    ]


def texts(element: etree._Element) -> str:
    return "".join(element.itertext(tag("w:t")))


def test_catalogue_lists_the_six_forms_with_their_pages() -> None:
    assert {name: form.pages for name, form in FORMS.items()} == EXPECTED_PAGES
    assert {path.name for path in FOLDER.glob("*.docx")} == set(FORMS)


@pytest.mark.parametrize("feature", FEATURES)
def test_feature_occurs_in_some_form(feature: str) -> None:
    assert [name for name in FORMS if found(name, FEATURES[feature])]


def test_readme_table_says_which_form_shows_which_feature() -> None:
    readme = (FOLDER / "README.md").read_text("utf-8")
    rows = [
        [cell.strip() for cell in line.strip("|").split("|")] for line in readme.splitlines() if "|" in line
    ]
    marks = {row[0]: [mark == "x" for mark in row[1:]] for row in rows if len(row) == len(FORMS) + 1}
    expected = {feature: [bool(found(name, xpath)) for name in FORMS] for feature, xpath in FEATURES.items()}
    assert {feature: marks.get(feature) for feature in expected} == expected


@every_form
def test_rebuilding_gives_the_committed_form(name: str) -> None:
    rebuilt = form_bytes(FORMS[name])
    assert form_bytes(FORMS[name]) == rebuilt
    with zipfile.ZipFile(io.BytesIO(rebuilt)) as package:
        assert [(item.filename, package.read(item)) for item in package.infolist()] == list(
            items(name).items()
        )
    if "ng" in zlib.ZLIB_RUNTIME_VERSION:
        pytest.skip("this zlib compresses differently, the contents are equal")
    assert rebuilt == (FOLDER / name).read_bytes()


@every_form
def test_ids_are_unique(name: str) -> None:
    lists = {
        "controls": found(name, "//w:sdtPr/w:id/@w:val"),
        "drawings": found(name, "//wp:docPr/@id"),
        "shapes": found(name, "//v:rect/@id"),
        "annotations": found(name, "//w:bookmarkStart/@w:id | //w:ins/@w:id | //w:del/@w:id"),
        "bookmarks": found(name, "//w:bookmarkStart/@w:name"),
        "comments": found(name, "//w:comment/@w:id"),
        "control tags": found(name, "//w:sdtPr/w:tag/@w:val"),
    }
    assert {kind: len(ids) - len(set(ids)) for kind, ids in lists.items()} == dict.fromkeys(lists, 0)


@every_form
def test_references_have_their_targets(name: str) -> None:
    codes = [*found(name, "//w:instrText/text()"), *found(name, "//w:fldSimple/@w:instr")]
    matches = [re.match(r"\s*(?:PAGE)?REF (\w+)", str(code)) for code in codes]
    wanted = {match[1] for match in matches if match} | {
        str(link) for link in found(name, "//w:hyperlink/@w:anchor")
    }
    assert wanted <= set(found(name, "//w:bookmarkStart/@w:name"))
    for kind in ("footnote", "endnote", "comment"):
        numbers = {str(number) for number in found(name, f"//w:{kind}Reference/@w:id")}
        assert numbers <= {str(number) for number in found(name, f"//w:{kind}/@w:id")}


@every_form
def test_styles_and_lists_are_defined(name: str) -> None:
    for reference, part, definition in (
        ("//w:pStyle/@w:val | //w:rStyle/@w:val | //w:tblStyle/@w:val", "styles", "//w:style/@w:styleId"),
        ("//w:numPr/w:numId/@w:val", "numbering", "//w:num/@w:numId"),
    ):
        defined = parts(name)[f"word/{part}.xml"].xpath(definition, namespaces=NAMESPACES)
        assert {str(used) for used in found(name, reference)} <= {str(each) for each in defined}


@every_form
def test_text_boxes_say_the_same_twice(name: str) -> None:
    for box in found(name, "//mc:AlternateContent"):
        choice, fallback = box
        assert texts(choice) == texts(fallback) != ""


@every_form
def test_body_text_is_eleven_points_at_least(name: str) -> None:
    styles = parts(name)["word/styles.xml"]
    for style in ("Normal", "Tabellentext", "Feldinhalt", "ListParagraph"):
        sizes = styles.xpath(f"//w:style[@w:styleId='{style}']/w:rPr/w:sz/@w:val", namespaces=NAMESPACES)
        assert all(int(str(size)) >= 22 for size in sizes)
    assert styles.xpath("string(//w:rPrDefault//w:sz/@w:val)", namespaces=NAMESPACES) == "22"


@pytest.mark.parametrize("name", ["bewilligungsbescheid.docx", "ablehnungsbescheid.docx"])
def test_calculations_add_up(name: str) -> None:
    for table in found(name, "/w:document/w:body/w:tbl"):
        lines = [[texts(cell) for cell in row.iter(tag("w:tc"))] for row in table.iter(tag("w:tr"))]
        if lines[0][-1] != "monatlich":
            continue
        *terms, total = [cents(line[-1]) for line in lines[1:]]
        assert sum(terms) == total


def cents(text: str) -> int:
    amount = int(re.sub(r"\D", "", text))
    return -amount if text.startswith("–") else amount


def test_logo_is_a_readable_picture() -> None:
    data = logo()
    header = data.index(b"IDAT")
    length = int.from_bytes(data[header - 4 : header])
    assert data.startswith(b"\x89PNG")
    assert len(zlib.decompress(data[header + 4 : header + 4 + length])) == 180 * 181


def metric_font() -> bool:
    """Whether a font with Arial's widths is here; others break lines and pages elsewhere."""
    if not shutil.which("fc-match"):
        return False
    answer = subprocess.run(["fc-match", "Arial"], capture_output=True, text=True, check=True)
    return "Liberation" in answer.stdout or "Arial" in answer.stdout


@pytest.mark.skipif(not shutil.which("soffice"), reason="needs LibreOffice (soffice) to lay the pages out")
def test_page_counts_in_libreoffice(tmp_path: Path) -> None:
    if not metric_font():
        pytest.skip("needs Arial or Liberation Sans")
    subprocess.run(
        [
            "soffice", f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless",
            "--convert-to", "pdf", "--outdir", str(tmp_path), *(str(FOLDER / name) for name in FORMS),
        ],
        check=True, capture_output=True, timeout=300,
    )  # fmt: skip
    pages = {}
    for name in FORMS:
        document = pypdfium2.PdfDocument(tmp_path / Path(name).with_suffix(".pdf"))
        pages[name] = len(document)
        document.close()
    assert pages == EXPECTED_PAGES
