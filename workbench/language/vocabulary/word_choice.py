"""What rules have in common that object to words of a list: `word_list` finds them, this says it in German."""

from abc import abstractmethod
from collections.abc import Iterable
from typing import ClassVar

from workbench.language.rule import EVERYWHERE, INFO, WARNING, Hit, SentenceRule, Settings
from workbench.language.sentence import Sentence
from workbench.language.vocabulary.word_list import WordList, WordUse

HINT, SWAP = "hint", "swap"


class WordChoiceRule(SentenceRule):
    """A hit for every use of a wording from a list; those marked as a hint are infos.

    `complaint`: German, what is wrong with the word; it follows the quoted word. `doubt`: the same for a hint.
    """

    severity = WARNING
    kinds = EVERYWHERE
    complaint: ClassVar[str]
    doubt: ClassVar[str]

    @abstractmethod
    def words(self) -> WordList:
        """The list."""

    def check(self, sentence: Sentence, settings: Settings) -> Iterable[Hit]:  # noqa: ARG002 - same in all offices
        """Uses of the list's wordings."""
        for use in self.words().find(sentence):
            if self.applies(sentence, use):
                is_hint = HINT in use.wording.flags
                complaint = self.doubt if is_hint else self.complaint
                text = message(sentence.text[use.start : use.end], complaint, use.wording.better)
                yield Hit(use.start, use.end, text, INFO if is_hint else None, replacement(sentence, use))

    def applies(self, sentence: Sentence, use: WordUse) -> bool:  # noqa: ARG002 - for rules that look closer
        """Whether the use is meant; rules with ambiguous words look closer."""
        return True


def message(text: str, complaint: str, better: tuple[str, ...]) -> str:
    """One German sentence about the quoted text and one with what to write instead."""
    if not better:
        return f"„{text}“ {complaint}. Geht es ohne?"
    return f"„{text}“ {complaint}. Besser: {' oder '.join(f'„{wording}“' for wording in better)}."


def replacement(sentence: Sentence, use: WordUse) -> str | None:
    """The first better wording if it may stand here unchanged: the phrase is used whole and in its basic form."""
    text = sentence.text[use.start : use.end]
    basic = use.wording.text.replace("=", "")
    if SWAP not in use.wording.flags or text.casefold() != basic.casefold():
        return None
    wording = use.wording.better[0]
    return wording[:1].upper() + wording[1:] if text[:1].isupper() and basic[:1].islower() else wording
