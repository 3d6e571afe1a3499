"""The fields of a PDF that can be filled in on the screen, to read only."""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any

TEXT, CHOICE, TICK, SIGNATURE = "text", "choice", "tick", "signature"
_PUSH_BUTTON, _RADIO = 1 << 16, 1 << 15
_REQUIRED = 1 << 1
_DEEPEST = 20
"""Nested fields of real forms reach some five levels; damaged files may go round in circles."""


@dataclass(frozen=True, slots=True)
class PdfField:
    """`label`: what a screen reader says, else the name of the field."""

    label: str
    name: str
    kind: str
    choices: tuple[str, ...] = ()
    required: bool = False


def pdf_fields(data: bytes) -> tuple[PdfField, ...]:
    """The fields in the order of the file, a group of buttons once; () for other files and for damaged ones."""
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    try:
        reader = PdfReader(BytesIO(data))
        form = _got(reader.trailer["/Root"]).get("/AcroForm")
        if form is None:
            return ()
        return tuple(
            found
            for field in _got(_got(form).get("/Fields", []))
            for found in _fields(_got(field), "", None, 0)
        )
    except (PyPdfError, KeyError, ValueError, TypeError, AttributeError, RecursionError):
        return ()


def _got(value: Any) -> Any:
    return value.get_object() if hasattr(value, "get_object") else value


def _fields(field: Any, parent: str, kind: Any, depth: int) -> Iterator[PdfField]:
    name = ".".join(filter(None, (parent, _text(field.get("/T")))))
    own = field.get("/FT", kind)
    kids = [_got(kid) for kid in _got(field.get("/Kids", []))]
    named = [kid for kid in kids if "/T" in kid]
    if named and depth < _DEEPEST:
        for kid in named:
            yield from _fields(kid, name, own, depth + 1)
        return
    found = _field(field, name, own, kids)
    if found is not None:
        yield found


def _field(field: Any, name: str, kind: Any, kids: list[Any]) -> PdfField | None:
    flags = int(_got(field.get("/Ff", 0)) or 0)
    if kind == "/Btn" and flags & _PUSH_BUTTON:
        return None
    kinds = {"/Tx": TEXT, "/Ch": CHOICE, "/Sig": SIGNATURE, "/Btn": CHOICE if flags & _RADIO else TICK}
    if kind not in kinds:
        return None
    label = _text(field.get("/TU")) or next(filter(None, (_text(kid.get("/TU")) for kid in kids)), "")
    return PdfField(
        label or name.rsplit(".", 1)[-1], name, kinds[kind], _choices(field, kids), bool(flags & _REQUIRED)
    )


def _choices(field: Any, kids: list[Any]) -> tuple[str, ...]:
    listed = _got(field.get("/Opt", []))
    named = [_text(_got(item)[-1] if isinstance(_got(item), list) else item) for item in listed]
    if named:
        return tuple(named)
    states = [
        state for kid in kids for state in _got(_got(kid.get("/AP", {})).get("/N", {})) if state != "/Off"
    ]
    return tuple(dict.fromkeys(str(state).lstrip("/") for state in states))


def _text(value: Any) -> str:
    return "" if value is None else " ".join(str(_got(value)).split())
