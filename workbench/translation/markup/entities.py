"""What a file's own document type declares: harmless abbreviations are read, bombs and foreign files refused."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from xml.parsers import expat

from workbench.common.errors import InputError

_REFERENCE = re.compile(r"&([^#;&\s][^;&\s]*);")
_CHARACTER = re.compile(r"&#(?:x([0-9A-Fa-f]+)|([0-9]+));")
_LONGEST = 10_000
_DEEPEST = 8
_PREDEFINED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"', "apos": "'"}


@dataclass(frozen=True, slots=True)
class Entities:
    """The general entities that a file declares. `file` is its name, for messages.

    `known`: whether the prolog could be read, so that there are surely no others.
    """

    file: str
    values: dict[str, str] = field(default_factory=dict)
    external: frozenset[str] = frozenset()
    known: bool = True

    def text_of(self, name: str) -> str | None:
        """The plain text that an entity stands for; None where it is unknown or holds markup.

        Raises `InputError` for one that would read another file.
        """
        if name in self.external:
            raise InputError(
                f"„{self.file}“ verweist auf eine andere Datei (&{name};) und wird zum Schutz nicht gelesen."
            )
        value = self.values.get(name)
        if value is None or "<" in value:
            return None
        plain = _CHARACTER.sub(_character, value)
        return _REFERENCE.sub(lambda found: _PREDEFINED.get(found[1]) or self.text_of(found[1]) or "", plain)


class _PrologEnds(Exception):  # noqa: N818  (the way out of the parser: no error)
    pass


class _Declared:
    """What expat hears of a prolog."""

    def __init__(self) -> None:
        self.values: dict[str, str] = {}
        self.external: set[str] = set()

    def add(self, name: str, parameter: bool, value: str | None, *_: object) -> None:
        if parameter:
            return
        if value is None:
            self.external.add(name)
        else:
            self.values.setdefault(name, value)

    def end(self, *_: object) -> None:
        raise _PrologEnds


def entities_of(chunks: Iterable[bytes], file: str) -> Entities:
    """The entities that stand before the first tag of a file. Raises `InputError` for an entity bomb."""
    declared = _Declared()
    parser = expat.ParserCreate()
    parser.EntityDeclHandler = declared.add
    parser.StartElementHandler = declared.end
    known = True
    try:
        for chunk in chunks:
            parser.Parse(chunk, False)
    except _PrologEnds:
        pass
    except (expat.ExpatError, ValueError, LookupError):
        known = False  # an encoding that expat does not know, or a damaged file: lxml says which
    sizes: dict[str, int] = {}
    for name in declared.values:
        _size(name, declared.values, sizes, file, 0)
    return Entities(file, declared.values, frozenset(declared.external), known)


def _size(name: str, values: dict[str, str], sizes: dict[str, int], file: str, depth: int) -> int:
    if name not in sizes:
        if depth > _DEEPEST:
            raise _bomb(file)
        value = values.get(name, "")
        inner = [_size(found, values, sizes, file, depth + 1) for found in _REFERENCE.findall(value)]
        sizes[name] = len(value) + sum(inner)
    if sizes[name] > _LONGEST:
        raise _bomb(file)
    return sizes[name]


def _bomb(file: str) -> InputError:
    return InputError(f"„{file}“ würde sich beim Lesen aufblähen (ENTITY) und wird zum Schutz nicht gelesen.")


def _character(found: re.Match[str]) -> str:
    return chr(int(found[1], 16) if found[1] else int(found[2]))
