"""TBX: what is written keeps to TBX-Basic and comes back; what other programs write is read or refused with a line."""

from dataclasses import fields
from datetime import date
from pathlib import Path

import pytest
from lxml import etree

from tests.shared_material import PROJECT
from workbench.common.errors import InputError
from workbench.glossary import tbx, tsv, xlsx
from workbench.glossary.reading import read_table
from workbench.glossary.row_notes import RowNote
from workbench.glossary.rows import GlossaryTable
from workbench.model.term import GlossaryEntry

FULL = GlossaryEntry(
    id="1 a",
    term="Vordruck",
    pos="NOUN",
    kind="replace",
    replacements=("Formular", "Blatt Papier"),
    variants=("Druckstück",),
    abbreviations=("VD",),
    explanation="Ein Blatt, das Sie ausfüllen.\nZweite Zeile: <b> & „so“.",
    inflection="Maskulinum → Neutrum: „den Vordruck“ → „das Formular“.",
    legal_risk="low",
    legal_note="Keine.",
    example_before="Der Vordruck fehlt.",
    example_after="Das Formular fehlt.",
    automatic="suggest",
    context="Nur für Papier.",
    status="released",
    gender="m",
    replacement_gender="n",
    government="gen",
    replacement_government="dat",
    separable_prefix="ein",
    required_contexts=("ausfüllen", "beiliegen"),
    block_contexts=("Druckerei",),
    gender_fair="Formular",
    domain="Grundsicherung",
    source="Sammlung des Amtes",
    owner="Amt 50",
    valid_from=date(2026, 1, 1),
    valid_to=date(2027, 12, 31),
    translations=(("pt-BR", "formulário"), ("tr", "form")),
)
NAMESPACE = "{urn:iso:std:iso:30042:ed-2}"
PERMITTED = {
    ("descrip", "subjectField"): {"conceptEntry"},
    ("descrip", "definition"): {"conceptEntry", "langSec"},
    ("descrip", "context"): {"termSec"},
    ("admin", "source"): {"conceptEntry", "langSec", "termSec"},
    ("transac", "transactionType"): {"transacGrp"},
    ("transacNote", "responsibility"): {"transacGrp"},
    **{
        ("termNote", name): {"termSec"}
        for name in ("partOfSpeech", "grammaticalGender", "administrativeStatus", "termType")
    },
}
"""Data categories of TBX-Basic that we write, and the level at which its Schematron schema allows each."""
VALUES = {
    "partOfSpeech": {"noun", "verb", "adjective", "adverb", "other"},
    "grammaticalGender": {"masculine", "feminine", "neuter", "other"},
    "administrativeStatus": {
        f"{name}Term-admn-sts" for name in ("preferred", "admitted", "deprecated", "superseded")
    },
    "termType": {"fullForm", "acronym", "abbreviation", "shortForm", "variant", "phrase"},
    "transactionType": {"origination", "modification"},
}
CORE = f"""<grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="{NAMESPACE[1:-1]}"
 datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
<start><element name="tbx"><attribute name="type"><value>TBX-Basic</value></attribute>
 <attribute name="style"><value>dca</value></attribute><attribute name="xml:lang"/>
 <element name="tbxHeader"><element name="fileDesc">
  <optional><element name="titleStmt"><element name="title"><text/></element></element></optional>
  <oneOrMore><element name="sourceDesc"><oneOrMore><element name="p"><text/></element></oneOrMore></element></oneOrMore>
 </element></element>
 <element name="text"><element name="body"><oneOrMore><ref name="concept"/></oneOrMore></element></element>
</element></start>
<define name="concept"><element name="conceptEntry"><attribute name="id"><data type="ID"/></attribute>
 <ref name="aux"/><oneOrMore><element name="langSec"><attribute name="xml:lang"/><ref name="aux"/>
 <oneOrMore><element name="termSec"><element name="term"><text/></element>
  <zeroOrMore><element name="termNote"><attribute name="type"/><text/></element></zeroOrMore>
  <ref name="aux"/></element></oneOrMore></element></oneOrMore></element></define>
<define name="aux"><zeroOrMore><choice>
 <element name="descrip"><attribute name="type"/><text/></element>
 <element name="admin"><attribute name="type"/><text/></element>
 <element name="note"><text/></element>
 <element name="transacGrp"><element name="transac"><attribute name="type"/><text/></element>
  <zeroOrMore><choice><element name="transacNote"><attribute name="type"/><text/></element>
  <element name="date"><data type="date"/></element></choice></zeroOrMore></element>
</choice></zeroOrMore></define>
</grammar>"""
"""The order of elements of the TBX core structure (ISO 30042:2019), as far as we write them."""


def office() -> tuple[GlossaryEntry, ...]:
    return tsv.read(PROJECT / "glossaries" / "amtsdeutsch.tsv")


def test_the_example_leaves_no_field_empty() -> None:
    assert [field.name for field in fields(FULL) if not getattr(FULL, field.name)] == []


@pytest.mark.parametrize("suffix", [".tbx", ".xlsx", ".tsv"])
def test_every_field_comes_back(tmp_path: Path, suffix: str) -> None:
    writer = {".tbx": tbx.write, ".xlsx": xlsx.write, ".tsv": tsv.write}[suffix]
    plain = GlossaryEntry("A2", "nunmehr", "ADV", "replace", ("jetzt",))
    plural = GlossaryEntry("A3", "Kosten", "NOUN", "keep", gender="pl")
    writer(tmp_path / f"liste{suffix}", [FULL, plain, plural])
    read = read_table(tmp_path / f"liste{suffix}")
    assert (read.entries, read.notes) == ((FULL, plain, plural), ())


def test_the_office_glossary_goes_from_format_to_format(tmp_path: Path) -> None:
    tbx.write(tmp_path / "a.tbx", office())
    xlsx.write(tmp_path / "b.xlsx", tbx.read(tmp_path / "a.tbx"))
    tsv.write(tmp_path / "c.tsv", xlsx.read(tmp_path / "b.xlsx"))
    assert tsv.read(tmp_path / "c.tsv") == office()


def test_what_is_written_keeps_to_tbx_basic(tmp_path: Path) -> None:
    tbx.write(tmp_path / "liste.tbx", [FULL, *office()])
    tree = etree.parse(tmp_path / "liste.tbx")
    schema = etree.RelaxNG(etree.fromstring(CORE))
    assert schema.validate(tree), schema.error_log
    for element in tree.iter(f"{NAMESPACE}*"):
        name, kind = etree.QName(element).localname, element.get("type")
        if kind and name != "tbx":
            parent = element.getparent()
            assert parent is not None
            assert etree.QName(parent).localname in PERMITTED[name, kind]
            assert element.text in VALUES.get(kind, {element.text})


def foreign(folder: Path, body: str, root: str = 'tbx type="TBX-Basic" style="dct"') -> GlossaryTable:
    path = folder / "fremd.tbx"
    spaces = f'xmlns="{NAMESPACE[1:-1]}" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"'
    end = root.split()[0]
    path.write_text(
        f'<{root} xml:lang="de" {spaces}>\n<text><body>\n{body}\n</body></text></{end}>', encoding="utf-8"
    )
    return read_table(path)


def test_a_deprecated_term_is_replaced_by_the_preferred_one(tmp_path: Path) -> None:
    read = foreign(
        tmp_path,
        """<conceptEntry id="c1"><basic:subjectField>Post</basic:subjectField><langSec xml:lang="de-DE">
        <termSec><term>Brief</term><min:partOfSpeech>noun</min:partOfSpeech>
         <min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec>
        <termSec><term>Schreiben</term><min:partOfSpeech>noun</min:partOfSpeech>
         <basic:grammaticalGender>neuter</basic:grammaticalGender>
         <min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus></termSec></langSec>
        <langSec xml:lang="en"><termSec><term>letter</term></termSec></langSec></conceptEntry>""",
    )
    (entry,) = read.entries
    assert (entry.term, entry.replacements, entry.kind, entry.gender) == (
        "Schreiben",
        ("Brief",),
        "replace",
        "n",
    )
    assert (entry.domain, entry.translations, entry.automatic) == ("Post", (("en", "letter"),), "suggest")


def test_the_older_tbx_is_read(tmp_path: Path) -> None:
    read = foreign(
        tmp_path,
        """<termEntry id="t1"><descrip type="definition">Das Amt darf wählen.</descrip>
        <langSet xml:lang="de"><ntig><termGrp><term>Ermessen</term>
        <termNote type="partOfSpeech">noun</termNote></termGrp></ntig></langSet></termEntry>""",
        'martif type="TBX-Basic"',
    )
    assert [(entry.term, entry.kind, entry.explanation) for entry in read.entries] == [
        ("Ermessen", "explain", "Das Amt darf wählen.")
    ]


@pytest.mark.parametrize(
    ("concept", "cause"),
    [
        (
            '<langSec xml:lang="en"><termSec><term>letter</term></termSec></langSec>',
            "fehlt der deutsche Begriff",
        ),
        (
            '<langSec xml:lang="de"><termSec><term>Brief</term></termSec></langSec>',
            "Es fehlen Status und Definition",
        ),
        (
            (
                '<descrip type="definition">Ein Brief.</descrip>'
                '<langSec xml:lang="de"><termSec><term>Brief</term></termSec></langSec>'
            ),
            "fehlt die Wortart von „Brief“",
        ),
    ],
)
def test_a_concept_that_says_too_little_is_named_with_its_line(
    tmp_path: Path, concept: str, cause: str
) -> None:
    read = foreign(tmp_path, f'<conceptEntry id="c1">{concept}</conceptEntry>')
    (note,) = read.notes
    assert isinstance(note, RowNote)
    assert str(note).startswith("Im Glossar „fremd.tbx“, Zeile 3, ")
    assert cause in str(note)


@pytest.mark.parametrize(
    ("data", "cause"),
    [
        (b"", "kein lesbares XML"),
        (b"<tbx><text>", "kein lesbares XML"),
        (b"<html/>", "keine TBX-Datei"),
        (b"<tbx/>", "ist leer"),
        (b'<!DOCTYPE tbx [<!ENTITY a "b">]><tbx>&a;</tbx>', "unerlaubte XML-Anweisungen"),
        (
            b'<!DOCTYPE tbx [<!ENTITY a SYSTEM "file:///etc/passwd">]><tbx>&a;</tbx>',
            "unerlaubte XML-Anweisungen",
        ),
    ],
)
def test_what_is_no_tbx_is_refused_in_one_sentence(tmp_path: Path, data: bytes, cause: str) -> None:
    (tmp_path / "kaputt.tbx").write_bytes(data)
    with pytest.raises(InputError, match=cause):
        tbx.read(tmp_path / "kaputt.tbx")


def test_a_reference_to_the_old_document_type_is_no_danger(tmp_path: Path) -> None:
    body = '<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd"><martif><text><body/></text></martif>'
    (tmp_path / "alt.tbx").write_text(body, encoding="utf-8")
    with pytest.raises(InputError, match="ist leer"):
        tbx.read(tmp_path / "alt.tbx")


def test_lines_are_told_in_long_files_too(tmp_path: Path) -> None:
    concepts = "\n" * 70_000 + '<conceptEntry id="c1"><langSec xml:lang="de"/></conceptEntry>'
    assert foreign(tmp_path, concepts).notes[0].place.line == 70_003
