"""The form of the new verb that stands where the old one stood, and the participles of a verb."""

from collections.abc import Iterator

from workbench.language.grammar.verbs import VerbForms
from workbench.rewrite.fitting.participle_forms import participles
from workbench.rewrite.fitting.verb_use import Cell, VerbUse

_WITHOUT_PRESENT_PARTICIPLE = frozenset({"sein", "haben", "werden"})


def shaped(use: VerbUse, verb: VerbForms) -> Iterator[str]:
    """The verb in the form of `use`, likeliest reading first, each text once.

    A parted form comes without its separable prefix. Infinitives with "zu" come whole ("weiterzugeben", "zu zahlen"),
    and so do gerundives ("zu zahlende").
    """
    seen: set[str] = set()
    for text in _texts(use, verb):
        if text not in seen:
            seen.add(text)
            yield text


def _texts(use: VerbUse, verb: VerbForms) -> Iterator[str]:
    match use.shape:
        case "finite":
            for cell in use.cells:
                yield from _finite(use, verb, cell)
        case "imperative":
            yield from _imperative(use, verb)
        case "infinitive":
            yield verb.lemma
        case "zu":
            yield verb.zu_infinitive
        case "participle":
            yield participles(verb)[0]
        case "attribute":
            yield participles(verb)[0] + use.ending
        case "present_attribute" if verb.lemma not in _WITHOUT_PRESENT_PARTICIPLE:
            yield verb.present_participle + use.ending
        case "gerundive":
            yield f"{verb.zu_infinitive}d{use.ending}"


def _finite(use: VerbUse, verb: VerbForms, cell: Cell) -> Iterator[str]:
    """The first form of the cell is the usual one; "stände" beside "stünde" is no other reading."""
    found = [form for form in verb.finite if (form.person, form.number, form.tense, form.mood) == cell]
    if verb.lemma.endswith("wenden"):
        found.reverse()
    if found:
        yield found[0].text if use.parted else verb.joined(found[0])


def _imperative(use: VerbUse, verb: VerbForms) -> Iterator[str]:
    plural = use.cells[0][1] == "pl"
    forms = [text for text in verb.imperatives if text]
    if forms:
        yield forms[-1] if plural else forms[0]
