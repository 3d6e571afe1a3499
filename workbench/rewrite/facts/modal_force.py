"""How binding a wording is: what must, should, may, must not be done, and what need not be done.

"ist einzureichen", "müssen Sie einreichen" and "Reichen Sie ... ein" bind alike; "kann versagt werden" and "wird
versagt" don't. Only main clauses claim something; in conditions and questions the same words are evidence that the
force is there.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from workbench.language.grammar.clauses import RELATIVE
from workbench.language.grammar.owned_tasks import is_no_duty
from workbench.language.grammar.verb_groups import HAVE_TO_INFINITIVE, MUST_INFINITIVE
from workbench.rewrite.facts.asides import is_aside
from workbench.rewrite.facts.cues import cues
from workbench.rewrite.facts.denials import denials, is_bounded, is_denied, is_doubled
from workbench.rewrite.facts.scopes import CONDITION, QUESTION, Scope, scope_at, scopes
from workbench.rewrite.guard import Wording

MUST, SHOULD, MAY, BAN, SPARE, WEAK = "must", "should", "may", "ban", "spare", "weak"
FIRM, SOFT, FAINT, REQUEST = "firm", "soft", "faint", "request"
_OPPOSITE = {MUST: SPARE, MAY: BAN, BAN: MAY, SPARE: MUST, SHOULD: SHOULD, WEAK: WEAK}
_OFFICE = re.compile(
    r"(?<!\w)(?:wir|uns|(?:die|das|der)\s+(?:\w+\s+)?\w*(?:amt|behörde|stelle|kasse|verwaltung|center|träger|gericht|stadt|gemeinde|leitung|schule)s?)(?!\w)",
    re.IGNORECASE,
)
_ENDS = re.compile(
    r"\b(?:erlisch|erlösch|endet|enden|entf[äa]ll|ruht|ruhen|aufgehoben|wegf[äa]ll|befrei|ausgenommen|entbunden|freigestellt|ausgeschlossen)",
    re.IGNORECASE,
)
"""What happens to a duty that is named as a noun and no longer binds: "Die Meldepflicht endet"."""
_IMPERATIVE = re.compile(
    r"(?:^|[.:;!?,–]\s+|\bund\s|\boder\s|^\W*)(?:Bitte\s|bitte\s|Dann\s|dann\s)?(\w+n) Sie\b"
)

_PERCEIVED = frozenset(
    "betrachten werten beurteilen bewerten"
    " beobachten sehen erkennen erwarten finden hören spüren verstehen erklären vermuten befürchten entnehmen ersehen"
    " erreichen bekommen kaufen haben erhalten beziehen rechnen merken lesen erreichen nachlesen einsehen".split()
)
"""Verbs with which "ist ... zu" says what one can do rather than must."""
_CANT_SPARE = re.compile(
    r"\bnicht\s(?:\w+\s)?(?:(?:ver)?zicht\w*|abgesehen|absehen|unterlassen|unterbleiben|entfallen|wegfallen|entbehr\w*)\b"
)
"""What "kann nicht" spare is a duty: "Darauf kann nicht verzichtet werden"."""
_NEEDS = ("brauch", "benötig")
"""Words that hint at a duty and that "nicht" turns to its opposite; "nicht ohne" is none."""
_RELIEVES = ("befrei", "entbind", "entbund", "freigestellt", "entheb", "enthob", "entfäll", "entfall")
"""Words that lift a duty; with "nicht" it stays."""
_LIMITS = frozenset("nur erst höchstens maximal längstens ausschließlich lediglich frühestens".split())


@dataclass(frozen=True, slots=True)
class Force:
    """A binding word at `start:end`. `sort`: what it binds to, its denial already reckoned with.

    `strength`: firm (müssen), soft (berechtigt), request (bitte) or faint (brauchen; anything outside main clauses).
    `office`: whether the office is the one who must or may. `limited`: with "nur", "erst", "höchstens",
    "nicht mehr als". `word`: in small letters.
    """

    start: int
    end: int
    sort: str
    strength: str
    scope: Scope | None
    office: bool = False
    limited: bool = False
    word: str = ""

    @property
    def is_claim(self) -> bool:
        """Whether the wording states it, rather than mentioning it in a condition or an explanation."""
        return self.strength != FAINT


def is_about_remedy(force: Force, wording: Wording) -> bool:
    """Whether the clause is about a remedy, which nobody must use: "ist zu erheben" says how and until when."""
    return force.scope is not None and _REMEDY.search(force.scope.text_of(wording)) is not None


_REMEDY = re.compile(
    r"(?:klage|widerspruch|einspruch|beschwerde|berufung|revision|einwendung|einwände)", re.IGNORECASE
)


_MET = re.compile(
    r"\b(?:Bedingung|Voraussetzung|Anforderung|Merkmal|Kriteri)\w*\b.*\b(?:erfüll\w*|vorliegen|zutreffen|gegeben)\b",
    re.DOTALL,
)


def announces_conditions(force: Force, wording: Wording) -> bool:
    """Whether the clause only announces conditions: "Sie müssen zwei Bedingungen erfüllen" is no duty."""
    return force.scope is not None and _MET.search(force.scope.text_of(wording)) is not None


def forces(wording: Wording) -> tuple[Force, ...]:
    """Every binding word of the wording in text order."""
    return _forces(wording.text)


@lru_cache(maxsize=512)
def _forces(text: str) -> tuple[Force, ...]:
    wording = Wording(text)
    found = [*_listed(wording), *_to_infinitives(wording), *_imperatives(wording)]
    return tuple(sorted(found, key=lambda force: (force.start, force.end)))


def _listed(wording: Wording) -> Iterator[Force]:
    for cue in cues("modal_force", wording.text):
        if cue.kind == "none":
            continue
        scope = scope_at(wording, cue.start)
        yield _force(wording, cue.start, cue.end, cue.kind, cue.strength, scope)


def _force(wording: Wording, start: int, end: int, sort: str, strength: str, scope: Scope | None) -> Force:
    """The force with its denial, weakened where nothing is claimed."""
    said = wording.text[start:end]
    turns = sort == MAY or (sort == MUST and (strength != FAINT or said.lower().startswith(_NEEDS)))
    if turns and scope is not None:
        inside = any(_is_turned(wording.text, first, last) for first, last in scope.parts)
        inside = inside and not _DESCRIBES.match(wording.text, start)
        inside = inside and not (sort == MAY and _EXCEPTS.search(scope.text_of(wording)))
        if inside and " nicht" not in said and " kein" not in said:
            sort = _OPPOSITE[sort]
        elif sort == MAY and _CANT_SPARE.search(scope.text_of(wording)):
            sort = MUST
    if sort == SPARE and scope is not None and said.lower().startswith(_RELIEVES):
        inside = any(is_denied(wording.text, first, last) for first, last in scope.parts)
        sort, strength = (MUST, SOFT) if inside else (sort, strength)
    if (
        sort == MUST
        and scope is not None
        and wording.text[start].isupper()
        and _ENDS.search(scope.text_of(wording))
    ):
        strength = FAINT
    if sort == SHOULD and not said.lower().startswith("soll") and scope is not None:
        inside = any(is_denied(wording.text, first, last) for first, last in scope.parts)
        strength = FAINT if inside else strength
    aside = scope is not None and (scope.kind in CONDITION | {RELATIVE}) and strength != FAINT
    if aside or is_aside(wording.text, start):
        strength = FAINT
    office = scope is not None and _OFFICE.search(scope.text_of(wording)) is not None
    limited = scope is not None and _is_limited(wording, scope)
    return Force(start, end, sort, strength, scope, office, limited, wording.text[start:end].lower())


_EXCEPTS = re.compile(r",?\s(?:nur|bloß|lediglich)\s[^,.;]{2,40}\bnicht\s*$")
""" "Sie können täglich kommen, nur im Mai nicht" allows it."""
_DESCRIBES = re.compile(r"[a-zäöüß]{5,}(?:lich|nötig|notwendig|geschrieben)e[nrsm]?\s[A-ZÄÖÜ]")
"""An adjective in front of its noun: "ersetzt nicht die erforderlichen Genehmigungen" spares nothing."""


def _is_turned(text: str, start: int, end: int) -> bool:
    """Whether a word between the code points denies the force: not the "ohne" of "kann ohne Antrag gezahlt werden"."""
    strong = [cue for cue in denials(text).strong if start <= cue.start < end]
    alone = bool(strong) and all(text[cue.start : cue.end].lower() == "ohne" for cue in strong)
    return is_denied(text, start, end) and not (alone and not is_doubled(text, start, end))


def _is_limited(wording: Wording, scope: Scope) -> bool:
    return any(token.text.lower() in _LIMITS for token in scope.tokens) or any(
        is_bounded(wording.text, start, end) for start, end in scope.parts
    )


def _to_infinitives(wording: Wording) -> Iterator[Force]:
    """ "ist vorzulegen", "hat zu zahlen"."""
    for (offset, _), sentence in zip(wording.spans, wording.sentences, strict=True):
        for group in sentence.verb_groups:
            kind = group.kind
            if kind == MUST_INFINITIVE or (
                kind == HAVE_TO_INFINITIVE and not is_no_duty(sentence.tokens, group)
            ):
                start = sentence.tokens[group.finite].start + offset
                end = sentence.tokens[group.members[-1]].end + offset
                said = wording.text[start:end]
                faint = group.lemma in _PERCEIVED or " nicht" in said or " kein" in said
                strength = FAINT if faint else FIRM
                yield _force(wording, start, end, MUST, strength, scope_at(wording, start))


def _imperatives(wording: Wording) -> Iterator[Force]:
    """ "Reichen Sie ... ein" where it is neither question nor condition."""
    for scope in scopes(wording):
        if scope.kind in CONDITION or scope.kind in {QUESTION, RELATIVE}:
            continue
        match = _IMPERATIVE.search(wording.text[scope.start : scope.end])
        if match and match[1].lower() not in _NO_REQUEST:
            start = scope.start + match.start(1)
            if _answers(wording, scope, start) or _IS_SETTLED.search(scope.text_of(wording)):
                continue
            denied = any(is_denied(wording.text, first, last) for first, last in scope.parts)
            strength = FAINT if is_aside(wording.text, start) else FIRM
            sort = SHOULD if _is_advice(wording, start) else BAN if denied else MUST
            yield Force(start, scope.start + match.end(), sort, strength, scope)


_ADVICE = re.compile(r"\b(?:Rat|Ratschlag|Tipps?|Vorschlag|Empfehlung|Anregung)\b[^.;:!?]{0,40}:")
_SAYS_WHAT = re.compile(
    r"(?:Ob|Wer|Was|Wann|Wie|Wo|Wohin|Woher|Womit|Wie\w*|Welche\w?|Warum)\b[^.;:!?]*,\s*$"
)
_IS_SETTLED = re.compile(r"\b(?:gegenstandslos|hinfällig|erledigt)\b")
""" "Betrachten Sie die Mahnung als gegenstandslos" asks for nothing."""


def _is_advice(wording: Wording, place: int) -> bool:
    """Whether a noun with a colon announces the sentence as advice: "Unser Tipp: Kommen Sie früh"."""
    return _ADVICE.search(_sentence_to(wording, place)) is not None


def _answers(wording: Wording, scope: Scope, place: int) -> bool:
    """Whether the verb follows its question, so that it asks for nothing: "Wie hoch sie ist, lesen Sie in ..."."""
    asked = _SAYS_WHAT.match(_sentence_to(wording, place)) is not None
    return asked and "bitte" not in scope.text_of(wording)


def _sentence_to(wording: Wording, place: int) -> str:
    """The words in front of the place in its sentence."""
    start, _ = wording.sentence_around(place) or (0, place)
    return wording.text[start:place]


_NO_REQUEST = frozenset(
    "können müssen dürfen sollen wollen möchten haben sind werden bekommen erhalten brauchen zahlen kennen hatten"
    " verlieren behalten riskieren versäumen verpassen"
    " wurden konnten mussten durften sollten würden wären hätten dann wenn denn den ein einen ihren dass".split()
)
