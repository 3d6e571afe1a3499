"""What may go into the translation memory: whole units without personal data.

Numbers of a person (account, insurance, telephone ...) and the numbers of an address become zeros where they stand in
both texts alike: a later text puts its own in their place. Units with names or dates of birth are refused.
"""

import re
from dataclasses import replace

from workbench.common.errors import InputError
from workbench.model.memory_unit import MemoryUnit, RefusedUnit
from workbench.translation.languages import SOURCE_LANGUAGE, language_code, target_language
from workbench.translation.masking import Kind, find_personal, known_names

LONGEST = 20_000
"""Characters of one text."""
_NO_SIGN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffc\ufffe\uffff\ud800-\udfff]")
_DIGIT = re.compile(r"\d")
_MAIL_INSTEAD = "name@amt.example"
_REFUSED = frozenset({Kind.NAME, Kind.BIRTH, Kind.MERGE_FIELD})
_SIGNS = (
    *"@ : ( [ Herr Hr. Hrn Frau Fr. Fräulein Fam Eheleut Ehepaar Geschwister Witw Schwester".split(),
    *"Pfarrer HERR FRAU FAMILIE gez. i.A i.V z.Hd geb verw gesch Dr. Prof Dipl Ing. med. jur.".split(),
    *"phil. rer. nat. h. c. Mag. Dres Doktor M.A. B.A. heiß amen BIC Gruß Grüß Hochachtung ochter".split(),
    *"öchter Sohn Söhn Kind utter Vater Bruder Eltern Enkel Ehemann Ehegatt artner gefährt Nichte".split(),
    *"Neffe Tante Onkel inhaber ntragsteller etreuer ermieter Mieter Patient earbeiter".split(),
    *"evollmächtigte".split(),
    *("i. A", "i. V", "z. Hd", "\t", "\n", "\u00a0"),
)
"""Every rule of `masking` needs a digit or one of these: a test holds them together."""


def accepted(unit: MemoryUnit, number: int = 0, *, lasting: bool = True) -> MemoryUnit | RefusedUnit:
    """The unit as the memory keeps it, or why it does not. `number`: its place in a file or list. `lasting`: whether
    the memory outlives the file that the unit comes from; else personal data may stay."""
    try:
        language = target_language(unit.language)
        source_language = language_code(unit.source_language or SOURCE_LANGUAGE)
    except InputError as error:
        return RefusedUnit(number, str(error))
    if source_language != SOURCE_LANGUAGE:
        return RefusedUnit(number, "Die Ausgangssprache ist nicht Deutsch.")
    source, target = _cleaned(unit.source), _cleaned(unit.target)
    for text, name in ((source, "Der deutsche Text"), (target, "Die Übersetzung")):
        if not text.strip():
            return RefusedUnit(number, f"{name} ist leer.")
        if len(text) > LONGEST:
            return RefusedUnit(number, f"{name} ist länger als {LONGEST} Zeichen.")
    if not any(map(str.isalpha, source)):
        return RefusedUnit(number, "Der deutsche Text hat keine Buchstaben.")
    pair = _without_personal(source, target) if lasting else (source, target)
    if isinstance(pair, str):
        return RefusedUnit(number, pair)
    return replace(
        unit,
        source=pair[0],
        target=pair[1],
        source_language=SOURCE_LANGUAGE,
        language=language,
        context_before=_harmless(_cleaned(unit.context_before), lasting),
        context_after=_harmless(_cleaned(unit.context_after), lasting),
        document=_cleaned(unit.document),
        origin=_cleaned(unit.origin),
        state=_cleaned(unit.state),
        person=_cleaned(unit.person),
        at=unit.at[:32],
        note=_harmless(_cleaned(unit.note), lasting),
    )


def may_be_personal(text: str) -> bool:
    """Whether it is worth looking for personal data: False only where there surely are none."""
    return _DIGIT.search(text) is not None or any(sign in text for sign in _SIGNS)


def _cleaned(text: str) -> str:
    return _NO_SIGN.sub("", text) if _NO_SIGN.search(text) else text


def _harmless(text: str, lasting: bool) -> str:
    """The text; "" if it has personal data and would stay."""
    return "" if lasting and may_be_personal(text) and find_personal(text) else text


def _without_personal(source: str, target: str) -> tuple[str, str] | str:
    """Both texts with zeros in place of numbers of persons, or the German cause why that can't be."""
    found = find_personal(source) if may_be_personal(source) else ()
    kinds = sorted({item.kind.value for item in found if item.kind in _REFUSED})
    if kinds:
        return _told(kinds)
    for item in reversed(found):
        value = source[item.start : item.end]
        instead = _MAIL_INSTEAD if item.kind is Kind.EMAIL else _DIGIT.sub("0", value)
        if instead == value:
            continue
        source = f"{source[: item.start]}{instead}{source[item.end :]}"
        if target.count(value) == 1:
            target = target.replace(value, instead)
    if not _DIGIT.search(target) and "@" not in target:
        return source, target
    names = known_names([source]) if found else frozenset()
    left = [
        item
        for item in find_personal(target, names)
        if not _is_zero(target[item.start : item.end], item.kind)
    ]
    kinds = sorted({item.kind.value for item in left if item.kind not in _ADDRESS})
    return _told(kinds) if kinds else (source, target)


_ADDRESS = frozenset({Kind.STREET, Kind.PLACE, Kind.NAME})
"""What German rules see in a text of another language; the German text has said already that there is none."""


def _is_zero(value: str, kind: Kind) -> bool:
    return value == _MAIL_INSTEAD if kind is Kind.EMAIL else not any(digit in value for digit in "123456789")


def _told(kinds: list[str]) -> str:
    return f"Enthält persönliche Daten ({', '.join(kinds)})."
