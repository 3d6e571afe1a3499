"""A duty that doesn't say who has to do what until when: "Um Vorlage wird gebeten"."""

from collections.abc import Iterable, Iterator
from functools import cache

from workbench.language.form.deadlines import names_deadline
from workbench.language.grammar.clauses import MAIN
from workbench.language.grammar.negation import HARD, negations
from workbench.language.grammar.verb_groups import (
    HAVE_TO_INFINITIVE,
    MODAL_PASSIVE,
    MUST_INFINITIVE,
    VerbGroup,
    group_span,
    group_words,
)
from workbench.language.rule import INFO, WARNING, Example, Hit, SentenceRule, Settings
from workbench.language.sentence import Sentence
from workbench.language.vocabulary.phrases import phrase_list, phrases
from workbench.language.vocabulary.request_words import (
    FORMAL_NEED,
    NEED,
    asks,
    is_action,
    is_paper,
    is_request,
)

_ASKING = frozenset(
    "bitten ersuchen erbitten anfordern einfordern verlangen fordern erwarten voraussetzen".split()
)
_TOLD = frozenset("auffordern anhalten".split())
_PAST = frozenset("war waren wäre wären sei seien".split())
_MUST = ("muss", "müss", "muß", "soll")
_EASY = frozenset("leicht schwer einfach schwierig kaum gut schlecht möglich telefonisch".split())
_READER = frozenset({"Sie", "Ihr", "Ihnen"})
_SURE, _PAPER = "warnen", "Unterlage"
_FARTHEST = 12
_ENDS = frozenset(".!")


class UnclearRequest(SentenceRule):
    """Duties without an actor, requests hidden in nouns, and requests with a vague time."""

    id = "unclear-request"
    catalogue = "R40"
    title = "Unklare Aufforderung"
    why = "Wer handeln soll, muss wissen: Wer macht was bis wann?"
    source = "DIN ISO 24495-1; DIN 8581-1; BVA Bürgernahe Verwaltungssprache"
    severity = WARNING
    examples = (
        Example(
            "Die Zählerstände sind dem Versorger zu melden.",
            "Melden Sie uns bitte bis zum 5. Januar Ihren Zählerstand.",
        ),
        Example(
            "Um Rücksendung der Leihgeräte wird gebeten.", "Bitte schicken Sie uns den Rekorder bis Freitag."
        ),
        Example("Eine Anmeldung ist zwingend erforderlich.", "Bitte melden Sie sich bis zum 3. Mai an."),
        Example(
            "Bitte holen Sie den Ausweis baldmöglichst ab.", "Bitte holen Sie den Ausweis bis zum 3. Mai ab."
        ),
        Example("Ihr Passfoto steht noch aus.", "Bitte bringen Sie uns bis zum 3. Mai ein Passfoto."),
    )

    def check(self, sentence: Sentence, settings: Settings) -> Iterable[Hit]:  # noqa: ARG002 - no setting matters
        """By verb group, noun, phrase and vague time; at most one hit a place."""
        end = -1
        found = [*_by_verb(sentence), *_by_noun(sentence), *_by_phrase(sentence), *_by_time(sentence)]
        for hit in sorted(found, key=lambda hit: (hit.start, -hit.end)):
            if hit.start >= end and not sentence.is_exempt(hit.start, hit.start + 1):
                yield hit
                end = hit.end


def _by_verb(sentence: Sentence) -> Iterator[Hit]:
    deadline = names_deadline(sentence)
    when = "" if deadline else " Und bis wann?"
    for group in sentence.verb_groups:
        start, end = group_span(sentence.tokens, group)
        words = group_words(sentence.tokens, group)
        if group.kind == MUST_INFINITIVE and _is_duty(sentence, group):
            told = sentence.tokens[group.finite].text.lower() in _PAST
            sure = _in_main_clause(sentence, group) and not group.agent and not told
            message = f"„{words}“: Wer muss das tun?{when} Schreiben Sie „Sie müssen“, „Bitte“ oder „Wir“."
            yield Hit(start, end, message, WARNING if sure else INFO)
        elif group.kind == HAVE_TO_INFINITIVE and group.lemma not in _no_duty():
            yield Hit(start, end, f"„{words}“: Schreiben Sie „Sie müssen …“ oder „Bitte …“.{when}", INFO)
        elif group.is_passive and group.lemma in _ASKING and not group.agent:
            severity = INFO if _names_reader(sentence, group) and deadline else WARNING
            yield Hit(start, end, f"„{words}“: Schreiben Sie „Bitte … Sie“.{when}", severity)
        elif group.is_passive and group.lemma in _TOLD:
            yield Hit(start, end, f"„{words}“: Schreiben Sie „Bitte … Sie“.{when}", INFO)
        elif group.kind == MODAL_PASSIVE and not group.agent and _must(sentence, group):
            yield Hit(start, end, f"„{words}“: Wer muss das tun?{when}", INFO)


def _is_duty(sentence: Sentence, group: VerbGroup) -> bool:
    """ "ist vorzulegen", but neither "ist zu finden" nor "ist leicht zu lesen"."""
    texts = {sentence.tokens[index].text.lower() for index in group.clause}
    return group.lemma not in _no_duty() and not texts & _EASY


def _in_main_clause(sentence: Sentence, group: VerbGroup) -> bool:
    clause = sentence.clause_at(group.finite)
    return clause is None or clause.kind == MAIN


def _must(sentence: Sentence, group: VerbGroup) -> bool:
    must = sentence.tokens[group.finite].text.lower().startswith(_MUST)
    return must and _in_main_clause(sentence, group)


def _names_reader(sentence: Sentence, group: VerbGroup) -> bool:
    return any(sentence.tokens[index].text in _READER for index in group.clause)


def _by_noun(sentence: Sentence) -> Iterator[Hit]:
    """ "Eine Vorlage ist erforderlich", "Wir bitten um Rückgabe", "Ohne Angabe ist ... nicht möglich"."""
    tokens = sentence.tokens
    if not sentence.verb_groups and tokens[-1].text not in _ENDS:
        return
    needed = [index for index, token in enumerate(tokens) if token.text.lower() in NEED]
    asked = [
        index
        for index, token in enumerate(tokens)
        if token.lemma.lower() == "bitten" or token.text == "Bitte"
    ]
    denied = [
        item.token
        for item in negations(sentence)
        if item.kind in HARD and tokens[item.token].text.lower() != "ohne"
    ]
    if not (needed or asked or denied):
        return
    when = "" if names_deadline(sentence) else " Und bis wann?"
    for noun in (index for index, token in enumerate(tokens) if is_action(token) or is_paper(token)):
        before = {token.text.lower() for token in tokens[max(0, noun - 3) : noun]}
        if "um" in before and asked:
            message = f"„um {tokens[noun].text}“: Schreiben Sie mit einem Verb, was zu tun ist.{when}"
            yield _between(sentence, asked[0], noun, message, INFO)
        elif needed and abs(needed[0] - noun) <= _FARTHEST:
            formal = tokens[needed[0]].text.lower() in FORMAL_NEED and is_request(tokens[noun])
            message = f"„{tokens[noun].text}“ „{tokens[needed[0]].text}“: Wer muss was tun?{when}"
            yield _between(sentence, noun, needed[0], message, WARNING if when and formal else INFO)
        elif "ohne" in before and denied and is_action(tokens[noun]):
            message = f"„ohne {tokens[noun].text}“: Sagen Sie, was man tun muss."
            yield _between(sentence, noun, denied[0], message, INFO)
        else:
            continue
        return


def _between(sentence: Sentence, one: int, other: int, message: str, severity: str) -> Hit:
    tokens = sentence.tokens
    return Hit(tokens[min(one, other)].start, tokens[max(one, other)].end, message, severity)


def _by_phrase(sentence: Sentence) -> Iterator[Hit]:
    """ "steht noch aus", "sehen wir entgegen"; silent where the same sentence asks for something."""
    uses = phrase_list("hidden_requests").find(sentence)
    if not uses or asks(sentence.tokens):
        return
    papers = any(is_paper(token) or is_action(token) for token in sentence.tokens)
    for use in uses:
        if use.phrase.note == _PAPER and not papers:
            continue
        better = use.phrase.better[0] if use.phrase.better else "Bitte …"
        message = (
            f"„{sentence.text[use.start : use.end]}“: Sagen Sie, was zu tun ist, zum Beispiel „{better}“."
        )
        yield Hit(use.start, use.end, message, WARNING if use.phrase.note == _SURE else INFO)


def _by_time(sentence: Sentence) -> Iterator[Hit]:
    """A request or duty with a word like "zeitnah" and no date."""
    must = any(
        group.kind in {MUST_INFINITIVE, HAVE_TO_INFINITIVE} or _must(sentence, group)
        for group in sentence.verb_groups
    )
    if not (must or asks(sentence.tokens)) or names_deadline(sentence):
        return
    for use in phrase_list("vague_time").find(sentence):
        if use.phrase.better[0] == "bis wann":
            message = f"„{sentence.text[use.start : use.end]}“ ist keine Frist. Nennen Sie einen Tag."
            yield Hit(use.start, use.end, message, INFO)


@cache
def _no_duty() -> frozenset[str]:
    return frozenset(phrase.text for phrase in phrases("no_duty_verbs"))
