"""A genitive that depends on a noun."""

from collections.abc import Iterable
from typing import ClassVar

from workbench.language.grammar.genitives import genitive_chains, name_genitives
from workbench.language.rule import INFO, Example, Hit, SentenceRule, Settings
from workbench.language.sentence import Sentence


class Genitive(SentenceRule):
    """Hard for learners only: always a hint."""

    id = "genitive"
    catalogue = "R25"
    title = "Genitiv"
    why = "Wer wenig Deutsch kann, versteht den Genitiv oft nicht. Leichte Sprache kommt ohne ihn aus."
    source = "BITV 2.0 Anl. 2; LanguageTool Leichte Sprache; DIN SPEC 33429"
    severity = INFO
    examples: ClassVar = (
        Example("Die Farbe des Ausweises ist egal.", "Welche Farbe der Ausweis hat, ist egal."),
        Example("Fragen Sie die Eltern anderer Kinder.", "Fragen Sie andere Eltern."),
    )

    def check(self, sentence: Sentence, settings: Settings) -> Iterable[Hit]:  # noqa: ARG002 - no setting matters
        """Each genitive with the noun that it depends on."""
        if _names_a_field(sentence):
            return
        for chain in genitive_chains(sentence):
            if len(chain.nouns) > 1:
                continue  # the rule about chains says more
            start, end = sentence.tokens[chain.head].start, sentence.tokens[chain.nouns[0]].end
            if not sentence.is_exempt(start, end):
                said = sentence.text[sentence.tokens[chain.starts[0]].start : end]
                message = f"„{said}“ ist ein Genitiv. Einfacher ist „von“ oder ein Satz mit Verb."
                yield Hit(start, end, message)
        for name, noun in name_genitives(sentence):
            start, end = sentence.tokens[name].start, sentence.tokens[noun].end
            message = f"„{sentence.tokens[name].text}“ ist ein Genitiv. Einfacher ist „von“ oder „in“."
            yield Hit(start, end, message)


def _names_a_field(sentence: Sentence) -> bool:
    """Whether it is a label without verb and article: "Name der Krankenkasse"."""
    bare = bool(sentence.tokens) and sentence.tokens[0].pos == "NOUN"
    return bare and all(clause.finite is None for clause in sentence.clauses)
