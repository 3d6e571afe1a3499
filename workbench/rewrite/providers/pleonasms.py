"""One word for what is said twice, where the other one may simply go: "bereits schon" -> "schon"."""

from collections.abc import Iterable
from typing import ClassVar

from workbench.language.sentence import Sentence
from workbench.language.vocabulary.repetitions import repetitions
from workbench.language.vocabulary.word_list import WordUse
from workbench.rewrite.fitting.edits import Edit
from workbench.rewrite.provider import Example, Proposal, RewriteProvider, Setting

_HINT, _SWAP = "hint", "swap"
_MODIFIERS = frozenset({"ADV", "ADJD", "PTKA", "ADJA"})
_KEPT = frozenset({"VVPP", "NN", "NNA"})


class Pleonasms(RewriteProvider):
    """Rows of the list of repetitions that good writers never keep, their words side by side."""

    id = "pleonasms"
    title = "Doppelt Gesagtes streichen"
    why = "Einmal genügt. Wer alles doppelt liest, sucht einen Unterschied, den es nicht gibt."
    source = "Fingerzeige (GfdS)"
    examples: ClassVar = (
        Example("Wir haben bereits schon geantwortet.", "Wir haben schon geantwortet."),
        Example("Das ist denn nämlich falsch.", "Das ist denn falsch."),
        Example("Das ist eine feststehende Tatsache.", "Das ist eine Tatsache."),
        Example("Das ist eine Tatsache.", "Das ist eine Tatsache."),
        Example("Wir haben schon geantwortet.", "Wir haben schon geantwortet."),
        Example("„Bereits schon“ sagt man nicht.", "„Bereits schon“ sagt man nicht."),
    )

    def propose(self, sentence: Sentence, setting: Setting) -> Iterable[Proposal]:  # noqa: ARG002 - says nothing of persons
        """One for each repetition."""
        for use in repetitions().find(sentence):
            edit = _swapped(sentence, use) or _dropped(sentence, use)
            if edit is not None and _HINT not in use.wording.flags:
                yield Proposal(edit.start, edit.end, (edit,), True, "")


def _swapped(sentence: Sentence, use: WordUse) -> Edit | None:
    """The listed wording where it fits as it stands."""
    text, basic = sentence.text[use.start : use.end], use.wording.text.replace("=", "")
    if _SWAP not in use.wording.flags or text.casefold() != basic.casefold():
        return None
    new = use.wording.better[0]
    return Edit(use.start, use.end, new[:1].upper() + new[1:] if text[:1].isupper() else new)


def _dropped(sentence: Sentence, use: WordUse) -> Edit | None:
    """Without the first of two neighbours, an adverb or adjective, where the second is the listed wording.

    Of two adverbs either may be meant ("noch zusätzlich"): only the list itself says which one goes.
    """
    tokens = sentence.tokens
    if len(use.tokens) != 2 or use.tokens[1] != use.tokens[0] + 1 or len(use.wording.better) != 1:
        return None
    first, second = (tokens[at] for at in use.tokens)
    is_participle = second.tag == "ADJD" and second.text.endswith("iert")
    if first.tag not in _MODIFIERS or not (second.tag in _KEPT or is_participle):
        return None
    better = use.wording.better[0].lower()
    if (
        better not in {second.text.lower(), second.lemma.lower()}
        or use.wording.text.split()[-1].lower() != better
    ):
        return None
    before = tokens[use.tokens[0] - 1] if use.tokens[0] else None
    if before is not None and before.text in {"und", "oder", ",", "sehr", "so", "zu"}:
        return None
    new = second.text[:1].upper() + second.text[1:] if first.start == 0 else second.text
    return Edit(first.start, second.end, new)
