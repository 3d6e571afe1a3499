"""Make glossaries/amtsdeutsch.xlsx and .tbx of glossaries/amtsdeutsch.tsv.

Run it after every change of the TSV: python scripts/build_glossary.py. The TSV is the source that is
reviewed line by line; the workbook is what an office opens, TBX what translation programs read.
"""

import sys
from pathlib import Path

from workbench.common.errors import WorkbenchError
from workbench.glossary import tbx, tsv, xlsx

GLOSSARIES = Path(__file__).resolve().parent.parent / "glossaries"


def main() -> int:
    """Write both files; 1 and a sentence when the TSV cannot be used."""
    try:
        table = tsv.read_table(GLOSSARIES / "amtsdeutsch.tsv")
        xlsx.write(GLOSSARIES / "amtsdeutsch.xlsx", table.entries)
        tbx.write(GLOSSARIES / "amtsdeutsch.tbx", table.entries)
    except WorkbenchError as error:
        print(error, file=sys.stderr)
        return 1
    for note in table.notes:
        print(note, file=sys.stderr)
    print(f"amtsdeutsch.xlsx, amtsdeutsch.tbx: {len(table.entries)} Einträge")
    return 0


if __name__ == "__main__":
    sys.exit(main())
