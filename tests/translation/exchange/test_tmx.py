from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.common.errors import InputError
from workbench.model.memory_unit import MemoryUnit
from workbench.translation.exchange.tmx import read_units, write_units

HEAD = '<?xml version="1.0"?><tmx version="1.4"><header srclang="{srclang}"/><body>'
TEXTS = st.text(
    st.characters(blacklist_categories=["Cs", "Cc"], blacklist_characters="{}\ufffe\uffff"), min_size=1
).filter(str.strip)


def _read(
    folder: Path, content: str | bytes, unused: list[tuple[int, str]] | None = None
) -> list[MemoryUnit]:
    path = folder / "speicher.tmx"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return list(read_units(path, None if unused is None else lambda *told: unused.append(told)))


def _tmx(*units: str, srclang: str = "de") -> str:
    return HEAD.format(srclang=srclang) + "".join(units) + "</body></tmx>"


def _tuv(language: str, content: str) -> str:
    return f'<tuv xml:lang="{language}"><seg>{content}</seg></tuv>'


def test_units_come_back_as_written(tmp_path: Path) -> None:
    units = [
        MemoryUnit(
            "Geben Sie {1} bei {2} ab. <Das> & jenes",
            "{2} {1} teslim edin.",
            language="tr",
            context_before="Davor",
            context_after="Danach",
            origin="person",
            document="Antrag",
            state="released",
            at="2026-01-02T10:20:30+00:00",
            note="Zwei\nZeilen",
        ),
        MemoryUnit("nur {3}", "فقط {3}", language="ar", origin="machine:x"),
    ]
    written = write_units(tmp_path / "a.tmx", units)
    assert (written.written, written.cleaned) == (2, 0)
    assert list(read_units(tmp_path / "a.tmx")) == units


@given(TEXTS, TEXTS)
def test_any_text_survives(tmp_path_factory: pytest.TempPathFactory, source: str, target: str) -> None:
    path = tmp_path_factory.getbasetemp() / "texte.tmx"
    unit = MemoryUnit(source, target, language="uk", origin="person")
    write_units(path, [unit])
    assert list(read_units(path)) == [unit]


def test_names_of_persons_are_written_only_on_wish(tmp_path: Path) -> None:
    unit = MemoryUnit("Ja", "Evet", language="tr", origin="person", person="A. Yılmaz")
    path = tmp_path / "a.tmx"
    write_units(path, [unit])
    assert list(read_units(path)) == [replace(unit, person="")]
    write_units(path, [unit], persons=True)
    assert list(read_units(path)) == [unit]


def test_control_characters_are_left_out_and_counted(tmp_path: Path) -> None:
    written = write_units(tmp_path / "a.tmx", [MemoryUnit("a\x0bb", "c\x00d", language="tr")])
    assert written.cleaned == 1
    assert [unit.source for unit in read_units(tmp_path / "a.tmx")] == ["ab"]


def test_the_german_text_is_the_source_whatever_the_header_says(tmp_path: Path) -> None:
    units = _tmx(f"<tu>{_tuv('EN-us', 'Yes')}{_tuv('DE_de', 'Ja')}{_tuv('fr', 'Oui')}</tu>", srclang="EN-US")
    assert [
        (unit.source, unit.source_language, unit.language, unit.target) for unit in _read(tmp_path, units)
    ] == [
        ("Ja", "de", "en", "Yes"),
        ("Ja", "de", "fr", "Oui"),
    ]


def test_codes_become_tags_and_the_same_code_has_the_same_number(tmp_path: Path) -> None:
    german = '<bpt i="1" x="1">&lt;b></bpt>Fett<ept i="1">&lt;/b></ept> und <ph x="2"><sub>Bild</sub></ph>'
    english = (
        '<ph x="2"/> and <bpt i="1" x="1">&lt;b></bpt>bold<ept i="1">&lt;/b></ept><it pos="begin">y</it>'
    )
    (unit,) = _read(tmp_path, _tmx(f"<tu>{_tuv('de', german)}{_tuv('en', english)}</tu>"))
    assert unit.source == "{1}Fett{2} und {3}"
    assert unit.target == "{3} and {1}bold{2}{4}"


def test_marked_text_is_text(tmp_path: Path) -> None:
    unit = f"<tu>{_tuv('de', '<hi>Wichtig</hi>: ja')}{_tuv('en', '<hi>Important</hi>: yes')}</tu>"
    assert [unit.target for unit in _read(tmp_path, _tmx(unit))] == ["{1}Important{2}: yes"]


def test_what_cannot_be_used_is_told(tmp_path: Path) -> None:
    unused: list[tuple[int, str]] = []
    units = (
        f"<tu>{_tuv('fr', 'Oui')}</tu>",
        f"<tu>{_tuv('de', 'Ja')}</tu>",
        f"<tu>{_tuv('de', 'Ja')}{_tuv('12', 'Evet')}</tu>",
        f"<tu>{_tuv('de', 'Ja')}{_tuv('tr', 'Evet')}</tu>",
    )
    assert len(_read(tmp_path, _tmx(*units), unused)) == 1
    assert unused == [
        (1, "Der deutsche Text fehlt."),
        (2, "Die Übersetzung fehlt."),
        (3, "„12“ ist kein bekanntes Kürzel einer Sprache."),
    ]


@pytest.mark.parametrize("text", ['<xliff version="1.2"><file/></xliff>', "<html/>"])
def test_a_file_of_another_kind_is_not_taken_for_an_empty_memory(tmp_path: Path, text: str) -> None:
    with pytest.raises(InputError, match="ist keine TMX-Datei"):
        _read(tmp_path, text)


def test_old_files_in_utf_16_with_a_document_type(tmp_path: Path) -> None:
    text = (
        '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE tmx SYSTEM "tmx11.dtd" [<!ENTITY amt "Sozialamt">]>'
        '<tmx version="1.1"><header srclang="*all*"/><body><tu><tuv lang="DE"><seg>Das &amt;</seg></tuv>'
        '<tuv lang="TR"><seg>&amt; bu</seg></tuv></tu></body></tmx>'
    )
    (unit,) = _read(tmp_path, text.encode("utf-16"))
    assert (unit.source, unit.target, unit.language) == ("Das Sozialamt", "Sozialamt bu", "tr")


def test_a_file_that_ends_too_early_is_named_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"„speicher.tmx“, Zeile 2: .*kein fehlerfreies XML"):
        _read(tmp_path, '<tmx version="1.4"><body>\n<tu><tuv xml:lang="de"><seg>x')


@pytest.mark.parametrize(
    ("declared", "sentence"),
    [
        ('<!ENTITY a SYSTEM "file:///etc/hostname">', "verweist auf eine andere Datei"),
        (
            '<!ENTITY z "zzzzzzzzzz">'
            + "".join(
                f'<!ENTITY {name} "{f"&{inner};" * 10}">'
                for inner, name in zip("zbcdef", "bcdefa", strict=True)
            ),
            "würde sich beim Lesen aufblähen",
        ),
        ('<!ENTITY b "&a;"><!ENTITY a "&b;">', "würde sich beim Lesen aufblähen"),
    ],
)
def test_hostile_entities_are_refused(tmp_path: Path, declared: str, sentence: str) -> None:
    unit = f"<tu>{_tuv('de', '&a;')}{_tuv('tr', 'x')}</tu>"
    with pytest.raises(InputError, match=sentence):
        _read(tmp_path, f"<!DOCTYPE tmx [{declared}]><tmx><body>{unit}</body></tmx>")
