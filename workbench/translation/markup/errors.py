"""Why a file is no well-formed XML, in German and with its line."""

from lxml import etree

from workbench.common.errors import InputError

_TYPES = etree.ErrorTypes
_CAUSES = {
    _TYPES.ERR_TAG_NAME_MISMATCH: "zu einem Element passt das Ende nicht",
    _TYPES.ERR_TAG_NOT_FINISHED: "ein Element hat kein Ende; vielleicht ist die Datei abgeschnitten",
    _TYPES.ERR_INVALID_CHAR: "ein Zeichen ist dort nicht erlaubt",
    _TYPES.ERR_INVALID_ENCODING: "ein Zeichen passt nicht zur angegebenen Kodierung",
    _TYPES.ERR_UNKNOWN_ENCODING: "die angegebene Kodierung ist unbekannt",
    _TYPES.ERR_UNSUPPORTED_ENCODING: "die angegebene Kodierung ist unbekannt",
    _TYPES.ERR_INVALID_CHARREF: "ein Zeichen ist nicht erlaubt",
    _TYPES.ERR_DOCUMENT_EMPTY: "sie ist leer oder kein XML",
    _TYPES.ERR_DOCUMENT_START: "sie ist leer oder kein XML",
    _TYPES.ERR_DOCUMENT_END: "hinter dem Ende steht noch etwas, oder das Ende fehlt",
    _TYPES.ERR_UNDECLARED_ENTITY: "eine Abkürzung (Entity) ist nicht erklärt",
    _TYPES.ERR_ATTRIBUTE_REDEFINED: "ein Attribut kommt zweimal vor",
    _TYPES.ERR_LT_IN_ATTRIBUTE: "in einem Attribut steht ein „<“",
    _TYPES.ERR_ENTITYREF_SEMICOL_MISSING: "ein „&“ ist nicht als &amp; geschrieben",
    _TYPES.ERR_NAME_REQUIRED: "hinter „<“ oder „&“ fehlt ein Name",
    _TYPES.ERR_RESERVED_XML_NAME: "vor der Angabe <?xml …?> steht noch etwas",
    _TYPES.ERR_ENTITY_LOOP: "sie würde sich beim Lesen aufblähen (ENTITY)",
    _TYPES.NS_ERR_UNDEFINED_NAMESPACE: "ein Namensraum ist nicht erklärt",
    _TYPES.NS_ERR_ATTRIBUTE_REDEFINED: "ein Attribut kommt zweimal vor",
}


class DamagedXmlError(InputError):
    """A file that is no well-formed XML. `line` counts from 1; None where it is unknown."""

    def __init__(self, file: str, line: int | None, cause: str = "") -> None:
        where = f", Zeile {line}" if line else ""
        why = f": {cause}" if cause else ""
        super().__init__(
            f"„{file}“{where}: Das ist kein fehlerfreies XML{why}.",
            "Lassen Sie die Datei von dem Programm, aus dem sie kommt, neu schreiben.",
        )
        self.line = line


def damaged(file: str, error: Exception) -> DamagedXmlError:
    """The error for people about what lxml could not read."""
    line = getattr(error, "lineno", None) or None
    code = getattr(error, "code", None)
    cause = _CAUSES.get(code, "") if code is not None else ""
    if not cause and "nvalid bytes in character encoding" in str(error):
        cause = _CAUSES[_TYPES.ERR_INVALID_ENCODING]
    return DamagedXmlError(file, line, cause)
