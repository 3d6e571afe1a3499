"""Who gets which thing: the report goes to the doctor and the bill to the insurance, not the other way round."""

from collections.abc import Iterator

from workbench.rewrite.facts.content import content_words
from workbench.rewrite.facts.parties import DOES, GETS, Part, parts
from workbench.rewrite.facts.roles import OFFICE, READER
from workbench.rewrite.facts.scopes import scopes
from workbench.rewrite.facts.wording import stem
from workbench.rewrite.guard import Wording

_GETS = frozenset({"erhalten", "bekommen", "empfangen", "kriegen"})
"""Verbs whose subject gets something."""

Recipients = dict[str, dict[str, Part]]


def recipients(wording: Wording) -> Recipients:
    """For the stem of each thing the parties that get it, by name, as its clause says."""
    found: Recipients = {}
    for scope in scopes(wording):
        inside = [part for part in parts(wording.text) if scope.covers(part.start)]
        getting = {
            part.name: part
            for part in inside
            if part.sort == GETS or (part.sort == DOES and part.act in _GETS)
        }
        persons = {part.start for part in inside}
        for word in content_words(wording, scope.parts) if getting else ():
            if word.is_noun and word.start not in persons:
                found.setdefault(stem(word.text), {}).update(getting)
    return found


def moved_things(original: Wording, rewrite: Wording) -> Iterator[tuple[Part, Part]]:
    """Who got a thing and who gets it now, where both wordings name both of them."""
    before, after = recipients(original), recipients(rewrite)
    known, named = ({part.name for part in parts(one.text)} for one in (original, rewrite))
    for thing in before.keys() & after.keys():
        if before[thing].keys() & after[thing].keys():
            continue
        was = [part for name, part in before[thing].items() if name in named]
        now = [part for name, part in after[thing].items() if name in known - {READER, OFFICE}]
        if was and now:
            yield was[0], now[0]
            return
