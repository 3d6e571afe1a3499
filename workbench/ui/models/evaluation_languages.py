"""A plan of languages as lines of tables: mappings, coverage, other cities, order, cost."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from workbench.ui.i18n import count, language, number, tr
from workbench.ui.models.evaluation_table import Line
from workbench.ui.widgets.coverage_chart import Curve

if TYPE_CHECKING:
    from workbench.model.language_need import LanguageMapping
    from workbench.planning.languages.plan import LanguagePlan

MODELS = ("main_language", "cldr_share")
DRAWN = 30
"""Languages that the chart shows; the table beside it has all of them."""
WEIGHTS = ("reach", "cities", "requests", "cheap")
USUAL: Mapping[str, int] = {"reach": 50, "cities": 20, "requests": 20, "cheap": 10}
"""Weights in per cent as the plan has them at first."""


def language_name(code: str) -> str:
    """What the language is called in the language of the window."""
    from workbench.planning.languages.mapping import german_name

    if language() == "de" or code in ("sh", "ku"):
        return german_name(code)
    from babel import Locale, UnknownLocaleError

    try:
        return str(Locale.parse(code.replace("-", "_")).get_display_name(language()) or code)
    except (UnknownLocaleError, ValueError):
        return str(Locale(language()).languages.get(code, code))


def told_shares(mapping: "LanguageMapping") -> str:
    """The shares as people write them."""
    from workbench.planning.languages.corrections import shares_text

    return shares_text(mapping)


def mapping_lines(plan: "LanguagePlan", own: frozenset[str], *, only_open: bool) -> list[Line]:
    """Rows without a language first; `own`: names whose mapping a person changed. Languages in German: so they are
    typed."""
    from workbench.planning.languages.mapping import german_name

    lines = [
        Line((row.name, number(row.persons), tr("evaluate.unmapped"), "", row.place), row.name, strong=True)
        for row in plan.unmapped
    ]
    if only_open:
        return lines
    for row, mapping in zip(plan.rows, plan.mappings, strict=True):
        reason = tr("evaluate.own_reason", reason=mapping.reason) if row.name in own else mapping.reason
        main = german_name(mapping.main) if mapping.main else tr("evaluate.unmapped")
        lines.append(
            Line(
                (row.name, number(row.persons), main, told_shares(mapping), reason),
                row.name,
                strong=row.name in own,
            )
        )
    return lines


def per_cent(share: float) -> str:
    """A share (0-1) as people read it."""
    return f"{number(share * 100, 1)} %"


def coverage_lines(plan: "LanguagePlan") -> list[Line]:
    """Both models side by side, a rank a line."""
    first, second = (plan.models[model] for model in MODELS)
    lines = []
    for at in range(max(len(first), len(second))):
        cells = [number(at + 1)]
        for found in (first, second):
            if at < len(found):
                item = found[at]
                cells += [language_name(item.language), number(item.persons), per_cent(item.cumulative)]
            else:
                cells += ["", "", ""]
        lines.append(Line(tuple(cells), at))
    return lines


def curves(plan: "LanguagePlan") -> list[Curve]:
    """A line for each model, for the first languages."""
    return [
        Curve(
            tr(f"evaluate.model.{model}"), tuple(item.cumulative * 100 for item in plan.models[model][:DRAWN])
        )
        for model in MODELS
    ]


def told_targets(plan: "LanguagePlan") -> str:
    """How many languages each model needs for 80, 90, 95 per cent."""
    parts = []
    for model in MODELS:
        reached = [
            tr("evaluate.target", goal=goal, told=count("evaluate.languages", amount))
            if amount is not None
            else tr("evaluate.target.never", goal=goal)
            for goal, amount in plan.targets[model].items()
        ]
        parts.append(f"{tr(f'evaluate.model.{model}')}: {', '.join(reached)}.")
    return "\n".join(parts)


def survey_table(plan: "LanguagePlan") -> tuple[list[str], list[Line]]:
    """Languages down, cities across; the last columns say how many cities have a language."""
    cities = [answer.city for answer in plan.answers]
    headers = [tr("evaluate.column.language"), *cities, tr("evaluate.column.share")]
    ordered = sorted(plan.offered, key=lambda code: (-plan.offered[code], code))
    lines = [
        Line(
            (
                language_name(code),
                *(tr("evaluate.offered") if code in answer.languages else "–" for answer in plan.answers),
                per_cent(plan.offered[code]),
            ),
            code,
        )
        for code in ordered
    ]
    hours = [tr("evaluate.offered") if answer.has_office_hours else "–" for answer in plan.answers]
    share = sum(answer.has_office_hours for answer in plan.answers) / max(len(plan.answers), 1)
    lines.append(Line((tr("evaluate.office_hours"), *hours, per_cent(share)), None, strong=True))
    return headers, lines


def priority_lines(plan: "LanguagePlan", usual: Mapping[str, int], requested: frozenset[str]) -> list[Line]:
    """`usual`: ranks under the usual weights and without other wishes, by language."""
    lines = []
    for item in plan.priorities:
        moved = usual.get(item.language, item.rank) - item.rank
        told = "=" if not moved else f"▲ {moved}" if moved > 0 else f"▼ {-moved}"
        cells = (
            language_name(item.language),
            number(item.rank),
            told,
            number(item.score * 100, 1),
            *(number(item.ranks[name]) for name in WEIGHTS),
        )
        lines.append(Line(cells, item.language, item.language in requested))
    return lines


def cost_lines(plan: "LanguagePlan") -> list[Line]:
    """A document in a language a line."""
    return [
        Line(
            (
                language_name(code),
                cost.document,
                number(cost.lines),
                f"{number(cost.rate, 2)} €",
                f"{number(cost.euros, 2)} €",
            ),
            code,
        )
        for code, items in plan.costs.items()
        for cost in items
    ]
