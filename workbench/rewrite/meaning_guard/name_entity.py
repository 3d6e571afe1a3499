"""Institutions, people and places."""

import re
from collections.abc import Iterable, Iterator
from typing import ClassVar

from workbench.language.words.noun_table import is_noun
from workbench.rewrite.facts.abbreviated_courts import is_abbreviated
from workbench.rewrite.facts.appositions import swapped_names
from workbench.rewrite.facts.asides import is_aside
from workbench.rewrite.facts.benefits import lost_benefits
from workbench.rewrite.facts.comparison import only_in, shown, span_of
from workbench.rewrite.facts.lookalikes import lookalike_places
from workbench.rewrite.facts.names import INSTITUTION, OFFICE, PROPER, Name, may_be_writer, names, other_title
from workbench.rewrite.facts.surnames import other_surname
from workbench.rewrite.facts.towns import other_town
from workbench.rewrite.guard import BLOCK, WARN, Drift, Example, Guard, Pair, Wording


class NameEntityGuard(Guard):
    """Who is named stays named; the writing office may be "wir"."""

    id = "name_entity"
    title = "Namen und Stellen"
    why = "Eine andere Stelle ist für etwas anderes zuständig. Wer sie aufsucht, ist dort falsch."
    severity = WARN
    examples: ClassVar = (
        Example(
            "Die Zahlung übernimmt die Deutsche Rentenversicherung Bund.",
            "Die Krankenkasse zahlt.",
            "Die Deutsche Rentenversicherung Bund zahlt.",
        ),
        Example("Träger ist die Caritas.", "Träger ist die Diakonie.", "Der Träger ist die Caritas."),
        Example(
            "Zuständig ist das Amtsgericht Köln.",
            "Zuständig ist das Amtsgericht Bonn.",
            "Das Amtsgericht Köln ist zuständig.",
        ),
    )

    def check(self, pair: Pair) -> Iterable[Drift]:
        """Names that are missing, new or other ones."""
        swapped = list(swapped_names(pair.original.text, pair.rewrite.text))
        for was_at, now_at in swapped:
            was, now = pair.original.text[slice(*was_at)], pair.rewrite.text[slice(*now_at)]
            yield Drift(was_at, now_at, f"Aus „{was}“ wurde „{now}“: Das ist ein anderer Name.", BLOCK)
        if swapped:
            return
        for was_at, now_at, is_name in lookalike_places(pair.original.text, pair.rewrite.text):
            was, now = pair.original.text[slice(*was_at)], pair.rewrite.text[slice(*now_at)]
            message = f"Aus „{was}“ wurde „{now}“: Ist das derselbe Ort?"
            yield Drift(was_at, now_at, message, BLOCK if is_name else WARN)
        yield from _mistaken(pair)
        for place in lost_benefits(pair.original.text, pair.rewrite.text):
            word = pair.original.text[slice(*place)]
            yield Drift(place, None, f"„{word}“ ist in der neuen Fassung nicht mehr genannt.", WARN)
        before, after = names(pair.original.text), names(pair.rewrite.text)
        lost = [
            one for one in only_in(before, after, _same) if not _is_written(one, pair.original, pair.rewrite)
        ]
        new = [
            one for one in only_in(after, before, _same) if not _is_written(one, pair.rewrite, pair.original)
        ]
        used: set[int] = set()
        for one in lost:
            at = next(
                (index for index, other in enumerate(new) if index not in used and _may_replace(one, other)),
                None,
            )
            was = shown(pair.original.text, one)
            if at is not None:
                used.add(at)
                now = shown(pair.rewrite.text, new[at])
                severity = BLOCK if _are_others(one, new[at]) else WARN
                yield Drift(span_of(one), span_of(new[at]), f"Aus {was} wurde {now}.", severity)
            elif (
                not may_be_writer(one, pair.rewrite.text)
                and not is_abbreviated(one, pair.rewrite.text)
                and not _is_front(one, pair.rewrite.text)
            ):
                yield Drift(span_of(one), None, f"{was} ist in der neuen Fassung nicht mehr genannt.")
        for index, one in enumerate(new):
            known = one.kind == OFFICE and may_be_writer(one, pair.original.text)
            known = (
                known
                or _is_front(one, pair.original.text)
                or is_abbreviated(one, pair.original.text)
                or _is_part(one, pair.rewrite.text, pair.original)
            )
            if index not in used and not known and not _is_explained(one, pair.rewrite.text):
                yield Drift(None, span_of(one), f"{shown(pair.rewrite.text, one)} steht nicht im Original.")


def _mistaken(pair: Pair) -> Iterator[Drift]:
    """Another town of the same name, another person of the same surname."""
    original, rewrite = pair.original.text, pair.rewrite.text
    for places, what in (
        (other_town(original, rewrite), "ein anderer Ort"),
        (other_title(original, rewrite), "jemand anderes"),
        (other_surname(original, rewrite), "jemand anderes"),
    ):
        if places is not None:
            was, now = original[slice(*places[0])], rewrite[slice(*places[1])]
            yield Drift(*places, f"Aus „{was}“ wurde „{now}“: Das ist {what}.", BLOCK)


_KIND = re.compile(r"s?(?:behörde|amt|beamt\w+|dienststelle)$")


def _is_front(one: Name, text: str) -> bool:
    """ "die Polizei" beside "den Polizeibeamten", "die Forstaufsicht" beside "die Forstaufsichtsbehörde"."""
    front = _KIND.sub("", one.value.casefold())
    named = one.kind != PROPER and " " not in front and len(front) >= _LONG
    return (
        named
        and re.search(
            rf"(?<!\w){re.escape(front)}(?:s?(?:behörde|beamt|amt|dienst|lich)\w*)?(?!\w)", text.casefold()
        )
        is not None
    )


_LONG = 7


def _is_written(one: Name, wording: Wording, other: Wording) -> bool:
    """Whether a proper name stands in the other wording, too, where only its place hides that it is one."""
    written = re.escape(wording.text[one.start : one.end])
    return one.kind == PROPER and re.search(rf"(?<![\w-]){written}(?!\w)", other.text) is not None


def _is_part(one: Name, text: str, other: Wording) -> bool:
    """Whether the other wording has the name between hyphens: "Anne-Frank-Schule", "Kfz-Zulassungsstelle"."""
    written = re.escape(text[one.start : one.end])
    return re.search(rf"(?:-{written}|(?<!\w){written}-)(?!\w*[a-zäöüß]{{12}})", other.text) is not None


def _is_explained(one: Name, text: str) -> bool:
    """Whether a single word in an explanation only looks like a name: "(das heißt: ohne schuldhaftes Zögern)"."""
    return one.kind == PROPER and " " not in one.value and is_aside(text, one.start)


def _same(one: Name, other: Name) -> bool:
    first, second = one.value.casefold(), other.value.casefold()
    if one.kind == other.kind == INSTITUTION and _is_short(*sorted((first, second), key=len)):
        return True
    return first == second or (
        PROPER == one.kind == other.kind
        and (first.startswith(second) or second.startswith(first) or _has_surname(first, second))
    )


_SORT = re.compile(r"\s\w*(?:kasse|versicherung|dienst|werk|hilfe|verband|orden)$")


def _is_short(short: str, long: str) -> bool:
    """Whether the longer name only says what it is: "Barmer Ersatzkasse", "Malteser Hilfsdienst"."""
    return long.startswith(f"{short} ") and _SORT.fullmatch(long, len(short)) is not None


def _has_surname(one: str, other: str) -> bool:
    """Whether one has the surname, or is the first name, of the other: "Lindner", "Petra Lindner".

    A noun behind a name may be none of it: "von Frau Lindner Auskunft".
    """
    short, long = sorted((one.split(), other.split()), key=len)
    if len(short) == 1:
        return short[0] in long
    uncertain = any(is_noun(words[-1].capitalize()) for words in (short, long))
    return short[-1] == long[-1] or (short[0] == long[0] and uncertain)


def _may_replace(one: Name, other: Name) -> bool:
    return (one.kind == PROPER) == (other.kind == PROPER)


def _are_others(one: Name, other: Name) -> bool:
    """Whether both are proper names, or known institutions, of which neither is the other in short."""
    first, second = one.value.casefold(), other.value.casefold()
    return one.kind == other.kind != OFFICE and first not in second and second not in first
