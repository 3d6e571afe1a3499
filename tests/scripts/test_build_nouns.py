"""How rows of the table of nouns become lines of ours."""

from importlib import resources
from itertools import pairwise

from scripts.build_nouns import readings

_AMT = {
    "lemma": "Amt",
    "genus": "n",
    "nominativ singular": "Amt",
    "genitiv singular": "Amtes",
    "dativ singular": "Amt",
}
_AMT |= {
    "dativ singular*": "Amte",
    "akkusativ singular": "Amt",
    "nominativ plural": "Ämter",
    "dativ plural": "Ämtern",
}


class _Row(dict[str, str]):
    """Empty where the table has nothing."""

    def __missing__(self, key: str) -> str:
        return ""


def test_forms_are_written_as_changes_of_the_lemma() -> None:
    assert list(readings(_Row(_AMT))) == [("n", "=\t+es/+s\t=/+e\t=\t~+er\t\t~+ern\t")]


def test_a_noun_without_singular_has_no_gender() -> None:
    row = _Row({"lemma": "Kosten", "nominativ plural": "Kosten", "dativ plural": "Kosten"})
    assert list(readings(row)) == [("-", "\t\t\t\t=\t\t=\t")]


def test_adjectival_nouns_have_three_declensions() -> None:
    kinds = {"stark": "Beamter", "schwach": "Beamte", "gemischt": "Beamter"}
    row = _Row(
        {"lemma": "Beamter", "genus": "m", **{f"nominativ singular {k}": form for k, form in kinds.items()}}
    )
    assert list(readings(row)) == [("m", "=|-r|=" + "\t" * 7)]


def test_genders_of_dialects_are_left_out() -> None:
    row = _Row({"lemma": "Mensch", "genus": "n", "nominativ singular": "Mensch"})
    assert list(readings(row)) == []


def test_the_table_is_sorted_by_bytes_and_refers_to_known_patterns() -> None:
    folder = resources.files("workbench.language").joinpath("data")
    lines = folder.joinpath("german_nouns.tsv").read_bytes().splitlines()
    patterns = folder.joinpath("german_noun_patterns.tsv").read_bytes().splitlines()
    assert all(first.partition(b"\t")[0] < second.partition(b"\t")[0] for first, second in pairwise(lines))
    numbers = {int(entry[1:]) for line in lines for entry in line.partition(b"\t")[2].split(b" ")}
    assert numbers == set(range(len(patterns)))
