"""Make workbench/language/data/german_nouns.tsv of the table of the package german-nouns.

The package (Gregor Weichbrodt, compiled from the German Wiktionary, CC BY-SA 4.0) is needed for this only:

    pip download --no-deps --dest FOLDER german-nouns==1.2.5
    make nouns WHEEL=FOLDER/german_nouns-1.2.5-py3-none-any.whl

The same wheel gives the same bytes. What is written is described in workbench/language/data/README.md.
"""

import csv
import io
import re
import sys
import zipfile
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from workbench.language.words.noun_patterns import change_between

SCRIPTS = Path(__file__).resolve().parent
DATA = SCRIPTS.parent / "workbench" / "language" / "data"
CASES = ("nominativ", "genitiv", "dativ", "akkusativ")
NUMBERS = ("singular", "plural")
DECLENSIONS = ("stark", "schwach", "gemischt")
WORD = re.compile(r"[A-ZÄÖÜ][^\W\d_]+(?:-[^\W\d_]+)*")
_ARTICLE = re.compile(r"\(?(?:der|die|das|des|dem|den)\)? +")
_LEFT_OUT = (
    "Vorname",
    "Nachname",
    "Affix",
    "Wortverbindung",
    "Buchstabe",
    "Symbol",
    "Redewendung",
    "Gebundenes",
)


RARE = frozenset(
    tuple(line.split("\t"))
    for line in (SCRIPTS / "rare_noun_genders.tsv").read_text(encoding="utf-8").splitlines()
)
"""Genders that a usual noun has in a dialect, in poetry or for another thing ("das Mensch"): left out."""
_TAKES_ES_ONLY = re.compile(r".*(?:[sßxz]|sch)")


def main() -> int:
    """Write both tables; 1 and a sentence when the wheel is missing."""
    if len(sys.argv) != 2 or not Path(sys.argv[1]).is_file():
        print(
            "make nouns WHEEL=german_nouns-1.2.5-py3-none-any.whl; see scripts/build_nouns.py",
            file=sys.stderr,
        )
        return 1
    nouns: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for row in rows(Path(sys.argv[1])):
        nouns[row["lemma"]].update(readings(row))
    counted = Counter(pattern for found in nouns.values() for _, pattern in found)
    patterns = sorted(counted, key=lambda pattern: (-counted[pattern], pattern))
    number = {pattern: str(place) for place, pattern in enumerate(patterns)}
    lines = [
        f"{lemma}\t{' '.join(sorted(gender + number[pattern] for gender, pattern in nouns[lemma]))}"
        for lemma in sorted(nouns, key=str.encode)
        if nouns[lemma]
    ]
    write("german_nouns.tsv", lines)
    write("german_noun_patterns.tsv", patterns)
    print(f"{len(lines)} nouns, {len(patterns)} patterns")
    return 0


def rows(wheel: Path) -> Iterator[dict[str, str]]:
    """The rows of the table that are single ordinary nouns."""
    with zipfile.ZipFile(wheel) as archive, archive.open("german_nouns/nouns.csv") as file:
        for row in csv.DictReader(io.TextIOWrapper(file, encoding="utf-8", newline="")):
            if WORD.fullmatch(row["lemma"]) and not any(sort in row["pos"] for sort in _LEFT_OUT):
                yield row


def readings(row: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Gender (m, f, n; - for nouns without a singular) and pattern; a row may have several of each."""
    singulars = [(row[f"genus {place}"], f" {place}") for place in range(1, 5) if row[f"genus {place}"]]
    for gender, place in singulars or [(row["genus"], "")]:
        cells = [cell(row, case, number, place) for number in NUMBERS for case in CASES]
        if (row["lemma"], gender) in RARE:
            continue
        if any(cells) and (gender or not any(cells[:4])):
            yield gender or "-", "\t".join(cells)


def cell(row: dict[str, str], case: str, number: str, place: str) -> str:
    """The changes for one case and number: variants parted by "/", three declensions (strong, weak, mixed) by "|"."""
    adjectival = ["/".join(changes(row, [f"{case} {number} {kind}"])) for kind in DECLENSIONS]
    if any(adjectival):
        return "|".join(adjectival)
    base = f"{case} {number}"
    if number == "plural":
        columns = [base, *(f"{base} {other}" for other in range(1, 5)), f"{base}*"]
    else:
        columns = [base + place, base, f"{base}*"] if place else [base, f"{base}*", *_variants(row, base)]
    found = changes(row, columns)
    if base == "genitiv singular" and "+es" in found and not _TAKES_ES_ONLY.fullmatch(row["lemma"]):
        found = list(dict.fromkeys([*found, "+s"]))  # both are right wherever the longer one is
    return "/".join(found)


def _variants(row: dict[str, str], base: str) -> list[str]:
    """Variants of the singular of a noun with one gender."""
    return [f"{base} {place}" for place in range(1, 5)] if row["genus"] else []


def changes(row: dict[str, str], columns: list[str]) -> list[str]:
    """The changes that make the forms of these columns, "=" for the lemma itself; each once, in order."""
    forms = [_ARTICLE.sub("", row.get(column, "").strip()) for column in columns]
    found = [str(change_between(row["lemma"], form)) or "=" for form in forms if WORD.fullmatch(form)]
    return list(dict.fromkeys(found))


def write(name: str, lines: list[str]) -> None:
    """Write a table with one row a line."""
    (DATA / name).write_bytes(("\n".join(lines) + "\n").encode())


if __name__ == "__main__":
    sys.exit(main())
