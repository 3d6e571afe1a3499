"""An abbreviation in capitals that the form doesn't explain."""

from collections.abc import Iterable

from workbench.language.capital_abbreviations import capital_abbreviations, is_defined
from workbench.language.passage import CheckedForm
from workbench.language.rule import EVERYWHERE, WARNING, Example, FormRule, Hit, Settings


class UndefinedAbbreviation(FormRule):
    """Reports the first use, unless the long form stands there or before. Everyday ones ("Pkw") are left alone."""

    id = "undefined-abbreviation"
    title = "Abkürzung ohne Erklärung"
    why = "Wer die Abkürzung nicht kennt, findet nicht heraus, was gemeint ist."
    source = "BITV 2.0 Anl. 2; DIN SPEC 33429; DIN ISO 24495-1"
    severity = WARNING
    examples = (
        Example(
            "Den WBS bekommen Sie im Rathaus.",
            "Den Wohnberechtigungsschein (WBS) bekommen Sie im Rathaus.\nBringen Sie den WBS mit.",
        ),
        Example(
            "Für den Zuschlag brauchen wir Ihren GdB.",
            "Für den Zuschlag müssen wir wissen, wie stark Ihre Behinderung ist.",
        ),
    )

    def check(self, form: CheckedForm, settings: Settings) -> Iterable[tuple[str, Hit]]:  # noqa: ARG002
        """The first use of each abbreviation that is not explained up to there."""
        known: set[str] = set()
        read = ""
        for passage in form.passages:
            if passage.segment.kind not in EVERYWHERE:
                continue
            read = f"{read}\n{passage.text}"
            for start, sentence in passage.sentences:
                for first, last in capital_abbreviations(sentence):
                    name = sentence.text[first:last]
                    if name not in known:
                        known.add(name)
                        if not is_defined(name, read):
                            text = f"Was „{name}“ bedeutet, steht nicht im Text. Schreiben Sie es beim ersten Mal aus."
                            yield passage.segment.id, Hit(start + first, start + last, text)
