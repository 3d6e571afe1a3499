"""The clauses of a sentence by tags and punctuation: which verb belongs to which, what is put into what."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from workbench.language.grammar.comma_pieces import Piece, pieces
from workbench.language.morphology import Token

MAIN, SUBORDINATE, RELATIVE, INFINITIVE = "main", "subordinate", "relative", "infinitive"
VERB_FIRST_CONDITIONAL, FRAGMENT = "verb_first_conditional", "fragment"
DEPENDENT = frozenset({SUBORDINATE, RELATIVE, INFINITIVE, VERB_FIRST_CONDITIONAL})
_FINAL = frozenset({SUBORDINATE, RELATIVE})
_REQUESTED = frozenset(
    {
        "achten", "angeben", "ankreuzen", "anrufen", "antworten", "ausfüllen", "beachten", "beantragen", "beifügen",
        "beilegen", "bestellen", "bitten", "bringen", "buchen", "denken", "drucken", "eintragen", "einreichen",
        "fragen", "füllen", "geben", "gehen", "halten", "holen", "klicken", "kommen", "kreuzen", "lassen", "legen",
        "lesen", "machen", "melden", "mitbringen", "mitteilen", "nehmen", "nennen", "öffnen", "prüfen", "reichen",
        "rufen", "sagen", "schauen", "schicken", "schließen", "schreiben", "senden", "setzen", "stellen", "suchen",
        "teilen", "tragen", "unterschreiben", "vergessen", "vorlegen", "warten", "wählen", "wenden", "werfen", "zeigen",
    }
)  # fmt: skip
"""What official texts ask people to do: with "Sie" a request rather than a condition."""
_CONSEQUENT = frozenset({"so", "dann"})
_IRREAL = frozenset({"hätte", "hätten", "wäre", "wären", "würde", "würden", "müsste", "müssten"})


@dataclass(frozen=True, slots=True)
class Clause:
    """Tokens `first` to `last` (indexes, inclusive) of the sentence, clauses put in between included.

    `kind`: main, subordinate (also indirect questions), relative, infinitive (with "zu"),
    verb_first_conditional ("Ziehen Sie um, ..."), fragment (no verb of its own: headings, lists after a colon).
    `finite`: index of its finite verb. `opener`: index of the conjunction, relative or question word.
    `embedded`: it interrupts another clause or stands in brackets. `parts`: first and last index of each
    uninterrupted stretch of its own.
    """

    first: int
    last: int
    kind: str
    finite: int | None
    opener: int | None
    embedded: bool
    parts: tuple[tuple[int, int], ...] = ()

    @property
    def own(self) -> tuple[int, ...]:
        """Indexes of its own tokens, without clauses put in between."""
        return tuple(index for first, last in self.parts for index in range(first, last + 1))


@dataclass
class _Open:
    kind: str
    pieces: list[Piece]
    opener: int | None
    finite: int | None
    has_zu: bool = False
    parts: list[tuple[int, int]] = field(default_factory=list)

    @property
    def is_complete(self) -> bool:
        return self.has_zu if self.kind == INFINITIVE else self.finite is not None

    def take(self, piece: Piece) -> None:
        self.pieces.append(piece)
        if self.finite is None:
            self.finite = piece.final if self.kind in _FINAL and piece.finite is None else piece.finite
        self.has_zu = self.has_zu or piece.is_zu


def clauses(tokens: Sequence[Token]) -> tuple[Clause, ...]:
    """The clauses by first token. Commas of lists and appositions part none; brackets hold clauses of their own."""
    question = bool(tokens) and any(token.text == "?" for token in tokens[-2:])
    outside, brackets = _brackets(tokens)
    found = list(_clauses(tokens, outside, question))
    for inside in brackets:
        found.extend(_clauses(tokens, inside, question=False, embedded=True))
    return tuple(sorted(found, key=lambda clause: (clause.first, -clause.last)))


def _brackets(tokens: Sequence[Token]) -> tuple[list[int], list[list[int]]]:
    """Indexes outside of brackets, and those inside each pair."""
    outside: list[int] = []
    inside: list[list[int]] = []
    depth = 0
    for index, token in enumerate(tokens):
        if token.text in {"(", "["}:
            depth += 1
            if depth == 1:
                inside.append([])
        elif token.text in {")", "]"}:
            depth = max(0, depth - 1)
        else:
            (inside[-1] if depth else outside).append(index)
    return outside, [part for part in inside if part]


def _clauses(
    tokens: Sequence[Token], indexes: Sequence[int], question: bool, embedded: bool = False
) -> Iterable[Clause]:
    opened = _assemble(tokens, pieces(tokens, indexes, question))
    if not question:
        _name_conditionals(tokens, opened)
    spans = [(item.pieces[0].indexes[0], item.pieces[-1].indexes[-1]) for item in opened]
    for item, (first, last) in zip(opened, spans, strict=True):
        inside = any(start < first and last < end for start, end in spans)
        kind = FRAGMENT if item.kind == MAIN and item.finite is None else item.kind
        parts = tuple(_stretches([index for piece in item.pieces for index in piece.indexes]))
        yield Clause(first, last, kind, item.finite, item.opener, embedded or inside, parts)


def _stretches(indexes: Sequence[int]) -> Iterable[tuple[int, int]]:
    """Runs of indexes; a single mark between two words of the same clause interrupts none."""
    first = last = indexes[0]
    for index in indexes[1:]:
        if index - last > 2:
            yield first, last
            first = index
        last = index
    yield first, last


def _assemble(tokens: Sequence[Token], parts: Sequence[Piece]) -> list[_Open]:
    """Join pieces to clauses; the stack holds what may still go on, the outermost first."""
    found: list[_Open] = []
    stack: list[_Open] = []
    for piece in parts:
        if piece.is_new:
            _close(found, stack)
        if piece.kind:
            new = _Open(piece.kind, [piece], piece.opener, piece.finite, piece.is_zu)
        else:
            goes_on = _continued(tokens, stack, piece)
            if goes_on is not None:
                goes_on.take(piece)
                continue
            new = _Open(INFINITIVE if piece.is_zu else MAIN, [piece], None, piece.finite, piece.is_zu)
        found.append(new)
        stack.append(new)
    _close(found, stack)
    return found


def _close(found: list[_Open], stack: list[_Open]) -> None:
    """A "relative clause" that never got its verb is an item of a list: give it back to what it interrupts."""
    while stack:
        item = stack.pop()
        if item.kind == RELATIVE and item.finite is None and stack:
            for piece in item.pieces:
                stack[-1].take(piece)
            found.remove(item)


def _continued(tokens: Sequence[Token], stack: list[_Open], piece: Piece) -> _Open | None:
    """The open clause that the piece goes on with; what lies above it on the stack is closed."""
    while stack:
        top = stack[-1]
        if _goes_on(tokens, stack, piece):
            return top
        if top.kind == MAIN and (piece.is_zu or piece.finite is None):
            return None
        stack.pop()
    return None


def _goes_on(tokens: Sequence[Token], stack: list[_Open], piece: Piece) -> bool:
    top = stack[-1]
    if top.kind == MAIN:
        return _main_goes_on(tokens, top, piece)
    if top.kind == INFINITIVE:
        return not top.is_complete and piece.finite is None
    if top.is_complete:
        waiting = any(item.kind in DEPENDENT and not item.is_complete for item in stack)
        under_main = any(item.kind == MAIN and item.is_complete for item in stack)
        coordinated = (under_main and piece.verb_last) or (piece.is_joined and not piece.verb_first)
        verbs = piece.only_verbs and any(tokens[index].tag == "KON" for index in piece.indexes)
        return piece.finite is not None and (coordinated or verbs) and not waiting
    if _is_elliptic(tokens, top) or piece.is_zu:
        return False
    return piece.finite is None or piece.verb_last or (not piece.verb_first and len(stack) == 1)


def _is_elliptic(tokens: Sequence[Token], clause: _Open) -> bool:
    """Whether it is complete without verb: "soweit vorhanden", "wie beschrieben"."""
    indexes = clause.pieces[-1].indexes
    return len(indexes) <= 3 and tokens[indexes[-1]].tag in {"ADJD", "VVPP", "ADV"}


def _main_goes_on(tokens: Sequence[Token], main: _Open, piece: Piece) -> bool:
    if main.finite is None:
        starts_anew = piece.finite is not None and tokens[piece.indexes[0]].tag == "PPER"
        return not starts_anew
    if piece.is_zu and tokens[piece.indexes[0]].tag == "KON" and _has_zu(tokens, main):
        return True
    if piece.is_zu:
        return main.finite == main.pieces[-1].indexes[-1] and tokens[main.finite].tag == "VAFIN"
    return piece.finite is None


def _has_zu(tokens: Sequence[Token], main: _Open) -> bool:
    """Whether "ist" or "hat" of the main clause already has an infinitive with "zu"."""
    own = [index for piece in main.pieces for index in piece.indexes]
    return any(tokens[index].tag in {"PTKZU", "VVIZU"} for index in own)


def _name_conditionals(tokens: Sequence[Token], opened: Sequence[_Open]) -> None:
    """Name the main clauses that are conditions without "wenn"."""
    mains = [item for item in opened if item.kind == MAIN]
    for place in range(len(mains) - 1, -1, -1):
        item, later = mains[place], mains[place + 1 :]
        piece = item.pieces[0]
        if item.finite is None or not piece.verb_first or len(piece.indexes) == 1:
            continue
        before = mains[place - 1].pieces[0] if place else None
        if _is_postposed(tokens, item.finite, before) or (later and _is_condition(tokens, item, later)):
            item.kind = VERB_FIRST_CONDITIONAL


def _is_postposed(tokens: Sequence[Token], finite: int, before: Piece | None) -> bool:
    """Whether it is a condition by its form, behind or in front: "Rufen Sie an, sollten Sie Fragen haben"."""
    word = tokens[finite].text
    return word in {"sollte", "sollten"} or (
        word in _IRREAL and not (before is not None and before.verb_first)
    )


def _is_condition(tokens: Sequence[Token], clause: _Open, later: Sequence[_Open]) -> bool:
    """Whether the next main clause tells what follows from the verb-first clause, and neither is a request."""
    after = later[0].pieces[0]
    first = tokens[after.indexes[0]]
    postposed = later[0].kind == VERB_FIRST_CONDITIONAL and first.tag != "KON"
    if postposed or tokens[clause.pieces[0].indexes[0]].text == "Bitte":
        return False
    if first.tag == "KON" or later[0].finite is None or clause.finite is None:
        return first.tag == "KON" and later[0].kind == VERB_FIRST_CONDITIONAL
    if first.text in _CONSEQUENT:
        return True
    return after.verb_first and not _both_ask(tokens, clause.finite, later)


def _both_ask(tokens: Sequence[Token], finite: int, later: Sequence[_Open]) -> bool:
    """Whether both clauses are requests: "Rufen Sie an, fragen Sie nach Frau Kurz"."""
    verb, head = tokens[finite], later[0].pieces[0].indexes
    if tokens[finite + 1].text != "Sie" or verb.tag in {"VAFIN", "VMFIN"}:
        return False
    if tokens[head[0]].tag not in {"VVFIN", "VVIMP"} or len(head) < 2 or tokens[head[1]].text != "Sie":
        return False
    listed = len(later) > 1 and tokens[later[1].pieces[0].indexes[0]].tag == "KON"
    return listed or (verb.joined_lemma or verb.lemma) in _REQUESTED
