""" "das Einkommen des Antragstellers" -> "Ihr Einkommen"."""

from workbench.language.grammar.agreement import Reading
from workbench.language.sentence import Sentence
from workbench.language.vocabulary.roles import RoleUse
from workbench.rewrite.fitting.contractions import parted
from workbench.rewrite.fitting.declension import adjective_form, ending
from workbench.rewrite.fitting.edits import Edit

_ARTICLES = frozenset({"der", "die", "das", "dem", "den", "des"})


def owned(sentence: Sentence, use: RoleUse) -> tuple[Edit, ...] | None:
    """The possessive in place of article and genitive; None where the noun has another determiner."""
    tokens, noun = sentence.tokens, use.first - 1
    phrase = next((item for item in sentence.noun_phrases if item.noun == noun), None)
    if phrase is None:
        return None
    edits = [Edit(tokens[noun].end, tokens[use.last].end, "")]
    readings = sentence.readings[noun] or frozenset()
    articles = [tokens[at] for at in phrase.determiners]
    forms = {_endings(sentence, phrase.adjectives, reading) for reading in readings}
    if len(forms) != 1:
        return None
    possessive, *adjectives = next(iter(forms))
    if len(articles) == 1 and articles[0].text.lower() in _ARTICLES:
        edits.append(Edit(articles[0].start, articles[0].end, f"Ihr{possessive}"))
    elif (
        not articles and phrase.preposition is not None and (split := parted(tokens[phrase.preposition].text))
    ):
        token = tokens[phrase.preposition]
        base = split[0].capitalize() if token.text[:1].isupper() else split[0]
        edits.append(Edit(token.start, token.end, f"{base} Ihr{possessive}"))
    else:
        return None
    for index, form in zip(phrase.adjectives, adjectives, strict=True):
        shown = form[:1].upper() + form[1:] if tokens[index].text[:1].isupper() else form
        edits.append(Edit(tokens[index].start, tokens[index].end, shown))
    return tuple(edit for edit in edits if sentence.text[edit.start : edit.end] != edit.text)


def _endings(sentence: Sentence, adjectives: list[int], reading: Reading) -> tuple[str, ...]:
    """Ending of the possessive, then the adjectives behind it."""
    words = (sentence.tokens[at].text for at in adjectives)
    return (ending("ein", reading), *(adjective_form(word, reading, "mixed") for word in words))
