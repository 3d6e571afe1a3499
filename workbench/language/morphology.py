"""Lemma and part of speech of German words in their sentence, by HanTa and simplemma.

HanTa (Christian Wartena, LGPL-3.0-or-later) tags with STTS and analyses unknown compounds; simplemma
(Adrien Barbaresi, MIT) looks lemmas up. Both load at the first call (0.2 s and 0.4 s) or by `warm_up`.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from workbench.language.tokens import GENDER_ENDING, tokens
from workbench.language.words.dictionary_lemmas import dictionary_lemma
from workbench.language.words.hanta import tagger

_LONGEST_WORD = 60
"""HanTa's time grows with the square of a word's length: longer tokens are not analysed (tag XY)."""
_MARKS = re.compile("[\u00ad\u200b-\u200d\u2060]")
_COARSE_TAGS = {
    "NOUN": "NN NNA NNI",
    "PROPN": "NE",
    "ADJ": "ADJA ADJD",
    "ADV": "ADV PROAV PWAV",
    "ADP": "APPR APPRART APPO APZR",
    "DET": "ART PDAT PIAT PPOSAT PRELAT PWAT",
    "PRON": "PDS PIS PPER PPOSS PRELS PRF PWS",
    "CONJ": "KON KOUS KOUI KOKOM",
    "PART": "PTKA PTKANT PTKNEG PTKVZ PTKZU",
    "NUM": "CARD",
    "PUNCT": "$( $, $.",
}
_COARSE = {tag: pos for pos, tags in _COARSE_TAGS.items() for tag in tags.split()}
_SUBORDINATING = frozenset({"KOUS", "KOUI", "PRELS", "PRELAT", "PWAV", "PWS", "PWAT"})
_PREFIXES = (
    "ab|an|auf|aus|bei|dar|ein|entgegen|fehl|fern|fest|fort|frei|gleich|heim|her|herab|heran|heraus|herbei|hervor"
    "|hin|hinaus|hinein|hinzu|los|mit|nach|nieder|preis|sicher|statt|teil|um|vor|voran|voraus|vorbei|weg|weiter"
    "|wieder|zu|zurück|zusammen|zuvor"
)
_PARTICLES = re.compile(_PREFIXES)
"""Separable prefixes that HanTa doesn't always see as such ("Reichen Sie ein:")."""
_GERUNDIVE = re.compile(rf"({_PREFIXES})zu(\w+)end(?:e|er|en|es|em)?")


@dataclass(frozen=True, slots=True)
class Token:
    """One token of a sentence; `start` and `end` are code points of the sentence.

    `tag` is the STTS tag without brackets ("VVFIN", "ADJA", "$("); `pos` one of NOUN, PROPN, VERB, ADJ, ADV,
    ADP, DET, PRON, CONJ, PART, NUM, ABBR, X, PUNCT. A finite verb whose separable prefix stands at the end of
    its clause ("füllen ... aus") has the whole verb as `joined_lemma` ("ausfüllen") and the prefix's offsets
    as `particle`. The lemma of a gendered form ("Antragsteller*innen") is that of its stem.
    """

    start: int
    end: int
    text: str
    lemma: str
    pos: str
    tag: str
    joined_lemma: str | None = None
    particle: tuple[int, int] | None = None


@lru_cache(maxsize=4096)
def analyse(sentence: str) -> tuple[Token, ...]:
    """The tokens of one sentence with lemma and part of speech; remembered by text.

    Not meant for whole documents: pass one sentence at a time (about 3,000 tokens a second when new).
    """
    spans = tokens(sentence)
    shown = [_plain(sentence[start:end]) for start, end, _ in spans]
    asked = [_asked(word) for word in shown]
    tagged = tagger().tag_sent(asked) if asked else []
    found = [
        _token((start, end), word, sort, lemma, _stts(tag))
        for (start, end, sort), word, (_, lemma, tag) in zip(spans, shown, tagged, strict=True)
    ]
    return _join_particles(found)


@lru_cache(maxsize=65536)
def lemmas(word: str) -> frozenset[str]:
    """Every lemma that simplemma or HanTa thinks possible for a word without context, with German capitals.

    Empty only for an empty word. Candidates, not a decision: "Füllen" gives both the foal and the verb.
    """
    plain = GENDER_ENDING.sub("", _plain(word).strip())
    if not plain:
        return frozenset()
    found = {dictionary_lemma(plain), dictionary_lemma(plain, greedy=True)}
    if len(plain) <= _LONGEST_WORD:
        hanta = tagger()
        tags = [tag for tag, _ in hanta.tag_word(plain, cutoff=5, casesensitive=False)[:4]]
        found.update(hanta.analyze(plain, pos=tag)[0] for tag in tags)
    found.update(_gerundive_verb(lemma) for lemma in tuple(found))
    return frozenset(_keep_capitals(plain, lemma) for lemma in found if lemma)


@lru_cache(maxsize=65536)
def word_tag(word: str, case_sensitive: bool) -> tuple[str, str]:
    """The likeliest STTS tag and lemma of a word without its sentence. Without `case_sensitive` capitals say nothing.

    As good as a tag from the sentence for counting how many nouns or adjectives there are, and far quicker.
    """
    asked = _asked(_plain(word))
    hanta = tagger()
    tag = hanta.tag_word(asked, cutoff=5, casesensitive=case_sensitive)[0][0]
    return _stts(tag), _keep_capitals(asked, hanta.analyze(asked, pos=tag)[0])


def _gerundive_verb(word: str) -> str:
    """ "vorzulegend" -> "vorlegen"; "" for any other word."""
    match = _GERUNDIVE.fullmatch(word)
    return f"{match[1]}{match[2]}en" if match else ""


def warm_up() -> None:
    """Load both language models, so that the first sentence needn't wait: 0.6 s, 100 MB, in any thread."""
    analyse("Bitte füllen Sie das Formular aus.")
    lemmas("Formulare")


def _asked(word: str) -> str:
    """What HanTa is asked for a token: never empty (IndexError) and never too long."""
    short = GENDER_ENDING.sub("", word).replace(" ", "")
    return short if 0 < len(short) <= _LONGEST_WORD else "…"


def _plain(text: str) -> str:
    return (
        _MARKS.sub("", text)
        .replace("\u2010", "-")
        .replace("\u2011", "-")
        .replace("\u00a0", " ")
        .replace("\u202f", " ")
    )


def _stts(tag: str) -> str:
    """HanTa writes "VV(FIN)" for STTS "VVFIN"; the tag "$(" keeps its bracket."""
    return tag if tag.startswith("$") else tag.replace("(", "").replace(")", "")


def _keep_capitals(word: str, lemma: str) -> str:
    """HanTa and simplemma lower abbreviations in capitals: "SGB" stays "SGB"."""
    return word if lemma.lower() == word.lower() and sum(map(str.isupper, word)) > 1 else lemma


def _token(span: tuple[int, int], text: str, sort: str, lemma: str, tag: str) -> Token:
    if sort == "abbreviation":
        return Token(*span, text, text, "ABBR", tag)
    if sort == "other" and not text.isalnum() and text not in "§%€$&°":
        return Token(*span, text, text, "PUNCT", tag if tag.startswith("$") else "$(")
    if len(text) > _LONGEST_WORD or sort == "address":
        return Token(*span, text, text, "X", "XY")
    pos = "VERB" if tag.startswith("V") else _COARSE.get(tag, "X")
    return Token(*span, text, _keep_capitals(text, lemma), pos, tag)


def _join_particles(found: Sequence[Token]) -> tuple[Token, ...]:
    """Give each finite verb the separable prefix that closes its clause."""
    joined = list(found)
    for index, token in enumerate(found):
        if not _closes_clause(found, index):
            continue
        verb = _verb_of_particle(joined, index)
        if verb is not None:
            prefix = token.text.lower()
            joined[verb] = replace(
                joined[verb], joined_lemma=prefix + joined[verb].lemma, particle=(token.start, token.end)
            )
    return tuple(joined)


def _closes_clause(found: Sequence[Token], index: int) -> bool:
    """Whether the token is a separated prefix: tagged so, or a known prefix right at the end of a clause."""
    token = found[index]
    if token.tag == "PTKVZ":
        return True
    at_end = index + 1 == len(found) or found[index + 1].tag in {"$.", "$,", "$("}
    return at_end and _PARTICLES.fullmatch(token.text) is not None


def _verb_of_particle(found: Sequence[Token], index: int) -> int | None:
    """Index of the nearest finite verb of a main clause before the particle that has no particle yet."""
    kinds = {"VVFIN", "VVIMP", "VAFIN"} if found[index].tag == "PTKVZ" else {"VVFIN", "VVIMP"}
    for back in range(index - 1, -1, -1):
        token = found[back]
        free = (
            (token.tag in kinds or _stands_beside_subject(found, back))
            and token.particle is None
            and token.text != "bitte"
        )
        if free and not _in_subordinate_clause(found, back) and not _joins_participle(found, back):
            return back
    return None


def _stands_beside_subject(found: Sequence[Token], verb: int) -> bool:
    """Whether what looks like an infinitive is finite: "bewahren Sie ... auf", "Wir bewahren ... auf"."""
    if found[verb].tag != "VVINF":
        return False
    opens = verb == 1 or (verb > 1 and found[verb - 2].tag in {"$,", "$.", "$(", "KON"})
    return found[verb + 1].text in {"Sie", "wir"} or (
        opens and found[verb - 1].text.lower() in {"wir", "sie"}
    )


def _joins_participle(found: Sequence[Token], verb: int) -> bool:
    """Whether it is a participle behind another one: "ausgefüllt und unterschrieben zurück"."""
    if verb < 2 or found[verb - 1].tag != "KON" or found[verb + 1].tag != "PTKVZ":
        return False
    return found[verb - 2].tag in {"VVPP", "ADJD"}


def _in_subordinate_clause(found: Sequence[Token], verb: int) -> bool:
    """Whether a conjunction or relative pronoun opens the verb's clause: its prefix is never separated."""
    for back in range(verb - 1, -1, -1):
        tag = found[back].tag
        if tag in {"$,", "$."}:
            return False
        if tag in _SUBORDINATING:
            return not (tag.startswith("PW") and _opens_question(found, back))
    return False


def _opens_question(found: Sequence[Token], index: int) -> bool:
    return all(token.tag not in {"$,", "$("} for token in found[:index])
