"""Whether a clause with "soweit" is so or not so, without more or less: only then "wenn" says the same.

"Soweit" measures: "soweit Kosten entstehen, zahlt sie der Verein" means each of them. A single paper, and the state of
a single person, have no parts: "soweit ein Mietvertrag besteht", "soweit Sie verheiratet sind".
"""

from workbench.language.grammar.agreement import Reading
from workbench.language.grammar.clauses import Clause
from workbench.language.morphology import Token
from workbench.language.sentence import Sentence

_THERE = frozenset({"bestehen", "vorliegen", "existieren", "geben"})
_OWNING = frozenset({"haben", "besitzen", "führen"})
_ONE = frozenset("ein eine einen einem kein keine keinen keinem".split())
_SINGLE = (
    *(
        "vertrag",
        "bescheid",
        "ausweis",
        "pass",
        "attest",
        "urteil",
        "urkunde",
        "vollmacht",
        "zeugnis",
        "führerschein",
    ),
    *(
        "bescheinigung",
        "gutachten",
        "konto",
        "kind",
        "kinder",
        "hund",
        "betreuer",
        "vormund",
        "testament",
        "schlüssel",
    ),
    *(
        "aufenthaltstitel",
        "telefon",
        "fahrzeug",
        "versicherung",
        "fahrstuhl",
        "aufzug",
        "wohnsitz",
        "rechnung",
    ),
)
"""Ends of nouns for what is there or not; of a claim, a need or a doubt there may be more or less."""
_STATES = frozenset(
    "verheiratet ledig verwitwet geschieden volljährig minderjährig selbstständig selbständig berufstätig erwerbstätig"
    " schwanger arbeitslos schwerbehindert blind gehörlos alleinerziehend anwesend verreist obdachlos".split()
)
_PRONOUNS = {"m": "er ihn ihm diesen", "f": "sie diese dieser", "n": "es dieses ihm"}


def is_yes_or_no(sentence: Sentence, clause: Clause) -> bool:
    """Whether the clause, opened by "soweit", leaves no room for a part of what it says."""
    own = [at for at in clause.own if at != clause.opener]
    verbs = {group.lemma for group in sentence.verb_groups if group.finite == clause.finite}
    verbs |= {sentence.tokens[clause.finite].lemma} if clause.finite is not None else set()
    words = {sentence.tokens[at].text.lower() for at in own}
    if "sein" in verbs and words & _STATES:
        return _is_about_one(sentence, clause)
    there = bool(verbs & _THERE) or ("sein" in verbs and "vorhanden" in words)
    nouns = [at for at in own if sentence.tokens[at].pos == "NOUN"]
    if there and len(nouns) == 1 and _is_taken_up(sentence, clause, nouns[0]):
        return True
    return (there or bool(verbs & _OWNING)) and len(nouns) == 1 and _is_single(sentence, nouns[0])


def _is_about_one(sentence: Sentence, clause: Clause) -> bool:
    """Whether one person is spoken of: of several "soweit" may mean those who are so."""
    assert clause.finite is not None  # noqa: S101  (asked for by the caller)
    words = {sentence.tokens[at].text for at in clause.own}
    return "Sie" in words or sentence.tokens[clause.finite].text.lower() in {"ist", "war", "sei"}


def _is_single(sentence: Sentence, noun: int) -> bool:
    """Whether it is one thing, or children, with no more than an article: "ein Attest", "Kinder"."""
    token, before = sentence.tokens[noun], sentence.tokens[noun - 1].text.lower() if noun else ""
    return token.text.lower().endswith(_SINGLE) and (before in _ONE or token.lemma == "Kind")


def _is_taken_up(sentence: Sentence, clause: Clause, noun: int) -> bool:
    """Whether a pronoun behind the clause means it, as much as there is of it: "..., rechnen wir es an"."""
    genders = {one.gender for one in sentence.readings[noun] or frozenset[Reading]() if one.number == "sg"}
    words = {word for gender in genders for word in _PRONOUNS.get(gender or "", "").split()}
    behind: tuple[Token, ...] = tuple(sentence.tokens[clause.last + 1 :])
    return any(token.tag in {"PPER", "PDS"} and token.text in words for token in behind)
