"""What the kit writes into its files so that a return can be told: names of properties, bookmarks, sheets."""

from collections.abc import Mapping, Set

from workbench.document.docx.names import SHORT
from workbench.document.docx.package import Package

FORM, VERSION, ROUND = "Formularwerkbank-Formular", "Formularwerkbank-Version", "Formularwerkbank-Runde"
"""Names of custom document properties, in Word and in Excel files."""
KIND, OWN = "Formularwerkbank-Art", "Formularwerkbank-Eigene"
"""What the file is (`SHEET` or the form itself), and fingerprints of what was annotated in the form before the test."""
SHEET, DRAFT = "Testbogen", "Entwurf"
VERSION_BOOKMARK = "_version_"


def version_bookmark(version: str) -> str:
    """A hidden bookmark says it as well: LibreOffice and templates sometimes lose properties."""
    return f"{VERSION_BOOKMARK}{version}"


def custom_properties(package: Package) -> dict[str, str]:
    """The custom properties of a file by name; empty if it has none."""
    found: dict[str, str] = {}
    for relationship in package.related("", "custom-properties"):
        for node in package.root(relationship.target):
            if SHORT[node.tag] == "?:property":
                found[str(node.get("name", ""))] = "".join(str(text) for text in node.itertext()).strip()
    return found


def told_version(properties: Mapping[str, str], bookmarks: Set[str]) -> str:
    """The version that a file was made with; "" if it says none, or two different ones."""
    if properties.get(VERSION):
        return properties[VERSION]
    named = {name.removeprefix(VERSION_BOOKMARK) for name in bookmarks if name.startswith(VERSION_BOOKMARK)}
    return named.pop() if len(named) == 1 else ""
