"""Words that somebody has cut by hand."""

import re
from collections.abc import Iterable

from workbench.language.passage import Passage
from workbench.language.rule import EVERYWHERE, INFO, WARNING, Example, Hit, PassageRule, Settings
from workbench.language.words.frequency import familiarity
from workbench.language.words.zipf import zipf

_CUT = re.compile(
    r"(?<![^\W\d_])(?P<first>[A-Za-zÄÖÜäöüß]{0,60}[a-zäöüß]{2})[-\N{HYPHEN}\N{SOFT HYPHEN}]"
    r"(?P<gap>[ \n\N{OBJECT REPLACEMENT CHARACTER}]{1,3})"
    r"(?P<second>[a-zäöüß]{2,})(?![\w-])"
)
_FOLLOWS = frozenset(
    "und oder bzw sowie bis als wie noch aber statt wird werden ist sind auf aus für mit nach von zu zur zum an am im "
    "in beziehungsweise respektive beim bei über unter vor sondern auch nicht".split()
)
"""Words behind a hyphen that stands for a shared part: "Ein- und Auszug"."""
_KNOWN = 1.5


class ManualHyphenation(PassageRule):
    """A hyphen, a blank or line break, and a word in small letters that goes on with the first one."""

    id = "manual-hyphenation"
    title = "Trennung von Hand"
    why = "Ändert sich der Text, steht der Trennstrich mitten in der Zeile. Vorleseprogramme lesen dann zwei Wörter."
    source = "DIN 5008; PDF/UA; Bundesregierung Styleguide"
    severity = WARNING
    kinds = EVERYWHERE
    examples = (
        Example(
            "Die Stadtbü- cherei zieht im August in das neue Haus am Markt.",
            "Die Stadtbücherei zieht im August in das neue Haus am Markt.",
        ),
        Example(
            "Wir beraten Sie zu allen Bildungsange- boten in der Stadt.",
            "Wir beraten Sie zu allen Kinder- und Jugendangeboten in der Stadt.",
        ),
    )

    def check(self, passage: Passage, settings: Settings) -> Iterable[Hit]:  # noqa: ARG002 - the same for all
        """Each word that was cut."""
        for match in _CUT.finditer(passage.text):
            second = match["second"]
            if second in _FOLLOWS:
                continue
            joined = match["first"] + second
            sure = familiarity(joined, joined) >= _KNOWN
            if not sure and zipf(second) >= _KNOWN:
                continue
            message = (
                f"„{joined}“ ist von Hand getrennt. Löschen Sie Strich und Lücke. Word kann selbst trennen."
            )
            blank = match["gap"].isspace()
            yield Hit(
                match.start(),
                match.end(),
                message,
                WARNING if sure else INFO,
                joined if sure and blank else None,
            )
