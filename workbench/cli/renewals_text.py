"""What `workbench renewals` prints."""

from collections import Counter

from workbench.cli.output import write_line
from workbench.model.burden import Minutes, Option
from workbench.model.renewal import CLASSES, Compared
from workbench.model.renewal_study import RenewalStudy
from workbench.reporting import german_numbers
from workbench.reporting import renewal_words as words


def renewals_json(study: RenewalStudy) -> dict[str, object]:
    """The content of `cli.md`, and more."""
    comparison, burden = study.comparison, study.burden
    return {
        "files": {"first": comparison.first.name, "renewal": comparison.renewal.name},
        "fields": [_field(item) for item in comparison.fields],
        "repeat_rate": comparison.repeat_rate,
        "avoidable_rate": comparison.avoidable_rate,
        "classes": _counted(study),
        "burden": {
            "today": _way(burden.option("D")),
            "proposal": _way(burden.option("A")),
            "options": {option.id: {"title": option.title, **_way(option)} for option in burden.options},
            "cases": burden.assumptions.cases,
            "substitute_values": burden.has_substitutes,
            "estimate_minutes": {"first": burden.estimate_first, "renewal": burden.estimate_renewal},
            "sensitivity": [
                {
                    "assumption": row.assumption,
                    "smaller": row.smaller,
                    "hours_smaller": row.hours_smaller,
                    "larger": row.larger,
                    "hours_larger": row.hours_larger,
                }
                for row in burden.sensitivity
            ],
        },
        "warnings": list(comparison.warnings),
        "unused_corrections": list(study.unused),
    }


def _field(item: Compared) -> dict[str, object]:
    entry = item.entry
    return {
        "label": entry.label,
        "person": entry.person,
        "asked_in": list(item.asked_in),
        "first_label": None if item.first is None else item.first.label,
        "class": item.category,
        "match": item.match,
        "type": entry.type,
        "section": entry.section,
        "segment": entry.segment,
        "confirmed": item.confirmed,
    }


def _way(option: Option) -> dict[str, object]:
    return {
        **_minutes(option.citizen),
        "office": _minutes(option.office),
        "hours_a_year": _range(option.citizen_hours),
        "office_hours_a_year": _range(option.office_hours),
    }


def _minutes(found: Minutes) -> dict[str, float]:
    return {f"minutes_{level}": value for level, value in _range(found).items()}


def _range(found: Minutes) -> dict[str, float]:
    return {"low": found.low, "mid": found.mid, "high": found.high}


def _counted(study: RenewalStudy) -> dict[str, int]:
    counted = Counter(item.category for item in study.comparison.renewal_fields)
    return {name: counted[name] for name in CLASSES}


def write_study(study: RenewalStudy) -> None:
    """The fields of the renewal, the rates and the minutes, for people."""
    comparison, burden = study.comparison, study.burden
    for item in comparison.renewal_fields:
        before = "–" if item.first is None else item.first.label
        who = words.person_word(item.entry.person)
        write_line(
            f"{item.category}  {who:<8}  {item.entry.label}  ←  {before}  ({german_numbers.percent(item.match)})"
        )
    write_line()
    write_line(f"Felder im Folgeantrag: {len(comparison.renewal_fields)}")
    write_line(f"davon schon im Erstantrag gefragt: {german_numbers.percent(comparison.repeat_rate)}")
    write_line(f"davon vermeidbar: {german_numbers.percent(comparison.avoidable_rate)}")
    for name, count in _counted(study).items():
        write_line(f"  {name}  {words.CLASSES[name]:<20} {count:>4}")
    write_line()
    wished = burden.assumptions
    cases = f"{german_numbers.number(wished.cases)} Fälle{' als Beispiel' if wished.fictional else ''}"
    write_line(f"{words.citizens(burden)}: Minuten je Fall einfach / mittel / hoch; Stunden im Jahr, {cases}")
    for option in burden.options:
        low, mid, high = (german_numbers.number(value) for value in _range(option.citizen).values())
        hours = german_numbers.number(option.citizen_hours.mid)
        write_line(f"  {option.id}  {option.title:<38} {low:>5} / {mid:>5} / {high:>5}   {hours} Stunden")
    if burden.has_substitutes:
        write_line(f"  {words.SUBSTITUTE}")
