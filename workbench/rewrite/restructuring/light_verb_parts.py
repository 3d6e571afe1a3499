"""Whether what stands around a light verb can stand around the plain verb: its complements, clauses and persons."""

from itertools import pairwise

from workbench.language.morphology import word_tag
from workbench.language.sentence import Sentence
from workbench.rewrite.fitting.analysed import analysis_of
from workbench.rewrite.fitting.edits import as_one
from workbench.rewrite.fitting.place import Fit

_WITH_CONTRACTION = {"von": frozenset({"von", "vom"}), "zu": frozenset({"zu", "zum", "zur"})}
_TO_READ = tuple("blatt schreiben brief hinweis text information bedingung ordnung heft mail".split())
_MET = (
    "kind",
    "kinder",
    "sohn",
    "tochter",
    "schüler",
    "schülerin",
    "gast",
    "besucher",
    "patient",
    "flüchtling",
)
_JOINS = frozenset({",", "und", "oder", "sowie"})


def misses_part(sentence: Sentence, noun: int, verb: int, wording: str) -> bool:
    """Whether the wording asks for a clause, an object or a participle that isn't there.

    "hat zur Folge, dass" is "führt dazu, dass", "hat Kosten zur Folge" is "führt zu Kosten"; people are met or taken
    over and not accepted; "hat Rechtskraft erlangt" would be "ist rechtskräftig geworden".
    """
    if wording.endswith(" werden") and sentence.tokens[verb].tag == "VVPP" and _is_predicate(wording):
        return True
    if wording == "lesen":  # a council that takes note of a plan has more than read it
        return not any(token.lemma.lower().endswith(_TO_READ) for token in sentence.tokens)
    if wording.startswith("dazu ") or wording == "führen zu":
        return _has_content(sentence, noun, verb) != wording.startswith("dazu ")
    return wording == "entgegennehmen" and _is_of_people(sentence)


def leaves_complement(sentence: Sentence, noun: int) -> bool:
    """Whether a phrase of the noun would stay in front of the finite verb beside what the noun was about.

    "Die Eintragung des Kindes in das Register wird vorgenommen": "Das Kind in das Register wird eingetragen".
    """
    tokens = sentence.tokens
    clause = sentence.clause_at(noun)
    if clause is None or clause.finite is None or noun > clause.finite or clause.opener is not None:
        return False
    return any(tokens[at].pos == "ADP" for at in clause.own if noun < at < clause.finite)


def strays(sentence: Sentence, found: Fit, preposition: str) -> bool:
    """Whether the preposition of the verb came into a list or got lost: "den Schutz der Tiere, von der Wälder"."""
    if preposition not in _WITH_CONTRACTION:
        return False
    edit = as_one(sentence.text, found.edits)
    new = sentence.text[: edit.start] + edit.text + sentence.text[edit.end :]
    words = _WITH_CONTRACTION[preposition]
    old = [token.text.lower() for token in sentence.tokens]
    tokens = [token.text.lower() for token in analysis_of(new).tokens]
    added = sum(word in words for word in tokens) - sum(word in words for word in old)
    listed = sum(first in _JOINS and then in words for first, then in pairwise(tokens))
    gone = preposition == "zu"  # with "zur Folge"
    return added < 1 - gone or listed > sum(
        first in _JOINS and then in words for first, then in pairwise(old)
    )


def _is_predicate(wording: str) -> bool:
    """Whether an adjective stands beside "werden": "gültig werden", not "geprüft werden"."""
    return word_tag(wording.split()[0], case_sensitive=True)[0].startswith("ADJ")


def _has_content(sentence: Sentence, noun: int, verb: int) -> bool:
    behind = sentence.tokens[max(noun, verb) + 1 :][:2]
    return [token.text.lower() for token in behind] == [",", "dass"]


def _is_of_people(sentence: Sentence) -> bool:
    """Whether people are brought and met: "bringen die Kinder und nehmen sie wieder in Empfang"."""
    return any(token.lemma.lower().endswith(_MET) for token in sentence.tokens if token.pos == "NOUN")
