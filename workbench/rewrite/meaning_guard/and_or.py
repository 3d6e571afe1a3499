""" "und" and "oder": both things, or one of them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import ClassVar

from workbench.language.grammar.clauses import RELATIVE
from workbench.rewrite.facts.asked_groups import (
    are_asked_apart,
    are_asked_singly,
    asks,
    groups_made_one,
    is_each,
)
from workbench.rewrite.facts.choices import turned_choice
from workbench.rewrite.facts.conditions import CLAUSE, PERSONS, conditions
from workbench.rewrite.facts.cues import Cue
from workbench.rewrite.facts.denials import denials
from workbench.rewrite.facts.enumerations import STRONG
from workbench.rewrite.facts.figures import figures
from workbench.rewrite.facts.joined_requirements import turned_requirements
from workbench.rewrite.facts.joins import (
    AND,
    EITHER,
    OR,
    Join,
    counts,
    joined_in,
    joins,
    may_name_same,
    names_same,
    together,
)
from workbench.rewrite.facts.lost_choices import both_instead_of_one, lost_alternative, lost_choice
from workbench.rewrite.facts.parted_conditions import parted_condition
from workbench.rewrite.facts.reader_joins import reader_joins
from workbench.rewrite.facts.restating import is_taken_apart
from workbench.rewrite.facts.scopes import scopes
from workbench.rewrite.facts.split_sets import split_sets
from workbench.rewrite.facts.swaps import swap_drifts
from workbench.rewrite.facts.wording import is_named
from workbench.rewrite.guard import BLOCK, NOTE, WARN, Drift, Example, Guard, Pair, Wording

_SHOWN = {AND: "und", OR: "oder", EITHER: "bzw."}


class AndOrGuard(Guard):
    """What is asked for together isn't asked for as a choice, and the other way round."""

    id = "and_or"
    title = "Und, oder"
    why = "„Und“ verlangt beides, „oder“ nur eines: Das entscheidet über Nachweise und Ansprüche."
    severity = BLOCK
    examples: ClassVar = (
        Example(
            "Vorzulegen ist der Mietvertrag oder eine Meldebescheinigung.",
            "Legen Sie den Mietvertrag und eine Meldebescheinigung vor.",
            "Legen Sie eine Meldebescheinigung oder den Mietvertrag vor.",
        ),
        Example(
            "Der Zuschuss setzt sowohl eine Ausbildung als auch einen eigenen Haushalt voraus.",
            "Sie brauchen für den Zuschuss eine Ausbildung oder einen eigenen Haushalt.",
            "Für den Zuschuss gibt es zwei Voraussetzungen: eine Ausbildung und einen eigenen Haushalt.",
        ),
        Example(
            "Ein Platz wird vergeben, wenn das Kind drei Jahre alt ist und in der Stadt wohnt.",
            "Ihr Kind bekommt einen Platz, wenn es drei Jahre alt ist oder in der Stadt wohnt.",
            "Ihr Kind bekommt einen Platz, wenn es drei Jahre alt ist und in der Stadt wohnt.",
        ),
    )

    def check(self, pair: Pair) -> Iterable[Drift]:
        """Pairs of things that are joined otherwise; otherwise what the wordings say as a whole."""
        yield from swap_drifts(self.id, pair)
        if (places := split_sets(pair.original.text, pair.rewrite.text)) is not None:
            message = "Im Original ist eine Gruppe gemeint, auf die beides zutrifft, in der neuen Fassung sind es zwei."
            yield Drift(*places, message, WARN)
        if (both := both_instead_of_one(pair.original.text, pair.rewrite.text)) is not None:
            yield Drift(*both, "Im Original ist nur eines von beiden möglich, jetzt auch beides.", WARN)
        if STRONG.search(pair.original.text) and STRONG.search(pair.rewrite.text):
            return  # of mere examples "und" and "oder" say the same
        if are_asked_apart(pair.original, pair.rewrite):
            return
        found = list(_pairs(pair)) or list(_with_reader(pair)) or list(_parted(pair)) or list(_people(pair))
        found = found or list(_two_groups(pair)) or list(_choice_lost(pair))
        found = found or list(_loosely(pair)) or list(_stands_for(pair))
        whole = [] if found else list(_whole(pair))
        if all(drift.severity == NOTE for drift in whole) and not found:
            found = list(_requirements(pair)) or list(_parted_again(pair))
        for drift in found or whole:
            apart = drift.severity in {None, BLOCK} and (
                is_taken_apart(pair.original, pair.rewrite)
                if found
                else len(pair.rewrite.spans) > len(pair.original.spans)
            )
            yield replace(drift, severity=WARN) if apart else drift


def _pairs(pair: Pair) -> Iterator[Drift]:
    text = pair.rewrite.text
    for join in joins(pair.original.text):
        kinds = joined_in(text, join)
        if _are_grades(pair.original.text, join) or is_each(join, pair.original, pair.rewrite):
            continue
        if (
            kinds
            and join.kind not in kinds
            and EITHER not in kinds
            and (join.kind != EITHER or kinds == {AND})
        ):
            now = next(iter(kinds))
            place = next(
                (other for other in joins(text) if other.kind == now and names_same(join, other)), None
            )
            message = (
                f"„{join.left} {_SHOWN[join.kind]} {join.right}“ steht im Original, jetzt „{_SHOWN[now]}“."
            )
            severity = WARN if join.kind == EITHER or _may_be_same(pair, join, now, place) else BLOCK
            yield Drift(
                (join.start, join.end), (place.start, place.end) if place else None, message, severity
            )
            return


def _loosely(pair: Pair) -> Iterator[Drift]:
    """ "Veranstalter und Grundstückseigentümer", now "der Veranstalter oder der Eigentümer"."""
    before = [join for join in joins(pair.original.text) if join.nouns]
    after = [join for join in joins(pair.rewrite.text) if join.nouns]
    for join in before:
        same = [other for other in after if may_name_same(join, other)]
        kinds = {other.kind for other in same}
        if len(kinds) != 1 or {join.kind, *kinds} != {AND, OR} or _are_grades(pair.original.text, join):
            continue
        if not _may_be_same(pair, join, same[0].kind, same[0]):
            was, now = _SHOWN[join.kind], _SHOWN[same[0].kind]
            message = f"„{join.left} {was} {join.right}“ steht im Original, jetzt „{now}“."
            yield Drift((join.start, join.end), (same[0].start, same[0].end), message, WARN)
            return


def _are_grades(text: str, join: Join) -> bool:
    """ "In den Pflegegraden 2 und 3" is "mit Pflegegrad 2 oder 3": nobody has both."""
    return any(one.is_grade and one.start <= join.start < one.end for one in figures(text).references)


def _with_reader(pair: Pair) -> Iterator[Drift]:
    """ "vom Antragsteller und vom Partner", now "Sie oder Ihr Partner"."""
    for join in reader_joins(pair.original.text):
        for other in reader_joins(pair.rewrite.text):
            if join.with_whom == other.with_whom and join.kind != other.kind:
                was, now = pair.original.text[slice(*join.span)], pair.rewrite.text[slice(*other.span)]
                severity = WARN if EITHER in {join.kind, other.kind} else BLOCK
                yield Drift(join.span, other.span, f"Aus „{was}“ wurde „{now}“.", severity)
                return


_ALSO = re.compile(r"(?<!\w)(?:auch|ebenfalls|ebenso|genauso|alternativ|wahlweise)(?!\w)", re.IGNORECASE)


def _parted(pair: Pair) -> Iterator[Drift]:
    """ "wenn A und B", now "wenn A. ... auch, wenn B": each condition of its own is enough."""
    together_before = [
        condition
        for condition in conditions(pair.original)
        if condition.kind in {CLAUSE, PERSONS}
        and any(join.kind == AND and condition.start <= join.start for join in joins(pair.original.text))
    ]
    after = [condition for condition in conditions(pair.rewrite) if condition.kind == CLAUSE]
    if not (together_before or _relative_and(pair)) or _ALSO.search(pair.original.text):
        return
    if more := _ALSO_WHO.search(pair.rewrite.text):
        message = f"Im Original gelten die Bedingungen zusammen, mit „{more.group()}“ reicht jede für sich."
        yield Drift(None, more.span(), message)
        return
    if not after:
        return
    for start, end in pair.rewrite.spans[1:]:
        match = _ALSO.search(pair.rewrite.text, start, end)
        opens = match is not None and not pair.rewrite.text[start : match.start()].strip()
        if match and (
            opens or (len(after) > 1 and any(start <= condition.start < end for condition in after))
        ):
            message = (
                f"Im Original gelten die Bedingungen zusammen, mit „{match.group()}“ reicht jede für sich."
            )
            yield Drift(None, match.span(), message)
            return


_ALSO_WHO = re.compile(r"(?<!\w)auch,? (?:wer|wenn|diejenigen)(?!\w)")


def _relative_and(pair: Pair) -> bool:
    """Whether a relative clause joins two requirements: "Vereine, die gemeinnützig sind und ..."."""
    found = [join for join in joins(pair.original.text) if join.kind == AND]
    return any(
        (scope.kind == RELATIVE or scope.opener == "wer")
        and any(scope.covers(join.start) or scope.end <= join.start + 4 for join in found)
        for scope in scopes(pair.original)
    )


_TWO_GROUPS = re.compile(
    r"\b(?P<who>[A-ZÄÖÜ]\w{3,})\b[^.;:?!]*\b(?:und|oder|sowie|auch)\s(?:[a-zäöüß]+\s){0,2}(?P=who)\b"
    r"|\b(?P<all>alle|diejenigen|wer)\b[^.;:?!]*\b(?:und|oder|sowie|auch)\s(?:auch\s)?(?P=all)\b"
)


def _two_groups(pair: Pair) -> Iterator[Drift]:
    """ "Personen, die A sind und B haben", now "Personen mit A und Personen mit B"."""
    match = _TWO_GROUPS.search(pair.rewrite.text)
    if match is None or not _relative_and(pair) or _TWO_GROUPS.search(pair.original.text):
        return
    if match["all"] or is_named(match["who"], pair.original.text):
        message = f"Im Original muss beides zutreffen, in der neuen Fassung sind es zwei Gruppen: „{match.group()}“."
        yield Drift(None, match.span(), message, WARN)


def _requirements(pair: Pair) -> Iterator[Drift]:
    """ "wer A hat und B ist", now "wenn Sie B sind oder A haben", whatever the words of the parts."""
    places = turned_requirements(pair.original, pair.rewrite)
    if places is not None:
        was = pair.original.text[slice(*places[0])]
        message = f"Muss alles zutreffen, oder reicht eines davon? Im Original steht „{was}“."
        yield Drift(*places, message, WARN)


def _parted_again(pair: Pair) -> Iterator[Drift]:
    """ "wer A hat und B ist", now "wenn Sie A haben. Das Gleiche gilt, wenn Sie B sind"."""
    if (places := parted_condition(pair.original, pair.rewrite)) is not None:
        yield Drift(*places, "Im Original gilt beides zusammen, jetzt reicht jedes für sich.", WARN)


def _stands_for(pair: Pair) -> Iterator[Drift]:
    """ "zusätzlich", now "stattdessen"; "der Pass geht auch", now "und den Pass"."""
    places = turned_choice(pair.original.text, pair.rewrite.text)
    if places is not None:
        was, now = pair.original.text[slice(*places[0])], pair.rewrite.text[slice(*places[1])]
        yield Drift(*places, f"Beides oder eines davon? Aus „{was}“ wurde „{now}“.", WARN)


def _choice_lost(pair: Pair) -> Iterator[Drift]:
    """ "Ausweis oder Pass", now both without any word of choice; "wer A ist oder B hat", now one group that is both."""
    if (join := lost_choice(pair.original, pair.rewrite)) is not None:
        message = (
            f"„{join.left} oder {join.right}“ steht im Original, in der neuen Fassung ist keine Wahl mehr."
        )
        yield Drift((join.start, join.end), None, message, WARN)
    elif (place := lost_alternative(pair.original, pair.rewrite)) is not None:
        message = "Im Original genügt eines von beidem; in der neuen Fassung ist davon keine Rede mehr."
        yield Drift(place, None, message, WARN)


def _are_near(found: Iterable[Cue], join: Join, wording: Wording) -> bool:
    """Whether one of the denials stands in the sentence of the join."""
    start, end = next(one for one in wording.spans if one[0] <= join.start < one[1])
    return any(start <= cue.start < end for cue in found)


def _may_be_same(pair: Pair, join: Join, now: str, place: Join | None) -> bool:
    """Denied things, and several things of which the rewrite speaks one at a time: "Wer A oder B hat"."""
    before, after = denials(pair.original.text).sure, denials(pair.rewrite.text).strong
    denied = _are_near(before, join, pair.original) or (
        bool(after) if place is None else _are_near(after, place, pair.rewrite)
    )
    asked = [one for one in conditions(pair.rewrite) if one.kind == CLAUSE]
    if place is not None:
        asked = [one for one in asked if one.start <= place.start < one.end]
    singly = join.nouns and now == OR and bool(asked) and not conditions(pair.original)
    offered = now == OR and not asks(pair.original) and not together(pair.rewrite.text).one_of
    return denied or singly or offered


def _people(pair: Pair) -> Iterator[Drift]:
    """ "Senioren sowie Menschen mit Behinderung", now "Sind Sie Senior und haben Sie eine Behinderung?"."""
    places = groups_made_one(pair.original, pair.rewrite)
    if places is not None:
        message = (
            "Im Original gilt es für jede Gruppe, in der neuen Fassung nur, wenn alles zugleich zutrifft."
        )
        yield Drift(*places, message, WARN)


def _whole(pair: Pair) -> Iterator[Drift]:
    before, after = counts(pair.original.text), counts(pair.rewrite.text)
    was, now = together(pair.original.text), together(pair.rewrite.text)
    denied = bool(denials(pair.rewrite.text).strong) or bool(denials(pair.original.text).strong)
    offered = not asks(pair.original) and not now.one_of
    severity = WARN if denied or offered else BLOCK
    one_of, no_one_of = now.one_of or after[OR] > 0, not was.one_of and before[OR] == 0
    if any(join.kind in joined_in(pair.rewrite.text, join) for join in joins(pair.original.text)):
        return
    if no_one_of and (before[AND] or was.all_of) and one_of and after[AND] < max(1, before[AND]):
        message = "Im Original gilt alles zusammen, in der neuen Fassung reicht eines davon."
        yield Drift(None, None, message, NOTE if are_asked_singly(pair.original, pair.rewrite) else severity)
    elif before[OR] and not was.all_of and before[AND] == 0 and not one_of and (after[AND] or now.all_of):
        message = "Im Original reicht eines davon, in der neuen Fassung gilt alles zusammen."
        yield Drift(None, None, message, severity)
