"""Blame: "Sie haben es versäumt", "trotz mehrfacher Aufforderung"."""

from collections.abc import Iterable

from workbench.language.phrases import PhraseUse, phrase_list
from workbench.language.rule import INFO, WARNING, Example, Hit, SentenceRule, Settings
from workbench.language.sentence import Sentence

_HINT = "Hinweis"
_CONDITIONS = frozenset("wenn falls sofern soweit bei ohne".split())


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


def _is_denied(sentence: Sentence, use: PhraseUse) -> bool:
    """Whether a "nicht" stands between its words that the phrase itself has not: "die Sie nicht zu vertreten haben"."""
    inside = sentence.tokens[use.tokens[0] : use.tokens[-1]]
    return "nicht" not in use.phrase.words and any(token.text == "nicht" for token in inside)


def _severity(sentence: Sentence, use: PhraseUse) -> str:
    if use.phrase.note == _HINT:
        return INFO
    before = {token.text.lower() for token in sentence.tokens[: use.tokens[0]]}
    return INFO if before & _CONDITIONS else WARNING
