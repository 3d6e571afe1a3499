"""Changing single elements in the bytes of a part."""

import random
from copy import deepcopy

import pytest
from lxml import etree

from tests.document.docx.forms import W
from tests.shared_material import PROJECT
from workbench.common.errors import WorkbenchError
from workbench.document.docx.archive import read_archive
from workbench.document.docx.patching import Patches, patched

SAMPLE = PROJECT / "sample_forms" / "hauptantrag_grundsicherung.docx"
P, PPR = f"{{{W}}}p", f"{{{W}}}pPr"


def new(local: str = "p", text: str = "") -> etree._Element:
    node = etree.Element(f"{{{W}}}{local}", nsmap={"w": W})
    node.text = text or None
    return node


def canonical(data: bytes) -> bytes:
    return etree.tostring(etree.fromstring(data), method="c14n")


@pytest.mark.parametrize("seed", range(4))
def test_bytes_read_like_the_changed_tree(seed: int) -> None:
    data = read_archive(SAMPLE.read_bytes(), SAMPLE.name).read("word/document.xml")
    root = etree.fromstring(data)
    chosen = random.Random(seed)
    paragraphs = chosen.sample(list(root.iter(P)), 40)
    patches, tree = Patches(), deepcopy(root)
    twins = dict(zip(root.iter("*"), tree.iter("*"), strict=True))
    for number, paragraph in enumerate(paragraphs):
        twin, own = twins[paragraph], paragraph.find(PPR)
        if own is not None:
            patches.replaced[own] = new("pPr", f"{number} <ä>")
            twin.replace(twins[own], deepcopy(patches.replaced[own]))
        else:
            patches.first[paragraph] = [new("pPr")]
            twin.insert(0, new("pPr"))
        patches.after[paragraph] = [new(text="nach"), new()]
        for node in reversed(patches.after[paragraph]):
            twin.addnext(deepcopy(node))
        if number % 3 == 0:
            patches.before[paragraph] = [new(text="vor")]
            twin.addprevious(new(text="vor"))
    assert canonical(patched(data, root, patches, "x", "y")) == etree.tostring(tree, method="c14n")


@pytest.mark.parametrize("encoding", ["utf-16", "iso-8859-1", "utf-8"])
def test_every_encoding_and_way_of_writing_is_kept(encoding: str) -> None:
    text = (
        f"<?xml version='1.0' encoding='{encoding}'?><!-- <w:p> --><w:b xmlns:w='{W}'>"
        "<w:p a='>'/><![CDATA[<w:p>]]><?pi <w:p>?><w:p   ><w:t>Größe</w:t></w:p\n></w:b>"
    )
    data = text.encode(encoding)
    root = etree.fromstring(data)
    first, second = root.findall(P)
    written = patched(
        data,
        root,
        Patches(after={first: [new(text="ж" if encoding != "utf-8" else "ä")], second: [new()]}),
        "x",
        "y",
    )
    assert [node.text for node in etree.fromstring(written).findall(P)] == [
        None,
        "ж" if encoding != "utf-8" else "ä",
        None,
        None,
    ]
    assert (
        text.partition("<w:p a")[0].encode(encoding)
        == written[: len(text.partition("<w:p a")[0].encode(encoding))]
    )
    assert "<w:p   ><w:t>Größe</w:t></w:p\n>".encode(encoding).removeprefix(b"\xff\xfe") in written


def test_elements_inside_one_another_are_refused() -> None:
    data = f"<w:b xmlns:w='{W}'><w:p><w:r/></w:p></w:b>".encode()
    root = etree.fromstring(data)
    with pytest.raises(WorkbenchError, match="nicht gespeichert"):
        patched(data, root, Patches(replaced={root[0]: new(), root[0][0]: new("r")}), "x", "y")
