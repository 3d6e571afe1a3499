"""What a person wants to export: which versions, under which names, into which folder."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from workbench.app.operations.export_versions import WantedFile
from workbench.model.translation import TranslationPair
from workbench.translation.form_notices import NOTICES


@dataclass(frozen=True, slots=True)
class Translations:
    """The pairs of a file; `languages` that it has, BCP 47."""

    path: Path
    pairs: tuple[TranslationPair, ...]

    @property
    def languages(self) -> tuple[str, ...]:
        """Every language once, by code; those that have nothing but the notices above a form are none to choose."""
        return tuple(sorted({pair.language for pair in self.pairs if pair.source not in NOTICES}))


@dataclass(slots=True)
class ExportPlan:
    """Kept from one look at the dialog to the next. `names`: what the person typed, by kind; `way` of two languages."""

    kinds: set[str] = field(default_factory=lambda: {"clean"})
    folder: Path | None = None
    names: dict[str, str] = field(default_factory=dict)
    translations: Translations | None = None
    language: str = ""
    way: str = ""


def usual_folder(source: Path) -> Path:
    """Beside the form; where nobody may write there (a folder of the office), the person's own folder."""
    return source.parent if os.access(source.parent, os.W_OK) else Path.home()


def free_name(folder: Path, stem: str, suffix: str, ending: str) -> str:
    """A name that nothing in the folder has yet: "Antrag neu.docx", "Antrag neu 2.docx"."""
    number = 1
    while True:
        counted = f" {number}" if number > 1 else ""
        name = f"{stem} {suffix}{counted}{ending}"
        if not (folder / name).exists():
            return name
        number += 1


def wanted_files(
    plan: ExportPlan, folder: Path, names: Mapping[str, str], order: tuple[str, ...]
) -> tuple[WantedFile, ...]:
    """The files of the plan in this order of kinds."""
    pairs = plan.translations.pairs if plan.translations else ()
    return tuple(
        WantedFile(kind, folder / names[kind], plan.language, pairs, plan.way)
        if kind == "bilingual"
        else WantedFile(kind, folder / names[kind])
        for kind in order
        if kind in plan.kinds
    )
