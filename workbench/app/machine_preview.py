"""What exactly would leave the house, and what stays and why; what comes back, checked."""

import re
from dataclasses import dataclass, field, replace

from workbench.language.german import looks_german
from workbench.language.tokens import words
from workbench.model.machine import FormClass
from workbench.translation.masking import Mask, Masked, masked, unmasked
from workbench.translation.placeholder_check import check_answer, read, written
from workbench.translation.placeholders import PlaceholderError
from workbench.translation.provider import Provider
from workbench.translation.readability_gate import too_hard

_TAG = re.compile(r"<x id=\"\d+\"/>|[⟦{]\d+[⟧}]")
Passage = tuple[str, str]
"""The id of a passage and its German, tagged."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What is known of the form whose passages may leave. `level`: None if nobody has classed it.

    `form`: its id in the workspace, "" for a file that is not in it.
    """

    name: str
    level: FormClass | None
    names: frozenset[str] = field(default=frozenset(), repr=False)
    filled_in: bool = False
    released: bool = True
    form: str = ""


@dataclass(frozen=True, slots=True)
class Offer:
    """A service, and in German why it cannot be asked; "" if it can. `host`: where texts would go, "" if unknown."""

    provider: str
    title: str
    host: str
    why_not: str


@dataclass(frozen=True, slots=True)
class Leaving:
    """A passage of a preview. `sent`: the exact string; "" where it stays here, and `why_not` says why in German."""

    segment: str
    source: str = field(repr=False)
    sent: str = field(repr=False)
    asked: Masked = field(repr=False)
    why_not: str = ""

    @property
    def hidden(self) -> tuple[Mask, ...]:
        """What was masked in it."""
        return self.asked.table


@dataclass(frozen=True, slots=True)
class Preview:
    """What would leave the house. `why_not`: why nothing may be sent; `notes`: what to know first.

    `left`: words of this month's budget before sending, None without one.
    """

    provider: str
    title: str
    host: str
    address: str
    language: str
    subject: Subject
    passages: tuple[Leaving, ...]
    why_not: str
    notes: tuple[str, ...]
    left: int | None

    @property
    def texts(self) -> tuple[str, ...]:
        """The exact strings that would be sent, each once, in order."""
        return tuple(dict.fromkeys(item.sent for item in self.passages if item.sent))

    @property
    def characters(self) -> int:
        """Code points of them."""
        return sum(map(len, self.texts))

    @property
    def words(self) -> int:
        """Words of them."""
        return sum(map(count_words, self.texts))


@dataclass(frozen=True, slots=True)
class Suggested:
    """What the service made of a passage: `target` tagged like the source; "" and `why_not` where it is unusable."""

    segment: str
    target: str = ""
    why_not: str = ""


def count_words(text: str) -> int:
    """Words that count for the budget; tags are none, however they are written."""
    return len(words(_TAG.sub(" ", text)))


def with_reason(preview: Preview) -> Preview:
    """The preview with the reason that lies in what it would send: nothing, or more than is left."""
    if not preview.texts:
        return replace(preview, why_not="Es gibt nichts zu senden.")
    if preview.left is not None and preview.words > preview.left:
        return replace(
            preview,
            why_not=f"Das Kontingent reicht nicht: {preview.words} Wörter, in diesem Monat sind {preview.left} frei.",
        )
    return preview


def leaving(provider: Provider, segment: str, source: str, names: frozenset[str], gate: int) -> Leaving:
    """The passage as it would be sent: masked, tags as the service likes them; or why it stays here."""
    try:
        hidden = masked(source, names)
    except PlaceholderError as error:
        return Leaving(segment, source, "", Masked(source, ()), str(error))
    sent = written(hidden.text, provider.tags)
    why_not = _why_it_stays(provider, hidden, sent, gate)
    return Leaving(segment, source, "" if why_not else sent, hidden, why_not)


def _why_it_stays(provider: Provider, hidden: Masked, sent: str, gate: int) -> str:
    if not count_words(hidden.text) or not any(sign.isalpha() for sign in hidden.text):
        return "Nichts zu übersetzen."
    if not looks_german(hidden.text) or not re.search("[A-Za-z]", hidden.text):
        return "Kein deutscher Text."
    if len(sent) > provider.longest_text:
        return f"Länger als {provider.longest_text} Zeichen: zu lang für {provider.title}."
    if (score := too_hard(hidden.text, gate)) is not None:
        return (
            f"Zu schwer zu lesen ({score:.0f} von 100, Grenze {gate}). Vereinfachen Sie zuerst das Deutsche."
        )
    return ""


def suggested(provider: Provider, item: Leaving, answer: str) -> Suggested:
    """The answer with tags and data back in place; refused unless every tag is there once."""
    try:
        target = read(answer, provider.tags).strip()
        check_answer(item.asked.text, target, {mask.number for mask in item.hidden})
        return Suggested(item.segment, unmasked(target, item.hidden))
    except PlaceholderError as error:
        return Suggested(item.segment, why_not=str(error))
