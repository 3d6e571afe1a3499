"""Which preposition, determiners and adjectives belong to which noun."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from workbench.language.grammar.agreement import determiner_readings
from workbench.language.morphology import Token

_NOUNS = frozenset({"NN", "NNA", "NNI"})
_DETERMINERS = frozenset({"ART", "PPOSAT", "PDAT", "PIAT", "PWAT", "PIS", "PRELAT"})
_BETWEEN = frozenset(
    {"ADV", "ADJD", "PTKNEG", "PTKA", "CARD", "KON", "TRUNC", "PPER", "PRF", "NE", "XY", "$("}
)
"""May stand inside a noun phrase: "die nicht mehr benötigten 3 Unterlagen"."""
_PRONOUNS = frozenset({"PPER", "PRF", "PDS", "PWS"})
_BEFORE_DETERMINER = re.compile("all(?:e[rsnm]?)?|manch|solch|welch|ein(?:e[rsnm]?)?", re.IGNORECASE)
_LIKE_ADJECTIVES = re.compile(
    "(?:viel|wenig|beid|ander|mehrer|einzeln|meist|weiter|folgend)e[rsnm]?", re.IGNORECASE
)
_GERUNDIVE = re.compile(r"\w+nde[rsnm]?")


@dataclass(slots=True)
class Phrase:
    """Indexes of tokens; `noun` is None if the phrase was broken off ("die drei")."""

    preposition: int | None = None
    determiners: list[int] = field(default_factory=list)
    adjectives: list[int] = field(default_factory=list)
    noun: int | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing belongs to it yet."""
        return self.preposition is None and not self.determiners and not self.adjectives


def noun_phrases(tokens: Sequence[Token]) -> tuple[Phrase, ...]:
    """The phrases of a sentence, by their ends: in "der von der Stadt erlassene Bescheid" the inner one first."""
    scan = _Scan(tokens)
    for index in range(len(tokens)):
        scan.read(index)
    scan.break_off()
    return tuple(scan.found)


class _Scan:
    """Open phrases, the innermost last; there is always one."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self._tokens = tokens
        self._open = [Phrase()]
        self.found: list[Phrase] = []

    def read(self, index: int) -> None:
        """Take the next token."""
        token = self._tokens[index]
        if token.tag in {"APPR", "APPRART"}:
            self._preposition(index)
        elif token.tag in _DETERMINERS and self._is_determiner(index):
            self._determiner(index)
        elif token.tag == "ADJA":
            self._adjective(index)
        elif token.tag in _PRONOUNS and self._open[-1].preposition == index - 1:
            self._end_inner()
        elif token.tag in _NOUNS:
            self._close(index)
        elif token.tag == "APPO":
            self._postposition(index)
        elif not self._goes_on(index) or token.text in "()":
            self.break_off()

    def break_off(self) -> None:
        """Nothing that is open goes on behind here."""
        self.found.extend(
            phrase for phrase in reversed(self._open) if phrase.determiners or phrase.adjectives
        )
        self._open = [Phrase()]

    def _preposition(self, index: int) -> None:
        if self._tokens[index].text.lower() == "zu" and self._is_gerundive(index + 1):
            return
        top = self._open[-1]
        if top.determiners or top.adjectives:
            self._open.append(Phrase(index))
        else:
            top.preposition = index

    def _is_gerundive(self, index: int) -> bool:
        """Whether a "zu ... -end-" stands here: "die zu zahlende Miete"."""
        return (
            index < len(self._tokens)
            and self._tokens[index].tag == "ADJA"
            and _GERUNDIVE.fullmatch(self._tokens[index].text) is not None
        )

    def _is_determiner(self, index: int) -> bool:
        """Indefinite pronouns are often tagged as standing alone where they don't ("alle im Haus lebenden")."""
        token = self._tokens[index]
        return token.tag != "PIS" or determiner_readings(token.text) is not None

    def _determiner(self, index: int) -> None:
        top = self._open[-1]
        if top.determiners and _LIKE_ADJECTIVES.fullmatch(self._tokens[index].text):
            top.adjectives.append(index)
            return
        follows = top.determiners and _BEFORE_DETERMINER.fullmatch(self._tokens[top.determiners[-1]].text)
        if top.adjectives or (top.determiners and not follows):
            self._open.append(Phrase(determiners=[index]))
        else:
            top.determiners.append(index)

    def _adjective(self, index: int) -> None:
        """Behind "nach § 41 SGB XII" an adjective belongs to the phrase outside: "die nach ... bewilligte Leistung"."""
        top = self._open[-1]
        if len(self._open) > 1 and top.preposition is not None and not top.determiners and not top.adjectives:
            inside = self._tokens[top.preposition + 1 : index]
            if any(token.tag == "NE" or token.text in {"§", "§§"} for token in inside):
                self._end_inner()
        self._open[-1].adjectives.append(index)

    def _close(self, index: int) -> None:
        self._open[-1].noun = index
        self.found.append(self._open[-1])
        self._end_inner()

    def _end_inner(self) -> None:
        self._open.pop()
        if not self._open:
            self._open.append(Phrase())

    def _postposition(self, index: int) -> None:
        """ "den Vorschriften gemäß": belongs to the phrase in front."""
        if self.found and self.found[-1].preposition is None and self.found[-1].noun == index - 1:
            self.found[-1].preposition = index

    def _goes_on(self, index: int) -> bool:
        """Whether the word may stand inside a phrase: "die nicht nötigen", "auf dem hierfür gedachten Blatt"."""
        tag = self._tokens[index].tag
        following = self._tokens[index + 1].tag if index + 1 < len(self._tokens) else ""
        if tag == "PROAV":
            return bool(self._open[-1].determiners) and following in {"ADJA", "ADJD", "ADV"}
        return tag in _BETWEEN or self._is_comma_of_adjectives(index)

    def _is_comma_of_adjectives(self, index: int) -> bool:
        """The comma in "hohe, unerwartete Kosten"."""
        inside = self._open[-1].adjectives[-1:] == [index - 1] and index + 1 < len(self._tokens)
        return (
            self._tokens[index].tag == "$,"
            and inside
            and self._tokens[index + 1].tag in {"ADJA", "ADV", "ADJD"}
        )
