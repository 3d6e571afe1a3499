"""Adverbs of the office's glossary that say different things in different places, and those that move the verb.

"gegebenenfalls" is "if so" behind "ob und", "if need be" beside a duty, else "perhaps".
"""

from collections.abc import Sequence

from workbench.glossary.matching import Token
from workbench.language.grammar.verbs import verb_forms
from workbench.rewrite.fitting.analysed import analysis_of
from workbench.rewrite.fitting.edits import Edit
from workbench.rewrite.fitting.place import Fit, Place
from workbench.rewrite.fitting.verb_number import numbers_of

_OTHERWISE = frozenset({"sonst", "ansonsten"})
_QUESTIONS = frozenset({"PWS", "PWAV", "PWAT"})
_JOINERS = frozenset({"und", "oder", "sowie", "bzw.", "beziehungsweise"})
_DUTIES = frozenset(
    {"müssen", "sollen", "bitten", "bitte", "brauchen", "erforderlich", "nötig", "verpflichtet"}
)
_GIVEN_AWAY = frozenset(
    "verfügen vergeben vermieten verpachten verkaufen veräußern verwenden nutzen belegen unterbringen"
    " versichern wohnen arbeiten beschäftigen bestimmen regeln festlegen vereinbaren"
    " besetzen binden verplanen einsetzen".split()
)
"""With these "anderweitig" says to or by whom, where or for what: "der Platz wird anderweitig vergeben"."""
_CONDITIONS = frozenset({"sollte", "sollten", "wenn", "falls", "sofern", "soweit"})
_THERE = (
    "vorhanden",
    "bestehend",
    "vorliegend",
    "fehlend",
    "existierend",
    "verblieben",
    "verbleibend",
    "entgegenstehend",
)
"""Attributes that say whether a thing is there: "gegebenenfalls vorhandene Mängel" are those that there may be."""
_LISTING = frozenset({"NN", "NNA", "NE", "ART", "PPOSAT", "PIAT", "ADJA", "CARD", "APPR", "APPRART", "PDAT"})
_CONDITIONED = frozenset(
    {"voraussetzen", "abhängen", "abhängig", "voraussetzung", "bedingung", "erforderlich", "nötig"}
)
_CHECK_SENSE = "Bitte prüfen, ob das gemeint ist."


def fit_by_sense(place: Place) -> Fit | None:
    """What fits a word with several senses here; None for all other words."""
    if place.wording in _OTHERWISE:
        return _otherwise(place)
    rule = _RULES.get((place.entry.term.casefold(), place.wording))
    return rule(place) if rule is not None else None


def _if_so(place: Place) -> Fit | None:
    """ "ob und gegebenenfalls wann" -> "ob und, wenn ja, wann"; beside no duty it is "unter Umständen"."""
    before, following = place.before(), place.after()
    if before is not None and before.text.casefold() in _JOINERS and _asks(place):
        edits = (Edit(before.end, place.last.end, ", wenn ja,"),)
        return Fit("wenn ja", False, _CHECK_SENSE, edits)
    if following is not None and (following.tag in _QUESTIONS or following.text == "wie"):
        return Fit("", False, "„Gegebenenfalls“ heißt hier „wenn ja“: Bitte den Satz anpassen.")
    if place.text.rstrip().endswith("?") or _is_condition(place):
        return Fit("", False, "„Gegebenenfalls“ fragt hier nach einem Fall: Bitte die Bedingung nennen.")
    if following is not None and following.tag in {"ADJA", "ADJD"} and following.text.startswith(_THERE):
        return Fit(
            "",
            False,
            f"„Gegebenenfalls“ heißt hier „falls es das gibt“: Bitte „etwa {following.text}“ prüfen.",
        )
    if _has_finite(place) and (_before_participle(place) or not _due(place)):
        return Fit("unter Umständen", False, _CHECK_SENSE)
    return None


def _before_participle(place: Place) -> bool:
    """ "die gegebenenfalls anfallenden Kosten": the adverb belongs to the attribute, not to the verb."""
    before, following = place.before(), place.after()
    led = before is not None and before.pos == "DET"
    return led and following is not None and following.tag == "ADJA"


def _asks(place: Place) -> bool:
    """Whether an indirect question follows, perhaps behind a preposition, and "ob" stands in front."""
    words = [place.after(), place.after(2), place.after(3)]
    asks = any(token is not None and token.tag in _QUESTIONS for token in words)
    front = place.tokens[: place.match.tokens[0]]
    return asks and any(token.text.casefold() == "ob" for token in front[-3:])


def _is_condition(place: Place) -> bool:
    """ "Sollten Sie gegebenenfalls verhindert sein" names the case already."""
    return any(token.text.casefold() in _CONDITIONS for token in _clause(place)[:2])


def _has_finite(place: Place) -> bool:
    return any(token.tag.endswith("FIN") for token in _clause(place))


def _due(place: Place) -> bool:
    """Whether the clause asks for something: "bitte", "müssen", "ist ... beizufügen", "Legen Sie ... bei"."""
    clause = [token for token in _clause(place) if token.pos != "PUNCT"]
    asks = [token.text for token in clause[1:2]] == ["Sie"] and clause[0].pos == "VERB"
    due = (
        token.tag in {"VVIZU", "PTKZU", "VVIMP"} or token.lemma.casefold() in _DUTIES or token.text == "bitte"
        for token in clause
    )
    return asks or any(due)


def _among_others(place: Place) -> Fit | None:
    """ "Dazu gehören unter anderem Bücher" has examples; a duty or condition among others is no example."""
    following = place.after()
    lemmas = {token.lemma.casefold() for token in _clause(place)}
    listed = following is not None and following.tag in _LISTING
    if listed and not _due(place) and lemmas.isdisjoint(_CONDITIONED):
        return None
    return Fit(
        "", False, "„Unter anderem“ nennt hier keine Beispiele, sondern eines von mehreren: „auch“ prüfen."
    )


def _elsewhere(place: Place) -> Fit | None:
    """ "Der Platz wird anderweitig vergeben": to somebody else, not in another way."""
    if any(_full(token) in _GIVEN_AWAY or token.text.endswith("versichert") for token in _clause(place)):
        return Fit(
            "",
            False,
            "„Anderweitig“ kann hier „an jemand anderen“ oder „an anderer Stelle“ heißen: Bitte prüfen.",
        )
    return None


def _full(token: Token) -> str:
    return (token.joined_lemma or token.lemma).casefold()


def _both(place: Place) -> Fit | None:
    """ "bzw." is "und" only where each of several has its own figure: "sie sind drei bzw. fünf Jahre alt"."""
    before, following = place.before(), place.after()
    figures = all(token is not None and _is_figure(token) for token in (before, following))
    analysis = analysis_of(place.text)
    clause = analysis.clause_of(place.match.tokens[0])
    finite = clause.finite if clause is not None else None
    if figures and finite is not None and numbers_of(analysis.tokens[finite]) == {"pl"}:
        return None
    return Fit("", False, "„und“ passt hier nicht: Meist ist nur eines von beiden gemeint.")


def _is_figure(token: Token) -> bool:
    return token.pos == "NUM" or token.text[:1].isdigit()


def _otherwise(place: Place) -> Fit | None:
    """ "andernfalls er verfällt" has its verb at the end; "sonst" needs it right behind: "sonst verfällt er"."""
    tokens, at = place.tokens, place.match.tokens[-1]
    following = place.after()
    before = place.before()
    if before is None or before.text not in {",", ";"} or following is None or following.tag.endswith("FIN"):
        return None
    clause = analysis_of(place.text).clause_of(at)
    own = [one for one in clause.own if one > at and tokens[one].pos != "PUNCT"] if clause is not None else []
    finite = [one for one in own if tokens[one].tag.endswith("FIN")]
    if len(finite) != 1 or finite[0] != own[-1] or any(tokens[one].pos == "VERB" for one in own[:1]):
        return Fit("", False, f"Hinter „{place.wording}“ steht das Verb: Bitte den Satz umstellen.")
    verb = tokens[finite[0]]
    forms = verb_forms(verb.lemma)
    particle = forms.particle if forms is not None and verb.text.startswith(forms.particle) else ""
    edits = (
        Edit(place.first.start, place.last.end, f"{place.wording} {verb.text.removeprefix(particle)}"),
        Edit(tokens[finite[0] - 1].end, verb.end, f" {particle}" if particle else ""),
    )
    return Fit(place.wording, False, "Das Verb ist umgestellt: Bitte prüfen.", edits)


def _clause(place: Place) -> Sequence[Token]:
    """The tokens of the place's clause."""
    clause = analysis_of(place.text).clause_of(place.match.tokens[0])
    return [place.tokens[at] for at in clause.own] if clause is not None else place.tokens


_RULES = {
    ("gegebenenfalls", "wenn nötig"): _if_so,
    ("unter anderem", "zum Beispiel"): _among_others,
    ("anderweitig", "auf andere Weise"): _elsewhere,
    ("beziehungsweise", "und"): _both,
}
