"""Does a sentence of a notice decide something: grant, refuse, change, demand back?"""

import re

from workbench.language.grammar.clauses import MAIN
from workbench.language.grammar.verb_groups import (
    MODAL,
    MODAL_PASSIVE,
    MUST_INFINITIVE,
    PASSIVE,
    PERFECT,
    PLAIN,
    STATE,
    VerbGroup,
)
from workbench.language.sentence import Sentence

DECIDES, TELLS = "decides", "tells"
"""A decision now, or one that may be told of only ("wurde bewilligt")."""
_VERBS = frozenset(
    """bewilligen ablehnen gewähren genehmigen erteilen versagen aufheben zurücknehmen widerrufen
    festsetzen einstellen entziehen kürzen mindern zurückfordern zurückweisen stattgeben untersagen
    anordnen verlängern anerkennen verweigern erlassen stunden zulassen aussetzen verwerfen verhängen
    abhelfen befristen herabsetzen erhöhen nachzahlen ausschließen abweisen einziehen erlauben verbieten
    neufestsetzen zuerkennen aberkennen niederschlagen neuberechnen streichen freistellen befreien
    zuteilen zuweisen vergeben auferlegen zahlen auszahlen übernehmen erstatten zurückzahlen zustimmen
    entsprechen beenden verleihen""".split()
)
_AUTHORITY_ONLY = frozenset(
    """zahlen auszahlen übernehmen erstatten zustimmen beenden anerkennen erhöhen streichen vergeben
    einstellen zulassen befreien erlassen verlängern ausschließen anordnen""".split()
)
"""With another subject than the authority, or in the passive without "Ihnen" or "Ihr", they decide nothing."""
_SUBJECTS = re.compile(r"\b(?:[Ww]ir|[Ii]ch|[Dd]ie (?:Stadt|Gemeinde|Behörde|Verwaltung)|[Dd]as \w*[Aa]mt)\b")
_TO_READER = re.compile(
    r"\b(?:Ihnen|Ihr(?:e[mnrs]?)?|[Dd](?:er|em|en|ie) (?:Antrag|Widerspruch|Erlaubnis|Genehmigung|Bewilligung"
    r"|Leistung\w*)"
    r"|[Dd]er Bescheid|Sie)\b"
)
_NO_DECISION = re.compile(
    r"\b(?:wenn|falls|sofern|soweit|sollten?|würden?|ob|künftig|beantragt|grundsätzlich|in der Regel|beabsichtig\w*"
    r"|erwäg\w*|Anhörung|erst|normalerweise|jederzeit|immer|prüf\w*|bevor|nachdem)\b|\?$",
    re.IGNORECASE,
)
_EARLIER = re.compile(
    r"\b(?:mit|durch|im) (?:\w+ ){0,2}\w*(?:[Bb]escheid|Schreiben|Brief)\w*|\b(?:zuletzt|bisher|bereits|seinerzeit"
    r"|damals|zunächst|früher|bis(?:lang| zum)|im Jahr|seit)\b",
    re.IGNORECASE,
)
_CLAIM = re.compile(
    r"\bSie (?:erhalten|bekommen)\b(?![^.]*\b(?:Brief|Post|Schreiben|Nachricht|Bescheid|Formular|Antwort|Termin)\b)"
    r"|\b(?:erhalten|bekommen) Sie\b[^.]*\b(?:Euro|monatlich|Leistung\w*|Geld|Zuschuss|Wohngeld|Grundsicherung"
    r"|Erlaubnis|Genehmigung|Bewilligung)\b"
    r"|\b(?:bekommt|erhält)\b[^.]*\b(?:Platz|Zuschuss|Euro)\b"
    r"|\bSie haben (?:\w+ )?(?:k?einen Anspruch|Anspruch)\b|\bsteht Ihnen\b[^.]*\bzu\b"
    r"|\bbesteht (?:\w+ )?kein Anspruch\b"
    r"|\bSie (?:müssen|haben)\b[^.]*\bEuro\b[^.]*(?:zurück\w*|erstatten|zu zahlen)\b"
    r"|\b(?:können wir|wir können|kann ich|ich kann)\b[^.]*\b(?:nicht|keine?[nmrs]?)\b"
    r"|\bIhre[mn]? (?:Antrag|Widerspruch|Wunsch)\b[^.]*\b(?:kann|können|konnte)\b[^.]*\bnicht\b"
    r"|\b(?:Ihr|Der|Ihren|Den) (?:Antrag|Widerspruch)\b[^.]*\b(?:(?:un)?begründet|erfolglos|erfolgreich|Erfolg)\b"
    r"|\bbleibt es bei (?:der|unserer) (?:Ablehnung|Entscheidung)\b"
)
_MAY = re.compile(
    r"^(?:Sie dürfen|Ab \w+ dürfen Sie)\b|\b(?:Gebühr|Steuer|Leistung|Beitrag|Wohngeld)\b[^.]* beträgt\b"
)
_CAN = frozenset({"kann", "können", "konnte", "konnten", "darf", "dürfen"})
_MUST = frozenset({"muss", "müssen", "musste", "mussten"})


def decision(sentence: Sentence) -> str | None:
    """`DECIDES`, `TELLS` or None for a sentence without a decision; conditions and questions hold none."""
    text = sentence.text
    mains = {clause.finite for clause in sentence.clauses if clause.kind == MAIN}
    main_text = _main_text(sentence)
    if _NO_DECISION.search(main_text) or _EARLIER.search(main_text):
        return None
    found = [_of_group(sentence, group, main_text) for group in sentence.verb_groups if group.finite in mains]
    if DECIDES in found:
        return DECIDES
    if _CLAIM.search(text):
        return DECIDES
    return TELLS if TELLS in found or _MAY.search(text) else None


def _main_text(sentence: Sentence) -> str:
    """The words of main clauses and the openers of conditions that stand in front."""
    dependent = [
        (sentence.tokens[clause.first].start, sentence.tokens[clause.last].end)
        for clause in sentence.clauses
        if clause.kind != MAIN and clause.opener is not None
        if sentence.tokens[clause.opener].text.lower() not in {"wenn", "falls", "sofern", "soweit", "ob"}
    ]
    text = sentence.text
    for start, end in dependent:
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def _of_group(sentence: Sentence, group: VerbGroup, text: str) -> str | None:
    if group.lemma not in _VERBS:
        return None
    finite = sentence.tokens[group.finite].text.lower()
    by_authority = bool(_SUBJECTS.search(text)) and group.kind in {PLAIN, MODAL}
    if group.lemma in _AUTHORITY_ONLY and not (by_authority or _concerns_reader(group, text)):
        return None
    if group.kind in {PASSIVE, STATE, MUST_INFINITIVE}:
        return TELLS if finite in {"wurde", "wurden"} else DECIDES
    if group.kind == PERFECT:
        return DECIDES if _SUBJECTS.search(text) else TELLS
    if group.kind in {MODAL_PASSIVE, MODAL}:
        decides = finite in _MUST or (finite in _CAN and " nicht" in text)
        return DECIDES if decides and (by_authority or group.kind == MODAL_PASSIVE) else None
    return DECIDES if group.kind == PLAIN and by_authority else None


def _concerns_reader(group: VerbGroup, text: str) -> bool:
    if group.kind == MUST_INFINITIVE:
        return "Euro" in text or "Betrag" in text
    return group.kind == PASSIVE and bool(_TO_READER.search(text))
