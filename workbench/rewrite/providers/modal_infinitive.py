""" "hat ... zu" and "ist ... zu" with a modal verb: "Sie müssen", "Sie dürfen nicht"."""

from collections.abc import Iterable, Iterator
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
    if group.lemma in NO_DUTY:
        return
    if words & _EASE or _words(sentence, group) & {"nichts", "etwas", "viel", "wenig"}:
        return
    if is_finding(sentence, group, group.clause):
        yield from activated(sentence, group, setting, ("können",))
    elif group.lemma in _POSSIBLE:
        yield from activated(sentence, group, setting, ("können", "müssen"))
    elif _is_denied(sentence, group):
        owed = group.lemma in _OWED
        yield from activated(sentence, group, setting, ("müssen", "dürfen") if owed else ("dürfen", "müssen"))
    else:
        yield from activated(sentence, group, setting)


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
    if _is_denied(sentence, group):
        readings = [
            found for modal in ("müssen", "dürfen") if (found := _replaced(sentence, group, use, modal))
        ]
        if readings:
            yield Proposal(start, end, readings[0], False, _UNSURE, tuple(readings[1:]))
        return
    spoken = any(tokens[index].text == "Sie" for index in group.clause)
    if is_right([tokens[index] for index in group.clause], nouns, group.lemma):
        readings = [
            found for modal in ("müssen", "können") if (found := _replaced(sentence, group, use, modal))
        ]
        if readings:
            yield Proposal(start, end, readings[0], False, RIGHT, tuple(readings[1:]))
        return
    edits = modal_edits(analysis, use, must, ())
    if edits:
        doubtful = spoken and bool(setting.circumstances & {HEARING, REPRESENTED})
        yield Proposal(start, end, edits, not doubtful, RIGHT if doubtful else "")


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
