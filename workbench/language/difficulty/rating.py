"""Difficulty of a sentence as a sum of three parts: length and structure, vocabulary, rules.

Length and vocabulary are a linear model of readers' opinion scores, fitted to TextComplexityDE (Naderi et al. 2019):
`POINTS` for each point of opinion score above a very easy sentence. Rules add points for each finding that the
model cannot see, up to `MOST_FOR_RULES`. Everything adds up, so every point has a cause.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from workbench.language.difficulty.causes import cause_texts
from workbench.language.difficulty.coefficients import coefficients
from workbench.language.difficulty.features import FEATURES, LENGTH, VOCABULARY, Measured, measure
from workbench.model.difficulty import Contribution, Difficulty
from workbench.model.finding import Finding

POINTS = 18.0
RULE_POINTS = {"info": 2.0, "warning": 6.0, "error": 9.0}
MOST_FOR_RULES = 30.0
TERM_POINTS = 3.0
MOST_FOR_TERMS = 12.0
RULES = "rules"
LOWEST_MOS, HIGHEST_MOS = 1.0, 7.0
_SHOWN = 0.5
"""Causes with fewer points are left out of explanations, not of the sum."""


@lru_cache(maxsize=16_384)
def rate_text(sentence: str) -> Difficulty:
    """Length and vocabulary of one sentence, without findings and glossary; remembered by text."""
    measured = measure(sentence)
    known = coefficients()
    contributions = tuple(_of_features(sentence, measured))
    mos = known.intercept + sum(w * x for w, x in zip(known.weights, measured.values, strict=True))
    return _difficulty(mos, len(measured.spans), contributions)


def rate(sentence: str, findings: Sequence[Finding] = (), terms: Sequence[str] = ()) -> Difficulty:
    """Difficulty of one sentence with the findings in it and the glossary's hard words that it uses.

    `findings`: only those the other parts don't measure (`counted`). `terms`: as the glossary names them.
    """
    plain = rate_text(sentence)
    if not findings and not terms:
        return plain
    extra = [*_of_terms(terms), *_of_findings(findings)]
    return _difficulty(plain.mos, plain.words, (*plain.contributions, *extra))


def mean(parts: Iterable[Difficulty]) -> Difficulty | None:
    """Difficulty of a passage, section or form: the mean of its sentences, weighted with their words."""
    rated = [part for part in parts if part.words]
    words = sum(part.words for part in rated)
    if not words:
        return None

    def weighted(values: Iterable[float]) -> float:
        return sum(value * part.words for value, part in zip(values, rated, strict=True)) / words

    return Difficulty(
        weighted(part.score for part in rated),
        weighted(part.mos for part in rated),
        weighted(part.length for part in rated),
        weighted(part.vocabulary for part in rated),
        weighted(part.rules for part in rated),
        words,
        coefficients().version,
        rated[0].contributions if len(rated) == 1 else (),
    )


def _difficulty(mos: float, words: int, contributions: tuple[Contribution, ...]) -> Difficulty:
    parts = {
        part: sum(item.points for item in contributions if item.part == part)
        for part in (LENGTH, VOCABULARY, RULES)
    }
    total = sum(parts.values())
    scale = min(1.0, 100.0 / total) if total else 1.0
    return Difficulty(
        score=total * scale,
        mos=min(HIGHEST_MOS, max(LOWEST_MOS, mos)),
        length=parts[LENGTH] * scale,
        vocabulary=parts[VOCABULARY] * scale,
        rules=parts[RULES] * scale,
        words=words,
        version=coefficients().version,
        contributions=tuple(sorted(contributions, key=lambda item: -item.points)),
    )


def _of_features(sentence: str, measured: Measured) -> Iterable[Contribution]:
    known = coefficients()
    points: dict[tuple[str, str], float] = {}
    for feature, weight, reference, value in zip(
        FEATURES, known.weights, known.references, measured.values, strict=True
    ):
        if value > reference:
            key = (feature.part, feature.group)
            points[key] = points.get(key, 0.0) + POINTS * weight * (value - reference)
    texts = cause_texts(sentence, measured)
    return (Contribution(part, group, found, texts[group]) for (part, group), found in points.items())


def _of_terms(terms: Sequence[str]) -> Iterable[Contribution]:
    named = tuple(dict.fromkeys(terms))
    if named:
        points = min(MOST_FOR_TERMS, TERM_POINTS * len(named))
        yield Contribution(VOCABULARY, "terms", points, f"Amtswörter: {', '.join(named)}")


def _of_findings(findings: Sequence[Finding]) -> Iterable[Contribution]:
    """One contribution a rule; all together at most `MOST_FOR_RULES`."""
    by_rule: dict[str, list[Finding]] = {}
    for finding in findings:
        by_rule.setdefault(finding.rule, []).append(finding)
    points = {
        rule: sum(RULE_POINTS[finding.severity] for finding in found) for rule, found in by_rule.items()
    }
    total = sum(points.values())
    scale = MOST_FOR_RULES / total if total > MOST_FOR_RULES else 1.0
    for rule, found in by_rule.items():
        yield Contribution(RULES, rule, points[rule] * scale, found[0].message)
