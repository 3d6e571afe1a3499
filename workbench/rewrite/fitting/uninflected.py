"""Words and phrases without endings: adverbs, conjunctions, abbreviations, fixed phrases."""

import re
from collections.abc import Sequence
from dataclasses import replace

from workbench.language.morphology import word_tag
from workbench.rewrite.fitting.abbreviations import ends_sentence, is_literal, preposition_of, written_out
from workbench.rewrite.fitting.adjectives import fit_adjective
from workbench.rewrite.fitting.adverb_senses import fit_by_sense
from workbench.rewrite.fitting.clause_wordings import clause_edits
from workbench.rewrite.fitting.edits import Edit
from workbench.rewrite.fitting.noun_wordings import is_noun_phrase
from workbench.rewrite.fitting.nouns import fit_noun
from workbench.rewrite.fitting.place import Fit, Place
from workbench.rewrite.fitting.prepositions import fit_preposition, is_preposition
from workbench.rewrite.fitting.uninflected_words import ADVERBS, FIXED_PHRASES, SUBORDINATORS
from workbench.rewrite.fitting.verb_wording import verb_wording
from workbench.rewrite.fitting.verbs import fit_verb

_SUBORDINATING_TERMS = SUBORDINATORS | {"sofern", "soweit", "insoweit", "insofern", "sowie", "wenngleich"}
_JOINING = frozenset({"und", "oder", "bzw.", "beziehungsweise", "sowie", ","})
_CONDITIONS = SUBORDINATORS | {
    "soweit", "sofern", "solange", "insoweit", "insofern", "ob", "wann", "wie", "wo", "als", "dass", "wer", "was"
}  # fmt: skip
_CHANGE_IN_FRONT = frozenset({"auch", "selbst", "sogar", "immer", "als", "wie", "jedes", "jedesmal", "gar"})
_CHANGE_BEHIND = frozenset({"auch", "schon", "gleich", "doch", "bloß", "einmal", "selbst"})
_ALSO_ADJECTIVES = frozenset(
    {"eben", "rein", "bloß", "gleich", "glatt", "wohl", "recht", "schlicht", "einfach"}
)
"""As adverbs they only add a shade: what they say of the subject ("ist eben") is something else."""
_ENDS_WITH_NUMBER = re.compile(r"(?:\d[a-z]?|\b[IVXL]+)\s*,?\s*$")
_SEVERAL = re.compile(r"\s*\d+\s*(?:bis|und|oder|[-–,])\s*\d")
_OTHER_NUMBER = re.compile(r"(?<!lfd\. )(?<!lfd\.)(?:\bNrn?\.|-Nr\.|[Nn]ummer)")


def fit_adverb(place: Place) -> Fit:
    """An adverb for an adverb, a conjunction for a conjunction that sends the verb to the end as well."""
    if not place.match.exact:
        return _for_adjective(place)
    return fit_by_sense(place) or _fit_adverb(place)


def _fit_adverb(place: Place) -> Fit:
    wording = place.wording
    if "." in place.match.form:
        return fit_abbreviation(place)
    term = place.match.form.casefold()
    subordinates = place.first.tag == "KOUS" or term in _SUBORDINATING_TERMS
    if subordinates or wording in SUBORDINATORS:
        certain = (
            subordinates
            and wording in SUBORDINATORS
            and not place.near(wording, 60, 60)
            and not _forms_another_conjunction(place)
        )
        return Fit(wording, certain, "Bitte den Anschluss und die Stellung des Verbs prüfen.")
    if against := _against_adverb(place):
        return Fit("", False, against)
    if wording not in ADVERBS and wording not in FIXED_PHRASES:
        return Fit(wording, False, f"Ob „{wording}“ hier ohne Umbau passt, bitte prüfen.")
    if place.first.tag in ("ADJA", "NN", "NE") or place.near(wording, 4, 4):
        return Fit(wording, False, _doubled(place))
    if _closes_participle_clause(place):
        return Fit(wording, False, f"„{place.surface}“ kann hier Partizip sein: Bitte prüfen.")
    if term in _ALSO_ADJECTIVES and _stands_after_copula(place):
        return Fit("", False, f"„{place.surface}“ ist hier Adjektiv: Es bleibt stehen.")
    if place.first.tag == "ADJD" and _stands_after_copula(place):
        return Fit(wording, False, f"„{place.surface}“ kann hier Adjektiv sein: Bitte prüfen.")
    return Fit(wording, True)


def _against_adverb(place: Place) -> str:
    """Why no adverb can stand there: behind a preposition, or where the term is one itself."""
    before, following = place.before(), place.after()
    if before is not None and before.pos == "ADP":
        return f"Hinter „{before.text}“ passt „{place.wording}“ nicht: Bitte den Satz anpassen."
    led = following is not None and following.tag in {"ART", "PPOSAT", "PDAT", "PIAT"}
    if place.match.form == "ausschließlich" and led and before is not None and before.pos == "NOUN":
        return "Das Wort ist hier vielleicht Präposition und heißt „ohne“: Bitte den Satz anpassen."
    return ""


def _for_adjective(place: Place) -> Fit:
    """The term stands in front of a noun: an adjective with the ending, or an adverb behind the noun."""
    tag = word_tag(place.wording.split()[-1], case_sensitive=True)[0]
    plain = place.wording in ADVERBS or tag in {"ADV", "PROAV", "PTKA"}
    found = Fit("", False) if plain else fit_adjective(place)
    if not found.edits and not found.replacement:
        return Fit("", False, _keep_ending(place))
    return replace(found, certain=False, reason=found.reason or _keep_ending(place))


def fit_phrase(place: Place) -> Fit:
    """A verb or noun phrase in its form; a fixed phrase for another; a whole sentence for a whole sentence."""
    wording = place.wording
    modal = place.match.form.endswith(" zu")
    if verb_wording(place.match.form) and verb_wording(wording):
        return fit_verb(place)
    if is_noun_phrase(place.match.form) and is_noun_phrase(wording):
        found = fit_noun(place)
        if found.edits or found.replacement or not (place.match.exact and place.match.contiguous):
            return found
    if modal or not place.match.contiguous or not (place.match.exact or _differs_in_e(place)):
        return Fit("", False, f"Der Satz muss umgebaut werden: Im Glossar steht dafür „{wording}“.")
    if wording[:1].isupper() and " " in wording:
        if _is_whole_sentence(place):
            return Fit(wording, True)
        return Fit("", False, f"Der Ersatz ist ein eigener Satz („{wording}.“): Bitte den Satz teilen.")
    if sensed := fit_by_sense(place):
        return sensed
    if "." in place.match.form or place.entry.pos == "ABBR":
        return fit_abbreviation(place)
    return _fixed(place)


def _fixed(place: Place) -> Fit:
    """The phrase word for word; a clause gets its commas."""
    wording = place.wording
    if (wording in ADVERBS or wording in FIXED_PHRASES) and not place.near(wording, 4, 4):
        if wording.split()[-1][:1].isupper() and _has_attribute(place):
            return Fit(wording, False, "Dahinter steht eine nähere Bestimmung: Bitte den Anschluss prüfen.")
        return Fit(wording, True)
    clause = clause_edits(place)
    if clause:
        return Fit(wording, False, "Daraus ist ein Nebensatz geworden: Bitte die Kommas prüfen.", clause)
    if any(place.tokens[at].tag.endswith(("FIN", "IMP")) for at in place.match.tokens):
        return Fit("", False, f"Der Satz muss umgebaut werden: Im Glossar steht dafür „{wording}“.")
    return Fit(wording, False, f"Ob „{wording}“ hier ohne Umbau passt, bitte prüfen.")


def _differs_in_e(place: Place) -> bool:
    """Whether only the old ending of the dative is more or less: "aus diesem Grunde"."""
    words, found = place.match.form.split(), place.surface.split()
    return len(words) == len(found) and all(
        one.casefold().removesuffix("e") == other.casefold().removesuffix("e")
        for one, other in zip(words, found, strict=True)
    )


def fit_abbreviation(place: Place) -> Fit:
    """The full words of an abbreviation, with endings. A full stop that also ends the sentence stays."""
    wording = place.wording
    against = _against_number(place)
    if against:
        return Fit("", False, against)
    preposition = preposition_of(place.match.form)
    if preposition and is_preposition(wording) and not is_literal(place.match.form, wording):
        return fit_preposition(replace(place, match=replace(place.match, form=preposition)))
    forms = written_out(place)
    end = ends_sentence(place)
    stop = "." if end else ""
    doubt = "" if _is_sure_of(place, forms) else f"Bitte prüfen, ob „{forms[0]}“ hier passt."
    if end is None:
        doubt = "Hier könnte der Satz enden: Bitte den Punkt prüfen."
    if place.near(wording, 4, 4):
        doubt = _doubled(place)
    others = tuple((Edit(place.first.start, place.last.end, form + stop),) for form in forms[1:])
    return Fit(forms[0] + stop, not doubt, doubt, others=others)


def _against_number(place: Place) -> str:
    """Why "Prozent" or "Nummer" cannot stand here; empty for other wordings."""
    if place.wording == "Prozent" and not _is_number(place, back=True):
        return "„Prozent“ passt nur hinter eine Zahl: Bitte prüfen."
    alone = place.whole_segment or (_is_number(place, back=False) and not _beside_number(place))
    if place.wording == "Nummer" and not alone:
        return "„Nummer“ träfe hier auf andere Zahlen: Bitte prüfen."
    if place.text[place.last.end :].startswith(("-", "\u2011")):  # "v. H.-Satz"
        return f"Im Glossar steht dafür „{place.wording}“: Bitte das ganze Wort prüfen."
    return ""


def _is_sure_of(place: Place, forms: Sequence[str]) -> bool:
    wording = place.wording
    if wording == "das heißt":
        return _commas_are_right(place)
    if wording in {"Prozent", "Nummer"} or wording in ADVERBS or wording in FIXED_PHRASES:
        return True
    return len(forms) == 1 and (is_literal(place.match.form, wording) or forms[0] != wording)


def _forms_another_conjunction(place: Place) -> bool:
    """Whether words beside it change the sense ("auch wenn", "wenn auch", "ob und wenn", "als wenn")."""
    before, following = place.before(), place.after()
    joins = before is not None and before.text.casefold() in _JOINING
    partner = place.before(2) if joins else following
    if following is not None and following.text.casefold() in _JOINING:
        partner = place.after(2)
    return (
        (before is not None and before.text.casefold() in _CHANGE_IN_FRONT)
        or (following is not None and following.text.casefold() in _CHANGE_BEHIND)
        or (partner is not None and partner.text.casefold() in _CONDITIONS)
    )


def _beside_number(place: Place) -> bool:
    """Whether "Nummer" would join a number before it ("§ 5 Nummer 3") or lose itself among other numbers."""
    before, behind = place.text[: place.first.start], place.text[place.last.end :]
    if _SEVERAL.match(behind):
        return True
    return (
        _ENDS_WITH_NUMBER.search(before) is not None
        or _OTHER_NUMBER.search(f"{before} | {behind}") is not None
    )


def _commas_are_right(place: Place) -> bool:
    """Before "das heißt" stands a comma or bracket; behind it one too if a clause with a finite verb follows."""
    before = place.before()
    if before is not None and before.pos != "PUNCT":
        return False
    for token in place.tokens[place.match.tokens[-1] + 1 :]:
        if token.pos == "PUNCT":
            return True
        if token.tag.endswith(("FIN", "IMP")):
            return False
    return True


def _is_number(place: Place, back: bool) -> bool:
    token = place.before() if back else place.after()
    return token is not None and token.text[:1].isdigit() and token.text[-1].isalnum()


def _is_whole_sentence(place: Place) -> bool:
    rest = place.text[: place.first.start] + place.text[place.last.end :]
    return not any(sign.isalnum() for sign in rest) and "\ufffc" not in place.text


def _has_attribute(place: Place) -> bool:
    token = place.after()
    return token is not None and token.pos not in ("PUNCT", "VERB", "CONJ", "PART")


def _stands_after_copula(place: Place) -> bool:
    forms = {"ist", "sind", "war", "waren", "bleibt", "bleiben", "sei", "wird", "werden"}
    following, rest = place.after(), place.tokens[place.match.tokens[-1] + 1 :]
    ends = following is None or following.pos == "PUNCT"
    if (
        following is not None and following.tag == "KON"
    ):  # "ist erstmalig und einmalig", but not "... beantragt"
        ends = not any(token.pos == "VERB" for token in rest)
    return ends and any(token.text.casefold() in forms for token in place.tokens)


def _closes_participle_clause(place: Place) -> bool:
    """ "Die Vorschrift umgehend, zahlte er nichts": no adverb but the participle of a verb."""
    following, number = place.after(), place.match.tokens[0]
    return (
        place.surface.endswith("end")
        and number > 0
        and following is not None
        and (following.text == "," or (following.tag == "VVFIN" and _stands_behind_noun(place)))
        and all(token.pos != "VERB" for token in place.tokens[:number])
    )


def _stands_behind_noun(place: Place) -> bool:
    """Only a noun phrase stands before the match: no conjunction, no preposition ("bei Verlust umgehend ...")."""
    words = place.tokens[: place.match.tokens[0]]
    return words[-1].pos == "NOUN" and all(token.pos in ("DET", "ADJ", "NOUN") for token in words)


def _keep_ending(place: Place) -> str:
    return (
        f"„{place.surface}“ ist hier gebeugt. Im Glossar steht für „{place.entry.term}“ „{place.wording}“: "
        "Bitte den Satz anpassen."
    )


def _doubled(place: Place) -> str:
    return f"„{place.wording}“ steht schon in der Nähe oder passt hier nicht: Bitte prüfen."
