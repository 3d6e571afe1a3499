"""Two questions in one field."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import ClassVar

from workbench.language.form.asked_facts import fact, usual_together
from workbench.language.form.fields import TEXT, Field, fields
from workbench.language.grammar.clauses import MAIN
from workbench.language.grammar.questions import Question, questions
from workbench.language.passage import CheckedForm
from workbench.language.rule import INFO, WARNING, Example, FormRule, Hit, Settings
from workbench.language.sentence import Sentence

_SPLIT = re.compile(r",|;|/|\bund/oder\b|\bund\b|\boder\b|\bsowie\b|\bbzw\.|\bbeziehungsweise\b")
_BRACKETS = re.compile(r"\(([^()]*)\)")
_CONDITION = re.compile(r",?\s(?:sofern|wenn|falls|soweit|nur|außer|gegebenenfalls|ggf\.)\s.*")
_LONGEST_LABEL = 9
"""Words; longer ones are sentences with a gap."""
_NOUN = re.compile(r"[A-ZÄÖÜ][\wäöüß\u00ad\u2011-]+")
_PREPOSITION = re.compile(
    r"\b(?:für|von|vom|zu|zum|zur|aus|mit|bei|beim|nach|über|an|am|auf|in|im|der|des|den|dem|die|wegen|durch)\b"
)
_JOINED = frozenset({"und", "oder", "sowie", "bzw.", "beziehungsweise"})
_TWO_QUESTION_WORDS = re.compile(
    r"\b(w(?:er|as|ann|o|ie|arum|en|em|elche\w*|oher|ohin|essen|ozu))\b(?: \w+)?,?\s(?:und|oder)\s(?:\w+ )?"
    r"(w(?:er|as|ann|o|ie|arum|en|em|elche\w*|oher|ohin|essen|ozu))\b",
    re.IGNORECASE,
)
_IN_FIELD = "Hier sollen mehrere Angaben in ein Feld: {0}. Machen Sie daraus mehrere Felder."
_IN_QUESTION = "Hier stehen zwei Fragen in einer. Stellen Sie jede für sich, mit eigener Antwort."


class DoubleQuestion(FormRule):
    """Labels that ask for different facts, questions with two verbs or with "und/oder" between two things."""

    id = "double-question"
    title = "Zwei Fragen in einem Feld"
    why = "Eine Antwort passt nicht auf zwei Fragen. Oft fehlt dann die zweite Angabe."
    source = "DIN ISO 24495-1; GOV.UK"
    severity = WARNING
    examples: ClassVar = (
        Example(
            "{label} Rasse und Alter des Hundes:",
            "{label} Rasse des Hundes:\n{label} Alter des Hundes in Jahren:",
        ),
        Example(
            "Haben Sie einen Garten oder wollen Sie einen Garten pachten? ☐ ja ☐ nein",
            "Haben Sie einen Garten? ☐ ja ☐ nein",
        ),
        Example(
            "Bringen Sie Hunde und/oder Katzen mit? ☐ ja ☐ nein",
            "Bringen Sie Hunde mit? ☐ ja ☐ nein",
        ),
    )

    def check(self, form: CheckedForm, settings: Settings) -> Iterable[tuple[str, Hit]]:  # noqa: ARG002
        """The label or the question."""
        for field in fields(form):
            hit = None if "?" in field.label else _of_label(field)
            if hit is not None:
                yield field.passage.segment.id, hit
        asked = questions(form)
        for question in asked:
            severity = _of_question(question)
            if severity is not None:
                start = question.start
                yield (
                    question.passage.segment.id,
                    Hit(start, start + len(question.sentence.text), _IN_QUESTION, severity),
                )
        yield from _pairs([question for question in asked if question.answered])


def _of_label(field: Field) -> Hit | None:
    text = _CONDITION.sub("", _BRACKETS.sub(" ", field.label)).rstrip(" :")
    if text.count(" ") > _LONGEST_LABEL:
        return None
    parts = [part for part in _parts(text) if part]
    inside = _BRACKETS.search(field.label)
    details = _parts(inside[1]) if inside and field.kind == TEXT else []
    facts = max(_facts(parts), _facts(details), key=len)
    if len(facts) > 1 and not usual_together(frozenset(facts)):
        alike = {fact(noun) for noun in facts}
        severity = WARNING if len(alike) > 1 and field.kind == TEXT else INFO
        return Hit(field.start, field.end, _IN_FIELD.format(" und ".join(facts)), severity)
    if field.kind != TEXT or "Euro" in field.hint:
        return None
    if " und " in text and len(parts) == 2 and _both_nouns(parts):
        heads = [_NOUN.findall(part)[-1] for part in parts]
        if not usual_together(frozenset(heads)):
            return Hit(field.start, field.end, _IN_FIELD.format(" und ".join(heads)), INFO)
    return None


def _parts(text: str) -> list[str]:
    """What stands between commas and conjunctions."""
    return [part.strip() for part in _SPLIT.split(text)]


def _facts(parts: list[str]) -> list[str]:
    """The nouns at the head of the parts that ask for a fact, each sort of fact by its own noun."""
    heads = []
    for part in parts:
        nouns = _NOUN.findall(part)
        if not nouns or _PREPOSITION.search(part.split(nouns[0])[0]):
            break
        heads.append(nouns[0])
    return [noun for noun in dict.fromkeys(heads) if fact(noun)]


def _both_nouns(parts: list[str]) -> bool:
    """Whether both parts are bare nouns and nothing hangs on the first one."""
    first, second = (_NOUN.findall(part) for part in parts)
    return bool(first and second) and not _PREPOSITION.search(parts[0]) and not parts[0].endswith("-")


def _of_question(question: Question) -> str | None:
    sentence = question.sentence
    unsure = WARNING if question.answered else INFO
    mains = [clause for clause in sentence.clauses if clause.kind == MAIN and clause.finite is not None]
    asks = question.answered or question.is_yes_no or _asks_for_word(sentence)
    if (len(mains) > 1 and asks) or _TWO_QUESTION_WORDS.search(sentence.text):
        return unsure
    if "und/oder" in sentence.text.replace(" ", "") and question.is_yes_no:
        return unsure
    joined = _joined_nouns(sentence) if question.is_yes_no else None
    if joined is None:
        return None
    return unsure if joined in {"und", "sowie"} else INFO


def _asks_for_word(sentence: Sentence) -> bool:
    return any(token.tag in {"PWS", "PWAV", "PWAT"} for token in sentence.tokens[:2])


def _joined_nouns(sentence: Sentence) -> str | None:
    """The word that joins two nouns of the question, if it does not stand inside a citation or a compound."""
    tokens = sentence.tokens
    for before, token, after in zip(tokens, tokens[1:], tokens[2:], strict=False):
        if token.text not in _JOINED or before.pos != "NOUN" or before.text.endswith("-"):
            continue
        follows = [item for item in tokens if item.start >= after.start][:3]
        if any(item.pos == "NOUN" for item in follows) and not sentence.is_exempt(token.start, token.end):
            return token.text
    return None


def _pairs(asked: Sequence[Question]) -> Iterator[tuple[str, Hit]]:
    """Two questions in one passage with one place to answer."""
    for first, second in pairwise(asked):
        if first.passage is second.passage:
            end = second.start + len(second.sentence.text)
            yield first.passage.segment.id, Hit(first.start, end, _IN_QUESTION, WARNING)
