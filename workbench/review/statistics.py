"""The statistics of small tests: shares with intervals, before and after."""

from math import sqrt

FEWEST = 5
"""Below five readers a test gives hints and no share."""
_CONFIDENCE = 0.95
_LEVEL = 0.05


def wilson(successes: int, n: int) -> tuple[float, float]:
    """The 95 % interval of a share, 0 to 1 (Wilson 1927, without correction for continuity)."""
    from scipy.stats import binomtest

    interval = binomtest(successes, n).proportion_ci(confidence_level=_CONFIDENCE, method="wilson")
    return float(interval.low), float(interval.high)


def share(successes: int, n: int) -> float | None:
    """The share, None below five readers."""
    return successes / n if n >= FEWEST else None


def mcnemar(better: int, worse: int) -> float:
    """The exact two-sided p of McNemar's test: `better` changed to the good, `worse` to the bad (McNemar 1947)."""
    from scipy.stats import binomtest

    return float(binomtest(better, better + worse, 0.5).pvalue) if better + worse else 1.0


def newcombe(first: tuple[int, int], second: tuple[int, int]) -> tuple[float, float]:
    """The 95 % interval of first share minus second share of different people, -1 to 1.

    Each as (successes, n). Newcombe 1998, Statistics in Medicine 17:873-890, method 10.
    """
    (a, m), (b, n) = first, second
    (low_a, high_a), (low_b, high_b) = wilson(a, m), wilson(b, n)
    p, q = a / m, b / n
    return (
        max(p - q - sqrt((p - low_a) ** 2 + (high_b - q) ** 2), -1.0),
        min(p - q + sqrt((high_a - p) ** 2 + (q - low_b) ** 2), 1.0),
    )


def newcombe_paired(both: int, first_only: int, second_only: int, neither: int) -> tuple[float, float]:
    """The 95 % interval of first share minus second share of the same people.

    Newcombe 1998, Statistics in Medicine 17:2635-2650, method 10.
    """
    n = both + first_only + second_only + neither
    first, second = both + first_only, both + second_only
    p, q = first / n, second / n
    (low_p, high_p), (low_q, high_q) = wilson(first, n), wilson(second, n)
    phi = _phi(both, first_only, second_only, neither)
    below = (p - low_p) ** 2 - 2 * phi * (p - low_p) * (high_q - q) + (high_q - q) ** 2
    above = (high_p - p) ** 2 - 2 * phi * (high_p - p) * (q - low_q) + (q - low_q) ** 2
    return max(p - q - sqrt(max(below, 0)), -1.0), min(p - q + sqrt(max(above, 0)), 1.0)


def _phi(a: int, b: int, c: int, d: int) -> float:
    product = (a + b) * (c + d) * (a + c) * (b + d)
    if not product:
        return 0.0
    cross, half = float(a * d - b * c), (a + b + c + d) / 2
    if cross > 0:
        cross = max(cross - half, 0.0)
    return cross / sqrt(product)


def is_proven(interval: tuple[float, float] | None, p: float | None = None) -> bool:
    """Whether a difference is more than chance: the interval excludes 0 and p, where there is one, is below 0.05."""
    if interval is None or interval[0] <= 0 <= interval[1]:
        return False
    return p is None or p < _LEVEL
