"""Whether a sentence of a notice decides something, from its words alone: quick, and needs no language data."""

import re
from functools import lru_cache
from importlib import resources

_SENTENCE = re.compile(r"(?<=[a-zäöüß)]{2}[.!?])\s+(?=[A-ZÄÖÜ])")
_TOLD = re.compile(
    r"^(?:Wenn|Falls|Sofern|Soweit|Sollten?|Wird|Werden|Ob|Damit|Bevor)\b"
    r"|\b(?:wurden?|worden|kann|können|könnten?|dürfen|sollen|würden?|beabsichtig\w*|erwäg\w*|grundsätzlich"
    r"|in der Regel|künftig|sobald|nachdem|erst)\b"
    r"|\bmit (?:\w+ )?Bescheid vom\b[^.]{0,40}\d{4} (?:haben|hat|habe|war)\b|\?\W*$",
)
"""Conditions, reports of earlier decisions, what may or will be, questions."""
_DECIDED = (
    r"\w*[Aa]ntrag|\w*[Bb]escheid|\w*[Ww]iderspruch|\w*[Bb]ewilligung|\w*[Ee]rlaubnis|\w*[Gg]enehmigung"
    r"|\w*[Ll]eistung(?:en)?|\w*[Hh]ilfe|\w*[Gg]ebühr(?:en)?|\w*[Bb]etrag|\w*[Ss]teuer|\w*[Zz]uschuss|Verwaltungsakt"
    r"|\w*[Ww]ohngeld|Grundsicherung|\w*[Bb]eitrag|\w*[Kk]osten|Vollziehung"
)
_CONCERNS = re.compile(
    rf"\b(?:Ihnen|Ihr(?:e[mnrs]?)?|[Dd](?:er|em|en|ie|as) (?:\w+ )?(?:{_DECIDED})"
    r"|(?:Leistungen|Hilfe|Wohngeld|Grundsicherung) (?:der|zum|zur|nach|in Höhe|für))\b"
)
_OBJECT = re.compile(
    r"\b(?:Ihnen|Ihre?[nmrs]?|[Dd](?:en|ie|as|em|er)|Leistungen|Wohngeld|Grundsicherung|eine?n?|Euro|EUR)\b|€"
)
_GOOD = r"(?:Euro|€|EUR|monatlich|Leistung\w*|Wohngeld|Grundsicherung)"
_BACK = r"(?:zu erstatten|erstatten|zurückzahlen|zurückzuzahlen|zu zahlen)"
_CLAIM = re.compile(
    rf"\b(?:Sie (?:erhalten|bekommen)|(?:erhalten|bekommen) Sie)\b[^.?!]*{_GOOD}"
    rf"|\bSie (?:haben|müssen)\b[^.?!]*(?:Euro|€|EUR)\b[^.?!]*\b{_BACK}\b"
    r"|\b(?:Betrag|Leistungen?|Überzahlung)\b[^?!]*(?:ist|sind) (?:von Ihnen )?(?:\w+ )?zu erstatten\b"
    r"|\bSie (?:erhalten|bekommen) (?:ab|vom|weiterhin|die|den|das|eine?n?)\b(?![^.?!]*\b(?:Brief|Post"
    r"|Schreiben|Bescheid|Nachricht|Antwort|Termin|Formular|Rechnung|Mahnung)\b)"
    r"|\b(?:[Ww]ir (?:zahlen|überweisen)|(?:zahlen|überweisen) wir)\b[^?!]*(?:Euro|€|EUR)"
    r"|\bSie haben (?:leider )?k?einen Anspruch auf\b"
    r"|\bkönnen wir (?:Ihnen )?(?:leider )?(?:nicht|keine?)\b[^.?!]*"
    r"\b(?:bewilligen|entsprechen|gewähren|zahlen|genehmigen)\b"
    r"|\b(?:ist|wird) der (?:Widerspruch|Antrag) (?:unbegründet|begründet|unzulässig)\b"
)
_CLAUSE_END = r"(?=\s*(?:[.,;:!?()–]|$|(?:und|oder|sowie|da|weil)\b))"
"""Behind a separable particle; elsewhere "auf", "ab" and "aus" are prepositions."""
_CONDITION = re.compile(r"^(?:Wenn|Falls|Sofern|Soweit|Sollten?)\b")


def decides(text: str) -> bool:
    """Whether one of the sentences grants, refuses, changes or demands back; conditions and reports don't."""
    return any(_decides(sentence) for sentence in _SENTENCE.split(text))


def _decides(sentence: str) -> bool:
    if _CLAIM.search(sentence) and not _CONDITION.match(sentence) and not sentence.rstrip().endswith("?"):
        return True
    if _TOLD.search(sentence):
        return False
    passive, active = _verbs()
    return bool(
        (passive.search(sentence) and _CONCERNS.search(sentence))
        or (active.search(sentence) and _OBJECT.search(sentence))
    )


@lru_cache(maxsize=1)
def _verbs() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Passive ("wird ... abgelehnt") and active ("lehnen wir ... ab")."""
    text = resources.files("workbench.legal").joinpath("operative_verbs.tsv").read_text(encoding="utf-8")
    rows = [(*line.split("\t"), "", "")[:4] for line in text.splitlines()[1:] if line]
    participles = "|".join(sorted({row[0] for row in rows}, key=len, reverse=True))
    passive = rf"\b(?:wird|werden)\b[^?!;:]*\b(?:{participles})\b(?! (?:hat|haben|habe)\b)"
    passive += rf"|\b(?:{participles}) (?:wird|werden)\b"
    active = "|".join(_active(we, i, particle) for _, we, i, particle in rows)
    return re.compile(passive), re.compile(active)


def _active(we: str, i: str, particle: str) -> str:
    verb = rf"\b(?:(?:[Ww]ir (?:hiermit )?{we}|{we} wir)|(?:[Ii]ch (?:hiermit )?{i}|{i} ich))\b"
    return verb + (rf"[^?!]*\b{particle}\b{_CLAUSE_END}" if particle else "")
