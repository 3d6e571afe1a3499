"""From when a decision works: also for the time behind it, or only from now on."""

import re

from workbench.language.exempt import Span

_BACK = re.compile(
    r"\b(?:für|in) die (?:\w+ )?Vergangenheit\b|\brückwirkend\w*|\bvon Anfang an\b"
    r"|\b(?:wie|als)\s(?:(?:wenn|ob)\s)?(?:es|sie|er|ihn|hätten?)\b[^.;!?]{0,40}\bnie(?:mals)?\b"
    r"|\bex tunc\b|\bRückwirkung\b|\bim Nachhinein\b|\bauch für früher\b"
    r"|\b(?:Zeit|Zeiten|Monate|Wochen|Jahre|Tage),? die (?:schon |bereits )?"
    r"(?:vorbei|vergangen|verstrichen|vorüber|zurück)\w*"
    r"|\b(?:vergangene|zurückliegende|frühere)[nr]? (?:Zeit\w*|Monate|Jahre|Wochen|Tage)\b",
    re.IGNORECASE,
)
_AHEAD = re.compile(
    r"\bfür die (?:\w+ )?Zukunft\b|\b(?:von|ab) (?:jetzt|nun|heute|sofort)(?: an)?\b"
    r"|\bkünftig\w*|\bin Zukunft\b|\bzukünftig\w*"
    r"|\bex nunc\b",
    re.IGNORECASE,
)
_SAID_BACK = re.compile(
    r"vergang|rückwirk|von anfang|früher|damals|bisher"
    r"|zurück(?!\.|,|$|nehm|genomm|nimmt|zunehm)|\bnie\b|\bniemals\b|schon|bereits|nachträglich"
    r"|\bseit\b|vorher|davor"
    r"|\bZeit vor\b|\bab (?:dem|der) \w|gegolten|\bab (?:dem )?\d|\bhatten?\b",
    re.IGNORECASE,
)
_SAID_AHEAD = re.compile(
    r"zukunft|künftig|zukünftig|\b(?:jetzt|nun|heute|sofort|weiter|noch|mehr|danach|dann)\b", re.IGNORECASE
)


def moved_effect(original: str, rewrite: str) -> tuple[Span, Span] | None:
    """Where the original says that it works for the past and the rewrite only from now on, or the other way round."""
    was_back, was_ahead = _BACK.search(original), _AHEAD.search(original)
    back, ahead = _BACK.search(rewrite), _AHEAD.search(rewrite)
    if was_back and ahead and not was_ahead and not _SAID_BACK.search(rewrite):
        return was_back.span(), ahead.span()
    if was_ahead and back and not was_back and not _SAID_AHEAD.search(rewrite):
        return was_ahead.span(), back.span()
    return None


def opposite_effect(original: str, rewrite: str) -> tuple[Span, Span] | None:
    """Where the original works only from now on, and the rewrite has a word for the past that it doesn't deny."""
    ahead, back = _AHEAD.search(original), _BACK.search(rewrite)
    if back is None or _BACK.search(original) or _DENIES.search(rewrite[: back.start()]):
        return None
    if ahead is None and (_PAST.search(original) or _EFFECT.search(original) is None):
        return None
    return (ahead or _EFFECT.search(original) or back).span(), back.span()


_PAST = re.compile(r"vergang|rückwirk|von anfang|nichtig|ungültig|unwirksam|nachträglich", re.IGNORECASE)
_EFFECT = re.compile(
    r"\b(?:aufgehoben|aufheben|widerrufen|zurückgenommen|mit Wirkung|wirksam|unwirksam|beendet|endet)\b"
)


_DENIES = re.compile(r"\b(?:nicht|kein\w*|ohne|statt)\b[^.;:!?]{0,15}$")


def kept_past(original: str, rewrite: str) -> tuple[Span, Span] | None:
    """ "mit Wirkung für die Vergangenheit", now "Für die Zeit davor bleibt er gültig": what was before is spared."""
    back, kept = _BACK.search(original), _KEPT_PAST.search(rewrite)
    if back is None or kept is None or _KEPT_PAST.search(original) or _REFUSED.search(original):
        return None
    return back.span(), kept.span()


_REFUSED = re.compile(r"\b(?:nicht|kein\w*|ausgeschlossen|unzulässig|ausschluss)\b", re.IGNORECASE)
_EARLIER = (
    r"(?:davor|vorher|zuvor|vor (?:heute|jetzt)|bis (?:dahin|jetzt|heute|gestern|dato)|bisher\w*"
    r"|früher\w*|in der Vergangenheit|(?:für|in) die Vergangenheit|bereits (?:ge|er|be)\w+|schon (?:ge|er|be)\w+)"
)
_STAYS = (
    r"(?:(?:bleib|gilt|gelten)\w*\b(?!\snicht)(?:\s\w+){0,4}?"
    r"\s?(?:gültig|bestehen|wirksam|erhalten|dabei|gleich|alles|weiter\w*)"
    r"|(?:ist|sind|wird|werden)\s(?:\w+\s){0,2}nicht(?:s)?\s(?:\w+\s)?(?:betroffen|berührt|geändert|anders)"
    r"|ändert sich nichts"
    r"|war(?:en)? (?!nie|nicht)(?:\w+ ){0,2}(?:gültig|wirksam)|behalten|nicht (?:zurück\w+|rückwirkend))"
)
_KEPT_PAST = re.compile(
    rf"\b{_EARLIER}\b[^.;!?]{{0,60}}\b{_STAYS}\b|\b{_STAYS}\b[^.;!?]{{0,40}}\b{_EARLIER}\b"
    r"|\bnicht (?:auch )?rückwirkend\b",
    re.IGNORECASE,
)


def lost_effect(original: str, rewrite: str) -> Span | None:
    """ "mit Wirkung für die Vergangenheit" or "rückwirkend" of which the rewrite says nothing."""
    match = _BACK.search(original)
    return match.span() if match and not _SAID_BACK.search(rewrite) else None


_TOLD_BACK = re.compile(
    r"\bZeit(?:en)?\s(?:vor|seit|davor|vorher)\b|\b(?:Monate?n?|Jahre?n?|Wochen|Tage?n?)\s(?:vor|davor|vorher)\b|\bauch\s(?:schon\s)?(?:ab|seit)\b"
)


def is_told_back(word: str, text: str) -> bool:
    """Whether the text tells a "rückwirkend" as a time before: "auch für die Zeit vor Ihrem Antrag"."""
    return word.lower().startswith("rückwirk") and _TOLD_BACK.search(text) is not None
