"""Broken and hostile files: name, content, and a word of the cause that the message must name."""

import io
import zipfile
from collections.abc import Callable
from dataclasses import dataclass

from tests.document.bad_files.archives import Entry, archive, entry
from tests.document.bad_files.compound_files import encrypted_document
from tests.document.word_file import NAMESPACES, paragraph, word_entries, word_file, zipped

MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class BadFile:
    """`cause` is one of the words (regular expression) by which a clerk understands what is wrong."""

    name: str
    build: Callable[[], bytes]
    cause: str


def _with(name: str, content: bytes) -> bytes:
    """A good Word file with one entry replaced or added."""
    return zipped({**word_entries(paragraph("Text")), name: content})


def _without(name: str) -> bytes:
    entries = word_entries(paragraph("Text"))
    del entries[name]
    return zipped(entries)


def _document(text: str) -> bytes:
    return _with("word/document.xml", text.encode())


def _many_entries() -> bytes:
    good = [entry(name, content) for name, content in word_entries(paragraph("Text")).items()]
    return archive([*good, *(Entry(f"word/media/{number}.bin", b"", 0, 0, 0) for number in range(100_000))])


def _bomb_of_size() -> bytes:
    """Forty parts of 20 MB that compress to almost nothing each: 800 MB in all."""
    good = [entry(name, content) for name, content in word_entries(paragraph("Text")).items()]
    block = entry("", b" " * (20 * MEGABYTE))
    return archive(
        [*good, *(Entry(f"word/x{n}.xml", block.packed, block.size, block.crc) for n in range(40))]
    )


def _bomb_of_ratio() -> bytes:
    entries = {name: entry(name, content) for name, content in word_entries(paragraph("Text")).items()}
    entries["word/document.xml"] = entry("word/document.xml", b"<a>" + b" " * (80 * MEGABYTE) + b"</a>")
    return archive(entries.values())


def _bomb_with_false_size() -> bytes:
    """The directory says 1000 bytes, the content unpacks to 80 MB."""
    entries = {name: entry(name, content) for name, content in word_entries(paragraph("Text")).items()}
    bomb = entry("word/document.xml", b" " * (80 * MEGABYTE))
    entries["word/document.xml"] = Entry(bomb.name, bomb.packed, 1000, bomb.crc)
    return archive(entries.values())


def _twice() -> bytes:
    good = [entry(name, content) for name, content in word_entries(paragraph("Text")).items()]
    return archive(
        [*good, entry("word/document.xml", word_entries(paragraph("Anders"))["word/document.xml"])]
    )


def _billion_laughs() -> bytes:
    entities = "".join(
        f'<!ENTITY l{number} "{f"&l{number - 1};" * 10}">' if number else '<!ENTITY l0 "lol">'
        for number in range(10)
    )
    body = f"<w:body>{paragraph('&l9;')}</w:body>"
    return _document(f"<!DOCTYPE w:document [{entities}]><w:document {NAMESPACES}>{body}</w:document>")


def _external_entity() -> bytes:
    declared = '<!DOCTYPE w:document [<!ENTITY secret SYSTEM "file:///etc/passwd">]>'
    return _document(
        f"{declared}<w:document {NAMESPACES}><w:body>{paragraph('&secret;')}</w:body></w:document>"
    )


def _doctype_in(name: str) -> bytes:
    content = word_entries(paragraph("Text"))[name].decode()
    head, _, rest = content.partition("?>")
    return _with(name, f'{head}?><!DOCTYPE x [<!ENTITY a "b">]>{rest}'.encode())


def _nested_tables(depth: int) -> bytes:
    inner = paragraph("Text")
    for _ in range(depth):
        inner = (
            "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>"
            f"<w:tr><w:tc>{inner}<w:p/></w:tc></w:tr></w:tbl>"
        )
    return word_file(inner)


def _nested(element: str, depth: int) -> bytes:
    run = "<w:r><w:t>Text</w:t></w:r>"
    return word_file(f"<w:p>{f'<w:{element}>' * depth}{run}{f'</w:{element}>' * depth}</w:p>")


def _other_zip() -> bytes:
    return zipped({"liesmich.txt": b"Nur ein Archiv"})


def _encrypted_zip() -> bytes:
    """The flag for encryption set on every entry."""
    data = bytearray(word_file(paragraph("Text")))
    for start, offset in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        position = data.find(start)
        while position >= 0:
            data[position + offset] |= 1
            position = data.find(start, position + 4)
    return bytes(data)


def _wrong_checksum() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as target:
        for name, content in word_entries(paragraph("Unverwechselbar")).items():
            target.writestr(name, content)
    return stream.getvalue().replace(b"Unverwechselbar", b"Unverwechselbaz")


GOOD = word_file(paragraph("Text") * 50)

REFUSED = (
    BadFile("kein_word.docx", lambda: b"\x00\x01\x02 weder Text noch Word" * 50, "keine Datei, die"),
    BadFile("leer.docx", lambda: b"", "leer"),
    BadFile("kennwort.docx", encrypted_document, "Kennwort|verschlüsselt"),
    BadFile("zip_kennwort.docx", _encrypted_zip, "Kennwort|verschlüsselt"),
    BadFile("halb.docx", lambda: GOOD[: len(GOOD) // 2], "beschädigt|unvollständig"),
    BadFile("ohne_ende.docx", lambda: GOOD[:-30], "beschädigt|unvollständig"),
    BadFile("nur_anfang.docx", lambda: GOOD[:4], "beschädigt|unvollständig"),
    BadFile("pruefsumme.docx", _wrong_checksum, "beschädigt"),
    BadFile("bombe_groesse.docx", _bomb_of_size, "groß|gepackt"),
    BadFile("bombe_verhaeltnis.docx", _bomb_of_ratio, "groß|gepackt"),
    BadFile("bombe_falsche_angabe.docx", _bomb_with_false_size, "groß|gepackt|beschädigt"),
    BadFile("hunderttausend.docx", _many_entries, "Einträge|Bestandteile"),
    BadFile("lachen.docx", _billion_laughs, "DOCTYPE|Dokumenttyp|Entit"),
    BadFile("fremde_datei.docx", _external_entity, "DOCTYPE|Dokumenttyp|Entit"),
    BadFile("doctype_typen.docx", lambda: _doctype_in("[Content_Types].xml"), "DOCTYPE|Dokumenttyp|Entit"),
    BadFile("doctype_beziehungen.docx", lambda: _doctype_in("_rels/.rels"), "DOCTYPE|Dokumenttyp|Entit"),
    BadFile("pfad_hoch.docx", lambda: _with("../boese.xml", b"<a/>"), "Pfad"),
    BadFile("pfad_fest.docx", lambda: _with("/etc/boese.xml", b"<a/>"), "Pfad"),
    BadFile("pfad_windows.docx", lambda: _with("C:\\boese.xml", b"<a/>"), "Pfad"),
    BadFile("pfad_rueckstrich.docx", lambda: _with("word\\..\\..\\boese.xml", b"<a/>"), "Pfad"),
    BadFile("doppelt.docx", _twice, "zweimal|doppelt"),
    BadFile("ohne_hauptteil.docx", lambda: _without("word/document.xml"), "Hauptteil|Haupttext|fehlt"),
    BadFile("kaputtes_xml.docx", lambda: _document("<w:document><w:body></w:document>"), "beschädigt|XML"),
    BadFile("leeres_xml.docx", lambda: _document(""), "beschädigt|XML|leer"),
    BadFile("steuerzeichen.docx", lambda: word_file(paragraph("a\x0bb")), "beschädigt|XML|Zeichen"),
    BadFile(
        "zeichensatz.docx",
        lambda: _with(
            "word/document.xml",
            word_entries(paragraph("Ä"))["word/document.xml"].replace(b"\xc3\x84", b"\xc4"),
        ),
        "beschädigt|XML|Zeichen",
    ),
    BadFile("dreihundert_tabellen.docx", lambda: _nested_tables(300), "verschachtelt|Tabellen"),
    BadFile("tiefe_felder.docx", lambda: _nested("smartTag", 20_000), "verschachtelt|tief"),
    BadFile(
        "html.docx",
        lambda: b"<!DOCTYPE html><html><body><p>Antrag</p></body></html>",
        "HTML|Webseite|Internetseite",
    ),
    BadFile("archiv.docx", _other_zip, "Archiv|ZIP"),
    BadFile(
        "excel.docx",
        lambda: zipped({"[Content_Types].xml": b"<Types/>", "xl/workbook.xml": b"<x/>"}),
        "Excel",
    ),
)
