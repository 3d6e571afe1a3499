"""Persons and bodies of a wording, and what each is there: who does something, to whom it goes, or whose act it is.

Unlike `roles`, which knows a list of names, any noun counts here that can act ("Träger", "Leitung", "Gutachterin"); the
cases of its phrase, prepositions and the passive tell its part. Where they leave two readings, it has none.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from workbench.language.grammar.verb_groups import MODAL_PASSIVE, MUST_INFINITIVE, PASSIVE, STATE, VerbGroup
from workbench.language.morphology import Token
from workbench.language.sentence import Sentence
from workbench.rewrite.facts.roles import OFFICE, READER, is_apart, roles
from workbench.rewrite.facts.wording import stem
from workbench.rewrite.guard import Wording

DOES, GETS, OWNS, NEAR = "does", "gets", "owns", "near"


@dataclass(frozen=True, slots=True)
class Part:
    """What the party `name` at `start:end` is for `act`: the lemma of a verb, or of the noun that it owns.

    `sort`: does (subject of an active verb, agent of a passive), gets ("an die", "bei der", a dative), owns
    ("Zustimmung der"), near (anything else). `is_named`: by a noun, not "Sie" or "wir".
    """

    start: int
    end: int
    name: str
    sort: str
    act: str
    is_named: bool = True


_BODY = re.compile(
    r"(?:träger|amt|behörde|kasse|gericht|stelle|verwaltung|dienst|leitung|person|eltern|elternteil|gatte|partner|schule"
    r"|heim|versammlung|(?:personal|eltern|kreis|aufsichts|verwaltungs|orts|stifts|schul|senioren)rat|beirat|konferenz|gemeinderat|stadtrat|ausschuss|vorstand|anstalt|versicherung|bank|verein|gesellschaft|agentur|center"
    r"|kammer|gewerkschaft|betriebsrat|aufsicht|ministerium|einrichtung|firma|unternehmen|betrieb|polizei|gemeinde|anwalt|anwältin|arzt|ärztin"
    r"|notar|präsident|direktor|berechtigte|beauftragte|vorgesetzte|angehörige|bevollmächtigte|beschäftigte|kommission"
    r"|geber|nehmer|halter|mieter|leiter|steller|lehrer|pfleger|betreuer|vertreter|meister|prüfer|gutachter|helfer"
    r"|eigentümer|besitzer|inhaber|verwalter|erzieher|schuldner|gläubiger|käufer|händler|hersteller|lieferant|betreiber"
    r"|veranstalter|bearbeiter|richter|bewerber|empfänger|absender|fahrer|planer|unternehmer|handwerker"
    r"|partei|fraktion|apotheke|praxis|klinik|krankenhaus|labor|sachverständige[rn]?|makler|architekt|ingenieur|dolmetscher|übersetzer"
    r"|bürge|landkreis|bezirk|senat|jury|feuerwehr|stiftung|verband|innung|hebamme|(?:lehr|pflege|fach|hilfs)kraft|trainer|kurator"
    r"|landwirt|bauherr|dienstherr|patient|mandant|bewohner|anlieger|kläger|beklagte[rn]?|schöffe|beisitzer|(?:schrift|protokoll)führer"
    r"|archiv|bibliothek|museum|kassierer|(?:kassen|haus|platz)wart|vorsitzende[rn]?|minderjährige[rn]?|gast|besucher|züchter|jäger|förster|pächter|spediteur)"
    r"(?:in|innen|n)?$"
)
_AGENT = frozenset({"von", "vom", "durch", "seitens"})
_TOWARDS = frozenset({"an", "ans", "bei", "beim", "gegenüber", "zu", "zum", "zur"})
_PASSIVE = frozenset({PASSIVE, MODAL_PASSIVE, MUST_INFINITIVE, STATE})
_ANYBODY = frozenset({"Stelle", "Person"})
_MAY = frozenset("berechtigen verpflichten ermächtigen befugen beauftragen".split())
"""Verbs of "ist berechtigt, ... zu prüfen": who may or must do it does it."""
_BY_OWNER = re.compile(
    r"(?:Zustimmung|Genehmigung|Erlaubnis|Einwilligung|Entscheidung|Bestätigung|Mitteilung|Auskunft|Bescheinigung"
    r"|Anordnung|Aufforderung|Bewilligung|Zusage|Anzeige|Anmeldung|Antrag|Unterschrift|Stellungnahme|Weisung|Freigabe"
    r"|Gutachten|Meldung|Empfehlung|Vorschlag|Zahlung)$"
)
"""Acts that the noun behind them does, where "Anhörung des Vaters" is done to him."""
_DEMONSTRATIVE = re.compile(r"dies(?:em|er|en|e)$")
_VERBS = frozenset({"VVIZU", "VVPP", "VVINF"})


@lru_cache(maxsize=512)
def parts(text: str) -> tuple[Part, ...]:
    """The parts in text order."""
    wording = Wording(text)
    known = {role.end: role.name for role in roles(text) if role.is_noun}
    found: list[Part] = []
    asks = ""
    for (offset, _), sentence in zip(wording.spans, wording.sentences, strict=True):
        last = ""
        asked, asks = asks, _asked(sentence)
        for index, token in enumerate(sentence.tokens):
            name = _name(token, known.get(token.end + offset))
            if name:
                last = name
            elif last and _DEMONSTRATIVE.match(token.text) and _before(sentence, index) in _AGENT:
                name = last  # "und von diesem zu übersenden"
            if name:
                sort, act = _part(sentence, index)
                if sort == DOES and asked and _ANSWERS.match(sentence.text):
                    act = asked  # "Wer bestimmt das? Das macht die Schule."
                found.append(Part(token.start + offset, token.end + offset, name, sort, act))
        found.extend(_pronouns(sentence, offset))
    return tuple(found)


_ANSWERS = re.compile(
    r"(?:Das|Dies|Darum|Dafür|Hier)\s(?:\w+\s){0,4}(?:mach|tu|übernimm|übernehm|kümmer|sorg|ist|sind)\w*"
)


def _asked(sentence: Sentence) -> str:
    """The verb of a question for "wer", or ""."""
    groups = [group for group in sentence.verb_groups if group.lemma]
    return (
        groups[0].lemma
        if groups and sentence.text.lstrip().startswith("Wer ") and "?" in sentence.text
        else ""
    )


def _name(token: Token, known: str | None) -> str:
    if token.tag not in {"NN", "NNA"}:
        return ""
    if token.lemma in _ANYBODY:
        return ""
    if known == OFFICE:
        return stem(token.text)  # "der Träger" and "die Behörde" of one wording may be two
    return known or (stem(token.text) if _BODY.search(token.lemma.lower()) else "")


def _part(sentence: Sentence, index: int) -> tuple[str, str]:
    first, before = _opening(sentence, index), _before(sentence, index)
    group = _group_at(sentence, index)
    if before == "durch" and (noun := _noun_before(sentence, first)):
        deed = _deed(sentence, first)
        if deed and deed != noun:
            return DOES, deed  # "die Verlängerung der Frist durch das Amt"
        return (DOES if _BY_OWNER.match(noun) else OWNS), noun  # "eine Übersetzung durch einen Fachmann"
    if before in _AGENT:
        act = _next_verb(sentence, index) or (_deed(sentence, first) if before == "durch" else "")
        act = "" if is_apart(sentence, index) else act
        return (DOES, act) if act else (NEAR, "")
    if before in _TOWARDS:
        return (NEAR if _is_denied(sentence, first) else GETS), group.lemma if group else ""
    cases = {reading.case for reading in sentence.readings[index] or ()}
    owner = sentence.tokens[first - 1] if first else None
    owned = owner is not None and owner.tag in {"NN", "NNA"}
    if owner is not None and owned and "gen" in cases:
        return (DOES if _BY_OWNER.match(owner.lemma) else OWNS), owner.lemma
    if (
        cases <= {"dat", "gen"}
        and "dat" in cases
        and not owned
        and group is not None
        and (owner is None or owner.pos != "ADP")
    ):
        return GETS, group.lemma
    if "nom" in cases and not owned and (task := _task(sentence)):
        return DOES, task
    if "nom" in cases and group is not None and (owner is None or owner.pos != "ADP"):
        rivals = [place for place in group.clause if place != index and _may_be_subject(sentence, place)]
        sure = "acc" not in cases or not any(place < index for place in rivals)
        if group.kind not in _PASSIVE and sure:
            return DOES, _does_what(sentence, group)
    return NEAR, group.lemma if group else ""


def _noun_before(sentence: Sentence, first: int) -> str:
    """The noun in front of the phrase's preposition, or ""."""
    owner = sentence.tokens[first - 2] if first > 1 else None
    return owner.lemma if owner is not None and owner.tag == "NN" else ""


def _deed(sentence: Sentence, first: int) -> str:
    """The noun in front of "durch" that says what is done: "Die Prüfung des Antrags erfolgt durch", or ""."""
    return next((token.lemma for token in sentence.tokens[:first] if _DONE.search(token.text)), "")


def _does_what(sentence: Sentence, group: VerbGroup) -> str:
    if group.lemma in _MAY:
        return _next_verb(sentence, max(group.members))
    return group.lemma


def _task(sentence: Sentence) -> str:
    """What somebody is responsible for, where the sentence says so: "Räumung", or ""."""
    if not any(token.text in {"zuständig", "verantwortlich"} for token in sentence.tokens):
        return ""
    return next((token.lemma for token in sentence.tokens if _DONE.search(token.text)), "")


def _is_denied(sentence: Sentence, first: int) -> bool:
    """Whether "nicht" stands in front of the preposition: "nicht an das Finanzamt"."""
    return any(token.text.lower() == "nicht" for token in sentence.tokens[max(0, first - 2) : first])


def _may_be_subject(sentence: Sentence, place: int) -> bool:
    cases = {reading.case for reading in sentence.readings[place] or ()}
    token = sentence.tokens[place]
    acts = token.tag == "PPER" or bool(_name(token, None))
    return acts and "nom" in cases


def _opening(sentence: Sentence, index: int) -> int:
    """The first token of the noun's phrase."""
    first = index
    while first and sentence.tokens[first - 1].tag in {
        "ART",
        "ADJA",
        "PPOSAT",
        "PDAT",
        "PIAT",
        "CARD",
        "APPRART",
    }:
        first -= 1
    return first


def _before(sentence: Sentence, index: int) -> str:
    """The preposition of the phrase in small letters, or ""."""
    first = _opening(sentence, index)
    if sentence.tokens[first].tag == "APPRART":
        return sentence.tokens[first].text.lower()
    before = sentence.tokens[first - 1] if first else None
    return before.text.lower() if before is not None and before.pos == "ADP" else ""


def _group_at(sentence: Sentence, index: int) -> VerbGroup | None:
    return next((group for group in sentence.verb_groups if index in group.clause and group.lemma), None)


def _next_verb(sentence: Sentence, index: int) -> str:
    """The infinitive or participle behind; for "vorzunehmen" and the like the noun that says what is done."""
    verb = next((token.lemma for token in sentence.tokens[index + 1 :] if token.tag in _VERBS), "")
    if verb in _CARRIES_OUT:
        return next((token.lemma for token in sentence.tokens if _DONE.search(token.text)), verb)
    return verb


_CARRIES_OUT = frozenset("vornehmen durchführen veranlassen erledigen".split())
_DONE = re.compile(r"^[A-ZÄÖÜ]\w+(?:ung|gabe|nahme|lage|meldung|antrag|kauf|weis)$")


def _pronouns(sentence: Sentence, offset: int) -> Iterator[Part]:
    """ "wir", and "Sie" beside a finite verb in the plural that is no passive."""
    for group in sentence.verb_groups:
        finite = sentence.tokens[group.finite]
        if not group.lemma:
            continue
        if group.kind in _PASSIVE:
            yield from _agents(sentence, group, offset)
            continue
        for place in group.clause:
            token = sentence.tokens[place]
            if token.text.lower() == "wir":
                yield Part(token.start + offset, token.end + offset, OFFICE, DOES, group.lemma, False)
            elif (
                token.text == "Sie"
                and abs(place - group.finite) == 1
                and finite.text.endswith(("en", "ern", "eln", "sind"))
            ):
                yield Part(token.start + offset, token.end + offset, READER, DOES, group.lemma, False)
                break


_PRONOUNS = {"uns": OFFICE, "Ihnen": READER}


def _agents(sentence: Sentence, group: VerbGroup, offset: int) -> Iterator[Part]:
    """ "von uns", "von Ihnen" of a passive."""
    for place in group.clause:
        token = sentence.tokens[place]
        name = _PRONOUNS.get(token.text, "")
        if not name or not place or _is_in_attribute(sentence, place):
            continue
        if sentence.tokens[place - 1].text.lower() == "von":
            yield Part(token.start + offset, token.end + offset, name, DOES, group.lemma, False)


def _is_in_attribute(sentence: Sentence, place: int) -> bool:
    """Whether it belongs to a participle in front of a noun: "von Ihnen doppelt gezahlte Raten"."""
    behind = (token for token in sentence.tokens[place + 1 :] if token.tag not in {"ADV", "ADJD"})
    following = next(behind, None)
    return following is not None and following.tag == "ADJA"
