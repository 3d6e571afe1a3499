"""Content controls (17.5.2): which ones are fields to fill in, which only wrap text of the form."""

from lxml import etree

from workbench.document.docx.names import SHORT, attribute, child, is_on

_KINDS = {
    "w14:checkbox": "checkbox", "w:dropDownList": "dropdown", "w:comboBox": "dropdown", "w:date": "date",
    "w:picture": "image", "w:text": "text_field", "w:citation": "field", "w:bibliography": "field",
    "w:equation": "formula",
}  # fmt: skip
_LOCKS = ("contentLocked", "sdtContentLocked")


def control_kind(control: etree._Element) -> str:
    """The placeholder kind of a w:sdt whose content is protected, "" for one whose text is text of the form."""
    properties = child(control, "w:sdtPr")
    if properties is None:
        return ""
    kind = ""
    protected = False
    for node in properties:
        short = SHORT[node.tag]
        kind = kind or _KINDS.get(short, "")
        if short in ("w:showingPlcHdr", "w15:dataBinding", "w:dataBinding"):
            protected = protected or short != "w:showingPlcHdr" or is_on(node)
        elif short == "w:lock":
            protected = protected or attribute(node, "val") in _LOCKS
    return kind or ("text_field" if protected else "")


def list_entries(control: etree._Element) -> list[str]:
    """The entries that a drop-down or combo box control offers, as Word shows them."""
    properties = child(control, "w:sdtPr")
    for node in properties if properties is not None else ():
        if SHORT[node.tag] in ("w:dropDownList", "w:comboBox"):
            return [
                attribute(entry, "displayText") or attribute(entry, "value")
                for entry in node
                if SHORT[entry.tag] == "w:listItem"
            ]
    return []
