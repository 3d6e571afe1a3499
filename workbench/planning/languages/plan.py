"""A plan of languages: everything that the proposal, its tables and the window show."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from workbench.model.language_need import LanguageMapping, NeededLanguage, StatisticsRow, TranslationCost
from workbench.planning.languages.priority import Priority
from workbench.planning.languages.survey import CityAnswer


@dataclass(frozen=True, slots=True)
class LanguagePlan:
    """`rows` have a language each (`mappings`, in the same order), `unmapped` none.

    `models`: by name the languages in their order; `targets`: by model, per cent -> how many languages reach it, None
    if none do. `offered`: language -> share (0-1) of the cities. `rejected`: German sentences about answers that were
    not used. `costs`: by language, of each document. `notes`: German sentences about the statistics.
    """

    source: str
    stand: str
    unmapped: tuple[StatisticsRow, ...]
    rows: tuple[StatisticsRow, ...]
    mappings: tuple[LanguageMapping, ...]
    models: Mapping[str, tuple[NeededLanguage, ...]]
    targets: Mapping[str, Mapping[int, int | None]]
    answers: tuple[CityAnswer, ...]
    rejected: tuple[str, ...]
    offered: Mapping[str, float]
    priorities: tuple[Priority, ...]
    costs: Mapping[str, tuple[TranslationCost, ...]]
    rate_source: str
    day: date
    notes: tuple[str, ...]

    @property
    def persons(self) -> int:
        """All persons, those without a language and rows added by hand too."""
        return sum(row.persons for row in (*self.rows, *self.unmapped))
