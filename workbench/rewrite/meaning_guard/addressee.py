"""To whom something goes: who gets the letter, the money, the notice."""

from collections.abc import Iterable
from typing import ClassVar

from workbench.rewrite.facts.comparison import shown, span_of
from workbench.rewrite.facts.intended_readers import other_intended
from workbench.rewrite.facts.kin_recipients import other_kin
from workbench.rewrite.facts.lost_relations import lost_relation
from workbench.rewrite.facts.other_readers import other_readers
from workbench.rewrite.facts.parties import GETS
from workbench.rewrite.facts.preferred import turned_preference
from workbench.rewrite.facts.readers_instead import reader_instead
from workbench.rewrite.facts.receivers import other_receivers
from workbench.rewrite.facts.recipients import moved_things
from workbench.rewrite.facts.role_changes import role_changes
from workbench.rewrite.facts.swapped_parts import swapped_parts
from workbench.rewrite.facts.swaps import swap_drifts
from workbench.rewrite.facts.turned_participles import turned_participle
from workbench.rewrite.guard import BLOCK, WARN, Drift, Example, Guard, Pair


class AddresseeGuard(Guard):
    """What goes to the landlord, the court or the doctor still goes there."""

    id = "addressee"
    title = "Empfänger"
    why = "Ein Schreiben, eine Meldung oder Geld an die falsche Stelle kommt zu spät oder gar nicht an."
    severity = BLOCK
    examples: ClassVar = (
        Example(
            "Der Schaden ist dem Vermieter anzuzeigen.",
            "Melden Sie den Schaden Ihrer Versicherung.",
            "Melden Sie den Schaden Ihrem Vermieter.",
        ),
        Example(
            "Das Gutachten wird dem behandelnden Arzt übersandt.",
            "Wir schicken Ihnen das Gutachten.",
            "Wir schicken das Gutachten an Ihre Ärztin oder Ihren Arzt.",
        ),
        Example(
            "Die Anzeige ist beim Standesamt zu erstatten.",
            "Machen Sie die Anzeige beim Gesundheitsamt.",
            "Machen Sie die Anzeige beim Standesamt.",
        ),
    )

    def check(self, pair: Pair) -> Iterable[Drift]:
        """Recipients that were exchanged, lost or brought in."""
        yield from swap_drifts(self.id, pair)
        for change in role_changes(pair.original, pair.rewrite):
            if not change.is_recipient:
                continue
            one, other = change.before, change.after
            if one is not None and other is not None:
                was, now = shown(pair.original.text, one), shown(pair.rewrite.text, other)
                message = f"Im Original geht es an {was}, in der neuen Fassung an {now}."
            elif one is not None:
                message = f"{shown(pair.original.text, one)} bekommt in der neuen Fassung nichts mehr."
            elif other is not None:
                message = f"{shown(pair.rewrite.text, other)} kommt im Original nicht vor."
            yield Drift(span_of(one), span_of(other), message, BLOCK if change.sure else WARN)
        texts = pair.original.text, pair.rewrite.text
        others = (
            lost_relation(*texts),
            other_kin(*texts),
            reader_instead(*texts),
            turned_participle(*texts),
            other_intended(*texts),
        )
        more = [found for found in others if found is not None]
        for place, new in (*other_receivers(*texts), *other_readers(*texts), *more):
            was, now = pair.original.text[slice(*place)], pair.rewrite.text[slice(*new)]
            yield Drift(place, new, f"Wer bekommt es? Im Original: „{was}“, jetzt: „{now}“.", WARN)
        if (turned := turned_preference(pair.original.text, pair.rewrite.text)) is not None:
            was, now = pair.original.text[slice(*turned[0])], pair.rewrite.text[slice(*turned[1])]
            yield Drift(*turned, f"Welches von beiden? Im Original: „{was}“, jetzt: „{now}“.", BLOCK)
        swaps = swapped_parts(pair.original.text, pair.rewrite.text)
        moved = [(swap.before, swap.after) for swap in swaps if swap.before.sort == GETS]
        for part, later in moved or moved_things(pair.original, pair.rewrite):
            was, now = shown(pair.original.text, part), shown(pair.rewrite.text, later)
            message = f"An wen geht es? Im Original an {was}, in der neuen Fassung an {now}."
            yield Drift(span_of(part), span_of(later), message, WARN)
