"""How many syllables a German word has, by its vowel groups.

Decision: syllables are counted as Duden divides words ("Na-ti-on" 3, "Fa-mi-li-e" 4), not as they may be spoken
quickly, and a single letter at the start or end counts ("A-bend", "o-der"); hyphenation patterns, which never
split off one letter, count such words too low. Capitals are read letter by letter ("SGB" 3, "EStG" 4), Roman numerals
as the number ("XII" 1). Digits have no syllables. Words that the vowel groups get wrong stand in
`syllable_joints.tsv`, as stems, so that they work inside compounds too.
"""

import re
import unicodedata
from functools import cache, lru_cache
from importlib import resources

_SOFT = re.compile("[\u00ad\u200b-\u200d\u2060]")
_PARTS = re.compile(r"[^\W\d_]+")
_GROUPS = re.compile(r"eau(?=[xs]?$)|äu|au|ei|ai|eu|ie|ey|ay|oi|oy|ou|aa|ee|oo|[aeiouyäöüáéèêàâóôúíëï]")
_NUMERALS = re.compile(r"X{0,3}(?:IX|IV|V?I{0,3})")
_NUMERAL_SYLLABLES = {
    "VII": 2,
    "XIII": 2,
    "XIV": 2,
    "XV": 2,
    "XVI": 2,
    "XVII": 2,
    "XVIII": 2,
    "XIX": 2,
    "XX": 2,
}
_LETTERS_OF_A_LAW = re.compile(r"(?=[^A-Z]*[A-Z][^A-Z]*[A-Z])[A-Zb-df-hj-np-tv-z]{3,6}")
"""Mixed capitals without a small vowel: "EStG", "VwVfG", "KdU"."""
_SHORT_WORDS = re.compile(
    "ab|abs|alle|am|amt|an|art|auf|aus|bei|bis|das|dem|den|der|des|die|ein|er|es|für|ich|ihr|im|in|ist|ja|mit|nein|neu|nie"
    "|nur|ob|ort|sie|so|str|tag|tel|tür|uhr|um|und|uns|von|vor|wer|wie|wir|wo|zu|zum|zur"
)
"""Words that stand in capitals for emphasis ("NUR"): not read letter by letter."""
_UNSTRESSED = "famil|lin|akt|präm|immobil|ser|fol|bakter|petersil|komöd|tragöd|kastan|mater|arter|repressal"
"""Words in "-ie" with two syllables there: "Fa-mi-li-e", "Ak-ti-en-kon-to"."""
_PLURALS = "fer|stud|med|kriter|prinzip|minister|stipend|material|kategor|kop|batter|strateg|laborator"
"""Words in "-ien" inside compounds: "Fe-ri-en-zeit"."""
_JOINTS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), split)
    for pattern, split in (
        (r"qu", "q"),
        (r"^y(?=[aeou])", "j"),
        (r"ee(?=i)", "e·e"),  # be-eilen, ge-eignet, Pflege-einrichtung
        (r"aa(?=u)", "a·a"),
        (r"gee(?!st)", "ge·e"),
        (r"gei(?=mpf|rrt)", "ge·i"),
        (r"i(?=eur|eux)", "i·"),
        (r"(?<!^w)(?<!sch)ien(?=z|s?$)", "i·en"),
        (r"iell(?=$|e(?!i)|s)", "i·ell"),
        (rf"({_UNSTRESSED})ie(?!r)", r"\1i·e"),
        (rf"({_PLURALS})ien", r"\1i·en"),
        (r"studie(?=$|n(?!t))", "studi·e"),
        (r"arier(?=s?$|n$|in)", "ari·er"),
        (r"een(?=s?$)", "e·en"),
        (r"oi(?=sch|st|d$)", "o·i"),
        (r"ai(?=sch)", "a·i"),
    )
)


@lru_cache(maxsize=65536)
def syllables(word: str) -> int:
    """The number of syllables, at least 1 for a word with a letter and 0 without any."""
    plain = _SOFT.sub("", unicodedata.normalize("NFC", word))
    parts = _PARTS.findall(plain)
    return sum(_of_part(part) for part in parts)


def _of_part(part: str) -> int:
    if part.isupper() and len(part) > 1 and not _SHORT_WORDS.fullmatch(part.lower()):
        if _NUMERALS.fullmatch(part):
            return _NUMERAL_SYLLABLES.get(part, 1)
        if len(part) <= 3 or not _GROUPS.search(part.lower()):
            return len(part)
    if not part.isupper() and _LETTERS_OF_A_LAW.fullmatch(part):
        return len(part)
    return max(1, len(_GROUPS.findall(_split_joints(part.lower()))))


def _split_joints(word: str) -> str:
    """The word with "·" where two vowels belong to two syllables."""
    for match in reversed(list(_stems().finditer(word))):
        word = word[: match.start()] + _splits()[match.group()] + word[match.end() :]
    for pattern, split in _JOINTS:
        word = pattern.sub(split, word)
    return word


@cache
def _splits() -> dict[str, str]:
    text = resources.files("workbench.language").joinpath("syllable_joints.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines()[1:])
    return {row[0]: row[1] for row in rows}


@cache
def _stems() -> re.Pattern[str]:
    return re.compile("|".join(sorted(_splits(), key=len, reverse=True)))
