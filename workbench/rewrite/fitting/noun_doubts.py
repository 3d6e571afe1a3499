"""Why a person has to look at a noun that was replaced, although grammar left one form: names, senses, articles."""

from collections.abc import Iterator

from workbench.rewrite.fitting.analysis import analysed
from workbench.rewrite.fitting.noun_actions import may_be_action
from workbench.rewrite.fitting.noun_sense_cues import sense_unproven
from workbench.rewrite.fitting.number_choice import may_be_counted
from workbench.rewrite.fitting.place import Place
from workbench.rewrite.fitting.wordings import Wording

_BLANKS = (" ", "\u00a0")
_LEADING = frozenset({"ART", "PDS", "PDAT", "PIAT", "PIS", "PPOSAT", "PWAT"})
_WITHOUT_ARTICLE = frozenset(
    {"je", "pro", "per", "als", "laut", "ohne", "wie", "samt", "nebst", "inklusive", "plus"}
)
"""Behind these a singular without an article is usual, whatever the noun."""
_RELATIVES = frozenset({"der", "die", "das", "den", "dem"})


def noun_doubts(place: Place, wording: Wording, head: int) -> Iterator[str]:
    """The reasons in German; none where place and sense are plain. `head`: the noun among the words found."""
    if place.near(wording.head, 8, 8):
        yield f"„{wording.head}“ steht schon in der Nähe: Bitte prüfen."
    following = place.after()
    if following is not None and following.tag in ("NN", "NE") and place.before() is not None:
        yield f"„{following.text}“ kann dazu ein Name sein: Bitte prüfen."
    if _is_beside_slash(place):
        yield "Ein Schrägstrich steht daneben: Bitte prüfen, was dazugehört."
    if _is_bare(place, head, wording):
        yield f"Vor „{wording.head}“ fehlt hier vielleicht ein Artikel: Bitte prüfen."
    yield from _article_doubts(place, head)
    if _follows_noun(place):
        yield f"„{place.surface}“ kann hier ein Name sein: Bitte prüfen."
    if sense_unproven(place):
        yield f"„{place.surface}“ hat mehrere Bedeutungen: Bitte prüfen, ob diese gemeint ist."
    if may_be_action(place):
        yield f"„{place.surface}“ kann hier ein Vorgang sein: Bitte prüfen."


def _article_doubts(place: Place, head: int) -> Iterator[str]:
    if _may_open_relative(place, head):
        yield "Der Artikel kann hier allein stehen: Bitte prüfen."
    if _is_interrupted(place, head):
        yield "Ein Satz ist eingeschoben: Bitte prüfen."
    if _is_torn_off(place, head):
        yield "Der Artikel steht vielleicht weiter vorn: Bitte prüfen."


def _is_beside_slash(place: Place) -> bool:
    start, end = place.first.start, place.last.end
    return "/" in (place.text[start - 1 : start], place.text[end : end + 1])


def _is_bare(place: Place, head: int, wording: Wording) -> bool:
    """Whether a singular stands without any article in a clause with a verb: "Initiative zeigen", "für Unterkunft".

    With an adjective ("gut erhaltenes Mobiliar") only in front of what can be counted ("Möbelstück").
    """
    whole = analysed(place.text, head)
    phrase, clause = whole.phrase_of(head), whole.clause_of(head)
    if clause is None or clause.finite is None or phrase.determiners:
        return False
    if phrase.adjectives and (phrase.preposition is not None or not may_be_counted(wording)):
        return False
    first = min([head, *phrase.adjectives])
    before = whole.tokens[first - 1] if first else None
    if before is not None and (before.tag == "APPRART" or before.text.lower() in _WITHOUT_ARTICLE):
        return False
    return any(one.number == "sg" for one in whole.readings[head] or ())


def _may_open_relative(place: Place, head: int) -> bool:
    """Whether what looks like the article may be a relative pronoun: "ein Fach, in dem Schüler Projekte planen"."""
    tokens = place.tokens
    at = head - 1
    if at < 1 or tokens[at].text not in _RELATIVES:
        return False
    before = tokens[at - 2] if tokens[at - 1].tag == "APPR" and at > 1 else tokens[at - 1]
    end = next((one for one in range(head, len(tokens)) if tokens[one].pos == "PUNCT"), len(tokens))
    verbs = [one for one in range(head, end) if tokens[one].pos == "VERB"]
    if any(tokens[one].tag in {"PTKZU", "VVIZU"} for one in range(head, end)):
        return False
    return before.text == "," and verbs[-1:] == [end - 1] and verbs[0] > head + 1


def _is_interrupted(place: Place, head: int) -> bool:
    """Whether dashes put a sentence into that of the noun: "Ihr Gesuch – es kam im Mai – liegt uns vor"."""
    dashes = [at for at, token in enumerate(place.tokens) if token.text in {"–", "—"}]
    if len(dashes) != 2 or dashes[0] < head < dashes[1]:
        return False
    return any(token.tag.endswith("FIN") for token in place.tokens[dashes[0] : dashes[1]])


def _is_torn_off(place: Place, head: int) -> bool:
    """Whether an article far in front may be the noun's: "das Ihnen im März gewährte Darlehen"."""
    whole = analysed(place.text, head)
    phrase = whole.phrase_of(head)
    if phrase.determiners or not phrase.adjectives:
        return False
    led = {at for one in whole.phrases if one.noun is not None for at in one.determiners}
    for at in range(phrase.adjectives[0] - 1, -1, -1):
        token = whole.tokens[at]
        if token.pos in ("VERB", "PUNCT"):
            return False
        if (token.tag in _LEADING or token.text.lower() in ("der", "die", "das")) and at not in led:
            return True
    return False


def _follows_noun(place: Place) -> bool:
    """Whether a noun stands right in front, so that the two may make a name or a title."""
    before = place.before()
    if before is None or place.text[before.end : place.first.start] not in _BLANKS:
        return False
    return before.tag in ("NN", "NE") and before.text[:1].isupper()
