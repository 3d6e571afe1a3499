"""What the office grants: a choice of its own, a duty of its own, and the right that a person has of it."""

import re

from workbench.rewrite.facts.modal_force import Force, is_about_remedy
from workbench.rewrite.guard import Wording

_READER_MAY = re.compile(r"\b(?:Sie (?:können|dürfen)|(?:können|dürfen) Sie|man|wer|ich)\b")
_PASSIVE = re.compile(r"\b(?:ge\w+t|\w+(?:igt|assen|iert)) werden\b")
_RIGHT = re.compile(
    r"\b(?:[Rr]echts)?[Aa]nspruch auf\b|\b[Rr]echt auf\b|\bsteht Ihnen\b[^.;]*\bzu\b|\bmüssen wir\b|\b[Ww]ir müssen\b"
)
_GIVEN = re.compile(
    r"\b(?:zu )?(?:gewähr|einräum|einzuräum|ermöglich|gestatt|erlaub|erteil|geben|aushändig|auszuhändig|zugänglich)\w*"
)
_CHANCE = re.compile(r"\b(?:Chance|Gelegenheit|Möglichkeit)\b[^.;]*\b(?:bekommen|erhalten|haben)\b")
_PERHAPS = re.compile(
    r"\b(?:[Kk]ann (?:es )?sein|[Vv]ielleicht|[Mm]öglicherweise|unter Umständen|[Ee]ventuell|droht"
    r"|[Vv]orbehalt\w*|widerruflich\w*|hab(?:en|t)\b(?:[^.;]|(?<=\d)\.){0,60}\bZeit"
    r"|(?:entscheiden|bestimmen) Sie (?:\w+ )?(?:selbst|selber|allein|frei)|(?:bei|an) Ihnen|überlassen)\b"
)
_EXPECTED = re.compile(
    r"\b(?:[Vv]oraussichtlich\w*|[Ww]ahrscheinlich\w*|[Vv]ermutlich\w*|geplant|vorgesehen|[Ee]rwart\w*|anberaumt|angesetzt)\b"
)


def is_offices_choice(force: Force, wording: Wording) -> bool:
    """Whether the office may, named or not: "kann gewährt werden"."""
    if force.scope is None:
        return False
    said = force.scope.text_of(wording)
    return force.office or (_READER_MAY.search(said) is None and _PASSIVE.search(said) is not None)


def is_granted(force: Force | None, wording: Wording) -> bool:
    """Whether it binds somebody to grant something: who gets it has a right to it."""
    if force is None or force.scope is None or "Sie " in (said := force.scope.text_of(wording)):
        return False
    return _GIVEN.search(said) is not None or _CHANCE.search(said) is not None


_RELIEF = re.compile(
    r"\b(?:zu (?:befreien|entbinden|entheben|entlasten|verschonen)|freizustellen|auszunehmen|abzusehen|zu verzichten)\b"
)
_REMITTED = re.compile(
    r"(?:[Gg]ebühr|[Bb]eitr[aä]g|[Ss]teuer|[Kk]osten|[Ss]chuld|[Ff]orderung|[Ss]trafe|[Rr]ückzahlung|[Zz]uschlag|[Zz]uschläge"
    r"|[Ee]ntgelt|[Zz]insen)\w*\b[^.;]*\bzu erlassen\b"
)


def relieves(force: Force, wording: Wording) -> bool:
    """Whether it binds somebody to take a duty from others: "sind auf Antrag zu befreien", "ist abzusehen"."""
    said = force.scope.text_of(wording) if force.scope is not None else force.word
    return _RELIEF.search(said) is not None or _REMITTED.search(said) is not None


def promises_right(wording: Wording) -> bool:
    """Whether the wording gives a right or binds the office."""
    return _RIGHT.search(wording.text) is not None


def leaves_open(wording: Wording) -> bool:
    """Whether other words than "können" say that something may happen."""
    return _PERHAPS.search(wording.text) is not None


_UNTIL = re.compile(r"\b(?:bis|spätestens|innerhalb|binnen|längstens)\b")
_LAST_DAY = re.compile(
    r"\b(?:[Ff]rist|[Ss]tichtag|[Tt]ermin)\w*\b[^;!?]{0,60}\b(?:endet|ist|läuft|liegt)\b"
    r"|\b[Ll]etzte[rn]? (?:Tag|Termin|Möglichkeit)\b"
    r"|\b[Ee]nde[nt]?\b[^;!?]{0,60}\b(?:[Ff]rist|[Ss]tichtag)|\b\w{4,}schluss\b|\bSchluss\b"
)
_ANY_FORM = re.compile(
    r"\b(?:formlos\w*|formfrei\w*|ohne (?:besondere |bestimmte )?(?:Form|Formular|Vordruck)\w*)\b"
)
_NO_FORM = re.compile(
    r"\b(?:kein\w*|ohne|nicht an eine)\s(?:\w+\s){0,2}(?:Form|Formulare?|Vordrucke?|Formvorschrift\w*)\b"
    r"|\bForm\w*\b[^.;]{0,40}\b(?:egal|gleich|nicht|keine|frei)\b|\bwie Sie (?:möchten|wollen)\b"
)

_WAY = re.compile(
    r"\b(?:per|als|elektronisch\w*|online|digital\w*|schriftlich\w*|mündlich\w*|telefonisch\w*)\b"
)
_TAKEN = re.compile(
    r"\bnehmen (?:wir|sie)\b[^.;]{0,60}\ban\b|\bnimmt\b[^.;]{0,60}\ban\b|\bakzeptier\w+|\bannehm\w+|\bangenommen\b"
)


def is_way_left_open(original: str, rewrite: str) -> bool:
    """Whether only the end of a time or the want of a form was allowed, and nouns say so now.

    "kann bis Freitag gestellt werden" is "Die Frist endet am Freitag", "kann formlos" is "Es gibt kein Formular",
    "kann per Fax" is "Ein Fax nehmen wir an".
    """
    if _UNTIL.search(original) and _LAST_DAY.search(rewrite) and "Frist" not in original:
        return True
    if _WAY.search(original) and _TAKEN.search(rewrite) and not _TAKEN.search(original):
        return True
    return _ANY_FORM.search(original) is not None and _NO_FORM.search(rewrite) is not None


def expects(wording: Wording) -> bool:
    """Whether the wording says that something is planned or likely, as "soll" may."""
    return _EXPECTED.search(wording.text) is not None


def is_way_of_remedy(one: Force, original: Wording, other: Force, rewrite: Wording) -> bool:
    """Whether both say how a remedy is made, which nobody must make: "können ... schreiben", "ist einzulegen"."""
    return is_about_remedy(one, original) and is_about_remedy(other, rewrite)


_DONE_SO = re.compile(
    r"\b(?:ge\w+|\w+ge\w+t|\w+ge\w+en|\w+iert|be\w+t|er\w+t|ver\w+t)\swerden\b|\berfolgen\b|\bgeschehen\b"
)


def is_offered(may: Force, must: Force, original: Wording) -> bool:
    """Whether a way that is open to all is said as a request: "kann online gestellt werden", "Stellen Sie online"."""
    if must.word or may.scope is None:
        return False
    return _DONE_SO.search(may.scope.text_of(original)) is not None
