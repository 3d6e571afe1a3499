"""Two parts of a verb far from each other: "Wir haben ... abgelehnt"."""

from collections.abc import Iterable, Iterator
from typing import ClassVar

from workbench.language.grammar.clauses import MAIN, SUBORDINATE, VERB_FIRST_CONDITIONAL, Clause
from workbench.language.rule import ERROR, INFO, WARNING, Example, Hit, SentenceRule, Settings, Threshold
from workbench.language.sentence import Sentence

_CLOSING = frozenset({"VVINF", "VVPP", "VVIZU", "VAINF", "VAPP", "VMINF", "PTKVZ"})
_AUXILIARY = frozenset({"VAFIN", "VMFIN", "VAIMP"})
_MILDER = {ERROR: WARNING, WARNING: INFO}
_SETTING = frozenset({"lassen", "gehen", "bleiben", "lernen", "helfen", "sehen", "hören"})


class WideBracket(SentenceRule):
    """Counts the words between the finite verb and what completes it: participle, infinitive or prefix."""

    id = "wide-bracket"
    catalogue = "R04"
    title = "Verb weit auseinander"
    why = "Erst der zweite Teil des Verbs sagt, was geschieht. Bis dahin muss man sich alles merken."
    source = "BVA Bürgernahe Verwaltungssprache; DIN 8581-1"
    severity = WARNING
    thresholds: ClassVar = {
        "hint": Threshold(6, 5, "Hinweis ab mehr als … Wörtern zwischen den Teilen des Verbs"),
        "conjunction": Threshold(
            9, 7, "Hinweis ab mehr als … Wörtern zwischen „weil“ oder „wenn“ und dem Verb"
        ),
        "warning": Threshold(10, 7, "Warnung ab mehr als … Wörtern"),
        "error": Threshold(15, 11, "Fehler ab mehr als … Wörtern"),
    }
    examples = (
        Example(
            "Die Stadt hat den Spielplatz an der Ecke Lindenweg wegen der vielen Beschwerden der Anwohner geschlossen.",
            "Die Stadt hat den Spielplatz geschlossen. Viele Anwohner hatten sich beschwert.",
        ),
        Example(
            "Bitte geben Sie den Schlüssel für den Gruppenraum nach dem Ende Ihrer Feier im Büro ab.",
            "Bitte geben Sie den Schlüssel im Büro ab. Tun Sie das nach Ihrer Feier.",
        ),
    )

    def check(self, sentence: Sentence, settings: Settings) -> Iterable[Hit]:
        """From the first to the last part of each verb that is too wide."""
        tokens = sentence.tokens
        for first, last in _brackets(sentence):
            second = _start_of_verbs(sentence, last)
            count = sentence.words_between(tokens[first].end, tokens[second].start)
            severity = self._severity(count, settings, is_verb=tokens[first].pos == "VERB")
            if _is_request(sentence, first):
                severity = _MILDER.get(severity or "", severity)
            if severity is not None:
                pair = f"„{tokens[first].text}“ und „{tokens[last].text}“"
                message = f"Zwischen {pair} stehen {count} Wörter. Rücken Sie beide zusammen oder teilen Sie den Satz."
                yield Hit(tokens[first].start, tokens[last].end, message, severity)

    def _severity(self, count: int, settings: Settings, is_verb: bool) -> str | None:
        if not is_verb:
            return INFO if count > settings.limit(self, "conjunction") else None
        for name, severity in (("error", ERROR), ("warning", WARNING), ("hint", INFO)):
            if count > settings.limit(self, name):
                return severity
        return None


def _is_request(sentence: Sentence, finite: int) -> bool:
    """Whether the verb asks the reader to do something: "Füllen Sie ... aus" is understood from its object on."""
    tokens = sentence.tokens
    starts = finite == 0 or (finite == 1 and tokens[0].text == "Bitte")
    follows = finite + 1 < len(tokens) and tokens[finite + 1].text == "Sie"
    return starts and follows and tokens[finite].tag not in _AUXILIARY and not sentence.is_question


def _brackets(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """First and last token of each bracket."""
    for clause in sentence.clauses:
        if clause.kind in {MAIN, VERB_FIRST_CONDITIONAL} and clause.finite is not None:
            last = _closing(sentence, clause, clause.finite)
            if last is not None:
                yield clause.finite, last
        elif clause.kind == SUBORDINATE and clause.opener is not None and clause.finite is not None:
            yield clause.opener, clause.finite


def _closing(sentence: Sentence, clause: Clause, finite: int) -> int | None:
    """The separated prefix, or the last verb where the bracket closes."""
    verb = sentence.tokens[finite]
    later = [index for index in clause.own if index > finite]
    if verb.particle is not None:
        return next((index for index in later if sentence.tokens[index].start == verb.particle[0]), None)
    if verb.tag not in _AUXILIARY and verb.lemma not in _SETTING:
        return None
    closing = [index for index in later if sentence.tokens[index].tag in _CLOSING]
    return next((index for index in closing if _ends_bracket(sentence, later, index)), None)


def _ends_bracket(sentence: Sentence, later: list[int], index: int) -> bool:
    """Whether the clause ends behind the verb or goes on with "und": "muss prüfen und entscheiden"."""
    following = later[later.index(index) + 1 :]
    return (
        not following
        or sentence.tokens[following[0]].tag == "KON"
        or sentence.tokens[index + 1].pos == "PUNCT"
    )


def _start_of_verbs(sentence: Sentence, last: int) -> int:
    """The first of the neighbouring verbs at the end: "eingereicht" of "eingereicht worden sein"."""
    while last > 0 and sentence.tokens[last - 1].tag in _CLOSING | {"PTKZU"}:
        last -= 1
    return last
