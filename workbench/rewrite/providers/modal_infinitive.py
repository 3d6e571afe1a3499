""" "hat ... zu" and "ist ... zu" with a modal verb: "Sie müssen", "Sie dürfen nicht"."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import ClassVar

from workbench.language.grammar.owned_tasks import has_amount
from workbench.language.grammar.verb_groups import HAVE_TO_INFINITIVE, MUST_INFINITIVE, VerbGroup
from workbench.language.grammar.verbs import verb_forms
from workbench.language.sentence import Sentence
from workbench.rewrite.fitting.analysed import analysis_of
from workbench.rewrite.fitting.edits import Edit
from workbench.rewrite.fitting.modal_wordings import CLAIMED, NO_DUTY, modal_edits
from workbench.rewrite.fitting.verb_place import VerbUse, verb_use
from workbench.rewrite.fitting.verb_shapes import shaped
from workbench.rewrite.fitting.verb_wording import verb_wording
from workbench.rewrite.provider import Example, Proposal, RewriteProvider, Setting
from workbench.rewrite.restructuring.activation import activated
from workbench.rewrite.restructuring.circumstances import HEARING, REPRESENTED
from workbench.rewrite.restructuring.findings import is_finding
from workbench.rewrite.restructuring.rights import RIGHT, is_right

_FREE = frozenset(
    "Recht Möglichkeit Gelegenheit Zeit Lust Absicht Wunsch Chance Grund Anlass Freude Anspruch Befugnis".split()
)
"""What one has to do something with, and no duty."""
_POSSIBLE = frozenset(
    "sehen hören lesen finden erkennen spüren riechen erreichen ersehen entnehmen kaufen haben bekommen".split()
)
"""With these "ist zu" mostly means "kann"."""
_EASE = frozenset(
    "leicht schwer kaum einfach gut schlecht schwierig mühelos problemlos bequem günstig nirgends nie".split()
)
""" "ist leicht zu erreichen" says what can be, not what must."""
_OWED = frozenset(
    "entrichten zahlen bezahlen erstatten vorlegen beifügen einreichen angeben nachweisen ausfüllen unterschreiben"
    " nachreichen zurückzahlen leisten anmelden anzeigen mitteilen beantragen abgeben".split()
)
"""Of these "ist nicht zu" mostly says that one need not."""
_UNFOUND = frozenset(
    "ermitteln feststellen finden auffinden erreichen klären aufklären vermeiden verhindern beheben beseitigen"
    " vereinbaren erkennen beschaffen erlangen heilen retten erklären trennen beziffern"
    " einhalten erfüllen bewältigen schaffen verwirklichen umsetzen".split()
)
"""Of these "ist nicht zu" says that nobody could: "war nicht zu ermitteln", "sind nicht zu beheben"."""
_REFUSED = frozenset("abhelfen stattgeben entsprechen".split())
"""Of these "ist nicht zu" says that the office cannot: "Dem Widerspruch ist nicht abzuhelfen"."""
_VIEWS = frozenset("ansehen betrachten werten bewerten beurteilen einstufen qualifizieren verstehen".split())
"""With "als" these say how the law sees something; neither side has to do it."""
_ONLY = frozenset("nur ausschließlich lediglich einzig".split())
_TAKES_PLACE = frozenset("erfolgen geschehen stattfinden".split())
_EXCLUDES = "Bitte prüfen, ob „nur“ alles andere ausschließt: Dann heißt es „darf nur“, nicht „muss nur“."
_UNSURE = "Bitte prüfen, was gemeint ist: „nicht müssen“ oder „nicht dürfen“."


class ModalInfinitive(RewriteProvider):
    """Where something is denied, both readings are offered."""

    id = "modal-infinitive"
    title = "„ist zu“ und „hat zu“ auflösen"
    why = "„Sie müssen“ sagt klar, wer etwas tun muss. „Ist zu tun“ lässt es offen."
    source = "BVA Bürgernahe Verwaltungssprache; DIN 8581-1"
    examples: ClassVar = (
        Example("Sie haben den Schlüssel zurückzugeben.", "Sie müssen den Schlüssel zurückgeben."),
        Example("Die Nachweise sind vorzulegen.", "Sie müssen die Nachweise vorlegen."),
        Example(
            "Das Formular ist vom Arbeitgeber auszufüllen.",
            "Der Arbeitgeber muss das Formular ausfüllen.",
        ),
        Example("Die Straße ist gut zu sehen.", "Die Straße ist gut zu sehen."),
        Example("Sie haben das Recht, Fragen zu stellen.", "Sie haben das Recht, Fragen zu stellen."),
        Example("Wir haben nichts zu verbergen.", "Wir haben nichts zu verbergen."),
    )

    def propose(self, sentence: Sentence, setting: Setting) -> Iterable[Proposal]:
        """One for each group whose verb and actor are known."""
        if "?" in sentence.text:
            return
        for group in sentence.verb_groups:
            if group.kind == MUST_INFINITIVE:
                yield from _must(sentence, group, setting)
            elif group.kind == HAVE_TO_INFINITIVE:
                yield from _have(sentence, group, setting)


def _must(sentence: Sentence, group: VerbGroup, setting: Setting) -> Iterator[Proposal]:
    words = _words(sentence, group)
    if group.lemma in NO_DUTY or (group.lemma in _VIEWS and "als" in words):
        return
    if group.lemma in _UNFOUND and _is_denied(sentence, group):
        return
    if words & _EASE or _words(sentence, group) & {"nichts", "etwas", "viel", "wenig"}:
        return
    if is_finding(sentence, group, group.clause):
        yield from activated(sentence, group, setting, ("können",))
    elif group.lemma in _POSSIBLE:
        yield from activated(sentence, group, setting, ("können", "müssen"))
    elif words & _ONLY:
        yield from _only(sentence, group, setting)
    elif _is_denied(sentence, group):
        yield from activated(sentence, group, setting, _denied_modals(group.lemma))
    else:
        yield from activated(sentence, group, setting)


def _denied_modals(verb: str) -> tuple[str, str]:
    """What "ist nicht zu" may mean with the verb, likeliest first."""
    if verb in _REFUSED:
        return "können", "dürfen"
    return ("müssen", "dürfen") if verb in _OWED else ("dürfen", "müssen")


def _only(sentence: Sentence, group: VerbGroup, setting: Setting) -> Iterator[Proposal]:
    """ "Der Müll ist nur montags abzustellen" excludes other days: "dürfen nur", while "müssen nur" frees of more.

    In front of what is owed it is open: "Es ist nur die Miete zu zahlen".
    """
    modals = ("müssen", "dürfen") if _limits_object(sentence, group) else ("dürfen",)
    for found in activated(sentence, group, setting, modals):
        yield replace(found, certain=False, reason=found.reason or _EXCLUDES)


def _limits_object(sentence: Sentence, group: VerbGroup) -> bool:
    """Whether "nur" stands in front of a noun and not of a place, time or manner."""
    tokens = sentence.tokens
    places = [at for at in group.clause if tokens[at].text.lower() in _ONLY]
    behind = [tokens[at + 1] for at in places if at + 1 < len(tokens)]
    return any(token.pos in {"DET", "NOUN", "NUM"} or token.tag in {"CARD", "ADJA"} for token in behind)


def _have(sentence: Sentence, group: VerbGroup, setting: Setting) -> Iterator[Proposal]:
    tokens = sentence.tokens
    clause = sentence.clause_at(group.finite)
    nouns = {tokens[index].lemma for index in group.clause}
    if clause is None or not set(group.members) <= set(clause.own) or nouns & _FREE:
        return
    if has_amount(tokens, group) or group.lemma in {"tun", ""} | NO_DUTY | CLAIMED:
        return
    analysis, haben, must = analysis_of(sentence.text), verb_forms("haben"), verb_wording("müssen")
    use = verb_use(analysis, group.finite, haben) if haben else None
    if use is None or must is None or len(use.cells) != 1:
        return
    start, end = tokens[group.members[0]].start, tokens[group.members[-1]].end
    spoken = any(tokens[index].text == "Sie" for index in group.clause)
    doubt = _doubtful(sentence, group, nouns)
    if doubt is not None:
        modals, reason = doubt
        readings = [found for modal in modals if (found := _replaced(sentence, group, use, modal))]
        if readings:
            yield Proposal(start, end, readings[0], False, reason, tuple(readings[1:]))
        return
    edits = modal_edits(analysis, use, must, ())
    if edits:
        doubtful = spoken and bool(setting.circumstances & {HEARING, REPRESENTED})
        yield Proposal(start, end, edits, not doubtful, RIGHT if doubtful else "")


def _doubtful(sentence: Sentence, group: VerbGroup, nouns: set[str]) -> tuple[tuple[str, ...], str] | None:
    """The modal verbs that "haben ... zu" may mean where it is not plainly a duty, and what to check."""
    if _is_denied(sentence, group):
        return (("müssen", "dürfen") if group.lemma in _OWED else ("dürfen",)), _UNSURE
    if _words(sentence, group) & _ONLY:
        owed = group.lemma not in _TAKES_PLACE and _limits_object(sentence, group)
        return (("müssen", "dürfen") if owed else ("dürfen",)), _EXCLUDES
    if is_right([sentence.tokens[index] for index in group.clause], nouns, group.lemma):
        return ("müssen", "können"), RIGHT
    return None


def _replaced(sentence: Sentence, group: VerbGroup, use: VerbUse, modal: str) -> tuple[Edit, ...]:
    """The modal verb for "haben" and the infinitive without "zu"; nothing for several infinitives."""
    tokens, forms, verb = sentence.tokens, verb_forms(modal), verb_forms(group.lemma)
    rest = [index for index in group.members if index != group.finite]
    said = sentence.text[tokens[rest[0]].start : tokens[rest[-1]].end]
    if forms is None or verb is None or said.lower() != verb.zu_infinitive:
        return ()
    text = next(iter(shaped(use, forms)), "")
    finite = tokens[group.finite]
    shown = text[:1].upper() + text[1:] if finite.text[:1].isupper() else text
    return (
        Edit(finite.start, finite.end, shown),
        Edit(tokens[rest[0]].start, tokens[rest[-1]].end, verb.lemma),
    )


def _is_denied(sentence: Sentence, group: VerbGroup) -> bool:
    return any(
        word in {"nicht", "nie", "niemals", "niemand"} or word.startswith("kein")
        for word in _words(sentence, group)
    )


def _words(sentence: Sentence, group: VerbGroup) -> set[str]:
    return {sentence.tokens[index].text.lower() for index in group.clause}
