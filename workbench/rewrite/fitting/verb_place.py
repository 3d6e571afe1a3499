"""Which form of its verb a match is, in which clause it stands, and where its parts are."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from workbench.language.grammar.clauses import Clause
from workbench.language.grammar.verb_groups import VerbGroup
from workbench.language.grammar.verbs import Mood, Person, Tense, VerbForms, separable_too
from workbench.language.morphology import Token
from workbench.language.words.noun_table import Number
from workbench.language.words.zipf import zipf
from workbench.rewrite.fitting.analysed import Analysis
from workbench.rewrite.fitting.participle_forms import participles
from workbench.rewrite.fitting.verb_persons import narrowed

Shape = Literal[
    "finite", "imperative", "infinitive", "zu", "participle", "attribute", "present_attribute", "gerundive"
]
Cell = tuple[Person, Number, Tense, Mood]
_OTHER_SENSE = frozenset(
    {"bestimmt", "verwandt", "ausgezeichnet", "gelegen", "verschieden", "gewiss", "angesehen"}
)
"""As attributes they are adjectives with a sense of their own."""
_PREFIXES = frozenset(
    "ab an auf aus bei dar ein entgegen fest fort frei her hin los mit nach nieder statt teil um vor weg weiter wieder"
    " zu zurück zusammen dazu hinzu voraus bereit".split()
)
_IN_USE = 2.0
_ARTICLES = frozenset({"der", "die", "das", "des", "dem", "den", "alle", "diese"})
_ENDINGS = ("e", "en", "er", "es", "em")
_PARTICIPLE_KINDS = frozenset({"passive", "modal_passive", "state", "perfect"})
_INFINITIVE_KINDS = frozenset({"future", "modal", "conditional_wuerde"})
_VERB_LAST = frozenset({"subordinate", "relative"})


@dataclass(frozen=True, slots=True)
class VerbUse:
    """One verb of a sentence. Numbers are token indexes.

    `cells`: what a finite form may be, likeliest first. `parted`: a finite form in first or second place, where a
    separable prefix goes to the end. `particle`: the prefix that stands there now. `zu`: a "zu" of its own in front of
    the verb. `ending`: of an attributive participle. `clause`: the tokens of its clause without clauses inside.
    """

    shape: Shape
    verb: int
    cells: tuple[Cell, ...] = ()
    parted: bool = False
    particle: int | None = None
    zu: int | None = None
    ending: str = ""
    clause: tuple[int, ...] = ()
    group: VerbGroup | None = None
    sure: bool = True

    @property
    def is_passive(self) -> bool:
        """Whether what is object in the active is subject (or bears the participle) here."""
        if self.shape in {"attribute", "gerundive"}:
            return True
        kind = self.group.kind if self.group else ""
        return self.shape != "finite" and kind in {"passive", "modal_passive", "state", "must_infinitive"}


def verb_use(analysis: Analysis, index: int, verb: VerbForms) -> VerbUse | None:
    """How the verb stands at the token; None if the token is no form of it that can be told."""
    tokens = analysis.tokens
    clause = analysis.clause_of(index)
    own = clause.own if clause else tuple(range(len(tokens)))
    if (
        tokens[index].tag == "ADJA"
        and tokens[index].text.lower().rstrip("nmrs").removesuffix("e") in _OTHER_SENSE
    ):
        return None
    for forms in filter(None, (verb, separable_too(verb.lemma))):
        attribute = (
            None if _lacks_verb(analysis, index, forms, clause) else _attributive(tokens, index, forms)
        )
        use = attribute or _verbal(analysis, index, forms, clause)
        if use is not None:
            return VerbUse(
                use.shape,
                index,
                use.cells,
                use.parted,
                use.particle,
                use.zu,
                use.ending,
                own,
                use.group,
                use.sure,
            )
    return None


def _attributive(tokens: Sequence[Token], index: int, forms: VerbForms) -> VerbUse | None:
    """ "beigefügten", "zahlende", "zu entrichtende", "einzureichenden"."""
    token = tokens[index]
    word = token.text.lower()
    if token.tag != "ADJA" and not _between_determiner_and_noun(tokens, index):
        return None
    for ending in _ENDINGS:
        stem = word.removesuffix(ending)
        if stem == word:
            continue
        if stem in _participles(forms) and stem not in _OTHER_SENSE:
            return VerbUse("attribute", index, ending=ending, sure=_opens_phrase(tokens, index))
        if stem == f"{forms.zu_infinitive.rsplit(' ', 1)[-1]}d" and forms.particle:
            return VerbUse("gerundive", index, ending=ending)
        if stem == forms.present_participle.rsplit(" ", 1)[-1]:
            zu = index - 1 if index and tokens[index - 1].text.lower() == "zu" else None
            return VerbUse("present_attribute" if zu is None else "gerundive", index, zu=zu, ending=ending)
    return None


def _opens_phrase(tokens: Sequence[Token], index: int) -> bool:
    """Whether what stands in front can't have the word as its verb: "Morgen entrichtete ..." may."""
    before = tokens[index - 1] if index else None
    return before is None or before.pos in {"DET", "ADJ", "ADP", "PART", "PUNCT", "CONJ", "NOUN", "PRON"}


def _lacks_verb(analysis: Analysis, index: int, forms: VerbForms, clause: Clause | None) -> bool:
    """Whether a sentence would have no verb without this one: "Am Montag entrichtete Frau Kurz die Gebühr."."""
    tokens = analysis.tokens
    if clause is None or clause.finite not in {None, index} or tokens[-1].text not in {".", "!", "?"}:
        return False
    word = tokens[index].text.lower()
    found = any(word in {form.text, forms.joined(form)} for form in forms.finite)
    return found and not (index and tokens[index - 1].text.lower() in _ARTICLES)


def _between_determiner_and_noun(tokens: Sequence[Token], index: int) -> bool:
    """ "die entrichteten Gebühren" where the tagger saw a preterite."""
    behind = tokens[index + 1] if index + 1 < len(tokens) else None
    before = tokens[index - 1] if index else None
    if before is None or behind is None or behind.pos not in {"NOUN", "ADJ"}:
        return False
    return before.pos == "DET" or before.text.lower() in _ARTICLES


def _verbal(analysis: Analysis, index: int, forms: VerbForms, clause: Clause | None) -> VerbUse | None:
    tokens = analysis.tokens
    word = tokens[index].text.lower()
    group = analysis.group_of(index)
    before = tokens[index - 1].text.lower() if index else ""
    if before == "zu" and word == forms.lemma.rsplit(" ", 1)[-1]:
        return VerbUse("zu", index, zu=index - 1, group=group)
    if forms.particle and word == forms.zu_infinitive.replace(" ", "") and word != forms.lemma:
        return VerbUse("zu", index, group=group)
    finite = _finite(analysis, index, forms, clause, group)
    nonfinite = _nonfinite(tokens, index, forms, group)
    if finite is not None and nonfinite is not None:
        if nonfinite.shape == "participle" and group is not None and _is_note(tokens, clause, index):
            return VerbUse("participle", index, sure=False)
        return finite if _is_finite_there(tokens, index, clause, group) else nonfinite
    return finite or nonfinite


def _is_note(tokens: Sequence[Token], clause: Clause | None, index: int) -> bool:
    """Whether it is no sentence: "Gebühr entrichtet am:"."""
    if clause is None or clause.kind != "main" or tokens[-1].text in {".", "!", "?"}:
        return False
    return all(tokens[at].pos in {"NOUN", "ADV", "PART", "ADJ", "ADP"} for at in clause.own if at < index)


def _is_finite_there(
    tokens: Sequence[Token], index: int, clause: Clause | None, group: VerbGroup | None
) -> bool:
    if clause is not None and clause.finite is not None:
        return clause.finite == index
    if group is not None:
        return group.finite == index
    return clause is not None and _is_sentence(tokens, clause, index)


def _is_sentence(tokens: Sequence[Token], clause: Clause, index: int) -> bool:
    """Whether the words in front look like a subject: with an article or a name, and a full stop at the end."""
    before = [tokens[at] for at in clause.own if at < index]
    named = any(tokens[at].pos in {"DET", "PRON", "PROPN"} for at in clause.own if at != index)
    if index + 1 < len(tokens) and (tokens[index + 1].tag == "PTKZU" or tokens[index + 1].pos == "VERB"):
        return False
    return tokens[-1].text in {".", "!", "?"} and (named or not before) and clause.own[-1] > index


def _nonfinite(
    tokens: Sequence[Token], index: int, forms: VerbForms, group: VerbGroup | None
) -> VerbUse | None:
    word = tokens[index].text.lower()
    participle = word in _participles(forms)
    infinitive = word == forms.lemma.rsplit(" ", 1)[-1]
    kind = group.kind if group is not None and group.finite != index else ""
    if participle and infinitive:
        if kind not in _PARTICIPLE_KINDS | _INFINITIVE_KINDS:
            return VerbUse("participle" if tokens[index].tag == "VVPP" else "infinitive", index, sure=False)
        return VerbUse("participle" if kind in _PARTICIPLE_KINDS else "infinitive", index, group=group)
    if participle:
        return VerbUse("participle", index, group=group if kind else None, sure=bool(kind))
    if infinitive:
        return VerbUse("infinitive", index, group=group if kind else None)
    return None


def _finite(
    analysis: Analysis, index: int, forms: VerbForms, clause: Clause | None, group: VerbGroup | None
) -> VerbUse | None:
    """A finite form: separated from its prefix, joined with it, or of a verb that has none."""
    token = analysis.tokens[index]
    word = token.text.lower()
    particle = _particle(analysis.tokens, token, forms)
    last = _stands_last(analysis, clause, index)
    if forms.particle:
        parted = particle is not None
        cells = tuple(_cells(forms, word, joined=not parted))
        sure = clause is not None and clause.finite == index and parted != last
    else:
        if token.particle is not None and token.joined_lemma != forms.lemma:
            return None
        if not last and _has_other_prefix(analysis, index, forms):
            return None
        parted = not last
        cells = tuple(_cells(forms, word, joined=False))
        sure = clause is not None and clause.finite == index
    number = _commanded(forms, word) if parted else None
    if number is not None and analysis.is_command(index):
        cell: Cell = (2, number, "present", "indicative")
        sure = sure and not any(one[0] == 3 and one[3] == "indicative" for one in cells)
        return VerbUse("imperative", index, (cell,), parted, particle, group=group, sure=sure)
    found = narrowed(analysis, index, cells)
    return VerbUse("finite", index, found, parted, particle, group=group, sure=sure) if found else None


def _goes_on_subordinate(analysis: Analysis, clause: Clause, index: int) -> bool:
    """ "dass geprüft wird und der Betrag am Monatsende verfällt": the second clause ends in its verb as well."""
    tokens = analysis.tokens
    words = [at for at in clause.own if tokens[at].pos != "PUNCT"]
    earlier = [one for one in analysis.clauses if one.last < clause.first]
    if not words or words[-1] != index or tokens[words[0]].tag != "KON" or not earlier:
        return False
    before = earlier[-1]
    if before.kind not in _VERB_LAST:
        return False
    return before.finite is None or _constituents(tokens, words[1:-1]) > 1


def _constituents(tokens: Sequence[Token], words: Sequence[int]) -> int:
    """Roughly how many phrases the words make: nouns with what stands in front of them, pronouns, adverbs."""
    return sum(
        tokens[at].pos in {"NOUN", "PROPN", "ADV"} or tokens[at].tag in {"PPER", "PIS"} for at in words
    )


def _participles(forms: VerbForms) -> frozenset[str]:
    return frozenset(text.rsplit(" ", 1)[-1] for text in participles(forms))


def _has_other_prefix(analysis: Analysis, index: int, forms: VerbForms) -> bool:
    """Whether a prefix at the end makes it another verb: "entwickelte sein Verfahren weiter"."""
    clause = analysis.clause_of(index)
    words = [at for at in clause.own if at > index and analysis.tokens[at].pos != "PUNCT"] if clause else []
    if not words:
        return False
    word = analysis.tokens[words[-1]].text
    return word in _PREFIXES and zipf(word + forms.lemma) >= _IN_USE


def _commanded(forms: VerbForms, word: str) -> Number | None:
    """How many people the form commands; None if it is no imperative."""
    if not forms.imperatives:
        return None
    if word in {forms.imperatives[0], f"{forms.imperatives[0]}e"}:
        return "sg"
    return "pl" if word == forms.imperatives[-1] else None


def _stands_last(analysis: Analysis, clause: Clause | None, index: int) -> bool:
    tokens = analysis.tokens
    if clause is None:
        return False
    if clause.kind not in _VERB_LAST:
        return _goes_on_subordinate(analysis, clause, index)
    words = [at for at in clause.own if tokens[at].pos != "PUNCT"]
    return clause.finite == index or words[-1:] == [index]


def _particle(tokens: Sequence[Token], token: Token, forms: VerbForms) -> int | None:
    if not forms.particle or token.particle is None or token.joined_lemma is None:
        return None
    return next((at for at, other in enumerate(tokens) if other.start == token.particle[0]), None)


def _cells(forms: VerbForms, word: str, joined: bool) -> Iterator[Cell]:
    for form in forms.finite:
        text = forms.joined(form).rsplit(" ", 1)[-1] if joined else form.text
        if text == word:
            yield form.person, form.number, form.tense, form.mood
