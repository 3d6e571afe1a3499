"""What a decision does in law."""

import re
from collections.abc import Iterable, Iterator
from typing import ClassVar

from workbench.rewrite.facts.comparison import shown, span_of
from workbench.rewrite.facts.denials import denials
from workbench.rewrite.facts.effect_times import kept_past, lost_effect, moved_effect, opposite_effect
from workbench.rewrite.facts.effects import Effect, effects, is_near, may_say
from workbench.rewrite.facts.repayments import turned_repayment
from workbench.rewrite.facts.swaps import swap_drifts
from workbench.rewrite.guard import BLOCK, WARN, Drift, Example, Guard, Pair

_ACTS = frozenset(
    "ablehnen aufheben zurücknehmen widerrufen versagen verweigern entziehen einstellen aussetzen aufrechnen"
    " einbehalten zurückfordern kündigen erlöschen verfallen verjähren ruhen stunden niederschlagen erlassen untersagen"
    " kürzen erhöhen sperren pfänden nichtig befreien bewilligen genehmigen verlängern"
    " berichtigen löschen speichern".split()
)
"""Acts that are not to be exchanged; "erteilen", "festsetzen" and the like are said in many ways."""
_NEVER_LOST = frozenset(
    "erlassen aufheben zurücknehmen widerrufen versagen entziehen aussetzen aufrechnen stunden niederschlagen kürzen"
    " erhöhen pfänden einstellen zurückfordern ablehnen erlöschen".split()
)

_REFUSE = "ablehnen"
_DECIDES = frozenset("ablehnen bewilligen genehmigen kürzen einstellen verlängern erlassen".split())
"""Acts that decide something; who reads of one that nobody has done relies on it or complains in vain."""


class LegalEffectGuard(Guard):
    """Refuse, revoke, withdraw, suspend: each act stays itself, or is said in plain words that mean it."""

    id = "legal_effect"
    title = "Rechtsfolgen"
    why = "Ablehnen, aufheben, zurücknehmen und widerrufen wirken verschieden: Ein falsches Wort macht angreifbar."
    severity = BLOCK
    examples: ClassVar = (
        Example(
            "Die Erlaubnis wird widerrufen.",
            "Wir nehmen die Erlaubnis zurück.",
            "Wir widerrufen die Erlaubnis. Das heißt: Sie gilt nicht mehr.",
        ),
        Example(
            "Der Bescheid vom 3. Mai wird aufgehoben.",
            "Wir widerrufen den Bescheid vom 3. Mai.",
            "Der Bescheid vom 3. Mai gilt nicht mehr.",
        ),
        Example(
            "Die Zahlung des Wohngeldes wird eingestellt.",
            "Wir lehnen das Wohngeld ab.",
            "Wir zahlen kein Wohngeld mehr.",
        ),
    )

    def check(self, pair: Pair) -> Iterable[Drift]:
        """Acts that became another one; acts that the rewrite says in no way at all, as a warning."""
        yield from swap_drifts(self.id, pair)
        text = pair.rewrite.text
        before, after = effects(pair.original.text), effects(text)
        known = {effect.kind for effect in before}
        kept = {effect.kind for effect in after}
        lost = _each(effect for effect in before if effect.kind not in kept and not effect.aside)
        new = [
            effect
            for effect in _each(effect for effect in after if effect.kind not in known and not effect.aside)
            if effect.kind in _ACTS
            and not any(is_near(effect.kind, one.kind) for one in before)
            and not _is_of_family(text[effect.start : effect.end], pair.original.text)
        ]
        yield from _times(pair)
        if (turned := turned_repayment(pair.original.text, pair.rewrite.text)) is not None:
            was, now = pair.original.text[slice(*turned[0])], pair.rewrite.text[slice(*turned[1])]
            yield Drift(*turned, f"Geliehen oder geschenkt? Im Original: „{was}“, jetzt: „{now}“.", WARN)
        changed = list(_changed(pair, lost, new))
        yield from changed or _added(pair, new)


def _is_of_family(word: str, text: str) -> bool:
    """Whether the text has a word that begins so: "bewilligt" beside "Bewilligungszeitraum"."""
    return " " not in word and word[:_BEGIN].lower() in text.lower()


_BEGIN = 7


def _times(pair: Pair) -> Iterator[Drift]:
    original, rewrite = pair.original.text, pair.rewrite.text
    moved = moved_effect(original, rewrite)
    if moved is not None:
        was, now = original[slice(*moved[0])], rewrite[slice(*moved[1])]
        yield Drift(*moved, f"Ab wann wirkt es? Im Original: „{was}“, jetzt: „{now}“.", BLOCK)
    elif (turned := opposite_effect(original, rewrite) or kept_past(original, rewrite)) is not None:
        was, now = original[slice(*turned[0])], rewrite[slice(*turned[1])]
        yield Drift(*turned, f"Ab wann wirkt es? Im Original: „{was}“, jetzt: „{now}“.", WARN)
    elif (lost := lost_effect(original, rewrite)) is not None:
        message = f"„{original[slice(*lost)]}“ steht nicht mehr in der neuen Fassung."
        yield Drift(lost, None, message, WARN)


def _added(pair: Pair, new: list[Effect]) -> Iterator[Drift]:
    """ "wird geprüft", now "prüfen und bewilligen wir": a decision of which the original says nothing."""
    original = pair.original.text
    for effect in new:
        said = may_say(effect.kind, original) or (effect.kind == _REFUSE and denials(original).sure)
        said = said or pair.rewrite.text[effect.start : effect.end].lower()[:7] in original.lower()
        if effect.kind in _DECIDES and not said:
            message = (
                f"{shown(pair.rewrite.text, effect)} steht nicht im Original: Ist das schon entschieden?"
            )
            yield Drift(None, span_of(effect), message, WARN)
            return


def _each(found: Iterable[Effect]) -> list[Effect]:
    kinds: dict[str, Effect] = {}
    for effect in found:
        kinds.setdefault(effect.kind, effect)
    return list(kinds.values())


_DECLARED = re.compile(
    r"\b(?:Einwilligung|Zustimmung|Einverständnis|Vollmacht|Schweigepflichtentbindung|Erklärung|Mandat|Verzicht)\w*"
)
_PERMIT = re.compile(
    r"\w*(?:[Ee]rlaubnis|[Gg]enehmigung|[Zz]ulassung|[Ee]inbürgerung|[Zz]ustimmung|[Ee]intragung|[Aa]ufenthaltstitel)\b"
)


def _is_own_word(original: str, was: str, now: str) -> bool:
    """Whether people take back what they declared, which is no act of an office: "widerrufen" or "zurücknehmen"."""
    return {was, now} == {"widerrufen", "zurücknehmen"} and _DECLARED.search(original) is not None


def _is_permission(original: str, was: str, now: str) -> bool:
    """Whether a permission is refused, where both words are usual; of benefits they are two things."""
    return {was, now} == {"versagen", _REFUSE} and _PERMIT.search(original) is not None


_PROCEDURE = re.compile(r"\b\w*(?:[Vv]erfahren|[Pp]rozess)\w*")


def _is_procedure(original: str, was: str, now: str) -> bool:
    """Whether a procedure stands still, which plain language calls "ruhen" where an office suspends it."""
    return {was, now} == {"aussetzen", "ruhen"} and _PROCEDURE.search(original) is not None


def _changed(pair: Pair, lost: list[Effect], new: list[Effect]) -> Iterator[Drift]:
    text = pair.rewrite.text
    for effect in lost:
        said = may_say(effect.kind, text)
        was = shown(pair.original.text, effect)
        other = next((one for one in new if not is_near(one.kind, effect.kind)), None)
        if (
            other is not None
            and effect.kind in _ACTS
            and not (said and may_say(other.kind, pair.original.text))
        ):
            if _is_own_word(pair.original.text, effect.kind, other.kind):
                return
            message = f"Aus {was} wurde {shown(text, other)}: Das wirkt rechtlich anders."
            mild = said or _is_permission(pair.original.text, effect.kind, other.kind)
            mild = mild or _is_procedure(pair.original.text, effect.kind, other.kind)
            yield Drift(span_of(effect), span_of(other), message, WARN if mild else BLOCK)
            return
        kept = pair.original.text[effect.start : effect.end].lower() in text.lower()
        if not said and not kept and effect.kind in _NEVER_LOST:
            message = f"Die Rechtsfolge {was} steht nicht mehr in der neuen Fassung."
            yield Drift(span_of(effect), None, message, WARN)
            return
