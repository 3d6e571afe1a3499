"""Words of command: "letztmalig", "unverzüglich", "strengstens untersagt"."""

from collections.abc import Iterable

from workbench.language.grammar.clauses import MAIN
from workbench.language.grammar.owned_tasks import is_no_duty
from workbench.language.grammar.verb_groups import HAVE_TO_INFINITIVE, group_span, group_words
from workbench.language.rule import INFO, WARNING, Example, Hit, SentenceRule, Settings
from workbench.language.sentence import Sentence
from workbench.language.vocabulary.phrases import phrase_list
from workbench.language.vocabulary.request_words import asks

_REASONS = frozenset("weil denn damit sonst deshalb darum nämlich da".split())
_MILD, _QUIET, _HARMLESS = "mild", "leise", "aus"


class OrderTone(SentenceRule):
    """Words of the list; hints where a word is usual in law or a reason stands beside it."""

    id = "order-tone"
    catalogue = "R41"
    title = "Befehlston"
    why = (
        "Ein Befehl macht Angst oder Ärger. Wer Frist und Grund nennt und bittet, bekommt eher eine Antwort."
    )
    source = "BVA Bürgernahe Verwaltungssprache"
    severity = WARNING
    examples = (
        Example(
            "Das Befahren des Schulhofs ist strengstens untersagt.",
            "Bitte fahren Sie nicht auf den Schulhof.",
        ),
        Example(
            "Sie haben sich am Montag im Rathaus einzufinden.", "Bitte kommen Sie am Montag ins Rathaus."
        ),
        Example("Melden Sie den Schaden unverzüglich.", "Bitte melden Sie den Schaden bis zum 8. Mai."),
    )

    def check(self, sentence: Sentence, settings: Settings) -> Iterable[Hit]:  # noqa: ARG002 - no setting matters
        """Each word of command; two mild ones in one sentence are a warning."""
        if sentence.is_question:
            return
        yield from _duties(sentence)
        uses = [use for use in phrase_list("order_words").find(sentence) if use.phrase.note != _HARMLESS]
        reasoned = any(token.text.lower() in _REASONS for token in sentence.tokens)
        polite = any(token.text.lower() == "bitte" for token in sentence.tokens)
        for use in uses:
            if polite and use.phrase.note == _QUIET:
                continue
            mild = use.phrase.note in {_MILD, _QUIET} and len(uses) < 2
            better = use.phrase.better
            advice = f"Freundlicher ist „{better[0]}“." if better else "Nennen Sie Frist und Grund."
            message = f"„{sentence.text[use.start : use.end]}“ klingt nach Befehl. {advice}"
            yield Hit(use.start, use.end, message, INFO if mild or reasoned else WARNING)


def _duties(sentence: Sentence) -> Iterable[Hit]:
    """ "Sie haben sich einzufinden", and orders that end with an exclamation mark."""
    tokens = sentence.tokens
    for group in sentence.verb_groups:
        spoken = any(tokens[index].text == "Sie" for index in group.clause)
        clause = sentence.clause_at(group.finite)
        main = clause is None or clause.kind == MAIN
        if group.kind == HAVE_TO_INFINITIVE and spoken and main and not is_no_duty(tokens, group):
            start, end = group_span(tokens, group)
            message = (
                f"„{group_words(tokens, group)}“ klingt nach Befehl. Schreiben Sie „Sie müssen“ oder „Bitte“."
            )
            yield Hit(start, end, message, WARNING)
    if (
        tokens
        and tokens[-1].text == "!"
        and asks(tokens)
        and not any(token.text.lower() == "bitte" for token in tokens)
    ):
        yield Hit(
            tokens[-1].start,
            tokens[-1].end,
            "Mit „!“ klingt die Bitte nach Befehl. Setzen Sie einen Punkt.",
            INFO,
        )
