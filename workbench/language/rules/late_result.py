"""A notice that tells its decision late."""

import re
from collections.abc import Iterable, Sequence
from typing import ClassVar

from workbench.language.form.case_stories import concludes_late
from workbench.language.form.decisions import DECIDES, decision
from workbench.language.form.document_type import FORM, LEAFLET, NOTICE, UNKNOWN, document_type
from workbench.language.form.headings import is_body
from workbench.language.form.letter_parts import SALUTATION
from workbench.language.passage import CheckedForm
from workbench.language.rule import INFO, WARNING, Example, FormRule, Hit, Settings, Threshold
from workbench.language.sentence import Sentence

_OPENINGS = ("es ergeht", "hiermit ergeht", "Sehr geehrte", "Guten Tag", "Sehr verehrte")
_FEWEST_WORDS = 3
_TITLE = re.compile(r"\W*(?:\w*[Bb]escheid|Entscheidung|Verfügung)\b[^.]{0,80}$")
_APPLIED = re.compile(
    r"\bbeantragt\b|\bIhr(?:en|em)? (?:Antrag|Widerspruch)\b|\b(?:Antrag|Schreiben|Bescheid) vom\b|\bAnhörung\b"
)
_CASE = re.compile(
    r"\b(?:daher|deshalb|somit|hiermit|folglich|demnach|demzufolge|infolgedessen|deswegen|darum"
    r"|[Aa]us (?:diese[mn]|den genannten)"
    r" (?:Grund|Gründen)|Ihre[mn]? (?:Antrag|Widerspruch)|[Dd]e[rmn] (?:Antrag|Widerspruch)|Bescheid vom)\b",
    re.IGNORECASE,
)


class LateResult(FormRule):
    """Looks for the first sentence that decides, in notices and in letters that decide like one."""

    id = "late-result"
    catalogue = "R55"
    title = "Ergebnis kommt spät"
    why = "Wer einen Bescheid öffnet, will zuerst wissen: Bekomme ich es oder nicht? Danach liest man die Gründe."
    source = "DIN ISO 24495-1; BVA Bürgernahe Verwaltungssprache"
    severity = WARNING
    thresholds: ClassVar = {"sentences": Threshold(2, 1, "Die Entscheidung steht in den ersten … Sätzen")}
    examples = (
        Example(
            "Sehr geehrte Frau Sommer,\nSie haben im Mai einen Garten beantragt. In der Anlage am Kanal ist einer "
            "frei. Wir haben Ihre Angaben geprüft. Es gab noch fünf Anträge. Deshalb lehnen wir Ihren Antrag ab.",
            "Sehr geehrte Frau Sommer,\nwir lehnen Ihren Antrag auf einen Garten ab. Es gab noch fünf andere Anträge.",
        ),
        Example(
            "Bescheid\nDer Verein hat am 2. Juni einen Zuschuss beantragt.\nEr möchte damit Bälle kaufen.\n"
            "Das Geld reicht in diesem Jahr für drei Vereine.\nDem Antrag wird in Höhe von 300 Euro stattgegeben.",
            "Bescheid\nDem Antrag des Vereins wird in Höhe von 300 Euro stattgegeben.\nEr kann damit Bälle kaufen.",
        ),
    )

    def check(self, form: CheckedForm, settings: Settings) -> Iterable[tuple[str, Hit]]:
        """The sentence with the decision, if others stand in front of it."""
        kind = document_type(form.document.segments)
        if kind in {FORM, LEAFLET}:
            return
        sentences = list(_sentences(form))
        limit = settings.limit(self, "sentences")
        place = _decision(form, kind, [sentence for *_, sentence in sentences], limit)
        if place is None:
            return
        segment, start, sentence = sentences[place]
        message = f"Die Entscheidung steht erst hier, im {place + 1}. Satz. Nennen Sie sie im ersten Satz."
        severity = WARNING if kind == NOTICE else INFO
        yield segment, Hit(start, start + len(sentence.text), message, severity)


def _decision(form: CheckedForm, kind: str, sentences: Sequence[Sentence], limit: float) -> int | None:
    """Index of the sentence that decides late; None if none does or one decides in time."""
    found = [index for index, sentence in enumerate(sentences) if decision(sentence) is not None]
    if found and found[0] >= limit:
        place = next((index for index in found if decision(sentences[index]) == DECIDES), found[0])
        if kind == NOTICE or _is_about_a_case(form, sentences[place]):
            return place
    return concludes_late(sentences, limit) if kind == UNKNOWN else None


def _is_about_a_case(form: CheckedForm, sentence: Sentence) -> bool:
    """Whether one person's case is decided, so that a text of unknown type is a notice."""
    if decision(sentence) != DECIDES:
        return False
    texts = [passage.text for passage in form.passages]
    if any(SALUTATION.match(text) or _TITLE.match(text) for text in texts):
        return True
    return any(_APPLIED.search(text) for text in texts) and _CASE.search(sentence.text) is not None


def _sentences(form: CheckedForm) -> Iterable[tuple[str, int, Sentence]]:
    """Segment, offset and sentence of the letter's own text, without openings."""
    for passage in form.passages:
        if not is_body(passage):
            continue
        for start, sentence in passage.sentences:
            opening = sentence.text.startswith(_OPENINGS) and len(sentence.words) < 2 * _FEWEST_WORDS
            if len(sentence.words) >= _FEWEST_WORDS and not opening:
                yield passage.segment.id, start, sentence
