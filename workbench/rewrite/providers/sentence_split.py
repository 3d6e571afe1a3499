"""Two sentences for a long one, at "und", "aber", semicolons, "weshalb", or a clause about a new thing."""

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import ClassVar

from workbench.language.grammar.clauses import DEPENDENT, MAIN, SUBORDINATE, Clause
from workbench.language.grammar.finite_verbs import finite_readings
from workbench.language.sentence import Sentence
from workbench.rewrite.fitting.edits import Edit
from workbench.rewrite.provider import Example, Proposal, RewriteProvider, Setting
from workbench.rewrite.restructuring.clause_order import (
    SUBJECT_PRONOUNS,
    capital,
    has_subject,
    is_subject,
    start_of,
    verb_second,
)
from workbench.rewrite.restructuring.relative_sentence import own_sentence

_LONG = 12
"""Words of the shortest sentence that is taken apart."""
_SHORTEST_PART = 4
_JOINS = {"und": "", "aber": "Aber ", "denn": "Denn ", "doch": "Doch "}
_ADVERBS = {"weshalb": "Deshalb", "weswegen": "Deshalb", "sodass": "Deshalb", "wobei": "Dabei"}
_SURE = frozenset({"weshalb", "weswegen"})
_PAIRED = frozenset("entweder weder zwar sowohl je einerseits teils sondern ob mal bald".split())
_FRONT = "Bitte prüfen, ob „{}“ auch für den zweiten Satz gilt."
_RESULT = "Bitte prüfen, ob „{}“ den Zusammenhang richtig nennt."
_RELATIVE = "Bitte prüfen, ob der erste Satz auch ohne den Nebensatz stimmt."
_CONDITION = "Bitte prüfen, ob die Bedingung am Ende nicht überlesen wird."
_POINTS_BACK = frozenset("er ihn ihm sie ihr ihnen diese dieser diesen diesem dieses".split())
"""What these mean stands in the condition and would come behind them: "müssen Sie ihn absagen"."""
_POINTS = frozenset("das dies dann dem daran darauf darin davon so es".split())


class SentenceSplit(RewriteProvider):
    """Only whole main clauses with subjects of their own; certain where nothing in front belongs to both."""

    id = "sentence-split"
    title = "Langen Satz teilen"
    why = "Zwei kurze Sätze mit je einer Aussage sind leichter zu lesen als ein langer."
    source = "DIN 8581-1; DIN SPEC 33429; BVA Bürgernahe Verwaltungssprache"
    examples: ClassVar = (
        Example(
            "Wir prüfen in den nächsten Tagen Ihren Antrag und Sie bekommen danach einen Bescheid per Post.",
            "Wir prüfen in den nächsten Tagen Ihren Antrag. Sie bekommen danach einen Bescheid per Post.",
        ),
        Example(
            "Der Aufzug im Rathaus ist seit Montag kaputt, aber der Hausmeister bringt Sie gern in den ersten Stock.",
            "Der Aufzug im Rathaus ist seit Montag kaputt. Aber der Hausmeister bringt Sie gern in den ersten Stock.",
        ),
        Example(
            "Der Vermieter hat die Heizung nicht reparieren lassen, weshalb wir die Miete jetzt an Sie auszahlen.",
            "Der Vermieter hat die Heizung nicht reparieren lassen. Deshalb zahlen wir die Miete jetzt an Sie aus.",
        ),
        Example(
            "Wir brauchen Ihren Ausweis, Ihren Mietvertrag, Ihre letzte Stromrechnung und die Karte der Krankenkasse.",
            "Wir brauchen Ihren Ausweis, Ihren Mietvertrag, Ihre letzte Stromrechnung und die Karte der Krankenkasse.",
        ),
        Example("Sie rufen an und wir kommen.", "Sie rufen an und wir kommen."),
        Example(
            "Wenn Ihr Kind krank ist, bleibt es bitte zu Hause und Sie rufen uns an diesem Tag früh an.",
            "Wenn Ihr Kind krank ist, bleibt es bitte zu Hause und Sie rufen uns an diesem Tag früh an.",
        ),
    )

    def propose(self, sentence: Sentence, setting: Setting) -> Iterable[Proposal]:  # noqa: ARG002 - says nothing of persons
        """One for each joint."""
        words = [token.text.lower() for token in sentence.tokens]
        if len(sentence.words) < _LONG or sentence.is_question or words[-1:] != ["."]:
            return
        if ":" in words or "(" in words or "„" in words:
            return
        found = [
            *_main_clauses(sentence),
            *_adverbs(sentence),
            *_relatives(sentence),
            *_condition_first(sentence),
        ]
        yield from sorted(found, key=lambda proposal: proposal.start)


def _main_clauses(sentence: Sentence) -> Iterator[Proposal]:
    tokens = sentence.tokens
    mains = [clause for clause in sentence.clauses if clause.kind == MAIN and clause.finite is not None]
    for one, two in pairwise(mains):
        at = two.first
        mark = tokens[at - 1].text if at else ""
        join = tokens[at].text if tokens[at].tag == "KON" else ""
        if one.embedded or two.embedded or not _may_part(sentence, one, two):
            continue
        if mark == ";" and not join:
            start, new = tokens[at - 1].start, ". "
        elif join in _JOINS and mark != ";":
            start, new = tokens[at - 1].end, f". {_JOINS[join]}"
            start = tokens[at - 1].start if mark == "," else start
        else:
            continue
        first = tokens[start_of(sentence, two)]
        word = first.text if _JOINS.get(join) else capital(first.text)
        edit = Edit(start, first.end, new + word)
        doubt = "" if mark == ";" else _doubt(sentence, one)
        if doubt is not None:
            yield Proposal(edit.start, edit.end, (edit,), not doubt, doubt)


def _may_part(sentence: Sentence, one: Clause, two: Clause) -> bool:
    """Whether both can stand alone."""
    tokens = sentence.tokens
    if {token.text.lower() for token in tokens[: two.first + 1]} & _PAIRED:
        return False
    spans = ((0, tokens[two.first].start), (tokens[two.first].start, len(sentence.text)))
    if any(sentence.words_between(*span) < _SHORTEST_PART for span in spans):
        return False
    if any(_is_reported(sentence, clause.finite or 0) for clause in (one, two)):
        return False
    return has_subject(sentence, one) and has_subject(sentence, two)


def _is_reported(sentence: Sentence, finite: int) -> bool:
    """Whether of others only the subjunctive has the form: "er komme", "die Stadt habe"."""
    around = {token.text.lower() for token in sentence.tokens[max(0, finite - 1) : finite + 2]}
    moods = {item.mood for item in finite_readings(sentence.tokens[finite].text) if item.person == 3}
    return moods == {"subjunctive"} and "ich" not in around


def _doubt(sentence: Sentence, one: Clause) -> str | None:
    """What stands in front of the first clause's verb and may belong to both; None where a clause stands there."""
    first, finite = start_of(sentence, one), one.finite or 0
    if any(clause.kind in DEPENDENT and clause.last < finite for clause in sentence.clauses):
        return None
    if first == finite or is_subject(sentence, first, finite, finite):
        return ""
    tokens = sentence.tokens
    return _FRONT.format(sentence.text[tokens[first].start : tokens[finite - 1].end])


def _adverbs(sentence: Sentence) -> Iterator[Proposal]:
    """ "..., weshalb wir ... müssen" at the end of the sentence."""
    tokens, last = sentence.tokens, len(sentence.tokens) - 2
    for at in range(2, last):
        split = tokens[at].text == "so" and tokens[at + 1].text == "dass"
        word = "sodass" if split else tokens[at].text
        if tokens[at - 1].text != "," or word not in _ADVERBS:
            continue
        new = verb_second(sentence, at + 1 + split, last, _ADVERBS[word])
        if new is None or sentence.words_between(0, tokens[at].start) < _SHORTEST_PART:
            continue
        if any(clause.kind == MAIN for clause in sentence.clauses if clause.last < at):
            edit = Edit(tokens[at - 1].start, tokens[last].end, f". {new}")
            doubt = "" if word in _SURE else _RESULT.format(_ADVERBS[word])
            yield Proposal(edit.start, edit.end, (edit,), not doubt, doubt)


def _relatives(sentence: Sentence) -> Iterator[Proposal]:
    new = own_sentence(sentence)
    if new is not None:
        yield Proposal(new.start, new.end, (new,), False, _RELATIVE)


def _condition_first(sentence: Sentence) -> Iterator[Proposal]:
    """ "Wenn Sie ..., müssen Sie ..." with the duty first; as a question and "dann" beside it."""
    tokens, clauses = sentence.tokens, sentence.clauses
    if len(clauses) != 2 or clauses[0].kind != SUBORDINATE or clauses[1].kind != MAIN:
        return
    condition, main = clauses
    if tokens[0].text not in {"Wenn", "Falls", "Sofern"} or condition.first or tokens[1].text != "Sie":
        return
    finite, last = main.finite or 0, len(tokens) - 2
    if finite != condition.last + 2 or main.last != last or finite + 2 > last:
        return
    subject = tokens[finite + 1].text
    rest = sentence.text[tokens[finite + 2].start : tokens[last].end]
    question = verb_second(sentence, 1, condition.last, "")
    is_request = subject == "Sie" and tokens[finite].tag not in {"VMFIN", "VAFIN"}
    if subject not in SUBJECT_PRONOUNS or question is None or is_request:
        return
    main_text = sentence.text[tokens[finite].start : tokens[last].end]
    asked = f"{capital(question)}? Dann {main_text}"
    if {word.lower() for word in rest.split()} & _POINTS or _POINTS_BACK & set(rest.split()):
        return
    behind = sentence.text[tokens[1].start : tokens[condition.last].end]
    opener = tokens[0].text.lower()
    first = f"{capital(subject)} {tokens[finite].text} {rest}, {opener} {behind}"
    end = tokens[last].end
    yield Proposal(0, end, (Edit(0, end, first),), False, _CONDITION, ((Edit(0, end, asked),),))
