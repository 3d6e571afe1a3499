"""Prepositions: the other one, with its noun phrase in the case that it governs, contracted with the article."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from workbench.language.grammar.agreement import Reading, determiner_readings
from workbench.language.grammar.phrase_scan import Phrase
from workbench.language.words.noun_table import Case, is_noun
from workbench.language.words.nouns import noun_readings
from workbench.rewrite.fitting.analysis import Analysis
from workbench.rewrite.fitting.case_choice import chosen
from workbench.rewrite.fitting.contractions import contracted
from workbench.rewrite.fitting.declension import Table, ending
from workbench.rewrite.fitting.edits import Edit, as_one, overlap
from workbench.rewrite.fitting.following_phrase import analysed_behind, phrases_behind
from workbench.rewrite.fitting.governing import (
    has_no_government,
    is_preposition,
    last_preposition,
    source_cases,
    target_cases,
)
from workbench.rewrite.fitting.joined_phrases import hangs_on_too, repeated
from workbench.rewrite.fitting.kinds import Kind
from workbench.rewrite.fitting.norms_behind import is_norm, joins_other_noun
from workbench.rewrite.fitting.noun_phrase import Target, inflected
from workbench.rewrite.fitting.place import Fit, Place
from workbench.rewrite.fitting.postpositions import fit_postposition
from workbench.rewrite.fitting.preposition_senses import unfit
from workbench.rewrite.fitting.relative_clauses import relative_pronoun
from workbench.rewrite.fitting.same_noun import in_case
from workbench.rewrite.fitting.usual_prepositions import usual_preposition

__all__ = ["fit_preposition", "is_preposition"]

_TIME_OR_NORM = "„Nach“ kann hier auch „später als“ heißen: Bitte prüfen."
_NEEDS_ARTICLE = frozenset(
    {"zu", "bei", "in", "an", "auf"}
)  # a singular without article is rare: "zur Prüfung"
_WITH_DATIVE = frozenset({"wegen", "trotz", "während", "mangels", "laut", "dank", "mittels", "ungeachtet"})
"""Nouns alone stand in the dative after these if their plural shows no genitive."""
_ALSO_CONJUNCTIONS = frozenset({"während", "seit", "bis"})
_TWO_WAY = frozenset({"an", "auf", "hinter", "in", "neben", "über", "unter", "vor", "zwischen"})
_STATIC = frozenset(
    "oberhalb unterhalb innerhalb außerhalb überhalb inmitten seitlich abseits unweit diesseits jenseits beiderseits"
    " längs inner binnen nahe rückseits hinterhalb".split()
)
_BASIS = frozenset({"aufgrund", "auf Grund", "ungeachtet"})


def fit_preposition(place: Place) -> Fit:
    """The other preposition with its phrase in the right case; certain where one form is left and the sense clear."""
    place = replace(place, wording=usual_preposition(place))
    wording = place.wording
    if not place.match.exact:
        return Fit("", False, f"Im Glossar steht dafür „{wording}“: Bitte den Satz anpassen.")
    if not is_preposition(wording):
        return Fit(wording, False, f"Bitte prüfen, welchen Fall „{wording}“ verlangt.")
    whole = analysed_behind(place)
    start, term = _start(place)
    phrases = phrases_behind(whole, start)
    against = unfit(place, whole, phrases)
    if against:
        return Fit("", False, f"Im Glossar steht dafür „{wording}“. {against}")
    if is_norm(place):
        return _before_norm(place)
    if not phrases:
        moved = fit_postposition(place, whole)
        return moved or Fit(
            "", False, f"Der Anschluss ist hier ungewöhnlich: Ob „{wording}“ passt, bitte prüfen."
        )
    drafts = list(_drafts(place, whole, phrases, start, source_cases(term)))
    if not drafts:
        return Fit("", False, f"Im Glossar steht dafür „{wording}“: Bitte den Fall dahinter anpassen.")
    reasons = list(_doubts(place, whole, phrases, len(drafts) > 1, term))
    return Fit(
        "", not reasons, reasons[0] if reasons else "", tuple(drafts[0]), tuple(map(tuple, drafts[1:]))
    )


def _before_norm(place: Place) -> Fit:
    """In front of "§ 41" nothing is declined."""
    wording, following = place.wording, place.after()
    if place.match.form in _BASIS and following is not None and following.text[0] == "§":
        return Fit("", False, "Vor einer Normangabe nennt das Wort die Rechtsgrundlage: nicht ersetzen.")
    if wording == "nach" and joins_other_noun(place):
        return Fit(wording, False, _TIME_OR_NORM)
    if place.near(wording, 3, 6):
        return Fit(wording, False, f"„{wording}“ steht schon in der Nähe: Bitte prüfen.")
    return Fit(wording, place.entry.pos == "ADP", "Bitte prüfen, ob der Satz so stimmt.")


def _doubts(
    place: Place, whole: Analysis, phrases: Sequence[Phrase], several: bool, term: str
) -> Iterator[str]:
    wording = place.wording
    if several:
        yield "Der Satz lässt mehrere Formen zu: Bitte wählen."
    if wording == "nach" and term not in ("laut", "zufolge"):
        yield _TIME_OR_NORM
    if place.near(wording, 3, 6):
        yield f"„{wording}“ steht schon in der Nähe: Bitte prüfen."
    heading = not any(token.tag.endswith(("FIN", "IMP")) for token in place.tokens)
    if heading and place.surface[:1].isupper() and is_noun(place.surface):
        yield f"„{place.surface}“ kann hier ein Substantiv sein: Bitte prüfen."
    before = place.before()
    if before is not None and (before.pos == "ADP" or before.text in ("und", "oder", "bzw.")):
        yield "Davor steht schon eine Präposition: Bitte prüfen."
    if place.entry.pos != "ADP":
        yield "Bitte prüfen, ob der Satz so stimmt."
    if hangs_on_too(whole, phrases[-1]) and source_cases(term) - set(target_cases(wording)):
        yield "Dahinter hängt vielleicht noch ein Wort von der Präposition ab: Bitte prüfen."
    if (
        len(target_cases(wording)) == 1
        and last_preposition(wording) in _NEEDS_ARTICLE
        and _bare(whole, phrases[0])
    ):
        yield f"Bitte prüfen, ob hinter „{wording}“ ein Artikel fehlt."


def _start(place: Place) -> tuple[int, str]:
    """The token where the phrase begins, and the term: "infolge von" takes its "von" along."""
    at = place.match.tokens[-1] + 1
    term = place.entry.term if "." in place.match.form else place.match.form
    if at < len(place.tokens) and place.tokens[at].text == "von" and not term.endswith(" von"):
        return at + 1, f"{term} von"
    return at, term


def _drafts(
    place: Place, whole: Analysis, phrases: Sequence[Phrase], start: int, cases: frozenset[Case]
) -> Iterator[list[Edit]]:
    """The edits for each reading of the first phrase that gives another sentence."""
    if start > place.match.tokens[-1] + 1:
        cases = frozenset({"dat"})
    seen = set()
    for reading in _readings(whole, phrases[0], cases, strict=place.match.form.lower() in _ALSO_CONJUNCTIONS):
        edits = _draft(place, whole, phrases, start, reading, cases)
        if edits is None or overlap(edits):
            continue
        one = as_one(place.text, edits)
        if (one.start, one.end, one.text) not in seen:
            seen.add((one.start, one.end, one.text))
            yield edits


def _readings(
    whole: Analysis, phrase: Phrase, cases: frozenset[Case], strict: bool = False
) -> tuple[Reading, ...]:
    assert phrase.noun is not None  # noqa: S101  (phrases without a noun are left out)
    own = whole.readings[phrase.noun] or frozenset()
    if strict and not _is_governed(whole, phrase, cases):
        return ()
    fitting = frozenset(one for one in own if not cases or one.case in cases) or own
    free = Phrase(None, phrase.determiners, phrase.adjectives, phrase.noun)
    if len({(one.number, one.gender) for one in fitting}) < len(fitting):
        gen = frozenset(one for one in fitting if one.case == "gen")
        if gen and _shows_case(phrase):
            return chosen(whole, free, gen)
    return chosen(whole, Phrase(0, phrase.determiners, phrase.adjectives, phrase.noun), fitting)


def _is_governed(whole: Analysis, phrase: Phrase, cases: frozenset[Case]) -> bool:
    """Whether noun and article can be in one of the cases: "während" may be a conjunction too."""
    shown = [determiner_readings(whole.tokens[at].text) or frozenset() for at in phrase.determiners]
    forms = noun_readings(whole.tokens[phrase.noun or 0].text)
    own = [Reading(form.case, form.number, form.gender) for form in forms if form.case in cases]
    return bool(shown) and any(all(any(one.agrees(o) for o in limit) for limit in shown) for one in own)


def _shows_case(phrase: Phrase) -> bool:
    return bool(phrase.determiners or phrase.adjectives)


def _draft(
    place: Place,
    whole: Analysis,
    phrases: Sequence[Phrase],
    start: int,
    reading: Reading,
    cases: frozenset[Case],
) -> list[Edit] | None:
    wording, edits = place.wording, list[Edit]()
    case = "dat" if _tells_where(place) else _case(wording, reading)
    if wording in _WITH_DATIVE and "gen" in target_cases(wording) and _shows_case(phrases[0]):
        case = "gen"  # "mittels neuer Anfragen": only nouns alone have the dative
    if (
        case == "gen"
        and not _shows_case(phrases[0])
        and not (reading.case == "gen" and reading.number == "sg")
    ):
        wording, case = _without_genitive(wording, reading)
    for number, phrase in enumerate(phrases):
        old = reading if number == 0 else next(iter(_joined(whole, phrase, reading, cases)), None)
        if old is None:
            break
        done = _turned(whole, phrase, old, Reading(case, old.number, old.gender), has_no_government(wording))
        if done is None:
            return None
        edits += done
    front = _preposition(place, whole, phrases[0], start, wording, reading, case, edits)
    if front[0].text.lower() == wording.lower():
        return [*edits, *front]
    more = repeated(whole, phrases, wording, edits)
    return None if more is None else [*more, *front]


def _without_genitive(wording: str, reading: Reading) -> tuple[str, Case]:
    """A noun alone shows no genitive: "zugunsten von Kindern", "wegen Bauarbeiten" (Duden, "Genitivregel")."""
    if wording in _WITH_DATIVE:
        return wording, "gen" if reading.number == "sg" else "dat"
    return f"{wording} von", "dat"


def _joined(whole: Analysis, phrase: Phrase, first: Reading, cases: frozenset[Case]) -> tuple[Reading, ...]:
    """The readings of a joined phrase in the case of the first one, those of its number first."""
    found = sorted(_readings(whole, phrase, cases), key=lambda one: one.number != first.number)
    return tuple(one for one in found if one.case == first.case) or tuple(
        one for one in found if one.case in cases
    )


def _tells_where(place: Place) -> bool:
    """Whether the term names a place or a limit that stands still: "oberhalb der Grenze" is "über der Grenze"."""
    return (
        last_preposition(place.wording) in _TWO_WAY
        and place.match.form.lower().removesuffix(" von") in _STATIC
    )


def _case(wording: str, reading: Reading) -> Case:
    allowed = target_cases(wording)
    return reading.case if reading.case in allowed or not allowed else allowed[-1]


def _turned(whole: Analysis, phrase: Phrase, old: Reading, new: Reading, bare: bool) -> list[Edit] | None:
    assert phrase.noun is not None  # noqa: S101  (phrases without a noun are left out)
    if old == new and not bare:
        return []
    word = whole.tokens[phrase.noun].text
    if bare:
        new = Reading("acc", old.number, old.gender)

    def noun(table: Table) -> str | None:
        return in_case(word, old, new, table)

    alone = Phrase(None, [] if bare else phrase.determiners, phrase.adjectives, phrase.noun)
    edits = inflected(whole.tokens, alone, old, Target(new, noun))
    if edits is not None and bare:
        for at in phrase.determiners:
            edits.append(Edit(whole.tokens[at].start, whole.tokens[at + 1].start, ""))
    return edits


def _preposition(
    place: Place,
    whole: Analysis,
    phrase: Phrase,
    start: int,
    wording: str,
    reading: Reading,
    case: Case,
    edits: list[Edit],
) -> list[Edit]:
    """The preposition in place of the words that were found, contracted with the article where that is usual."""
    assert phrase.noun is not None  # noqa: S101  (phrases without a noun are left out)
    first, end = place.first.start, whole.tokens[start - 1].end
    capital = place.surface[:1].isupper()
    text = wording
    kind = Kind(reading.number, reading.gender if reading.number == "sg" else None)
    free = relative_pronoun(whole, phrase.noun, kind) is None
    if phrase.determiners[:1] == [start]:
        token = whole.tokens[start]
        edit = next((one for one in edits if one.start == token.start), None)
        short = contracted(wording, edit.text if edit else token.text) if free else None
        if short:
            text, end = short, token.end
            if edit in edits and edit is not None:
                edits.remove(edit)
    elif wording == "zu" and reading.number == "sg" and _bare(whole, phrase):
        text = contracted("zu", ending("article", Reading(case, "sg", reading.gender))) or wording
    elif (
        wording == "für" and place.match.form == "zwecks" and reading.number == "sg" and _bare(whole, phrase)
    ):
        text = f"für {ending('article', Reading(case, 'sg', reading.gender))}"
    return [Edit(first, end, text[:1].upper() + text[1:] if capital else text)]


def _bare(whole: Analysis, phrase: Phrase) -> bool:
    readings = whole.readings[phrase.noun or 0] or frozenset()
    return not phrase.determiners and not phrase.adjectives and any(one.number == "sg" for one in readings)
