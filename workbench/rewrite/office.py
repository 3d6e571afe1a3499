"""What all suggestions of a form are made with: the office's glossary, the rules' settings, who speaks to whom."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from workbench.language.rule import Settings
from workbench.model.document import Segment
from workbench.model.term import GlossaryEntry
from workbench.rewrite.provider import Setting

_FIRST_PERSON = re.compile(r"\b(?:ich|mich|mir|mein(?:e[rsnm]?)?)\b", re.IGNORECASE)
_STATUTE = re.compile(r"\s*(?:§{1,2}\s*\d+\w?\s|\(\d+\w?\)\s)")


@dataclass(frozen=True, eq=False)
class Office:
    """Compared by identity: it is part of keys. `setting`: of the whole form."""

    entries: Sequence[GlossaryEntry] = ()
    settings: Settings = field(default_factory=Settings)
    setting: Setting = field(default_factory=Setting)


def setting_of(segment: Segment, form: Setting) -> Setting:
    """Who speaks to whom in the passage: nobody to nobody where readers speak themselves, and in quoted law."""
    if _FIRST_PERSON.search(segment.text) or _STATUTE.match(segment.text):
        return replace(form, sender="", addressee="", kind=segment.kind)
    return replace(form, kind=segment.kind)
