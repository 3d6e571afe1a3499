"""Whether a clause with "soweit" plainly says how far something goes, so that "wenn" makes all or nothing of it."""

from workbench.language.grammar.clauses import Clause
from workbench.language.sentence import Sentence

_MEASURING = frozenset(
    "übersteigen überschreiten unterschreiten erreichen reichen ausreichen decken genügen hinausgehen entfallen"
    " einschränken betreffen beschränken begrenzen verbleiben abweichen zulassen erfordern gebieten benötigen erlauben"
    " dienen".split()
)
_MEASURES = frozenset(
    "Betrag Teil Anteil Umfang Höhe Grenze Maß Prozent Euro Cent Meter Zentimeter Quadratmeter Stunde Freibetrag"
    " Freigrenze Höchstbetrag Mehrbetrag Mittel Haushaltsmittel Platz Kapazität Bedarf Zweck".split()
)
_FITTING = frozenset(
    "erforderlich notwendig nötig zumutbar angemessen zulässig möglich vertretbar geboten üblich unvermeidbar sinnvoll"
    " ausreichend verfügbar höher mehr weniger größer breiter länger".split()
)
"""These say how far something goes: "soweit es den Freibetrag übersteigt", "soweit das nötig ist"."""
_POINTS_BACK = frozenset("er sie es ihn ihm diese dieser dieses diesen diesem dies das".split())


def measures(sentence: Sentence, clause: Clause) -> bool:
    """Whether the clause names an amount, a limit or a need, or has a pronoun for a thing of the main clause.

    Then only that part of it is meant: "Die Angaben dürfen geschwärzt werden, soweit sie privat sind".
    """
    own = [sentence.tokens[at] for at in clause.own]
    lemmas = {token.lemma for token in own}
    lemmas |= {group.lemma for group in sentence.verb_groups if group.finite in clause.own}
    if lemmas & (_MEASURING | _MEASURES) or {token.text.lower() for token in own} & _FITTING:
        return True
    if any(token.tag == "CARD" or token.text[:1].isdigit() for token in own):
        return True
    return any(token.text in _POINTS_BACK and token.tag in {"PPER", "PDS"} for token in own)
