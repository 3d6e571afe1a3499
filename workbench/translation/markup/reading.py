"""A hardened lxml parser: nothing is fetched, no entity is expanded in texts, no element nests without end."""

from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from lxml import etree

from workbench.common.errors import InputError
from workbench.common.os_causes import cause_of
from workbench.translation.markup.entities import Entities, entities_of
from workbench.translation.markup.errors import damaged

XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_CHUNK = 1 << 20
_LONGEST_PROLOG = 1 << 24


def parsed(data: bytes, file: str) -> tuple[etree._Element, Entities]:
    """The root of a whole file. Raises `InputError` that names file and line.

    Texts over 10 MB (the original file inside) are read, but not where entities could make them.
    """
    entities = entities_of(_pieces_of(data), file)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=_cannot_grow(entities)
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise damaged(file, error) from error
    _refuse_external(root, entities)
    return root, entities


def streamed(path: Path, *names: str) -> Iterator[tuple[etree._Element, Entities]]:
    """The elements of these local names, each as soon as it has ended; behind it its memory is given back.

    Raises `InputError` that names file and line.
    """
    try:
        with path.open("rb") as head:
            entities = entities_of(iter(lambda: head.read(_CHUNK), b""), path.name)
        with path.open("rb") as stream:
            for element in _ended(stream, names, path.name, huge=_cannot_grow(entities)):
                _refuse_external(element, entities)
                yield element, entities
    except OSError as error:
        raise InputError(f"„{path.name}“ kann nicht gelesen werden: {cause_of(error)}.") from error


def root_of(path: Path) -> etree._Element:
    """The first element of a file as it begins, before anything in it is read. Raises `InputError`."""
    try:
        with path.open("rb") as stream:
            started = etree.iterparse(
                stream,
                events=("start",),
                resolve_entities=False,
                no_network=True,
                load_dtd=False,
                huge_tree=True,
            )
            _, root = next(iter(started))
            return root
    except (etree.XMLSyntaxError, ValueError, StopIteration) as error:
        raise damaged(path.name, error) from error
    except OSError as error:
        raise InputError(f"„{path.name}“ kann nicht gelesen werden: {cause_of(error)}.") from error


def _refuse_external(element: etree._Element, entities: Entities) -> None:
    """Raises `InputError` if another file is to be read in here."""
    if entities.external:
        for child in element.iter():
            if isinstance(child, etree._Entity):
                entities.text_of(child.name)


def _cannot_grow(entities: Entities) -> bool:
    """Whether libxml2's limits of size may be lifted: no entity can fill a text."""
    return entities.known and not entities.values


def _ended(stream: BinaryIO, names: tuple[str, ...], file: str, *, huge: bool) -> Iterator[etree._Element]:
    tags = [f"{{*}}{name}" for name in names]
    events = etree.iterparse(
        stream,
        events=("end",),
        tag=tags,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=huge,
    )
    try:
        for _, element in events:
            yield element
            _forget(element)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise damaged(file, error) from error


def _forget(element: etree._Element) -> None:
    """Gives back the memory of an element and of what stands before it."""
    element.clear()
    parent = element.getparent()
    while parent is not None and element.getprevious() is not None:
        del parent[0]


def read_bytes(path: Path) -> bytes:
    """The file's bytes. Raises `InputError`."""
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise InputError(
            f"Die Datei „{path}“ gibt es nicht.", "Prüfen Sie Ordner und Schreibweise."
        ) from error
    except OSError as error:
        raise InputError(f"„{path.name}“ kann nicht gelesen werden: {cause_of(error)}.") from error


def _pieces_of(data: bytes) -> Iterator[bytes]:
    for start in range(0, min(len(data), _LONGEST_PROLOG), _CHUNK):
        yield data[start : start + _CHUNK]
