"""A comparison of a first application and its renewal as lines of tables."""

from typing import TYPE_CHECKING

from workbench.model.burden import CITIZEN, LEVELS, OFFICE
from workbench.model.renewal import CLASSES
from workbench.ui.i18n import number, tr
from workbench.ui.models.evaluation_table import Line

if TYPE_CHECKING:
    from workbench.model.burden import Burden
    from workbench.model.renewal import Comparison

NOBODY = ""
"""The label of no partner."""


def field_lines(comparison: "Comparison", *, only_open: bool) -> list[Line]:
    """Fields of the renewal with a box for "confirmed", then those that only the first application has."""
    lines = []
    for at, item in enumerate(comparison.fields):
        if only_open and (item.confirmed or item.renewal is None):
            continue
        match = f"{number(item.match * 100)} %" if item.first is not None and item.renewal is not None else ""
        person = number(item.entry.person) if item.entry.person is not None else tr("evaluate.each_row")
        cells = (
            item.renewal.label if item.renewal is not None else "–",
            item.first.label if item.first is not None else "–",
            match,
            item.category,
            tr(f"evaluate.class.{item.category}"),
            person,
        )
        lines.append(Line(cells, at, item.confirmed if item.renewal is not None else None))
    return lines


def told_rates(comparison: "Comparison") -> str:
    """How many fields are asked again, and how many of them need not be."""
    fields = comparison.renewal_fields
    return tr(
        "evaluate.rates",
        fields=len(fields),
        again=number(comparison.repeat_rate * 100),
        avoidable=number(comparison.avoidable_rate * 100),
        seen=sum(item.confirmed for item in fields),
    )


def option_lines(burden: "Burden") -> list[Line]:
    """Minutes a case and hours a year of each way, for citizens and the office."""
    substitutes = {value.who for value in burden.values if value.substitute and value.measured is None}
    lines = []
    for option in burden.options:
        for who, minutes, hours in (
            (CITIZEN, option.citizen, option.citizen_hours),
            (OFFICE, option.office, option.office_hours),
        ):
            cells = (
                f"{option.id}  {option.title}",
                tr(f"evaluate.who.{who}"),
                *(number(minutes.at(level), 1) for level in LEVELS),
                *(number(hours.at(level)) for level in LEVELS),
                tr("evaluate.substitute") if who in substitutes else "",
            )
            lines.append(Line(cells, option.id, strong=option.id == "D"))
    return lines


def told_costs(burden: "Burden") -> str:
    """What the office's time costs a year under each way; "" as long as nobody entered a wage."""
    rate = burden.assumptions.hourly_rate
    if rate is None:
        return ""
    costs = ", ".join(f"{option.id} {number(option.office_hours.mid * rate)} €" for option in burden.options)
    return tr("evaluate.office_costs", costs=costs)


def sensitivity_lines(burden: "Burden") -> list[Line]:
    """One assumption a line, the one that moves most first."""
    return [
        Line(
            (
                row.assumption,
                row.smaller,
                number(row.hours_smaller),
                row.larger,
                number(row.hours_larger),
            )
        )
        for row in burden.sensitivity
    ]


def value_lines(burden: "Burden") -> list[Line]:
    """Minutes of the activities; what stands in for an official value is flagged."""
    lines = []
    for value in burden.values:
        is_substitute = value.substitute and value.measured is None
        measured = number(value.measured, 1) if value.measured is not None else "–"
        cells = (
            value.activity,
            tr(f"evaluate.who.{value.who}"),
            *(number(minutes, 1) for minutes in (value.low, value.mid, value.high)),
            measured,
            tr("evaluate.substitute") if is_substitute else "",
            value.source,
        )
        lines.append(Line(cells, value.id, strong=is_substitute))
    return lines


__all__ = [
    "CLASSES",
    "field_lines",
    "option_lines",
    "sensitivity_lines",
    "told_costs",
    "told_rates",
    "value_lines",
]
