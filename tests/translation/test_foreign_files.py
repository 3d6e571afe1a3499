"""Exchange files of other programs: read in every version, untouched but for what was asked for."""

import re
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from workbench.common.errors import InputError
from workbench.translation.foreign_files import ForeignFile, check_foreign

XLIFF = "urn:oasis:names:tc:xliff:document:"
CODES = (
    '<g id="1">{}</g>',
    '<ph id="2">&lt;br/></ph>',
    '<x id="3"/>',
    '<bpt id="4">&lt;b></bpt>{}<ept id="4">&lt;/b></ept>',
    '<mrk mtype="term">{}</mrk>',
    '<it id="5" pos="open">x<sub>unten</sub></it>',
    "<!-- Anmerkung -->",
    "<?pi da?>",
    "<![CDATA[<a> & b]]>",
    "&#228;",
    "&amp;",
    "<u>{}</u>",
)


def _xliff12(target: str, source: str = "Ja", version: str = "1.2") -> str:
    namespace = f' xmlns="{XLIFF}{version}"' if version != "1.0" else ""
    return (
        f"<?xml version='1.0' encoding='utf-8'?>\r\n<!-- oben -->\n<xliff{namespace} version='{version}'>\n"
        '<file original="a.docx" source-language="de" target-language="tr" datatype="x-docx"><header/><body>'
        f'<group id="g"><trans-unit id="u1" approved="no" resname="r" >\n  <source>{source}</source>\n  '
        f"<target state=\"new\"  state-qualifier='x'>{target}</target><note>Kommentar</note>"
        "<alt-trans><source>Ja</source><target>Alternative</target></alt-trans></trans-unit>"
        '<trans-unit id="u2"><source>Nein</source></trans-unit></group></body></file></xliff>\n<!-- unten -->'
    )


def _xliff2(target: str, source: str = "Ja", version: str = "2.0") -> str:
    namespace = f"{XLIFF}{'2.2' if version == '2.2' else '2.0'}"
    return (
        f'<xliff xmlns="{namespace}" xmlns:my="urn:my" version="{version}" srcLang="de" trgLang="tr" my:a="b">'
        '<file id="f"><skeleton href="x"/><unit id="u1" my:x="y"><notes><note>n</note></notes><my:meta>m</my:meta>'
        f'<segment id="s1" state="initial"><source>{source}</source><target xml:space="preserve">{target}</target>'
        "</segment><ignorable><source> </source></ignorable></unit>"
        '<unit id="u2"><segment><source>Nein</source></segment></unit></file></xliff>'
    )


def _tmx(target: str, source: str = "Ja", version: str = "1.4") -> str:
    return (
        f'<?xml version="1.0"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="{version}"><header srclang="de"/>'
        f'<body><tu tuid="u1" usagecount="3"><prop type="x">p</prop><tuv xml:lang="de"><seg>{source}</seg></tuv>'
        f'<tuv xml:lang="tr" changeid="A"><seg>{target}</seg></tuv></tu></body></tmx>'
    )


BUILDERS: dict[str, Callable[[str, str], str]] = {
    "xliff-1.0": lambda target, source: _xliff12(target, source, "1.0"),
    "xliff-1.1": lambda target, source: _xliff12(target, source, "1.1"),
    "xliff-1.2": _xliff12,
    "xliff-2.0": _xliff2,
    "xliff-2.1": lambda target, source: _xliff2(target, source, "2.1"),
    "xliff-2.2": lambda target, source: _xliff2(target, source, "2.2"),
    "tmx-1.1": lambda target, source: _tmx(target, source, "1.1").replace("xml:lang", "lang"),
    "tmx-1.4": _tmx,
    "tmx-2.0": lambda target, source: _tmx(target, source, "2.0"),
}
FORMATS = pytest.mark.parametrize("name", BUILDERS)

PLAIN = st.text(
    st.characters(blacklist_categories=["Cs", "Cc"], blacklist_characters="\ufffe\uffff"), max_size=30
)


@st.composite
def contents(draw: st.DrawFn) -> str:
    """Texts with inline codes of all kinds, nested at random."""
    parts = []
    for _ in range(draw(st.integers(0, 4))):
        code = draw(st.sampled_from(CODES))
        parts.append(draw(st.sampled_from(["", " ", "Wort ", "äß ", "\n  "])))
        parts.append(
            code.replace("{}", draw(st.sampled_from(["", "innen", '<x id="9"/>', "a<g id='7'>b</g>c"])))
        )
    return "".join([*parts, draw(st.sampled_from(["", "Ende", " "]))])


def _target(data: bytes) -> etree._Element:
    """The translation as any other program finds it."""
    root = etree.fromstring(data)
    found = root.xpath(
        "//*[local-name()='target' and not(ancestor::*[local-name()='alt-trans'])]"
        " | //*[local-name()='tuv'][2]/*[local-name()='seg']"
    )
    return found[0]


def _around(data: bytes) -> tuple[bytes, bytes]:
    """What stands before and behind the translation."""
    start, end = (
        re.search(rb"<target [^>]*>|<seg>(?=((?!<seg>).)*$)", data, re.S).end(),
        data.rfind(b"</seg>"),
    )  # type: ignore[union-attr]
    if end < 0:
        end = data.index(b"</target>")
    return data[:start], data[end:]


@FORMATS
@given(source=contents(), target=contents(), text=PLAIN)
def test_a_new_text_is_exactly_that_and_nothing_else_changes(
    name: str, source: str, target: str, text: str
) -> None:
    data = BUILDERS[name](target, source).encode()
    foreign = ForeignFile(data, "a.xml")
    assert foreign.format == name
    assert foreign.with_targets({}).data == data
    changed = foreign.with_targets({"u1": text.replace("{", "(")}).data
    assert "".join(_target(changed).itertext()) == text.replace("{", "(")
    assert _around(changed) == _around(data)


@FORMATS
@given(target=contents())
def test_a_prefix_keeps_the_codes(name: str, target: str) -> None:
    data = BUILDERS[name](target, "Ja").encode()
    changed = ForeignFile(data, "a.xml").with_targets({}, "NEU & ").data
    assert (
        changed == data.replace(f">{target}</".encode(), f">NEU &amp; {target}</".encode(), 1) or target == ""
    )
    assert "".join(_target(changed).itertext()) == "NEU & " + "".join(_target(data).itertext())
    assert len(list(_target(changed).iter())) == len(list(_target(data).iter()))
    assert b"<target>Alternative" not in data or b"<target>Alternative" in changed


def test_codes_are_put_back_where_the_text_says() -> None:
    foreign = ForeignFile(
        _xliff12('<g id="1">Evet</g> <x id="2"/>', '<g id="1">Ja</g> <x id="2"/> <x id="3"/>').encode(),
        "a.xlf",
    )
    changed = foreign.with_targets({"u1": "{3} yeni {4} {1}metin{2} {9}"})
    assert b'<x id="2"/> yeni <x id="3"/> <g id="1">metin</g> {9}</target>' in changed.data
    assert changed.notes == ()


def test_codes_that_the_new_text_leaves_out_are_told() -> None:
    foreign = ForeignFile(_xliff12('<g id="1">Evet</g>', '<g id="1">Ja</g>').encode(), "a.xlf")
    assert foreign.with_targets({"u1": "Evet"}).notes == ("Einheit u1: Im neuen Text fehlen {1}, {2}.",)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("{2}x{1}", "Vor {2} fehlt der Anfang"),
        ("{1}x", "Hinter {1} fehlt das Ende"),
        ("{1}{1}{2}", "{1} kommt zweimal vor"),
        ("\x01", "U+0001"),
    ],
)
def test_a_text_that_would_damage_the_file_is_refused(text: str, sentence: str) -> None:
    foreign = ForeignFile(_xliff12('<g id="1">Evet</g>', '<g id="1">Ja</g>').encode(), "a.xlf")
    with pytest.raises(InputError, match=re.escape(sentence)):
        foreign.with_targets({"u1": text})


def test_a_missing_translation_is_added_on_a_line_of_its_own() -> None:
    unit = '<trans-unit id="a">\n  <source>x</source>\n</trans-unit>'
    data = f'<xliff version="1.2"><file><body>{unit}</body></file></xliff>'
    changed = ForeignFile(data.encode(), "a.xlf").with_targets({"a": "y"}).data.decode()
    assert changed == data.replace("</source>", "</source>\n  <target>y</target>")


def test_an_empty_target_is_opened() -> None:
    data = _xliff2("").replace('<target xml:space="preserve"></target>', '<target xml:space="preserve" />')
    changed = ForeignFile(data.encode(), "a.xlf").with_targets({"u1": "Evet"}).data.decode()
    assert '<target xml:space="preserve">Evet</target>' in changed


def test_a_new_language_of_a_memory_needs_its_code() -> None:
    data = _tmx("").replace('<tuv xml:lang="tr" changeid="A"><seg></seg></tuv>', "").encode()
    foreign = ForeignFile(data, "a.tmx")
    with pytest.raises(InputError, match="fehlt die Sprache"):
        foreign.with_targets({"u1": "Evet"})
    assert (
        b'<tuv xml:lang="tr"><seg>Evet</seg></tuv></tu>'
        in foreign.with_targets({"u1": "Evet"}, language="tr").data
    )


def test_marked_segments_stay_and_can_be_named() -> None:
    marks = '<mrk mtype="seg" mid="1">eins</mrk> <mrk mtype="seg" mid="2"><g id="1">zwei</g></mrk>'
    foreign = ForeignFile(_xliff12(marks, marks).encode(), "a.sdlxliff")
    one = foreign.with_targets({"u1/2": "{1}İki{2}"}).data.decode()
    assert (
        '<mrk mtype="seg" mid="1">eins</mrk> <mrk mtype="seg" mid="2"><g id="1">İki</g></mrk></target>' in one
    )
    whole = foreign.with_targets({"u1": "Hepsi"})
    assert (
        '<mrk mtype="seg" mid="1">Hepsi</mrk><mrk mtype="seg" mid="2"></mrk></target>' in whole.data.decode()
    )
    assert "2 Abschnitte" in " ".join(whole.notes)


def test_segments_of_a_unit_are_named_one_by_one() -> None:
    data = (
        _xliff2("Evet").replace("<ignorable>", "<segment><source>Zwei</source></segment><ignorable>").encode()
    )
    data = data.replace(b"<source> </source>", b"<source> </source><target> </target>")
    foreign = ForeignFile(data, "a.xlf")
    whole = foreign.with_targets({"u1": "x"})
    assert b'<target xml:space="preserve">x</target>' in whole.data
    assert b"<source> </source><target></target>" in whole.data
    assert "2 Abschnitte" in whole.notes[0]
    assert b"<target>Iki</target>" in foreign.with_targets({"u1/#2": "Iki"}).data
    assert foreign.counted == 2


def test_an_id_of_two_files_is_told_apart() -> None:
    unit = '<file original="{}"><body><trans-unit id="1"><source>a</source></trans-unit></body></file>'
    data = f'<xliff version="1.2">{unit.format("a.docx")}{unit.format("b.docx")}</xliff>'.encode()
    foreign = ForeignFile(data, "a.xlf")
    with pytest.raises(InputError, match="2 Einheiten mit der Kennung „1“") as caught:
        foreign.with_targets({"1": "x"})
    assert "b.docx:1" in caught.value.hint
    assert foreign.with_targets({"b.docx:1": "x"}).data.endswith(
        b"<target>x</target></trans-unit></body></file></xliff>"
    )
    assert b"<target>y</target>" in foreign.with_targets({"#1": "y"}).data


def test_terms_are_units_too() -> None:
    data = (
        '<martif type="TBX" xml:lang="de"><text><body><termEntry id="t1"><langSet xml:lang="de"><tig><term>Amt</term>'
        '</tig></langSet><langSet xml:lang="en"><tig><term>office</term></tig></langSet></termEntry></body></text>'
        "</martif>"
    )
    foreign = ForeignFile(data.encode(), "a.tbx")
    assert foreign.with_targets({"t1": "agency"}).data.decode() == data.replace("office", "agency")


@pytest.mark.parametrize(
    "encoding", ["utf-8-sig", "utf-16", "utf-16-be", "iso-8859-1", "windows-1252", "gb2312", "us-ascii"]
)
def test_encodings_stay(encoding: str) -> None:
    declared = {"utf-8-sig": "UTF-8", "utf-16-be": "UTF-16"}.get(encoding, encoding)
    text = _tmx("du" if encoding in ("gb2312", "us-ascii") else "dü").replace(
        '"1.0"?', f'"1.0" encoding="{declared}"?'
    )
    data = text.encode(encoding)
    foreign = ForeignFile(data, "a.tmx")
    assert foreign.with_targets({}).data == data
    changed = foreign.with_targets({"u1": "à ş 你"}).data
    assert _target(changed).text == "à ş 你"
    assert changed.startswith(data[:100])


@pytest.mark.parametrize(
    ("content", "line", "words"),
    [
        (b"", 1, "leer"),
        (b"<xliff>\n<file>\n</xliff>", 3, "das Ende nicht"),
        (b'<xliff version="1.2">\n<a:b/></xliff>', 2, "Namensraum"),
        (b"<tmx>\n\n<tu>\x01</tu></tmx>", 3, "Zeichen"),
        (b'<?xml version="1.0" encoding="utf-8"?>\n<tmx>\xe4</tmx>', 2, "Kodierung"),
        (b'<?xml version="1.0" encoding="utf-88"?>\n<tmx/>', 1, "Kodierung ist unbekannt"),
        (b"<tmx>\n<tu>&kaputt;</tu></tmx>", 2, "Entity"),
        (b"<tmx><tu>\n", 2, ""),
        (b"\n<?xml version='1.0'?><tmx/>", 2, "steht noch etwas"),
        (b"<tmx>" + b"<a>" * 5000 + b"</a>" * 5000 + b"</tmx>", 1, ""),
    ],
)
def test_a_broken_file_is_reported_with_its_line(
    tmp_path: Path, content: bytes, line: int, words: str
) -> None:
    path = tmp_path / "kaputt.tmx"
    path.write_bytes(content)
    checked = check_foreign(path)
    assert checked.line == line
    assert f"„kaputt.tmx“, Zeile {line}" in (checked.error or "")
    assert words in (checked.error or "")


def test_other_files_are_named() -> None:
    with pytest.raises(InputError, match=r"„a.xml“ ist keine Austauschdatei: .* „html“"):
        ForeignFile(b"<html/>", "a.xml")


def test_doubtful_things_are_told(tmp_path: Path) -> None:
    path = tmp_path / "a.tmx"
    text = _tmx("Evet").replace('xml:lang="tr"', 'xml:lang="Türkisch"')
    unit = text[text.index("<tu ") : text.index("</body>")]
    path.write_text(text.replace("</body>", unit + "</body>"), "utf-8")
    checked = check_foreign(path)
    assert (checked.units, checked.error) == (2, None)
    assert checked.notes == ("2 Einheiten haben die Kennung „u1“.", "„Türkisch“ ist kein Sprachkürzel.")


def test_a_file_without_content_is_fine(tmp_path: Path) -> None:
    path = tmp_path / "a.xlf"
    path.write_text('<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="de"/>')
    assert check_foreign(path).units == 0


def test_an_entity_in_an_attribute_cannot_grow() -> None:
    names = "abcdefgh"
    declared = '<!ENTITY a "aaaaaaaaaaaaaaaaaaaa">' + "".join(
        f'<!ENTITY {name} "{f"&{inner};" * 20}">' for inner, name in pairwise(names)
    )
    with pytest.raises(InputError, match="aufblähen"):
        ForeignFile(f'<!DOCTYPE tmx [{declared}]><tmx version="&h;"/>'.encode(), "bombe.tmx")


def test_a_bomb_in_an_encoding_of_its_own_cannot_grow() -> None:
    names = "abcdefghi"
    declared = '<!ENTITY a "aaaaaaaaaaaaaaaaaaaa">' + "".join(
        f'<!ENTITY {name} "{f"&{inner};" * 20}">' for inner, name in pairwise(names)
    )
    for used in ('<tmx version="&i;"/>', "<tmx><body>&i;</body></tmx>"):
        with pytest.raises(InputError):
            ForeignFile(
                f'<?xml version="1.0" encoding="gb2312"?><!DOCTYPE tmx [{declared}]>{used}'.encode(), "b.tmx"
            )


def test_texts_nested_without_end_are_refused() -> None:
    deep = "<hi>" * 1500 + "x" + "</hi>" * 1500
    foreign = ForeignFile(_tmx(deep).encode(), "tief.tmx")
    with pytest.raises(InputError, match="zu tief verschachtelt"):
        foreign.with_targets({"u1": "x"})


@pytest.mark.parametrize("name", BUILDERS)
def test_a_file_that_reads_another_is_refused(tmp_path: Path, name: str) -> None:
    secret = tmp_path / "geheim.txt"
    secret.write_text("GEHEIM")
    declared = f'<!DOCTYPE a [<!ENTITY x SYSTEM "{secret.as_uri()}">]>'
    head, body = re.match(r"(<\?.*?\?>)?(.*)", BUILDERS[name]("&x;", "&x;"), re.S).groups()  # type: ignore[union-attr]
    path = tmp_path / "fremd.xml"
    path.write_text((head or "") + declared + re.sub(r"<!DOCTYPE[^>]*>", "", body))
    checked = check_foreign(path)
    assert "verweist auf eine andere Datei" in (checked.error or "")
    assert "GEHEIM" not in (checked.error or "")


def test_a_large_original_inside_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.sdlxliff"
    inside = f"<header><reference><internal-file>{'QUJD' * 3_000_000}</internal-file></reference></header>"
    path.write_text(_xliff12("Evet").replace("<header/>", inside), "utf-8")
    checked = check_foreign(path)
    assert (checked.format, checked.units, checked.error) == ("xliff-1.2", 2, None)


def test_harmless_entities_stay_as_they_are() -> None:
    data = (
        '<!DOCTYPE tmx [<!ENTITY amt "Sozialamt"><!ENTITY br "<x/>">]>'
        + _tmx("&amt; &br; x", "&amt; &br;").split("\n")[-1]
    )
    foreign = ForeignFile(data.encode(), "a.tmx")
    assert foreign.with_targets({}).data == data.encode()
    assert b"<seg>Neu &br;</seg></tuv></tu>" in foreign.with_targets({"u1": "Neu {1}"}).data
    assert b"<seg>NEU &amt; &br; x</seg>" in foreign.with_targets({}, "NEU ").data
