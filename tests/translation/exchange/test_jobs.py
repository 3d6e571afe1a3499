"""What goes to translators comes back as it went, in every format, and traps of office programs are noticed."""

import csv
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from io import BytesIO, StringIO

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.common.errors import InputError
from workbench.model.exchange import ExchangeJob, ExchangeUnit, ReturnedFile
from workbench.model.translation_state import TranslationState as State
from workbench.reporting.translator_table import write_translator_table
from workbench.translation.exchange import csv_table, docx_table, tmx, xliff2, xliff12, xlsx_exchange
from workbench.translation.markup.reading import parsed


def _reader(module: object) -> Callable[[bytes], ReturnedFile]:
    return lambda data: module.read_job(*parsed(data, "a"), "a")  # type: ignore[attr-defined,no-any-return]


FORMATS: dict[str, tuple[Callable[[ExchangeJob], bytes], Callable[[bytes], ReturnedFile]]] = {
    "xliff-1.2": (xliff12.write_job, _reader(xliff12)),
    "xliff-2.1": (xliff2.write_job, _reader(xliff2)),
    "tmx-1.4": (tmx.write_job, _reader(tmx)),
    "xlsx": (xlsx_exchange.write_job, lambda data: xlsx_exchange.read_job(data, "a.xlsx")),
    "docx": (write_translator_table, lambda data: docx_table.read_job(data, "a.docx")),
}
BOTH = pytest.mark.parametrize("name", FORMATS)
UNITS = (
    ExchangeUnit(
        "6f1c9a1e-0000-4000-8000-000000000001",
        "{1} Ja, bis {2}:\n=1+1 & <mehr> _x000D_",
        "{1} Evet,\n{2} kadar",
        State.CHECKED,
        "s0001",
        "Absatz",
        comment="Frage?",
        limit=80,
        match=95,
        doubts=("Zahl: „1“ fehlt.",),
    ),
    ExchangeUnit("b", "{1}Nein", "", State.PLANNED, "s0002", "Auswahl"),
    ExchangeUnit("c", "Neu", "-eski", State.OUTDATED, "s0003", old_source="Alt"),
)
TEXTS = st.text(
    st.characters(blacklist_categories=["Cs", "Cc"], blacklist_characters="{}\ufffe\uffff\u200e"), max_size=40
)


def job(*units: ExchangeUnit, language: str = "tr") -> ExchangeJob:
    return ExchangeJob("Antrag.docx", language, units or UNITS, "2026-11-26", 2)


@BOTH
@pytest.mark.parametrize("language", ["tr", "ar", "sr-Cyrl"])
def test_a_job_comes_back_as_it_went(name: str, language: str) -> None:
    write, read = FORMATS[name]
    sent = job(language=language)
    returned = read(write(sent))
    assert (returned.format, returned.language, returned.unused) == (name, language, ())
    assert [(unit.id, unit.source, unit.target, unit.stamp) for unit in returned.units] == [
        (unit.id, unit.source, unit.target, unit.stamp) for unit in sent.units
    ]
    if name != "tmx-1.4":
        assert returned.units[0].comment == "Frage?"
    if name not in ("tmx-1.4", "docx"):
        assert returned.units[0].state is State.CHECKED
        assert [unit.limit for unit in returned.units] == [80, None, None]


@BOTH
@settings(max_examples=15, deadline=None)
@given(source=TEXTS.filter(str.strip), target=TEXTS)
def test_any_text_comes_back(name: str, source: str, target: str) -> None:
    write, read = FORMATS[name]
    unit = ExchangeUnit("a", source.strip(), target.strip())
    (returned,) = read(write(job(unit))).units
    assert (returned.source.strip(), returned.target.strip()) == (unit.source, unit.target)


@pytest.mark.parametrize("name", ["xliff-1.2", "xliff-2.1", "tmx-1.4"])
def test_the_same_job_gives_the_same_bytes(name: str) -> None:
    write, _ = FORMATS[name]
    assert write(job()) == write(job())


def test_a_program_may_divide_units_and_forget_what_is_ours() -> None:
    data = xliff2.write_job(job(ExchangeUnit("a", "Eins. Zwei."))).decode()
    data = data.replace(' fwb:id="a"', "").replace('<unit id="u1"', '<unit id="a"')
    start, end = data.index("<segment"), data.index("</unit>")
    divided = (
        '<segment state="translated"><source>Eins.</source><target>Bir.</target></segment>'
        "<ignorable><source> </source></ignorable>"
        '<segment state="initial"><source>Zwei.</source><target>İki.</target></segment>'
    )
    (unit,) = _reader(xliff2)((data[:start] + divided + data[end:]).encode()).units
    assert (unit.id, unit.source, unit.target, unit.state) == ("a", "Eins. Zwei.", "Bir. İki.", None)


def test_segments_stand_in_the_order_that_their_translations_name() -> None:
    segments = "".join(
        f"<segment><source>{german}</source><target{order}>{text}</target></segment>"
        for german, order, text in (
            ("A", ' order="3"', "drei"),
            ("B", "", "zwei "),
            ("C", ' order="1"', "eins "),
        )
    )
    text = (
        f'<xliff xmlns="{xliff2.NAMESPACE}" version="2.1" srcLang="de" trgLang="tr"><file id="f"><unit id="u">'
        f"{segments}</unit></file></xliff>"
    )
    both = [_reader(xliff2)(one.encode()).units[0] for one in (text, text.replace('"1"', '"7"'))]
    assert [(unit.source, unit.target) for unit in both] == [
        ("ABC", "eins zwei drei"),
        ("ABC", "dreizwei eins "),  # an order that cannot be
    ]


def test_marked_segments_of_a_program_are_put_together() -> None:
    data = xliff12.write_job(job(ExchangeUnit("a", "Eins {1}", "x"))).decode()
    marked = '<mrk mtype="seg" mid="1">Bir <ph id="1" equiv-text="{1}">{1}</ph></mrk>'
    (unit,) = _reader(xliff12)(data.replace(">x</target>", f">{marked}</target>").encode()).units
    assert unit.target == "Bir {1}"


# Excel


def _edited(
    change: Callable[[openpyxl.worksheet.worksheet.Worksheet], None], *units: ExchangeUnit
) -> ReturnedFile:
    book = openpyxl.load_workbook(BytesIO(xlsx_exchange.write_job(job(*units))))
    change(book["Türkisch"])
    stream = BytesIO()
    book.save(stream)
    return xlsx_exchange.read_job(stream.getvalue(), "a.xlsx")


def test_the_sheet_is_made_for_translators() -> None:
    book = openpyxl.load_workbook(BytesIO(xlsx_exchange.write_job(job(language="ar"))))
    assert book.sheetnames == ["Anleitung", "Arabisch", "Auswahl"]
    assert book["Auswahl"].sheet_state == "hidden"
    sheet = book["Arabisch"]
    heads = {cell.value: cell.column_letter for cell in sheet[1]}
    assert sheet.sheet_view.rightToLeft
    assert sheet.protection.sheet
    assert not sheet.protection.password
    assert not sheet[f"{heads['Übersetzung']}2"].protection.locked
    assert sheet[f"{heads['Deutsch']}2"].protection.locked
    assert sheet[f"{heads['Deutsch']}2"].data_type == "s"
    assert sheet[f"{heads['Übersetzung']}3"].number_format == "@"
    assert sheet.column_dimensions[heads["Schlüssel (nicht ändern)"]].hidden
    assert sheet.data_validations.dataValidation[0].formula1 == "=Auswahl!$A$1:$A$4"


def test_rows_may_be_sorted_deleted_and_inserted() -> None:
    def change(sheet: openpyxl.worksheet.worksheet.Worksheet) -> None:
        rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)]
        sheet.delete_rows(2, 3)
        for row in (rows[2], [None] * 12, rows[0]):
            sheet.append(row)
        sheet.insert_rows(1)
        sheet["A1"] = "Bitte bis Freitag"
        sheet.row_dimensions[3].hidden = True

    returned = _edited(change)
    assert [unit.id for unit in returned.units] == ["c", UNITS[0].id]


def test_a_cell_at_the_end_of_the_sheet_takes_no_memory() -> None:
    def change(sheet: openpyxl.worksheet.worksheet.Worksheet) -> None:
        sheet["XFD1048576"] = "weit weg"

    assert len(_edited(change).units) == 3


@pytest.mark.parametrize(
    ("value", "cause"),
    [
        ("=A1", "enthält eine Formel"),
        (123, "eine Zahl gemacht"),
        (datetime(2026, 5, 1), "ein Datum gemacht"),
        ("#REF!", "enthält einen Fehlerwert"),
    ],
)
def test_what_excel_made_of_a_text_is_not_taken(value: object, cause: str) -> None:
    def change(sheet: openpyxl.worksheet.worksheet.Worksheet) -> None:
        cell = sheet["E3"]
        cell.number_format = "General"
        cell.value = value  # type: ignore[assignment]

    returned = _edited(change)
    assert len(returned.units) == 2
    assert [(item.place, cause in item.cause) for item in returned.unused] == [("Zeile 3", True)]


def test_a_text_that_no_cell_can_hold_is_named() -> None:
    with pytest.raises(InputError, match="Passage s9, Deutsch: Der Text ist länger als 32767 Zeichen"):
        xlsx_exchange.write_job(job(ExchangeUnit("a", "x" * 32_768, label="s9")))


def test_control_characters_do_not_break_the_sheet() -> None:
    unit = ExchangeUnit("a", "x\x0by")
    returned = xlsx_exchange.read_job(xlsx_exchange.write_job(job(unit)), "a.xlsx")
    assert (returned.units[0].source, returned.units[0].stamp) == ("xy", unit.stamp)


def test_other_workbooks_are_refused() -> None:
    stream = BytesIO()
    openpyxl.Workbook().save(stream)
    with pytest.raises(InputError, match=r"„a\.xlsx“ hat keine Tabelle mit den Spalten"):
        xlsx_exchange.read_job(stream.getvalue(), "a.xlsx")


# CSV


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-8", "cp1252", "utf-16"])
@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_a_table_may_come_back_as_csv(encoding: str, delimiter: str) -> None:
    text = StringIO()
    writer = csv.writer(text, delimiter=delimiter, lineterminator="\r\n")
    writer.writerow(["Kennung", "Deutsch", "Übersetzung", "Stand", "Schlüssel (nicht ändern)"])
    writer.writerow(["s1", 'Für; alle, "ja"', 'Ein\r\nÜber; "text", 1', "geprüft", "k|aa.bb"])
    returned = csv_table.read_job(text.getvalue().encode(encoding), "a.csv")
    (unit,) = returned.units
    assert (unit.id, unit.stamp, unit.state) == ("k", "aa.bb", State.CHECKED)
    assert unit.target == 'Ein\nÜber; "text", 1'


# Word


def test_tracked_changes_of_a_translator_count_as_made() -> None:
    from workbench.document.docx.archive import read_archive

    archive = read_archive(write_translator_table(job(ExchangeUnit("a", "Ja", "ALT"))), "a.docx")
    part = archive.read("word/document.xml").decode()
    tracked = (
        '<w:del w:id="1" w:author="x"><w:r><w:delText>ALT</w:delText></w:r></w:del>'
        '<w:ins w:id="2" w:author="x"><w:r><w:t>NEU</w:t></w:r></w:ins>'
    )
    start = part.rindex("<w:r>", 0, part.index(">ALT<"))
    end = part.index("</w:r>", start) + len("</w:r>")
    changed = archive.replaced({"word/document.xml": (part[:start] + tracked + part[end:]).encode()}, {})
    assert docx_table.read_job(changed, "a.docx").units[0].target == "NEU"


def test_a_row_is_found_by_its_bookmark_when_the_hidden_key_is_gone() -> None:
    from workbench.document.docx.archive import read_archive

    data = write_translator_table(job())
    archive = read_archive(data, "a.docx")
    part = archive.read("word/document.xml").decode()
    for unit in UNITS:
        part = part.replace(f"fwb:{unit.id}|{unit.stamp}", "")
    returned = docx_table.read_job(archive.replaced({"word/document.xml": part.encode()}, {}), "a.docx")
    assert [(unit.id, unit.stamp) for unit in returned.units] == [(unit.id, "") for unit in UNITS]


def test_the_arabic_column_runs_from_the_right() -> None:
    from workbench.document.docx.archive import read_archive

    unit = replace(UNITS[0], target="نعم")
    part = (
        read_archive(write_translator_table(job(unit, language="ar")), "a").read("word/document.xml").decode()
    )
    assert "<w:bidi/>" in part
    assert 'w:lang w:bidi="ar"' in part
