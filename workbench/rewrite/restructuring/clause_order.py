"""The words of a clause in the order of another kind of clause: verb second to verb last, and back."""

from collections.abc import Sequence

from workbench.language.grammar.clauses import MAIN, Clause
from workbench.language.grammar.finite_verbs import finite_readings
from workbench.language.grammar.verbs import verb_forms
from workbench.language.sentence import Sentence
from workbench.rewrite.restructuring.expletive import expletive

SUBJECT_PRONOUNS = frozenset("Sie Wir Ich Er Es Man Du wir ich er es man du sie".split())
_ONLY_SUBJECTS = frozenset("wir ich er man du".split())
_PERSONS = {
    "wir": {(1, "pl")},
    "ich": {(1, "sg")},
    "du": {(2, "sg")},
    "er": {(3, "sg")},
    "es": {(3, "sg")},
    "man": {(3, "sg")},
    "sie": {(3, "sg"), (3, "pl")},
}
_OTHERS = frozenset("Niemand Jemand Alle Beide Dies Das Wer niemand jemand alle beide dies das".split())
_NON_FINITE = frozenset({"VVPP", "VVINF", "VVIZU", "VAPP", "VAINF", "VMINF", "VMPP"})
_FINITE = frozenset({"VVFIN", "VAFIN", "VMFIN", "VVIMP", "VAIMP"})
_LEADS = frozenset({"KON", "$,", "$."})


def capital(text: str) -> str:
    """The text with a capital at its start."""
    return text[:1].upper() + text[1:]


def start_of(sentence: Sentence, clause: Clause) -> int:
    """Index of the first token of the clause behind "und", "aber" and marks."""
    at = clause.first
    while at < clause.last and sentence.tokens[at].tag in _LEADS:
        at += 1
    return at


def is_subject(sentence: Sentence, first: int, stop: int, finite: int) -> bool:
    """Whether the tokens can only be the subject of the finite verb, with what belongs to its noun."""
    tokens = sentence.tokens
    behind = tokens[finite + 1].text if finite + 1 < len(tokens) else ""
    if first >= stop or behind in _ONLY_SUBJECTS:
        return False
    if stop - first == 1 and tokens[first].text in SUBJECT_PRONOUNS:
        return agrees(tokens[first].text, tokens[finite].text)
    if stop - first == 1 and tokens[first].text in _OTHERS:
        return True
    head = _phrase_end(sentence, first)
    if head is None or head >= stop:
        return False
    numbers = {reading.number for reading in sentence.readings[head] or () if reading.case == "nom"}
    agreeing = _numbers(sentence, finite)
    join = next((at for at in range(head + 1, stop) if tokens[at].text in {"und", "sowie"}), None)
    if join is not None:
        second = _phrase_end(sentence, join + 1)
        joined = second is not None and any(item.case == "nom" for item in sentence.readings[second] or ())
        whole = joined and _are_attributes(sentence, head + 1, join) and second is not None
        return (
            whole
            and bool(numbers)
            and "pl" in agreeing
            and _are_attributes(sentence, (second or 0) + 1, stop)
        )
    return bool(numbers & agreeing) and _are_attributes(sentence, head + 1, stop)


def _numbers(sentence: Sentence, finite: int) -> set[str]:
    """Numbers of the third person that the finite verb may have."""
    return {item.number for item in finite_readings(sentence.tokens[finite].text) if item.person == 3}


def agrees(pronoun: str, verb: str) -> bool:
    """Whether the pronoun may be the subject of the finite form; "Sie" inside a sentence is the polite one."""
    persons = {(3, "pl")} if pronoun == "Sie" else _PERSONS[pronoun.lower()]
    return any((item.person, item.number) in persons for item in finite_readings(verb))


def _phrase_end(sentence: Sentence, first: int) -> int | None:
    """Index of the noun of the phrase without preposition that begins there."""
    for phrase in sentence.noun_phrases:
        parts = [*phrase.determiners, *phrase.adjectives, *([] if phrase.noun is None else [phrase.noun])]
        if phrase.noun is not None and phrase.preposition is None and min(parts) == first:
            return phrase.noun
    return None


def _are_attributes(sentence: Sentence, first: int, stop: int) -> bool:
    """Whether all tokens belong to genitives and phrases with prepositions behind a noun."""
    at = first
    while at < stop:
        found = [item for item in sentence.noun_phrases if item.noun is not None and at <= item.noun < stop]
        phrase = min(found, key=lambda item: item.noun or 0, default=None)
        if phrase is None or phrase.noun is None:
            return False
        parts = [*phrase.determiners, *phrase.adjectives, phrase.noun]
        opener = phrase.preposition if phrase.preposition is not None else min(parts)
        cases = {reading.case for reading in sentence.readings[phrase.noun] or ()}
        if opener != at or (phrase.preposition is None and ("gen" not in cases or not phrase.determiners)):
            return False
        at = phrase.noun + 1
    return True


def has_subject(sentence: Sentence, clause: Clause) -> bool:
    """Whether a verb-second clause, or a request with "Sie" as first word, surely has a subject of its own."""
    tokens, finite = sentence.tokens, clause.finite
    if finite is None or finite + 1 >= len(tokens):
        return False
    if is_subject(sentence, start_of(sentence, clause), finite, finite):
        return True
    if finite and start_of(sentence, clause) == finite:
        return False
    if tokens[finite + 1].text in SUBJECT_PRONOUNS:
        return agrees(tokens[finite + 1].text, tokens[finite].text)
    return _has_later_subject(sentence, clause, finite)


def _has_later_subject(sentence: Sentence, clause: Clause, finite: int) -> bool:
    """Whether a phrase behind the verb may be its subject: with something else in front it cannot be left out."""
    numbers = _numbers(sentence, finite)
    return any(
        item.case == "nom" and item.number in numbers
        for phrase in sentence.noun_phrases
        if phrase.preposition is None and phrase.determiners and phrase.noun in clause.own
        for item in sentence.readings[phrase.noun or 0] or ()
        if (phrase.noun or 0) > finite
    )


def verb_last(sentence: Sentence, clause: Clause) -> str | None:
    """The words of a verb-second clause as they follow "wenn"; None where their order would be a guess."""
    tokens, finite = sentence.tokens, clause.finite
    if clause.kind != MAIN or finite is None or len(clause.parts) != 1 or clause.opener is not None:
        return None
    first, last = start_of(sentence, clause), clause.last
    if not is_subject(sentence, first, finite, finite):
        return None
    verb, end = tokens[finite], tokens[last]
    front = sentence.text[tokens[first].start : tokens[finite - 1].end]
    if front.lower() == "es":
        place = expletive(sentence, clause)
        if place == "unsure":
            return None
        front = front if place == "kept" else ""
    if verb.particle is not None:
        if verb.particle != (end.start, end.end):
            return None
        middle = sentence.text[verb.end : end.start].strip()
        return _words(front, middle, end.text + verb.text)
    verbs = [at for at in range(finite + 1, last + 1) if tokens[at].tag in _NON_FINITE]
    if verbs and (verbs != list(range(verbs[0], last + 1)) or tokens[last].tag == "VMINF"):
        return None
    if not verbs and (verb.tag == "VMFIN" or (verb.lemma == "werden" and end.tag != "ADJD")):
        return None
    return _words(front, sentence.text[verb.end : end.end].strip(), verb.text)


def verb_second(sentence: Sentence, first: int, last: int, front: str) -> str | None:
    """The words of a verb-last clause (tokens `first` to `last`) behind `front`, its verb second.

    None where the clause holds others, or where it is not sure which form its finite verb has.
    """
    tokens = sentence.tokens
    if first >= last or any(
        tokens[at].pos == "PUNCT" or tokens[at].tag in _FINITE for at in range(first, last)
    ):
        return None
    if any(tokens[at].tag == "KON" and _opens_relative(sentence, at + 1) for at in range(first, last - 1)):
        return None
    verb = tokens[last]
    finite, particle = _parted(verb.text, tokens[last - 1].tag in _NON_FINITE)
    if not finite:
        return None
    rest = sentence.text[tokens[first].start : tokens[last - 1].end]
    return _words(front, finite, rest, particle)


def _opens_relative(sentence: Sentence, at: int) -> bool:
    """Whether another relative clause begins there: "und dem alle helfen"."""
    token, behind = sentence.tokens[at], sentence.tokens[at + 1]
    like_article = token.text.lower() in {"der", "die", "das", "den", "dem", "denen", "dessen", "deren"}
    return token.tag in {"PRELS", "PRELAT"} or (
        like_article and behind.pos not in {"NOUN", "ADJ", "NUM", "PROPN"}
    )


def _parted(word: str, has_others: bool) -> tuple[str, str]:
    """Finite form and separable prefix of a form at the end of a clause; empty where it is none or not sure."""
    lemmas = {reading.lemma for reading in finite_readings(word)}
    if not lemmas:
        return "", ""
    if has_others:
        return word, ""
    particles = set()
    for lemma in lemmas:
        forms = verb_forms(lemma)
        particles.add(forms.particle if forms else "")
    if len(particles) != 1:
        return "", ""
    particle = particles.pop()
    if not particle:
        return word, ""
    joined = particle.replace(" ", "")
    return (word[len(joined) :], joined) if word.startswith(joined) else ("", "")


def _words(*parts: str) -> str:
    return " ".join(part for part in parts if part)


def between(sentence: Sentence, indexes: Sequence[int], words: frozenset[str]) -> bool:
    """Whether one of the tokens is one of these words (in small letters)."""
    return any(sentence.tokens[at].text.lower() in words for at in indexes)
