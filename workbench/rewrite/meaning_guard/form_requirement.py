"""The form in which something must be done or shown."""

import re
from collections.abc import Iterable, Iterator
from typing import ClassVar

from workbench.language.exempt import Span
from workbench.rewrite.facts.remedies import names_remedy
from workbench.rewrite.facts.required_forms import SHOWN, asked_for, may_mean, required_forms
from workbench.rewrite.facts.restating import is_restated
from workbench.rewrite.guard import BLOCK, WARN, Drift, Example, Guard, Pair

_WAYS = frozenset({"written", "electronic", "record", "mail", "fax", "oral", "online", "post", "notary"})
"""Ways to hand something in: one more of them is a form that was not allowed."""
_OF_DOCUMENTS = frozenset({"signed", "on the form"})


class FormRequirementGuard(Guard):
    """In writing stays in writing, an original an original. Remedies have a guard of their own."""

    id = "form_requirement"
    title = "Formvorschriften"
    why = "Wer die falsche Form wählt, hat nichts eingereicht."
    severity = BLOCK
    examples: ClassVar = (
        Example(
            "Der Ausweis ist im Original vorzulegen.",
            "Legen Sie eine Kopie des Ausweises vor.",
            "Zeigen Sie uns den Ausweis im Original.",
        ),
        Example(
            "Die Kündigung hat schriftlich zu erfolgen.",
            "Kündigen Sie per E-Mail.",
            "Sie müssen schriftlich kündigen.",
        ),
        Example(
            "Eine beglaubigte Abschrift ist beizufügen.",
            "Legen Sie eine Kopie dazu.",
            "Legen Sie eine beglaubigte Kopie dazu.",
        ),
    )

    def check(self, pair: Pair) -> Iterable[Drift]:
        """Forms that are missing or were replaced by others; new ones as a warning."""
        if names_remedy(pair.original.text):
            return
        before, after = required_forms(pair.original.text), required_forms(pair.rewrite.text)
        sides = (pair.rewrite.text, frozenset(before)), (pair.original.text, frozenset(after))
        lost = [name for name in before if name not in after and not may_mean(name, *sides[0])]
        new = [name for name in after if name not in before and not may_mean(name, *sides[1])]
        if before.keys() - {*lost} or after.keys() - {*new}:  # what is refused besides the form says it, too
            lost = [name for name in lost if name in asked_for(pair.original.text)]
            new = [name for name in new if name in asked_for(pair.rewrite.text)]
        for name in lost:
            other = next((one for one in new if one not in _OF_DOCUMENTS), None)
            severity = WARN if name in _OF_DOCUMENTS else BLOCK
            if other is None and _is_attribute(pair.original.text, before[name]):
                severity = WARN
            if other is None and not _is_sure(name, before[name], pair):
                severity = WARN
            if other is None:
                yield Drift(before[name], None, f"Die Form „{SHOWN[name]}“ fehlt.", severity)
            else:
                message = f"Die Form hat sich geändert: „{SHOWN[name]}“, jetzt „{SHOWN[other]}“."
                yield Drift(before[name], after[other], message, severity)
        yield from _refused(pair)
        if not lost:
            for name in new:
                explains = name == "copy" and "original" in before
                word = pair.rewrite.text[slice(*after[name])].lower()[:5]
                explains = explains or word in pair.original.text.lower()
                if name not in _OF_DOCUMENTS and not explains:
                    severity = BLOCK if before.keys() & _WAYS and name in _WAYS else WARN
                    yield Drift(
                        None, after[name], f"Die Form „{SHOWN[name]}“ steht nicht im Original.", severity
                    )


def _refused(pair: Pair) -> Iterator[Drift]:
    """A form that one of the wordings asks for and the other refuses: "eine Kopie genügt", now "reicht nicht"."""
    before, after = required_forms(pair.original.text), required_forms(pair.rewrite.text)
    for name in before.keys() & after.keys():
        if (name in asked_for(pair.original.text)) != (name in asked_for(pair.rewrite.text)):
            message = f"Die Form „{SHOWN[name]}“: verlangt, oder reicht sie gerade nicht?"
            yield Drift(before[name], after[name], message, WARN)


def _is_sure(name: str, place: Span, pair: Pair) -> bool:
    """Whether the form is surely gone: the rest is said again, another form stays, or a plain copy is enough."""
    match = _NAMED.match(pair.original.text, place[0])
    whole = (place[0], max(place[1], match.end())) if match else place
    before, after = required_forms(pair.original.text), required_forms(pair.rewrite.text)
    plain_copy = name == "certified" and "copy" in after
    return plain_copy or bool(before.keys() & after.keys()) or is_restated(pair.original, whole, pair.rewrite)


_NAMED = re.compile(r"[a-zäöüß]+e[nrsm]?\s[A-ZÄÖÜ]\w+")
"""The form with its noun: "notarielle Beurkundung"."""


def _is_attribute(text: str, place: Span) -> bool:
    """Whether the form only belongs to a noun ("auf schriftliche Mahnung"), rather than to what is to be done."""
    return _DECLINED.search(text[slice(*place)]) is not None and _NOUN.match(text, place[1]) is not None


_DECLINED = re.compile(r"(?:lich|isch)e[nrsm]?$")
_NOUN = re.compile(
    r"\s(?:Mahnung|Aufforderung|Mitteilung|Bescheid|Hinweis|Anfrage"
    r"|Benachrichtigung|Einladung|Erinnerung|Nachfrage)"
)
