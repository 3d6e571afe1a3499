"""Passages that are marked as another language than they have."""

from collections.abc import Iterable

from workbench.language.form.language_names import language_name
from workbench.language.form.languages import FEWEST_WORDS, GERMAN, clearly_german
from workbench.language.german import looks_german
from workbench.language.passage import CheckedForm, Passage
from workbench.language.rule import INFO, Example, FormRule, Hit, Settings


class WrongPassageLanguage(FormRule):
    """German text marked as another language, and foreign text marked as German: one finding for each language."""

    id = "wrong-passage-language"
    title = "Falsche Sprache eingestellt"
    why = "Vorleseprogramme und die Rechtschreibprüfung richten sich nach der eingestellten Sprache."
    source = "BITV 2.0; EN 301 549 (10.3.1.2); PDF/UA"
    severity = INFO
    examples = (
        Example(
            "{paragraph lang=en-US} Wir freuen uns, wenn Sie uns bald wieder in der Bücherei besuchen.",
            "{paragraph lang=de-CH} Wir freuen uns, wenn Sie uns bald wieder in der Bücherei besuchen.",
        ),
        Example(
            "{document title=Info}\nThis leaflet tells you where you can learn the language and meet other people.",
            "{document title=Info}\n{paragraph lang=en-GB} This leaflet tells you where you can learn the language and "
            "meet other people.",
        ),
    )

    def check(self, form: CheckedForm, settings: Settings) -> Iterable[tuple[str, Hit]]:  # noqa: ARG002
        """The first passage of each language."""
        structure = form.document.structure
        if structure is None:
            return
        marked = {item.segment: item.language for item in structure.languages}
        german: dict[str, list[Passage]] = {}
        foreign: list[Passage] = []
        for passage in form.passages:
            language = marked.get(passage.segment.id, structure.language)
            if language.lower().startswith(GERMAN):
                if passage.words >= FEWEST_WORDS and not looks_german(passage.text):
                    foreign.append(passage)
            elif passage.segment.id in marked and clearly_german(passage.text):
                german.setdefault(language, []).append(passage)
        for language, members in german.items():
            yield _hit(members, f"Der Text ist deutsch, eingestellt ist aber {language_name(language)}")
        if foreign:
            yield _hit(foreign, "Der Text ist wohl nicht deutsch, eingestellt ist aber Deutsch")


def _hit(passages: list[Passage], fact: str) -> tuple[str, Hit]:
    places = f" ({len(passages)} Passagen)" if len(passages) > 1 else ""
    message = f"{fact}{places}. Markieren Sie ihn und wählen Sie in Word: Überprüfen, Sprache."
    first = passages[0].segment
    return first.id, Hit(0, len(first.text), message)
