"""The office writes about itself: "die hiesige Dienststelle"."""

import re
from collections.abc import Iterable, Iterator

from workbench.language.grammar.noun_phrases import is_head_of_direct_phrase
from workbench.language.rule import INFO, WARNING, Example, Hit, SentenceRule, Settings
from workbench.language.sentence import Sentence
from workbench.language.vocabulary.phrases import PhraseUse, phrase_list

_SELF = "selbst"
_NOTES = frozenset({"Wird", "Werden", "Nur"})
"""Notes on fields begin so: "Wird vom Amt ausgefüllt"."""
_OFFICE = re.compile(
    r"\w{3,}(?:amt|behörde|träger|kasse|stelle|verwaltung|ministerium|center|agentur|anstalt|verband|kammer|gericht"
    r"|abteilung|referat|dezernat|büro|direktion|präsidium|kommission|ausschuss|betrieb)"
)
_NO_OFFICE = tuple(
    (
        "baustelle haltestelle tankstelle textstelle arbeitsstelle ladestelle messstelle schnittstelle feuerstelle"
        " schadstelle unfallstelle ehrenamt hosenträger briefträger datenträger überträger hauptgericht bedienkasse"
        " registrierkasse veranstaltung zwischengericht gesamt insgesamt ausbildungsstelle wohnstelle abstelle"
    ).split()
)


class OfficeAsInstitution(SentenceRule):
    """Names of offices that act in a sentence. Names that may mean another office are hints."""

    id = "office-as-institution"
    catalogue = "R39"
    title = "Amt statt „wir“"
    why = "Ein Amt, das über sich selbst schreibt, wirkt fremd. „Wir“ zeigt: Hier arbeiten Menschen."
    source = "BVA Bürgernahe Verwaltungssprache"
    severity = WARNING
    examples = (
        Example("Die Friedhofsverwaltung behält sich eine Kontrolle vor.", "Wir prüfen die Gräber manchmal."),
        Example("Von hier aus wird noch das Gutachten angefordert.", "Wir fordern noch das Gutachten an."),
        Example("Nach diesseitiger Auffassung fehlt der Nachweis.", "Uns fehlt noch der Nachweis."),
    )

    def check(self, sentence: Sentence, settings: Settings) -> Iterable[Hit]:  # noqa: ARG002 - no setting matters
        """Words like "diesseits" anywhere, names of offices as subject or after von and durch."""
        if not sentence.verb_groups or sentence.tokens[0].text in _NOTES:
            return
        uses = phrase_list("office_names").find(sentence)
        yield from _others(sentence, {token for use in uses for token in use.tokens})
        for use in uses:
            if _acts(sentence, use):
                better = use.phrase.better[0] if use.phrase.better else "wir"
                severity = WARNING if use.phrase.note == _SELF else INFO
                message = f"„{sentence.text[use.start : use.end]}“: Sind Sie das selbst? Dann schreiben Sie „{better}“."
                yield Hit(use.start, use.end, message, severity)


def _others(sentence: Sentence, named: set[int]) -> Iterator[Hit]:
    """Hints for words that end like the name of an office and for any "zuständige" body."""
    tokens = sentence.tokens
    for index, token in enumerate(tokens):
        if token.pos != "NOUN" or index in named or not is_head_of_direct_phrase(tokens, index):
            continue
        lemma = token.lemma.lower()
        competent = index > 0 and tokens[index - 1].text.lower().startswith("zuständig")
        if competent or (_OFFICE.fullmatch(lemma) and not lemma.endswith(_NO_OFFICE)):
            message = f"„{token.text}“: Sind Sie das selbst? Dann schreiben Sie „wir“."
            yield Hit(token.start, token.end, message, INFO)


def _acts(sentence: Sentence, use: PhraseUse) -> bool:
    """Whether it is a word that only an office uses of itself, or an office that does something."""
    tokens = sentence.tokens
    last = tokens[use.tokens[-1]]
    if last.pos not in {"NOUN", "PROPN"} or len(use.tokens) > 1:
        return True
    return is_head_of_direct_phrase(tokens, use.tokens[-1])
