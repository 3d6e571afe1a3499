"""Whether a passive clause names who acts: "von der Behörde", "durch den Arzt"."""

from collections.abc import Sequence

from workbench.language.morphology import Token

_PERSONS = frozenset(
    "mir dir ihm ihr ihnen uns euch jedem niemandem jemandem allen beiden anderen ihnen".split()
)
_SOMEBODY = (
    "amt behörde stelle kasse träger verwaltung gericht center stadt gemeinde kreis land bund ministerium"
    " versicherung arzt ärztin ärzte ärzten person personen anwalt anwältin berater beraterin betreuer betreuerin"
    " eltern vermieter arbeitgeber schule kindergarten kita heim pflegedienst jobcenter sachbearbeiter leiter leiterin"
    " leitung vater mutter kind kinder kindern familie partner partnerin verein firma unternehmen dienst institut bank"
    " sparkasse polizei feuerwehr abteilung team fachkraft fachkräfte fachkräften gutachter jury rat ausschuss"
    " beirat vorstand kommission mieter lehrer lehrerin lehrkraft notar notarin zeuge zeugen regierung bezirk"
    " angehörige angehörigen mensch menschen leuten nachbarn nachbar frau herr herrn kollegen kollege kollegin"
    " büro zentrum zentrale krankenhaus klinik apotheke richter richterin prüfer experten handwerker betrieb"
).split()
_ENDINGS = tuple(_SOMEBODY)
_AGENTIVE = (
    "er",
    "ern",
    "in",
    "innen",
    "ent",
    "enten",
    "ant",
    "anten",
    "ist",
    "isten",
    "eur",
    "eure",
    "or",
    "oren",
)
_NOBODY = frozenset(
    "alter januar september oktober november dezember sommer winter wasser fenster nummer ziffer feier dauer"
    " daten amts zimmer papier steuer steuern computer termin beginn ordner server faktor motor ort wert fehler"
    " jahr länder kilometer meter liter körper hunger orten kosten muster filter container vier".split()
)


def has_agent(tokens: Sequence[Token], clause: Sequence[int]) -> bool:
    """Whether a phrase with von or durch in the clause names a person or an office that acts."""
    return any(_is_agent(tokens, clause, place) for place in range(len(clause)))


def _is_agent(tokens: Sequence[Token], clause: Sequence[int], place: int) -> bool:
    preposition = tokens[clause[place]]
    form = preposition.text.lower()
    if form not in {"von", "vom", "durch", "seitens"} or preposition.pos != "ADP":
        return False
    if place and tokens[clause[place - 1]].pos == "DET":
        return False
    head = _head(tokens, clause[place + 1 :])
    if head is None:
        return False
    if head.tag in {"PPER", "PIS", "PDS", "PRELS"}:
        return head.text.lower() in _PERSONS or form == "durch" or head.tag == "PRELS"
    return form == "seitens" or _is_somebody(head)


def _head(tokens: Sequence[Token], rest: Sequence[int]) -> Token | None:
    """The noun or pronoun that the preposition governs; None if a number comes first."""
    for index in rest[:6]:
        token = tokens[index]
        if token.tag in {"PPER", "PIS", "PDS", "PRELS"} or token.pos in {"NOUN", "PROPN"}:
            return token
        if token.pos not in {"DET", "ADJ", "X", "VERB"} and token.tag != "ADV":
            return None
    return None


def _is_somebody(head: Token) -> bool:
    form, lemma = head.text.lower(), head.lemma.lower()
    if form in _NOBODY:
        return False
    if head.pos == "PROPN" or "*" in form or form.endswith(_ENDINGS) or lemma.endswith(_ENDINGS):
        return True
    return lemma.endswith(_AGENTIVE) and lemma not in _NOBODY
