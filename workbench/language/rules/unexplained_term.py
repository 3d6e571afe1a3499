"""A legal term that the form does not explain where it comes up first."""

from collections.abc import Iterable, Iterator

from workbench.language.passage import CheckedForm
from workbench.language.rule import EINFACH, INFO, WARNING, Example, FormRule, Hit, Settings
from workbench.language.sentence import Sentence
from workbench.language.vocabulary.explanations import is_explained
from workbench.language.vocabulary.legal_terms import LegalTerm, legal_terms

_FOLLOWING = 2


class UnexplainedTerm(FormRule):
    """Looks at the sentence of the first use and the two after it. For easy language ("einfach") it is a warning."""

    id = "unexplained-term"
    catalogue = "R15"
    title = "Rechtsbegriff ohne Erklärung"
    why = "Rechtsbegriffe bedeuten oft etwas anderes, als man denkt. Ein Satz dazu erspart Rückfragen."
    source = "DIN 8581-1; DIN ISO 24495-1; DIN SPEC 33429"
    severity = INFO
    examples = (
        Example(
            "Sie haben eine Stundung beantragt.",
            "Sie haben eine Stundung beantragt. Das heißt: Sie möchten später zahlen.",
        ),
        Example(
            "Gegen Sie wurde ein Zwangsgeld festgesetzt.",
            "Sie müssen 200 Euro zahlen, weil Sie nicht geantwortet haben (Zwangsgeld).",
        ),
    )

    def check(self, form: CheckedForm, settings: Settings) -> Iterable[tuple[str, Hit]]:
        """The first use of each term, if neither that sentence nor the next two explain it."""
        severity = WARNING if settings.target == EINFACH else INFO
        running = list(_running(form))
        known: set[str] = set()
        for place, (segment, start, sentence) in enumerate(running):
            following = tuple(later.text for _, _, later in running[place + 1 : place + 1 + _FOLLOWING])
            for term in legal_terms(sentence, settings.terms):
                if term.name in known or sentence.is_exempt(term.start, term.end):
                    continue
                known.add(term.name)
                if not is_explained(sentence.text, term.start, term.end, following):
                    yield (
                        segment,
                        Hit(start + term.start, start + term.end, _message(sentence, term), severity),
                    )


def _running(form: CheckedForm) -> Iterator[tuple[str, int, Sentence]]:
    """Segment id, offset in it and sentence, of all running text."""
    for passage in form.passages:
        if passage.is_running:
            for start, sentence in passage.sentences:
                yield passage.segment.id, start, sentence


def _message(sentence: Sentence, term: LegalTerm) -> str:
    text = f"„{sentence.text[term.start : term.end]}“ wird nicht erklärt."
    return f"{text} Sagen Sie dazu, was es heißt: {term.meaning}." if term.meaning else text
