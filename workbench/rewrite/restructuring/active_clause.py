"""A passive clause said in the active: "Der Antrag wird geprüft" -> "Wir prüfen den Antrag"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from workbench.language.grammar.agreement import determiner_readings
from workbench.language.grammar.finite_verbs import finite_readings
from workbench.language.grammar.verb_groups import VerbGroup
from workbench.language.morphology import Token
from workbench.language.sentence import Sentence
from workbench.rewrite.fitting.edits import Edit
from workbench.rewrite.restructuring.active_verbs import ActiveVerbs
from workbench.rewrite.restructuring.actors import Actor
from workbench.rewrite.restructuring.clause_fields import Fields, behind_dative, behind_pronouns
from workbench.rewrite.restructuring.passive_subject import PassiveSubject

_BLANKS = re.compile(" {2,}")
_BEFORE_MARK = re.compile(r" ([,;])")
_LIKE_SUBJECTS = frozenset({"sie", "es", "Sie"})
"""In front of the actor they would seem to be the subject."""
_BACK = frozenset("desselben derselben denselben dessen deren".split())
_POLITE = frozenset("Sie Ihnen Ihr Ihre Ihren Ihrem Ihrer Ihres".split())


@dataclass(frozen=True, slots=True)
class Agent:
    """The phrase with von or durch that names who acts: token indexes, and the subject that it becomes."""

    first: int
    last: int
    actor: Actor
    sure: bool


def active_clause(
    sentence: Sentence,
    group: VerbGroup,
    parts: Fields,
    subject: PassiveSubject | None,
    actor: Actor,
    verbs: ActiveVerbs,
    agent: Agent | None = None,
) -> str:
    """The whole sentence with the clause in the active; the actor takes the place of a subject in front."""
    edits = list(subject.edits) if subject else []
    if agent:
        edits.append(_without(sentence, agent))
    builder = _Builder(sentence, edits)
    front = parts.front
    if parts.verb_last:
        return _verb_last(builder, parts, subject, actor, verbs)
    moves = subject is not None and subject.first in front
    expletive = len(front) == 1 and sentence.tokens[front[0]].text.lower() == "es"
    led = agent is not None and agent.first in front
    ends = subject is not None and subject.denied
    return _verb_second(builder, group, parts, (moves, expletive or led, ends), actor, verbs)


def _verb_second(
    builder: "_Builder",
    group: VerbGroup,
    parts: Fields,
    front: tuple[bool, bool, bool],
    actor: Actor,
    verbs: ActiveVerbs,
) -> str:
    moves, replaced, ends = front
    tokens, opens = builder.tokens, bool(parts.front) and _opens(builder.tokens, parts.front.start)
    split = behind_pronouns(builder.sentence, parts.middle)
    if moves and not _points_back(tokens, parts.front):
        split = behind_dative(builder.sentence, range(split, parts.middle.stop))
    pronouns = builder.said(range(parts.middle.start, split))
    rest = builder.said(range(split, parts.middle.stop))
    if moves or replaced:
        first = _capital(actor.text) if opens and tokens[parts.front[0]].text[:1].isupper() else actor.text
        object_ = builder.moved(parts.front, opens, tokens[group.finite]) if moves else ""
        short = len(parts.front) == 1 and tokens[parts.front.start].tag == "PPER"
        objects = [object_, pronouns] if short else [pronouns, object_]
        if not ends and (rest == "hiermit" or rest.startswith("hiermit ")):
            objects.insert(len(objects) - (not short), "hiermit")
            rest = rest.removeprefix("hiermit").strip()
        words = [first, verbs.finite, *([pronouns, rest, object_] if ends else [*objects, rest])]
    else:
        finite = verbs.finite
        if not parts.front and tokens[group.finite].text[:1].isupper():
            finite = _capital(finite)
        ahead = actor.pronoun or pronouns in _LIKE_SUBJECTS
        middle = [actor.text, pronouns] if ahead else [pronouns, actor.text]
        words = [builder.said(parts.front), finite, *middle, rest]
    return builder.whole(parts, [*words, verbs.bracket])


def _points_back(tokens: Sequence[Token], part: range) -> bool:
    """Whether its words mean somebody in front: behind a dative they would mean that one ("dem Amt dessen Absage")."""
    words = {tokens[at].text for at in part}
    return bool({word.lower() for word in words} & _BACK) or any(
        word.startswith(("ihr", "sein", "Sein")) for word in words
    )


def _verb_last(
    builder: "_Builder", parts: Fields, subject: PassiveSubject | None, actor: Actor, verbs: ActiveVerbs
) -> str:
    del subject
    split = parts.middle.start if actor.pronoun else behind_pronouns(builder.sentence, parts.middle)
    before = builder.said(range(parts.middle.start, split))
    rest = builder.said(range(split, parts.middle.stop))
    lead = [actor.text, before] if before in _LIKE_SUBJECTS else [before, actor.text]
    return builder.whole(parts, [*lead, rest, verbs.last])


class _Builder:
    """Puts stretches of the sentence together, each with the edits inside it."""

    def __init__(self, sentence: Sentence, edits: Sequence[Edit]) -> None:
        self.sentence, self.tokens = sentence, sentence.tokens
        self._edits = sorted(edits, key=lambda edit: edit.start)

    def said(self, part: range) -> str:
        """The text of the tokens, with the edits."""
        if not part:
            return ""
        said = self.changed(self.tokens[part.start].start, self.tokens[part.stop - 1].end)
        return _BLANKS.sub(" ", said).strip()

    def changed(self, at: int, end: int) -> str:
        """The code points from `at` to `end`, with the edits."""
        pieces: list[str] = []
        for edit in self._edits:
            if at <= edit.start and edit.end <= end:
                pieces += [self.sentence.text[at : edit.start], edit.text]
                at = edit.end
        return "".join([*pieces, self.sentence.text[at:end]])

    def moved(self, part: range, opens: bool, finite: Token) -> str:
        """The same, as it reads inside the sentence; "Sie wird" is about a thing."""
        text = self.said(part)
        if len(part) == 1 and self.tokens[part.start].tag == "PPER" and opens:
            plural = any(one.number == "pl" for one in finite_readings(finite.text))
            return text if text in _POLITE and plural else text.lower()
        word = text.partition(" ")[0]
        same = word == self.tokens[part.start].text and _loses_capital(self.tokens, part)
        article = word not in _POLITE and determiner_readings(word) is not None
        return text[:1].lower() + text[1:] if opens and (same or article) else text

    def whole(self, parts: Fields, words: Sequence[str]) -> str:
        """The sentence: what is in front of the clause, its lead, the words, what follows its last verb."""
        text, tokens = self.sentence.text, self.tokens
        start = tokens[parts.clause.first].start
        lead = self.said(parts.lead)
        last = max(parts.end, parts.middle.stop, parts.middle.start) - 1
        behind = self.changed(tokens[last].end, len(text))
        clause = _BEFORE_MARK.sub(r"\1", " ".join(word for word in (lead, *words) if word))
        if behind[:1] in {",", ".", ";", ":", "!", "?"}:
            clause = clause.rstrip(",")
        return text[:start] + clause + behind


def _without(sentence: Sentence, agent: Agent) -> Edit:
    return Edit(sentence.tokens[agent.first].start, sentence.tokens[agent.last].end, "")


def _opens(tokens: Sequence[Token], at: int) -> bool:
    """Whether the token opens a sentence: nothing with letters in front, a full stop, or an article with a capital."""
    if tokens[at].pos == "DET" and tokens[at].text[:1].isupper() and tokens[at].text not in _POLITE:
        return True
    ahead = [token for token in tokens[:at] if sum(map(str.isalpha, token.text)) > 1]
    return not ahead or tokens[at - 1].text in {".", "!", "?"}


def _loses_capital(tokens: Sequence[Token], part: range) -> bool:
    first = tokens[part.start]
    keeps = first.pos in {"NOUN", "PROPN", "ABBR", "X"} or first.text in _POLITE
    return (not keeps and first.text[1:].islower()) or (not keeps and len(first.text) == 1)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
