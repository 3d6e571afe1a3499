"""Codes of languages as people and files write them."""

import pytest

from workbench.common.errors import InputError
from workbench.translation.languages import (
    OFFERED,
    language,
    language_code,
    language_name,
    offered_languages,
    target_language,
)


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("de", "de"),
        ("de-DE", "de"),
        ("DE_de", "de"),
        (" tr-TR ", "tr"),
        ("sr", "sr-Cyrl"),
        ("sr-RS", "sr-Cyrl"),
        ("sr_latn_RS", "sr-Latn"),
        ("fa", "fa"),
        ("fa-AF", "prs"),
        ("prs", "prs"),
        ("zh-Hans-CN", "zh"),
        ("zh-TW", "zh-Hant"),
        ("kmr", "ku"),
        ("ku-Latn", "ku"),
        ("ckb", "ckb"),
        ("uz-Cyrl", "uz-Cyrl"),
    ],
)
def test_code_is_kept_in_one_way(written: str, kept: str) -> None:
    assert language_code(written) == kept
    assert language_code(kept) == kept


@pytest.mark.parametrize("written", ["", "xx", "t", "Türkisch", "tr,uk", "../tr", "de-de-de"])
def test_what_is_no_code_is_refused_by_name(written: str) -> None:
    with pytest.raises(InputError, match="kein bekanntes Kürzel"):
        language_code(written)


def test_german_is_no_language_to_translate_into() -> None:
    with pytest.raises(InputError, match="Ausgangssprache"):
        target_language("de-AT")


def test_every_offered_language_has_names_and_direction() -> None:
    offered = offered_languages()
    assert {item.code for item in offered} == set(OFFERED)
    assert len({item.german for item in offered}) == len(OFFERED)
    assert {item.code for item in offered if item.rtl} == {"ar", "fa", "ckb", "ps"}
    assert (language("ku").german, language("sr-Latn").german) == (
        "Kurdisch (Kurmandschi)",
        "Serbisch (lateinisch)",
    )
    assert language("tr").own_name == "Türkçe"


def test_code_without_a_name_is_its_own_name() -> None:
    assert language_name("xx") == "xx"
