"""A letter that threatens before it explains, asks or offers help."""

import re
from collections.abc import Iterable, Iterator

from workbench.language.grammar.verb_groups import MUST_INFINITIVE
from workbench.language.passage import CheckedForm, Passage
from workbench.language.rule import WARNING, Example, FormRule, Hit, Settings
from workbench.language.sentence import Sentence
from workbench.language.vocabulary.phrases import phrase_list
from workbench.language.vocabulary.request_words import asks

_CONDITION = re.compile(
    r"\b(?:wenn|falls|sofern|soweit|solange|sollten?|andere?nfalls|andrenfalls|ansonsten|sonst|widrigenfalls"
    r"|bei (?:Nicht\w+|fehlende\w+|unterlassene\w+|verspätete\w+|unvollständige\w+|falsche\w+|weitere\w+"
    r"|Verstoß|Verstößen|Zuwider\w+|Versäum\w+|Ausbleiben)|ohne (?:Ihre|die|den|rechtzeitige)|droht|drohen"
    r"|angedroht|wer|Nichtvorlage"
    r"|(?:kann|können)\b[^.]*\b(?:versagt|entzogen|gekürzt|eingestellt|verhängt|festgesetzt|geahndet|gesperrt))\b",
    re.IGNORECASE,
)
_FRIENDLY = re.compile(
    r"\b(?:bitte|bitten|weil|denn|damit|nämlich|deshalb|darum|daher|Grund|helfen|hilft|Hilfe|unterstütz\w+|berat\w+"
    r"|Beratung\w*|Fragen|anrufen|rufen Sie|gern|gerne|vielen Dank|danke\w*|freuen uns|brauchen|benötigen"
    r"|haben Sie (?:\w+ )*beantragt"
    r"|Sie haben (?:\w+ )*beantragt|Sie bekommen|Sie erhalten|Sie können (?!nicht|kein)|wir möchten)\b",
    re.IGNORECASE,
)
_LAST_SENTENCE = 8


class ThreatFirst(FormRule):
    """Looks for the first sanction among the first sentences, with nothing friendlier in front of it."""

    id = "threat-first"
    title = "Drohung am Anfang"
    why = "Wer zuerst eine Drohung liest, hat Angst und liest den Rest nicht mehr. Erst Bitte, Grund und Hilfe nennen."
    source = "BVA Bürgernahe Verwaltungssprache; DIN ISO 24495-1"
    severity = WARNING
    examples = (
        Example(
            "Sehr geehrte Frau Yilmaz,\nfalls Sie den Zaun nicht abbauen, setzen wir ein Zwangsgeld fest.\n"
            "Der Zaun steht auf einem Weg der Stadt.",
            "Sehr geehrte Frau Yilmaz,\nIhr Zaun steht auf einem Weg der Stadt. Bitte bauen Sie ihn bis zum 4. Juni "
            "ab.\nWenn der Zaun dann noch steht, setzen wir ein Zwangsgeld fest.",
        ),
        Example(
            "Bei verspäteter Rückgabe der Bücher droht eine Vollstreckung.\nSie haben 3 Bücher ausgeliehen.",
            "Sie haben 3 Bücher ausgeliehen. Bitte bringen Sie die Bücher zurück.\nSonst droht eine Vollstreckung.",
        ),
    )

    def check(self, form: CheckedForm, settings: Settings) -> Iterable[tuple[str, Hit]]:  # noqa: ARG002
        """At most one place: the sentence with the first threat."""
        told = list(_told(form))
        for number, (passage, start, sentence) in enumerate(told):
            threat, friendly = _threat(sentence), _friendly(sentence)
            if threat is not None and (friendly is None or threat < friendly) and number + 1 < len(told):
                message = (
                    "Der Text beginnt mit einer Drohung. Schreiben Sie zuerst, worum es geht und wer hilft."
                )
                yield passage.segment.id, Hit(start, start + len(sentence.text), message)
            if threat is not None or friendly is not None:
                return


def _told(form: CheckedForm) -> Iterator[tuple[Passage, int, Sentence]]:
    """The first sentences of the text, as far as they have a verb."""
    read = 0
    for passage in form.passages:
        if not passage.is_running or _is_contact(passage):
            continue
        for start, sentence in passage.sentences:
            if sentence.verb_groups:
                read += 1
                yield passage, start, sentence
            if read >= _LAST_SENTENCE:
                return


def _is_contact(passage: Passage) -> bool:
    return passage.segment.kind == "table_cell" and passage.words < 6


def _threat(sentence: Sentence) -> int | None:
    """Where a sanction is named that is only possible or conditional; a decision is no threat."""
    if _CONDITION.search(sentence.text) is None:
        return None
    uses = phrase_list("sanctions").find(sentence)
    return uses[0].start if uses else None


def _friendly(sentence: Sentence) -> int | None:
    """Where it asks, explains or offers something."""
    if asks(sentence.tokens) or any(group.kind == MUST_INFINITIVE for group in sentence.verb_groups):
        return 0
    match = _FRIENDLY.search(sentence.text)
    return match.start() if match else None
