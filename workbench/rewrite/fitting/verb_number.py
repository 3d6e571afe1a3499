"""The finite verb in the other number: "beträgt" becomes "betragen"."""

from workbench.language.grammar.finite_verbs import FiniteReading, finite_readings
from workbench.language.grammar.verbs import verb_forms
from workbench.language.morphology import Token
from workbench.language.words.noun_table import Number
from workbench.language.words.zipf import zipf


def third_persons(verb: Token) -> frozenset[FiniteReading]:
    """The readings of the verb in the third person, those of the lemma that the tagger saw included."""
    found = {one for one in finite_readings(verb.text) if one.person == 3}
    forms = verb_forms(verb.lemma)
    for form in forms.finite if forms else ():
        if form.person == 3 and forms and verb.text.lower() in (form.text, forms.joined(form)):
            found.add(FiniteReading(forms.lemma, 3, form.number, form.tense, form.mood))
    return frozenset(found)


def numbers_of(verb: Token) -> frozenset[Number]:
    """The numbers that the subject of the verb may have; empty for unknown forms and other persons."""
    return frozenset(one.number for one in third_persons(verb))


def in_number(verb: Token, number: Number) -> str | None:
    """The third person of the verb in that number: as it stands if it fits already; None for an unknown verb."""
    found = third_persons(verb)
    if not found:
        return None
    if any(one.number == number for one in found):
        return verb.text
    lemma = max({one.lemma for one in found}, key=lambda word: (word == verb.lemma, zipf(word)))
    best = sorted(
        (one for one in found if one.lemma == lemma),
        key=lambda one: (one.mood != "indicative", one.tense != "present"),
    )[0]
    forms = verb_forms(lemma)
    if forms is None:
        return None
    form = forms.finite_form(3, number, best.tense, best.mood)
    whole = next(one for one in forms.finite if one.text == form and one.person == 3 and one.number == number)
    joined = forms.joined(whole).replace(" ", "") if forms.particle else form
    return joined[:1].upper() + joined[1:] if verb.text[:1].isupper() else joined
