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
_THINGS = frozenset(
    "montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august"
    " september oktober november dezember tag woche monat jahr euro prozent beginn anfang höhe seite art dauer uhr"
    " wert umfang bedeutung amts teil grund ort datum zeitpunkt person hand ihnen".split()
)
_ACTION = (
    "ung",
    "ion",
    "heit",
    "keit",
    "nis",
    "nahme",
    "gabe",
    "schrift",
    "lage",
    "zug",
    "post",
    "brief",
    "bescheid",
)


def has_agent(tokens: Sequence[Token], clause: Sequence[int]) -> bool:
    """Whether a phrase with von or durch in the clause names a person or an office that acts."""
    return any(_is_agent(tokens, clause, place) for place in range(len(clause)))


def _is_agent(tokens: Sequence[Token], clause: Sequence[int], place: int) -> bool:
    preposition = tokens[clause[place]]
    form = preposition.text.lower()
    if form not in {"von", "vom", "durch", "seitens"} or preposition.pos != "ADP":
        return False
    head = _head(tokens, clause[place + 1 :])
    if head is None:
        return False
    if head.tag in {"PPER", "PIS", "PDS", "PRELS"}:
        return head.text.lower() in _PERSONS or form == "durch" or head.tag == "PRELS"
    if form == "seitens" or _is_somebody(head):
        return True
    attribute = place > 0 and tokens[clause[place - 1]].pos in {"NOUN", "PROPN"}
    return form != "durch" and not attribute and head.lemma.lower() not in _THINGS and not _is_thing(head)


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
    return head.text.lower().endswith(_ENDINGS) or head.lemma.lower().endswith(_ENDINGS) or "*" in head.text


def _is_thing(head: Token) -> bool:
    return head.text.lower().endswith(_ACTION)
