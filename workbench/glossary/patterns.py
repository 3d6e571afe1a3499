"""What the forms of a glossary entry look like in text: words with their lemmas, or letters of an abbreviation."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from workbench.model.term import GlossaryEntry

_INFLECTED = frozenset({"NOUN", "VERB", "ADJ", "PHRASE"})
_SHORT = 3
"""Words up to this length in a phrase are articles and prepositions: only their own form fits."""
_WORDS = re.compile(r"(?:\([^\s()]*\)|[^\s,;:()\[\]{}!?„“”\"])+|[,;:()\[\]{}!?„“”\"]")
"""Words of a form, and the signs beside them, as they are tokens of a text: "es sei denn, dass", "Leistung(en)"."""
_PLAIN_VOWELS = str.maketrans("äöü", "aou")
_REFLEXIVE = "sich"
_CONTRACTIONS = {
    "an": ("am", "ans"),
    "auf": ("aufs",),
    "bei": ("beim",),
    "durch": ("durchs",),
    "für": ("fürs",),
    "in": ("im", "ins"),
    "um": ("ums",),
    "von": ("vom",),
    "zu": ("zum", "zur"),
}
"""A preposition together with an article."""
_AUXILIARIES = frozenset({"haben", "ist", "sein", "werden"})


@dataclass(frozen=True, slots=True)
class Pattern:
    """One form of an entry. `keys[n]` are casefolded lemmas of word n, `anchor` the word that is looked up.

    `verb` is the index of the verb of a phrase that can be torn apart; `letters` the abbreviation without
    blanks ("i.d.R.").
    """

    entry: GlossaryEntry
    form: str
    words: tuple[str, ...]
    keys: tuple[frozenset[str], ...]
    anchor: int = 0
    verb: int | None = None
    letters: str = ""

    @property
    def modal_infinitive(self) -> bool:
        """Whether the form is "haben zu" or "ist zu": a verb with an infinitive."""
        return self.verb == 0 and self.words[1:] == ("zu",)

    @property
    def lead(self) -> tuple[int, ...]:
        """The words that stand together beside the verb: those in front of it, else those behind it."""
        numbers = range(len(self.words))
        before = tuple(number for number in numbers if self.verb is None or number < self.verb)
        return before or tuple(number for number in numbers if number != self.verb)

    @property
    def tail(self) -> tuple[int, ...]:
        """Words behind the verb when others stand in front of it: "von" in "Gebrauch machen von".

        In a sentence they may stand anywhere beside the others ("von Ihrem Recht Gebrauch machen").
        """
        if not self.verb:
            return ()
        return tuple(range(self.verb + 1, len(self.words)))

    def is_form(self, number: int, text: str) -> bool:
        """Whether the text is word `number` itself, a last preposition with an article too ("teilnehmen an": "am")."""
        word, found = self.words[number], text.casefold()
        if word.casefold() == found:
            return True
        return 0 < number == len(self.words) - 1 and found in _CONTRACTIONS.get(word, ())

    def fits(self, number: int, text: str, keys: frozenset[str]) -> bool:
        """Whether a token with this text and these lemmas can be word `number`."""
        word = self.words[number]
        if self.is_form(number, text):
            return True
        if len(self.words) > 1 and len(word) <= _SHORT:
            return False
        if self.entry.pos == "PHRASE" and (len(self.words) == 1 or word[:1].isupper() != text[:1].isupper()):
            return False
        if self.verb not in (None, number) and word.islower():
            return False  # "verpflichtet sein" is not "die verpflichteten Personen sind"
        if number != self.verb and opening(word, 1) != opening(text, 1):
            return False
        return bool(self.keys[number] & keys)


def compile_patterns(
    entry: GlossaryEntry,
    lemmas: Callable[[str], frozenset[str]],
    part_of_speech: Callable[[str], str],
) -> Iterator[Pattern]:
    """The patterns of the term and its variants; none for a form that begins with a sign."""
    for form in entry.forms:
        words = tuple(word for word in _WORDS.findall(form) if word != _REFLEXIVE)
        if not words or not form[:1].isalnum():
            continue
        if any("." in word for word in words) and form[0].isalpha():
            yield _abbreviation(entry, form)
            continue
        keys = tuple(_keys(entry, word, lemmas) for word in words)
        verb = _verb(entry, words, part_of_speech)
        longest = max(range(len(words)), key=lambda number: (_stands_firm(number, verb), len(words[number])))
        if verb is not None and len(words[longest]) <= _SHORT + 1 and longest != verb:
            longest = verb
        yield Pattern(entry, form, words, keys, longest, verb)


def _stands_firm(number: int, verb: int | None) -> bool:
    """Whether the word keeps its place: neither the verb nor a word behind it ("machen von")."""
    return number != verb and not (verb and number > verb)


def _abbreviation(entry: GlossaryEntry, form: str) -> Pattern:
    letters = "".join(form.split())
    lead = letters[: next(number for number, sign in enumerate(f"{letters}.") if not sign.isalpha())]
    return Pattern(entry, form, (letters,), (frozenset({f"{lead.casefold()}."}),), letters=letters)


def _keys(entry: GlossaryEntry, word: str, lemmas: Callable[[str], frozenset[str]]) -> frozenset[str]:
    """The word itself where it is a lemma: "vorlegen" may also be a form of "vorliegen", but nobody means that here."""
    own = word.casefold()
    found = {lemma.casefold() for lemma in lemmas(word)} if entry.pos in _INFLECTED else {own}
    return frozenset({own} if own in found else {own, *found})


def _verb(entry: GlossaryEntry, words: tuple[str, ...], part_of_speech: Callable[[str], str]) -> int | None:
    """The index of the verb of a verb or a verb phrase ("in Rechnung stellen"), if there is one."""
    if entry.pos not in ("VERB", "PHRASE"):
        return None
    if len(words) == 1:
        return 0 if entry.pos == "VERB" else None
    ends = [number for number in (len(words) - 1, 0) if words[number].islower()]
    middle = [number for number in range(1, len(words) - 1) if _may_be_verb_inside(words, number)]
    return next((number for number in (*ends, *middle) if _is_verb(words[number], part_of_speech)), None)


def _may_be_verb_inside(words: tuple[str, ...], number: int) -> bool:
    """ "Gebrauch machen von", but not the attribute of "zur gefälligen Kenntnisnahme"."""
    return words[number].islower() and words[number + 1].islower()


def _is_verb(word: str, part_of_speech: Callable[[str], str]) -> bool:
    """Without context a tagger takes many infinitives for nouns; small letters tell."""
    return word in _AUXILIARIES or (word.endswith("n") and part_of_speech(word) in ("VERB", "NOUN"))


def opening(word: str, letters: int = 3) -> str:
    """The first letters without capitals and umlauts: what all regular forms of a word share."""
    return word[:letters].casefold().translate(_PLAIN_VOWELS)
