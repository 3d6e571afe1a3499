"""How many syllables a German word has, by its vowel groups.

Decision: syllables are counted as Duden divides words ("Na-ti-on" 3, "Fa-mi-li-e" 4), not as they may be spoken
quickly, and a single letter at the start or end counts ("A-bend", "o-der"); hyphenation patterns, which never
split off one letter, count such words too low. Capitals are read letter by letter ("SGB" 3, "EStG" 4), small letters
between them as a word ("WoGG" 3), Roman numerals as the number ("XII" 1). Digits have no syllables, nor has the single
letter of a gendered form ("Beschäftigte(r)" 4). Words that the vowel groups get wrong stand in `syllable_joints.tsv`,
as stems, so that they work inside compounds too; abbreviations that are spoken otherwise ("PIN" 1, "Kfz" 3) in
`spoken_abbreviations.tsv`.
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
_SEVERAL_CAPITALS = re.compile(r"(?=[^A-ZÄÖÜ]*[A-ZÄÖÜ][^A-ZÄÖÜ]*[A-ZÄÖÜ])\w+")
"""Capitals inside: "EStG", "KdU", "AsylG", "JobCenter"."""
_PLURAL_OF_CAPITALS = re.compile("[A-ZÄÖÜ]{2,}s")
_PIECES = re.compile("[A-ZÄÖÜ]?[a-zäöüß]+|[A-ZÄÖÜ]")
_SPEAKABLE = re.compile("[aeiouyäöü]")
_GENDER_LETTER = re.compile(r"(?<=[^\W\d_])[(/:*_·](?:-)?[bcdfghjklmnpqrstvwxz](?![^\W\d_])\)?")
_SHORT_WORDS = re.compile(
    "ab|abs|alle|am|amt|an|art|auf|aus|bei|bis|das|dem|den|der|des|die|ein|er|es|für|ich|ihr|im|in|ist|ja|mit|nein|neu|nie"
    "|nur|ob|ort|sie|so|str|tag|tel|tür|uhr|um|und|uns|von|vor|wer|wie|wir|wo|zu|zum|zur"
)
"""Words that stand in capitals for emphasis ("NUR"): not read letter by letter."""
_UNSTRESSED = (
    "famil|lin|akt|präm|immobil|(?<!os)ser|fol|lil|mum|reliqu|personal|chemikal|bakter|petersil|komöd|tragöd|kastan"
    "|mater|arter|repressal"
)
"""Words in "-ie" with two syllables there: "Fa-mi-li-e", "Ak-ti-en-kon-to"."""
_PLURALS = "fer|stud|med|kriter|prinzip|minister|stipend|material|kategor|kop|batter|strateg|laborator"
"""Words in "-ien" inside compounds: "Fe-ri-en-zeit"."""
_FIRST_PARTS = (
    "konto|klima|^ehe|auto|foto|video|büro|kilo|radio|info|netto|brutto|giro|porto|risiko|tempo|kamera|kino|lotto|euro"
    "|pflege|hilfe|^reise|gebäude|gelände|gemeinde|^sterbe|vorsorge|beschwerde"
)
"""First parts of compounds that end in a vowel: "Konto-inhaber", "Klima-anlage", "Pflege-immobilie"."""
_BEFORE_E = "reise|sterbe|fläche|höhe|anzeige|familie"
"""First parts that end in "e" and may be cut wrongly before "i" ("Kreis-einteilung"), but not before "e"."""
_SILENT_E = (
    "(?:bar|zugangs|post|quell)?cod|saf|spac|guid|dat|lik|(?:giga|mega|kilo)?byt|bik|liv|gat|imag|airlin"
)
"""English words that end in a silent "e"."""
_JOINTS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), split)
    for pattern, split in (
        (r"qu", "q"),
        (r"^(be|ge)u(?=[nr])", r"\1·u"),
        (rf"({_FIRST_PARTS})(?=[aeiou])", r"\1·"),
        (rf"({_BEFORE_E})(?=e)", r"\1·"),
        (r"(?<=[lzptr])ient", "i·ent"),
        (r"^deal", "del"),
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
        (r"(?<=[lsd])eum(?=s|$)", "e·um"),
        (r"oi(?=sch|st|sm|d(?:e[nr]?)?$)", "o·i"),
        (r"ietät", "i·etät"),
        (rf"^({_SILENT_E})e(?=s?$)", r"\1"),
        (r"ai(?=sch)", "a·i"),
    )
)


@lru_cache(maxsize=65536)
def syllables(word: str) -> int:
    """The number of syllables, at least 1 for a word with a letter and 0 without any."""
    plain = _GENDER_LETTER.sub("", _SOFT.sub("", unicodedata.normalize("NFC", word)))
    parts = _PARTS.findall(plain)
    return sum(_of_part(part) for part in parts)


def _of_part(part: str) -> int:
    if part in _spoken():
        return _spoken()[part]
    if _PLURAL_OF_CAPITALS.fullmatch(part):
        return _of_part(part[:-1])
    if part.isupper() and len(part) > 1 and not _SHORT_WORDS.fullmatch(part.lower()):
        if _NUMERALS.fullmatch(part):
            return _NUMERAL_SYLLABLES.get(part, 1)
        if len(part) <= 3 or not _GROUPS.search(part.lower()):
            return len(part)
    if not part.isupper() and _SEVERAL_CAPITALS.fullmatch(part):
        return sum(_of_piece(piece) for piece in _PIECES.findall(part))
    return _of_word(part)


def _of_piece(piece: str) -> int:
    """A piece of a word with capitals inside: small letters with a vowel are a word, others are spelt."""
    return _of_word(piece) if len(piece) > 1 and _SPEAKABLE.search(piece[1:]) else len(piece)


def _of_word(word: str) -> int:
    return max(1, len(_GROUPS.findall(_split_joints(word.lower()))))


def _split_joints(word: str) -> str:
    """The word with "·" where two vowels belong to two syllables."""
    for match in reversed(list(_stems().finditer(word))):
        word = word[: match.start()] + _splits()[match.group()] + word[match.end() :]
    for pattern, split in _JOINTS:
        word = pattern.sub(split, word)
    return word


@cache
def _spoken() -> dict[str, int]:
    return {word: int(count) for word, count in _rows("spoken_abbreviations.tsv")}


@cache
def _splits() -> dict[str, str]:
    return dict(_rows("syllable_joints.tsv"))


def _rows(name: str) -> list[tuple[str, str]]:
    text = resources.files("workbench.language.tables").joinpath(name).read_text(encoding="utf-8")
    return [(first, second) for first, _, second in (line.partition("\t") for line in text.splitlines()[1:])]


@cache
def _stems() -> re.Pattern[str]:
    return re.compile("|".join(sorted(_splits(), key=len, reverse=True)))
