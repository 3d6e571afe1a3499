"""Minutes a case and hours a year, after the standard activities of the Leitfaden zum Erfüllungsaufwand.

Minutes of a way = sum over its activities of (times in a case x minutes).
Hours a year = cases x times a year x minutes / 60.
Citizens' time is told in hours and never in money.
"""

from collections.abc import Iterable, Mapping, Sequence

from workbench.language.tsv_rows import rows_of
from workbench.model.burden import (
    CITIZEN,
    HIGH,
    LEVELS,
    LOW,
    MID,
    OFFICE,
    Assumptions,
    Burden,
    Minutes,
    Option,
    Step,
    TimeValue,
)
from workbench.model.inventory import PROOF, Inventory
from workbench.model.renewal import Comparison
from workbench.planning.renewals import options as ways
from workbench.planning.renewals.sensitivity import sensitivity

_TABLES = "workbench.planning.renewals.tables"
_WORDS_A_MINUTE = 180
"""Reading speed of older readers, our own assumption."""
_MANY_FIELDS, _FEW_FIELDS = 60, 20


def time_values() -> tuple[TimeValue, ...]:
    """The values that come with the program."""
    return tuple(
        TimeValue(name, who, activity, float(low), float(mid), float(high), source, substitute == "ja")
        for name, who, activity, low, mid, high, source, substitute in rows_of(_TABLES, "time_values.tsv", 8)
    )


def burden(
    comparison: Comparison, assumptions: Assumptions | None = None, values: Sequence[TimeValue] | None = None
) -> Burden:
    """The options A to D in numbers, D first."""
    wished = assumptions or Assumptions()
    known = tuple(values or time_values())
    found = procedures(comparison.renewal, wished, known)
    return Burden(
        wished,
        known,
        found,
        sensitivity(comparison.renewal, wished, known, procedures),
        estimate(comparison.first),
        estimate(comparison.renewal),
    )


def procedures(renewal: Inventory, wished: Assumptions, values: Sequence[TimeValue]) -> tuple[Option, ...]:
    """The four ways with their minutes."""
    by_id = {value.id: value for value in values}
    proofs = sum(entry.type == PROOF for entry in renewal.entries)
    fields = len(renewal.entries) - proofs
    usual = HIGH if fields > _MANY_FIELDS else MID if fields >= _FEW_FIELDS else LOW
    today = ways.whole_form(by_id, proofs, usual)
    changed = ways.changed_case(by_id, wished.proofs_when_changed)
    same = ways.unchanged_case(by_id)
    short = ways.short_form(by_id, wished.proofs_when_changed * wished.changed_share)
    share = wished.changed_share
    parts = {
        "D": [(1.0, step) for step in today],
        "A": [(1 - share, step) for step in same] + [(share, step) for step in changed],
        "B": [(1.0, step) for step in short],
        "C": [(1.0, step) for step in today],
    }
    rates = dict.fromkeys(parts, wished.per_year)
    rates["C"] = wished.per_year * wished.months / max(wished.longer_months, 1)
    return tuple(_option(name, parts[name], rates[name], wished) for name in ("D", "A", "B", "C"))


def _option(name: str, steps: Sequence[tuple[float, Step]], rate: float, wished: Assumptions) -> Option:
    title, text = ways.TEXTS[name]
    citizen, office = (_sum(steps, who) for who in (CITIZEN, OFFICE))
    return Option(
        name, title, text, citizen, office,
        _hours(citizen, rate, wished.cases), _hours(office, rate, wished.cases), tuple(steps), rate,
    )  # fmt: skip


def _sum(steps: Iterable[tuple[float, Step]], who: str) -> Minutes:
    chosen = [(share, step.minutes) for share, step in steps if step.value.who == who]
    low, mid, high = (
        round(sum(share * minutes.at(level) for share, minutes in chosen), 1) for level in LEVELS
    )
    return Minutes(low, mid, high)


def _hours(minutes: Minutes, rate: float, cases: int) -> Minutes:
    low, mid, high = (round(cases * rate * minutes.at(level) / 60, 1) for level in LEVELS)
    return Minutes(low, mid, high)


def estimate(form: Inventory, seconds: Mapping[str, float] | None = None) -> float:
    """Minutes to read and fill in a form, by our own seconds for each type of field: only to compare two forms."""
    known = seconds or field_seconds()
    filling = sum(known.get(entry.type, 0.0) for entry in form.entries)
    return round(filling / 60 + form.words / _WORDS_A_MINUTE, 1)


def field_seconds() -> dict[str, float]:
    """Seconds by type of field, our own estimate."""
    return {name: float(seconds) for name, seconds in rows_of(_TABLES, "field_seconds.tsv", 2)}
