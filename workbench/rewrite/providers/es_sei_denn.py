"""A denial with an exception, said positively: "nicht ..., es sei denn" -> "nur dann ..., wenn"."""

from collections.abc import Iterable
from typing import ClassVar

from workbench.language.grammar.clauses import MAIN, SUBORDINATE, Clause
from workbench.language.grammar.negation import HARD, negations
from workbench.language.sentence import Sentence
from workbench.rewrite.fitting.edits import Edit
from workbench.rewrite.provider import Example, Proposal, RewriteProvider, Setting
from workbench.rewrite.restructuring.clause_order import verb_last

_PHRASE = ("es", "sei", "denn")
_NOT_BEFORE = frozenset({"noch", "auch", "gar", "überhaupt", "sonst", "ob", "und", "oder"})
_NOT_BEHIND = frozenset({"mehr", "nur", "zuletzt", "einmal", "immer", "alle", "jeder", "jede", "jedes"})
_MASSES = (
    "geld", "hilfe", "sicherung", "förderung", "unterstützung", "einkommen", "vermögen", "arbeit", "zeit", "wasser",
    "strom", "gas", "post", "zugang", "zutritt", "ersatz", "schutz", "besuch", "lohn", "unterhalt", "steuer",
)  # fmt: skip
"""Ends of nouns that stand without "ein"."""
_REASON = "Aus einer Ausnahme wird eine Bedingung: Bitte prüfen, ob dasselbe gilt."


class EsSeiDenn(RewriteProvider):
    """One denial and one exception at the end of the sentence; without a denial "außer wenn"."""

    id = "es-sei-denn"
    title = "„Nur wenn“ statt „es sei denn“"
    why = "Eine Verneinung mit Ausnahme muss man erst umdrehen. „Nur wenn“ sagt gleich, wann etwas gilt."
    source = "DIN 8581-1; BITV 2.0 Anl. 2"
    never_safe = True
    examples: ClassVar = (
        Example(
            "Der Platz wird nicht vergeben, es sei denn, Sie melden sich heute.",
            "Der Platz wird nur dann vergeben, wenn Sie sich heute melden.",
        ),
        Example(
            "Sie bekommen keine Karte, es sei denn, Sie zahlen bar.",
            "Sie bekommen nur dann eine Karte, wenn Sie bar zahlen.",
        ),
        Example(
            "Das Fest findet statt, es sei denn, es regnet stark.",
            "Das Fest findet statt, außer wenn es stark regnet.",
        ),
        Example("Das Fest findet nicht statt.", "Das Fest findet nicht statt."),
        Example("Sie zahlen nur, wenn Sie kommen.", "Sie zahlen nur, wenn Sie kommen."),
        Example("Es sei denn, es regnet.", "Es sei denn, es regnet."),
    )

    def propose(self, sentence: Sentence, setting: Setting) -> Iterable[Proposal]:  # noqa: ARG002 - says nothing of persons
        """At most one, for the whole sentence."""
        at = _place(sentence)
        if at is None or sentence.is_question:
            return
        main = next(
            (c for c in sentence.clauses if c.kind == MAIN and c.finite is not None and c.last < at), None
        )
        condition = _condition(sentence, at + 4)
        if main is None or main.first != 0 or condition is None:
            return
        own = [item.token for item in negations(sentence) if item.kind in HARD and item.token < at]
        start, end = sentence.tokens[at - 1].start, sentence.tokens[-2].end
        if not own:
            edits: tuple[Edit, ...] = (Edit(start, end, f", außer wenn {condition}"),)
            yield Proposal(start, end, edits, False, _REASON)
            return
        if len(own) > 1:
            return
        for only in _only(sentence, main, own[0]):
            edits = (only, Edit(start, end, f", wenn {condition}"))
            yield Proposal(only.start, end, edits, False, _REASON)


def _place(sentence: Sentence) -> int | None:
    """Index of "es" in ", es sei denn,"."""
    words = [token.text for token in sentence.tokens]
    for at in range(1, len(words) - 4):
        if tuple(words[at : at + 3]) == _PHRASE and words[at - 1] == words[at + 3] == ",":
            return at
    return None


def _condition(sentence: Sentence, first: int) -> str | None:
    """The only clause behind, with its verb at the end."""
    tokens = sentence.tokens
    rest = [clause for clause in sentence.clauses if clause.first >= first]
    if len(rest) != 1 or rest[0].last != len(tokens) - 2:
        return None
    clause: Clause = rest[0]
    if clause.kind == SUBORDINATE and clause.opener == clause.first and tokens[clause.first].text == "dass":
        return sentence.text[tokens[clause.first + 1].start : tokens[clause.last].end]
    if clause.first != first:
        return None
    return verb_last(sentence, clause)


def _only(sentence: Sentence, main: Clause, denial: int) -> Iterable[Edit]:
    tokens = sentence.tokens
    word = tokens[denial].text
    before, behind = tokens[denial - 1].text.lower(), tokens[denial + 1].text.lower()
    if main.finite is None or denial < main.finite or before in _NOT_BEFORE or behind in _NOT_BEHIND:
        return
    if word == "nicht":
        yield Edit(tokens[denial].start, tokens[denial].end, "nur dann")
    elif word.startswith("kein"):
        article = _article(sentence, denial)
        if article is not None:
            end = tokens[denial].end if article else tokens[denial + 1].start
            yield Edit(tokens[denial].start, end, f"nur dann {article}")


def _article(sentence: Sentence, denial: int) -> str | None:
    """ "eine" for "keine", "" in front of plurals and masses; None where the noun is not known."""
    noun = next(
        (p.noun for p in sentence.noun_phrases if denial in p.determiners and p.noun is not None), None
    )
    if noun is None:
        return None
    numbers = {reading.number for reading in sentence.readings[noun] or ()}
    if numbers == {"pl"} or sentence.tokens[noun].text.lower().endswith(_MASSES):
        return ""
    return sentence.tokens[denial].text[1:] if numbers == {"sg"} else None
