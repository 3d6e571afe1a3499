"""The styles, list definitions and settings that all sample forms share."""

FONT = "Arial"
DARK = "1F4068"


def run_format(
    size: float = 0, bold: bool = False, italic: bool = False, color: str = "", extra: str = ""
) -> str:
    half_points = round(size * 2)
    return "".join(
        (
            "<w:b/><w:bCs/>" if bold else "",
            "<w:i/><w:iCs/>" if italic else "",
            f'<w:color w:val="{color}"/>' if color else "",
            f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>' if size else "",
            extra,
        )
    )


def paragraph_style(
    style_id: str,
    name: str,
    paragraph: str = "",
    run: str = "",
    *,
    based_on: str = "Normal",
    follows: str = "",
) -> str:
    """One `w:style` of type paragraph."""
    next_style = f'<w:next w:val="{follows}"/>' if follows else ""
    custom = "" if name[0].islower() or name in BUILT_IN else ' w:customStyle="1"'
    return (
        f'<w:style w:type="paragraph"{custom} w:styleId="{style_id}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="{based_on}"/>{next_style}<w:qFormat/>'
        f"<w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
    )


def character_style(style_id: str, name: str, run: str) -> str:
    return (
        f'<w:style w:type="character" w:styleId="{style_id}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="DefaultParagraphFont"/><w:rPr>{run}</w:rPr></w:style>'
    )


BUILT_IN = {"Title", "Subtitle", "List Paragraph"}
SUPERSCRIPT = '<w:vertAlign w:val="superscript"/>'
LANGUAGE = '<w:lang w:val="de-DE" w:eastAsia="de-DE" w:bidi="ar-SA"/>'
BAR = '<w:shd w:val="clear" w:color="auto" w:fill="D5DEE9"/>'
BAR_LINE = '<w:pBdr><w:top w:val="single" w:sz="8" w:space="2" w:color="1F4068"/></w:pBdr>'
HANGING = '<w:ind w:left="397" w:hanging="397"/>'
SPACED = '<w:spacing w:before="{}" w:after="{}" w:line="{}" w:lineRule="auto"/>'


def space(before: float, after: float, line: float = 1.0) -> str:
    """`w:spacing` in points and lines."""
    return SPACED.format(round(before * 20), round(after * 20), round(line * 240))


DEFAULTS = (
    f'<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" w:eastAsia="{FONT}"'
    f' w:cs="{FONT}"/><w:sz w:val="22"/><w:szCs w:val="22"/>{LANGUAGE}</w:rPr></w:rPrDefault>'
    f"<w:pPrDefault><w:pPr>{space(0, 6, 1.1)}</w:pPr></w:pPrDefault></w:docDefaults>"
)
BASE = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>'
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:semiHidden/></w:style>'
)


def paragraph_styles() -> str:
    """All paragraph styles in the order in which Word lists them."""
    keep = "<w:keepNext/>"
    outline = '<w:outlineLvl w:val="{}"/>'
    numbered = '<w:numPr><w:ilvl w:val="{}"/><w:numId w:val="1"/></w:numPr>'
    bar = keep + numbered.format(0) + BAR_LINE + BAR + space(10, 5) + outline.format(0)
    footer_tabs = '<w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs>'
    return "".join(
        (
            paragraph_style("Title", "Title", keep + space(6, 2), run_format(17, bold=True, color=DARK)),
            paragraph_style("Subtitle", "Subtitle", keep + space(0, 8), run_format(12, color=DARK)),
            paragraph_style(
                "Heading1", "heading 1", keep + space(12, 4) + outline.format(0), run_format(12, True)
            ),
            paragraph_style(
                "Heading2", "heading 2", keep + space(8, 3) + outline.format(1), run_format(11, True)
            ),
            paragraph_style("Abschnitt", "Abschnitt", bar, run_format(12, True, color=DARK)),
            paragraph_style(
                "Unterabschnitt",
                "Unterabschnitt",
                keep + numbered.format(1) + space(8, 4) + outline.format(1),
                run_format(11, bold=True),
            ),
            paragraph_style("ListParagraph", "List Paragraph", space(0, 3, 1.05)),
            paragraph_style("Abstand", "Abstand", space(0, 0), run_format(5)),
            paragraph_style("Ankreuzzeile", "Ankreuzzeile", space(0, 3, 1.05) + HANGING),
            paragraph_style("Tabellenkopf", "Tabellenkopf", keep + space(2, 2), run_format(10, bold=True)),
            paragraph_style("Tabellentext", "Tabellentext", space(1, 1), run_format(11)),
            paragraph_style(
                "Betrag", "Betrag", '<w:spacing w:before="20" w:after="20"/><w:jc w:val="right"/>'
            ),
            paragraph_style(
                "Feldbeschriftung", "Feldbeschriftung", space(1, 0), run_format(9, color="404040")
            ),
            paragraph_style("Feldinhalt", "Feldinhalt", space(1, 1)),
            paragraph_style(
                "Tafel",
                "Tafel",
                keep + BAR_LINE + BAR + space(0, 6) + outline.format(0),
                run_format(13, True, color=DARK),
            ),
            paragraph_style("Kasten", "Kasten", space(0, 3, 1.05)),
            paragraph_style("Rechtsbehelf", "Rechtsbehelf", "<w:keepLines/>" + space(0, 6, 1.1)),
            paragraph_style("Kleingedrucktes", "Kleingedrucktes", space(0, 3, 1.05), run_format(9.5)),
            paragraph_style("Ruecksendeangabe", "Rücksendeangabe", space(0, 4), run_format(7.5)),
            paragraph_style("Anschrift", "Anschrift", space(0, 0)),
            paragraph_style("Infoblock", "Infoblock", space(0, 1), run_format(9.5)),
            paragraph_style("Betreff", "Betreff", keep + space(10, 8), run_format(11.5, bold=True)),
            paragraph_style("Briefkopf", "Briefkopf", space(0, 0), run_format(10, color=DARK)),
            paragraph_style(
                "Seitenwechsel",
                "Seitenwechsel",
                '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>',
                run_format(1),
            ),
            paragraph_style("Header", "header", footer_tabs + space(0, 0), run_format(9, color="404040")),
            paragraph_style("Footer", "footer", footer_tabs + space(0, 0), run_format(9, color="404040")),
            paragraph_style("FootnoteText", "footnote text", space(0, 1), run_format(9)),
            paragraph_style("EndnoteText", "endnote text", space(0, 4), run_format(10)),
            paragraph_style("CommentText", "annotation text", space(0, 0), run_format(10)),
        )
    )


def character_styles() -> str:
    """Character styles for notes, comments, links and placeholders."""
    return "".join(
        (
            character_style("FootnoteReference", "footnote reference", SUPERSCRIPT),
            character_style("EndnoteReference", "endnote reference", SUPERSCRIPT),
            character_style("CommentReference", "annotation reference", run_format(8)),
            character_style("Hyperlink", "Hyperlink", '<w:color w:val="1F4E9E"/><w:u w:val="single"/>'),
            character_style("PlaceholderText", "Placeholder Text", '<w:color w:val="767676"/>'),
        )
    )


def table_style(style_id: str, name: str, borders: str) -> str:
    margins = "".join(f'<w:{side} w:w="{width}" w:type="dxa"/>' for side, width in CELL_MARGINS)
    return (
        f'<w:style w:type="table" w:customStyle="1" w:styleId="{style_id}"><w:name w:val="{name}"/>'
        '<w:basedOn w:val="TableNormal"/><w:tblPr>'
        f"{borders}<w:tblCellMar>{margins}</w:tblCellMar></w:tblPr></w:style>"
    )


CELL_MARGINS = (("top", 20), ("left", 85), ("bottom", 20), ("right", 85))
TABLE_NORMAL = (
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>'
    '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>'
    '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
)


def table_styles() -> str:
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    lines = "".join(f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="7F7F7F"/>' for side in sides)
    return (
        TABLE_NORMAL
        + table_style("Formulartabelle", "Formulartabelle", f"<w:tblBorders>{lines}</w:tblBorders>")
        + table_style("Layouttabelle", "Layouttabelle", "")
    )


def styles() -> str:
    """The children of `w:styles`."""
    return DEFAULTS + BASE + paragraph_styles() + character_styles() + table_styles()


def level(number: int, kind: str, text: str, left: int, hanging: int, extra: str = "", run: str = "") -> str:
    return (
        f'<w:lvl w:ilvl="{number}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>{extra}<w:lvlText w:val="{text}"/>'
        f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{left}" w:hanging="{hanging}"/></w:pPr>{run}</w:lvl>'
    )


SYMBOL_RUN = '<w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol" w:hint="default"/></w:rPr>'


def numbering() -> str:
    """The children of `w:numbering`: sections A, A.1; steps 1., a), (i); bullets; paragraphs (1), (2)."""
    sections = level(0, "upperLetter", "%1", 454, 454, '<w:pStyle w:val="Abschnitt"/>') + level(
        1, "decimal", "%1.%2", 624, 624, '<w:pStyle w:val="Unterabschnitt"/>'
    )
    steps = (
        level(0, "decimal", "%1.", 397, 397)
        + level(1, "lowerLetter", "%2)", 794, 397)
        + level(2, "lowerRoman", "(%3)", 1191, 397)
    )
    bullets = level(0, "bullet", "\uf0b7", 340, 340, run=SYMBOL_RUN)
    paragraphs = level(0, "decimal", "(%1)", 454, 454)
    kinds = (
        ("multilevel", sections),
        ("multilevel", steps),
        ("singleLevel", bullets),
        ("singleLevel", paragraphs),
    )
    abstract = "".join(
        f'<w:abstractNum w:abstractNumId="{number}"><w:nsid w:val="4F5A00{number:02}"/>'
        f'<w:multiLevelType w:val="{kind}"/>{levels}</w:abstractNum>'
        for number, (kind, levels) in enumerate(kinds)
    )
    restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    instances = ((1, 0, ""), (2, 1, ""), (3, 2, ""), (4, 3, ""), (5, 1, restart), (6, 1, restart))
    return abstract + "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="{target}"/>{override}</w:num>'
        for number, target, override in instances
    )


def settings(*, protected: bool, footnotes: bool, endnotes: bool, hyphenation: bool) -> str:
    """The children of `w:settings`."""
    compatibility = "".join(
        f'<w:compatSetting w:name="{name}" w:uri="http://schemas.microsoft.com/office/word" w:val="{value}"/>'
        for name, value in (
            ("compatibilityMode", 15),
            ("overrideTableStyleFontSizeAndJustification", 1),
            ("enableOpenTypeFeatures", 1),
            ("doNotFlipMirrorIndents", 1),
        )
    )
    notes = "".join(
        f'<w:{kind}Pr><w:{kind} w:id="-1"/><w:{kind} w:id="0"/></w:{kind}Pr>'
        for kind, used in (("footnote", footnotes), ("endnote", endnotes))
        if used
    )
    return "".join(
        (
            '<w:zoom w:percent="100"/>',
            '<w:documentProtection w:edit="forms" w:enforcement="1"/>' if protected else "",
            '<w:defaultTabStop w:val="709"/>',
            "<w:autoHyphenation/>" if hyphenation else "",
            '<w:hyphenationZone w:val="425"/>',
            '<w:characterSpacingControl w:val="doNotCompress"/>',
            notes,
            f"<w:compat>{compatibility}</w:compat>",
            '<w:themeFontLang w:val="de-DE" w:bidi="ar-SA"/>',
            (
                '<w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" w:accent1="accent1"'
                ' w:accent2="accent2" w:accent3="accent3" w:accent4="accent4" w:accent5="accent5"'
                ' w:accent6="accent6" w:hyperlink="hyperlink" w:followedHyperlink="followedHyperlink"/>'
            ),
            '<w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>',
        )
    )
