"""Person, number, tense and mood of a finite verb, narrowed by the pronouns and moods around it."""

from collections.abc import Sequence

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
_CONDITIONS = frozenset({"wenn", "falls", "sofern", "ob", "dass"})
"""Beside these words a preterite may be a subjunctive: "wenn Sie das beantragten"."""
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
    words = {token.text.lower() for token in analysis.tokens}
    if words & _IRREAL:
        order.sort(key=lambda cell: cell[2:] != ("preterite", "subjunctive"))
    elif any(cell[2:] == ("preterite", "indicative") for cell in order) and not words & _CONDITIONS:
        order = [cell for cell in order if cell[2:] != ("preterite", "subjunctive")]
    kept: dict[tuple[Tense, Mood], Cell] = {}
    for cell in order:
        kept.setdefault(cell[2:], cell)
    return tuple(kept.values())


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
