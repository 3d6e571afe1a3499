"""Fit the difficulty score to readers' opinion scores: `make fit`.

Reads TextComplexityDE (Naderi, Mohtaj, Ensikat, Möller 2019: 1,000 sentences from 25 articles, rated by learners of
German; MIT licence, the sentences are Wikipedia's, CC BY-SA), which is not part of this project. Writes the
coefficients and the report docs/difficulty.md. Same data, same result: nothing is drawn by chance but the folds,
and their seeds are fixed.
"""

import argparse
import csv
import json
import math
from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from scripts.difficulty_report import report
from workbench.language.difficulty.features import FEATURES, measure

VERSION = "1.0"
RIDGE = 20.0
REPEATS, FOLDS = 10, 5
REFERENCE = {
    "log_letters": math.log(20),
    "log_longest_stretch": math.log1p(5),
    "finite_verbs": 1.0,
    "mean_letters": 4.0,
}
"""A very easy sentence: five words, twenty letters, one verb; nothing rare, no attribute."""
ROOT = Path(__file__).resolve().parents[1]
COEFFICIENTS = ROOT / "workbench/language/difficulty/coefficients.json"
REPORT = ROOT / "docs/difficulty.md"
Array = NDArray[np.float64]
Model = tuple[Array, float]


def fit(values: Array, scores: Array) -> Model:
    """Weights (none below 0) and intercept of a ridge regression on standardised features, by coordinate descent."""
    mean, spread = values.mean(axis=0), values.std(axis=0) + 1e-9
    scaled = (values - mean) / spread
    gram = scaled.T @ scaled + RIDGE * np.eye(scaled.shape[1])
    target = scaled.T @ (scores - scores.mean())
    found = np.zeros(scaled.shape[1])
    for _ in range(300):
        for place in range(len(found)):
            rest = target[place] - gram[place] @ found + gram[place, place] * found[place]
            found[place] = max(0.0, rest / gram[place, place])
    weights = found / spread
    return weights, float(scores.mean() - mean @ weights)


def predict(model: Model, values: Array) -> Array:
    """Opinion scores, 1 to 7."""
    return np.clip(values @ model[0] + model[1], 1.0, 7.0)


def held_out(
    values: Array, scores: Array, articles: Array, train: Callable[[Array, Array], Model] = fit
) -> list[Array]:
    """Predictions for every sentence by models that saw no sentence of its article; one array a repetition."""
    found = []
    for seed in range(REPEATS):
        names = np.unique(articles)
        np.random.default_rng(seed).shuffle(names)
        predicted = np.zeros(len(scores))
        for fold in range(FOLDS):
            test = np.isin(articles, names[fold::FOLDS])
            predicted[test] = predict(train(values[~test], scores[~test]), values[test])
        found.append(predicted)
    return found


def main() -> None:
    """Read, fit, write coefficients and report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared/data/tcde_mos.tsv")
    data = parser.parse_args().data
    if not data.is_file():
        raise SystemExit(
            f"{data} is missing: TextComplexityDE as TSV with sentence, mos_complexity, article_id"
        )
    with data.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    sentences = [row["sentence"] for row in rows]
    values = np.array([measure(sentence).values for sentence in sentences])
    scores = np.array([float(row["mos_complexity"]) for row in rows])
    articles = np.array([float(row["article_id"]) for row in rows])
    weights, intercept = fit(values, scores)
    stored = {
        "version": VERSION,
        "intercept": round(intercept, 6),
        "features": [
            {
                "id": feature.id,
                "weight": round(float(weight), 6),
                "reference": round(REFERENCE.get(feature.id, 0), 6),
            }
            for feature, weight in zip(FEATURES, weights, strict=True)
        ],
    }
    COEFFICIENTS.write_text(json.dumps(stored, indent=1) + "\n", encoding="utf-8")
    REPORT.write_text(report(sentences, values, scores, articles, weights, held_out), encoding="utf-8")


if __name__ == "__main__":
    main()
