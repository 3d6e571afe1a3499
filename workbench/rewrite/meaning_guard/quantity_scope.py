"""To how many a statement applies: all, only, one, both, some."""

import re
from collections.abc import Iterable, Iterator
from typing import ClassVar

from workbench.rewrite.facts.asides import is_aside
from workbench.rewrite.facts.circles import left_out_people, narrowed_things, new_circles
from workbench.rewrite.facts.comparison import shown, span_of
from workbench.rewrite.facts.compensation import limits_otherwise
from workbench.rewrite.facts.each_one import addresses_each, may_stand_for_each, stands_for_each
from workbench.rewrite.facts.exceptions import takes_out
from workbench.rewrite.facts.exchanged_attributes import exchanged_attributes, lost_attribute
from workbench.rewrite.facts.figures import figures
from workbench.rewrite.facts.only_otherwise import is_limited_otherwise, is_of_time, keeps_limit
from workbench.rewrite.facts.own_or_shared import each_or_together, own_or_shared
from workbench.rewrite.facts.portions import other_portions, same_portions
from workbench.rewrite.facts.quantifiers import (
    ALL,
    BOTH,
    EACH,
    NONE,
    ONE,
    ONLY,
    PART,
    Quantifier,
    excludes_others,
    is_per_one,
    is_some,
    may_be_same_things,
    names_both,
    one_of,
    quantifiers,
    restricts,
    says_part,
    says_some,
    speaks_of_any,
)
from workbench.rewrite.facts.quantity import MONEY
from workbench.rewrite.facts.remainders import changed_remainders
from workbench.rewrite.facts.restating import is_restated, is_taken_apart
from workbench.rewrite.facts.sufficiency import demands, turned_demand
from workbench.rewrite.facts.swaps import swap_drifts
from workbench.rewrite.facts.wording import stem, stems_of
from workbench.rewrite.guard import BLOCK, NOTE, WARN, Drift, Example, Guard, Pair

_INSTEAD = {
    ALL: frozenset({ONE, PART}),
    ONE: frozenset({ALL, BOTH}),
    PART: frozenset({ALL}),
    BOTH: frozenset({ONE}),
    NONE: frozenset({ONE, PART}),
}


class QuantityScopeGuard(Guard):
    """What applies to all doesn't apply to one only, and "nur" stays."""

    id = "quantity_scope"
    title = "Alle, nur, beide, einzelne"
    why = "Ein weggefallenes „nur“ oder „alle“ ändert, wer etwas tun muss und was genügt."
    severity = WARN
    examples: ClassVar = (
        Example(
            "Sämtliche Kontoauszüge sind vorzulegen.",
            "Legen Sie einzelne Kontoauszüge vor.",
            "Legen Sie alle Kontoauszüge vor.",
        ),
        Example(
            "Es werden nur Originalbelege anerkannt.",
            "Wir erkennen Originalbelege an.",
            "Wir erkennen ausschließlich Originalbelege an.",
        ),
        Example(
            "Beide Elternteile müssen unterschreiben.",
            "Ein Elternteil muss unterschreiben.",
            "Der Vater und die Mutter müssen unterschreiben.",
        ),
    )

    def check(self, pair: Pair) -> Iterable[Drift]:
        """Quantifiers that are missing or turned into another kind."""
        yield from swap_drifts(self.id, pair)
        before, after = quantifiers(pair.original.text), quantifiers(pair.rewrite.text)
        kinds, later = {one.kind for one in before}, {one.kind for one in after}
        for one in before:
            said = pair.original.text[one.start : one.end].lower()
            elsewhere = said.startswith("nicht") or (one.kind == EACH and said.startswith("jede"))
            gone = one.kind not in later or _turned(one, after, before) or _is_one_now(one, after, pair)
            if not elsewhere and gone and not (one.kind in _COUNTS and _is_same_number(pair)):
                yield from _lost(pair, one, after, kinds)
        yield from _each(pair, before, after)
        yield from _narrowed(pair)
        yield from _of_others(pair)
        yield from _together(pair)
        yield from _new_only(pair, after) if ONLY in later - kinds else ()


_COUNTS = frozenset({ALL, ONE, PART, BOTH, NONE})


def _is_same_number(pair: Pair) -> bool:
    """Whether both ask for one or for all, or both mean all, most or a part of one thing."""
    asked = demands(pair.original.text).keys() & demands(pair.rewrite.text).keys()
    return bool(asked) or same_portions(pair.original.text, pair.rewrite.text)


_EVEN = re.compile(r"\bauch (?:dann|wenn|ohne)\b")
_HINTS = re.compile(
    r"voraus|vorbehalt|bedarf|bedürf|abhängig|ausgeschlossen|genüg|reich|mindest|ermäßig|ersetz|verfäll|zweck|ausnahm"
    r"|frühestens|\bnicht vor\b"
    r"|anteilig|hälft|halb|\b(?:wenn|sofern|falls|beide\w*|muss|müssen|einmal|als eine?|es sei denn|vor|zu \w+en)\b"
    r"|zu\w{3,}en\b",
    re.IGNORECASE,
)
"""Words of an original that limits or binds: "nur" may say so plainly ("Sie bekommen es nur, wenn")."""
_WEIGHS = re.compile(
    r"\s(?:noch\b|bis\b|als eine?\b|ein(?:en)? Teil|die Hälfte|halb|\d|zwei\b|drei\b|vier\b|fünf\b|sechs\b|zehn\b)"
)
"""Behind a "nur" that only says that something is little."""


def _new_only(pair: Pair, after: tuple[Quantifier, ...]) -> Iterator[Drift]:
    """A "nur" of the rewrite where the original neither limits nor binds; "auch dann, wenn" is never "nur dann"."""
    one = next(one for one in after if one.kind == ONLY)
    turned = _EVEN.search(pair.original.text) and not _EVEN.search(pair.rewrite.text)
    limited = restricts(pair.original.text) or _HINTS.search(pair.original.text)
    weighs = _WEIGHS.match(pair.rewrite.text, one.end) or is_aside(pair.rewrite.text, one.start)
    if turned or not (limited or weighs):
        yield Drift(None, span_of(one), f"{shown(pair.rewrite.text, one)} steht nicht im Original.")


def _is_one_now(one: Quantifier, after: tuple[Quantifier, ...], pair: Pair) -> bool:
    """ "das Einkommen beider Elternteile", now "eines Elternteils", though "beide" stands elsewhere."""
    if one.kind != BOTH or any(new.kind == BOTH and new.nouns & one.nouns for new in after):
        return False
    return bool(one_of(pair.rewrite.text, one.nouns)) and one_of(pair.original.text, one.nouns) is None


def _turned(
    one: Quantifier, after: tuple[Quantifier, ...], before: tuple[Quantifier, ...] = ()
) -> Quantifier | None:
    """What the same noun has instead: "sämtliche Konten", now "einige Konten"."""
    if any(new.kind == one.kind and new.nouns & one.nouns for new in after):
        return None
    instead = _INSTEAD.get(one.kind, frozenset()) - {known.kind for known in before}
    return next((new for new in after if new.kind in instead and new.nouns & one.nouns), None)


def _narrowed(pair: Pair) -> Iterator[Drift]:
    """Who is meant: of others nobody speaks any more, or only a circle of them is left."""
    original, rewrite = pair.original.text, pair.rewrite.text
    if (place := left_out_people(original, rewrite)) is not None:
        message = (
            f"„{original[slice(*place)]}“: Von den anderen Personen ist in der neuen Fassung keine Rede mehr."
        )
        yield Drift(place, None, message, WARN)
    if (moved := narrowed_things(original, rewrite)) is not None:
        was, now = original[slice(*moved[0])], rewrite[slice(*moved[1])]
        yield Drift(*moved, f"Aus „{was}“ wurde „{now}“.", WARN)
    for place, later in exchanged_attributes(original, rewrite):
        was, now = original[slice(*place)], rewrite[slice(*later)]
        yield Drift(place, later, f"Ist dasselbe gemeint? Im Original: „{was}“, jetzt: „{now}“.", WARN)
    if (place := lost_attribute(pair.original, pair.rewrite)) is not None:
        message = f"„{original[slice(*place)]}“ fehlt in der neuen Fassung: Gilt es dann für mehr?"
        yield Drift(place, None, message, WARN)
    for place in new_circles(original, rewrite):
        message = f"„{rewrite[slice(*place)]}“ steht nicht im Original: Gilt es nur für sie?"
        yield Drift(None, place, message, WARN)


def _each(pair: Pair, before: tuple[Quantifier, ...], after: tuple[Quantifier, ...]) -> Iterator[Drift]:
    """ "je Haushalt" and "je Person"."""
    was = [one for one in before if one.kind == EACH and one.nouns]
    now = [one for one in after if one.kind == EACH and one.nouns]
    if was and now and not any(one.nouns & other.nouns for one in was for other in now):
        message = f"Aus {shown(pair.original.text, was[0])} wurde {shown(pair.rewrite.text, now[0])}."
        yield Drift(span_of(was[0]), span_of(now[0]), message)


def _together(pair: Pair) -> Iterator[Drift]:
    """ "15.000 Euro je Person", now "alle zusammen 15.000 Euro", or the other way round."""
    places = each_or_together(pair.original.text, pair.rewrite.text)
    if places is not None:
        was, now = pair.original.text[slice(*places[0])], pair.rewrite.text[slice(*places[1])]
        likely = NOTE if "alle" in f"{was} {now}".lower() else WARN
        grave = BLOCK if figures(pair.original.text).quantities else likely
        yield Drift(*places, f"Aus „{was}“ wurde „{now}“.", grave)


def _of_others(pair: Pair) -> Iterator[Drift]:
    """ "einige", now "keine"; "jeder hat seinen eigenen", now "einer für alle"; "beide", now "einer genügt"."""
    before, after = pair.original.text, pair.rewrite.text
    turned = (turned_demand(before, after), own_or_shared(before, after))
    for places in (
        *other_portions(before, after),
        *changed_remainders(before, after),
        *filter(None, turned),
    ):
        yield Drift(*places, f"„{after[slice(*places[1])].strip()}“: Sind es im Original so viele?", WARN)


def _lost(pair: Pair, one: Quantifier, after: tuple[Quantifier, ...], before: set[str]) -> Iterator[Drift]:
    was = shown(pair.original.text, one)
    instead = _INSTEAD.get(one.kind, frozenset())
    if EACH in before:
        each = {new.start for new in after if new.kind == EACH}
        after = tuple(new for new in after if new.start not in each)  # "je Haushalt" is "jeder Haushalt"
    other = _turned(one, after)
    if other is None and one.kind != NONE:
        other = next((new for new in after if new.kind in instead and new.kind not in before), None)
    if other is not None:
        message = f"Aus {was} wurde {shown(pair.rewrite.text, other)}."
        yield Drift(
            span_of(one),
            span_of(other),
            message,
            _if_whole(pair) if may_be_same_things(one, other) else WARN,
        )
    elif (
        (one.kind in {ALL, BOTH} or _SEVERAL.match(pair.original.text, one.start))
        and (single := one_of(pair.rewrite.text, one.nouns))
        and not one_of(pair.original.text, one.nouns)
    ):
        if stands_for_each(pair.original.text, one.start, pair.rewrite, single):
            return
        perhaps = may_stand_for_each(pair.original.text, one.start, pair.rewrite.text, single)
        message = f"Aus {was} wurde „{pair.rewrite.text[slice(*single)]}“."
        yield Drift(span_of(one), single, message, WARN if perhaps else _if_whole(pair))
    elif not _is_told(one, pair):
        yield Drift(span_of(one), None, f"{was} fehlt in der neuen Fassung.", _severity(one, pair))


_SEVERAL = re.compile(r"(?:[Mm]ehrere|[Vv]iele|[Ee]inige)[nrsm]?\b")


_FRACTIONS = frozenset(map(stem, ("Hälfte", "Drittel", "Viertel", "Fünftel", "Teil")))
_RATES = re.compile(
    r"\b\w*(?:[Rr]aten?|[Tt]eilbetr[aä]g\w*|[Tt]eilzahlung\w*)\b|\bgleichen?\s(?:Teil|Betr|Rate|Summe|Anteil)"
)


def _is_told(one: Quantifier, pair: Pair) -> bool:
    """Whether other words of the rewrite say the same."""
    text = pair.rewrite.text
    if one.kind == BOTH:
        return names_both(text)
    if one.kind == ONLY and pair.original.text[one.start : one.end].endswith(("grenzt", "schränkt")):
        return restricts(text)
    if one.kind == ONLY and is_of_time(one, pair.original.text, pair.rewrite.text):
        return True
    if one.kind == ONLY and is_limited_otherwise(one, pair.original, pair.rewrite):
        return True
    if one.kind == ONLY and takes_out(text):
        return True  # "nur dann nicht, wenn" is "außer wenn"
    if one.kind == EACH and (not one.nouns or one.nouns & _FRACTIONS) and _RATES.search(text):
        return True  # "in sechs Raten zu je 50 Euro"
    if one.kind == EACH and ({"jed", "all"} & stems_of(text) or not (one.nouns or _has_money(pair))):
        return True
    if one.kind == ONE and is_some(pair.original.text, one.start):
        return says_some(text)
    if one.kind == PART:
        return says_part(text)
    per_one = one.kind == EACH and (is_per_one(text) or bool(one_of(text, one.nouns)))
    every = one.kind in {ALL, EACH}
    per_one = per_one or (one.kind == ALL and _is_each(one, text))
    spoken_to = every and (speaks_of_any(text) or addresses_each(pair.original.text, one.start, text))
    return per_one or spoken_to or one.kind in {ONE, NONE}


def _is_each(one: Quantifier, text: str) -> bool:
    """ "Jeder Haushalt" is "pro Haushalt"."""
    return any(new.kind == EACH and new.nouns & one.nouns for new in quantifiers(text))


def _severity(one: Quantifier, pair: Pair) -> str:
    if one.kind == ONLY:
        if keeps_limit(one, pair.original.text, pair.rewrite.text):
            return WARN
        told_otherwise = excludes_others(pair.rewrite.text) > excludes_others(pair.original.text)
        reworded = not is_restated(pair.original, span_of(one), pair.rewrite) or limits_otherwise(
            pair.original, pair.rewrite
        )
        return WARN if told_otherwise or reworded else BLOCK
    return _if_whole(pair) if one.kind == BOTH or (one.kind == EACH and _has_money(pair)) else WARN


def _if_whole(pair: Pair) -> str:
    """A block, unless the passage was taken apart: then nobody can tell what the words of the rewrite count."""
    return WARN if is_taken_apart(pair.original, pair.rewrite) else BLOCK


def _has_money(pair: Pair) -> bool:
    return any(figure.unit == MONEY for figure in figures(pair.original.text).quantities)
