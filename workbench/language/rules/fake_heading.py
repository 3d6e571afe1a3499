"""Paragraphs that only look like headings."""

import re
from collections.abc import Iterable, Iterator

from workbench.language.form.letter_parts import CLOSING, CONTACT, DATE_LINE, SALUTATION
from workbench.language.form.looks import Look, looks
from workbench.language.passage import CheckedForm
from workbench.language.rule import INFO, WARNING, Example, FormRule, Hit, Settings

_MOST_WORDS = 10
_MOST_NAMED = 3
_BOLD = 0.9
_ENDS = tuple(".,;:!)")
_LEADS_ON = re.compile(
    r"\b(?:um|für|von|mit|in|an|auf|aus|bei|zu|zum|zur|der|die|das|dem|den|ein|eine|einen|und|oder)$"
)
"""The beginning of a sentence that a list goes on with."""
_OTHER_STYLES = ("Beschriftung", "Verzeichnis", "Inhaltsverzeichnis")
_LETTER_PARTS = re.compile(r"(?:Anlagen?|Verteiler|Hinweis|Anhang|Betreff|Durchschrift|Kopie an)\b.{0,30}")
_TEXT_BELOW = frozenset({"paragraph", "list_item", "table_cell", "option", "label", "field", "legal_remedy"})


class FakeHeading(FormRule):
    """Short bold paragraphs outside tables with text below them, one finding for each paragraph style."""

    id = "fake-heading"
    title = "Überschrift nur fett"
    why = (
        "Vorleseprogramme springen von Überschrift zu Überschrift. Was nur fett ist, finden sie nicht; auch das "
        "Inhaltsverzeichnis und die Lesezeichen im PDF lassen es aus."
    )
    source = "BITV 2.0; EN 301 549 (10.1.3.1); PDF/UA"
    severity = INFO
    examples = (
        Example(
            "{paragraph bold=1 style=Standard} Anfahrt mit dem Rad\n{paragraph} Fahren Sie am Fluss entlang.",
            "{heading 2 bold=1 style=Zwischenzeile} Anfahrt mit dem Rad\n{paragraph} Fahren Sie am Fluss entlang.",
        ),
        Example(
            "{paragraph bold=1 size=16} Wer darf mitmachen?\n{list_item} alle Kinder ab 8 Jahren",
            "{paragraph bold=1} Bitte bringen Sie Ihren Ausweis mit.\n{list_item} alle Kinder ab 8 Jahren",
        ),
    )

    def check(self, form: CheckedForm, settings: Settings) -> Iterable[tuple[str, Hit]]:  # noqa: ARG002
        """The first such paragraph of each style, with the others named."""
        styles: dict[str, list[Look]] = {}
        for look in _fakes(form):
            styles.setdefault(look.appearance.style, []).append(look)
        real = any(passage.segment.kind == "heading" for passage in form.passages)
        for members in styles.values():
            first = members[0].passage
            texts = [f"„{look.passage.text.strip()}“" for look in members[1 : _MOST_NAMED + 1]]
            others = f" Ebenso: {', '.join(texts)}{' und weitere' if len(members) > _MOST_NAMED + 1 else ''}."
            message = (
                "Das sieht aus wie eine Überschrift, ist aber keine. Geben Sie dem Absatz in Word eine Formatvorlage "
                f"„Überschrift“.{others if texts else ''}"
            )
            severe = not real and len(members) > _MOST_NAMED
            yield first.segment.id, Hit(0, len(first.text), message, WARNING if severe else INFO)


def _fakes(form: CheckedForm) -> Iterator[Look]:
    below = {
        above.segment.id: passage.segment
        for above, passage in zip(form.passages, form.passages[1:], strict=False)
    }
    for look in looks(form):
        following = below.get(look.passage.segment.id)
        if following is None or following.kind not in _TEXT_BELOW or SALUTATION.match(following.text):
            continue  # what stands above a salutation is the subject of a letter
        if _is_short_and_bold(look):
            yield look


def _is_short_and_bold(look: Look) -> bool:
    text = look.passage.text.strip()
    return (
        look.passage.segment.kind == "paragraph"
        and look.passage.segment.cell is None
        and look.appearance.bold >= _BOLD
        and not look.appearance.style.startswith(_OTHER_STYLES)
        and look.passage.words <= _MOST_WORDS
        and not text.endswith(_ENDS)
        and text[:1].isalnum()
        and not _LEADS_ON.search(text)
        and not _LETTER_PARTS.fullmatch(text)
        and not any(pattern.search(text) for pattern in (CLOSING, CONTACT, SALUTATION))
        and not DATE_LINE.fullmatch(text)
    )
