""" "Sie" for the role of the reader: "der Antragsteller hat seinen Ausweis" -> "Sie haben Ihren Ausweis"."""

from collections.abc import Iterable
from typing import ClassVar

from workbench.language.sentence import Sentence
from workbench.language.vocabulary.roles import role_uses
from workbench.rewrite.provider import Example, Proposal, RewriteProvider, Setting
from workbench.rewrite.restructuring.addressing import addressed
from workbench.rewrite.restructuring.circumstances import OWN_REQUEST, RELATIVE, REPRESENTED

_SPEAKS_TO_READERS = frozenset({"notice", "letter"})
"""A form may be filled in by somebody else: a landlord, a doctor, a guardian."""
_OF_DEATH = (
    *(
        "todes",
        "ableben",
        "sterb",
        "stirb",
        "verstirb",
        "verstarb",
        "verstorben",
        "versterb",
        "gestorben",
        "nachlass",
        "hinterblieben",
        "erbfall",
        "erbfolge",
    ),
    *(
        "erbschaft",
        "vererb",
        "unvererb",
        "vermächtnis",
        "bestattung",
        "beerdigung",
        "beisetzung",
        "witwe",
        "waise",
    ),
)
"""Beginnings of words, in small letters."""
_DEAD = frozenset(
    "tod tot tote toten toter starb starben erbe erben erbin miterben miterbe alleinerbe".split()
)
_MEANT = "Bitte prüfen, ob hier die Person gemeint ist, die das liest."


class ThirdPerson(RewriteProvider):
    """Only where the sentence has one role, named with the definite article, and nothing is said about it."""

    id = "third-person"
    title = "„Sie“ statt Rolle"
    why = "Mit „Sie“ ist klar, wer gemeint ist. Bei „der Antragsteller“ fragt man sich: Bin ich das?"
    source = "BVA Bürgernahe Verwaltungssprache; BITV 2.0 Anl. 2; DIN 8581-1"
    examples: ClassVar = (
        Example("Der Antragsteller trägt die Kosten.", "Sie tragen die Kosten."),
        Example("Der Bescheid geht dem Antragsteller zu.", "Der Bescheid geht Ihnen zu."),
        Example("Die Wohnung des Antragstellers ist zu groß.", "Ihre Wohnung ist zu groß."),
        Example("Jeder Antragsteller bekommt eine Nummer.", "Jeder Antragsteller bekommt eine Nummer."),
        Example(
            "Der Antragsteller, der allein lebt, bekommt mehr.",
            "Der Antragsteller, der allein lebt, bekommt mehr.",
        ),
        Example("Der Hausmeister öffnet die Tür.", "Der Hausmeister öffnet die Tür."),
    )

    def propose(self, sentence: Sentence, setting: Setting) -> Iterable[Proposal]:
        """One for the whole sentence: everything that speaks of the person changes together."""
        if setting.addressee != "Sie" or "?" in sentence.text or _speaks_of_death(sentence):
            return
        found = addressed(sentence)
        if found is not None:
            reason = found.doubt or ("" if _is_reader(sentence, setting) else _MEANT)
            start, end = found.edits[0].start, found.edits[-1].end
            yield Proposal(start, end, found.edits, not reason, reason)


def _speaks_of_death(sentence: Sentence) -> bool:
    """Whether the person is dead, or the sentence says what comes then: nobody is told "mit Ihrem Tod"."""
    words = [token.text.lower() for token in sentence.tokens]
    return any(word in _DEAD or word.startswith(_OF_DEATH) for word in words)


def _is_reader(sentence: Sentence, setting: Setting) -> bool:
    """Whether the document shows that who reads it has that role: a letter about "Ihr Antrag" to nobody's deputy."""
    shown = setting.circumstances
    if setting.document_type not in _SPEAKS_TO_READERS or shown & {REPRESENTED, RELATIVE}:
        return False
    words = [sentence.tokens[use.last].text.lower() for use in role_uses(sentence.tokens) if use.sure]
    asks = any(token.text.lower().startswith("antragstellend") for token in sentence.tokens)
    return OWN_REQUEST in shown and (asks or all(word.startswith("antragsteller") for word in words))
