"""An exception from an exception: "kein ..., es sei denn"."""

from collections.abc import Iterable, Iterator

from workbench.language.grammar.clauses import DEPENDENT
from workbench.language.grammar.negation import HARD, negations
from workbench.language.rule import INFO, WARNING, Example, Hit, SentenceRule, Settings
from workbench.language.sentence import Sentence
from workbench.language.vocabulary.phrases import PhraseUse, phrase_list

_CONDITIONS = frozenset("wenn falls sofern soweit insoweit solange".split())
_OFFICIAL = frozenset("sofern soweit insoweit".split())
_ONLY = frozenset("nur erst lediglich ausschließlich allein".split())
_SURE = "warning"
_FORMAL = frozenset(
    "ausgenommen hiervon davon mit unter unbeschadet vorbehaltlich abweichend ungeachtet".split()
)
_IDIOM = frozenset(
    {"außer kraft", "außer acht", "außer betracht", "außer haus", "außer betrieb", "außer dienst"}
)


class StackedException(SentenceRule):
    """Exception words together with a negation, and "nur ... wenn nicht". Never offers a replacement."""

    id = "stacked-exception"
    catalogue = "R37"
    title = "Ausnahme von der Ausnahme"
    why = "Bei einer Ausnahme mit Verneinung ist schwer zu erkennen, wer nun betroffen ist und wer nicht."
    source = "DIN 8581-1"
    severity = WARNING
    examples = (
        Example(
            "Hunde dürfen nicht auf den Friedhof, es sei denn, sie sind Blindenhunde.",
            "Nur Blindenhunde dürfen auf den Friedhof.",
        ),
        Example(
            "Die Gebühr entfällt nur, wenn die Absage nicht später als 2 Tage vorher eingeht.",
            "Sagen Sie mindestens 2 Tage vorher ab. Dann zahlen Sie keine Gebühr.",
        ),
        Example(
            "Parken ist nicht erlaubt, ausgenommen sind Fahrzeuge ohne eigenen Antrieb.",
            "Hier dürfen nur Anhänger parken.",
        ),
    )

    def check(self, sentence: Sentence, settings: Settings) -> Iterable[Hit]:  # noqa: ARG002 - no setting matters
        """Words for exceptions; a warning where the sentence denies something as well."""
        hits = [*_phrase_hits(sentence), *_only_if_not(sentence)]
        end = -1
        for hit in sorted(hits, key=lambda hit: (hit.start, -hit.end)):
            if hit.start >= end:
                yield hit
                end = hit.end


def _phrase_hits(sentence: Sentence) -> Iterator[Hit]:
    uses = [use for use in phrase_list("exceptions").find(sentence) if not _is_idiom(sentence, use)]
    if not uses:
        return
    denied = [item.token for item in negations(sentence) if item.kind in HARD]
    for use in uses:
        outside = [token for token in denied if token not in use.tokens]
        sure = use.phrase.note == _SURE or (bool(outside) and _is_formal(use))
        better = use.phrase.better
        advice = (
            f"Schreiben Sie zum Beispiel „{better[0]}“ oder einen eigenen Satz." if better else _OWN_SENTENCE
        )
        message = f"„{sentence.text[use.start : use.end]}“ macht eine Ausnahme. {advice}"
        yield Hit(use.start, use.end, message, WARNING if sure else INFO)


_OWN_SENTENCE = "Sagen Sie in einem eigenen Satz, für wen etwas gilt."


def _is_formal(use: PhraseUse) -> bool:
    """Whether it is a word of officials for an exception; "außer" and negated conditions are everyday words."""
    return use.phrase.words[0] in _FORMAL


def _is_idiom(sentence: Sentence, use: PhraseUse) -> bool:
    rest = sentence.text[use.start : use.start + 20].lower()
    return any(rest.startswith(idiom) for idiom in _IDIOM)


def _only_if_not(sentence: Sentence) -> Iterator[Hit]:
    """ "nur ..., wenn ... nicht" and a negated main clause with a negated condition."""
    tokens = sentence.tokens
    denied = [item.token for item in negations(sentence) if item.kind in HARD]
    if not denied:
        return
    for clause in sentence.clauses:
        opener = "" if clause.opener is None else tokens[clause.opener].text.lower()
        inside = [index for index in clause.own if index in denied]
        if clause.kind not in DEPENDENT or opener not in _CONDITIONS or not inside:
            continue
        outside = [index for index in range(len(tokens)) if not clause.first <= index <= clause.last]
        only = opener in _OFFICIAL or any(tokens[index].text.lower() in _ONLY for index in outside)
        double = [index for index in outside if index in denied]
        if only or double:
            severity = WARNING if only and double else INFO
            message = "Bedingung mit Verneinung: Sagen Sie, wann etwas gilt, nicht, wann es nicht gilt."
            yield Hit(tokens[clause.first].start, tokens[clause.last].end, message, severity)
