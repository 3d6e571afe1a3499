"""Roles that a rewrite says without a noun: "einer von Ihnen beiden" of the betrothed, "wenn er im Urlaub ist"."""

import re

from workbench.rewrite.facts.roles import Role

_COUPLE = re.compile(
    r"Vertragspart|Erziehungsberechtigt|Sorgeberechtigt|Verlobte|Ehegatt|Eheleut|Ehepartner|Eheschließend|Lebenspartner|Partner|Elternteil"
)
_BOTH_OF_YOU = re.compile(
    r"\b(?:Sie beide|Ihnen beiden|(?:[Ee]ine[rmn]?|keine[rmn]?|jede[rmn]?|beide|wer) von Ihnen"
    r"|Sie und Ihr\w* Partner\w*|(?:müssen|können|dürfen|sollen|haben|sind|werden) Sie [^.;!?]{0,40}\bbeide"
    r"|Sie (?:müssen|können|dürfen|sollen|haben|sind|werden) [^.;!?]{0,40}\bbeide"
    r"|[A-Z]\w+en Sie [^.;!?]{0,40}\bbeide)\b"
)
_STANDS_IN = re.compile(
    r"\b(?:nicht da|verhindert|abwesend|nicht kann|nicht können|ausf[äa]ll\w*|fehlt|vertritt|vertreten"
    r"|an (?:[Ii]hrer|seiner|deren|dessen) Stelle|für (?:ihn|sie|Sie) (?:handel|unterschreib|sprech|einspring)\w*)\b"
)


def is_addressed(role: Role, rewrite: str) -> bool:
    """Whether the reader is one of the couple, or the rewrite says when somebody stands in."""
    noun = role.text[role.start : role.end]
    if "ertret" in noun:
        return _STANDS_IN.search(rewrite) is not None
    return _COUPLE.search(noun) is not None and _BOTH_OF_YOU.search(rewrite) is not None
