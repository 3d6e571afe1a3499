"""Plan which languages an office needs: statistics, models, other cities, priority, cost."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.app.output_path import make_folder
from workbench.common.errors import InputError
from workbench.common.text import replace_file
from workbench.model.language_need import NeededLanguage, Statistics, StatisticsRow, TranslationCost

if TYPE_CHECKING:
    from workbench.planning.languages.corrections import Corrections
    from workbench.planning.languages.plan import LanguagePlan
    from workbench.planning.languages.priority import Priority
    from workbench.planning.languages.survey import CityAnswer

PROPOSAL, TABLES, MAPPINGS, QUESTIONNAIRE = (
    "sprachen-vorschlag.docx",
    "sprachen-tabellen.xlsx",
    "sprachen-zuordnung.xlsx",
    "sprachen-fragebogen.xlsx",
)
"""The files of a plan."""
LINES_WITHOUT_DOCUMENT = 110
"""Lines that a language is taken to cost while no document was counted: stands in for a number nobody has."""


@dataclass(frozen=True, slots=True)
class LanguageQuestions:
    """What a person has chosen. `sheet`, `column`, `stand`: where the statistics leave a choice; `corrections`: the
    table of mappings, changed, or what it says; `survey`: a folder of answers; `requested`: codes somebody has asked
    for; `documents`: forms whose translation is counted; `kind`: of the JVEG's rates."""

    sheet: str = ""
    column: str = ""
    stand: str = ""
    one_leaflet: bool = True
    corrections: "Path | Corrections | None" = None
    survey: Path | None = None
    requested: frozenset[str] = frozenset()
    weights: Mapping[str, float] = field(default_factory=dict)
    documents: tuple[Path, ...] = ()
    pairs: Path | None = None
    kind: str = "editierbar"
    day: date | None = None


def plan_languages(path: Path, questions: LanguageQuestions | None = None) -> "LanguagePlan":
    """The plan from a statistics file. Raises `InputError` that names file and place."""
    from workbench.planning.languages.corrections import read_corrections
    from workbench.planning.languages.cost import rate_on
    from workbench.planning.languages.coverage import MAIN, SHARES, TARGETS, languages_for, needed_languages
    from workbench.planning.languages.mapping import mappings_for
    from workbench.planning.languages.plan import LanguagePlan
    from workbench.planning.languages.reading import read_statistics
    from workbench.planning.languages.survey import offered_shares

    asked = questions or LanguageQuestions()
    day = asked.day or date.today()
    statistics = read_statistics(path, sheet=asked.sheet, column=asked.column, stand=asked.stand)
    mappings = mappings_for(statistics.rows, one_leaflet=asked.one_leaflet)
    rows, notes = statistics.rows, list(statistics.notes)
    if asked.corrections is not None:
        given = asked.corrections
        changed = read_corrections(given) if isinstance(given, Path) else given
        unknown = set(changed.mappings) - {row.name for row in (*rows, *statistics.unmapped, *changed.added)}
        notes += [f"Die Zuordnung „{name}“ passt zu keiner Zeile der Statistik." for name in sorted(unknown)]
        extra = tuple(row for row in statistics.unmapped if row.name in changed.mappings)
        mappings = tuple(changed.mappings.get(item.name, item) for item in mappings)
        mappings += tuple(changed.mappings[row.name] for row in (*extra, *changed.added))
        rows += (*extra, *changed.added)
        rest = tuple(row for row in statistics.unmapped if row not in extra)
        statistics = _with_unmapped(statistics, rest)
    persons = sum(row.persons for row in (*rows, *statistics.unmapped))
    models = {model: needed_languages(rows, mappings, persons, model) for model in (MAIN, SHARES)}
    targets = {
        model: {target: languages_for(target, found) for target in TARGETS} for model, found in models.items()
    }
    answers, rejected = _answers(asked.survey)
    offered = offered_shares(answers) if answers else {}
    rate, minimum, source = rate_on(day, asked.kind)
    costs = _costs(asked, [item.language for item in models[MAIN]], rate, minimum)
    ranked = _ranked(models[SHARES], offered, asked, costs, rate)
    return LanguagePlan(
        source=path.name,
        stand=statistics.stand,
        unmapped=statistics.unmapped,
        rows=rows,
        mappings=mappings,
        models=models,
        targets=targets,
        answers=answers,
        rejected=rejected,
        offered=offered,
        priorities=ranked,
        costs=costs,
        rate_source=source,
        day=day,
        notes=tuple(notes),
    )


def reorder_languages(plan: "LanguagePlan", questions: LanguageQuestions) -> "LanguagePlan":
    """The plan with the order under the weights and wishes of `questions`; nothing is read again."""
    from workbench.planning.languages.cost import rate_on
    from workbench.planning.languages.coverage import SHARES

    rate, _, _ = rate_on(plan.day, questions.kind)
    ranked = _ranked(plan.models[SHARES], plan.offered, questions, plan.costs, rate)
    return replace(plan, priorities=ranked)


def _ranked(
    needed: Sequence[NeededLanguage],
    offered: Mapping[str, float],
    asked: LanguageQuestions,
    costs: Mapping[str, tuple[TranslationCost, ...]],
    rate: float,
) -> "tuple[Priority, ...]":
    from workbench.planning.languages.priority import WEIGHTS, priorities

    sums = [sum(cost.euros for cost in items) for items in costs.values()]
    euros = sum(sums) / len(sums) if sums else rate * LINES_WITHOUT_DOCUMENT
    return priorities(needed, offered, asked.requested, euros, {**WEIGHTS, **asked.weights})


def write_language_plan(plan: "LanguagePlan", folder: Path) -> tuple[Path, ...]:
    """Proposal, tables, mappings to correct and questionnaire as files of `folder`. Raises `WorkbenchError`."""
    from workbench.reporting.languages_docx import lay_out_languages
    from workbench.reporting.languages_xlsx import languages_book, mapping_book, questionnaire_book

    documents = sorted({item.document for items in plan.costs.values() for item in items})
    written = {
        PROPOSAL: lay_out_languages(plan),
        TABLES: languages_book(plan),
        MAPPINGS: mapping_book(plan),
        QUESTIONNAIRE: questionnaire_book(documents, plan.day),
    }
    make_folder(folder)
    for name, data in written.items():
        replace_file(folder / name, data)
    return tuple(folder / name for name in written)


def _with_unmapped(statistics: Statistics, unmapped: tuple[StatisticsRow, ...]) -> Statistics:
    return replace(statistics, unmapped=unmapped)


def _answers(folder: Path | None) -> tuple[tuple["CityAnswer", ...], tuple[str, ...]]:
    """Answers by city, and German sentences about files that are none."""
    from workbench.planning.languages.survey import read_answer

    if folder is None:
        return (), ()
    files = sorted(folder.glob("*.xlsx")) if folder.is_dir() else [folder]
    if not files:
        raise InputError(f"In „{folder}“ liegt keine Antwort (.xlsx).")
    found: dict[str, CityAnswer] = {}
    rejected = []
    for path in files:
        if path.name.startswith("~$"):
            continue
        try:
            answer = read_answer(path)
        except InputError as error:
            rejected.append(str(error))
            continue
        if answer.city in found:
            rejected.append(f"„{path.name}“: Von „{answer.city}“ liegt schon eine Antwort vor.")
            continue
        found[answer.city] = answer
    return tuple(found[city] for city in sorted(found)), tuple(rejected)


def _costs(
    asked: LanguageQuestions, languages: Sequence[str], rate: float, minimum: float
) -> dict[str, tuple[TranslationCost, ...]]:
    """By language what each document costs; what the office has as checked translations is not paid again."""
    from workbench.app.operations.open_form import open_form
    from workbench.app.operations.translate_form import load_pairs
    from workbench.planning.languages.cost import cost_of
    from workbench.translation.pretranslate import exact_matches

    documents = [(path.name, open_form(path).document) for path in asked.documents]
    pairs = load_pairs(asked.pairs) if asked.pairs is not None and documents else ()
    costs: dict[str, tuple[TranslationCost, ...]] = {}
    for language in languages if documents else ():
        items = []
        for name, document in documents:
            texts = {segment.id: len(segment.text) for segment in document.segments}
            whole = sum(texts.values())
            found = exact_matches(document, pairs, language)
            known = sum(texts[segment] for segment in found.targets.keys() - found.unreviewed)
            items.append(cost_of(name, whole, rate, minimum, known / whole if whole else 0.0))
        costs[language] = tuple(items)
    return costs
