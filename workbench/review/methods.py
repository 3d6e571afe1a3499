"""The methods: what readers do, what the leader says, which answers can be entered, how long it takes."""

from collections.abc import Mapping
from dataclasses import dataclass

from workbench.model.review import Method

NO_ANSWER = "keine Antwort"
RIGHT = "richtig"
UNDERSTOOD: Mapping[str, bool] = {
    RIGHT: True,
    "teilweise": False,
    "falsch": False,
    NO_ANSWER: False,
    "mit Hilfe richtig": False,
    "nicht ausgefüllt": False,
}
"""Answers that show whether somebody understood a passage."""
CLOZE_UNDERSTOOD = 0.6
"""Share of gaps from which on a cloze counts as understood (a rule of thumb, Taylor 1953 and after)."""


@dataclass(frozen=True, slots=True)
class MethodText:
    """German texts: `title` for lists, `task` on the sheet, `leader` word by word; `minutes` for each passage."""

    title: str
    task: str
    leader: str
    options: tuple[str, ...]
    minutes: float


METHODS: Mapping[Method, MethodText] = {
    Method.MARKS: MethodText(
        "Plus und Minus",
        "Was ist gut? Schreiben Sie ein + an den Rand.\nWas ist schwer? Schreiben Sie ein – an den Rand.\n"
        "Was ist unklar? Schreiben Sie ein ? an den Rand.",
        "„Lesen Sie bitte in Ruhe. Ein Plus heißt: Das ist gut. Ein Minus heißt: Das ist schwer. Ein Fragezeichen "
        "heißt: Das ist mir unklar.“ Danach: „Warum steht hier ein Minus?“",
        (),
        2.0,
    ),
    Method.PARAPHRASE: MethodText(
        "Mit eigenen Worten",
        "Was steht hier? Erzählen Sie es mit Ihren eigenen Worten.",
        "„Was steht hier? Erzählen Sie es so, wie Sie es einer Freundin erzählen.“ Nicht helfen. Die Antwort "
        "mitschreiben.",
        (RIGHT, "teilweise", "falsch", NO_ANSWER),
        2.0,
    ),
    Method.QUESTIONS: MethodText(
        "Fragen zum Text",
        "Die Antwort steht im Text.",
        "„Lesen Sie bitte die Frage. Sie dürfen im Text nachsehen.“ Die Zeit läuft ab jetzt. Nicht helfen.",
        (RIGHT, "teilweise", "falsch", NO_ANSWER),
        1.5,
    ),
    Method.TASK: MethodText(
        "Ausfüllen mit der Aufgabenkarte",
        "Nehmen Sie die Aufgabenkarte. Füllen Sie diese Stelle so aus, wie es auf der Karte steht.",
        "„Sie sind jetzt die Person auf der Karte. Füllen Sie bitte die Stelle aus.“ Wer Hilfe braucht, bekommt sie; "
        "dann heißt das Ergebnis „mit Hilfe richtig“.",
        (RIGHT, "mit Hilfe richtig", "falsch", "nicht ausgefüllt"),
        3.0,
    ),
    Method.WORDS: MethodText(
        "Schwere Wörter",
        "Kreisen Sie jedes Wort ein, das Sie nicht kennen oder nicht verstehen.",
        "„Gibt es Wörter, die Sie nicht kennen? Kreisen Sie diese bitte ein.“",
        (),
        1.0,
    ),
    Method.CLOZE: MethodText(
        "Lücken füllen",
        "In diesem Text fehlen Wörter. Schreiben Sie in jede Lücke ein Wort, das passt.",
        "„Hier fehlen Wörter. Schreiben Sie hinein, was passt. Es muss nicht genau das Wort von uns sein.“",
        (),
        3.0,
    ),
    Method.RATING: MethodText(
        "Wie schwer ist der Text?",
        "Wie ist dieser Text für Sie?",
        "„Wie ist dieser Text für Sie: leicht, mittel oder schwer?“",
        ("leicht", "mittel", "schwer"),
        0.5,
    ),
}
MARKS: Mapping[str, str] = {
    "plus": "Wie viele + stehen am Rand?",
    "minus": "Wie viele – stehen am Rand?",
    "question": "Wie viele ? stehen am Rand?",
}
"""Ids of the three questions of `Method.MARKS`."""
EVERY_GAP = 6
"""Every sixth word becomes a gap."""
