"""Whether a new wording speaks of reader or office in another way than the passage around it."""

import re

from workbench.language.segmentation import sentences
from workbench.rewrite.facts.roles import NAMED_OFFICE, OFFICE, OTHER, READER, RECIPIENT, Role, roles

_WE = re.compile(r"\b(?:wir|uns(?:er(?:e[nrsm]?)?)?)\b", re.IGNORECASE)
_BODY = re.compile(
    r"\b(?:[A-ZÄÖÜ]\w*(?:behörde|amt|amte?s|ämter|ämtern|stelle(?<!arbeitsstelle)|kasse|verwaltung)|Behörde|Amt|Amte?s|Kasse|Verwaltung"
    r"|Stadt|Gemeinde)n?\b"
)
"""An authority under any name; the office that writes may be this one or another."""
_PIECE = re.compile(r"[^,;:()–]+")
_OWN_BODY = re.compile(r"\b(?:hiesige?[nrms]*|unser(?:e[nrms]?)?) (?:\w+ )?$")
_BODY_TOO = "Der Absatz nennt auch „{name}“: Bitte prüfen, welche Stelle das tut."
_YOU = re.compile(
    r"\b(?:Sie(?! (?:ist|hat|wird|wurde|war|kann|muss|darf|soll|gilt)\b)|Ihnen|Ihr(?:e[nrsm]?)?)\b"
)
_THERE = re.compile(r"\b(?:dort(?:hin|her|ige[nrsm]?)?|dieser?|jener?|letztere[nrsm]?)\b", re.IGNORECASE)
_OFFICE_TOO = "Der Absatz nennt auch „{name}“: Bitte prüfen, ob „wir“ dieselbe Stelle ist."
_READER_TOO = "Der Absatz sagt auch „{name}“: Bitte überall gleich anreden."
_SOMEBODY_TOO = "Im Satz davor steht „{name}“: Bitte prüfen, wer hier gemeint ist."
_SOMEBODY = frozenset(
    "arbeitgeber architekt arzt anwalt betreuer bürge dritte ehegatte eltern angehörige gläubiger gutachter handwerker"
    " nachbar notar unternehmen vermieter verein verlobte vertreter".split()
)
"""Names of roles of people who may have duties of their own."""
_ONE = re.compile(
    r"\b(?:de[rmns]|die|vom|eine?[rmns]?|dessen|deren|jede[rmns]?|diese[rmns]?|sein(?:e[rmns]?)?) (?:\w+ )?$",
    re.IGNORECASE,
)
_OBJECT = re.compile(r"\b(?:den|einen|diesen|ihren|seinen|Ihren) (?:\w+ )?$")


def mixed_persons(passage: str, before: str, after: str) -> str:
    """The German reason why "wir" or "Sie" may not fit beside the rest of the passage; "" if they do.

    `before` and `after`: the sentence. A passage that speaks to the reader already may go on to do so.
    """
    whole = passage.replace(before, after, 1)
    if _WE.search(after) and not _WE.search(passage):
        other = next((role for role in roles(whole) if _is_office(role, after)), None)
        if other is not None:
            return _OFFICE_TOO.format(name=whole[other.start : other.end])
        name = _other_body(whole)
        if name:
            return _BODY_TOO.format(name=name)
    reader = _reader_left(passage, before, after)
    if reader is not None:
        return _READER_TOO.format(name=reader.text[reader.start : reader.end])
    if _YOU.search(after) and not _YOU.search(before):
        other = _somebody_in_front(passage, before)
        if other is not None:
            return _SOMEBODY_TOO.format(name=other.text[other.start : other.end])
    return ""


def speaks_past(passage: str, before: str, after: str) -> bool:
    """Whether a new "Sie" or "wir" would seem to be another than the person or office that the passage names."""
    return _acts_beside_body(passage, before, after) or _speaks_past(passage, before, after)


def _acts_beside_body(passage: str, before: str, after: str) -> bool:
    """Whether "wir" is new and another clause names an authority: "Wer umzieht, meldet es dem Amt; wir ändern ..."."""
    if not _WE.search(after) or _WE.search(passage):
        return False
    whole = passage.replace(before, after, 1)
    pieces = [piece for start, end in sentences(whole) for piece in _PIECE.findall(whole[start:end])]
    return any(_other_body(piece) and not _WE.search(piece) for piece in pieces)


def _other_body(text: str) -> str:
    """The first authority that is not called the one that writes: "das hiesige Amt"."""
    found = (body for body in _BODY.finditer(text) if not _OWN_BODY.search(text[: body.start()]))
    return next((body[0] for body in found), "")


def _speaks_past(passage: str, before: str, after: str) -> bool:
    """Whether "Sie" comes to stand beside the noun for the same person and seems to be somebody else.

    "Wenn Sie die Karte verlieren, zahlt der Inhaber", or in front "Dem Sportverein wird die Nutzung gestattet".
    """
    if not _YOU.search(after) or _YOU.search(passage):
        return False
    if any(_is_one_reader(role) for role in roles(after)):
        return True
    if _named(before):
        return False
    around = roles(passage.replace(before, after, 1))
    if any(_is_one_reader(role) and role.part != OTHER for role in around):
        return True
    return any(role.name in _SOMEBODY and role.part == RECIPIENT for role in _in_front(passage, before))


def _is_one_reader(role: Role) -> bool:
    """Whether the noun stands for one reader: "der Inhaber", not "alle Personen", "der Fußgänger- und Radverkehr"."""
    noun, behind = role.text[role.start : role.end], role.text[role.end : role.end + 1]
    one = role.is_noun and role.name == READER and behind != "-" and not noun.startswith("Person")
    return one and _ONE.search(role.text[: role.start]) is not None


def _reader_left(passage: str, before: str, after: str) -> Role | None:
    """A noun for the reader that stays beside a "Sie" which is the passage's first."""
    if not _YOU.search(after) or _YOU.search(passage):
        return None
    left = roles(after) if _named(before) else roles(passage.replace(before, after, 1))
    return next((role for role in left if role.is_noun and role.name == READER), None)


def _somebody_in_front(passage: str, before: str) -> Role | None:
    """Whom the last sentence in front speaks of, as one who may have to do what follows."""
    return next((role for role in _in_front(passage, before) if role.name in _SOMEBODY and _acts(role)), None)


def _in_front(passage: str, before: str) -> tuple[Role, ...]:
    """The nouns for people in the sentence in front of `before`."""
    text = passage[: max(passage.find(before), 0)]
    spans = sentences(text)
    return tuple(role for role in roles(text[slice(*spans[-1])]) if role.is_noun) if spans else ()


def _acts(role: Role) -> bool:
    """Whether it is the subject, the agent, or asked to do something: "Wir haben den Vater aufgefordert"."""
    return role.part != OTHER or _OBJECT.search(role.text[: role.start]) is not None


def _is_office(role: Role, sentence: str) -> bool:
    """Whether it is the office under another name, or one that the sentence points back to."""
    points_back = role.sort == NAMED_OFFICE and _THERE.search(sentence) is not None
    return role.is_noun and (role.name == OFFICE or points_back)


def _named(text: str) -> bool:
    return any(role.is_noun and role.name == READER for role in roles(text))
