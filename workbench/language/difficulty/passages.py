"""Difficulty of passages and forms: which passages get a score, and why the others get none."""

from collections.abc import Iterable, Iterator, Sequence

from workbench.language.difficulty.rating import mean, rate
from workbench.language.german import looks_german
from workbench.language.passage import Passage
from workbench.language.rule import Terms
from workbench.language.scoring import left_out_kind, scorable
from workbench.language.vocabulary.explanations import is_explained
from workbench.model.difficulty import Difficulty
from workbench.model.finding import Finding

FEWEST_FOR_SCORE = 8
LONGEST_SENTENCE = 200
EXPLAIN = "explain"
HARD_KINDS = frozenset({"replace", "avoid", EXPLAIN})
"""Glossary entries of these kinds are words that readers stumble over, unless the text explains them."""
_FOLLOWING = 2
"""Sentences behind a term in which it may be explained."""
COUNTED_ELSEWHERE = frozenset(
    {
        "long-sentence",
        "long-word",
        "rare-word",
        "long-compound",
        "nominalisation-density",
        "glossary-replace",
        "glossary-avoid",
        "glossary-explain",
    }
)
"""Rules about what length and vocabulary measure already: they add no points of their own."""


def why_not_counted(passage: Passage) -> str | None:
    """None if the passage counts for the form's measures and difficulty, else the German reason."""
    return scorable(passage.segment) or _why_unreadable(passage)


def why_not_rated(passage: Passage, *, all_lengths: bool = False) -> str | None:
    """None if the passage gets a difficulty of its own, else the German reason.

    `all_lengths` rates short passages too, for studies.
    """
    if all_lengths:
        reason = left_out_kind(passage.segment) or (None if passage.words else "keine Wörter")
        return reason or _why_unreadable(passage)
    if scorable(passage.segment) is None and passage.words < FEWEST_FOR_SCORE:
        return f"weniger als {FEWEST_FOR_SCORE} Wörter"
    return why_not_counted(passage)


def _why_unreadable(passage: Passage) -> str | None:
    if not looks_german(passage.text):
        return "sieht nicht deutsch aus"
    if any(len(sentence.words) > LONGEST_SENTENCE for _, sentence in passage.sentences):
        return f"kein Satzende auf mehr als {LONGEST_SENTENCE} Wörtern"
    return None


def rate_sentences(
    passage: Passage, findings: Sequence[Finding], terms: Terms | None
) -> Iterator[tuple[int, Difficulty]]:
    """Start and difficulty of every sentence. `findings` are those of this passage; one that names no place
    (start = end) is about the whole form and counts for no sentence."""
    counted = [item for item in findings if _counts(item) and item.end > item.start]
    texts = [sentence.text for _, sentence in passage.sentences]
    for number, (start, sentence) in enumerate(passage.sentences):
        end = start + len(sentence.text)
        following = tuple(texts[number + 1 : number + 1 + _FOLLOWING])
        hard = [
            use.entry.term
            for use in (terms.uses(sentence) if terms else ())
            if use.entry.kind in HARD_KINDS
            and not (use.entry.kind == EXPLAIN and is_explained(sentence.text, use.start, use.end, following))
        ]
        yield start, rate(sentence.text, [item for item in counted if start <= item.start < end], hard)


def _counts(finding: Finding) -> bool:
    """Whether the finding adds points: one that only shows how else to say it ("restructure-...") does not."""
    return finding.rule not in COUNTED_ELSEWHERE and not finding.rule.startswith("restructure-")


def rate_passages(rated: Iterable[Difficulty | None]) -> Difficulty | None:
    """The mean of sentences or passages, weighted with their words; None without any."""
    return mean(item for item in rated if item is not None)
