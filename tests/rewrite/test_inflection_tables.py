"""Every gender, case, number and kind of article against tables written down by hand, there and back."""

from itertools import permutations, product

import pytest

from tests.rewrite.inflection_set import made_of

CASES = ("nom", "gen", "dat", "acc")
# singular nom gen dat acc, plural nom gen dat acc
NOUNS = {
    "m": "Vordruck Vordrucks|Vordruckes Vordruck Vordruck Vordrucke Vordrucke Vordrucken Vordrucke",
    "w": "Konsument Konsumenten Konsumenten Konsumenten Konsumenten Konsumenten Konsumenten Konsumenten",
    "f": "Behörde Behörde Behörde Behörde Behörden Behörden Behörden Behörden",
    "n": "Gutachten Gutachtens Gutachten Gutachten Gutachten Gutachten Gutachten Gutachten",
}
GENDERS = {"m": "m", "w": "m", "f": "f", "n": "n"}
ARTICLES = {
    ("der", "m"): "der des dem den",
    ("der", "f"): "die der der die",
    ("der", "n"): "das des dem das",
    ("der", "p"): "die der den die",
    ("dieser", "m"): "dieser dieses diesem diesen",
    ("dieser", "f"): "diese dieser dieser diese",
    ("dieser", "n"): "dieses dieses diesem dieses",
    ("dieser", "p"): "diese dieser diesen diese",
    ("kein", "m"): "kein keines keinem keinen",
    ("kein", "f"): "keine keiner keiner keine",
    ("kein", "n"): "kein keines keinem kein",
    ("kein", "p"): "keine keiner keinen keine",
    ("unser", "m"): "unser unseres unserem unseren",
    ("unser", "f"): "unsere unserer unserer unsere",
    ("unser", "n"): "unser unseres unserem unser",
    ("unser", "p"): "unsere unserer unseren unsere",
}
ENDINGS = {
    ("weak", "m"): "e en en en",
    ("weak", "f"): "e en en e",
    ("weak", "n"): "e en en e",
    ("weak", "p"): "en en en en",
    ("mixed", "m"): "er en en en",
    ("mixed", "f"): "e en en e",
    ("mixed", "n"): "es en en es",
    ("mixed", "p"): "en en en en",
}
FRAMES = {
    "nom": "Heute {verb} {}.",
    "gen": "Wegen {} warten wir.",
    "dat": "Wir rechnen mit {}.",
    "acc": "Das ist für {} wichtig.",
}


def phrases(article: str, noun: str, case: str, number: str) -> list[str]:
    """Every right way to write the phrase with "neu"."""
    at = CASES.index(case)
    gender = GENDERS[noun] if number == "sg" else "p"
    declension = "weak" if article in ("der", "dieser") else "mixed"
    lead = f"{ARTICLES[article, gender].split()[at]} neu{ENDINGS[declension, gender].split()[at]}"
    forms = NOUNS[noun].split()[at + (4 if number == "pl" else 0)]
    return [f"{lead} {form}" for form in forms.split("|")]


def lemma(noun: str) -> str:
    return NOUNS[noun].split()[0]


@pytest.mark.parametrize(("source", "target"), list(permutations(NOUNS, 2)))
def test_a_noun_takes_the_place_of_another_in_every_form(source: str, target: str) -> None:
    for article, case, number in product(("der", "dieser", "kein", "unser"), CASES, ("sg", "pl")):
        frame = FRAMES[case].replace("{verb}", "fehlt" if number == "sg" else "fehlen")
        sentence = frame.format(phrases(article, source, case, number)[0])
        expected = [frame.format(phrase) for phrase in phrases(article, target, case, number)]
        (made,) = made_of(sentence, lemma(source), "NOUN", lemma(target))
        assert made.result in expected
        assert made.safe
        (back,) = made_of(made.result, lemma(target), "NOUN", lemma(source))
        assert back.result in [frame.format(phrase) for phrase in phrases(article, source, case, number)]
