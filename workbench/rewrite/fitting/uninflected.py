"""Words and phrases without endings: adverbs, conjunctions, abbreviations, fixed phrases."""

import re

from workbench.rewrite.fitting.place import Fit, Place
from workbench.rewrite.fitting.uninflected_words import ADVERBS, FIXED_PHRASES, SUBORDINATORS

_SUBORDINATING_TERMS = SUBORDINATORS | {"sofern", "soweit", "insoweit", "insofern", "sowie", "wenngleich"}
_JOINING = frozenset({"und", "oder", "bzw.", "beziehungsweise", "sowie", ","})
_CONDITIONS = SUBORDINATORS | {
    "soweit", "sofern", "solange", "insoweit", "insofern", "ob", "wann", "wie", "wo", "als", "dass", "wer", "was"
}  # fmt: skip
_CHANGE_IN_FRONT = frozenset({"auch", "selbst", "sogar", "immer", "als", "wie", "jedes", "jedesmal", "gar"})
_CHANGE_BEHIND = frozenset({"auch", "schon", "gleich", "doch", "bloß", "einmal", "selbst"})
_ENDS_WITH_NUMBER = re.compile(r"(?:\d[a-z]?|\b[IVXL]+)\s*,?\s*$")
_SEVERAL = re.compile(r"\s*\d+\s*(?:bis|und|oder|[-–,])\s*\d")
_OTHER_NUMBER = re.compile(r"(?<!lfd\. )(?<!lfd\.)(?:\bNrn?\.|-Nr\.|[Nn]ummer)")
_ENDINGS_OF_LISTS = frozenset({"und so weiter", "unter anderem", "Prozent"})
"""Their abbreviations often end a sentence, which a splitter may miss."""


def fit_adverb(place: Place) -> Fit:
    """An adverb for an adverb, a conjunction for a conjunction that sends the verb to the end as well."""
    wording = place.wording
    if not place.match.exact:
        return Fit("", False, _keep_ending(place))
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
    before = place.before()
    if before is not None and before.pos == "ADP":
        return Fit("", False, f"Hinter „{before.text}“ passt „{wording}“ nicht: Bitte den Satz anpassen.")
    if wording not in ADVERBS and wording not in FIXED_PHRASES:
        return Fit(wording, False, f"Ob „{wording}“ hier ohne Umbau passt, bitte prüfen.")
    if place.first.tag in ("ADJA", "NN", "NE") or place.near(wording, 4, 4):
        return Fit(wording, False, _doubled(place))
    if _closes_participle_clause(place):
        return Fit(wording, False, f"„{place.surface}“ kann hier Partizip sein: Bitte prüfen.")
    if place.first.tag == "ADJD" and _stands_after_copula(place):
        return Fit(wording, False, f"„{place.surface}“ kann hier Adjektiv sein: Bitte prüfen.")
    return Fit(wording, True)


def fit_phrase(place: Place) -> Fit:
    """A fixed phrase for a fixed phrase, or a whole sentence for a whole sentence."""
    wording = place.wording
    modal = place.match.form.endswith(" zu")
    if modal or not (place.match.exact and place.match.contiguous):
        return Fit("", False, f"Der Satz muss umgebaut werden: Im Glossar steht dafür „{wording}“.")
    if wording[:1].isupper() and " " in wording:
        if _is_whole_sentence(place):
            return Fit(wording, True)
        return Fit("", False, f"Der Ersatz ist ein eigener Satz („{wording}.“): Bitte den Satz teilen.")
    if "." in place.match.form or place.entry.pos == "ABBR":
        return fit_abbreviation(place)
    if (wording in ADVERBS or wording in FIXED_PHRASES) and not place.near(wording, 4, 4):
        if wording.split()[-1][:1].isupper() and _has_attribute(place):
            return Fit(wording, False, "Dahinter steht eine nähere Bestimmung: Bitte den Anschluss prüfen.")
        return Fit(wording, True)
    return Fit(wording, False, f"Ob „{wording}“ hier ohne Umbau passt, bitte prüfen.")


def fit_abbreviation(place: Place) -> Fit:
    """The full words of an abbreviation. A full stop that also ends the sentence stays."""
    wording = place.wording
    if wording == "Prozent":
        certain = _is_number(place, back=True)
    elif wording == "Nummer":
        certain = (_is_number(place, back=False) and not _beside_number(place)) or place.whole_segment
    elif wording == "das heißt":
        certain = _commas_are_right(place)
    else:
        certain = wording in ADVERBS or wording in FIXED_PHRASES
    certain = certain and not place.text[place.last.end :].startswith(("-", "\u2011"))  # "v. H.-Satz"
    end = _full_stop(place)
    if end is None:
        return Fit(
            "",
            False,
            f"Im Glossar steht dafür „{wording}“. Hier könnte der Satz enden: Bitte den Punkt prüfen.",
        )
    if not certain:
        return Fit(
            "", False, f"Im Glossar steht dafür „{wording}“: Bitte Endungen, Zahlen und Kommas prüfen."
        )
    return Fit(wording + end, not place.near(wording, 4, 4), _doubled(place))


def _full_stop(place: Place) -> str | None:
    """ "." where the abbreviation's stop also ends the sentence, "" where not, None where nobody can tell."""
    if not place.surface.endswith("."):
        return ""
    following = place.text[place.last.end :].strip()
    if following:
        may_end = following[0].isupper() and place.wording in _ENDINGS_OF_LISTS
        return None if may_end else ""
    if place.whole_segment:
        return ""
    return "." if any(token.tag.endswith(("FIN", "IMP")) for token in place.tokens) else None


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
