"""The reflexive pronoun of a verb: which one stands there, which one is needed, and where it goes."""

from workbench.rewrite.fitting.analysed import Analysis
from workbench.rewrite.fitting.edits import Edit
from workbench.rewrite.fitting.verb_use import VerbUse

_OF_SUBJECT = {"ich": "mich", "du": "dich", "wir": "uns"}
_SUBJECTS = frozenset({"ich", "du", "er", "sie", "es", "wir", "ihr", "man", "Sie", "wer"})


def reflexive_in(analysis: Analysis, use: VerbUse) -> int | None:
    """Index of the first pronoun of the verb's clause that means its subject; None if there is none."""
    words = [analysis.tokens[at].text for at in use.clause]
    own = {"sich"} | {_OF_SUBJECT[word.lower()] for word in words if word.lower() in _OF_SUBJECT}
    if "ihr" in words and use.cells and use.cells[0][:2] == (2, "pl"):
        own.add("euch")
    if use.shape == "imperative":
        own.add("dich" if use.cells[0][1] == "sg" else "euch")
    return next((at for at in use.clause if analysis.tokens[at].text.lower() in own), None)


def reflexive_edit(analysis: Analysis, use: VerbUse) -> Edit | None:
    """Puts the pronoun in; None where the verb's shape can have none ("die gemeldete Person")."""
    if use.shape in {"attribute", "gerundive"} or use.is_passive:
        return None
    at = _behind(analysis, use)
    if at is None:
        return None
    end = analysis.tokens[at].end
    return Edit(end, end, f" {_pronoun(analysis, use)}")


def _pronoun(analysis: Analysis, use: VerbUse) -> str:
    words = [analysis.tokens[at].text.lower() for at in use.clause]
    for word, pronoun in _OF_SUBJECT.items():
        if word in words:
            return pronoun
    if use.shape == "imperative":
        return "dich" if use.cells[0][1] == "sg" else "euch"
    person = use.cells[0][:2] if use.cells else None
    return "euch" if person == (2, "pl") else "sich"


def _behind(analysis: Analysis, use: VerbUse) -> int | None:
    """Index of the token behind which the pronoun goes: the finite verb or the conjunction, and a subject pronoun."""
    tokens, clause = analysis.tokens, analysis.clause_of(use.verb)
    if clause is None:
        return None
    finite = use.verb if use.shape == "finite" and use.parted else clause.finite
    if use.shape == "finite" and finite != use.verb:
        return None
    if finite is not None and clause.kind not in {"subordinate", "relative"}:
        anchor = finite
    elif clause.opener is not None:
        anchor = clause.opener
    elif use.shape == "zu":
        first = clause.own[0]
        anchor = first if tokens[first].tag in {"KOUI", "$,"} else first - 1
    else:
        anchor = use.verb - 1
    following = anchor + 1
    if 0 <= following < len(tokens) and following != use.verb and tokens[following].text in _SUBJECTS:
        return following
    return anchor if anchor >= 0 else None
