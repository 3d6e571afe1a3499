"""What of a rewrite is still free to say a thing, once every word that says another thing has been set aside.

"Beratung und Unterstützung" is not said by one "Beratung", though either word may stand for the other: the first thing
has taken it. Each word of the original first takes the words of its own stem; what is left over is looked through for
words of its family and for synonyms.
"""

import re
from functools import lru_cache

from workbench.language.exempt import Span
from workbench.rewrite.facts.content import ContentWord, content_words
from workbench.rewrite.facts.plain import words_of
from workbench.rewrite.facts.residue import is_left, parted_verbs
from workbench.rewrite.facts.wording import forms_of, parts_of, stem, stems_of
from workbench.rewrite.guard import Wording


def free_words(original: Wording, span: Span, rewrite: Wording) -> str:
    """The words of the rewrite that none of the original's words outside of the span has taken."""
    return _free(original.text, span, rewrite.text)


def is_free(words: tuple[ContentWord, ...], span: Span, original: Wording, rewrite: Wording) -> bool:
    """Whether the free words say one of the words, in any form, part or synonym, or a verb that stands apart does."""
    text = free_words(original, span, rewrite)
    begin = {word[:_BEGIN].lower() for word in words_of(text)}
    parted = parted_verbs(rewrite.text)
    return any(
        word.text[:_BEGIN].lower() in begin
        or is_left(word, _without_chance(word, text))
        or forms_of(stem(word.text)) & parted
        for word in words
    )


def _without_chance(word: ContentWord, text: str) -> str:
    """The text without words in small letters that have a short stem inside by chance: "Ringe" in "bringen"."""
    found = stem(word.text)
    if word.is_noun and not _GETTING.search(word.text):
        text = _ALL_PURPOSE.sub("", text)
    if not word.is_noun or len(found) > _SHORT or found not in text.lower():
        return text
    return " ".join(one for one in text.split() if found not in one[1:] or one.lower().startswith(found))


_ALL_PURPOSE = re.compile(r"\b(?:bekomm|erh[aä]lt|brauch|geb|gib)\w{0,4}\b")
_GETTING = re.compile(
    r"(?:[Bb]ezug|[Ee]rhalt|[Ee]mpfang|[Gg]ewähr|[Bb]ewillig|[Aa]nspruch|[Gg]abe|[Bb]edarf|[Ll]eistung|[Ee]rwerb|zahlung|[Ee]rstatt|[Zz]ustell|händig|[Aa]usstell|[Ee]rteil|[Gg]eburt|[Ee]ntbind|[Zz]ugang)"
)
"""Only what is got, given or needed is said by verbs that go with any thing."""
_BEGIN, _SURE, _SHORT = 5, 7, 5


def is_told(words: tuple[ContentWord, ...], rewrite: Wording) -> bool:
    """Whether the rewrite has one of the words itself, in another form at most."""
    known = stems_of(rewrite.text)
    begin = {word[:_SURE].lower() for word in words_of(rewrite.text) if len(word) >= _SURE}
    return any(forms_of(stem(word.text)) & known or word.text[:_SURE].lower() in begin for word in words)


@lru_cache(maxsize=1024)
def _free(original: str, span: Span, rewrite: str) -> str:
    taken = frozenset().union(
        *(
            forms_of(stem(word.text)).union(parts_of(word.text))
            for word in content_words(Wording(original), light=True)
            if not span[0] <= word.start < span[1]
        )
    )
    return " ".join(
        word
        for word in words_of(rewrite)
        if not (forms_of(stem(word)) & taken or word.lower().startswith("zähl"))
    )  # "zählt" has the stem of "zahlt" and says only "gilt"
