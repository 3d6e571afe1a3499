"""Second participles of verbs that have two."""

from workbench.language.grammar.verbs import VerbForms


def participles(verb: VerbForms) -> tuple[str, ...]:
    """The second participle, the usual form first: verbs in "-senden" and "-wenden" have two."""
    text = verb.participle
    other = text.removesuffix("andt") + "endet" if text.endswith("andt") else text
    if verb.lemma == "verwenden":  # "verwandt" is an adjective
        return ("verwendet",)
    return tuple(dict.fromkeys((other, text) if verb.lemma.endswith("wenden") else (text, other)))
