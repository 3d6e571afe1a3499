"""A noun or noun phrase of the glossary ("Foto", "verstorbene Person", "Ausweis mit Foto") in every form."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from importlib import resources

from workbench.language.grammar.agreement import Reading
from workbench.language.grammar.verbs import verb_forms
from workbench.language.words.noun_table import Case, Gender, Number, is_noun
from workbench.language.words.nouns import NounForm, noun_forms, noun_readings
from workbench.language.words.zipf import zipf
from workbench.rewrite.fitting.declension import Table, ending

_GENDERS: dict[str, Gender] = {"m": "m", "f": "f", "n": "n"}
_NOTED: dict[str, Gender] = {"femin": "f", "neutr": "n", "maskulin": "m"}
_SHOWN: dict[str, Gender] = {"er": "m", "es": "n"}
_ADJECTIVE = re.compile(r"(?P<stem>[a-zäöüß-]+?)(?P<ending>e[rs]?)", re.IGNORECASE)
_DECLINED_ENDING = re.compile("e[rsnm]?$")
_PARTICIPLE_ENDING = re.compile("end(?:e|er|es)$")
_ARTICLES = frozenset({"der", "die", "das", "ein", "eine"})
_CLEAR = 0.6
"""How much more usual (zipf) one of two forms must be to be the only one offered."""
_MONOSYLLABLE = re.compile(r"[^aeiouäöüy]*(?:[aeiou]{2}|äu|[aeiouäöüy])[^aeiouäöüy]*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Wording:
    """`lead`: words in front of the noun `head`, without article; `rest`: what stands behind it, with its blank.

    `gender` is None for nouns without singular. `declined`: the noun takes the endings of an adjective.
    `doubtful`: the noun has another gender or plural too.
    """

    lead: tuple[str, ...]
    head: str
    rest: str
    gender: Gender | None
    declined: bool
    doubtful: bool
    _forms: tuple[NounForm, ...]

    def has(self, number: Number) -> bool:
        """Whether the noun has forms of that number."""
        return self.declined or any(form.number == number for form in self._forms)

    def of(self, gender: Gender | None) -> "Wording":
        """The same for a person of that gender: only nouns made of adjectives can be both ("Angehörige")."""
        person = self.declined and self.gender != "n" and gender in ("m", "f")
        return replace(self, gender=gender) if person else self

    def form(self, reading: Reading, after: Table) -> str | None:
        """The phrase without article in a case and number; `after` is how adjectives are declined there."""
        nouns = self.nouns(reading.case, reading.number, after)
        if not nouns:
            return None
        shown = Reading(reading.case, reading.number, self.gender)
        words = [_led(word, shown, after) for word in self.lead]
        return " ".join([*words, nouns[0]]) + self.rest

    def nouns(self, case: Case, number: Number, after: Table) -> tuple[str, ...]:
        """The forms of the noun alone, the usual one first."""
        if self.declined:
            stem = _DECLINED_ENDING.sub("", self.head)
            return (stem + ending(after, Reading(case, number, self.gender)),)
        texts = [
            form.text
            for form in self._forms
            if (form.case, form.number) == (case, number) and not form.archaic
        ]
        if (case, number) == ("gen", "sg") and _MONOSYLLABLE.fullmatch(self.head):
            texts = [text for text in texts if text != self.head] or texts  # "des Busses"
        ranked = sorted(dict.fromkeys(texts), key=_rank)
        if (case, number) == ("dat", "pl") and len(ranked) > 1:
            usual = self.nouns("nom", "pl", after)[0]
            ranked.sort(key=lambda text: text not in (usual, usual + "n"))
        return tuple(ranked)

    @property
    def plural_doubtful(self) -> bool:
        """Whether the noun has two plurals in use ("Wörter", "Worte")."""
        plurals = self.nouns("nom", "pl", "strong")
        return len(plurals) > 1 and zipf(plurals[0]) - zipf(plurals[1]) < _CLEAR


@lru_cache(maxsize=2048)
def read_wording(text: str, note: str = "") -> Wording | None:
    """The wording taken apart; None if its noun is unknown. `note` may name the gender in German."""
    words = text.split(" ")
    if len(words) > 1 and words[0] in _ARTICLES:
        words = words[1:]
    at = _head_at(words)
    if at is None:
        return None
    head = words[at].rstrip(",")
    comma = words[at][len(head) :]
    lead = tuple(words[:at])
    rest = comma + (" " + " ".join(words[at + 1 :]) if words[at + 1 :] else "")
    if _takes_adjective_endings(head):
        return Wording(lead, head, rest, _gender_of_adjective(head), True, False, ())
    groups = tuple(_groups(head)) or _infinitive(head)
    if head in _plural_words() and not lead:
        plural = tuple(form for _, forms in groups for form in forms if form.number == "pl")
        return Wording(lead, head, rest, None, False, True, tuple(dict.fromkeys(plural)))
    if not groups:
        return None
    gender, forms = _usual(head, groups, lead, note)
    sure = len(groups) == 1 or _is_settled(head, lead, note)
    return Wording(lead, head, rest, gender, False, not sure, forms)


def _takes_adjective_endings(head: str) -> bool:
    """ "Angehörige", "Mitarbeitende", but not "Einsender" and "Quartalsende"."""
    if is_noun(head):
        return any(form.declension for form in noun_forms(head))
    if head.rpartition("-")[2] != head and is_noun(head.rpartition("-")[2]):
        return any(form.declension for form in noun_forms(head.rpartition("-")[2]))
    readings = [one for one in noun_readings(head) if one.case == "nom"]
    if not any(one.declension for one in readings):
        return False
    verb = _PARTICIPLE_ENDING.sub("en", head).lower()
    return all(one.declension for one in readings) or (verb != head.lower() and zipf(verb) > 0)


def _gender_of_adjective(head: str) -> Gender:
    return "m" if head.endswith("er") else "n" if head.endswith("es") else "f"


def _head_at(words: list[str]) -> int | None:
    """The first noun; a capital adjective in front of another capital ("Sozialer Dienst") is none."""
    for place, word in enumerate(words):
        bare = word.rstrip(",")
        if not bare[:1].isupper():
            continue
        following = words[place + 1] if place + 1 < len(words) else ""
        if following[:1].isupper() and _ADJECTIVE.fullmatch(bare.lower()) and not noun_forms(bare):
            continue
        return place
    return None


def _groups(head: str) -> Iterator[tuple[Gender | None, tuple[NounForm, ...]]]:
    """The paradigms of the noun by gender. A plural ("Öffnungszeiten") has its plural forms only."""
    forms = noun_forms(head) if is_noun(head) or not _is_known_plural(head) else ()
    own = [form for form in forms if form.text == head and form.case == "nom"]
    if forms and own:
        for gender in dict.fromkeys(form.gender for form in forms):
            yield gender, tuple(form for form in forms if form.gender == gender)
        return
    lemmas = sorted(
        {one.lemma for one in noun_readings(head) if (one.case, one.number) == ("nom", "pl")}, key=len
    )
    for lemma in lemmas[:1]:
        found = noun_forms(lemma)
        genders = {
            form.gender for form in found if (form.text, form.case, form.number) == (head, "nom", "pl")
        }
        plural = [form for form in found if form.number == "pl" and form.gender in genders]
        yield None, tuple(dict.fromkeys(plural))


def _infinitive(head: str) -> tuple[tuple[Gender | None, tuple[NounForm, ...]], ...]:
    """An infinitive as a noun ("Einkaufen"): a neuter without plural."""
    if not head.endswith("n") or verb_forms(head.lower()) is None:
        return ()
    cases: tuple[Case, ...] = ("nom", "gen", "dat", "acc")
    return (("n", tuple(NounForm(head + "s" * (case == "gen"), "n", case, "sg") for case in cases)),)


def _is_known_plural(head: str) -> bool:
    nominative = [one for one in noun_readings(head) if one.case == "nom"]
    singular = any(one.number == "sg" and one.lemma == head for one in nominative)
    return not singular and any(one.number == "pl" for one in nominative)


def _usual(
    head: str,
    groups: tuple[tuple[Gender | None, tuple[NounForm, ...]], ...],
    lead: tuple[str, ...],
    note: str,
) -> tuple[Gender | None, tuple[NounForm, ...]]:
    wanted = _noted(note) or _shown(lead) or usual_gender(head)
    return next((group for group in groups if wanted and group[0] == wanted), groups[0])


def _is_settled(head: str, lead: tuple[str, ...], note: str) -> bool:
    return bool(_noted(note) or _shown(lead) or usual_gender(head))


def _noted(note: str) -> Gender | None:
    found = [gender for word, gender in _NOTED.items() if word in note.lower()]
    return found[0] if len(found) == 1 else None


def _shown(lead: tuple[str, ...]) -> Gender | None:
    """The gender that the nominative of an adjective shows: "deutsches Konto"."""
    match = _ADJECTIVE.fullmatch(lead[-1]) if lead else None
    return _SHOWN.get(match["ending"]) if match else None


def usual_gender(head: str) -> Gender | None:
    """The gender in official texts of a noun for which dictionaries give several, of a compound by its end."""
    table = _usual_genders()
    for place in range(len(head) - 1):
        gender = table.get(head[place:].capitalize() if place else head)
        if gender:
            return gender
    return None


@cache
def _usual_genders() -> dict[str, Gender]:
    text = (
        resources.files("workbench.rewrite.fitting").joinpath("usual_genders.tsv").read_text(encoding="utf-8")
    )
    cells = (line.split("\t") for line in text.splitlines()[1:])
    return {noun: _GENDERS[gender] for noun, gender in cells if gender in _GENDERS}


@cache
def _plural_words() -> frozenset[str]:
    """Nouns that mostly are plurals though their singular looks alike ("Möbel")."""
    text = (
        resources.files("workbench.rewrite.fitting").joinpath("usual_genders.tsv").read_text(encoding="utf-8")
    )
    return frozenset(line.split("\t")[0] for line in text.splitlines()[1:] if line.endswith("\tpl"))


def _led(word: str, reading: Reading, after: Table) -> str:
    match = _ADJECTIVE.fullmatch(word)
    return match["stem"] + ending(after, reading) if match else word


def _rank(form: str) -> tuple[float, int]:
    """The more usual form first; where that is unknown the genitive in -es behind one syllable, else in -s."""
    known = zipf(form)
    return -known, (not _short_in_es(form)) if form.endswith("es") else 0


def _short_in_es(form: str) -> bool:
    return _MONOSYLLABLE.fullmatch(form[:-2]) is not None
