"""Glossaries of any content: written and read they are the same; a damaged file ends in one sentence."""

import tempfile
from datetime import date
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from workbench.common.errors import InputError
from workbench.glossary import tbx, tsv, xlsx
from workbench.glossary.columns import GERMAN_WORDS
from workbench.glossary.entries import UnusableRowError, entry_of
from workbench.glossary.reading import read_table
from workbench.model.term import GlossaryEntry

SIGNS = st.sampled_from("aäß Zü\n\"';,|<&>=+-@()[]{}\\.*^$%{}#„“…–\u00a0\u00ad\u2028\t0'`~_:/")
TEXT = st.text(SIGNS, max_size=30)
CHOICES = {
    key: st.sampled_from(["", *words]) for key, words in GERMAN_WORDS.items() if key not in ("pos", "kind")
}


@st.composite
def entries(draw: st.DrawFn) -> list[GlossaryEntry]:
    """Entries as any table gives them: made by the reader's own rules, so that only what it takes comes up."""
    found: list[GlossaryEntry] = []
    for number in range(draw(st.integers(1, 4))):
        values = {
            key: draw(TEXT) for key in ("variants", "explanation", "legal_note", "owner", "source", "context")
        }
        values |= {
            key: draw(TEXT)
            for key in ("domain", "inflection", "example_before", "example_after", "gender_fair")
        }
        values |= {key: draw(choice) for key, choice in CHOICES.items()}
        values |= {"term": f"Wort {draw(TEXT)}", "replacement": f"x{draw(TEXT)}", "kind": "replace"}
        values |= {"pos": draw(st.sampled_from(list(GERMAN_WORDS["pos"]))), "translation_tr": draw(TEXT)}
        values |= {"valid_from": draw(st.dates(date(1990, 1, 1), date(2200, 1, 1))).isoformat()}
        values |= {"id": f"N{number}", "required_contexts": draw(TEXT), "separable_prefix": draw(TEXT)}
        try:
            found.append(entry_of(values, {}, has_automatic=True))
        except UnusableRowError:
            continue
    return found


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(entries())
def test_every_format_gives_back_what_was_written(written: list[GlossaryEntry]) -> None:
    distinct = list({(entry.term.casefold(), entry.pos): entry for entry in written}.values())
    if not distinct:
        return
    with tempfile.TemporaryDirectory() as folder:
        for module, suffix in ((tsv, "tsv"), (tbx, "tbx"), (xlsx, "xlsx")):
            path = Path(folder) / f"liste.{suffix}"
            module.write(path, distinct)
            assert list(read_table(path).entries) == distinct, suffix


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_a_damaged_file_ends_in_one_sentence(data: st.DataObject) -> None:
    entry = GlossaryEntry(
        "A1", "Vordruck", "NOUN", "replace", ("Formular",), explanation="Ein Blatt, das Sie ausfüllen."
    )
    suffix = data.draw(st.sampled_from(["tsv", "tbx", "xlsx"]))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"liste.{suffix}"
        {"tsv": tsv, "tbx": tbx, "xlsx": xlsx}[suffix].write(path, [entry])
        content = bytearray(path.read_bytes())
        for _ in range(data.draw(st.integers(1, 6))):
            content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
        path.write_bytes(content[: data.draw(st.integers(0, len(content)))])
        try:
            read_table(path)
        except InputError as error:
            assert "liste" in str(error)
