"""What follows if somebody doesn't do it."""

from collections.abc import Iterable, Iterator
from typing import ClassVar

from workbench.rewrite.facts.comparison import shown, span_of
from workbench.rewrite.facts.content import content_words, share_missing
from workbench.rewrite.facts.cues import Cue, cues, kinds, kinds_anywhere
from workbench.rewrite.facts.denials import denials, is_denied
from workbench.rewrite.facts.effects import effects, may_say
from workbench.rewrite.facts.outcomes import new_consequences, other_outcome
from workbench.rewrite.facts.restating import is_rest_restated
from workbench.rewrite.guard import BLOCK, WARN, Drift, Example, Guard, Pair

_SANCTION, _RESULT = "sanction", "result"
_LITTLE, _MANY, _NEARLY_ALL = 0.2, 0.6, 0.8


class ConsequenceGuard(Guard):
    """ "andernfalls", "hat zur Folge", "Bußgeld": the reader still learns what happens otherwise."""

    id = "consequence"
    title = "Folgen"
    why = (
        "Wer die Folge nicht kennt, kann sie nicht abwenden; ohne den Hinweis ist sie oft nicht durchsetzbar."
    )
    severity = BLOCK
    rewordable = True
    examples: ClassVar = (
        Example(
            "Legen Sie die Nachweise vor. Andernfalls wird die Zahlung gesperrt.",
            "Legen Sie bitte die Nachweise vor.",
            "Legen Sie die Nachweise vor. Sonst sperren wir die Zahlung.",
        ),
        Example(
            "Falsche Angaben führen zum Ausschluss vom Verfahren.",
            "Machen Sie bitte richtige Angaben zum Verfahren.",
            "Wenn Sie falsche Angaben machen, schließen wir Sie vom Verfahren aus.",
        ),
        Example(
            "Wer den Müll dort ablegt, muss mit einem Bußgeld rechnen.",
            "Legen Sie den Müll bitte woanders hin.",
            "Wer den Müll dort hinlegt, bekommt ein Bußgeld.",
        ),
    )

    def check(self, pair: Pair) -> Iterable[Drift]:
        """Consequences that the rewrite doesn't name any more."""
        carried = kinds_anywhere("consequence_paraphrases", pair.rewrite.text)
        same = (kinds("outcomes", pair.original.text) & kinds("outcomes", pair.rewrite.text)) - {"none"}
        for cue in _each(cues("consequences", pair.original.text)):
            start, end = _reach(pair, cue)
            share = share_missing(content_words(pair.original, ((start, end),)), pair.rewrite.text)
            denied = is_denied(pair.original.text, start, end) and not denials(pair.rewrite.text).sure
            quoted = shown(pair.original.text, cue)
            message = f"Die Folge ({quoted}) steht nicht mehr in der neuen Fassung."
            if cue.kind == _SANCTION:
                if (
                    cue.kind not in carried
                    and pair.original.text[cue.start : cue.end] not in pair.rewrite.text
                ):
                    grave = is_rest_restated(pair.original, ((start, end),), pair.rewrite)
                    yield Drift(span_of(cue), None, message, BLOCK if grave else WARN)
            elif (
                cue.kind == _RESULT
                and not is_denied(pair.original.text, min(start, cue.start), end)
                and (same or share <= _LITTLE or _is_same_act(pair))
            ):
                continue
            elif share >= _MANY or denied:
                reach = pair.original.text[start:end]
                plainly = any(may_say(one.kind, pair.rewrite.text) for one in effects(reach))
                grave = denied or cue.kind not in carried or share >= _NEARLY_ALL
                grave = (
                    grave and not plainly and is_rest_restated(pair.original, ((start, end),), pair.rewrite)
                )
                yield Drift(span_of(cue), None, message, BLOCK if grave else WARN)
            elif cue.kind not in carried:
                yield Drift(span_of(cue), None, message, WARN)
        moved = other_outcome(pair.original.text, pair.rewrite.text)
        if moved is not None:
            was, now = pair.original.text[slice(*moved[0])], pair.rewrite.text[slice(*moved[1])]
            yield Drift(*moved, f"Was passiert? Im Original: „{was}“, in der neuen Fassung: „{now}“.", WARN)

        for place in new_consequences(pair.original, pair.rewrite) if moved is None else ():
            message = f"„{pair.rewrite.text[slice(*place)]}“: Diese Folge steht nicht im Original."
            yield Drift(None, place, message, WARN)


def _each(found: Iterable[Cue]) -> Iterator[Cue]:
    seen = {"none"}
    for cue in found:
        if cue.kind not in seen:
            seen.add(cue.kind)
            yield cue


def _is_same_act(pair: Pair) -> bool:
    """Whether both name one act of the office: "zieht den Widerruf nach sich", now "dann widerrufen wir"."""
    return bool(
        {one.kind for one in effects(pair.original.text)} & {one.kind for one in effects(pair.rewrite.text)}
    )


def _reach(pair: Pair, cue: Cue) -> tuple[int, int]:
    """From the word to the end of its sentence, or its whole sentence where hardly anything follows."""
    start, end = pair.original.sentence_around(cue.start) or (cue.start, cue.end)
    return (cue.end, end) if end - cue.end > cue.start - start else (start, end)
