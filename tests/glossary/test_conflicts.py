"""Which entries contradict each other, however many there are."""

from workbench.glossary.conflicts import ConflictKind, conflicts
from workbench.model.term import GlossaryEntry


def entry(term: str, *replacements: str, kind: str = "replace", **more: object) -> GlossaryEntry:
    return GlossaryEntry(term, term, "ADV", kind, replacements, **more)  # type: ignore[arg-type]


def found(*entries: GlossaryEntry) -> list[tuple[ConflictKind, tuple[str, ...]]]:
    return [(conflict.kind, conflict.words) for conflict in conflicts(entries)]


def test_a_sound_glossary_has_none() -> None:
    assert (
        found(entry("nunmehr", "jetzt"), entry("derzeit", "zurzeit"), entry("Ermessen", kind="explain")) == []
    )


def test_variants_and_abbreviations_count_too() -> None:
    entries = entry("beziehungsweise", "oder", abbreviations=("bzw.",)), entry("Bzw.", "und")
    assert found(*entries) == [(ConflictKind.SEVERAL_REPLACEMENTS, ("bzw.", "oder", "und"))]


def test_a_long_cycle_is_told_once() -> None:
    entries = [entry(f"wort{number}", f"wort{(number + 1) % 3000}") for number in range(3000)]
    ((kind, words),) = found(*entries)
    assert (kind, len(words), words[0], words[-1]) == (ConflictKind.CYCLE, 3001, "wort0", "wort0")


def test_two_cycles_are_told_apart() -> None:
    cycles = entry("a1", "a2"), entry("b1", "b2"), entry("a2", "a1"), entry("b2", "b1")
    assert found(*cycles) == [
        (ConflictKind.CYCLE, ("a1", "a2", "a1")),
        (ConflictKind.CYCLE, ("b1", "b2", "b1")),
    ]


def test_a_chain_is_no_cycle_but_each_step_is_told() -> None:
    chain = entry("nunmehr", "jetzt"), entry("jetzt", "nun")
    assert found(*chain) == [(ConflictKind.REPLACED_REPLACEMENT, ("jetzt", "jetzt"))]


def test_a_noun_inside_a_replacement_that_is_avoided_is_told() -> None:
    avoided = GlossaryEntry("2", "Antragsteller", "NOUN", "avoid")
    assert found(entry("Petent", "der Antragsteller"), avoided) == [
        (ConflictKind.AVOIDED_REPLACEMENT, ("der Antragsteller", "Antragsteller"))
    ]


def test_other_senses_are_no_contradiction() -> None:
    assert (
        found(entry("Auflage", "Pflicht", required_contexts=("Bescheid",)), entry("Auflage", "Ausgabe")) == []
    )
