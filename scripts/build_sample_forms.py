"""Builds the sample forms: `python -m scripts.build_sample_forms [FOLDER]`, the same bytes on every run."""

import sys
from pathlib import Path

from scripts.sample_forms.catalogue import all_forms
from scripts.sample_forms.packing import form_bytes

FOLDER = Path(__file__).resolve().parent.parent / "sample_forms"


def build(folder: Path) -> list[Path]:
    """Write all forms into the folder; the files in the order of the catalogue."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for form in all_forms():
        path = folder / form.file_name
        path.write_bytes(form_bytes(form))
        written.append(path)
    return written


if __name__ == "__main__":
    for path in build(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER):
        print(path.name, path.stat().st_size)
