"""The forms of a word or phrase by the German name of their place ("Dativ Plural"), for people to read."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from workbench.language.grammar.government import governed_cases
from workbench.language.grammar.verbs import VerbForms, verb_forms
from workbench.language.words.noun_table import CASES, NUMBERS, Case, Number
from workbench.language.words.nouns import NounForm, is_adjectival, noun_forms, noun_readings

Cells = Mapping[str, tuple[str, ...]]
"""Place -> forms in use, the usual one first."""

CASE_NAMES = {"nom": "Nominativ", "gen": "Genitiv", "dat": "Dativ", "acc": "Akkusativ"}
_NUMBER_NAMES = {"sg": "Singular", "pl": "Plural"}
_ARTICLES = {
    "m": ("der", "des", "dem", "den"),
    "f": ("die", "der", "der", "die"),
    "n": ("das", "des", "dem", "das"),
    "pl": ("die", "der", "den", "die"),
}
_ADJECTIVE = re.compile(r"(?P<stem>[a-zäöüß-]+?)(?:e[rs]?)")
_INFINITIVE = re.compile("[a-zäöüß]{2,}e[lr]?n|[a-zäöüß]*(?:tun|sein)")
_REFLEXIVE = "sich "
_LEADING_ARTICLE = re.compile("(?:der|die|das|eine?) ")
_SAMPLES = (("Antrag", "m"), ("Prüfung", "f"), ("Amt", "n"), ("Unterlagen", "pl"))
_CONTRACTED = {
    "an dem": "am", "an das": "ans", "bei dem": "beim", "in dem": "im", "in das": "ins",
    "von dem": "vom", "zu dem": "zum", "zu der": "zur",
}  # fmt: skip
_CHANGED_STEMS = {"hoch": "hoh"}
_LOSES_E = re.compile(r"(?P<lead>.+[a-zäöüß])e(?P<sign>l)|(?P<vowels>.+(?:au|eu))er")


def noun_genders(text: str) -> frozenset[str]:
    """What the noun of the phrase may be: m, f, n, pl. Empty if it is unknown."""
    head = noun_head(text)
    found = {form.gender or "pl" for form in noun_forms(head) if _is_named_by(form, head)}
    if found:
        return frozenset(found)
    readings = [one for one in noun_readings(head) if one.case == "nom"]
    if any(one.declension for one in readings) or is_adjectival(head):
        return frozenset({"m" if head.endswith("er") else "n" if head.endswith("es") else "f"})
    if readings and all(one.number == "pl" for one in readings):
        return frozenset({"pl"})
    return frozenset(one.gender for one in readings if one.number == "sg" and one.gender)


def _is_named_by(form: NounForm, head: str) -> bool:
    return form.text == head and form.case == "nom" and form.number == ("pl" if form.gender is None else "sg")


def noun_head(text: str) -> str:
    """The noun that carries gender and number: the first word with a capital behind adjectives."""
    words = text.split(" ")
    return next((word.rstrip(",") for word in words if word[:1].isupper()), words[-1])


def noun_cells(text: str, gender: str) -> Cells:
    """All cases with article. Empty if nothing is known of the noun."""
    bare = _LEADING_ARTICLE.sub("", text, count=1)
    head = noun_head(bare)
    lead, _, rest = bare.partition(head)
    cells: dict[str, tuple[str, ...]] = {}
    for number in NUMBERS:
        for case in CASES:
            column = "pl" if number == "pl" else gender
            if column == "pl" and number == "sg":
                continue
            article = _ARTICLES[column][CASES.index(case)]
            adjectives = _weak(lead, column, case)
            forms = _nouns(head, gender, case, number)
            if forms:
                place = f"{CASE_NAMES[case]} {_NUMBER_NAMES[number]}"
                cells[place] = tuple(f"{article} {adjectives}{form}{rest}" for form in forms)
    return cells


def _nouns(head: str, gender: str, case: Case, number: Number) -> tuple[str, ...]:
    forms = [form for form in noun_forms(head) if (form.gender or "pl") == gender]
    if not forms or any(form.declension for form in forms):
        return tuple(_from_readings(head, gender, case, number))
    texts = [form.text for form in forms if (form.case, form.number) == (case, number) and not form.archaic]
    return tuple(dict.fromkeys(texts))


def _from_readings(head: str, gender: str, case: Case, number: Number) -> Iterator[str]:
    """Nouns declined like adjectives behind "der", and nouns that the glossary names in the plural."""
    readings = noun_readings(head)
    if is_adjectival(head) or any(one.declension for one in readings):
        strong = number == "sg" and (case == "nom" or (case == "acc" and gender in ("f", "n")))
        yield re.sub("e[rs]?$", "", head) + ("e" if strong else "en")
        return
    if gender == "pl" and number == "pl":
        for lemma in sorted({one.lemma for one in readings if (one.case, one.number) == ("nom", "pl")})[:1]:
            texts = [form.text for form in noun_forms(lemma) if (form.case, form.number) == (case, "pl")]
            yield from dict.fromkeys(texts)


def _weak(lead: str, column: str, case: Case) -> str:
    """Adjectives in front of the noun as they stand behind "der"."""
    ending = "e" if (case == "nom" and column != "pl") or (case == "acc" and column in ("f", "n")) else "en"
    words = lead.split()
    shown = [match["stem"] + ending if (match := _ADJECTIVE.fullmatch(word)) else word for word in words]
    return " ".join([*shown, ""])


def adjective_cells(text: str) -> Cells:
    """The five endings; a word that takes none ("rosa", two words) as it is."""
    stem = adjective_stem(text)
    if stem is None:
        return {"unverändert": (text,)}
    return {
        "allein": (text,),
        "der/die/das …": (f"{stem}e",),
        "des/dem/den …": (f"{stem}en",),
        "ein … (Maskulinum)": (f"{stem}er",),
        "ein … (Neutrum)": (f"{stem}es",),
        "ohne Artikel, Dativ": (f"{stem}em",),
    }


def adjective_stem(text: str) -> str | None:
    """What the endings are put on: "teuer" -> "teur"; None for words without endings."""
    if " " in text or text.endswith(("a", "i", "o", "u")) or not text.isalpha():
        return None
    if text in _CHANGED_STEMS:
        return _CHANGED_STEMS[text]
    match = _LOSES_E.fullmatch(text)
    if match:
        return match["lead"] + match["sign"] if match["lead"] else match["vowels"] + "r"
    return text.removesuffix("e")


@dataclass(frozen=True, slots=True)
class VerbPhrase:
    """An infinitive with what stands in front of it ("in Rechnung stellen") and behind it ("verstoßen gegen")."""

    lead: str
    verb: str
    tail: str


def verb_phrase(text: str) -> VerbPhrase | None:
    """The last word that can be an infinitive, and its neighbours; None without one."""
    words = text.split()
    for at in range(len(words) - 1, -1, -1):
        word, after = words[at], words[at + 1] if at + 1 < len(words) else ""
        if after == "zu" or after[:1].isupper():
            continue  # "haben zu" has no infinitive of its own; "mit freundlichen Grüßen" has an adjective
        if _INFINITIVE.fullmatch(word) and governed_cases(word) is None and verb_forms(word):
            return VerbPhrase(" ".join(words[:at]), word, " ".join(words[at + 1 :]))
    return None


def verb_cells(text: str) -> Cells:
    """The forms that forms and notices use. Empty without an infinitive."""
    phrase = verb_phrase(text)
    forms = verb_forms(phrase.verb) if phrase else None
    if phrase is None or forms is None:
        return {}
    return {
        "er/sie/es": (_finite(forms, phrase, "sg"),),
        "sie/Sie": (_finite(forms, phrase, "pl"),),
        "Präteritum er/sie/es": (_finite(forms, phrase, "sg", past=True),),
        "im Nebensatz": (_joined(phrase, _at_end(forms)),),
        "mit „zu“": (_joined(phrase, forms.zu_infinitive),),
        "Partizip": (_joined(phrase, forms.participle),),
        "Hilfsverb im Perfekt": forms.auxiliaries,
    }


def _finite(forms: VerbForms, phrase: VerbPhrase, number: Number, past: bool = False) -> str:
    form = forms.finite_form(3, number, "preterite" if past else "present")
    lead = phrase.lead
    if f"{lead} ".startswith(_REFLEXIVE):
        form, lead = f"{form} sich", lead.removeprefix("sich").strip()
    behind = f"{lead} {forms.particle}".strip()
    return " ".join(filter(None, (" … ".join(filter(None, (form, behind))), phrase.tail)))


def _at_end(forms: VerbForms) -> str:
    third = (form for form in forms.finite if (form.person, form.number) == (3, "sg"))
    return next(forms.joined(form) for form in third if (form.tense, form.mood) == ("present", "indicative"))


def _joined(phrase: VerbPhrase, form: str) -> str:
    return " ".join(filter(None, (phrase.lead, form, phrase.tail)))


def preposition_cells(text: str, case: str) -> Cells:
    """The preposition in front of a noun of each gender and a plural, contracted where that is usual."""
    cells: dict[str, tuple[str, ...]] = {}
    for noun, gender in _SAMPLES:
        number = "Plural" if gender == "pl" else "Singular"
        phrase = next(iter(noun_cells(noun, gender)[f"{CASE_NAMES[case]} {number}"]), "")
        article, _, rest = phrase.partition(" ")
        pair = f"{text} {article}"
        place = "vor einem Plural" if gender == "pl" else f"vor {noun}"
        cells[place] = (f"{_CONTRACTED.get(pair, pair)} {rest}",)
    return cells
