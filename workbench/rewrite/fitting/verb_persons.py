"""Person, number, tense and mood of a finite verb, narrowed by the pronouns and moods around it."""

from collections.abc import Sequence
from itertools import pairwise

from workbench.language.grammar.clauses import VERB_FIRST_CONDITIONAL
from workbench.language.grammar.verbs import Mood, Person, Tense
from workbench.language.words.noun_table import Number
from workbench.rewrite.fitting.analysed import Analysis

Cell = tuple[Person, Number, Tense, Mood]
_SUBJECTS: dict[str, tuple[Person, Number]] = {"ich": (1, "sg"), "du": (2, "sg"), "wir": (1, "pl")}
_IRREAL = frozenset(
    {
        "würde",
        "würden",
        "wäre",
        "wären",
        "hätte",
        "hätten",
        "könnte",
        "könnten",
        "müsste",
        "müssten",
        "dürfte",
        "dürften",
    }
)
_CONDITIONS = frozenset({"wenn", "falls", "sofern"})
"""Beside these words a preterite may be a subjunctive: "wenn Sie das beantragten"; with "dass" it tells a fact."""
_ORDER = {
    ("present", "indicative"): 0,
    ("preterite", "indicative"): 1,
    ("present", "subjunctive"): 2,
    ("preterite", "subjunctive"): 3,
}


def narrowed(analysis: Analysis, index: int, cells: Sequence[Cell]) -> tuple[Cell, ...]:
    """The cells that the clause allows, likeliest first; one for each tense and mood that is left."""
    subject = _subject(analysis, index)
    fitting = [cell for cell in cells if _agrees(cell, subject)] or list(cells)
    plain = {cell[:2] for cell in fitting if cell[2:] == ("present", "indicative")}
    fitting = [cell for cell in fitting if cell[2:] != ("present", "subjunctive") or cell[:2] not in plain]
    order = sorted(dict.fromkeys(fitting), key=lambda cell: (_ORDER[cell[2:]], -cell[0]))
    supposes = _supposes(analysis)
    clause = analysis.clause_of(index)
    around = range(len(analysis.tokens)) if supposes or clause is None else clause.own
    if any(analysis.tokens[at].text.lower() in _IRREAL for at in around):
        order.sort(key=lambda cell: cell[2:] != ("preterite", "subjunctive"))
    elif any(cell[2:] == ("preterite", "indicative") for cell in order) and not supposes:
        order = [cell for cell in order if cell[2:] != ("preterite", "subjunctive")]
    kept: dict[tuple[Tense, Mood], Cell] = {}
    for cell in order:
        kept.setdefault(cell[2:], cell)
    return tuple(kept.values())


def _supposes(analysis: Analysis) -> bool:
    """Whether the sentence has a condition: with "wenn", with "als ob", or with its verb first."""
    words = [token.text.lower() for token in analysis.tokens]
    pairs = set(pairwise(words))
    led = not _CONDITIONS.isdisjoint(words) or ("als", "ob") in pairs
    return led or any(clause.kind == VERB_FIRST_CONDITIONAL for clause in analysis.clauses)


def _subject(analysis: Analysis, index: int) -> tuple[Person, Number] | None:
    """First or second person if its pronoun stands in the clause ("ihr" only right beside the verb); else None."""
    clause = analysis.clause_of(index)
    own = clause.own if clause else tuple(range(len(analysis.tokens)))
    found = _pronoun(analysis, index, own)
    if found is None and own and analysis.tokens[own[0]].tag == "KON":
        earlier = [other for other in analysis.clauses if other.last < own[0] and other.finite is not None]
        return _pronoun(analysis, index, earlier[-1].own) if earlier else None
    return found


def _pronoun(analysis: Analysis, index: int, own: Sequence[int]) -> tuple[Person, Number] | None:
    for at in own:
        token = analysis.tokens[at]
        word = token.text if at else token.text.lower()
        if word in _SUBJECTS:
            return _SUBJECTS[word]
        if word == "ihr" and token.tag == "PPER" and (abs(at - index) == 1 or at == own[0]):
            return (2, "pl")
        if word == "ihr" and at + 1 < len(analysis.tokens) and analysis.tokens[at - 1].tag == "KOUS":
            return (2, "pl")
    return None


def _agrees(cell: Cell, subject: tuple[Person, Number] | None) -> bool:
    return cell[:2] == subject if subject else cell[0] == 3
