"""Subordinate clauses one in the other, or too many of them."""

from collections.abc import Iterable
from typing import ClassVar

from workbench.language.grammar.clauses import DEPENDENT, INFINITIVE, VERB_FIRST_CONDITIONAL, Clause
from workbench.language.rule import ERROR, INFO, WARNING, Example, Hit, SentenceRule, Settings, Threshold
from workbench.language.sentence import Sentence


class NestedClauses(SentenceRule):
    """Counts clauses that depend on another one and looks where one interrupts another."""

    id = "nested-clauses"
    catalogue = "R03"
    title = "Verschachtelter Satz"
    why = "Wer einen Nebensatz liest, muss sich den Rest des Satzes merken, bis sein Verb endlich kommt."
    source = "DIN 8581-1; BVA Bürgernahe Verwaltungssprache; Fingerzeige (GfdS)"
    severity = WARNING
    thresholds: ClassVar = {
        "clauses": Threshold(3, 2, "Warnung ab … Nebensätzen in einem Satz"),
        "inserted": Threshold(8, 4, "Warnung ab … Wörtern in einem eingeschobenen Nebensatz"),
    }
    examples = (
        Example(
            "Das Grab, das die Familie, die es gepachtet hat, seit Jahren nicht pflegt, wird eingeebnet.",
            "Wir ebnen das Grab ein. Die Familie hat es seit Jahren nicht gepflegt.",
        ),
        Example(
            "Wir bitten Sie, den Hund anzuleinen, weil im Park Kinder spielen, die Angst vor Hunden haben.",
            "Bitte leinen Sie den Hund an. Im Park spielen Kinder, die Angst vor Hunden haben.",
        ),
        Example(
            "Der Platz, auf dem bisher am Sonnabend der Wochenmarkt stattfand, wird gesperrt.",
            "Wir sperren den Platz. Bisher war dort am Sonnabend der Wochenmarkt.",
        ),
    )

    def check(self, sentence: Sentence, settings: Settings) -> Iterable[Hit]:
        """The innermost clause, or the last one of too many."""
        dependent = [clause for clause in sentence.clauses if _is_dependent(sentence, clause)]
        inserted = [clause for clause in dependent if clause.embedded]
        deepest = max(inserted, key=lambda clause: _depth(sentence, clause), default=None)
        if deepest is not None:
            severity = self._of_inserted(sentence, settings, deepest, len(dependent))
            if _depth(sentence, deepest) > 1:
                message = "Hier steckt ein Nebensatz in einem Nebensatz. Machen Sie daraus mehrere Sätze."
            else:
                message = "Hier unterbricht ein Nebensatz den Satz. Stellen Sie ihn ans Ende oder allein."
            yield _hit(sentence, deepest, message, severity)
        elif len(dependent) > 1:
            many = len(dependent) >= settings.limit(self, "clauses")
            message = (
                f"Der Satz hat {len(dependent)} Nebensätze. Einer ist genug: Machen Sie mehrere Sätze daraus."
            )
            yield _hit(sentence, dependent[-1], message, WARNING if many else INFO)

    def _of_inserted(self, sentence: Sentence, settings: Settings, clause: Clause, count: int) -> str:
        if _depth(sentence, clause) > 1:
            return ERROR
        tokens = sentence.tokens
        words = sentence.words_between(tokens[clause.first].start, tokens[clause.last].end)
        long = words >= settings.limit(self, "inserted") and clause.kind != INFINITIVE
        return WARNING if long or count >= settings.limit(self, "clauses") else INFO


def _is_dependent(sentence: Sentence, clause: Clause) -> bool:
    """Whether it is a further dependent clause; "oder brauchen Sie Hilfe" goes on with the one before."""
    joined = clause.kind == VERB_FIRST_CONDITIONAL and sentence.tokens[clause.first].tag == "KON"
    return clause.kind in DEPENDENT and not joined


def _depth(sentence: Sentence, clause: Clause) -> int:
    """How many clauses are interrupted around it."""
    return sum(other.first < clause.first and clause.last < other.last for other in sentence.clauses)


def _hit(sentence: Sentence, clause: Clause, message: str, severity: str) -> Hit:
    return Hit(sentence.tokens[clause.first].start, sentence.tokens[clause.last].end, message, severity)
