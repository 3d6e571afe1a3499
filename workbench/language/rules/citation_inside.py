"""A citation of a norm in front of the verb or in the middle of the sentence."""

import re
from collections.abc import Iterable, Iterator
from typing import ClassVar

from workbench.language.form.norms import LAW_HINT, LAW_NAME
from workbench.language.grammar.clauses import MAIN
from workbench.language.rule import INFO, WARNING, Example, Hit, SentenceRule, Settings
from workbench.language.sentence import Sentence

_BY = re.compile(
    r"(?:\b(?:[Nn]ach(?:\sMaßgabe)?|[Gg]emäß|[Gg]em\.|[Ll]aut|[Ll]t\.|[Aa]ufgrund|[Aa]uf\sGrund(?:lage)?"
    r"|[Ee]ntsprechend|[Zz]ufolge"
    r"|[Ii]m\sSinne|[Ii]\.\s?S\.\s?[dv]\.|[Ii]\.\s?V\.\s?m\.|[Ii]n\sVerbindung\smit"
    r"|[Uu]nter\sden\sVoraussetzungen|[Ii]m\sRahmen"
    r"|[Uu]nbeschadet|[Gg]estützt\sauf|[Bb]asierend\sauf|[Bb]eruhend\sauf|[Aa]uf\s(?:der\s)?Basis|[Ee]ntgegen"
    r"|[Kk]raft|[Ww]egen|[Hh]insichtlich|[Vv]orbehaltlich|[Aa]bweichend\svon|[Uu]nter\sBerücksichtigung"
    r"|[Uu]nter\sBeachtung"
    r"|[Uu]nter\sHinweis\sauf"
    r"|[Uu]nter\sBezugnahme\sauf|[Ii]n\sAnwendung|[Ii]m\sFalle?|[Dd]urch|[Vv]on|[Zz]u|[Ff]ür|[Aa]us)"
    r"(?:\s(?:des|der|den|dem|von|vom|die|das|in|zu))?)\s$"
)
_OF_LAW = re.compile(
    r"\s(?:(?:des|der|dem|im|nach|aus|vom)\s)?(?:\w+en\s)?(?:" + LAW_NAME.pattern + r")"
    r"(?:\s(?:über|der\sStadt|der\sLandeshauptstadt|für)(?:\s[A-ZÄÖÜ][\w-]+)*)?"
)
_SPELLED = re.compile(r"\bParagra(?:f|ph)(?:en|s)?\s\d+[a-z]?(?:\sAbsatz\s\d+)?|\b(?:Art\.|Artikel)\s\d+\b")
_LOOSE = re.compile(r"(?:\s*(?:,|\b(?:und|oder|bis)))+\s*$")
_ENDED = re.compile(r"[\s.!?:;)\]\"“”»]*$")
_BRACKET_OPEN = re.compile(r"[(\[][^()\[\]]*$")
_BRACKET_END = re.compile(r"[^()\[\]]*[)\]]")
_CLAUSE_END = re.compile(r"\s*[,;:.–]")
_STATEMENT = re.compile(r"\s*,\s(?:wonach|demzufolge|der|die|das|dass|nach de[rm])\s")
"""What the norm says comes behind it."""
_TAIL = frozenset({"VVINF", "VVPP", "VVIZU", "PTKVZ"})
_INITIAL = re.compile(r"(?:Nach|Gemäß|Laut|Gem\.|Lt\.|Aufgrund|Auf Grund)\s(?:von\s)?$")
_SUBJECTS = frozenset({"Sie", "wir", "ich"})
_MESSAGE = "Der Paragraf steht mitten im Satz. Nennen Sie ihn am Ende in Klammern."
_LAW_MESSAGE = "Das Gesetz steht mitten im Satz. Nennen Sie es am Ende in Klammern."


class CitationInside(SentenceRule):
    """Citations that part the sentence; at the end or in brackets at the end of a clause they may stand."""

    id = "citation-inside"
    catalogue = "R48"
    title = "Paragraf mitten im Satz"
    why = "Der Paragraf steht vor dem, was man tun soll. Wichtig ist zuerst die Aussage, dann ihre Grundlage."
    source = "BVA Bürgernahe Verwaltungssprache; DIN 8581-1"
    severity = WARNING
    examples: ClassVar = (
        Example(
            "Gemäß § 12 der Friedhofssatzung dürfen Sie nur kleine Steine aufstellen.",
            "Sie dürfen nur kleine Steine aufstellen (§ 12 der Friedhofssatzung).",
        ),
        Example(
            "Der Hund ist nach § 11 Abs. 6 LHundG NRW an der Leine zu führen.",
            "Führen Sie den Hund an der Leine. Das steht in § 11 Abs. 6 LHundG NRW.",
        ),
        Example(
            "Laut Wohngeldgesetz brauchen wir Ihre Einkommen der letzten 12 Monate.",
            "Wir brauchen Ihre Einkommen der letzten 12 Monate (Wohngeldgesetz).",
        ),
    )

    def check(self, sentence: Sentence, settings: Settings) -> Iterable[Hit]:  # noqa: ARG002
        """Each citation with its preposition."""
        if not any(token.pos == "VERB" for token in sentence.tokens):
            return
        text = sentence.text
        cited = list(_cited(sentence))
        for start, end in cited:
            end = _with_law(text, end)
            before = _BY.search(text[:start])
            if not _stands_inside(sentence, start, end):
                continue
            first = before.start() if before else start
            severity = WARNING if before and not _BRACKET_OPEN.search(text[:start]) else INFO
            replacement = _moved(sentence, start, end)
            if replacement:
                yield Hit(0, len(text), _MESSAGE, severity, replacement)
            else:
                yield Hit(first, end, _MESSAGE, severity)
        yield from _laws(sentence, cited)


def _cited(sentence: Sentence) -> Iterator[tuple[int, int]]:
    yield from sentence.citations
    for match in _SPELLED.finditer(sentence.text):
        if not any(start <= match.start() < end for start, end in sentence.citations):
            yield match.span()


def _with_law(text: str, end: int) -> int:
    """The end with "des Gesetzes", "der Satzung" behind the citation, without a comma or "bis" that goes on."""
    match = _OF_LAW.match(text, end)
    return match.end() if match else len(_LOOSE.sub("", text[:end]))


def _stands_inside(sentence: Sentence, start: int, end: int) -> bool:
    text = sentence.text
    if _BRACKET_OPEN.search(text[:start]):
        closed = _BRACKET_END.match(text, end)
        end = closed.end() if closed else end
        return not (_ENDED.match(text, end) or _CLAUSE_END.match(text, end))
    if _ENDED.match(text, end):
        return False
    if _before_verb(sentence, start) or _before_tail(sentence, end) or _STATEMENT.match(text, end):
        return True
    return not _CLAUSE_END.match(text, end)


def _before_verb(sentence: Sentence, start: int) -> bool:
    """Whether the main clause gets its verb only behind `start`."""
    mains = [
        clause.finite for clause in sentence.clauses if clause.kind == MAIN and clause.finite is not None
    ]
    return bool(mains) and sentence.tokens[mains[0]].start > start


def _before_tail(sentence: Sentence, end: int) -> bool:
    """Whether the main clause that the citation interrupts still lacks its infinitive or participle."""
    tokens = sentence.tokens
    return any(
        tokens[index].start >= end and tokens[index].tag in _TAIL
        for clause in sentence.clauses
        if clause.kind == MAIN and tokens[clause.first].start < end
        for index in clause.own
    )


def _laws(sentence: Sentence, cited: list[tuple[int, int]]) -> Iterator[Hit]:
    """Laws by name with a preposition, where no section of theirs is cited."""
    text = sentence.text
    if not LAW_HINT.search(text):
        return
    taken = [(start, _with_law(text, end)) for start, end in cited]
    for match in LAW_NAME.finditer(text):
        start, end = match.span()
        before = _BY.search(text[:start])
        if before is None or any(first < end and start < last for first, last in taken):
            continue
        if _names_norm(before.group()) and _stands_inside(sentence, start, end):
            yield Hit(before.start(), end, _LAW_MESSAGE, INFO)


def _names_norm(preposition: str) -> bool:
    return (
        preposition.split()[0].lower() not in {"von", "zu", "für", "durch", "aus", "im"}
        or "Sinne" in preposition
    )


def _moved(sentence: Sentence, start: int, end: int) -> str | None:
    """The sentence with the citation at its end, for "Nach § 5 müssen Sie ..." only."""
    text = sentence.text
    mains = [clause for clause in sentence.clauses if clause.kind == MAIN]
    initial = _INITIAL.fullmatch(text[:start])
    if initial is None or len(mains) != 1 or len(sentence.citations) != 1 or "(" in text or "\ufffc" in text:
        return None
    after = [token for token in sentence.tokens if token.start >= end]
    verb = mains[0].finite
    if len(after) < 4 or verb is None or after[0] != sentence.tokens[verb] or after[-1].text != ".":
        return None
    if after[1].text not in _SUBJECTS:
        return None
    subject = after[1].text[0].upper() + after[1].text[1:]
    rest = text[after[1].end : after[-1].start].strip()
    return f"{subject} {after[0].text} {rest} ({text[start:end]})."
