"""Blame: "Sie haben es versäumt", "trotz mehrfacher Aufforderung"."""

from collections.abc import Iterable, Iterator

from workbench.language.grammar.clauses import MAIN
from workbench.language.grammar.verb_groups import PERFECT
from workbench.language.rule import INFO, WARNING, Example, Hit, SentenceRule, Settings
from workbench.language.sentence import Sentence
from workbench.language.vocabulary.phrases import PhraseUse, phrase_list

_HINT = "Hinweis"
_MESSAGES = tuple(
    "schreiben brief mahnung erinnerung aufforderung hinweis bitte belehrung fristsetzung gespräch zusage zusicherung"
    " vereinbarung warnung anfrage nachfrage ermahnung abmahnung verwarnung anhörung vorladung".split()
)
_CONDITIONS = frozenset("wenn falls sofern soweit bei ohne".split())

_READER = frozenset("Sie Ihnen Ihr Ihre Ihrem Ihren Ihrer Ihres".split())
_NOTHING = frozenset("nichts niemand niemandem kein keine keinen keinem keiner".split())


class Blame(SentenceRule):
    """Words of a list; legal terms ("grob fahrlässig") and general conditions are hints."""

    id = "blame"
    title = "Vorwurf"
    why = "Ein Vorwurf verletzt und hilft nicht weiter. Sagen Sie, was fehlt und was jetzt zu tun ist."
    source = "BVA Bürgernahe Verwaltungssprache"
    severity = WARNING
    examples = (
        Example("Trotz zweimaliger Mahnung fehlt das Sparbuch.", "Uns fehlt noch die Kopie vom Sparbuch."),
        Example(
            "Der Schaden ist durch eigenes Verschulden entstanden.",
            "Diesen Schaden müssen Sie selbst zahlen.",
        ),
        Example(
            "Sie haben es unterlassen, den Zählerstand abzulesen.",
            "Uns fehlt Ihr Zählerstand. Bitte lesen Sie ihn ab.",
        ),
    )

    def check(self, sentence: Sentence, settings: Settings) -> Iterable[Hit]:  # noqa: ARG002 - no setting matters
        """Each use."""
        yield from _in_spite(sentence)
        yield from _reproaches(sentence)
        for use in phrase_list("blame_words").find(sentence):
            if _is_denied(sentence, use):
                continue
            better = use.phrase.better
            advice = (
                f"Schreiben Sie zum Beispiel „{better[0]}“."
                if better
                else "Sagen Sie, was fehlt oder was gilt."
            )
            message = f"„{sentence.text[use.start : use.end]}“ klingt nach Vorwurf. {advice}"
            yield Hit(use.start, use.end, message, _severity(sentence, use))


def _in_spite(sentence: Sentence) -> Iterator[Hit]:
    """ "Trotz" with a noun of letters, reminders or promises."""
    tokens = sentence.tokens
    for index, token in enumerate(tokens):
        if token.text.lower() != "trotz":
            continue
        noun = next((other for other in tokens[index + 1 : index + 6] if other.pos == "NOUN"), None)
        if noun is not None and noun.lemma.lower().endswith(_MESSAGES):
            message = "„trotz …“ klingt nach Vorwurf. Schreiben Sie zum Beispiel „Wir haben Ihnen am … geschrieben“."
            yield Hit(token.start, noun.end, message, WARNING)


def _reproaches(sentence: Sentence) -> Iterator[Hit]:
    """ "Hätten Sie ...", and "Sie haben ... nicht" with a participle."""
    tokens = sentence.tokens
    for group in sentence.verb_groups:
        spoken = any(tokens[index].text == "Sie" for index in group.clause)
        clause = sentence.clause_at(group.finite)
        if group.kind != PERFECT or not spoken or sentence.is_question:
            continue
        if tokens[group.finite].text == "Hätten":
            message = "„Hätten Sie …“ klingt nach Vorwurf. Schreiben Sie, was jetzt zu tun ist."
            yield Hit(tokens[group.finite].start, tokens[group.members[-1]].end, message, WARNING)
        elif (
            clause is not None
            and clause.kind == MAIN
            and tokens[group.finite].text.startswith(("hab", "Hab"))
        ):
            denied = [index for index in group.clause if tokens[index].text == "nicht"]
            if denied:
                message = "„Sie haben … nicht“: Schreiben Sie, was fehlt, zum Beispiel „Uns fehlt noch …“."
                yield Hit(
                    tokens[denied[0]].start, tokens[max(group.members[-1], denied[0])].end, message, INFO
                )


def _is_denied(sentence: Sentence, use: PhraseUse) -> bool:
    """Whether a "nicht" stands between its words that the phrase itself has not: "die Sie nicht zu vertreten haben"."""
    inside = sentence.tokens[use.tokens[0] : use.tokens[-1]]
    return "nicht" not in use.phrase.words and any(token.text == "nicht" for token in inside)


def _severity(sentence: Sentence, use: PhraseUse) -> str:
    if use.phrase.note == _HINT:
        return INFO
    before = {token.text.lower() for token in sentence.tokens[: use.tokens[0]]}
    return INFO if before & _CONDITIONS or _is_about_others(sentence, use) else WARNING


def _is_about_others(sentence: Sentence, use: PhraseUse) -> bool:
    """Whether a single word stands in a clause without the reader, in a request, or in one that denies it."""
    clause = sentence.clause_at(use.tokens[0])
    if len(use.tokens) > 1 or clause is None:
        return False
    words = [sentence.tokens[index].text for index in clause.own]
    asks = clause.finite in {clause.first, clause.first + 1} and words[:1] != ["Sie"] and "nicht" in words
    return not _READER.intersection(words) or asks or not _NOTHING.isdisjoint(words)
