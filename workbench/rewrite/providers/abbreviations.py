"""Abbreviations written out, with the ending that their place asks for: "i. d. R." -> "in der Regel"."""

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from importlib import resources
from typing import ClassVar

from workbench.glossary.matching import Match
from workbench.language.grammar.government import contained_article, governed_cases
from workbench.language.morphology import word_tag
from workbench.language.sentence import Sentence
from workbench.language.vocabulary.abbreviation_uses import Abbreviation, abbreviation_uses
from workbench.language.words.nouns import noun_readings
from workbench.model.term import GlossaryEntry
from workbench.rewrite.fitting.abbreviations import is_literal
from workbench.rewrite.fitting.adjective_place import attributive_endings
from workbench.rewrite.fitting.choosing import fit
from workbench.rewrite.fitting.edits import Edit
from workbench.rewrite.fitting.place import Fit, Place
from workbench.rewrite.provider import Example, Proposal, RewriteProvider, Setting
from workbench.rewrite.restructuring.clause_order import capital
from workbench.rewrite.restructuring.similar_things import SIMILAR, similar

_BLANKS = re.compile(r"[ \u00a0\u202f]")
_ARTICLE = "{art}"
_NOUN_WITHIN = 4
_DATE = re.compile(r"\s*\d{1,2}\.\s?(?:\d|[A-ZÄ])")
_ADVERBS = frozenset({"höchstens", "mindestens", "ungefähr"})
"""Before a noun an adjective would be needed: "die max. Dauer"."""
_NOMINAL = {"und Ähnliches": "und ähnlich", "oder Ähnliches": "oder ähnlich"}
"""With a capital too the ending is that of the place: "mit Rollern u. Ä." is "mit Rollern und Ähnlichem"."""
_DOUBTFUL_ATTRIBUTES = frozenset({"eventuell", "möglich"})
"""In front of a bare noun an attribute or an adverb: "weil evtl. Kosten entstehen", "wobei evtl. Kosten entfallen"."""
_PARTICIPLE = re.compile(r".*end(?:e[rsnm]?)|.*(?:ge\w+|be\w+|ver\w+|ent\w+|vorhanden)e[rsnm]?")
_DOUBT = "Bitte prüfen, ob die Endung stimmt."
_SENTENCE = 6
"""Words that make a sentence of a text without finite verb."""


class Abbreviations(RewriteProvider):
    """The very words that are abbreviated, so that what they govern stays; "Abs." and the like in norms stay too."""

    id = "abbreviations"
    title = "Abkürzung ausschreiben"
    why = "Abkürzungen halten auf, und nicht alle kennen sie. Vorleseprogramme sprechen sie oft falsch aus."
    source = "BITV 2.0 Anl. 2; DIN SPEC 33429"
    spells_out = True
    examples: ClassVar = (
        Example("Sie brauchen ggf. einen Termin.", "Sie brauchen gegebenenfalls einen Termin."),
        Example("Der Betrag kommt zzgl. der Zinsen.", "Der Betrag kommt zuzüglich der Zinsen."),
        Example("Das ist ein Bescheid i. S. d. Satzung.", "Das ist ein Bescheid im Sinne der Satzung."),
        Example("Das steht in § 5 Abs. 2 SGB XII.", "Das steht in § 5 Abs. 2 SGB XII."),
        Example("Dr. Kurz hat heute frei.", "Dr. Kurz hat heute frei."),
        Example("Das Bad ist heute zu.", "Das Bad ist heute zu."),
    )

    def propose(self, sentence: Sentence, setting: Setting) -> Iterable[Proposal]:  # noqa: ARG002 - says nothing of persons
        """One for each abbreviation whose words are known."""
        for found in abbreviation_uses(sentence):
            use = replace(found, end=_whole_end(sentence, found))
            wording = "" if use.cited else _wording(sentence, use)
            if wording and not _is_governed(sentence, use, wording):
                yield from _written_out(sentence, use, wording)


def _whole_end(sentence: Sentence, use: Abbreviation) -> int:
    """Behind the longest full form that begins with the abbreviation: "m. W. v." is more than "m. W."."""
    found = _several().match(sentence.text, use.start)
    return max(use.end, found.end()) if found else use.end


def _wording(sentence: Sentence, use: Abbreviation) -> str:
    """The words that are abbreviated, "des" or "der" put in; empty where they are not known."""
    name = _BLANKS.sub("", sentence.text[use.start : use.end])
    opens = use.start == 0 and name[:1].isupper()
    known = _full_forms().get(name) or (_full_forms().get(name[:1].lower() + name[1:]) if opens else None)
    if known is None and _is_other_word(use, name) and not (opens and _is_plain(use)):
        return ""
    if known is None:
        better = use.wording.better if use.wording is not None else ()
        return next((word for word in better if is_literal(name, word)), "")
    if known.endswith(" vom") and not _DATE.match(sentence.text, use.end):
        return ""
    if _ARTICLE not in known:
        return known
    article = _article(sentence, use.end)
    return known.replace(_ARTICLE, article) if article else ""


def _is_other_word(use: Abbreviation, name: str) -> bool:
    """Whether only the small letter is listed: "Ausw." is no "ausw.", it stands for some noun."""
    return use.wording is not None and use.wording.text[:1].islower() and name[:1].isupper()


def _is_plain(use: Abbreviation) -> bool:
    """Whether the list says that its first wording fits as it stands."""
    return use.wording is not None and "swap" in use.wording.flags


def _is_governed(sentence: Sentence, use: Abbreviation, wording: str) -> bool:
    """Whether a preposition asks for another case than the genitive that is abbreviated: "seit d. J."."""
    before = [token for token in sentence.tokens if token.end <= use.start]
    return wording.startswith("dieses ") and bool(before) and before[-1].tag in {"APPR", "APPRART"}


def _article(sentence: Sentence, end: int) -> str:
    """ "des" or "der" for the genitive behind; empty where both may be."""
    behind = sentence.text[end:].lstrip()
    if behind.startswith("§"):
        return "der" if behind.startswith("§§") else "des"
    at = next((n for n, token in enumerate(sentence.tokens) if token.start >= end), len(sentence.tokens))
    noun = next(
        (n for n in range(at, at + _NOUN_WITHIN) if n < len(sentence.tokens) and _is_noun(sentence, n)), None
    )
    if noun is None:
        return ""
    readings = [
        item for item in noun_readings(sentence.tokens[noun].text) if item.case == "gen" and not item.archaic
    ]
    articles = {"des" if item.number == "sg" and item.gender in {"m", "n"} else "der" for item in readings}
    return articles.pop() if len(articles) == 1 else ""


def _is_noun(sentence: Sentence, index: int) -> bool:
    return sentence.tokens[index].pos == "NOUN"


def _written_out(sentence: Sentence, use: Abbreviation, wording: str) -> Iterable[Proposal]:
    inside = tuple(n for n, token in enumerate(sentence.tokens) if use.start <= token.start < use.end)
    if not inside:
        return
    surface = sentence.text[use.start : use.end]
    behind = sentence.text[use.end :].strip()
    wording = _NOMINAL.get(wording, wording)
    if wording in SIMILAR:
        texts = similar(sentence, use.start, use.end, wording)
        edits = [(Edit(use.start, use.end, _with_stop(sentence, use, text)),) for text in texts]
        if edits:
            reason = "" if len(edits) == 1 else _DOUBT
            yield Proposal(use.start, use.end, edits[0], not reason, reason, tuple(edits[1:]))
        return
    if governed_cases(wording.split()[-1]) is not None and behind:
        text = capital(wording) if surface[:1].isupper() else wording
        yield Proposal(use.start, use.end, (Edit(use.start, use.end, text),), True, "")
        return
    form = surface[:1].lower() + surface[1:] if wording[:1].islower() else surface
    entry = GlossaryEntry(form, form, "ABBR", "replace", (wording,))
    place = Place(Match(entry, form, inside, exact=True), wording, sentence.text, sentence.tokens)
    found = _inflected(place, fit(place))
    if not found.replacement:
        return
    text = _with_stop(sentence, use, found.replacement)
    edit = Edit(use.start, max(use.end, sentence.tokens[inside[-1]].end), text)
    reason = "" if found.certain else found.reason or _DOUBT
    yield Proposal(edit.start, edit.end, (edit,), found.certain, reason)


def _with_stop(sentence: Sentence, use: Abbreviation, wording: str) -> str:
    """The words with the full stop that ended the sentence too; a label of a few words has none of its own."""
    text = sentence.text
    ends = text[use.start : use.end].endswith(".") and not text[use.end :].strip()
    closes = wording.startswith(("und ", "oder ")) or len(sentence.words) >= _SENTENCE
    return f"{wording}." if ends and closes and not wording.endswith(".") else wording


def _inflected(place: Place, found: Fit) -> Fit:
    """What was put in, with the ending of an adjective between article and noun; nothing for adverbs there."""
    before, behind = place.before(), place.after()
    if (
        behind is None
        or behind.pos not in {"NOUN", "ADJ"}
        or not place.wording.islower()
        or " " in place.wording
    ):
        return found
    doubtful = place.wording in _DOUBTFUL_ATTRIBUTES and behind.pos == "NOUN"
    if doubtful and not _is_led(place):
        return Fit("", False)
    between = before is not None and (
        before.pos in {"DET", "ADJ"} or contained_article(before.text) is not None
    )
    if (
        place.wording in _DOUBTFUL_ATTRIBUTES
        and behind.tag == "ADJA"
        and not _PARTICIPLE.fullmatch(behind.text)
    ):
        return Fit(
            found.replacement, False, _DOUBT
        )  # "evtl. neue Kosten": the costs or what is new is in doubt
    if word_tag(f"{place.wording}e", case_sensitive=True)[0] != "ADJA" or place.wording in _ADVERBS:
        return Fit("", False) if place.wording in _ADVERBS and behind.pos == "NOUN" else found
    if not (between or doubtful) or not found.replacement:
        return found
    if behind.pos == "ADJ":
        return Fit(found.replacement, False, _DOUBT)
    endings = attributive_endings(place)
    if doubtful and len(endings) != 1:
        return Fit("", False)
    word = capital(place.wording) if place.surface[:1].isupper() else place.wording
    return Fit(f"{word}{endings[0]}", len(endings) == 1, _DOUBT) if endings else Fit("", False)


def _is_led(place: Place) -> bool:
    """Whether what stands in front, or the place at the front of the sentence, makes it an attribute."""
    before = place.before()
    if before is None:
        following = place.after(2)
        return following is not None and following.tag.endswith("FIN")
    return before.pos in {"DET", "ADJ", "ADP"}


@cache
def _several() -> re.Pattern[str]:
    """The abbreviations of several words, longest first."""
    names = sorted((name for name in _full_forms() if name.count(".") > 1), key=len, reverse=True)
    parts = (
        "[ \u00a0\u202f]?".join(f"{re.escape(part)}\\." for part in name.split(".") if part) for name in names
    )
    return re.compile("|".join(parts))


@cache
def _full_forms() -> dict[str, str]:
    folder = resources.files("workbench.rewrite.restructuring")
    text = folder.joinpath("full_forms.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines()[1:])
    return {row[0]: row[1] for row in rows}
