"""The translations that come with the program."""

import re
from collections import Counter

import pytest

from scripts.build_translations import DRAFT, MEMORY, TARGET, pairs
from tests.shared_material import PROJECT
from workbench.app.office_glossary import load_glossary
from workbench.app.operations.accept_safe import accept_safe
from workbench.app.session import FormSession
from workbench.document.opening import open_form
from workbench.model.translation import TranslationPair
from workbench.translation.exchange.tmx import read_units
from workbench.translation.exchange.xlsx_pairs import read_pairs
from workbench.translation.form_notices import NOTICES
from workbench.translation.languages import OFFERED
from workbench.translation.pretranslate import exact_matches, normalised

LEAFLET = PROJECT / "sample_forms" / "faltblatt_grundsicherung.docx"
LANGUAGES = ("tr", "ar", "en", "uk", "ru", "pl", "fa")
PAIRS = pairs()


def _numbers(text: str) -> Counter[str]:
    """Numbers without their grouping: 100.000, 100,000 and 100 000 are one."""
    joined = re.sub(r"(?<=\d)[.,\s\u00a0](?=\d{3}\b)", "", re.sub(r"\{\d+\}", " ", text))
    return Counter(re.findall(r"\d+", joined))


def test_the_workbook_is_built_from_the_table() -> None:
    assert read_pairs(TARGET) == PAIRS


def test_every_translation_says_that_nobody_has_reviewed_it() -> None:
    assert {(pair.state, pair.reviewer) for pair in PAIRS} == {(DRAFT, "")}


def test_every_passage_is_there_once_in_every_language() -> None:
    counted = Counter((normalised(pair.source), pair.language) for pair in PAIRS)
    assert set(counted.values()) == {1}
    leaflet = [pair for pair in PAIRS if pair.source not in NOTICES]
    assert {pair.language for pair in leaflet} == set(LANGUAGES)
    assert len(leaflet) == len({pair.source for pair in leaflet}) * len(LANGUAGES)


def test_the_memory_has_the_same_pairs_as_drafts() -> None:
    read = [(unit.source, unit.language, unit.target, unit.state) for unit in read_units(MEMORY)]
    assert read == [(pair.source, pair.language, pair.target, pair.state) for pair in PAIRS]


def test_every_offered_language_has_the_notices() -> None:
    assert {pair.language for pair in PAIRS if pair.source in NOTICES} == set(OFFERED)


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_sections_and_placeholders_are_those_of_the_german_text(language: str) -> None:
    wrong = [pair.source for pair in PAIRS if pair.language == language and not _same_facts(pair)]
    assert wrong == []


def _same_facts(pair: TranslationPair) -> bool:
    expected = _numbers(pair.source)
    if pair.language == "en" and "13.30 bis 17" in pair.source:
        expected.update({"1": 1, "5": 1, "13": -1, "17": -1})
    references = re.findall(r"§ \d+(?: Abs\. \d)? SGB [IVX]+", pair.source)
    return (
        +expected == _numbers(pair.target)
        and all(reference in pair.target for reference in references)
        and re.findall(r"\{\d+\}", pair.target) == re.findall(r"\{\d+\}", pair.source)
    )


def test_the_revised_leaflet_is_translated_too() -> None:
    """What the safe suggestions of the glossary make of it; a new suggestion wants a row in the table."""
    session = FormSession(
        LEAFLET, open_form(LEAFLET), load_glossary([PROJECT / "glossaries" / "amtsdeutsch.xlsx"])
    )
    accept_safe(session)
    document = session.current_document()
    missing = {
        document.by_id[name].text
        for code in LANGUAGES
        for name in exact_matches(document, PAIRS, code).missing
    }
    assert len(missing) <= 3, missing


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_whole_leaflet_is_translated(language: str) -> None:
    document = open_form(LEAFLET).document
    result = exact_matches(document, PAIRS, language)
    assert [document.by_id[segment].text for segment in result.missing] == []
    assert result.unused == ()
    assert result.unreviewed == set(result.targets)
