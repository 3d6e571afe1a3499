"""A phrase in front as a clause: "Zur Prüfung Ihres Antrags" -> "Um Ihren Antrag zu prüfen,"."""

from collections.abc import Iterator

from workbench.language.grammar.clauses import MAIN, Clause
from workbench.language.grammar.verb_groups import PASSIVE, VerbGroup
from workbench.language.grammar.verbs import verb_forms
from workbench.language.sentence import Sentence
from workbench.rewrite.fitting.analysed import analysis_of
from workbench.rewrite.fitting.participle_forms import participles
from workbench.rewrite.provider import Proposal, Setting
from workbench.rewrite.restructuring.actors import WE, YOU, Actor, casting
from workbench.rewrite.restructuring.rewording import rewording
from workbench.rewrite.restructuring.verbal import Verbal, verbal_at

_PURPOSE = frozenset({"zur", "zum", "zwecks"})
_SAME_TIME = "Bitte prüfen, ob der Nebensatz dasselbe sagt."
_INTRANSITIVE = frozenset({"eingehen", "ablaufen", "eintreten", "einziehen"})


def with_clauses(sentence: Sentence, setting: Setting) -> Iterator[Proposal]:
    """Proposals for the phrase that opens the sentence, or for "wir benötigen zur Prüfung ...".

    The purpose is certain where the subject of the sentence is who does it.
    """
    clause = next((item for item in sentence.clauses if item.first == 0 and item.kind == MAIN), None)
    if clause is None or clause.finite is None or clause.finite == 0:
        return
    group = next((item for item in sentence.verb_groups if item.finite == clause.finite), None)
    if group is None:
        return
    first = sentence.tokens[0].text.lower()
    if first in _PURPOSE:
        yield from _purpose_in_front(sentence, clause, group, setting)
    elif first == "nach":
        yield from _after(sentence, clause, group, setting)
    elif sentence.tokens[0].text in {"Wir", "Sie"} and clause.finite == 1:
        yield from _purpose_inside(sentence, clause, setting)


def _purpose_in_front(
    sentence: Sentence, clause: Clause, group: VerbGroup, setting: Setting
) -> Iterator[Proposal]:
    assert clause.finite is not None  # noqa: S101  (asked for by the caller)
    found = _phrase(sentence, 0, clause.finite)
    actor = _subject_pronoun(sentence, clause)
    if found is None or actor is None or not _does(actor, found, setting) or group.kind == PASSIVE:
        return
    rest = sentence.text[sentence.tokens[clause.finite].start :]
    yield from _proposal(sentence, f"{_um_zu(sentence, found, clause.finite)}, {rest}", certain=True)


def _purpose_inside(sentence: Sentence, clause: Clause, setting: Setting) -> Iterator[Proposal]:
    """The purpose goes to the front: "Wir benötigen zur Prüfung ..." -> "Um ... zu prüfen, benötigen wir ..."."""
    tokens = sentence.tokens
    assert clause.finite is not None  # noqa: S101  (asked for by the caller)
    actor = {"Wir": WE, "Sie": YOU}[tokens[0].text]
    at = clause.finite + 1
    while at < len(tokens) and tokens[at].tag in {"PPER", "PRF"}:
        at += 1
    if at >= len(tokens) or tokens[at].text.lower() not in _PURPOSE:
        return
    found = _phrase(sentence, at, len(tokens))
    if found is None or not _does(actor, found, setting) or found.last + 1 >= len(tokens):
        return
    if tokens[found.last + 1].tag in {"APPR", "APPRART"} or tokens[found.last + 1].pos == "PUNCT":
        return
    text, finite = sentence.text, tokens[clause.finite]
    subject = "wir" if actor is WE else "Sie"
    between = text[finite.end : tokens[at].start].strip()
    behind = text[tokens[found.last].end :].lstrip()
    words = [finite.text, subject, between, behind]
    lead = _um_zu(sentence, found, found.last + 1)
    yield from _proposal(sentence, f"{lead}, {' '.join(filter(None, words))}", certain=True)


def _after(sentence: Sentence, clause: Clause, group: VerbGroup, setting: Setting) -> Iterator[Proposal]:
    """ "Nach Prüfung des Antrags" -> "Nachdem wir den Antrag geprüft haben,"."""
    assert clause.finite is not None  # noqa: S101  (asked for by the caller)
    past = sentence.tokens[clause.finite].text.lower() in {"war", "waren", "hatte", "hatten"}
    found = _phrase(sentence, 0, clause.finite)
    if found is None or past or not found.theme:
        return
    rest = sentence.text[sentence.tokens[clause.finite].start :]
    tail = _tail(sentence, found, clause.finite)
    verb = verb_forms(found.verb)
    if verb is None:
        return
    if found.verb in _INTRANSITIVE:
        lead = _intransitive(sentence, found, tail)
    else:
        cast = casting(found.verb, "plain", setting, found.heads)
        if len(cast.actors) != 1 or not cast.sure:
            return
        actor = cast.actors[0]
        lead = f"Nachdem {actor.text} {found.theme}{tail} {participles(verb)[0]} haben"
    if lead and group.kind != "full_werden":
        yield from _proposal(sentence, f"{lead}, {rest}", certain=False)


def _intransitive(sentence: Sentence, found: Verbal, tail: str) -> str:
    """ "Nach Eingang Ihrer Unterlagen" -> "Nachdem Ihre Unterlagen eingegangen sind"."""
    analysis = analysis_of(sentence.text)
    nominative, verb = verbal_at(analysis, found.noun, "nom"), verb_forms(found.verb)
    numbers = {one.number for one in analysis.readings[found.last] or () if one.case == "gen"}
    if nominative is None or verb is None or len(numbers) != 1:
        return ""
    be = "ist" if numbers == {"sg"} else "sind"
    return f"Nachdem {nominative.theme}{tail} {verb.participle} {be}"


def _phrase(sentence: Sentence, first: int, stop: int) -> Verbal | None:
    """The phrase that begins at the token and has what is done to it; nothing but more phrases up to `stop`."""
    tokens = sentence.tokens
    noun = next((at for at in range(first + 1, min(first + 3, stop)) if tokens[at].pos == "NOUN"), None)
    found = verbal_at(analysis_of(sentence.text), noun) if noun is not None else None
    if found is None or found.first != first or found.denied or not found.theme:
        return None
    inside = range(found.last + 1, stop) if stop < len(tokens) else range(0)
    return None if any(tokens[at].pos == "PUNCT" or tokens[at].tag == "KON" for at in inside) else found


def _um_zu(sentence: Sentence, found: Verbal, stop: int) -> str:
    verb = verb_forms(found.verb)
    assert verb is not None  # noqa: S101  (checked when the noun's verb was found)
    return f"Um {found.theme}{_tail(sentence, found, stop)} {verb.zu_infinitive}"


def _tail(sentence: Sentence, found: Verbal, stop: int) -> str:
    """What stands behind the genitive in front of the finite verb: " auf Wohngeld"."""
    start, end = sentence.tokens[found.last].end, sentence.tokens[stop - 1].end
    words = sentence.text[start:end].strip()
    return f" {words}" if words else ""


def _subject_pronoun(sentence: Sentence, clause: Clause) -> Actor | None:
    assert clause.finite is not None  # noqa: S101  (asked for by the caller)
    behind = sentence.tokens[clause.finite + 1].text if clause.finite + 1 < len(sentence.tokens) else ""
    return {"wir": WE, "Sie": YOU}.get(behind)


def _does(actor: Actor, found: Verbal, setting: Setting) -> bool:
    """Whether the subject of the sentence surely is who does what the noun says."""
    cast = casting(found.verb, "plain" if actor is WE else "duty", setting, found.heads)
    return cast.actors == (actor,) and cast.sure


def _proposal(sentence: Sentence, text: str, certain: bool) -> Iterator[Proposal]:
    edits = rewording(sentence.text, text)
    if edits:
        yield Proposal(edits[0].start, edits[0].end, edits, certain, "" if certain else _SAME_TIME)
