"""Passages whose look is hard to read, grouped by what is to be changed: a style, or the passages themselves."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from workbench.language.passage import CheckedForm, Passage
from workbench.language.rule import Hit
from workbench.model.appearance import Appearance

MARGINS = frozenset({"header", "footer", "footnote", "endnote"})
"""Kinds of segments that may be set a little smaller."""
_MOST_NAMED = 5


@dataclass(frozen=True, slots=True)
class Look:
    """A passage and how it looks."""

    passage: Passage
    appearance: Appearance

    @property
    def lines(self) -> float:
        """How many lines the text fills, roughly."""
        return len(self.passage.text) / max(1, self.appearance.line_length)


@dataclass(frozen=True, slots=True)
class Group:
    """Looks with one cause. `style`: the style to change, "" where the passages are formatted one by one."""

    style: str
    looks: tuple[Look, ...]

    @property
    def first(self) -> Passage:
        """The first passage in reading order."""
        return self.looks[0].passage

    def hit(self, message: str, severity: str | None = None) -> tuple[str, Hit]:
        """A finding for the whole group at its first passage; `message` ends with a full stop."""
        return one_hit([self], message, severity)


def looks(form: CheckedForm) -> Iterator[Look]:
    """All passages whose look is known, in reading order, without those that have no letters."""
    known = form.document.appearances
    if known:
        for passage in form.passages:
            appearance = known.get(passage.segment.id)
            if appearance is not None and any(sign.isalpha() for sign in passage.text):
                yield Look(passage, appearance)


def groups(form: CheckedForm, cause: str, wanted: Callable[[Look], bool]) -> tuple[Group, ...]:
    """The wanted passages by the style that sets the property `cause`, in reading order."""
    found: dict[str, list[Look]] = {}
    for look in looks(form):
        if wanted(look):
            found.setdefault(look.appearance.cause(cause), []).append(look)
    return tuple(Group(style, tuple(members)) for style, members in found.items())


def one_hit(
    found: Sequence[Group],
    message: str,
    severity: str | None = None,
    value: Callable[[Look], float] | None = None,
) -> tuple[str, Hit]:
    """A single finding for several causes, at the first passage of the one that concerns most passages.

    `value`: a number of each look, told for each style. `message` ends with a full stop.
    """
    ordered = sorted(found, key=lambda group: -len(group.looks))
    segment = ordered[0].first.segment
    named = [_named(group, value) for group in ordered if group.style]
    single = sum(len(group.looks) for group in ordered if not group.style)
    advice = []
    if named:
        shown = ", ".join(named[:_MOST_NAMED]) + (" und weitere" if len(named) > _MOST_NAMED else "")
        styles = "die Formatvorlage" if len(named) == 1 else "die Formatvorlagen"
        advice.append(f"Ändern Sie in Word {styles} {shown}.")
    if single:
        where = "an dieser Stelle" if not named and single == 1 else f"an {single} {_places(single)}"
        advice.append(f"{'Außerdem ist es' if named else 'Das ist'} {where} einzeln so eingestellt.")
    return segment.id, Hit(0, len(segment.text), " ".join([message, *advice]), severity)


def _places(count: int) -> str:
    return "Stelle" if count == 1 else "Stellen"


def _named(group: Group, value: Callable[[Look], float] | None) -> str:
    count = len(group.looks)
    passages = "1 Passage" if count == 1 else f"{count} Passagen"
    numbers = "" if value is None else f"{shown_range([value(look) for look in group.looks])}; "
    return f"„{group.style}“ ({numbers}{passages})"


def shown_number(value: float) -> str:
    """A number as Germans write it, without needless decimals."""
    return f"{value:.2f}".rstrip("0").rstrip(".").replace(".", ",")


def shown_range(values: list[float]) -> str:
    """ "9" or "9 bis 10,5"."""
    low, high = shown_number(min(values)), shown_number(max(values))
    return low if low == high else f"{low} bis {high}"
