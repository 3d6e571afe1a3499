"""Finite verbs: parted from their prefix or at the end of their clause, a command, or part of another verb."""

from collections.abc import Iterator, Sequence

from workbench.language.grammar.clauses import Clause
from workbench.language.grammar.verb_groups import VerbGroup
from workbench.language.grammar.verbs import VerbForms
from workbench.language.morphology import Token
from workbench.language.words.noun_table import Number
from workbench.language.words.zipf import zipf
from workbench.rewrite.fitting.analysed import Analysis
from workbench.rewrite.fitting.verb_persons import narrowed
from workbench.rewrite.fitting.verb_use import Cell, VerbUse

_PREFIXES = frozenset(
    "ab an auf aus bei dar ein entgegen fest fort frei her hin los mit nach nieder statt teil um vor weg weiter wieder"
    " zu zurück zusammen dazu hinzu voraus bereit".split()
)


_IN_USE = 2.0


_VERB_LAST = frozenset({"subordinate", "relative"})


def finite_use(
    analysis: Analysis, index: int, forms: VerbForms, clause: Clause | None, group: VerbGroup | None
) -> VerbUse | None:
    """A finite form: separated from its prefix, joined with it, or of a verb that has none."""
    token = analysis.tokens[index]
    word = token.text.lower()
    particle = _particle(analysis.tokens, token, forms)
    last = _stands_last(analysis, clause, index)
    if forms.particle:
        parted = particle is not None
        cells = tuple(_cells(forms, word, joined=not parted))
        sure = clause is not None and clause.finite == index and parted != last
    else:
        if token.particle is not None and token.joined_lemma != forms.lemma:
            return None
        if not last and _has_other_prefix(analysis, index, forms):
            return None
        parted = not last
        cells = tuple(_cells(forms, word, joined=False))
        sure = clause is not None and clause.finite == index
    number = _commanded(forms, word) if parted else None
    statement = any(one[0] == 3 and one[3] == "indicative" for one in cells) and _comes_later(
        analysis, clause
    )
    if number is not None and not statement and analysis.is_command(index):
        cell: Cell = (2, number, "present", "indicative")
        sure = sure and not any(one[0] == 3 and one[3] == "indicative" for one in cells)
        return VerbUse("imperative", index, (cell,), parted, particle, group=group, sure=sure)
    found = narrowed(analysis, index, cells)
    return VerbUse("finite", index, found, parted, particle, group=group, sure=sure) if found else None


def _goes_on_subordinate(analysis: Analysis, clause: Clause, index: int) -> bool:
    """ "dass geprüft wird und der Betrag am Monatsende verfällt": the second clause ends in its verb as well."""
    tokens = analysis.tokens
    words = [at for at in clause.own if tokens[at].pos != "PUNCT"]
    earlier = [one for one in analysis.clauses if one.last < clause.first]
    if not words or words[-1] != index or tokens[words[0]].tag != "KON" or not earlier:
        return False
    before = earlier[-1]
    if before.kind not in _VERB_LAST:
        return False
    return before.finite is None or _constituents(tokens, words[1:-1]) > 1


def _constituents(tokens: Sequence[Token], words: Sequence[int]) -> int:
    """Roughly how many phrases the words make: nouns with what stands in front of them, pronouns, adverbs."""
    return sum(
        tokens[at].pos in {"NOUN", "PROPN", "ADV"} or tokens[at].tag in {"PPER", "PIS"} for at in words
    )


def _has_other_prefix(analysis: Analysis, index: int, forms: VerbForms) -> bool:
    """Whether a prefix at the end makes it another verb: "entwickelte sein Verfahren weiter"."""
    clause = analysis.clause_of(index)
    words = [at for at in clause.own if at > index and analysis.tokens[at].pos != "PUNCT"] if clause else []
    if not words:
        return False
    word = analysis.tokens[words[-1]].text
    return word in _PREFIXES and zipf(word + forms.lemma) >= _IN_USE


def _comes_later(analysis: Analysis, clause: Clause | None) -> bool:
    """Whether another clause stands in front: "Wer nicht zahlt, erhält ..." is no command."""
    return clause is not None and any(one.last < clause.first for one in analysis.clauses)


def _commanded(forms: VerbForms, word: str) -> Number | None:
    """How many people the form commands; None if it is no imperative."""
    if not forms.imperatives:
        return None
    if word in {forms.imperatives[0], f"{forms.imperatives[0]}e"}:
        return "sg"
    return "pl" if word == forms.imperatives[-1] else None


def _stands_last(analysis: Analysis, clause: Clause | None, index: int) -> bool:
    tokens = analysis.tokens
    if clause is None:
        return False
    if clause.kind not in _VERB_LAST:
        return _goes_on_subordinate(analysis, clause, index)
    words = [at for at in clause.own if tokens[at].pos != "PUNCT"]
    return clause.finite == index or words[-1:] == [index]


def _particle(tokens: Sequence[Token], token: Token, forms: VerbForms) -> int | None:
    if not forms.particle or token.particle is None or token.joined_lemma is None:
        return None
    return next((at for at, other in enumerate(tokens) if other.start == token.particle[0]), None)


def _cells(forms: VerbForms, word: str, joined: bool) -> Iterator[Cell]:
    for form in forms.finite:
        text = forms.joined(form).rsplit(" ", 1)[-1] if joined else form.text
        if text == word:
            yield form.person, form.number, form.tense, form.mood
