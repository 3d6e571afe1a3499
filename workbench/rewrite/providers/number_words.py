"""Figures for numbers written as words: above twelve everywhere, below with times and amounts."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import ClassVar

from workbench.language.morphology import Token
from workbench.language.sentence import Sentence
from workbench.language.words.numerals import grouped, number_word
from workbench.model.document import PLACEHOLDER
from workbench.rewrite.fitting.edits import Edit
from workbench.rewrite.provider import Example, Proposal, RewriteProvider, Setting

_LARGEST_WORD = 12
_UNITS = (
    "tag", "woche", "monat", "jahr", "stunde", "minute", "sekunde", "uhr", "quartal", "halbjahr", "euro", "cent",
    "prozent", "kilometer", "meter", "zentimeter", "gramm", "kilogramm", "kilo", "tonne", "liter", "grad", "million",
    "milliarde", "seite",
)  # fmt: skip
"""Ends of the lemmas of what is counted with figures."""
_ROUND = frozenset({"hundert", "tausend"})
_ROWS = frozenset({"bis", "oder", "und", "mal", "auf", "statt", "von", "zu"})
_ONE = re.compile(r"[Ee]in(?:e[nmrs]?)?")
_COMPOUND = re.compile(
    r"(\w+?)((?:tägig|wöchig|wöchentlich|monatig|monatlich|jährig|stündig|minütig|prozentig|seitig|stellig)"
    r"(?:e[nmrs]?)?)"
)


class NumberWords(RewriteProvider):
    """ "Ein" is never changed, nor "hundert" and "tausend", nor what stands in quotations and norms."""

    id = "number-words"
    title = "Zahl in Ziffern"
    why = "Ziffern springen ins Auge. Eine Zahl als Wort muss man erst suchen."
    source = "DIN SPEC 33429; LanguageTool Leichte Sprache"
    spells_out = True
    examples: ClassVar = (
        Example("Die Sperrung dauert neunzig Minuten.", "Die Sperrung dauert 90 Minuten."),
        Example("Der Pass gilt sechs Jahre.", "Der Pass gilt 6 Jahre."),
        Example(
            "Nach einer fünfzehntägigen Pause geht es weiter.", "Nach einer 15-tägigen Pause geht es weiter."
        ),
        Example("Sie haben eine Woche Zeit.", "Sie haben eine Woche Zeit."),
        Example("Drei Kinder warten.", "Drei Kinder warten."),
        Example("Viele hundert Menschen kamen.", "Viele hundert Menschen kamen."),
    )

    def propose(self, sentence: Sentence, setting: Setting) -> Iterable[Proposal]:  # noqa: ARG002 - says nothing of persons
        """One for all numbers together, so that the sentence does not mix words and figures."""
        tokens = sentence.tokens
        done = -1
        found: list[Edit] = []
        for index, token in enumerate(tokens):
            if index <= done or sentence.is_exempt(token.start, token.end):
                continue
            row = _row(sentence, index)
            found += [_edit(sentence, tokens[at]) for at in row] or list(_compound(sentence, token))
            done = row[-1] if row else index
        if found:
            known = {edit.start for edit in found}
            found += [
                _edit(sentence, tokens[at]) for at in _left_alone(sentence) if tokens[at].start not in known
            ]
            found.sort(key=lambda edit: edit.start)
        for edits in _together(sentence.text, found):
            yield Proposal(edits[0].start, edits[-1].end, edits, True, "")


def _together(text: str, found: Sequence[Edit]) -> list[tuple[Edit, ...]]:
    """The edits in one piece; parted where a field or a mark of the form lies between them."""
    pieces: list[tuple[Edit, ...]] = []
    for edit in found:
        if pieces and PLACEHOLDER not in text[pieces[-1][-1].end : edit.start]:
            pieces[-1] = (*pieces[-1], edit)
        else:
            pieces.append((edit,))
    return pieces


def _row(sentence: Sentence, index: int) -> list[int]:
    """Indexes of the numbers that belong together and are to be figures; empty for none."""
    tokens = sentence.tokens
    if _value(tokens[index]) is None:
        return []
    found = [index]
    behind = index + 1
    while (
        behind + 1 < len(tokens) and tokens[behind].text in _ROWS and _value(tokens[behind + 1]) is not None
    ):
        found.append(behind + 1)
        behind += 2
    large = [at for at in found if (_value(tokens[at]) or 0) > _LARGEST_WORD]
    doubled = [at for at in found if _repeated(sentence, tokens[at]) is not None]
    if not (large or doubled or _is_unit(tokens, behind)):
        return []
    return [*_one_before(tokens, index), *found]


def _one_before(tokens: tuple[Token, ...], index: int) -> list[int]:
    """The "ein" of a row: "ein bis zwei Wochen", "zwischen einem und zwei Euro"."""
    if index < 2 or not _ONE.fullmatch(tokens[index - 2].text):
        return []
    between = index > 2 and tokens[index - 3].text.lower() == "zwischen"
    joined = tokens[index - 1].text in {"bis", "oder"} or (between and tokens[index - 1].text == "und")
    return [index - 2] if joined else []


def _left_alone(sentence: Sentence) -> Iterator[int]:
    """Numbers whose noun is said later only: "Einer zahlt zwei, der andere drei Euro"."""
    tokens = sentence.tokens
    for at in range(1, len(tokens) - 1):
        if _value(tokens[at]) is None or sentence.is_exempt(tokens[at].start, tokens[at].end):
            continue
        if tokens[at + 1].text in {",", ";", "und"} and tokens[at - 1].pos not in {"DET", "PRON"}:
            yield at


def _value(token: Token) -> int | None:
    """The number; small ones only where the tagger sees one ("acht geben", "sieben" of sand)."""
    is_name = token.text[:1].isupper() and token.start > 0
    if not token.text[:1].isalpha() or is_name or token.text.lower() in _ROUND:
        return None
    value = number_word(token.text)
    known = value is not None and value > 1 and (value > _LARGEST_WORD or token.tag == "CARD")
    return value if known else None


def _is_unit(tokens: tuple[Token, ...], index: int) -> bool:
    """Whether a unit stands there, or behind an adjective: "drei volle Monate", "zehn vom Hundert"."""
    if [token.text for token in tokens[index : index + 2]] == ["vom", "Hundert"]:
        return True
    ahead = list(tokens[index : index + 2])
    if ahead and ahead[0].tag == "ADJA":
        ahead = ahead[1:]
    return bool(ahead) and ahead[0].pos == "NOUN" and ahead[0].lemma.lower().endswith(_UNITS)


def _edit(sentence: Sentence, token: Token) -> Edit:
    start, end = _repeated(sentence, token) or (token.start, token.end)
    return Edit(start, end, grouped(_value(token) or 1))


def _repeated(sentence: Sentence, token: Token) -> tuple[int, int] | None:
    """The span of "drei (3)" or "3 (drei)"."""
    text, digits = sentence.text, re.escape(grouped(_value(token) or 0))
    behind = re.compile(rf"\s?\(\s?{digits}\s?\)").match(text, token.end)
    if behind is not None:
        return token.start, behind.end()
    before = re.search(rf"(?<![\d.,]){digits}\s?\(\s?$", text[: token.start])
    closed = re.compile(r"\s?\)").match(text, token.end)
    return (before.start(), closed.end()) if before and closed else None


def _compound(sentence: Sentence, token: Token) -> Iterator[Edit]:
    """ "15-tägigen"; not beside "zehn- und", which would stay a word."""
    match = _COMPOUND.fullmatch(token.text)
    value = number_word(match[1]) if match is not None and token.pos == "ADJ" else None
    if match is None or value is None or value <= _LARGEST_WORD:
        return
    if not any(other.text.endswith("-") for other in sentence.tokens):
        yield Edit(token.start, token.end, f"{value}-{match[2]}")
