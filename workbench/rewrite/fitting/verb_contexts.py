"""Where a verb of the office's glossary would say something else: who tells whom, persons as objects, last days."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from workbench.language.morphology import Token
from workbench.language.words.noun_table import Case
from workbench.language.words.nouns import noun_forms, noun_readings
from workbench.rewrite.fitting.agents import is_agent, is_person
from workbench.rewrite.fitting.analysed import Analysis
from workbench.rewrite.fitting.object_case import NounPhrase, objects_in
from workbench.rewrite.fitting.preposition_objects import governed
from workbench.rewrite.fitting.verb_use import VerbUse
from workbench.rewrite.fitting.verb_wording import VerbWording

_OF_PERSONS = frozenset("mich dich ihn wen jeden einen keinen denjenigen".split())
_LIABLE = frozenset("gesamtschuldner haftung bürgschaft bürge schuldner haftungsschuldner".split())
_SPEAKERS = frozenset({"ich", "wir", "Ich", "Wir"})
_READERS = frozenset({"Ihnen", "dir", "euch", "ihm", "ihnen"})
_TO_US = frozenset({"uns", "mir"})
_OFFICES = tuple(
    "amt behörde stelle kasse agentur center gericht verwaltung stadt gemeinde kreis träger ministerium schule kita"
    " versicherung bank polizei anstalt dienst geber vermieter kammer leitung zentrum heim".split()
)
_USING = frozenset({"nutzen", "benutzen", "verwenden"})
_SUMS = tuple(
    "betrag höhe einkommen miete kosten bedarf wert summe beitrag gebühr rente steuer anspruch leistung einkünfte euro"
    " durchschnitt zahl anzahl fläche grad dauer verbrauch gewinn umsatz anteil entgelt lohn gehalt zins schaden"
    " vermögen unterhalt frist satz geld".split()
)
_FOUND_OUT = tuple("schätz zähl messung gemessen ables ablesung befrag umfrag gutacht sachverständig".split())
"""What is found out by these ways is not reckoned: "durch Schätzung ermittelt"."""
_ASKED = frozenset({"Sie", "du", "Bitte", "bitte", "verpflichtet", "Pflicht"})
_LASTING = frozenset({"bleibend", "treffend", "entsprechend", "bedeutend", "reizend", "passend", "laufend"})
"""Present participles with a sense of their own in front of a noun: "bleibende Schäden" last."""
_NORM = re.compile(
    r"§.*|Art\.|Artikel|Abs\.|Absatz|.*(?:[Gg]esetz|[Vv]erordnung|[Ss]atzung|[Oo]rdnung|[Vv]orschrift)(?:e?s|en)?"
)
_NO_ATTRIBUTES = frozenset({"geben", "haben", "bekommen", "sein", "kriegen"})
_WITH_LAST_DAY = frozenset(
    "bis binnen innerhalb spätestens umgehend unverzüglich sofort sogleich schnellstmöglich zeitnah alsbald".split()
)


@dataclass(frozen=True, slots=True)
class _Verb:
    """The verb in its sentence, the wording that was found and the one that is tried."""

    analysis: Analysis
    use: VerbUse
    source: VerbWording
    target: VerbWording

    @property
    def pair(self) -> tuple[str, str]:
        """Both verbs."""
        return self.source.verb.lemma, self.target.verb.lemma

    @property
    def words(self) -> frozenset[str]:
        """The words of the clause as they stand there."""
        return frozenset(self.analysis.tokens[at].text for at in self.use.clause)


def unfit(analysis: Analysis, use: VerbUse, source: VerbWording, target: VerbWording) -> str:
    """The German reason why the new verb says something else here; "" if nothing speaks against it."""
    verb = _Verb(analysis, use, source, target)
    return next(filter(None, (check(verb) for check in _CHECKS)), "")


def _of_person(verb: _Verb) -> str:
    """ "den Bürgen in Anspruch nehmen" makes somebody pay; only things are used."""
    if verb.source.fixed != ("in", "Anspruch") or verb.target.verb.lemma not in _USING:
        return ""
    case: Case = "nom" if verb.use.is_passive else "acc"
    objects = objects_in(verb.analysis, verb.use.clause, case)
    lemmas = {verb.analysis.tokens[at].lemma.lower() for at in verb.use.clause}
    personal = any(_is_person(verb, item) for item in objects) or _has_lone_object(verb)
    if personal or not lemmas.isdisjoint(_LIABLE):
        return "Eine Person in Anspruch nehmen heißt, von ihr Geld zu verlangen: nicht ersetzen."
    return ""


def _has_lone_object(verb: _Verb) -> bool:
    """Whether a pronoun that is only an accusative stands without a noun: "jeden von ihnen"."""
    tokens = verb.analysis.tokens
    lone = (at for at in verb.use.clause if tokens[at].text.lower() in _OF_PERSONS)
    return any(at + 1 < len(tokens) and tokens[at + 1].pos not in {"NOUN", "ADJ", "NUM"} for at in lone)


def _is_person(verb: _Verb, item: NounPhrase) -> bool:
    tokens = verb.analysis.tokens
    token = tokens[item.last]
    if token.tag == "PRELS":
        front = next((one for one in reversed(tokens[: item.first]) if one.pos == "NOUN"), None)
        return front is not None and _names_person(front)
    if item.phrase is None:
        object_of_us = token.text == "Sie" and bool(verb.words & _SPEAKERS)
        return object_of_us or token.text.lower() in _OF_PERSONS
    return _names_person(token)


def _names_person(token: Token) -> bool:
    """Whether it is somebody; nouns such as "Bürge" show it by their endings."""
    lemmas = {token.lemma, *(one.lemma for one in noun_readings(token.text))}
    weak = any(
        one.gender == "m" and (one.case, one.number) == ("gen", "sg") and one.text.endswith("n")
        for lemma in lemmas
        for one in noun_forms(lemma)
    )
    return weak or is_agent(token) or any(is_person(lemma) for lemma in lemmas)


def _to_office(verb: _Verb) -> str:
    """People "melden" something to an office; an office tells them. Only where that shows, the verb fits."""
    if verb.pair != ("mitteilen", "melden"):
        return ""
    datives = [item for item in objects_in(verb.analysis, _with_main_clause(verb), "dat") if item.sure]
    told = [verb.analysis.tokens[item.last] for item in datives]
    office = any(token.text in _TO_US or token.lemma.lower().endswith(_OFFICES) for token in told)
    kind = verb.use.group.kind if verb.use.group else ""
    around = {token.text for token in verb.analysis.tokens} if verb.use.shape == "zu" else verb.words
    asked = verb.use.shape == "imperative" or bool(around & _ASKED)
    due = not told and (
        asked or kind in {"must_infinitive", "have_to_infinitive"} or verb.use.shape == "gerundive"
    )
    person = any(_may_be_told(verb, item) for item in objects_in(verb.analysis, verb.use.clause, "dat"))
    if verb.words & _SPEAKERS or verb.words & _READERS or person or not (office or due):
        return "„Melden“ passt nur, wenn jemand dem Amt etwas mitteilt: Bitte den Satz anpassen."
    return ""


def _may_be_told(verb: _Verb, item: NounPhrase) -> bool:
    """Whether the phrase may be a person who is told: "den Beteiligten", not "die Anschrift der Mieterin"."""
    tokens = verb.analysis.tokens
    attribute = item.first > 0 and tokens[item.first - 1].pos == "NOUN"
    token = tokens[item.last]
    office = token.lemma.lower().endswith(_OFFICES)
    return item.phrase is not None and not attribute and not office and _names_person(token)


def _with_main_clause(verb: _Verb) -> tuple[int, ...]:
    """The clause of the verb, and the main clause that a relative clause parts from its "zu".

    "Dem Mitglied sind die Gründe, die wir haben, mitzuteilen" tells the member.
    """
    clauses = verb.analysis.clauses
    if verb.use.shape != "zu" or any(verb.analysis.tokens[at].tag.endswith("FIN") for at in verb.use.clause):
        return verb.use.clause
    front = (clause.own for clause in clauses if clause.kind == "main" and clause.last < verb.use.verb)
    return (*(at for own in front for at in own), *verb.use.clause)


def _without_receiver(verb: _Verb) -> str:
    """ "stellt Räume zur Verfügung" needs nobody who gets them, "gibt Räume" does."""
    if verb.target.verb.lemma != "geben" or verb.source.fixed != ("zur", "Verfügung"):
        return ""
    datives = objects_in(verb.analysis, verb.use.clause, "dat")
    if any(item.sure or is_agent(verb.analysis.tokens[item.last]) for item in datives):
        return ""
    return "Bei „geben“ müsste stehen, wem: Bitte den Satz anpassen."


def _by_day(verb: _Verb) -> str:
    """ "bis zum 3. Mai später abgeben" contradicts itself."""
    if "später" not in verb.target.fixed or verb.words.isdisjoint(_WITH_LAST_DAY):
        return ""
    return "Neben einer Frist passt „später“ nicht: Bitte den Satz anpassen."


def _as_attribute(verb: _Verb) -> str:
    """ "bleibende Schäden" are no "verbleibende"; "verstoßende Mieter" says not against what."""
    if verb.use.shape == "attribute" and verb.target.verb.participle in {"gebraucht", "geschickt"}:
        return "Vor einem Substantiv hat das neue Wort einen anderen Sinn: nicht ersetzen."
    if verb.use.shape == "attribute" and verb.source.fixed and verb.target.verb.lemma in _NO_ATTRIBUTES:
        return "Vor einem Substantiv passt das neue Wort nicht: Bitte den Satz anpassen."
    if verb.use.shape != "present_attribute":
        return ""
    if verb.target.preposition or verb.target.verb.present_participle in _LASTING:
        return "Vor einem Substantiv hat das neue Wort einen anderen Sinn: nicht ersetzen."
    return ""


def _reckons(verb: _Verb) -> str:
    """Only sums are "berechnet", and only from a sum something is "abgezogen"; persons and wages are not."""
    if verb.pair == ("ermitteln", "berechnen"):
        lemmas = (verb.analysis.tokens[at].lemma.lower() for at in verb.use.clause)
        if not any(lemma.endswith(_SUMS) for lemma in lemmas):
            return "Berechnet werden nur Beträge: nicht ersetzen."
        if any(part in token for token in map(str.lower, verb.words) for part in _FOUND_OUT):
            return "Was geschätzt, gezählt oder gemessen wird, wird nicht berechnet: nicht ersetzen."
    if verb.pair == ("einbehalten", "abziehen") and verb.words.isdisjoint({"von", "vom", "davon", "hiervon"}):
        return "Zu „abziehen“ müsste stehen, wovon: Bitte den Satz anpassen."
    return ""


def _advisable(verb: _Verb) -> str:
    """ "Vorsicht ist angezeigt", "hält das für angezeigt": advisable; "ist angezeigt worden" is told somebody."""
    if verb.source.verb.lemma != "anzeigen" or verb.use.shape != "participle":
        return ""
    lemmas = {verb.analysis.tokens[at].lemma for at in verb.use.clause}
    if "werden" in lemmas or "haben" in lemmas:
        return ""
    return "„Angezeigt“ kann hier „geboten, ratsam“ heißen: nicht ersetzen."


def _with_place(verb: _Verb) -> str:
    """ "beim Amt vorsprechen" says where already: no "zu uns kommen"."""
    if "uns" not in verb.target.fixed or verb.words.isdisjoint({"bei", "beim", "im", "in"}):
        return ""
    return "Der Ort steht schon da: Bitte den Satz anpassen."


def _by_norm(verb: _Verb) -> str:
    """ "bemisst sich nach § 3": the norm says how to calculate, nothing depends on it."""
    if verb.pair != ("bemessen", "abhängen"):
        return ""
    tokens = verb.analysis.tokens
    for at in verb.use.clause:
        if tokens[at].text.lower() != "nach":
            continue
        nouns = [tokens[item.last].text for item in governed(verb.analysis, at)]
        nouns += [token.text for token in tokens[at + 1 : at + 3]]
        if any(_NORM.fullmatch(noun) for noun in nouns):
            return "Die Vorschrift bestimmt, wie gerechnet wird: nicht durch „abhängen“ ersetzen."
    return ""


def _in_writing(verb: _Verb) -> str:
    """ "ärztlich bescheinigt" names the form of the paper."""
    if verb.source.verb.lemma != "bescheinigen" or verb.target.verb.lemma != "bestätigen":
        return ""
    at = verb.use.verb - 1
    if at >= 0 and verb.analysis.tokens[at].tag == "ADJD":
        return "Hier ist die Form der Bescheinigung vorgeschrieben: nicht ersetzen."
    return ""


def _may_dispose(verb: _Verb) -> str:
    """ "darf über das Grundstück verfügen", "hat über das Geld verfügt": to sell it or give it away."""
    if verb.pair != ("verfügen", "haben") or verb.use.group is None:
        return ""
    finite = verb.analysis.tokens[verb.use.group.finite].lemma
    allowed = finite in {"dürfen", "können", "sollen", "wollen"} and verb.use.shape == "infinitive"
    if allowed or verb.use.shape == "participle":
        return "„Verfügen“ kann hier heißen, dass jemand über etwas bestimmt: nicht ersetzen."
    return ""


_CHECKS: tuple[Callable[[_Verb], str], ...] = (
    _of_person,
    _to_office,
    _without_receiver,
    _by_day,
    _as_attribute,
    _reckons,
    _advisable,
    _with_place,
    _by_norm,
    _in_writing,
    _may_dispose,
)
