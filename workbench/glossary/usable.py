"""Which entries suggestions may come from on a day, and which of them may act without a person."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from workbench.glossary.conflicts import doubted_entries
from workbench.model.term import GlossaryEntry


def usable_entries(entries: Sequence[GlossaryEntry], day: date) -> Iterator[GlossaryEntry]:
    """Entries that are neither blocked nor out of their time.

    Where a legal risk is named, or the glossary contradicts itself, mass replacement becomes a suggestion.
    """
    used = [entry for entry in entries if entry.is_used_on(day)]
    doubted = doubted_entries(used)
    for entry in used:
        risky = entry.legal_risk in ("medium", "high") or id(entry) in doubted
        yield replace(entry, automatic="suggest") if risky and entry.automatic == "mass" else entry
