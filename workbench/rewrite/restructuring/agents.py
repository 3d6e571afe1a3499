"""The phrase that names who acts in a passive clause, as the subject of the active: "vom Amt" -> "das Amt"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from workbench.language.grammar.clauses import RELATIVE
from workbench.language.grammar.nominalisations import is_nominalisation
from workbench.language.grammar.phrase_scan import Phrase, noun_phrases
from workbench.language.grammar.verb_agent import has_agent
from workbench.language.tsv_rows import rows_of
from workbench.language.vocabulary.roles import AGENT, role_uses
from workbench.language.words.noun_table import Case, Number
from workbench.rewrite.fitting.analysed import Analysis
from workbench.rewrite.fitting.declension import ending
from workbench.rewrite.fitting.object_case import NounPhrase, genitive_behind, recased
from workbench.rewrite.restructuring.action_nouns import verb_of
from workbench.rewrite.restructuring.active_clause import Agent
from workbench.rewrite.restructuring.actors import WE, YOU, Actor
from workbench.rewrite.restructuring.attribute_agents import opens_attribute, participle_behind

_CASES: dict[str, Case] = {"von": "dat", "vom": "dat", "durch": "acc", "seitens": "gen"}
_PRONOUNS = {"uns": WE, "Ihnen": YOU, "Sie": YOU}
_FOCUS = frozenset(
    "nur auch nicht ausschließlich allein selbst sogar lediglich weder entweder sowohl".split()
)
"""Right in front of the agent these words are said of it alone: no other place says the same."""
_MEANS = frozenset(
    "Bescheid Brief Post Schreiben Unterschrift Verwaltungsakt Beleg Nachweis Abzug Einzug Aushang Ankreuzen Vorlage"
    " Lastschrift Barzahlung Attest Beschluss Urteil Vertrag Gesetz Satzung Einwurf Antrag Formular Vordruck".split()
)
"""By means of these something is done."""
_JOINS = frozenset({"und", "oder", "sowie", "bzw.", "beziehungsweise", "noch", "/"})
_PLACES = frozenset(
    {"Konto", "Einkommen", "Rente", "Lohn", "Gehalt", "Betrag", "Leistung", "Beginn", "Anfang", "Montag"}
)
"""From these something is taken."""
_THEIRS = re.compile(r"(?:sein|ihr)(?:e[nmrs]?)?$")
"""Points back to the subject: "Kinder werden von ihren Eltern abgeholt" cannot begin with "Ihre Eltern"."""
_WANTED = "asked of"
"""Note of the verbs that ask for something."""
_MEASURES = re.compile(
    r"prozent(?:punkte?n?)?|v\. ?h\.|(?:euro)?cents?|euros?|hundert|tausend|million(?:en)?|milliarden?|promille"
    r"|(?:drittel|viertel|fünftel|sechstel|achtel|zehntel|hundertstel|tausendstel)n?s?|hälften?|anteile?n?s?|bruchteile?n?s?"
    r"|(?:kilo|quadrat|kubik|zenti|milli|quadratzenti|quadratkilo)?metern?s?|(?:milli|hekto)?litern?s?|(?:kilo|milli)?gramms?"
    r"|kilos?|tonnen?|hektar|(?:viertel|halbe)?stunden?|minuten?|sekunden?|(?:arbeits|werk|kalender|wochen|feier)?tage?n?s?"
    r"|(?:kalender|arbeits)?wochen?|(?:kalender)?monate?n?s?|(?:kalender|schul|halb|viertel)?jahre?n?s?|quartale?n?s?"
    r"|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember"
    r"|male?n?s?|grad|punkte?n?s?|stücke?n?s?|\w*betrag(?:e?s)?|\w*beträgen?|summen?|\w*höhen?|werte?n?s?|\w*fristen?"
    r"|dauer|zeiträumen?|zeitraums?|\w*raten?|\w*beitrag(?:e?s)?|\w*beiträgen?|\w*gebühr(?:en)?|\w*zinssatz|ort|orten?"
    r"|grund|gründen|anlass|art|weise|fall|bedeutung|anfang|beginn|ende|datum|umfang|länge|breite|fläche|größe|alter",
    re.IGNORECASE,
)
"""Amounts, times, places and reasons with "von" act on nobody."""
_ATTRIBUTE_MAY_FOLLOW = frozenset({"APPR", "APPRART"})


def agent_in(analysis: Analysis, clause: Sequence[int]) -> Agent | None:
    """The agent of the clause; None without one or if its nominative cannot be told."""
    found = [agent for at in clause if (agent := _at(analysis, clause, at)) is not None]
    return found[0] if len(found) == 1 else None


def names_agent(analysis: Analysis, clause: Sequence[int]) -> bool:
    """Whether the clause itself, not an attribute in it, says who acts."""
    tokens = analysis.tokens
    inside = {at for at in clause if tokens[at].text.lower() in _CASES and _is_inside_phrase(analysis, at)}
    return has_agent(tokens, [at for at in clause if at not in inside])


def may_name_agent(analysis: Analysis, clause: Sequence[int], governed: frozenset[str], front: range) -> bool:
    """Whether a phrase with von or durch may name who acts; not "vom 3. Mai", "von Amts wegen", "durch Zahlung".

    `governed`: prepositions that the verb asks for itself. `front`: where "von" belongs to the noun before it.
    """
    return any(_may_be_agent(analysis, at, governed, front) for at in clause)


def is_joined_agent(analysis: Analysis, clause: Sequence[int]) -> bool:
    """Whether a phrase with von or durch is one of several: "durch Sie oder durch Ihren Vertreter"."""
    tokens = analysis.tokens
    places = [at for at in clause if tokens[at].text.lower() in _CASES and tokens[at].pos == "ADP"]
    for at in places:
        if at and tokens[at - 1].text.lower() in _JOINS:
            return True
        phrase = next((item for item in noun_phrases(tokens) if item.preposition == at), None)
        last = phrase.noun if phrase is not None and phrase.noun is not None else at + 1
        behind = tokens[last + 1 : last + 2]
        if behind and behind[0].text.lower() in _JOINS and not _is_inside_phrase(analysis, at):
            return True
    return False


def may_be_source(analysis: Analysis, agent: Agent, verb: str) -> bool:
    """Whether "von" may name from whom it comes: "von der Klinik angefordert", "vom Halter erhoben"."""
    return analysis.tokens[agent.first].text.lower() in {"von", "vom"} and verb in _source_verbs()


def is_asked(analysis: Analysis, agent: Agent, verb: str) -> bool:
    """Whether it is rather the person something is wanted from: "von Ihnen benötigt", "vom Antragsteller verlangt"."""
    if not may_be_source(analysis, agent, verb) or verb not in _source_verbs(_WANTED):
        return False
    return agent.actor == YOU or any(
        agent.first < use.last <= agent.last for use in role_uses(analysis.tokens)
    )


@cache
def _source_verbs(note: str = "") -> frozenset[str]:
    rows = rows_of("workbench.rewrite.restructuring", "source_verbs.tsv", 2)
    return frozenset(verb for verbs, why in rows for verb in verbs.split() if note in why)


def _is_measure(analysis: Analysis, phrase: Phrase) -> bool:
    return phrase.noun is not None and _MEASURES.fullmatch(analysis.tokens[phrase.noun].text) is not None


def _may_be_agent(analysis: Analysis, at: int, governed: frozenset[str], front: range) -> bool:
    tokens = analysis.tokens
    token = tokens[at]
    word = token.text.lower()
    if word not in _CASES or token.pos != "ADP" or at + 1 >= len(tokens):
        return False
    after = tokens[at + 1]
    if _is_inside_phrase(analysis, at) or after.text in {"Amts", "hier", "Hundert", "vornherein"}:
        return False
    if after.tag == "CARD" or after.text[:1].isdigit():
        return _is_number_of_people(analysis, at + 2)
    if ("von" if word == "vom" else word) in governed:
        return False
    phrase = next((item for item in noun_phrases(tokens) if item.preposition == at), None)
    if phrase is not None and _is_measure(analysis, phrase):
        return False
    attribute = at > 0 and tokens[at - 1].pos == "NOUN" and (at in front or word in {"von", "vom"})
    if attribute and word != "durch" and at in front:
        return False
    noun = tokens[phrase.noun] if phrase is not None and phrase.noun is not None else None
    if noun is not None and word == "durch":
        return not (is_nominalisation(noun) or noun.lemma in _MEANS)
    return not (noun is not None and noun.lemma in _PLACES)


def _is_number_of_people(analysis: Analysis, first: int) -> bool:
    """Whether what is counted may act: "von zwei Lehrkräften", not "von zwei Jahren", "von 3 bis 5"."""
    noun = next((token for token in analysis.tokens[first : first + 3] if token.pos == "NOUN"), None)
    between = analysis.tokens[first : first + 3]
    adjectives = all(token.pos == "ADJ" for token in between[: between.index(noun)]) if noun else False
    return noun is not None and adjectives and not _MEASURES.fullmatch(noun.text)


def _at(analysis: Analysis, clause: Sequence[int], index: int) -> Agent | None:
    tokens = analysis.tokens
    case = _CASES.get(tokens[index].text.lower())
    if case is None or tokens[index].pos != "ADP" or index + 1 >= len(tokens):
        return None
    focused = index > 0 and tokens[index - 1].text.lower() in _FOCUS
    if tokens[index].text == "durch" and _is_of_action(analysis, index):
        return None
    if focused or _is_inside_phrase(analysis, index):
        return None
    if participle_behind(tokens, noun_phrases(tokens), index) is not None:
        return None
    pronoun = _PRONOUNS.get(tokens[index + 1].text)
    if pronoun is not None and tokens[index + 1].tag == "PPER":
        return Agent(index, index + 1, pronoun, True)
    if [token.text.lower() for token in tokens[index : index + 2]] == ["von", "hier"]:
        away = [token.text for token in tokens[index + 2 : index + 3]] == ["aus"]
        return Agent(index, index + 1 + away, WE, False)  # "von hier wurde veranlasst": the office says so
    phrase = next((item for item in noun_phrases(tokens) if item.preposition == index), None)
    if phrase is None or phrase.noun is None or phrase.noun not in clause or _is_measure(analysis, phrase):
        return None
    named = has_agent(tokens, range(index, phrase.noun + 1))
    if not named and not any(use.part == AGENT and use.last == phrase.noun for use in role_uses(tokens)):
        return None
    return _noun_agent(analysis, phrase, index, case)


def _is_of_action(analysis: Analysis, index: int) -> bool:
    """Whether "durch" follows what is done: "von der Prüfung der Angaben durch das Amt"."""
    tokens = analysis.tokens
    before = next((item for item in noun_phrases(tokens) if item.noun == index - 1), None)
    if before is None or before.noun is None:
        return False
    first = min([*before.determiners, *before.adjectives, before.noun])
    owner = (
        tokens[first - 1]
        if first and tokens[first - 1].pos == "NOUN" and before.preposition is None
        else None
    )
    return any(
        is_nominalisation(noun) or verb_of(noun.text) or noun.lemma.endswith(("ung", "ungen"))
        for noun in (tokens[before.noun], owner)
        if noun is not None
    )


def _is_inside_phrase(analysis: Analysis, index: int) -> bool:
    """Whether it belongs to an attribute: "die von Ihnen genannten Kosten", "vom Amt geprüfte Angaben"."""
    tokens = analysis.tokens
    for phrase in noun_phrases(tokens):
        starts = [*phrase.determiners, *phrase.adjectives]
        if (
            phrase.noun is not None
            and phrase.preposition != index
            and starts
            and min(starts) < index < phrase.noun
        ):
            return True
    return opens_attribute(tokens, noun_phrases(tokens), index)


def _noun_agent(analysis: Analysis, phrase: Phrase, index: int, case: Case) -> Agent | None:
    tokens, noun = analysis.tokens, phrase.noun
    assert noun is not None  # noqa: S101  (phrases without a noun are not asked for)
    numbers: set[Number] = {one.number for one in analysis.readings[noun] or () if one.case == case}
    edits = recased(analysis, NounPhrase(index, noun, phrase, True), case, "nom")
    genders = {one.gender for one in analysis.readings[noun] or () if one.case == case}
    changes = case != "acc" or "m" in genders
    named = changes and any(tokens[at].text[:1].isupper() for at in phrase.adjectives)
    owned = any(_THEIRS.match(tokens[at].text) for at in phrase.determiners)
    if len(numbers) != 1 or edits is None or named or owned:
        return None
    last = _end(analysis, noun)
    behind = tokens[last + 1] if last + 1 < len(tokens) else None
    if behind is not None and (behind.text in {"und", "oder", "sowie", "bzw.", "/"} or behind.tag == "NE"):
        return None
    if _is_described(analysis, last):
        return None
    at, pieces = tokens[index].start, []
    for edit in sorted(edits, key=lambda edit: edit.start):
        pieces += [analysis.text[at : edit.start], edit.text]
        at = edit.end
    text = "".join([*pieces, analysis.text[at : tokens[last].end]]).strip()
    if tokens[index].text == "Vom":
        readings = [one for one in analysis.readings[noun] or () if one.case == case]
        text = f"{ending('article', replace(readings[0], case='nom'))} {text}"
    before = tokens[index - 1] if index else None
    attribute = (
        before is not None and before.pos in {"NOUN", "PROPN"} and not _MEASURES.fullmatch(before.text)
    )
    sure = (behind is None or behind.tag not in _ATTRIBUTE_MAY_FOLLOW) and not attribute
    first = text[:1].lower() + text[1:] if tokens[index].text[:1].isupper() else text
    return Agent(index, last, Actor(first, 3, numbers.pop(), pronoun=False), sure)


def _is_described(analysis: Analysis, last: int) -> bool:
    """Whether a relative clause may say more about the agent, also from behind the verbs."""
    tokens = analysis.tokens
    clause = analysis.clause_of(last)
    stop = max(last, clause.last if clause else last) + 1
    return any(
        other.kind == RELATIVE and other.first in {last + 2, stop + 1} and tokens[other.first - 1].text == ","
        for other in analysis.clauses
    )


def _end(analysis: Analysis, noun: int) -> int:
    """The last word of what belongs to the noun: "vom Träger der Sozialhilfe", "vom Amt für Wohngeld"."""
    behind = genitive_behind(analysis, noun)
    last = noun
    if behind is not None and behind.phrase is not None and behind.phrase.preposition is None:
        last = behind.last
    purpose = last + 1 < len(analysis.tokens) and analysis.tokens[last + 1].text == "für"
    phrases = noun_phrases(analysis.tokens) if purpose else ()
    return next((item.noun for item in phrases if item.preposition == last + 1 and item.noun), last)
