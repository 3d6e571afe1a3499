""" "haben ... zu" instead of "müssen"."""

from collections.abc import Iterable, Iterator
from typing import ClassVar

from workbench.language.grammar.owned_tasks import has_amount, is_no_duty
from workbench.language.grammar.verb_groups import HAVE_TO_INFINITIVE, VerbGroup
from workbench.language.rule import INFO, WARNING, Example, Hit, SentenceRule, Settings
from workbench.language.sentence import Sentence

_MUST = {"hat": "muss", "haben": "müssen", "habe": "muss", "hatte": "musste", "hatten": "mussten"}
_NEGATIONS = frozenset(
    {"nicht", "kein", "keine", "keinen", "keinem", "keiner", "nichts", "nie", "niemals", "nur"}
)
_FREE = frozenset(
    {
        "Recht",
        "Möglichkeit",
        "Gelegenheit",
        "Zeit",
        "Lust",
        "Absicht",
        "Wunsch",
        "Chance",
        "Grund",
        "Anlass",
        "Freude",
    }
)


class HaveToInfinitive(SentenceRule):
    """Offers "müssen" where nothing is negated: "haben nicht zu" may be "dürfen nicht" or "müssen nicht"."""

    id = "have-to-infinitive"
    catalogue = "R29"
    title = "„haben zu“ statt „müssen“"
    why = "„Haben zu tun“ klingt nach Befehl und altem Amt. „Müssen“ sagt dasselbe klar."
    source = "BVA Bürgernahe Verwaltungssprache"
    severity = WARNING
    examples: ClassVar = (
        Example("Besucher haben sich am Empfang anzumelden.", "Besucher müssen sich am Empfang anmelden."),
        Example(
            "Der Mieter hat die Halle sauber zu hinterlassen.",
            "Der Mieter muss die Halle sauber hinterlassen.",
        ),
    )

    def check(self, sentence: Sentence, settings: Settings) -> Iterable[Hit]:  # noqa: ARG002 - no setting matters
        """From "haben" to the infinitive, or the other way round."""
        for group in sentence.verb_groups:
            if group.kind != HAVE_TO_INFINITIVE or group.lemma == "tun" or _is_free(sentence, group):
                continue
            first, last = sentence.tokens[group.members[0]], sentence.tokens[group.members[-1]]
            have = sentence.tokens[group.finite].text
            if has_amount(sentence.tokens, group):
                message = f"Heißt „{have.lower()} … zu“ hier „müssen“ oder „dürfen“? Dann schreiben Sie das."
                yield Hit(first.start, last.end, message, INFO)
                continue
            message = f"Schreiben Sie „müssen“ statt „{have.lower()} … zu“."
            yield Hit(first.start, last.end, message, WARNING, _with_must(sentence, group))
        yield from _not_finite(sentence)


def _not_finite(sentence: Sentence) -> Iterator[Hit]:
    """ "wird ... zu übergeben haben"."""
    tokens = sentence.tokens
    finite = {group.finite for group in sentence.verb_groups if group.kind == HAVE_TO_INFINITIVE}
    for index in range(2, len(tokens)):
        if tokens[index].text != "haben" or index in finite or not tokens[index - 1].tag.startswith("VV"):
            continue
        if tokens[index - 1].tag == "VVIZU" or tokens[index - 2].tag == "PTKZU":
            yield Hit(
                tokens[index - 1].start, tokens[index].end, "Schreiben Sie „müssen“ statt „haben … zu“."
            )


def _is_free(sentence: Sentence, group: VerbGroup) -> bool:
    """Whether somebody has a right or time to do something, or is asked what there is to do."""
    nouns = {sentence.tokens[index].lemma for index in group.clause}
    free = sentence.is_question or not nouns.isdisjoint(_FREE)
    return free or is_no_duty(sentence.tokens, group)


def _with_must(sentence: Sentence, group: VerbGroup) -> str | None:
    """The span with "müssen"; None if the order of the words would have to change or something is negated."""
    tokens, members = sentence.tokens, group.members
    modal = _MUST.get(tokens[group.finite].text.lower())
    words = {tokens[index].text.lower() for index in group.clause}
    if modal is None or not words.isdisjoint(_NEGATIONS) or not group.lemma:
        return None
    if group.finite == members[0] and _is_one_infinitive(sentence, members[1:]):
        middle = sentence.text[tokens[group.finite].end : tokens[members[1]].start]
        modal = modal.capitalize() if tokens[group.finite].text[0].isupper() else modal
        return f"{modal}{middle}{group.lemma}"
    if group.finite == members[-1] and _is_one_infinitive(sentence, members[:-1]):
        return f"{group.lemma} {modal}"
    return None


def _is_one_infinitive(sentence: Sentence, members: tuple[int, ...]) -> bool:
    """Whether these are "mitzuteilen" or "zu zahlen" and nothing else."""
    tags = [sentence.tokens[index].tag for index in members]
    return tags == ["VVIZU"] or (tags == ["PTKZU", "VVINF"] and members[1] == members[0] + 1)
