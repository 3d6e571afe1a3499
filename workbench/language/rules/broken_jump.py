"""A reference to a number that the form doesn't have."""

import re
from collections.abc import Iterable
from typing import ClassVar

from workbench.language.form.outline import normal_number, outline
from workbench.language.passage import RUNNING_KINDS, CheckedForm
from workbench.language.rule import INFO, WARNING, Example, FormRule, Hit, Settings

_KINDS = RUNNING_KINDS | {"label", "option", "heading"}
_NUMBER = (
    r"\ufffc?(?P<number>\d{1,3}(?:\.\d{1,2})*[a-z]?|[A-Z](?:\.?\d{1,2}(?:\.\d{1,2})*)?|[IVX]{2,5})"
    r"(?![\wäöüß.]*\w)"
)
_TARGET = re.compile(
    r"\b(?P<noun>Fragen?|Abschnitte?n?s?|Teile?n?|Kapiteln?|Punkte?n?|Ziffern?|Ziff\.|Nummern?|Nr\.|Felde?r?n?"
    r"|Zeilen?|Schritte?n?"
    r"|Blocks?|Rubrik(?:en)?|Spalten?|Position(?:en)?|Buchstaben?)\s"
    rf"{_NUMBER}"
)
_JUMP = re.compile(
    r"\b(?:[Ww]eiter(?:\s\w+)?\s(?:mit|bei|zu|ab)|[Gg]ehen\sSie(?:\sbitte)?(?:\sweiter|\sdirekt|\sdann)*\s(?:zu"
    r"|zur|mit|bei)"
    r"|[Ss]pringen\sSie(?:\s\w+)*\s(?:zu|zur|auf)|[Ff]ahren\sSie(?:\s\w+)*\s(?:mit|bei)|[Ss]iehe(?:\sauch"
    r"|\sunter)?|[Ss]\.|[Vv]gl\.|[Uu]nter|[Ii]n|[Ii]m"
    r"|[Zz]u|[Zz]ur|[Aa]b|[Bb]is|[Aa]us|[Ll]aut|[Gg]emäß|[Nn]ach|[Aa]uf|[Bb]ei|[Mm]it|[Vv]on|[Ff]ür"
    r"|[Bb]eantworten\sSie(?:\s\w+)*|und|oder|→|>|➔)"
    r"\s(?:bitte\s|direkt\s|der\s|die\s|den\s|dem\s|gleich\s)*$"
)
_ELSEWHERE = re.compile(
    r"\s?(?:\)|,|;)?\s?(?:des|der|dieser|aus|im|in|von|vom|zu|zur|zum)\s(?!(?:Antrags?|Formulars?|Vordrucks?"
    r"|Bogens?|Fragebogens?|Bescheid(?:e?s)?)\b)"
    r"(?:\w+\s){0,3}[A-ZÄÖÜ]|\s(?:SGB|BGB|AO|EStG|WoGG|[A-Z]\w*[A-Z]\b|Abs\.|Satz|Buchst)"
)
_LAW = re.compile(r"(?:§|\bArt\.|\bArtikel|\bAbs\.|\bAbsatz|\bSatz)\s[^.;]{0,30}$")
_GENERIC = frozenset(
    {"Punkt", "Teil", "Schritt", "Position", "Nummer", "Nr.", "Nummern", "Zeile", "Zeilen", "Teilen", "Teile"}
)


class BrokenJump(FormRule):
    """Compares the targets of references with the numbers that segments, headings and labels have."""

    id = "broken-jump"
    title = "Sprungziel fehlt"
    why = "Wer „weiter mit Frage 12“ liest und keine Frage 12 findet, kommt nicht weiter."
    source = "GOV.UK; DIN ISO 24495-1"
    severity = WARNING
    examples: ClassVar = (
        Example(
            "{label} 1. Haben Sie einen Hund?\nWenn nein: weiter mit Frage 4.\n{label} 2. Rasse:\n{label} 3. Farbe:",
            "{label} 1. Haben Sie einen Hund?\nWenn nein: weiter mit Frage 3.\n{label} 2. Rasse:\n{label} 3. Farbe:",
        ),
        Example(
            "{heading 1} A. Person\nDas Tier tragen Sie unter Abschnitt D ein.\n{heading 1} B. Tier",
            "{heading 1} A. Person\nDas Tier tragen Sie unter Abschnitt B ein.\n{heading 1} B. Tier",
        ),
    )

    def check(self, form: CheckedForm, settings: Settings) -> Iterable[tuple[str, Hit]]:  # noqa: ARG002
        """Each reference without target; a hint only, if the form numbers nothing at all."""
        known = outline(form)
        for passage in form.passages:
            if passage.segment.kind not in _KINDS:
                continue
            for match in _TARGET.finditer(passage.text):
                if normal_number(match["number"]) in known or not _refers(passage.text, match):
                    continue
                target = match.group().replace("\ufffc", "")
                message = f"„{target}“ gibt es hier nicht. Prüfen Sie den Verweis."
                yield passage.segment.id, Hit(*match.span(), message, WARNING if known else INFO)


def _refers(text: str, match: re.Match[str]) -> bool:
    """Whether it points into this form rather than to a law or another paper."""
    before, after = text[: match.start()], text[match.end() :]
    if _ELSEWHERE.match(after) or _LAW.search(before):
        return False
    return bool(_JUMP.search(before)) or (match["noun"] not in _GENERIC and bool(before.strip()))
