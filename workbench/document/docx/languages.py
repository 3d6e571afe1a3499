"""What Word must be told of a language: its tag, its direction, and a font that has its letters."""

import re
from dataclasses import dataclass

from lxml import etree

from workbench.common.direction import is_rtl
from workbench.document.docx.names import attribute, word_namespace
from workbench.document.docx.order import drop_properties, set_property, set_value

_TAGS = {
    "ar": "ar-SA", "bg": "bg-BG", "bs": "bs-Latn-BA", "ckb": "ku-Arab-IQ", "el": "el-GR", "en": "en-GB",
    "es": "es-ES", "fa": "fa-IR", "fr": "fr-FR", "hr": "hr-HR", "it": "it-IT", "ja": "ja-JP", "ku": "kmr-TR",
    "kmr": "kmr-TR", "nl": "nl-NL", "pl": "pl-PL", "prs": "prs-AF", "ps": "ps-AF", "pt": "pt-PT", "ro": "ro-RO",
    "ru": "ru-RU", "sq": "sq-AL", "sr": "sr-Cyrl-RS", "sr-cyrl": "sr-Cyrl-RS", "sr-latn": "sr-Latn-RS",
    "ti": "ti-ER", "tr": "tr-TR", "uk": "uk-UA", "ur": "ur-PK", "vi": "vi-VN", "zh": "zh-CN",
    "zh-hans": "zh-CN", "zh-hant": "zh-TW",
}  # fmt: skip
"""Word knows languages with their region; for others the BCP 47 code itself is written."""

_SCRIPTS = {
    **dict.fromkeys(("ar", "ckb", "fa", "prs", "ps", "ur"), "Arab"),
    **dict.fromkeys(("bg", "mk", "ru", "sr", "uk"), "Cyrl"),
    **dict.fromkeys(("am", "ti"), "Ethi"),
    "el": "Grek",
    "ja": "Jpan",
    "vi": "Viet",
    "zh": "Hans",
}
_SCRIPT_SUBTAG = 4


CONTROL_CHARACTER = "Die Übersetzung enthält ein Steuerzeichen, das Word nicht speichern kann."
_NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def is_storable(text: str) -> bool:
    """Whether a Word file can hold every character of a translation (XML 1.0, 2.2)."""
    return _NOT_IN_XML.search(text) is None


@dataclass(frozen=True, slots=True)
class ScriptFonts:
    """Fonts of a script. `covering`: known to have its letters; `given`: what Word gets where the form's own has not.

    `slots` are the attributes of w:rFonts that Word reads for these letters (17.3.2.26); "" as `given`: the form's
    own font stays. `letters` is the German adjective of the script.
    """

    letters: str
    covering: frozenset[str]
    given: str
    free: str
    slots: tuple[str, ...]


_WESTERN = frozenset(
    {
        *("arial", "calibri", "cambria", "candara", "consolas", "courier new", "dejavu sans", "dejavu serif"),
        *("liberation sans", "liberation serif", "noto sans", "noto serif", "segoe ui", "tahoma"),
        *("times new roman", "verdana", "microsoft sans serif", "palatino linotype", "aptos"),
    }
)
_ALL_SLOTS = ("ascii", "hAnsi", "eastAsia", "cs")
_LATIN_SLOTS = ("ascii", "hAnsi")
_FONTS = {
    "Cyrl": ScriptFonts("kyrillischen", _WESTERN, "", "Noto Sans", _LATIN_SLOTS),
    "Grek": ScriptFonts("griechischen", _WESTERN, "", "Noto Sans", _LATIN_SLOTS),
    "Viet": ScriptFonts("vietnamesischen", _WESTERN, "", "Noto Sans", _LATIN_SLOTS),
    "Arab": ScriptFonts(
        "arabischen",
        frozenset({"arial", "times new roman", "courier new", "tahoma", "segoe ui", "noto sans arabic"}),
        "Arial",
        "Noto Sans Arabic",
        ("cs",),
    ),
    "Ethi": ScriptFonts(
        "äthiopischen",
        frozenset({"ebrima", "nyala", "noto sans ethiopic"}),
        "Ebrima",
        "Noto Sans Ethiopic",
        _ALL_SLOTS,
    ),
    "Jpan": ScriptFonts(
        "japanischen",
        frozenset({"yu gothic", "yu mincho", "meiryo", "ms gothic", "ms mincho", "noto sans cjk jp"}),
        "Yu Gothic",
        "Noto Sans CJK JP",
        ("eastAsia",),
    ),
    "Hans": ScriptFonts(
        "chinesischen",
        frozenset({"microsoft yahei", "simsun", "simhei", "dengxian", "noto sans cjk sc"}),
        "Microsoft YaHei",
        "Noto Sans CJK SC",
        ("eastAsia",),
    ),
    "Hant": ScriptFonts(
        "chinesischen",
        frozenset({"microsoft jhenghei", "mingliu", "pmingliu", "noto sans cjk tc"}),
        "Microsoft JhengHei",
        "Noto Sans CJK TC",
        ("eastAsia",),
    ),
}


@dataclass(frozen=True, slots=True)
class WordLanguage:
    """A language as Word is told of it. `fonts` is None for scripts that every font of a German office has."""

    tag: str
    rtl: bool
    script: str
    fonts: ScriptFonts | None

    @property
    def east_asian(self) -> bool:
        """Whether Word keeps language and font of these letters apart from those of Latin text."""
        return self.script in ("Jpan", "Hans", "Hant")


def word_language(code: str) -> WordLanguage:
    """What Word is told for a BCP 47 code."""
    normal = code.replace("_", "-").lower()
    base, *rest = normal.split("-")
    script = next((subtag.title() for subtag in rest if len(subtag) == _SCRIPT_SUBTAG), "")
    with_region = any(len(subtag) == 2 for subtag in rest)
    tag = code.replace("_", "-") if with_region else _TAGS.get(normal) or _TAGS.get(base, code)
    script = script or ("Hant" if normal in ("zh-tw", "zh-hk") else _SCRIPTS.get(base, "Latn"))
    return WordLanguage(tag, is_rtl(code), script, _FONTS.get(script))


@dataclass(frozen=True, slots=True)
class StyleLook:
    """What text gets from its styles: family, half points ("" = unknown), and whether it is bold."""

    font: str = ""
    size: str = ""
    bold: bool = False


def mark_language(properties: etree._Element, language: WordLanguage, look: StyleLook) -> None:
    """Tell Word in a w:rPr that this text is in `language`, and how it runs; `look`: before its own settings.

    Of right-to-left text Word reads the complex-script twins of font, size, bold and italic. Slanted Arabic is
    hard to read: it stays upright.
    """
    if language.rtl:
        _set_twins(properties, look)
        set_property(properties, "rtl")
        set_value(properties, "lang", bidi=language.tag)
    elif language.east_asian:
        drop_properties(properties, "rtl")
        set_value(properties, "lang", eastAsia=language.tag)
    else:
        drop_properties(properties, "rtl")
        set_value(properties, "lang", val=language.tag)
    _set_font(properties, language, look.font)


def font_hint(language: WordLanguage, name: str, fonts: frozenset[str]) -> str:
    """A German sentence on the font that readers of `name` need; "" where the `fonts` of the form will do."""
    own = language.fonts
    if own is None:
        return ""
    if own.given:
        return (
            f"Für {name} braucht der Rechner eine Schrift mit {own.letters} Zeichen: {own.given} (Windows) "
            f"oder {own.free} (frei)."
        )
    unknown = sorted(font for font in fonts if font.lower() not in own.covering)
    if not unknown:
        return ""
    listed = ", ".join(f"„{font}“" for font in unknown)
    return (
        f"Prüfen Sie, ob die Schrift {listed} die {own.letters} Zeichen für {name} hat. "
        f"Arial und {own.free} haben sie."
    )


def _set_twins(properties: etree._Element, look: StyleLook) -> None:
    namespace = word_namespace(properties)
    for plain, twin, usual in (("b", "bCs", {} if look.bold else None), ("sz", "szCs", {"val": look.size})):
        source = properties.find(f"{{{namespace}}}{plain}")
        setting = usual if source is None else _own_value(source)
        drop_properties(properties, twin)
        if setting is not None and setting.get("val") != "":
            set_value(properties, twin, **setting)
    drop_properties(properties, "i", "iCs")
    set_value(properties, "iCs", val="0")


def _own_value(node: etree._Element) -> dict[str, str]:
    given = attribute(node, "val")
    return {"val": given} if given else {}


def _set_font(properties: etree._Element, language: WordLanguage, font: str) -> None:
    fonts = language.fonts
    if fonts is None or not fonts.given:
        return
    node = set_property(properties, "rFonts")
    namespace = word_namespace(properties)
    own = font if font.lower() in fonts.covering else fonts.given
    for slot in fonts.slots:
        if attribute(node, slot).lower() not in fonts.covering:
            node.set(f"{{{namespace}}}{slot}", own)
        node.attrib.pop(f"{{{namespace}}}{'cstheme' if slot == 'cs' else slot + 'Theme'}", None)
    if language.east_asian:
        node.set(f"{{{namespace}}}hint", "eastAsia")
