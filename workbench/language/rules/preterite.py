"""Preterite of full verbs: "reichten ein", "bekamen"."""

from collections.abc import Iterable

from workbench.language.grammar.verb_moods import is_preterite
from workbench.language.rule import INFO, Example, Hit, SentenceRule, Settings
from workbench.language.sentence import Sentence


class Preterite(SentenceRule):
    """Always a hint; "war", "hatte", "wurde" and modal verbs are what people say and no hit."""

    id = "preterite"
    catalogue = "R33"
    title = "Vergangenheit mit „-te“"
    why = "Beim Sprechen sagen fast alle „hat beantragt“, nicht „beantragte“. Was man spricht, liest man leichter."
    source = "LanguageTool simple; DIN SPEC 33429"
    severity = INFO
    examples = (
        Example("Der Sturm beschädigte viele Dächer.", "Der Sturm hat viele Dächer beschädigt."),
        Example("Ihr Mann starb im letzten Winter.", "Ihr Mann ist im letzten Winter gestorben."),
        Example("Wir luden Sie zu zwei Gesprächen ein.", "Wir haben Sie zu 2 Gesprächen eingeladen."),
    )

    def check(self, sentence: Sentence, settings: Settings) -> Iterable[Hit]:  # noqa: ARG002 - no setting matters
        """Each full verb in the preterite."""
        finite = {group.finite for group in sentence.verb_groups}
        for index, token in enumerate(sentence.tokens):
            attribute = index > 0 and sentence.tokens[index - 1].pos in {"ADP", "DET"}
            if (
                index in finite
                and not attribute
                and is_preterite(token)
                and not sentence.is_exempt(token.start, token.end)
            ):
                verb = token.joined_lemma or token.lemma
                message = f"„{token.text}“: Einfacher ist die Form mit „haben“ oder „sein“ ({verb})."
                yield Hit(token.start, token.end, message)
