"""A long condition in front of what it is a condition for."""

from collections.abc import Iterable, Iterator
from typing import ClassVar

from workbench.language.grammar.clauses import SUBORDINATE, VERB_FIRST_CONDITIONAL, Clause
from workbench.language.rule import INFO, WARNING, Example, Hit, SentenceRule, Settings, Threshold
from workbench.language.sentence import Sentence

_CONDITIONS = frozenset(
    {
        "wenn",
        "falls",
        "sofern",
        "soweit",
        "sobald",
        "solange",
        "insoweit",
        "insofern",
        "sooft",
        "wofern",
    }
)
_NOUNS = frozenset(
    {"Fall", "Falle", "Voraussetzung", "Bedingung", "Vorausgesetzt", "Unterstellt", "Angenommen"}
)


class ConditionFirst(SentenceRule):
    """Counts the words before the main clause begins."""

    id = "condition-first"
    catalogue = "R06"
    title = "Lange Bedingung am Anfang"
    why = "Wer eine lange Bedingung liest, weiß noch nicht, wofür sie gilt. Das Wichtige gehört nach vorn."
    source = "DIN 8581-1; BVA Bürgernahe Verwaltungssprache"
    severity = WARNING
    thresholds: ClassVar = {
        "hint": Threshold(9, 7, "Hinweis ab mehr als … Wörtern vor dem Hauptsatz"),
        "warning": Threshold(12, 9, "Warnung ab mehr als … Wörtern"),
    }
    examples = (
        Example(
            "Falls Ihr Kind wegen einer Krankheit oder aus einem anderen wichtigen Grund nicht zum Schwimmkurs "
            "kommen kann, rufen Sie uns an.",
            "Rufen Sie uns an, falls Ihr Kind nicht zum Schwimmkurs kommen kann.",
        ),
        Example(
            "Solange die Mieterin die Kaution für die Halle nicht in voller Höhe bei der Stadt hinterlegt hat, "
            "bleibt die Halle zu.",
            "Die Halle bleibt zu, bis die Mieterin die ganze Kaution gezahlt hat.",
        ),
    )

    def check(self, sentence: Sentence, settings: Settings) -> Iterable[Hit]:
        """The condition up to the main clause."""
        for start, end in _conditions(sentence):
            count = sentence.words_between(start, end)
            if count > settings.limit(self, "hint"):
                severity = WARNING if count > settings.limit(self, "warning") else INFO
                message = (
                    f"Die Bedingung hat {count} Wörter. Sagen Sie zuerst, was gilt, und dann, wann es gilt."
                )
                yield Hit(start, end, message, severity)


def _conditions(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """From a condition to the main clause that follows it."""
    first = next((clause for clause in sentence.clauses if _is_condition(sentence, clause)), None)
    if first is None or _stands_before(sentence, first):
        return
    tokens = sentence.tokens
    main = next((c for c in sentence.clauses if c.kind == "main" and _verb(c) > first.last), None)
    if main is not None:
        begin = next(index for index in main.own if index > first.last)
        yield tokens[_start(sentence, first)].start, tokens[begin - 1].end


def _verb(clause: Clause) -> int:
    return -1 if clause.finite is None else clause.finite


def _is_condition(sentence: Sentence, clause: Clause) -> bool:
    if clause.kind == VERB_FIRST_CONDITIONAL:
        return True
    if clause.kind != SUBORDINATE or clause.opener is None:
        return False
    opener = sentence.tokens[clause.opener].text.lower()
    before = {token.text.capitalize() for token in sentence.tokens[max(0, clause.first - 2) : clause.first]}
    return opener in _CONDITIONS or (opener == "dass" and not before.isdisjoint(_NOUNS))


def _stands_before(sentence: Sentence, condition: Clause) -> bool:
    """Whether a verb of a main clause already stands in front of the condition."""
    return any(clause.kind == "main" and -1 < _verb(clause) < condition.first for clause in sentence.clauses)


def _start(sentence: Sentence, condition: Clause) -> int:
    """The condition's first token, with "Für den Fall" in front of "dass"."""
    opener = condition.opener
    if opener is None or sentence.tokens[opener].text != "dass":
        return condition.first
    return 0
