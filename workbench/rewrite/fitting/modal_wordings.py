"""A modal verb for a verb with a "zu": "sind verpflichtet, den Umzug mitzuteilen" -> "müssen den Umzug mitteilen"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.language.grammar.clauses import INFINITIVE, Clause
from workbench.language.grammar.phrase_scan import noun_phrases
from workbench.language.grammar.verbs import verb_forms
from workbench.language.morphology import Token
from workbench.rewrite.fitting.analysed import Analysis
from workbench.rewrite.fitting.edits import Edit
from workbench.rewrite.fitting.valency import valency
from workbench.rewrite.fitting.verb_edits import deletions
from workbench.rewrite.fitting.verb_shapes import shaped
from workbench.rewrite.fitting.verb_use import VerbUse
from workbench.rewrite.fitting.verb_wording import VerbWording

NO_DUTY = frozenset(
    "vertreten verantworten befürchten erwarten gewärtigen verzeichnen beklagen bieten bedeuten beanstanden lachen"
    " verbergen verlieren verschenken".split()
)
"""With these "hat ... zu" says what somebody is answerable for or what happens to him: "die Sie zu vertreten haben"."""
CLAIMED = frozenset(
    "beanspruchen fordern verlangen erwarten erhoffen hoffen bekommen kriegen wünschen gewinnen erben".split()
)
"""With these "hat ... zu" says what somebody may claim or what comes to him: "was er vom Bund zu fordern hat"."""


_CLOSE = frozenset(
    "allein selbst persönlich weiter rechtzeitig länger hier dort ganz dorthin hierher".split()
)
"""Adverbs that say how or where to something is done: "nicht selbst kommen"."""
_RHYTHMS = frozenset(
    "täglich wöchentlich monatlich jährlich stündlich vierteljährlich halbjährlich ständig dauernd".split()
)
"""How often: "nicht täglich arbeiten" would deny the rhythm alone, "drei Stunden täglich nicht arbeiten" doesn't."""
_WITH_INFINITIVE = frozenset(
    "versuchen bemühen beantragen verpflichten bitten unterlassen vermeiden veranlassen verlangen versichern erklären"
    " ermöglichen gestatten hindern sorgen achten anhalten auffordern verzichten beabsichtigen anbieten dulden".split()
)
"""Verbs whose object may be an infinitive with "zu"."""
_DENIAL = re.compile("[Kk]ein(?:e[mnrs]?)?|[Nn]ichts|[Nn]iemand(?:en|em)?")
_POINTING = re.compile("dar?(?P<preposition>an|auf|in|über|um|unter|für|gegen|mit|nach|von|vor|zu|bei|durch)")
"""Adverbs that point to an infinitive; "hierfür" points to what was said."""


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Indexes of the words with the infinitives, and of the commas in front of and behind them."""

    indexes: tuple[int, ...]
    comma: int | None = None


def modal_edits(
    analysis: Analysis, use: VerbUse, target: VerbWording, removed: Sequence[int]
) -> tuple[Edit, ...] | None:
    """The edits that put the modal verb in and take each "zu" away; None where no infinitive with "zu" follows."""
    tokens = analysis.tokens
    stretch = _stretch(analysis, use)
    texts = list(shaped(use, target.verb))
    if use.shape != "finite" or stretch is None or not texts:
        return None
    if _strands_pronoun(tokens, removed, stretch):
        return None
    infinitives = _governed(analysis, use, list(_infinitives(analysis, stretch.indexes)))
    denied = [at for at in use.clause if tokens[at].tag == "PTKNEG" and at not in stretch.indexes]
    denies = "nicht" in target.fixed  # "außerstande sein": "nicht können"
    if not infinitives or (denied and denies) or _goes_on(analysis, infinitives[-1][1]):
        return None
    if (denied or denies) and (len(infinitives) > 1 or _has_denial(tokens, stretch.indexes)):
        return None
    if tokens[use.verb].lemma == "haben":
        negated = any(tokens[at].tag == "PTKNEG" or _DENIAL.fullmatch(tokens[at].text) for at in use.clause)
        if negated or any(edit.text in NO_DUTY | CLAIMED for edit, _ in infinitives):
            return None  # "haben dort nicht zu parken" forbids, "hat das nicht zu zahlen" frees
    edits = [edit for edit, _ in infinitives]
    gone = [at for at in removed if tokens[at].text.lower() != "zu"]
    if denied or denies:
        gone += denied[:1]
        edits = _denied(analysis, stretch, edits)
    edits += deletions(analysis, [*gone, *_commas(analysis, gone, stretch, infinitives[-1][1])])
    text = texts[0]
    verb = tokens[use.verb]
    if use.parted or infinitives[-1][1] < use.verb:
        shown = text[:1].upper() + text[1:] if verb.text[:1].isupper() else text
        return (*edits, Edit(verb.start, verb.end, shown))
    last = infinitives[-1][1]
    end = tokens[last].end
    edits = [Edit(e.start, e.end, f"{e.text} {text}") if e.end == end else e for e in edits]
    return (*edits, *deletions(analysis, [use.verb]))


def _has_denial(tokens: Sequence[Token], indexes: Sequence[int]) -> bool:
    """Whether the infinitive is denied itself: two denials in one clause would turn the sense."""
    return any(tokens[at].tag == "PTKNEG" or _DENIAL.fullmatch(tokens[at].text) for at in indexes)


def _strands_pronoun(tokens: Sequence[Token], removed: Sequence[int], stretch: _Stretch) -> bool:
    """Whether a weak pronoun would come behind adverbials: "ist derzeit fähig, es zu tun", "kann derzeit es tun"."""
    if not removed or stretch.comma is None or tokens[stretch.indexes[0]].tag not in {"PPER", "PRF"}:
        return False
    before = [token for token in tokens[: min(removed)] if token.tag != "PTKNEG"][-1:]
    behind = any(
        phrase.preposition is not None and phrase.noun == min(removed) - 1 for phrase in noun_phrases(tokens)
    )
    return behind or any(token.tag in {"ADV", "ADJD", "PROAV"} for token in before)


def _denied(analysis: Analysis, stretch: _Stretch, edits: Sequence[Edit]) -> list[Edit]:
    """The edits with "nicht" where it denies the infinitive: in front of what belongs closely to it.

    That are phrases with a preposition, adverbs of manner and predicates ("nicht zu uns kommen", "nicht allein leben"),
    no objects with an article ("den Termin nicht einhalten") and no words that stand for the speakers.
    """
    tokens = analysis.tokens
    verb = next(at for at, token in enumerate(tokens) if token.start == edits[0].start)
    at = _close_to_verb(analysis, stretch, verb)
    if at == verb:
        return [Edit(edits[0].start, edits[0].end, f"nicht {edits[0].text}"), *edits[1:]]
    start = tokens[at].start
    return [Edit(start, start, "nicht "), *edits]


def _close_to_verb(analysis: Analysis, stretch: _Stretch, verb: int) -> int:
    """Index of the first word behind which only close complements and the verb stand."""
    tokens, at = analysis.tokens, verb
    inside = set(stretch.indexes)
    words = [tokens[one].text.lower() for one in stretch.indexes]
    if words[:2] == ["mehr", "als"]:
        return stretch.indexes[0]  # "nicht mehr als drei Stunden arbeiten"
    phrases = {one.noun: one for one in noun_phrases(tokens) if one.noun is not None}
    while at - 1 in inside:
        before = tokens[at - 1]
        phrase = phrases.get(at - 1)
        if before.text.lower() in _RHYTHMS:
            break
        if before.tag in {"ADJD", "PROAV", "VVINF"} or before.text.lower() in _CLOSE:
            at -= 1
        elif phrase is not None and phrase.preposition is not None and phrase.preposition in inside:
            at = phrase.preposition
        elif phrase is not None and not phrase.determiners and before.lemma == before.text:
            at -= 1  # "nicht Auto fahren"
        elif before.pos == "PRON" and at - 2 in inside and tokens[at - 2].tag == "APPR":
            at -= 2
        else:
            break
    return at


def _commas(analysis: Analysis, gone: Sequence[int], stretch: _Stretch, last: int) -> Iterator[int]:
    """The commas that parted the infinitives from the rest: in front, and behind them before "und"."""
    tokens = analysis.tokens
    front = stretch.comma
    if front is None and gone and tokens[max(gone) + 1].text == ",":
        inner = any(clause.first == max(gone) + 2 for clause in analysis.clauses)
        front = None if inner else max(gone) + 1
    if front is None:
        return
    yield front
    behind = [token.text for token in tokens[last + 1 : last + 3]]
    if behind[:1] == [","] and behind[1:] and behind[1] in {"und", "oder", "sowie"}:
        yield last + 1


def _stretch(analysis: Analysis, use: VerbUse) -> _Stretch | None:
    """The rest of the verb's own clause if it has the "zu", else the infinitive clause right behind it."""
    tokens = analysis.tokens
    own = tuple(at for at in use.clause if tokens[at].tag in {"PTKZU", "VVIZU"})
    if own:
        commas = _inner_commas(analysis, use, own[0])
        if len(commas) > 1:
            return None
        inside = [at for at in use.clause if not commas or at > commas[0]]
        return _Stretch((*inside, *_joined_behind(analysis, use, own[-1])), next(iter(commas), None))
    end = max(use.clause)
    for clause in analysis.clauses:
        follows = (
            clause.first in {end + 1, end + 2} and clause.kind == INFINITIVE and clause.opener != clause.first
        )
        if follows and tokens[clause.first - 1].text == ",":
            return _Stretch(clause.own, clause.first - 1)
    return None


def _inner_commas(analysis: Analysis, use: VerbUse, zu: int) -> list[int]:
    """The commas between a full verb and its "zu" where both were read as one clause: "plant, die Seestraße zu ..."."""
    tokens = analysis.tokens
    if tokens[use.verb].lemma in {"haben", "sein"}:
        return []
    return [at for at in range(use.verb + 1, zu) if tokens[at].text == ","]


def _governed(analysis: Analysis, use: VerbUse, found: list[tuple[Edit, int]]) -> list[tuple[Edit, int]]:
    """The infinitives that hang on the verb and on no other finite one.

    "Der Bescheid hat Bestand und ist zu befolgen" and "weil er Bestand hat und zu befolgen ist" have a duty of "ist".
    """
    tokens = analysis.tokens
    kept = []
    for edit, at in found:
        between = range(min(at, use.verb) + 1, max(at, use.verb))
        others = [one for one in between if one in use.clause and tokens[one].tag.endswith("FIN")]
        behind = tokens[at + 1] if at + 1 < len(tokens) else None
        taken = behind is not None and behind.tag.endswith("FIN") and at + 1 != use.verb
        if not others and not taken:
            kept.append((edit, at))
    return kept


def _joined_behind(analysis: Analysis, use: VerbUse, last: int) -> tuple[int, ...]:
    """The words of the clauses behind a comma whose infinitives are joined to those in front of it.

    A list goes on ("hat den Keller zu räumen, ihn zu reinigen und ..."), or a clause was put in behind "und". An
    infinitive that is the object of the last one stays ("hat zu versuchen, die Frist einzuhalten").
    """
    tokens = analysis.tokens
    run: list[Clause] = []
    for clause in analysis.clauses:
        infinitive = clause.kind == INFINITIVE and clause.opener != clause.first
        if clause.first > last and infinitive and (not run or clause.first == run[-1].last + 2):
            run.append(clause)
    if not run:
        return ()
    if any(tokens[at].tag == "KON" for at in use.clause if at > last):
        return run[0].own
    lists = any(tokens[at].tag == "KON" for clause in run for at in clause.own)
    if not lists or _takes_infinitive(analysis, use, last) or tokens[run[0].first - 1].text != ",":
        return ()
    return tuple(at for clause in run for at in clause.own)


def _goes_on(analysis: Analysis, last: int) -> bool:
    """Whether "und" joins another infinitive behind a comma: "die Akten einzusehen, sowie Kopien zu verlangen"."""
    joined = (last + 1, last + 2)
    return any(
        clause.kind == INFINITIVE and clause.first in joined and analysis.tokens[clause.first].tag == "KON"
        for clause in analysis.clauses
    )


def _takes_infinitive(analysis: Analysis, use: VerbUse, last: int) -> bool:
    """Whether an infinitive may be the object of the one at the place: of its verb or of a "dafür" beside it.

    "hat dafür zu sorgen, die Wege zu räumen", but not "hat die Gründe dafür zu nennen, den Vertrag beizulegen und ...".
    """
    verb = _bare(analysis.tokens, last)
    known = valency(verb)
    for word in (analysis.tokens[at].text.lower() for at in use.clause):
        pointer = _POINTING.fullmatch(word)
        if word == "es" or (pointer and (known is None or pointer["preposition"] in known.prepositions)):
            return True
    return verb in _WITH_INFINITIVE


def _bare(tokens: Sequence[Token], at: int) -> str:
    """The infinitive that the "zu" at the place belongs to."""
    if tokens[at].tag == "VVIZU":
        return _lemma(tokens[at].text)
    return tokens[at + 1].text if at + 1 < len(tokens) else ""


def _infinitives(analysis: Analysis, indexes: Sequence[int]) -> Iterator[tuple[Edit, int]]:
    """Each "zu" with its verb as a bare infinitive, and the index of the verb."""
    tokens = analysis.tokens
    for at in indexes:
        token = tokens[at]
        if token.tag == "PTKZU" and at + 1 < len(tokens) and tokens[at + 1].tag.endswith("INF"):
            yield Edit(token.start, tokens[at + 1].end, tokens[at + 1].text), at + 1
        elif token.tag == "VVIZU":
            lemma = _lemma(token.text)
            if lemma:
                yield Edit(token.start, token.end, lemma), at


def _lemma(word: str) -> str:
    """ "aufzubewahren" -> "aufbewahren"."""
    for place in range(2, len(word) - 4):
        if word[place : place + 2] == "zu":
            lemma = word[:place] + word[place + 2 :]
            forms = verb_forms(lemma)
            if forms is not None and forms.zu_infinitive == word:
                return lemma
    return ""
