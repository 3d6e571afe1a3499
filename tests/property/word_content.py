"""Random content of Word paragraphs: whatever Word puts between two letters."""

from dataclasses import dataclass, field
from xml.sax.saxutils import escape

from hypothesis import strategies as st

from tests.document.word_file import part_xml, word_file

OTHERS = 'w:author="Frau Ü" w:date="2020-01-02T03:04:05Z"'
_LETTERS = "abcäöüßXYZ „“–.,;:5§€&<>\"'\u00a0\u2003é中א😀\u0301\u200b"

texts = st.text(alphabet=_LETTERS, min_size=1, max_size=12)
flags = st.lists(
    st.sampled_from(
        [
            "<w:b/>", "<w:i/>", '<w:u w:val="single"/>', '<w:color w:val="FF0000"/>', '<w:sz w:val="28"/>',
            '<w:vertAlign w:val="superscript"/>', '<w:lang w:val="de-DE"/>', '<w:highlight w:val="yellow"/>',
        ]
    ),
    unique=True,
    max_size=3,
)  # fmt: skip


@dataclass
class Ids:
    """Gives every annotation of a file an id of its own."""

    last: int = 0
    footnotes: list[int] = field(default_factory=list)

    def next(self) -> int:
        self.last += 1
        return self.last


@st.composite
def run_properties(draw: st.DrawFn, ids: Ids) -> str:
    inner = "".join(sorted(draw(flags), key=_schema_order))
    if draw(st.integers(0, 9)) == 0:
        inner += f'<w:rPrChange w:id="{ids.next()}" {OTHERS}><w:rPr/></w:rPrChange>'
    return f"<w:rPr>{inner}</w:rPr>" if inner else ""


def _schema_order(element: str) -> int:
    order = ("b/", "i/", "color", "sz", "highlight", "u ", "vertAlign", "lang")
    return next(index for index, name in enumerate(order) if element.startswith("<w:" + name))


def _text(text: str, tag: str = "w:t") -> str:
    return f'<{tag} xml:space="preserve">{escape(text)}</{tag}>'


@st.composite
def runs(draw: st.DrawFn, ids: Ids, tag: str = "w:t", plain: bool = False) -> str:
    """A run of texts, tabs, breaks and the like; a `plain` one has characters only."""
    pieces = []
    for _ in range(draw(st.integers(1, 3))):
        kind = draw(st.sampled_from(["text"] * 6 + list(_SMALL) + ["footnote"]))
        if kind == "text" or plain or tag != "w:t":
            pieces.append(_text(draw(texts), tag))
        elif kind == "footnote":
            ids.footnotes.append(len(ids.footnotes) + 1)
            pieces.append(f'<w:footnoteReference w:id="{ids.footnotes[-1]}"/>')
        else:
            pieces.append(_SMALL[kind])
    return f"<w:r>{draw(run_properties(ids))}{''.join(pieces)}</w:r>"


_SMALL = {
    "tab": "<w:tab/>",
    "break": "<w:br/>",
    "page": '<w:br w:type="page"/>',
    "hyphen": "<w:noBreakHyphen/>",
    "soft": "<w:softHyphen/>",
    "symbol": '<w:sym w:font="Wingdings" w:char="F0A8"/>',
    "rendered": "<w:lastRenderedPageBreak/>",
    "unspaced": "<w:t> Rand </w:t>",
}


def _mark(kind: str, inside: str = "") -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}">{inside}</w:fldChar></w:r>'


@st.composite
def fields(draw: st.DrawFn, ids: Ids) -> str:
    """A complex field with its code and its result."""
    code = draw(
        st.sampled_from(
            [" PAGE ", " REF _1 ", ' HYPERLINK "https://example.org" ', " FORMTEXT ", " FORMCHECKBOX "]
        )
    )
    data = {
        " FORMTEXT ": "<w:ffData><w:textInput/></w:ffData>",
        " FORMCHECKBOX ": '<w:ffData><w:checkBox><w:default w:val="0"/></w:checkBox></w:ffData>',
    }.get(code, "")
    coded = _mark("begin", data) + f"<w:r>{_text(code, 'w:instrText')}</w:r>"
    if code == " FORMCHECKBOX ":
        return coded + _mark("end")
    return coded + _mark("separate") + draw(runs(ids, plain=True)) + _mark("end")


@st.composite
def inlines(draw: st.DrawFn, ids: Ids, depth: int = 0) -> str:
    """Anything that stands in a paragraph."""
    kinds = ["run"] * 8 + ["field", "simple", "bookmark", "proof", "comment", "deleted"]
    kinds += ["hyperlink", "smartTag", "plain", "bdo", "inserted"] if depth < 2 else []
    kinds += ["box"] if depth == 0 else []
    kind = draw(st.sampled_from(kinds))
    if kind == "run":
        return draw(runs(ids))
    if kind == "field":
        return draw(fields(ids))
    if kind == "deleted":
        return f'<w:del w:id="{ids.next()}" {OTHERS}>{draw(runs(ids, "w:delText"))}</w:del>'
    if kind == "proof":
        return '<w:proofErr w:type="spellStart"/>'
    if kind == "bookmark":
        number = ids.next()
        inner = draw(runs(ids))
        return f'<w:bookmarkStart w:id="{number}" w:name="b{number}"/>{inner}<w:bookmarkEnd w:id="{number}"/>'
    if kind == "comment":
        number = ids.next()
        return f'<w:commentRangeStart w:id="{number}"/>{draw(runs(ids))}<w:commentRangeEnd w:id="{number}"/>'
    if kind == "box":
        return draw(text_boxes(ids))
    if kind == "simple":
        inner = draw(runs(ids, plain=True))
        inner = draw(st.sampled_from([inner, f'<w:fldSimple w:instr=" DATE ">{inner}</w:fldSimple>']))
        return f'<w:fldSimple w:instr=" PAGE ">{inner}</w:fldSimple>'
    inner = "".join(draw(st.lists(inlines(ids, depth + 1), min_size=1, max_size=3)))
    return _wrapped(kind, inner, ids)


def _wrapped(kind: str, inner: str, ids: Ids) -> str:
    if kind == "hyperlink":
        return f'<w:hyperlink r:id="link">{inner}</w:hyperlink>'
    if kind == "smartTag":
        return f'<w:smartTag w:uri="urn:x" w:element="place">{inner}</w:smartTag>'
    if kind == "plain":
        return (
            f'<w:sdt><w:sdtPr><w:id w:val="{1000 + ids.next()}"/></w:sdtPr>'
            f"<w:sdtContent>{inner}</w:sdtContent></w:sdt>"
        )
    if kind == "bdo":
        return f'<w:bdo w:val="rtl">{inner}</w:bdo>'
    return f'<w:ins w:id="{ids.next()}" {OTHERS}>{inner}</w:ins>'


@st.composite
def text_boxes(draw: st.DrawFn, ids: Ids) -> str:
    """A text box as Word stores it: twice. There are none in one another."""
    number = ids.next()
    content = "".join(draw(st.lists(paragraphs(ids, 1), min_size=1, max_size=2)))
    copied = content.replace('w:id="', 'w:id="7')
    shape = (
        f'<w:drawing><wp:anchor><wp:docPr id="{number}" name="Textfeld {number}"/><a:graphic><a:graphicData>'
        f"<wps:wsp><wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx></wps:wsp>"
        "</a:graphicData></a:graphic></wp:anchor></w:drawing>"
    )
    old = (
        f"<w:pict><v:shape><v:textbox><w:txbxContent>{copied}</w:txbxContent></v:textbox></v:shape></w:pict>"
    )
    return (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{shape}</mc:Choice>'
        f"<mc:Fallback>{old}</mc:Fallback></mc:AlternateContent></w:r>"
    )


@st.composite
def paragraphs(draw: st.DrawFn, ids: Ids, depth: int = 0) -> str:
    """A paragraph of anything, with a number somewhere in it that tells it from all others."""
    inner = draw(st.lists(inlines(ids, depth), max_size=6))
    number = f"<w:r>{_text(f'№{ids.next()}')}</w:r>"
    inner.insert(draw(st.integers(0, len(inner))), number)
    return f"<w:p>{''.join(inner)}</w:p>"


@dataclass(frozen=True)
class WordFile:
    """A Word file that hypothesis can show."""

    body: str
    notes: str

    @property
    def data(self) -> bytes:
        return word_file(self.body, {"footnotes": part_xml("w:footnotes", self.notes)} if self.notes else {})


@st.composite
def word_files(draw: st.DrawFn) -> WordFile:
    """A Word file of a few paragraphs with their footnotes."""
    ids = Ids()
    body = "".join(draw(st.lists(paragraphs(ids), min_size=1, max_size=3)))
    return WordFile(body, "".join(_footnote(number) for number in ids.footnotes))


def _footnote(number: int) -> str:
    runs_of_note = f"<w:r><w:footnoteRef/></w:r><w:r><w:t>Fußnote {number}</w:t></w:r>"
    return f'<w:footnote w:id="{number}"><w:p>{runs_of_note}</w:p></w:footnote>'
