"""Which form of its verb a match is, in which clause it stands, and where its parts are."""

from collections.abc import Sequence
from dataclasses import replace

from workbench.language.grammar.auxiliaries import finite_auxiliary
from workbench.language.grammar.clauses import DEPENDENT, Clause
from workbench.language.grammar.verb_groups import VerbGroup
from workbench.language.grammar.verbs import VerbForms, separable_too
from workbench.language.morphology import Token
from workbench.rewrite.fitting.analysed import Analysis
from workbench.rewrite.fitting.finite_verb_place import finite_use
from workbench.rewrite.fitting.verb_attributes import (
    attributive,
    has_other_sense,
    lacks_verb,
    participle_texts,
)
from workbench.rewrite.fitting.verb_use import Shape, VerbUse

_SECOND = 4
"""A finite verb in second place has few words in front."""
__all__ = ["VerbUse", "verb_use"]
_PARTICIPLE_KINDS = frozenset({"passive", "modal_passive", "state", "perfect"})
_INFINITIVE_KINDS = frozenset({"future", "modal", "conditional_wuerde"})


def verb_use(analysis: Analysis, index: int, verb: VerbForms) -> VerbUse | None:
    """How the verb stands at the token; None if the token is no form of it that can be told."""
    tokens = analysis.tokens
    clause = analysis.clause_of(index)
    own = clause.own if clause else tuple(range(len(tokens)))
    if has_other_sense(tokens[index]):
        return None
    for forms in filter(None, (verb, separable_too(verb.lemma))):
        attribute = None if lacks_verb(analysis, index, forms, clause) else attributive(tokens, index, forms)
        use = attribute or _verbal(analysis, index, forms, clause)
        if use is not None:
            return replace(use, verb=index, clause=own)
    return None


def _verbal(analysis: Analysis, index: int, forms: VerbForms, clause: Clause | None) -> VerbUse | None:
    tokens = analysis.tokens
    word = tokens[index].text.lower()
    group = analysis.group_of(index)
    before = tokens[index - 1].text.lower() if index else ""
    if before == "zu" and word == forms.lemma.rsplit(" ", 1)[-1]:
        return VerbUse("zu", index, zu=index - 1, group=group)
    if forms.particle and word == forms.zu_infinitive.replace(" ", "") and word != forms.lemma:
        return VerbUse("zu", index, group=group)
    finite = finite_use(analysis, index, forms, clause, group)
    nonfinite = _nonfinite(tokens, index, forms, clause, group)
    if finite is not None and nonfinite is not None:
        if nonfinite.shape == "participle" and group is not None and _is_note(tokens, clause, index):
            return VerbUse("participle", index, sure=False)
        return finite if _is_finite_there(tokens, index, clause, group) else nonfinite
    return finite or nonfinite


def _is_note(tokens: Sequence[Token], clause: Clause | None, index: int) -> bool:
    """Whether it is no sentence: "Gebühr entrichtet am:"."""
    if clause is None or clause.kind != "main" or tokens[-1].text in {".", "!", "?"}:
        return False
    return all(tokens[at].pos in {"NOUN", "ADV", "PART", "ADJ", "ADP"} for at in clause.own if at < index)


def _is_finite_there(
    tokens: Sequence[Token], index: int, clause: Clause | None, group: VerbGroup | None
) -> bool:
    if clause is not None and clause.finite is not None:
        if _ends_joined_part(tokens, clause, index):
            return True
        second = clause.kind not in DEPENDENT
        if second and clause.finite != index == clause.last and tokens[clause.finite].tag == "VAFIN":
            return False  # "ist am 3. März verschieden"
        alone = group is not None and group.finite == index
        return clause.finite == index or alone or (group is None and _has_subject_behind(tokens, index))
    if group is not None:
        return group.finite == index
    return clause is not None and _is_sentence(tokens, clause, index)


def _ends_joined_part(tokens: Sequence[Token], clause: Clause, index: int) -> bool:
    """Whether "und" joins it to a part that ends in its own finite verb: "weil er müde ist und Ruhe verdient".

    A participle stands in front of its auxiliary there ("weil er Ruhe verdient hat").
    """
    if clause.kind not in DEPENDENT or clause.finite is None or index != clause.own[-1]:
        return False
    ends = [at for at in clause.own if at < index and tokens[at].tag.endswith("FIN")]
    return bool(ends) and any(tokens[at].tag == "KON" for at in range(ends[-1], index))


def _has_subject_behind(tokens: Sequence[Token], index: int) -> bool:
    """Whether the verb stands in second place before its subject: "Morgen prüfen die Ämter das, und dann ..."."""
    behind = tokens[index + 1] if index + 1 < len(tokens) else None
    return 0 < index < _SECOND and behind is not None and behind.tag in {"ART", "PPER"}


def _is_sentence(tokens: Sequence[Token], clause: Clause, index: int) -> bool:
    """Whether the words in front look like a subject: with an article or a name, and a full stop at the end."""
    before = [tokens[at] for at in clause.own if at < index]
    named = any(tokens[at].pos in {"DET", "PRON", "PROPN"} for at in clause.own if at != index)
    if index + 1 < len(tokens) and (tokens[index + 1].tag == "PTKZU" or tokens[index + 1].pos == "VERB"):
        return False
    return tokens[-1].text in {".", "!", "?"} and (named or not before) and clause.own[-1] > index


def _nonfinite(
    tokens: Sequence[Token], index: int, forms: VerbForms, clause: Clause | None, group: VerbGroup | None
) -> VerbUse | None:
    has_finite = clause is not None and clause.finite is not None
    word = tokens[index].text.lower()
    participle = word in participle_texts(forms)
    infinitive = word == forms.lemma.rsplit(" ", 1)[-1]
    kind = group.kind if group is not None and group.finite != index else ""
    if participle and infinitive:
        return _one_of_both(tokens, index, kind, group)
    if participle:
        sure = group is not None and finite_auxiliary(tokens[group.finite]) != ""
        return VerbUse("participle", index, group=group if kind else None, sure=bool(kind) and sure)
    if infinitive:
        return VerbUse("infinitive", index, group=group if kind else None, sure=bool(kind) or not has_finite)
    return None


def _one_of_both(tokens: Sequence[Token], index: int, kind: str, group: VerbGroup | None) -> VerbUse:
    """A form such as "erhalten", participle and infinitive: what stands behind it and the auxiliary tell."""
    behind = tokens[index + 1].text.lower() if index + 1 < len(tokens) else ""
    if behind in {"haben", "sein", "werden", "worden"} and kind:
        return VerbUse("participle", index, group=group)
    if kind not in _PARTICIPLE_KINDS | _INFINITIVE_KINDS:
        return VerbUse("participle" if tokens[index].tag == "VVPP" else "infinitive", index, sure=False)
    shape: Shape = "participle" if kind in _PARTICIPLE_KINDS else "infinitive"
    return VerbUse(shape, index, group=group, sure=kind not in {"passive", "future"})
