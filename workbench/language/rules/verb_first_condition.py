"""A condition without "wenn": "Ziehen Sie um, ..."."""

from collections.abc import Iterable
from typing import ClassVar

from workbench.language.grammar.clauses import VERB_FIRST_CONDITIONAL, Clause
from workbench.language.rule import INFO, WARNING, Example, Hit, SentenceRule, Settings, Threshold
from workbench.language.sentence import Sentence

_AUXILIARY = frozenset({"VAFIN", "VMFIN"})
_VERB_FORMS = frozenset({"VVPP", "VVINF", "VVIZU", "VAPP", "VAINF", "VMINF", "PTKVZ"})
_SINGULAR = {
    "werden": "wird",
    "sein": "ist",
    "haben": "hat",
    "können": "kann",
    "müssen": "muss",
    "dürfen": "darf",
}
_PLURAL = {"sein": "sind"}


class VerbFirstCondition(SentenceRule):
    """The verb stands first as in a question, but the sentence goes on."""

    id = "verb-first-condition"
    catalogue = "R07"
    title = "Bedingung ohne „wenn“"
    why = "Ein Satz mit dem Verb am Anfang klingt wie eine Frage. Erst hinter dem Komma merkt man: Es ist keine."
    source = "DIN SPEC 33429; BVA Bürgernahe Verwaltungssprache"
    severity = WARNING
    thresholds: ClassVar = {"warning": Threshold(8, 0, "Warnung ab mehr als … Wörtern in der Bedingung")}
    examples = (
        Example(
            "Wird der Hund nicht innerhalb einer Woche abgemeldet, zahlen Sie die Steuer weiter.",
            "Wenn Sie den Hund nicht innerhalb einer Woche abmelden, zahlen Sie die Steuer weiter.",
        ),
        Example(
            "Sollte die Tonne nicht geleert worden sein, rufen Sie uns an.",
            "Rufen Sie uns an, wenn die Tonne nicht geleert wurde.",
        ),
        Example(
            "Fällt der Kurs aus, bekommen Sie Ihr Geld zurück.",
            "Stellen Sie die Tonne an die Straße, damit wir sie leeren können.",
        ),
    )

    def check(self, sentence: Sentence, settings: Settings) -> Iterable[Hit]:
        """The condition, with a wording with "wenn" where its verb can simply move to the end."""
        tokens = sentence.tokens
        for clause in sentence.clauses:
            if clause.kind == VERB_FIRST_CONDITIONAL:
                start, end = tokens[clause.first].start, tokens[clause.last].end
                count = sentence.words_between(start, end)
                severity = WARNING if count > settings.limit(self, "warning") else INFO
                message = "Diese Bedingung hat kein „wenn“. Beginnen Sie sie mit „Wenn“."
                yield Hit(start, end, message, severity, _with_wenn(sentence, clause))


def _with_wenn(sentence: Sentence, clause: Clause) -> str | None:
    """The condition with "wenn" and its verb at the end; None where the order would be more than a guess."""
    tokens = sentence.tokens
    finite = clause.finite
    simple = finite is not None and len(clause.parts) == 1 and not _has_neighbour(sentence, clause)
    if finite is None or not simple or any(tokens[index].tag == "KON" for index in clause.own[:1]):
        return None
    verb, last = tokens[finite], tokens[clause.last]
    if last.tag == "PTKVZ" and verb.particle is None:
        return None
    opener = "Wenn" if verb.start == 0 else "wenn"
    if verb.particle is not None:
        if verb.particle != (last.start, last.end):
            return None
        middle = sentence.text[verb.end : last.start].strip()
        return f"{opener} {middle} {last.text}{_small(verb.text)}"
    if verb.tag in _AUXILIARY and last.tag not in _VERB_FORMS and verb.lemma not in {"sein", "haben"}:
        return None
    middle = sentence.text[verb.end : last.end].strip()
    if verb.text.lower() in {"sollte", "sollten"}:
        return f"{opener} {_without_sollte(sentence, clause, middle)}"
    if (
        verb.tag in _AUXILIARY
        and tokens[clause.last - 1].tag in {"VVINF", "VAINF", "VMINF"}
        and last.tag == "VMINF"
    ):
        return None
    return f"{opener} {middle} {_small(verb.text)}"


def _has_neighbour(sentence: Sentence, clause: Clause) -> bool:
    """Whether something else belongs to the condition: a second one, or a clause that depends on it."""
    mains = [other for other in sentence.clauses if other.first > clause.last]
    return not mains or mains[0].kind != "main"


def _without_sollte(sentence: Sentence, clause: Clause, middle: str) -> str:
    """ "Sie umziehen" from "sollten Sie umziehen"; "sollte" is kept at the end where its verb is not known."""
    verb, last = sentence.tokens[clause.finite or 0], sentence.tokens[clause.last]
    plural = verb.text.lower() == "sollten"
    stem = middle[: len(middle) - len(last.text)].rstrip()
    if last.tag.endswith("INF") and plural:
        return f"{stem} {_PLURAL.get(last.text, last.text)}"
    if last.tag.endswith("INF") and last.text in _SINGULAR:
        return f"{stem} {_SINGULAR[last.text]}"
    return f"{middle} {verb.text.lower()}"


def _small(word: str) -> str:
    return word[0].lower() + word[1:]
