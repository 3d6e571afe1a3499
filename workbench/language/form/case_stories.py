"""Texts without title or salutation that tell one reader's case and then say what follows from it."""

import re
from collections.abc import Sequence

from workbench.language.form.decisions import DECIDES, decision
from workbench.language.sentence import Sentence

_READER = re.compile(r"\b(?:Sie|Ihnen|Ihre?[mnrs]?)\b")
_GENERAL = re.compile(
    r"\b(?:[Ww]enn|[Ff]alls|[Ss]ofern|[Bb]itte|in der Regel|immer)\b|\?$|\b(?:können|müssen|dürfen|sollten) Sie\b"
    r"|\bSie (?:können|müssen|dürfen|sollten|brauchen)\b|^(?!Haben|Möchten|Wollen)\w+(?:en|rn|ln) Sie\b"
)
"""What is said to everybody, or asked of the reader."""
_CONCLUDES = re.compile(
    r"\b(?:daher|deshalb|deswegen|darum|somit|folglich|demnach|demzufolge|demgemäß|infolgedessen|dementsprechend"
    r"|also|damit|dadurch|hiermit|nunmehr|leider|mithin|[Nn]ach (?:all(?:e[mn]|dem)|dieser \w+|Prüfung|Abwägung)"
    r"|[Aa]us (?:diese[mnr]|den genannten|all diesen) \w+|[Ii]m Ergebnis|[Ii]nsgesamt|[Zz]usammenfassend"
    r"|[Dd]as (?:bedeutet|heißt)|[Uu]nter diesen Umständen)\b",
    re.IGNORECASE,
)
_RESULT = re.compile(
    r"\b(?:wir|ich)\b[^.]*\b(?:einverstanden|bereit)\b"
    r"|\bwir (?:bezahlen|tragen|geben|nehmen|fordern|verlangen|stimmen)\b"
    r"|\b(?:bezahlen|tragen|geben|nehmen|fordern|verlangen|stimmen|verzichten|ändern|bestehen) wir\b"
    r"|\bnicht (?:in (?:Frage|Betracht)|infrage|möglich|zulässig|erlaubt|vorgesehen)\b"
    r"|\b(?:endet|enden|entfällt|entfallen|ruht|erlischt|läuft|verfällt|bleibt|steigt|sinkt)\b"
    r"|\bwir (?:\w+ )?(?:ändern|verzichten|bleiben)\b"
    r"|\b(?:ist|sind|wird|gilt)\b[^.]*\b(?:gleichgestellt|anerkannt|anzuerkennen|abzulehnen|unzulässig|zulässig"
    r"|unbegründet|begründet|rechtmäßig|rechtswidrig|hinfällig|erledigt|erloschen|verwirkt|bestanden|fällig|gestattet"
    r"|frei|befreit|verpflichtet|berechtigt|zurückzuzahlen|zu zahlen|zu erstatten|nicht begründet|als erledigt)\b"
    r"|\bSie (?:dürfen|müssen|bekommen|erhalten|brauchen|zahlen|haben)\b"
    r"|\b(?:dürfen|müssen|bekommen|erhalten|brauchen|zahlen|haben) Sie\b|^\w+(?:en|rn|ln) Sie\b"
    r"|\b(?:[Ii]hnen|[Ii]hre[mnr]? \w+)\b[^.]*\b(?:zu|Anspruch)\b|\b(?:k?ein|kein) Anspruch\b"
)
_AT_END = re.compile(
    r"\b[Ww]ir\b[^.]*\beinverstanden\b|\b[Ee]s bleibt (?:\w+ )?(?:bei|dabei)\b|\bbleibt es\b[^.]*\bbei\b"
    r"|\b(?:[Ww]ir (?:geben|bezahlen|zahlen|nehmen|stimmen)|(?:geben|bezahlen|zahlen|nehmen|stimmen) wir)\b"
    r"[^.]*\bIhre?[mnr]?\b"
    r"|\b[Ww]ir (?:\w+)?(?:sperren|schließen|verhängen|entlassen|kündigen|nehmen|setzen|verlängern|heben|erlauben)\b"
    r"|\b(?:ab|bis|seit) (?:sofort|heute|dem \d)[^.]*\b(?:nicht|kein\w*)\b"
    r"|\b(?:wird|werden|ist|sind)\b[^.]*\b(?:eingestellt|genehmigt|gesperrt|geschlossen|aufgenommen|entlassen"
    r"|abgelehnt|bewilligt|beendet|gestattet|untersagt|verboten|aufgehoben|anerkannt)\b"
    r"|\b(?:bekommen|erhalten|haben) Sie\b[^.?]*\b(?:nur|nicht|k?ein\w*|ab|\d+)\b"
    r"|^Sie (?:haben|bekommen|erhalten|dürfen)\b"
    r"|^Ihre? [^.]*\b(?:steht|stehen|kommt|bleibt|bleiben|bekommt|erhält|darf|endet)\b"
)
_FIRST, _LAST = 3, 2
"""The story begins in one of the first sentences."""


def concludes_late(sentences: Sequence[Sentence], limit: float) -> int | None:
    """Index of the sentence that says what follows from the reader's case, if more than `limit` stand before it.

    None if the text is no such story, says its result in time, or speaks to everybody.
    """
    if len(sentences) <= limit or not any(_tells(sentence) for sentence in sentences[:_FIRST]):
        return None
    if any(decision(sentence) == DECIDES for sentence in sentences[: int(limit)]):
        return None
    later = range(int(limit), len(sentences))
    last = len(sentences) - _LAST
    found = next((index for index in later if _is_result(sentences[index], at_end=index >= last)), None)
    before = sentences[:found] if found is not None else ()
    general = sum(_GENERAL.search(sentence.text) is not None for sentence in before)
    return found if found is not None and general * 3 <= len(before) else None


def _tells(sentence: Sentence) -> bool:
    return _READER.search(sentence.text) is not None and not _GENERAL.search(sentence.text)


def _is_result(sentence: Sentence, at_end: bool) -> bool:
    """Whether it decides now, or draws a conclusion for the reader; at the end of the text it needs no "deshalb"."""
    if decision(sentence) == DECIDES or (at_end and _AT_END.search(sentence.text)):
        return True
    concludes = _CONCLUDES.search(sentence.text) is not None and not sentence.is_question
    return concludes and _RESULT.search(sentence.text) is not None
