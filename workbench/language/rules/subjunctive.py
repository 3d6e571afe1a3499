"""Subjunctive: "würde", "wäre", "er sei"."""

from collections.abc import Iterable, Sequence

from workbench.language.grammar.verb_moods import is_first_subjunctive, is_second_subjunctive
from workbench.language.morphology import Token
from workbench.language.rule import EINFACH, INFO, WARNING, Example, Hit, SentenceRule, Settings
from workbench.language.sentence import Sentence

_WISH = "möcht"
_USUAL = ("könnt", "sollt", "bräuchte")
_POLITE_SUBJECTS = frozenset({"sie", "wir", "ich"})
_ADVICE = frozenset("sollte sollten solltest".split())


class Subjunctive(SentenceRule):
    """Subjunctive I and II by form; wishes, polite requests and advice are only hints."""

    id = "subjunctive"
    catalogue = "R32"
    title = "Konjunktiv"
    why = "Der Konjunktiv klingt unsicher. Viele verstehen nicht, ob etwas gilt oder nur gedacht ist."
    source = "BITV 2.0 Anl. 2; LanguageTool simple; DIN SPEC 33429"
    severity = WARNING
    examples = (
        Example(
            "Ein früherer Termin wäre für die Planung günstiger.",
            "Ein früherer Termin ist für uns günstiger.",
        ),
        Example(
            "Die Nachbarin gibt an, der Lärm komme aus dem Keller.",
            "Die Nachbarin sagt: Der Lärm kommt aus dem Keller.",
        ),
        Example("Dafür bräuchten wir noch Ihre Kontonummer.", "Wir brauchen noch Ihre Kontonummer."),
    )

    def check(self, sentence: Sentence, settings: Settings) -> Iterable[Hit]:
        """Each verb in the subjunctive."""
        tokens = sentence.tokens
        for index, token in enumerate(tokens):
            if token.pos != "VERB" or sentence.is_exempt(token.start, token.end):
                continue
            form = token.text.lower()
            if form in _ADVICE:
                yield Hit(token.start, token.end, _advice_message(token, index), INFO)
            elif is_second_subjunctive(token):
                severity = _second_severity(tokens, index, settings)
                yield Hit(token.start, token.end, _second_message(token), severity)
            elif is_first_subjunctive(token, tokens):
                message = f"„{token.text}“ ist Konjunktiv. Sagen Sie, wer das behauptet, oder schreiben Sie, was gilt."
                yield Hit(token.start, token.end, message, WARNING)


def _advice_message(token: Token, index: int) -> str:
    if index == 0:
        return f"„{token.text}“ am Satzanfang: Schreiben Sie „Wenn …“."
    return f"„{token.text}“: Muss man, oder ist es ein Rat? Schreiben Sie „müssen“ oder „Wir empfehlen“."


def _second_message(token: Token) -> str:
    form = token.text.lower()
    if form.startswith(_WISH):
        return f"„{token.text}“ ist höflich. Einfacher ist „wollen“."
    if form.startswith("würd"):
        return f"„{token.text}“: Schreiben Sie, was gilt, ohne „würde“."
    return f"„{token.text}“ ist Konjunktiv. Schreiben Sie, was gilt."


def _second_severity(tokens: Sequence[Token], index: int, settings: Settings) -> str:
    """Hints for wishes and polite forms in which somebody is spoken to or speaks."""
    form = tokens[index].text.lower()
    if form.startswith(_WISH):
        return INFO
    if settings.target == EINFACH:
        return WARNING
    near = [token.text.lower() for token in tokens[max(0, index - 2) : index + 3]]
    polite = bool(_POLITE_SUBJECTS & set(near))
    return INFO if form.startswith(_USUAL) or (polite and form.startswith(("würd", "hätt"))) else WARNING
