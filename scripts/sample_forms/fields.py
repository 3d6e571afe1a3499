"""Fields: simple and complex ones with results, and the legacy form fields of protected forms."""

from collections.abc import Sequence

from scripts.sample_forms.markup import Xml, quoted
from scripts.sample_forms.runs import run, runs

EMPTY_FIELD = "\u2002" * 5  # what Word shows in a text form field that nobody has filled in


def simple_field(code: str, result: str, run_properties: str = "") -> Xml:
    """A `w:fldSimple` with its last result."""
    return Xml(f"<w:fldSimple w:instr={quoted(f' {code} ')}>{run(result, run_properties)}</w:fldSimple>")


def complex_field(code: str, *result: str, begin: str = "", run_properties: str = "") -> Xml:
    """A field of several runs; `begin` is what its first `w:fldChar` holds."""
    return Xml(
        f'<w:r>{run_properties}<w:fldChar w:fldCharType="begin">{begin}</w:fldChar></w:r>'
        f'<w:r>{run_properties}<w:instrText xml:space="preserve"> {code} </w:instrText></w:r>'
        f'<w:r>{run_properties}<w:fldChar w:fldCharType="separate"/></w:r>'
        f"{runs(*result, run_properties=run_properties)}"
        f'<w:r>{run_properties}<w:fldChar w:fldCharType="end"/></w:r>'
    )


def merge_field(name: str, result: str, run_properties: str = "") -> Xml:
    """A mail-merge field that the specialist software has filled in."""
    return complex_field(f"MERGEFIELD {name} \\* MERGEFORMAT", result, run_properties=run_properties)


def reference(bookmark: str, result: str) -> Xml:
    """A cross-reference to the text of a bookmark."""
    return complex_field(f"REF {bookmark} \\h", result)


def number_reference(bookmark: str, result: str) -> Xml:
    """A cross-reference to the automatic number of the bookmarked paragraph."""
    return complex_field(f"REF {bookmark} \\r \\h", result)


def page_of_pages(pages: int) -> Xml:
    """ "Seite x von y" as fields."""
    return runs("Seite ", complex_field("PAGE", "1"), " von ", simple_field("NUMPAGES", str(pages)))


def form_data(name: str, help_text: str, content: str) -> str:
    status = f'<w:statusText w:type="text" w:val={quoted(help_text)}/>' if help_text else ""
    return (
        f'<w:ffData><w:name w:val="{name}"/><w:enabled/><w:calcOnExit w:val="0"/>{status}{content}</w:ffData>'
    )


def form_field(code: str, name: str, data: str, result: str) -> Xml:
    """A legacy form field; Word keeps a bookmark of the field's name around each."""
    field = complex_field(code, result, begin=data) if result else empty_field(code, data)
    return Xml(f'<w:bookmarkStart w:id="{name}" w:name="{name}"/>{field}<w:bookmarkEnd w:id="{name}"/>')


def empty_field(code: str, data: str) -> Xml:
    return Xml(
        f'<w:r><w:fldChar w:fldCharType="begin">{data}</w:fldChar></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def form_text(name: str, default: str = "", length: int = 0, help_text: str = "") -> Xml:
    """FORMTEXT; an empty one shows five en spaces, `length` in characters (0: no limit)."""
    default_text = f"<w:default w:val={quoted(default)}/>" if default else ""
    limit = f'<w:maxLength w:val="{length}"/>' if length else ""
    data = form_data(name, help_text, f"<w:textInput>{default_text}{limit}</w:textInput>")
    return form_field("FORMTEXT", name, data, default or EMPTY_FIELD)


def form_check(name: str, checked: bool = False, help_text: str = "") -> Xml:
    """FORMCHECKBOX."""
    state = f'<w:checkBox><w:sizeAuto/><w:default w:val="{int(checked)}"/></w:checkBox>'
    return form_field("FORMCHECKBOX", name, form_data(name, help_text, state), "")


def form_choice(name: str, entries: Sequence[str], help_text: str = "") -> Xml:
    """FORMDROPDOWN with its entries (at most 25); the first one is shown."""
    items = "".join(f"<w:listEntry w:val={quoted(entry)}/>" for entry in entries)
    data = form_data(name, help_text, f"<w:ddList>{items}</w:ddList>")
    return form_field("FORMDROPDOWN", name, data, "")
