""" "ist ... zu" instead of "müssen": nobody says who must do it."""

import re
from collections.abc import Iterable, Iterator
from typing import ClassVar

from workbench.language.grammar.clauses import INFINITIVE
from workbench.language.grammar.verb_groups import MUST_INFINITIVE, VerbGroup
from workbench.language.rule import INFO, WARNING, Example, Hit, SentenceRule, Settings
from workbench.language.sentence import Sentence

_PREFIX = (
    "ab|an|auf|aus|bei|dar|durch|ein|entgegen|fest|fort|frei|gleich|her|herab|heran|heraus|herbei|hervor|hin|hinzu|los"
    "|mit|nach|nieder|preis|sicher|statt|teil|um|vor|voran|voraus|vorbei|weg|weiter|wieder|zu|zurück|zusammen"
)
_GERUNDIVE = re.compile(rf"(?:{_PREFIX})zu\w{{2,}}end(?:e|er|en|es|em)")
_PLAIN_GERUNDIVE = re.compile(r"\w{2,}end(?:e|er|en|es|em)")
_POSSIBLE = frozenset(
    {
        "sehen",
        "hören",
        "lesen",
        "finden",
        "erkennen",
        "spüren",
        "riechen",
        "erreichen",
        "ersehen",
        "kaufen",
        "haben",
    }
)
"""With these "ist zu" mostly means "kann"."""
_SAID = "Hier steht „{said}“. Sagen Sie, wer etwas tun muss oder kann: „Sie müssen …“, „Wir …“."


class IsToInfinitive(SentenceRule):
    """Also "bleibt ... zu", "gilt es ... zu" and "die vorzulegenden Unterlagen"."""

    id = "is-to-infinitive"
    catalogue = "R28"
    title = "„ist zu“ statt „müssen“"
    why = "„Ist zu tun“ verschweigt, wer es tun muss. Und es kann „muss“ oder „kann“ heißen."
    source = "BVA Bürgernahe Verwaltungssprache; DIN 8581-1"
    severity = WARNING
    examples: ClassVar = (
        Example("Hunde sind an der Leine zu führen.", "Führen Sie Ihren Hund an der Leine."),
        Example("Fahrräder sind im Hof abzustellen.", "Bitte stellen Sie Ihr Fahrrad in den Hof."),
        Example("Das Ergebnis der Wahl bleibt abzuwarten.", "Wir müssen warten, wie die Wahl ausgeht."),
        Example(
            "Die auszuleihenden Spiele stehen im Regal.",
            "Die Spiele, die Sie ausleihen können, stehen im Regal.",
        ),
    )

    def check(self, sentence: Sentence, settings: Settings) -> Iterable[Hit]:  # noqa: ARG002 - no setting matters
        """From the finite verb to the infinitive, or the adjective with its noun."""
        for group in sentence.verb_groups:
            if group.kind == MUST_INFINITIVE and _in_one_clause(sentence, group):
                severity = INFO if group.lemma in _POSSIBLE else WARNING
                yield _hit(sentence, group.members[0], group.members[-1], severity)
        yield from _not_finite(sentence)
        yield from _with_other_verbs(sentence)
        yield from _attributes(sentence)
        yield from _bare(sentence)


def _hit(sentence: Sentence, first: int, last: int, severity: str) -> Hit:
    start, end = sentence.tokens[first].start, sentence.tokens[last].end
    said = sentence.text[start:end]
    if last - first > 3:
        zu = "zu " if sentence.tokens[last - 1].tag == "PTKZU" else ""
        said = f"{sentence.tokens[first].text} … {zu}{sentence.tokens[last].text}"
    return Hit(start, end, _SAID.format(said=said), severity)


def _in_one_clause(sentence: Sentence, group: VerbGroup) -> bool:
    """Whether no comma parts "ist" from the infinitive: "ist wichtig, die Frist einzuhalten" is no duty."""
    clause = sentence.clause_at(group.finite)
    return clause is None or set(group.members) <= set(clause.own)


def _not_finite(sentence: Sentence) -> Iterator[Hit]:
    """ "wird nachzuweisen sein", "dürfte zu prüfen sein"."""
    for index, token in enumerate(sentence.tokens):
        if index and token.text == "sein" and token.tag == "VAINF" and _is_zu(sentence, index - 1):
            possible = sentence.tokens[index - 1].lemma in _POSSIBLE
            yield _hit(sentence, index - 1, index, INFO if possible else WARNING)


def _with_other_verbs(sentence: Sentence) -> Iterator[Hit]:
    """ "bleibt abzuwarten", "gilt es zu prüfen", "steht zu befürchten"."""
    tokens = sentence.tokens
    for clause in sentence.clauses:
        finite = clause.finite
        if finite is None or tokens[finite].lemma not in {"bleiben", "gelten", "stehen"}:
            continue
        near = {token.text.lower() for token in tokens[max(0, finite - 1) : finite + 2]}
        if tokens[finite].lemma == "gelten" and "es" not in near:
            continue
        last = _infinitive(sentence, finite, clause.own, far=tokens[finite].lemma == "gelten")
        if last is not None and not any(last in group.members for group in sentence.verb_groups):
            yield _hit(sentence, min(finite, last), max(finite, last), WARNING)


def _infinitive(sentence: Sentence, finite: int, own: tuple[int, ...], far: bool) -> int | None:
    """Index of the infinitive with "zu" in the clause or, if `far`, behind its comma."""
    reach = range(finite + 1, len(sentence.tokens)) if far else own
    return next((i for i in reach if _is_zu(sentence, i)), None)


def _is_zu(sentence: Sentence, index: int) -> bool:
    """Whether the token is "abzuwarten" or "prüfen" behind "zu"."""
    tag = sentence.tokens[index].tag
    verb = tag.endswith("INF") or tag == "VVPP"
    return tag == "VVIZU" or (index > 0 and verb and sentence.tokens[index - 1].tag == "PTKZU")


def _attributes(sentence: Sentence) -> Iterator[Hit]:
    """ "die vorzulegenden Unterlagen", "die zu zahlende Miete"."""
    for index, token in enumerate(sentence.tokens):
        if token.tag not in {"ADJA", "ADJD"} or not token.text[0].islower():
            continue
        spread = index > 0 and sentence.tokens[index - 1].text == "zu" and _is_spread(sentence, index)
        if spread or _GERUNDIVE.fullmatch(token.text):
            noun = next((p.noun for p in sentence.noun_phrases if index in p.adjectives and p.noun), index)
            yield _hit(sentence, index - 1 if spread else index, noun, WARNING if spread else INFO)


def _is_spread(sentence: Sentence, index: int) -> bool:
    """Whether it is "zu zahlende"; behind the preposition "zu" an adjective has another ending or no article before."""
    form = sentence.tokens[index].text
    if _PLAIN_GERUNDIVE.fullmatch(form) is None:
        return False
    return form.endswith(("e", "es")) or (
        index > 1 and sentence.tokens[index - 2].pos in {"DET", "ADV", "ADJ"}
    )


def _bare(sentence: Sentence) -> Iterator[Hit]:
    """ "Dem Antrag beizufügen:" without any finite verb."""
    if any(clause.finite is not None for clause in sentence.clauses):
        return
    for clause in sentence.clauses:
        last = next((i for i in clause.own if sentence.tokens[i].tag == "VVIZU"), None)
        if clause.kind == INFINITIVE and clause.opener is None and last is not None:
            yield _hit(sentence, last, last, INFO)
