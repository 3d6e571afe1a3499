"""A sentence that says two things, joined by "und", "oder", "aber" and the like."""

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import ClassVar

from workbench.language.grammar.clauses import MAIN, Clause
from workbench.language.rule import EINFACH, INFO, WARNING, Example, Hit, SentenceRule, Settings, Threshold
from workbench.language.sentence import Sentence

_PAIRS = {
    "entweder": frozenset({"oder"}),
    "weder": frozenset({"noch"}),
    "sowohl": frozenset({"als", "wie"}),
    "zwar": frozenset({"aber", "jedoch", "doch"}),
}
_JOINING = frozenset({"und", "sowie", "sondern"})
_PHRASES = frozenset({"das heißt", "d. h.", "es sei denn", "sei es", "wie gesagt", "das ist", "ich erkläre"})
_NOT_RUNNING = (":", "„", "\ufffc", "☐", "□", "___", "…")
_NON_FINITE = frozenset({"VVINF", "VVPP", "VVIZU"})


class SeveralStatements(SentenceRule):
    """Two main clauses in one sentence, or one verb that two or more statements hang on."""

    id = "several-statements"
    catalogue = "R02"
    title = "Zwei Aussagen in einem Satz"
    why = "Ein Satz mit einer Aussage ist leichter zu behalten. Bei zweien muss man sich die erste merken."
    source = "DIN SPEC 33429; LanguageTool Leichte Sprache"
    severity = INFO
    thresholds: ClassVar = {
        "warning": Threshold(20, 12, "Warnung bei zwei Aussagen und mehr als … Wörtern"),
    }
    examples = (
        Example(
            "Der Hausmeister öffnet das Bürgerhaus um 8 Uhr und die Kurse beginnen um 9 Uhr.",
            "Das Bürgerhaus ist ab 8 Uhr geöffnet. Die Kurse beginnen um 9 Uhr.",
        ),
        Example(
            "Weder haben Sie die Hundesteuer gezahlt noch haben Sie den Hund abgemeldet.",
            "Sie haben die Hundesteuer nicht gezahlt. Auch haben Sie den Hund nicht abgemeldet.",
        ),
        Example(
            "Sie können den Parkausweis online bestellen, aber Sie müssen ihn im Amt abholen.",
            "Sie können den Parkausweis online bestellen. Abholen müssen Sie ihn im Amt.",
        ),
    )

    def check(self, sentence: Sentence, settings: Settings) -> Iterable[Hit]:
        """Each statement after the first."""
        words = sentence.words_between(0, len(sentence.text))
        severity = WARNING if words > settings.limit(self, "warning") or settings.target == EINFACH else INFO
        for start, end in _further_statements(sentence):
            yield Hit(
                start,
                end,
                "Hier beginnt eine weitere Aussage. Machen Sie daraus einen eigenen Satz.",
                severity,
            )


def _further_statements(sentence: Sentence) -> Iterator[tuple[int, int]]:
    mains = [clause for clause in sentence.clauses if clause.kind == MAIN and not clause.embedded]
    for before, clause in pairwise(mains):
        if _is_joined(sentence, before, clause) and not _is_phrase(sentence, clause):
            yield sentence.tokens[clause.first].start, sentence.tokens[clause.last].end
    if len(mains) < 2:
        yield from _paired(sentence)
        yield from _hanging_on_one_verb(sentence, mains)


def _is_joined(sentence: Sentence, before: Clause, clause: Clause) -> bool:
    """Whether the clause is joined to the one before: not told after a colon, quoted, or behind a box to tick."""
    between = sentence.text[sentence.tokens[before.last].end : sentence.tokens[clause.first].start]
    inside = sentence.text[sentence.tokens[clause.first].start : sentence.tokens[clause.last].end]
    return not any(sign in between + inside for sign in _NOT_RUNNING)


def _is_phrase(sentence: Sentence, clause: Clause) -> bool:
    """Whether the clause is no statement of its own but a set phrase: "das heißt", "es sei denn"."""
    return " ".join(sentence.tokens[index].text for index in clause.own) in _PHRASES


def _paired(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """ "entweder ... oder" and the like with one verb."""
    tokens = sentence.tokens
    for first, token in enumerate(tokens):
        for second in range(first + 2, len(tokens)) if token.text.lower() in _PAIRS else ():
            if tokens[second].text.lower() in _PAIRS[token.text.lower()]:
                yield token.start, tokens[second].end
                break


def _hanging_on_one_verb(sentence: Sentence, mains: list[Clause]) -> Iterator[tuple[int, int]]:
    """ "Sie müssen den Antrag unterschreiben und die Belege beifügen": each infinitive has its own object."""
    for clause in mains:
        own = clause.own
        for place, index in enumerate(own[:-2]):
            if (
                sentence.tokens[index].text not in _JOINING
                or sentence.tokens[own[place - 1]].tag not in _NON_FINITE
            ):
                continue
            rest = own[place + 1 :]
            verb = next((i for i in rest if sentence.tokens[i].tag in _NON_FINITE), None)
            if verb is not None and any(sentence.tokens[i].pos == "NOUN" for i in rest if i < verb):
                yield sentence.tokens[index].start, sentence.tokens[verb].end
