"""Text in capital letters only."""

import re
from collections.abc import Iterable, Iterator
from typing import ClassVar

from workbench.language.form.looks import Look, groups
from workbench.language.passage import RUNNING_KINDS, CheckedForm
from workbench.language.rule import INFO, WARNING, Example, FormRule, Hit, Settings, Threshold
from workbench.language.words.zipf import zipf

_RUN = re.compile(r"(?<![\w-])[A-ZÄÖÜẞ][A-ZÄÖÜẞ-]+(?:[ /&,!]+[A-ZÄÖÜẞ-]{2,})*(?![\w-])")
_LONG_WORD = re.compile(r"[A-ZÄÖÜẞ]{4}")
_WORD = re.compile(r"[A-ZÄÖÜẞ]{2,}")
_KNOWN = 2.0
"""A word of the language, by its Zipf value, and no abbreviation."""
_FEWEST_LETTERS = 6
_ABBREVIATION = 4
_SENTENCE = 4
_MARGINS = frozenset({"header", "footer"})


class AllCapsText(FormRule):
    """Words typed in capitals, and styles that show text so. Abbreviations and names in a letterhead are left out."""

    id = "all-caps-text"
    title = "Großbuchstaben"
    why = "Wörter nur aus Großbuchstaben haben kein Wortbild. Man liest sie langsam, und sie klingen wie Schreien."
    source = "Bundesregierung Styleguide; BITV 2.0; LanguageTool"
    severity = INFO
    thresholds: ClassVar = {"share": Threshold(50, 50, "Hinweis ab mehr als … Prozent einer Passage")}
    examples = (
        Example(
            "ACHTUNG: DIE SPORTHALLE BLEIBT IN DEN FERIEN GESCHLOSSEN!",
            "Achtung: Die Sporthalle bleibt in den Ferien geschlossen!",
        ),
        Example(
            "{heading 1 caps=1 style=Rubrik} Wohnen im Alter",
            "{heading 1 caps=0 style=Rubrik} Wohnen im Alter, BAföG und SGB XII",
        ),
    )

    def check(self, form: CheckedForm, settings: Settings) -> Iterable[tuple[str, Hit]]:
        """Typed capitals one by one, formatted ones by their style."""
        for passage in form.passages:
            if passage.segment.kind not in _MARGINS:
                for start, end in _typed(passage.text):
                    running = passage.segment.kind in RUNNING_KINDS
                    shouted = running and len(_WORD.findall(passage.text[start:end])) >= _SENTENCE
                    message = "Das steht in Großbuchstaben. Schreiben Sie es groß und klein wie im Satz."
                    yield passage.segment.id, Hit(start, end, message, WARNING if shouted else INFO)
        share = settings.limit(self, "share") / 100

        def is_shown_so(look: Look) -> bool:
            letters = sum(sign.isalpha() for sign in look.passage.text)
            return look.appearance.capitals > share and letters >= _FEWEST_LETTERS

        for group in groups(form, "capitals", is_shown_so):
            yield group.hit("Der Text erscheint in Großbuchstaben. Schalten Sie das aus.")


def _typed(text: str) -> Iterator[tuple[int, int]]:
    if not _LONG_WORD.search(text):
        return
    for match in _RUN.finditer(text):
        words = [word for word in _WORD.findall(match[0]) if len(word) >= _ABBREVIATION]
        known = [word for word in words if zipf(word.capitalize()) >= _KNOWN]
        if known and sum(map(len, known)) >= _FEWEST_LETTERS and len(known) * 2 >= len(words):
            yield match.start(), match.end()
