"""A relative clause at the end of a sentence, about a thing that is new there, as a sentence of its own."""

from workbench.language.grammar.clauses import MAIN, RELATIVE, Clause
from workbench.language.grammar.negation import negations
from workbench.language.morphology import Token
from workbench.language.sentence import Sentence
from workbench.language.words.noun_table import Case, Gender
from workbench.language.words.nouns import noun_forms, noun_readings
from workbench.rewrite.fitting.edits import Edit
from workbench.rewrite.restructuring.clause_order import capital, verb_second

_CASES: dict[tuple[Gender, str], Case] = {
    ("m", "der"): "nom",
    ("m", "den"): "acc",
    ("m", "dem"): "dat",
    ("f", "die"): "nom",
    ("f", "der"): "dat",
    ("n", "das"): "nom",
    ("n", "dem"): "dat",
}
"""Nominative stands for the accusative too where both look alike."""
_THIS = {"der": "dieser", "den": "diesen", "dem": "diesem", "die": "diese", "das": "dieses"}
_THIS_DATIVE_F = "dieser"
_CLOSING = frozenset({"PTKVZ", "VVPP", "VVINF", "VVIZU", "VAPP", "VAINF"})
"""Verbs between the noun and its clause: "eine Stelle eingerichtet, die"."""
_SEEKS = frozenset(
    "suchen brauchen benötigen wünschen wollen möchten fordern verlangen wählen bevorzugen können müssen dürfen"
    " sollen sein gelten bleiben heißen".split()
)
"""The relative clause says which one is meant: it does not exist yet."""


def own_sentence(sentence: Sentence) -> Edit | None:
    """The clause from its comma on, as ". Dieses Formular ..."; None where it may say which thing is meant."""
    tokens = sentence.tokens
    clause = sentence.clauses[-1] if sentence.clauses else None
    if clause is None or clause.kind != RELATIVE or clause.last != len(tokens) - 2 or clause.opener is None:
        return None
    comma = clause.first - 1
    noun = comma - 1
    while noun > 0 and tokens[noun].tag in _CLOSING:
        noun -= 1
    if noun < 1 or tokens[comma].text != "," or not _is_new(sentence, noun, clause):
        return None
    front = _front(sentence, noun, clause)
    new = verb_second(sentence, clause.opener + 1, clause.last, front) if front else None
    return Edit(tokens[comma].start, tokens[clause.last].end, f". {new}") if new else None


def _is_new(sentence: Sentence, noun: int, clause: Clause) -> bool:
    """Whether "ein" names the noun in a plain statement of the only main clause."""
    tokens = sentence.tokens
    before = [item for item in sentence.clauses if item is not clause]
    if (
        len(before) != 1
        or before[0].kind != MAIN
        or before[0].finite is None
        or before[0].last != clause.first - 2
    ):
        return False
    phrase = next((item for item in sentence.noun_phrases if item.noun == noun), None)
    if phrase is None or len(phrase.determiners) != 1:
        return False
    article = tokens[phrase.determiners[0]].text.lower()
    plain = (
        article in {"ein", "eine", "einen", "einem", "einer"} and tokens[phrase.determiners[0]].tag == "ART"
    )
    lemmas = {word for at in before[0].own for word in (tokens[at].lemma, tokens[at].joined_lemma)}
    denied = any(item.token < noun for item in negations(sentence))
    return plain and not denied and not lemmas & _SEEKS and tokens[noun].tag == "NN"


def _front(sentence: Sentence, noun: int, clause: Clause) -> str:
    """ "Dieses Formular", "Mit diesem Gutschein"; empty where gender or form are not sure."""
    tokens = sentence.tokens
    genders = {reading.gender for reading in sentence.readings[noun] or () if reading.number == "sg"}
    gender = genders.pop() if len(genders) == 1 else None
    word = tokens[clause.opener or 0].text
    case = _CASES.get((gender, word)) if gender is not None else None
    if case is None:
        return ""
    forms = {
        form.text
        for form in noun_forms(_lemma(tokens[noun], gender))
        if (form.case, form.number) == (case, "sg") and not form.archaic
    }
    if len(forms) != 1:
        return ""
    this = _THIS_DATIVE_F if (gender, case) == ("f", "dat") else _THIS[word]
    preposition = ""
    if clause.opener is not None and clause.opener > clause.first:
        if clause.opener != clause.first + 1 or tokens[clause.first].tag != "APPR":
            return ""
        preposition = tokens[clause.first].text + " "
    return capital(f"{preposition}{this} {forms.pop()}")


def _lemma(noun: Token, gender: Gender | None) -> str:
    """The nominative that the noun is a form of; "" if there are several and the tagger names none of them."""
    found = {
        one.lemma for one in noun_readings(noun.text) if one.number == "sg" and one.gender in {gender, None}
    }
    if noun.lemma in found or not found:
        return noun.lemma
    return found.pop() if len(found) == 1 else ""
