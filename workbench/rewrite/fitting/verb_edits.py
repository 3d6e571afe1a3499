"""The words that change when one verb takes the place of another: the verb, its prefix, what stands beside it."""

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.rewrite.fitting.analysed import Analysis
from workbench.rewrite.fitting.edits import Edit
from workbench.rewrite.fitting.particle_position import particle_place
from workbench.rewrite.fitting.verb_shapes import shaped
from workbench.rewrite.fitting.verb_use import VerbUse
from workbench.rewrite.fitting.verb_wording import VerbWording


@dataclass(frozen=True, slots=True)
class VerbEdits:
    """`readings`: the edits of each possible form, likeliest first. `sure`: the place of every word is certain."""

    readings: tuple[tuple[Edit, ...], ...]
    sure: bool


def verb_edits(
    analysis: Analysis, use: VerbUse, target: VerbWording, removed: Sequence[int]
) -> VerbEdits | None:
    """The verb of `use` and the words `removed` (indexes) replaced by the wording; None if the form doesn't exist."""
    tokens = analysis.tokens
    texts = tuple(shaped(use, target.verb))
    if not texts:
        return None
    gone = deletions(analysis, removed)
    around, sure = _parted(analysis, use, target, removed) if use.parted else (gone, True)
    if any(edit.start == edit.end and analysis.text[: edit.start].endswith("-") for edit in around):
        return None  # the clause doesn't end there: "Küsten- oder Hafennähe"
    start = tokens[use.zu].start if use.zu is not None and use.shape in {"zu", "gerundive"} else None
    first = tokens[use.verb].start if start is None else start
    fixed = "" if use.parted else "".join(f"{word} " for word in target.fixed)
    capital = tokens[use.verb].text[:1].isupper()
    readings = []
    for text in texts:
        shown = _worden(use, target, fixed + text)
        shown = shown[:1].upper() + shown[1:] if capital else shown
        readings.append((Edit(first, tokens[use.verb].end, shown), *around))
    return VerbEdits(tuple(readings), sure)


def _worden(use: VerbUse, target: VerbWording, text: str) -> str:
    """ "ist ausgezahlt worden" and "hat prüfen lassen": the participles of auxiliaries beside another verb."""
    if target.verb.lemma == "lassen" and target.fixed and use.shape == "participle":
        return text.removesuffix("gelassen") + "lassen"
    passive = target.verb.lemma == "werden" and target.fixed
    return text.removesuffix("geworden") + "worden" if passive and use.shape == "participle" else text


def _parted(
    analysis: Analysis, use: VerbUse, target: VerbWording, removed: Sequence[int]
) -> tuple[tuple[Edit, ...], bool]:
    """What stands at the end of the middle field: fixed words and separable prefix."""
    tokens = analysis.tokens
    material = " ".join([*target.fixed, *([target.verb.particle] if target.verb.particle else [])])
    if use.particle is not None:
        edits = deletions(analysis, removed)
        particle = tokens[use.particle]
        if material:
            return (*edits, Edit(particle.start, particle.end, material)), True
        return (*edits, *deletions(analysis, [use.particle])), True
    if not material:
        return deletions(analysis, removed), True
    end, sure = particle_place(analysis, use)
    if removed and removed[-1] == end:
        edits = deletions(analysis, removed[1:])
        return (Edit(tokens[removed[0]].start, tokens[removed[0]].end, material), *edits), sure
    at = tokens[end].end
    return (*deletions(analysis, removed), Edit(at, at, f" {material}")), sure


def deletions(analysis: Analysis, indexes: Sequence[int]) -> tuple[Edit, ...]:
    """Takes words away, each with the blank in front of it; at the start of the sentence with the one behind it."""
    tokens = analysis.tokens
    indexes = [*indexes, *_empty_commas(analysis, indexes)]
    opening = [at for place, at in enumerate(sorted(indexes)) if at == place]
    found = []
    if opening:
        behind = opening[-1] + 1
        end = tokens[behind].start if behind < len(tokens) else tokens[-1].end
        found.append(Edit(tokens[0].start, end, ""))
    found.extend(Edit(tokens[at - 1].end, tokens[at].end, "") for at in indexes if at not in opening)
    return tuple(found)


def _empty_commas(analysis: Analysis, indexes: Sequence[int]) -> list[int]:
    """Commas behind which nothing of the sentence is left: "..., sofern Sie nicht kommen, in Rechnung."."""
    tokens, gone = analysis.tokens, set(indexes)
    found = []
    for at in indexes:
        behind = next((place for place in range(at + 1, len(tokens)) if place not in gone), None)
        ends = behind is None or tokens[behind].tag == "$."
        if ends and at and tokens[at - 1].text == ",":
            found.append(at - 1)
    return found


def with_capital(text: str, edits: Sequence[Edit]) -> tuple[Edit, ...]:
    """The edits, and a capital for the word that has become the first of the sentence."""
    ordered = sorted(edits, key=lambda edit: (edit.start, edit.end))
    lead = len(text) - len(text.lstrip())
    if not ordered or ordered[0].start != lead or ordered[0].text or not text[lead : lead + 1].isupper():
        return tuple(edits)
    at = ordered[0].end
    rest = ordered[1:]
    while rest and rest[0].start == at and not rest[0].text:
        at, rest = rest[0].end, rest[1:]
    if rest and rest[0].start == at and rest[0].text:
        first = Edit(at, rest[0].end, rest[0].text[:1].upper() + rest[0].text[1:])
        return (*ordered[: -len(rest)], first, *rest[1:])
    return (*ordered, Edit(at, at + 1, text[at : at + 1].upper()))
