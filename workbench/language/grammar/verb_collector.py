"""Collects, piece by piece, each finite verb of a sentence and the non-finite verbs that complete it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from workbench.language.grammar.auxiliaries import (
    HABEN,
    MODAL,
    SEIN,
    WERDEN,
    finite_auxiliary,
    nonfinite_auxiliary,
)
from workbench.language.grammar.clause_pieces import Piece, is_finite
from workbench.language.grammar.participles import may_be_participle
from workbench.language.morphology import Token

INFINITIVE = "infinitive"
_FULL_FINITE = frozenset({"VVFIN", "VVIMP"})
_PRONOUNS = frozenset("ich du er sie es wir ihr man Sie".split())
_NOUNS_WITH_ZU = (
    "recht möglichkeit pflicht gelegenheit zeit anspruch grund wunsch chance absicht aufgabe anlass vollmacht"
    " verpflichtung erlaubnis interesse mühe schwierigkeiten lust angst befugnis berechtigung bereitschaft ziel wahl"
).split()
_ADJECTIVES_WITH_ZU = frozenset(
    "möglich unmöglich wichtig nötig notwendig erforderlich sinnvoll hilfreich verboten erlaubt verpflichtet"
    " berechtigt bereit befugt gezwungen gut besser schön üblich zulässig unzulässig ratsam geeignet angewiesen"
    " gehalten aufgefordert zumutbar".split()
)
"""After these an infinitive with zu depends on them: "ist es möglich zu zahlen" is no "ist zu zahlen"."""


@dataclass(slots=True)
class OpenGroup:
    """A finite verb (`auxiliary`: its class, "" for a full verb) while its members are collected."""

    finite: int
    auxiliary: str
    members: list[int] = field(default_factory=list)
    clause: list[int] = field(default_factory=list)


def collect(tokens: Sequence[Token], pieces: Iterable[Piece]) -> list[OpenGroup]:
    """The groups of one stream, in the order in which they were found."""
    collector = _Collector(tokens)
    for piece in pieces:
        collector.read(piece)
    return collector.groups


def is_verbal(token: Token) -> bool:
    """Whether the token can be part of a verb group: a verb, zu, a participle that is tagged as adjective."""
    if token.pos == "VERB" or token.tag == "PTKZU":
        return True
    if token.tag == "ADJD":
        return may_be_participle(token)
    return finite_auxiliary(token) != ""


class _Collector:
    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tokens
        self.groups: list[OpenGroup] = []
        self._main: OpenGroup | None = None
        self._in_subordinate = False
        self._loose: list[int] = []
        self._front: list[int] = []
        self._same_piece = False

    def read(self, piece: Piece) -> None:
        """One piece; subordinate clauses go on until their finite verb has come."""
        if piece.strong:
            self._main, self._in_subordinate = None, False
            self._front = []
        self._same_piece = False
        if piece.subordinate:
            self._loose = []
        if piece.subordinate or self._in_subordinate:
            self._in_subordinate = not self._read_subordinate(piece)
        else:
            self._read_main(piece)

    def _read_subordinate(self, piece: Piece) -> bool:
        """Whether its finite verb was found."""
        first: OpenGroup | None = None
        start = 0
        for begin, end in _clusters(self.tokens, piece.tokens):
            cluster = piece.tokens[begin:end]
            at = _finite_in_cluster(self.tokens, cluster, end == len(piece.tokens))
            if at is None and first is not None and _waits(self.tokens, first, cluster[0]):
                first.members.extend(cluster)
            elif at is None:
                self._loose.extend(cluster)
            else:
                first = self._open(cluster[at], piece.tokens[start:end])
                first.members.extend(self._loose)
                first.members.extend(index for index in cluster if index != cluster[at])
                self._loose, start = [], end
        return first is not None

    def _open(self, finite: int, clause: Iterable[int]) -> OpenGroup:
        group = OpenGroup(finite, finite_auxiliary(self.tokens[finite]), clause=list(clause))
        self.groups.append(group)
        return group

    def _read_main(self, piece: Piece) -> None:
        self._loose = []
        begin = taken = 0
        for place, index in enumerate(piece.tokens):
            token = self.tokens[index]
            if token.tag == "KON" and self._same_piece and self._main is not None and self._main.members:
                begin = place
            if not is_verbal(token):
                continue
            if self._is_passive_infinitive(piece.tokens, place):
                self._infinitive_group(piece.tokens, place)
            elif self._opens(piece.tokens, place):
                if self._main is not None:
                    self._main.clause.extend(piece.tokens[taken:begin])
                self._main = self._open(index, [*self._front, *piece.tokens[begin:place]])
                self._main.members.extend(_adjacent_before(self._loose, piece.tokens, place))
                self._loose, self._front, begin, taken, self._same_piece = [], [], place, place, True
            elif self._main is not None and self._completes(piece.tokens, place):
                self._main.members.append(index)
            else:
                self._loose.append(index)
        if self._main is None:
            self._front.extend(piece.tokens)
        else:
            self._main.clause.extend(piece.tokens[taken:])

    def _is_passive_infinitive(self, piece: Sequence[int], place: int) -> bool:
        """ "geprüft zu werden", "geprüft werden zu können"; this place is that of "werden"."""
        if self.tokens[piece[place]].text != "werden":
            return False
        tags = [self.tokens[index].tag for index in piece[max(0, place - 2) : place + 2]]
        before = tags[:2] if place >= 2 else []
        return before == ["VVPP", "PTKZU"] or (
            place >= 1 and self.tokens[piece[place - 1]].tag == "VVPP" and tags[-1] == "PTKZU"
        )

    def _infinitive_group(self, piece: Sequence[int], place: int) -> None:
        group = OpenGroup(piece[place], INFINITIVE, clause=list(piece))
        group.members.extend(
            index for index in piece[max(0, place - 2) : place] if is_verbal(self.tokens[index])
        )
        if self._main is not None:
            self._main.members = [index for index in self._main.members if index not in group.members]
        self.groups.append(group)

    def _opens(self, piece: Sequence[int], place: int) -> bool:
        """Whether a new finite verb of a main clause stands here."""
        token = self.tokens[piece[place]]
        before = self.tokens[piece[place - 1]] if place else None
        if before is not None and before.tag == "PTKZU":
            return False
        if finite_auxiliary(token):
            return self._auxiliary_opens(piece, place) and not self._finite_follows(piece, place)
        if token.tag in _FULL_FINITE:
            return self._main is None or not self._is_disguised(piece, place)
        follows = self.tokens[piece[place + 1]].text if place + 1 < len(piece) else ""
        return token.tag == "VVINF" and follows in {"Sie", "wir"} and (self._main is None or place == 0)

    def _finite_follows(self, piece: Sequence[int], place: int) -> bool:
        """ "Geprüft werden kann": the infinitive of an auxiliary right in front of a finite one."""
        if place == 0 or place + 1 == len(piece) or not nonfinite_auxiliary(self.tokens[piece[place]]):
            return False
        before = self.tokens[piece[place - 1]]
        return before.tag in {"VVPP", "VVINF"} and finite_auxiliary(self.tokens[piece[place + 1]]) != ""

    def _auxiliary_opens(self, piece: Sequence[int], place: int) -> bool:
        token = self.tokens[piece[place]]
        main = self._main
        if main is None or place == 0 or not nonfinite_auxiliary(token):
            return True
        if main.auxiliary not in {WERDEN, MODAL, HABEN}:
            return True
        joins = piece[place - 1] in main.members
        if joins or token.tag.endswith("INF"):
            return False
        return bool(main.members) or not self._at_right_edge(piece, place)

    def _is_disguised(self, piece: Sequence[int], place: int) -> bool:
        """Whether a token tagged as finite is the infinitive or participle of the open group."""
        main, token = self._main, self.tokens[piece[place]]
        if main is None or place == 0 or not self._at_right_edge(piece, place) or _is_verb_last(main):
            return False
        if main.members and self._has_own_subject(piece, place):
            return False
        if main.auxiliary in {WERDEN, MODAL} and token.text.endswith("n"):
            return True
        return main.auxiliary != "" and may_be_participle(token)

    def _has_own_subject(self, piece: Sequence[int], place: int) -> bool:
        """Whether a pronoun as subject stands between the last conjunction and this verb."""
        for index in reversed(piece[:place]):
            if self.tokens[index].tag == "KON":
                return False
            if self.tokens[index].text in _PRONOUNS:
                return True
        return True

    def _at_right_edge(self, piece: Sequence[int], place: int) -> bool:
        if place + 1 == len(piece):
            return True
        after = self.tokens[piece[place + 1]]
        if may_be_participle(self.tokens[piece[place]]) and (after.pos == "ADP" or after.tag == "KOKOM"):
            return True
        return after.tag == "KON" or is_verbal(after)

    def _completes(self, piece: Sequence[int], place: int) -> bool:
        """Whether a non-finite verb belongs to the open group."""
        main, token = self._main, self.tokens[piece[place]]
        if main is None or not main.auxiliary or _is_verb_last(main):
            return False
        if token.tag in {"VVIZU", "PTKZU"} or (place and self.tokens[piece[place - 1]].tag == "PTKZU"):
            return self._zu_completes(piece, place)
        if main.auxiliary == SEIN and token.tag == "VVINF":
            return False
        return token.tag != "ADJD" or (main.auxiliary == WERDEN and self._at_right_edge(piece, place))

    def _zu_completes(self, piece: Sequence[int], place: int) -> bool:
        main = self._main
        if main is None or main.auxiliary not in {SEIN, HABEN}:
            return False
        if any(
            self.tokens[index].tag == "PTKZU" or self.tokens[index].tag == "VVIZU" for index in main.members
        ):
            return True
        since = [index for index in (*main.clause, *piece[:place]) if index > main.finite]
        blocking = {"KOUI"} if self._same_piece else {"KOUI", "VVPP"}
        if any(self.tokens[index].tag in blocking for index in since):
            return False
        return (self._same_piece or self._is_list(piece, place)) and not self._governs_zu(since)

    def _governs_zu(self, since: Sequence[int]) -> bool:
        """Whether a noun or adjective between the verbs takes the infinitive: "das Recht zu klagen"."""
        texts = [self.tokens[index].text.lower() for index in since]
        return any(text in _ADJECTIVES_WITH_ZU or text.endswith(tuple(_NOUNS_WITH_ZU)) for text in texts)

    def _has_predicate(self, main: OpenGroup) -> bool:
        """ "Mir ist bekannt, dass ...": an infinitive behind the inserted clause is not its own."""
        return any(self.tokens[index].tag == "ADJD" for index in main.clause if index > main.finite)

    def _is_list(self, piece: Sequence[int], place: int) -> bool:
        """Whether a piece goes on an enumeration, or the clause around an inserted one."""
        main = self._main
        if main is None:
            return False
        own = [main.finite, *(index for index in main.clause if index > main.finite), piece[0]]
        gap = any(after - before > 2 for before, after in pairwise(own))
        joined = any(self.tokens[index].tag == "KON" for index in piece[:place])
        if gap and self._has_predicate(main):
            return False
        return gap or joined or place == 0


def _clusters(tokens: Sequence[Token], piece: Sequence[int]) -> list[tuple[int, int]]:
    """Runs of verbs without anything between them, as places in the piece, end exclusive."""
    found: list[tuple[int, int]] = []
    for place, index in enumerate(piece):
        if not is_verbal(tokens[index]):
            continue
        if found and found[-1][1] == place:
            found[-1] = (found[-1][0], place + 1)
        else:
            found.append((place, place + 1))
    return found


def _finite_in_cluster(tokens: Sequence[Token], cluster: Sequence[int], at_end: bool) -> int | None:
    """Place of the finite verb: the last, or the first before two infinitives ("hätte zahlen müssen")."""
    first, last = tokens[cluster[0]], tokens[cluster[-1]]
    if len(cluster) > 1 and finite_auxiliary(first) and not nonfinite_auxiliary(first):
        return 0
    before = tokens[cluster[-2]].tag if len(cluster) > 1 else ""
    if before == "PTKZU":
        return None
    if finite_auxiliary(last) or is_finite(last):
        return len(cluster) - 1
    return len(cluster) - 1 if at_end and last.tag == "VVINF" else None


def _is_verb_last(group: OpenGroup) -> bool:
    """Whether its members stand in front of the finite verb, as in a clause whose conjunction was not repeated."""
    before = [index for index in group.clause if index < group.finite]
    return any(index in group.members for index in before) and len(before) > len(group.members)


def _waits(tokens: Sequence[Token], group: OpenGroup, place: int) -> bool:
    """Whether an auxiliary still lacks its participle and no conjunction parts them."""
    between = tokens[group.finite + 1 : place]
    return group.auxiliary != "" and not group.members and all(token.tag != "KON" for token in between)


def _adjacent_before(loose: Sequence[int], piece: Sequence[int], place: int) -> list[int]:
    """Verbs right in front of the finite one: "Vorzulegen sind ...", "... geprüft wird"."""
    found: list[int] = []
    while place > 0 and piece[place - 1] in loose:
        place -= 1
        found.insert(0, piece[place])
    return found
