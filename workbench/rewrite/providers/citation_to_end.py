"""The citation of a norm in brackets at the end: "Nach § 5 müssen Sie zahlen." -> "Sie müssen zahlen (§ 5)."."""

import re
from collections.abc import Iterable
from typing import ClassVar

from workbench.language.grammar.clauses import MAIN
from workbench.language.grammar.finite_verbs import finite_readings
from workbench.language.grammar.phrase_scan import Phrase
from workbench.language.sentence import Sentence
from workbench.rewrite.fitting.edits import Edit
from workbench.rewrite.provider import Example, Proposal, RewriteProvider, Setting
from workbench.rewrite.restructuring.clause_order import SUBJECT_PRONOUNS, agrees, capital

_BASIS = re.compile(
    r"(?P<start>^|(?<= ))(?:(?:[Nn]ach|[Gg]emäß|[Gg]em\.|[Ll]aut|[Ll]t\.|[Aa]ufgrund|[Aa]uf Grund)(?: (?:des|der|von))?"
    r"|[Aa]uf (?:der )?Grundlage (?:des|der|von))\s$"
)
_OF_LAW = re.compile(
    r" (?:der|des|dem) (?:[A-ZÄÖÜ][\w-]*(?:gesetz|ordnung|satzung)|Satzung|Verordnung|Gesetz|Ordnung)(?:es|e|s)?\b"
)
_GOES_ON = re.compile(r"\s*(?:,|und\b|oder\b|bis\b|sowie\b|i\.|in Verbindung)")
_GOVERNS = frozenset(
    "richten bemessen bestimmen berechnen ermitteln zitieren benennen verfahren handeln beurteilen gehen erfolgen"
    " entsprechen".split()
)
"""Their "nach" is no remark: it says how something is measured."""
_BEFORE = frozenset({"VVFIN", "VAFIN", "VMFIN", "PPER", "PRF", "PTKNEG"})
_OF_NOUNS = frozenset("vom von zum zur über gegen aus an mit ohne für".split())
"""What they open belongs to the noun in front rather than to the verb."""
_TIMES = frozenset({"Tag", "Woche", "Monat", "Jahr", "Stunde", "Kalendermonat", "Zeit", "Dauer"})
_JOINING = frozenset({"und", "oder", "sowie", ",", "der", "einer", "Ihrer", "dieser", "seiner", "unserer"})
_ORDER = "Bitte prüfen, ob die Wörter richtig beieinanderstehen."
_BEHIND = "Bitte prüfen, ob der Paragraf den ganzen Satz begründet und nicht nur den ersten Teil."
_ADVERBIAL = frozenset(
    "Uhr Voraus Regel Allgemeinen Übrigen Wesentlichen Einzelfall Nachhinein Zweifel Ganzen".split()
)
"""Behind a preposition these say how or when, and nothing of the noun in front: "im Voraus", "in der Regel"."""


class CitationToEnd(RewriteProvider):
    """One norm that is the basis of one main clause; where it stands in front, the subject takes its place."""

    id = "citation-to-end"
    title = "Paragraf ans Ende"
    why = "Wichtig ist zuerst die Aussage, dann ihre Grundlage."
    source = "BVA Bürgernahe Verwaltungssprache; DIN 8581-1"
    examples: ClassVar = (
        Example(
            "Gemäß § 12 HundeG müssen Sie eine Leine benutzen.",
            "Sie müssen eine Leine benutzen (§ 12 HundeG).",
        ),
        Example(
            "Laut § 3 der Satzung kostet der Platz 5 Euro.", "Der Platz kostet 5 Euro (§ 3 der Satzung)."
        ),
        Example(
            "Wir haben nach § 24 SGB X mit Ihnen gesprochen.", "Wir haben mit Ihnen gesprochen (§ 24 SGB X)."
        ),
        Example("Die Höhe richtet sich nach § 28 SGB XII.", "Die Höhe richtet sich nach § 28 SGB XII."),
        Example("Der Anspruch nach § 41 SGB XII endet.", "Der Anspruch nach § 41 SGB XII endet."),
        Example("Das steht in § 3 der Satzung.", "Das steht in § 3 der Satzung."),
    )

    def propose(self, sentence: Sentence, setting: Setting) -> Iterable[Proposal]:  # noqa: ARG002 - says nothing of persons
        """At most one, for the whole sentence."""
        text, cited = sentence.text, sentence.citations
        if len(cited) != 1 or not text.endswith(".") or any(sign in text for sign in "(:„\ufffc"):
            return
        start, end = cited[0][0], _with_law(text, cited[0][1])
        basis = _BASIS.search(text[:start])
        if basis is None or _GOES_ON.match(text, end) or end >= len(text) - 1:
            return
        orders = (
            _in_front(sentence, start, end) if basis.start() == 0 else _inside(sentence, basis.start(), end)
        )
        edits = [(Edit(0, len(text), f"{new.rstrip(' .')} ({text[start:end]})."),) for new in orders]
        if edits:
            doubt = _ORDER if len(edits) > 1 else _BEHIND if len(sentence.clauses) > 1 else ""
            yield Proposal(0, len(text), edits[0], not doubt, doubt, tuple(edits[1:]))


def _with_law(text: str, end: int) -> int:
    """Behind "der Satzung"."""
    match = _OF_LAW.match(text, len(text[:end].rstrip()))
    return match.end() if match else len(text[:end].rstrip(" ,"))


def _in_front(sentence: Sentence, start: int, end: int) -> list[str]:
    """The sentence without the citation, its subject in front; nothing where the subject is not surely known."""
    tokens = sentence.tokens
    main = sentence.clauses[0] if sentence.clauses else None
    if main is None or main.kind != MAIN or main.finite is None or _is_governed(sentence):
        return []
    finite = tokens[main.finite]
    if sentence.text[end : finite.start].strip() or finite.start < start:
        return []
    found = []
    for stop in _subject_ends(sentence, main.finite):
        subject = sentence.text[tokens[main.finite + 1].start : tokens[stop - 1].end]
        rest = sentence.text[tokens[stop - 1].end :].lstrip()
        joint = "" if rest.startswith((".", ",")) else " "
        found.append(f"{capital(subject)} {finite.text}{joint}{rest}")
    return found


def _subject_ends(sentence: Sentence, finite: int) -> list[int]:
    """Indexes behind the subject that follows the finite verb: two where a phrase may or may not belong to it."""
    tokens, first = sentence.tokens, finite + 1
    if tokens[first].text in SUBJECT_PRONOUNS:
        return (
            [first + 1]
            if agrees(tokens[first].text, tokens[finite].text) and tokens[first].text != "es"
            else []
        )
    noun = _phrase_at(sentence, first)
    if noun is None or not _may_be_subject(sentence, noun, finite):
        return []
    stop = noun + 1
    if tokens[stop].tag == "ART" and tokens[stop].text in {"des", "eines"}:
        inner = _phrase_at(sentence, stop)
        if inner is None:
            return []
        stop = inner + 1
    is_name = tokens[stop].text[:1].isupper() and tokens[stop].pos not in {"PRON", "DET"}
    if tokens[stop].text in _JOINING or is_name:
        return []
    if tokens[stop].tag not in {"APPR", "APPRART"}:
        return [stop]
    attribute = next(
        (p.noun for p in sentence.noun_phrases if p.preposition == stop and p.noun is not None), None
    )
    if attribute is None or tokens[attribute + 1].text in _JOINING:
        return []
    if tokens[attribute].text in _ADVERBIAL:
        return [stop]
    ends = [stop, attribute + 1]
    is_time = tokens[attribute].lemma in _TIMES
    return ends[::-1] if tokens[stop].text in _OF_NOUNS and not is_time else ends


def _may_be_subject(sentence: Sentence, noun: int, finite: int) -> bool:
    """Whether the phrase agrees with the verb and is nominative for sure, or nothing else can be."""
    readings = [item for item in sentence.readings[noun] or () if item.case != "gen"]
    numbers = {item.number for item in finite_readings(sentence.tokens[finite].text) if item.person == 3}
    counted = any(sentence.tokens[at].tag == "CARD" for at in range(finite + 1, noun))
    if counted and "pl" not in numbers:  # "kostet das 5 Euro" holds two phrases
        return False
    if not any(item.case == "nom" and item.number in numbers for item in readings):
        return False
    return all(item.case == "nom" for item in readings) or _has_no_rival(sentence, noun + 1)


def _phrase_at(sentence: Sentence, first: int) -> int | None:
    """Index of the noun of the phrase without preposition that begins there."""
    found = (item for item in sentence.noun_phrases if _begins(item, first))
    return next((item.noun for item in found if item.noun is not None and item.preposition is None), None)


def _begins(phrase: Phrase, first: int) -> bool:
    parts = [*phrase.determiners, *phrase.adjectives, *([] if phrase.noun is None else [phrase.noun])]
    return bool(parts) and min(parts) == first


def _has_no_rival(sentence: Sentence, first: int) -> bool:
    """Whether no other word behind may be the subject."""
    tokens = sentence.tokens
    if any(tokens[at].text in SUBJECT_PRONOUNS for at in range(first, len(tokens))):
        return False
    bare = [
        p for p in sentence.noun_phrases if p.noun is not None and p.noun >= first and p.preposition is None
    ]
    return not any(
        reading.case == "nom"
        for p in bare
        if p.determiners
        for reading in sentence.readings[p.noun or 0] or ()
    )


def _inside(sentence: Sentence, start: int, end: int) -> list[str]:
    """The sentence without the phrase, where it stands behind verb or pronoun and so belongs to no noun."""
    tokens = sentence.tokens
    mains = [clause for clause in sentence.clauses if clause.kind == MAIN and clause.finite is not None]
    at = next((n for n, token in enumerate(tokens) if token.start >= start), 0)
    if len(mains) != 1 or mains[0].first != 0 or _is_governed(sentence) or at < 1:
        return []
    finite = mains[0].finite
    if finite is None or finite > at or at not in mains[0].own or tokens[at - 1].tag not in _BEFORE:
        return []
    text = sentence.text
    return [f"{text[:start].rstrip()} {text[end:].lstrip()}"] if text[end : end + 1] == " " else []


def _is_governed(sentence: Sentence) -> bool:
    lemmas = {group.lemma for group in sentence.verb_groups}
    return bool(lemmas & _GOVERNS)
