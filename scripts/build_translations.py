"""Builds `glossaries/uebersetzungen.xlsx` from `glossaries/uebersetzungen.tsv`: one row a passage and language."""

from pathlib import Path

from workbench.model.translation import TranslationPair
from workbench.translation.exchange.xlsx_pairs import write_pairs

GLOSSARIES = Path(__file__).resolve().parent.parent / "glossaries"
SOURCE = GLOSSARIES / "uebersetzungen.tsv"
TARGET = GLOSSARIES / "uebersetzungen.xlsx"

DRAFT = "Entwurf, nicht geprüft"
"""The project wrote these translations itself; nobody who knows the language has approved them."""


def pairs() -> tuple[TranslationPair, ...]:
    """All pairs of the source table, passage by passage in its order."""
    header, *lines = SOURCE.read_text(encoding="utf-8").splitlines()
    languages = header.split("\t")[1:]
    found = []
    for number, line in enumerate(lines, 2):
        source, *targets = line.split("\t")
        if len(targets) != len(languages):
            raise SystemExit(
                f"{SOURCE.name}, line {number}: {len(targets)} instead of {len(languages)} languages"
            )
        found += [
            TranslationPair(source, language, target, DRAFT)
            for language, target in zip(languages, targets, strict=True)
        ]
    return tuple(found)


if __name__ == "__main__":
    write_pairs(TARGET, pairs())
    print(f"{TARGET.name}: {len(pairs())} pairs")
