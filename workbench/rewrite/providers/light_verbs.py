"""A verb for a noun with an empty verb: "in Abzug bringen" -> "abziehen"."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from workbench.glossary.matching import Match
from workbench.language.grammar.light_verbs import LightVerbUse, light_verbs
from workbench.language.grammar.verb_groups import HAVE_TO_INFINITIVE, MUST_INFINITIVE
from workbench.language.sentence import Sentence
from workbench.model.term import GlossaryEntry
from workbench.rewrite.fitting.analysed import analysis_of
from workbench.rewrite.fitting.edits import Edit, as_one
from workbench.rewrite.fitting.light_noun_matters import matter_of, names_matter
from workbench.rewrite.fitting.object_case import objects_in
from workbench.rewrite.fitting.place import Fit, Place
from workbench.rewrite.fitting.valency import valency
from workbench.rewrite.fitting.verb_wording import verb_wording
from workbench.rewrite.fitting.verbs import fit_verb
from workbench.rewrite.provider import Example, Proposal, RewriteProvider, Setting
from workbench.rewrite.restructuring.action_nouns import verb_of
from workbench.rewrite.restructuring.light_verb_parts import leaves_complement, misses_part, strays
from workbench.rewrite.restructuring.thinking import is_turned_round, suits_subject

_ABSOLUTE = frozenset(
    "entscheiden antworten zahlen widersprechen klagen helfen verzichten urteilen unterschreiben kündigen".split()
)
"""Verbs that often stand without an object."""
_LEGAL = frozenset({"Beitrag", "Widerspruch", "Einspruch", "Klage", "Ermessen", "Bescheid", "Schluss"})
"""Nouns that offices use in a sense of their own."""
_CHOOSE = "Bitte prüfen, ob das Verb hier passt."
_NOT_PUT_IN = frozenset({"wir", "Sie", "uns", "…", "etwas", "jemand", "Bitte", "wissen"})
_ATTRIBUTES = frozenset({"ADJA", "CARD", "PPOSAT", "PDAT"})
_LACKS_OBJECT = ("Objekt fehlt", "Ergänzungen passen")
_DEFINITE = frozenset({"der", "die", "das", "den", "dem"})
_FURTHEST = 20
_TIMES = frozenset({"Zeit", "Minute", "Stunde", "Tag", "Arbeitstag", "Werktag", "Woche", "Monat", "Jahr"})
"""What takes time isn't used: "nimmt drei Wochen in Anspruch"."""
_EMPTY = frozenset({"durchführen", "vornehmen"})
_HELD_LIABLE = frozenset(
    "auf wegen jeden ihn jedermann persönlich gesamtschuldnerisch bürgen schuldner erben".split()
)
"""Beside these "in Anspruch nehmen" is said of a person who has to pay: "den Bürgen in Anspruch nehmen"."""
_OF_SUBJECTS = frozenset({"bestehen", "ergehen", "eintreten", "obliegen"})
"""With these the noun is the subject: without it nobody is left who could do anything."""
_MEANT = frozenset(
    {("f", "sie"), ("f", "diese"), ("m", "er"), ("m", "ihn"), ("m", "dieser"), ("n", "es"), ("n", "dieses")}
)
_ASKED = {"Stellung": frozenset({"zu", "zum", "zur"}), "Stellungnahme": frozenset({"zu", "zum", "zur"})}
"""What these nouns ask for wherever it stands in the clause."""


class LightVerbs(RewriteProvider):
    """Rows of the list of light verbs, put in with everything that changes around the verb."""

    id = "light-verbs"
    title = "Verb statt Hauptwort"
    why = "„Abziehen“ sagt in einem Wort, was „in Abzug bringen“ umständlich sagt."
    source = "BVA Bürgernahe Verwaltungssprache; Fingerzeige (GfdS); DIN 8581-1"
    never_safe = True
    examples: ClassVar = (
        Example("Die Kosten werden in Abzug gebracht.", "Die Kosten werden abgezogen."),
        Example("Der Rat trifft darüber eine Entscheidung.", "Der Rat entscheidet darüber."),
        Example("Die neue Satzung kommt zur Anwendung.", "Die neue Satzung gilt."),
        Example("Sie finden die Stelle im Rathaus.", "Sie finden die Stelle im Rathaus."),
        Example("Wir treffen uns vor dem Rathaus.", "Wir treffen uns vor dem Rathaus."),
        Example("Sie können hier einen Antrag stellen.", "Sie können hier einen Antrag stellen."),
    )

    def propose(self, sentence: Sentence, setting: Setting) -> Iterable[Proposal]:  # noqa: ARG002 - says nothing of persons
        """One for each construction that plain texts don't use."""
        taken = set()
        for use in light_verbs(sentence):
            taken.add(use.noun)
            row = use.light_verb
            if not use.is_common and row.noun not in _LEGAL and row.verb not in _OF_SUBJECTS:
                yield from _of_use(sentence, _Use.listed(use))
        for empty in _with_empty_verb(sentence):
            if empty.noun not in taken:
                yield from _of_use(sentence, empty)


@dataclass(frozen=True, slots=True)
class _Use:
    """Token indexes; `first`: of the preposition, or of the noun if there is none."""

    first: int
    noun: int
    verb: int
    lemma: str
    beside: str
    better: tuple[str, ...]

    @classmethod
    def listed(cls, use: LightVerbUse) -> "_Use":
        """A row of the list."""
        row = use.light_verb
        return cls(
            use.first if row.before else use.noun, use.noun, use.verb, row.verb, row.beside, use.better
        )


def _with_empty_verb(sentence: Sentence) -> Iterator[_Use]:
    """ "eine Befragung durchführen": any noun that has a verb, with one of the verbs that say nothing."""
    tokens = sentence.tokens
    for group in sentence.verb_groups:
        if group.lemma not in _EMPTY:
            continue
        for noun in group.clause:
            better = verb_of(tokens[noun].text) if tokens[noun].pos == "NOUN" else ""
            governed = any(
                item.noun == noun and item.preposition is not None for item in sentence.noun_phrases
            )
            known = valency(better) if better else None
            if known is not None and "acc" in known.cases and not governed:
                full = [at for at in group.members if tokens[at].tag.startswith("VV")]
                yield _Use(noun, noun, full[-1] if full else group.finite, group.lemma, "", (better,))


def _of_use(sentence: Sentence, use: _Use) -> Iterator[Proposal]:
    words = _phrase(sentence, use)
    if words is None or not _is_one_group(sentence, use) or _is_meant_later(sentence, use):
        return
    made = {
        wording: fit for wording in use.better if (fit := _fit(sentence, use, words, wording)) is not None
    }
    fits = sorted(made.values(), key=lambda fit: not fit.certain)
    if not fits:
        return
    best = fits[0]
    usual = made.get(use.better[0]) is best
    others = [*best.others, *(fit.edits for fit in fits[1:])]
    start, end = min(edit.start for edit in best.edits), max(edit.end for edit in best.edits)
    definite = use.first == use.noun and sentence.tokens[words[0]].text.lower() in _DEFINITE
    known = sentence.tokens[use.noun].text == "Kenntnis"
    certain = best.certain and usual and not others and not definite and not known
    reason = best.reason or ("" if certain else _CHOOSE)
    yield Proposal(start, end, best.edits, certain, reason, _distinct(others, best.edits))


def _is_meant_later(sentence: Sentence, use: _Use) -> bool:
    """Whether a pronoun behind the clause may mean the noun: "erteilt er die Auskunft, wird sie geprüft"."""
    group = next((item for item in sentence.verb_groups if use.verb in item.members), None)
    last = max(group.clause, default=use.noun) if group is not None else use.noun
    genders = {one.gender for one in sentence.readings[use.noun] or () if one.number == "sg"}
    words = {word for gender, word in _MEANT if gender in genders}
    return use.first == use.noun and any(
        token.tag in {"PPER", "PDS"} and token.text in words for token in sentence.tokens[last + 1 :]
    )


def _is_one_group(sentence: Sentence, use: _Use) -> bool:
    """Whether the verb really is the verb of the clause that the noun stands in: not "gilt als erteilt"."""
    group = next((item for item in sentence.verb_groups if use.verb in item.members), None)
    around = [sentence.tokens[at].text for at in (use.noun + 1, use.verb + 1) if at < len(sentence.tokens)]
    before = sentence.tokens[use.first - 1].text if use.first else ""
    if not {*around, before}.isdisjoint({":", "und", "oder", "sowie", "bzw."}):
        return False
    passive = group is not None and (group.is_passive or group.kind == MUST_INFINITIVE)
    if passive and use.first == use.noun and use.lemma not in _EMPTY:
        return False
    lasts = any(sentence.tokens[at].lemma in _TIMES for at in (group.clause if group else ()))
    if lasts and sentence.tokens[use.noun].text == "Anspruch":
        return False
    if group is None or use.noun not in group.clause or abs(use.noun - use.verb) > _FURTHEST:
        return False
    return group.lemma.endswith(use.lemma) or sentence.tokens[use.verb].lemma == use.lemma


def _phrase(sentence: Sentence, use: _Use) -> tuple[int, ...] | None:
    """Preposition, article and noun; None where an attribute would be lost."""
    tokens, first = sentence.tokens, use.first
    if first == use.noun and first and tokens[first - 1].tag == "ART":
        first -= 1
    inner = tuple(range(first, use.noun + 1))
    before = tokens[first - 1].tag if first else ""
    behind = tokens[use.noun + 1] if use.noun + 1 < len(tokens) else None
    if use.first != use.noun and behind is not None and behind.pos in {"ADP", "DET"} and use.noun < use.verb:
        return None
    if use.first == use.noun and leaves_complement(sentence, use.noun):
        return None
    if before in _ATTRIBUTES or any(tokens[at].tag in _ATTRIBUTES for at in inner):
        return None
    return inner


def _fit(sentence: Sentence, use: _Use, words: Sequence[int], wording: str) -> Fit | None:
    """The wording in the sentence; None if it makes no sentence."""
    target = verb_wording(wording)
    if (
        target is None
        or " zu " in wording
        or target.verb.lemma == "lassen"
        or _NOT_PUT_IN & set(wording.split())
    ):
        return None
    tokens = sentence.tokens
    beside = [at for at, token in enumerate(tokens) if use.beside and token.text == use.beside]
    form = " ".join([*(tokens[at].text for at in words), *([use.beside] if use.beside else []), use.lemma])
    entry = GlossaryEntry(form, form, "VERB", "replace", (wording,))
    match = Match(entry, form, tuple(sorted({*words, *beside, use.verb})), exact=False)
    found = fit_verb(Place(match, wording, sentence.text, tokens))
    lacks = any(said in found.reason for said in _LACKS_OBJECT)
    if not found.edits or (lacks and wording not in _ABSOLUTE and not wording.endswith(" werden")):
        return None
    if tokens[use.noun].text == "Kenntnis" and use.lemma == "setzen" and not _is_told(target.verb.lemma):
        return None
    if wording == "zahlen" and use.first == use.noun and "zahlung" not in tokens[use.noun].text.lower():
        return None  # "zahlt einen Zuschuss": the noun says what is paid
    if _says_other(sentence, use, wording, target.verb.lemma) or strays(sentence, found, target.preposition):
        return None
    if not _keeps_preposition(sentence, use, target.verb.lemma) or _needs_another(sentence, use):
        return None
    if (
        use.first == use.noun
        and wording not in _ABSOLUTE
        and not wording.startswith("sich ")
        and not _has_object(sentence, found, target.verb.lemma)
        and not _has_matter(sentence, use, target.verb.lemma)
    ):
        return None
    return found


def _says_other(sentence: Sentence, use: _Use, wording: str, verb: str) -> bool:
    """Whether the wording makes sense with other subjects, objects or adverbs only."""
    tokens = sentence.tokens
    if is_turned_round(tokens, use.noun, use.lemma, wording) or not suits_subject(sentence, use.verb, verb):
        return True
    if misses_part(sentence, use.noun, use.verb, wording):
        return True
    if wording == "können" and use.first and tokens[use.first - 1].tag == "ADJD":
        return True  # "finanziell in der Lage": it says what makes able, not how it is done
    return _piles_up(sentence, use, wording)


def _piles_up(sentence: Sentence, use: _Use, wording: str) -> bool:
    """Whether "hat ... zu" would stand with a passive or a "nicht": "nicht angerechnet zu werden haben"."""
    group = next((item for item in sentence.verb_groups if use.verb in item.members), None)
    owed = group is not None and group.kind in {HAVE_TO_INFINITIVE, MUST_INFINITIVE}
    return owed and (wording.startswith("nicht ") or wording.endswith(" werden"))


def _is_told(verb: str) -> bool:
    """Whether the accusative of the verb is the person who is told: "Sie informieren", not "Sie sagen"."""
    known = valency(verb)
    return known is not None and known.of_person


def _needs_another(sentence: Sentence, use: _Use) -> bool:
    """Whether words stay that go with another verb: "von etwas in Kenntnis setzen", "Arbeiten in Auftrag geben"."""
    noun = sentence.tokens[use.noun].text
    group = next((item for item in sentence.verb_groups if use.verb in item.members), None)
    words = {sentence.tokens[at].text.lower() for at in (group.clause if group else ())}
    if noun == "Anspruch" and use.lemma == "nehmen":
        return bool(words & _HELD_LIABLE)
    return (noun == "Kenntnis" and bool(words & {"von", "vom"})) or (
        noun == "Auftrag" and use.lemma == "geben"
    )


def _keeps_preposition(sentence: Sentence, use: _Use, verb: str) -> bool:
    """Whether a phrase of the noun can be the verb's: "entscheiden über", not "gelten auf", "antworten zu"."""
    asked = _ASKED.get(sentence.tokens[use.noun].text)
    known = valency(verb)
    group = next((item for item in sentence.verb_groups if use.verb in item.members), None)
    words = {sentence.tokens[at].text.lower() for at in (group.clause if group else ())}
    if asked and words & asked and not (known is not None and known.prepositions & asked):
        return False
    behind = sentence.tokens[use.noun + 1] if use.noun + 1 < len(sentence.tokens) else None
    if behind is None or behind.tag != "APPR" or use.first != use.noun or use.verb > use.noun:
        return True
    return known is not None and behind.text in known.prepositions


def _has_object(sentence: Sentence, found: Fit, verb: str) -> bool:
    """Whether a verb that needs an object has one in the new sentence, or a subject in its passive."""
    known = valency(verb)
    if known is None or "acc" not in known.cases:
        return True
    edit = as_one(sentence.text, found.edits)
    analysis = analysis_of(sentence.text[: edit.start] + edit.text + sentence.text[edit.end :])
    group = next((item for item in analysis.groups if item.lemma == verb), None)
    clause = analysis.clause_of(group.finite) if group is not None else None
    if group is None or clause is None:
        return False
    return bool(objects_in(analysis, clause.own, "nom" if group.is_passive else "acc"))


def _has_matter(sentence: Sentence, use: _Use, verb: str) -> bool:
    """Whether the verb takes the matter of the noun as it is: "Kenntnis von ... erlangen", "von ... erfahren"."""
    known, matter = valency(verb), matter_of(sentence.tokens[use.noun].text)
    clause = sentence.clause_at(use.noun)
    if known is None or not matter or matter not in known.prepositions or clause is None:
        return False
    return any(names_matter(sentence.tokens[at], matter) for at in clause.own)


def _distinct(readings: Iterable[tuple[Edit, ...]], first: tuple[Edit, ...]) -> tuple[tuple[Edit, ...], ...]:
    return tuple(dict.fromkeys(edits for edits in readings if edits and edits != first))
