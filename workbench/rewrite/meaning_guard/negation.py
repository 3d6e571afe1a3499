"""What is denied stays denied."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import ClassVar

from workbench.language.grammar.clauses import RELATIVE
from workbench.rewrite.facts.affirmed import affirmed
from workbench.rewrite.facts.antonyms import turns
from workbench.rewrite.facts.comparison import shown, span_of
from workbench.rewrite.facts.content import content_words, share_missing
from workbench.rewrite.facts.cues import Cue
from workbench.rewrite.facts.denials import Denials, denials, is_attribute
from workbench.rewrite.facts.denied_parts import denies_only_conditions, undenied_attribute
from workbench.rewrite.facts.exceptions import is_said_of_excepted
from workbench.rewrite.facts.lacking import turned_lacks
from workbench.rewrite.facts.neither import neither_allowed
from workbench.rewrite.facts.quantifiers import says_part
from workbench.rewrite.facts.restating import is_restated
from workbench.rewrite.facts.said_otherwise import complements, may_be_said_otherwise
from workbench.rewrite.facts.scopes import CONDITION, scope_at
from workbench.rewrite.facts.swaps import same_side, swap_drifts
from workbench.rewrite.guard import BLOCK, NOTE, WARN, Drift, Example, Guard, Pair


class NegationGuard(Guard):
    """ "nicht", "kein", "ohne" and words that hide a denial: none gets lost, none is added."""

    id = "negation"
    title = "Verneinungen"
    why = "Ein verlorenes oder neues „nicht“ kehrt die Aussage um."
    severity = BLOCK
    examples: ClassVar = (
        Example(
            "Das Pflegegeld wird nicht als Einkommen angerechnet.",
            "Wir rechnen das Pflegegeld als Einkommen an.",
            "Das Pflegegeld zählt nicht als Einkommen.",
        ),
        Example(
            "Eine Nachzahlung unterbleibt.",
            "Sie bekommen eine Nachzahlung.",
            "Sie bekommen keine Nachzahlung.",
        ),
        Example(
            "Die Mitnahme von Tieren ist untersagt.",
            "Sie dürfen Tiere mitbringen.",
            "Bringen Sie keine Tiere mit.",
        ),
        Example(
            "Der Zuschuss wird gezahlt.",
            "Wir zahlen den Zuschuss nicht.",
            "Wir zahlen Ihnen den Zuschuss.",
        ),
    )

    def check(self, pair: Pair) -> Iterable[Drift]:
        """A denial that is gone or new; a warning where the number of denials can't be the same."""
        yield from swap_drifts(self.id, pair)
        yield from _lacks(pair)
        certain = next(_turned(pair), None) or _cancelled(pair)
        if certain is not None:
            yield certain
            return
        before, after = denials(pair.original.text), denials(pair.rewrite.text)
        own = tuple(cue for cue in before.faint if not _INFLECTED.match(pair.original.text, cue.start))
        any_before = replace(before, faint=own).most or _BOUND.search(pair.original.text)
        allowed = next(neither_allowed(pair.original, pair.rewrite), None)
        if allowed is not None:
            message = f"„{pair.rewrite.text[slice(*allowed)]}“ ist im Original verneint, in der neuen Fassung nicht."
            yield Drift(None, allowed, message)
            return
        before, after = before.without_firm_words_of(after), after.without_firm_words_of(before)
        before = before.without_firm_words_in(pair.rewrite.text)
        after = after.without_words_of(pair.original.text)
        if before.sure and after.most == len(after.trace):
            cue = before.sure[0]
            said = pair.original.text[cue.start : cue.end].lower()
            if said.startswith(_IN_TIME) and _LATE.search(pair.rewrite.text):
                return  # "nicht bis 13 Uhr" is "nach 13 Uhr"
            text = shown(pair.original.text, cue)
            message = f"Die Verneinung {text} fehlt: Die neue Fassung sagt das Gegenteil."
            grave = is_restated(pair.original, span_of(cue), pair.rewrite)
            grave = (
                grave and (not after.trace or _is_said_plainly(pair, cue)) and not _only_describes(pair, cue)
            )
            conditional = _is_conditional(pair, cue)
            likely = NOTE if conditional else WARN
            yield Drift(
                span_of(cue),
                None,
                message,
                _gravity(pair, BLOCK if grave and not conditional else likely, cue.start),
            )
        elif after.strong and not any_before:
            cue = after.strong[0]
            text = shown(pair.rewrite.text, cue)
            same = _denies_what_was_said(pair, cue) and not _LIMITED.search(pair.original.text)
            message = f"Die Verneinung {text} steht nicht im Original."
            yield Drift(
                None,
                span_of(cue),
                message,
                _gravity(pair, BLOCK if same else _how_likely(pair, cue), cue.start, False),
            )
        elif before.strong and denies_only_conditions(pair.original, pair.rewrite):
            cue = before.strong[0]
            message = f"{shown(pair.original.text, cue)} verneint die Aussage, jetzt nur noch die Bedingung."
            yield Drift(span_of(cue), None, message, WARN)
        elif _is_undone(before, after):
            cue = before.double[0]
            message = f"{shown(pair.original.text, cue)} hebt sich auf, die neue Fassung verneint."
            yield Drift(span_of(cue), span_of(after.sure[0]), message, BLOCK)
        elif (match := _WITHOUT.search(pair.original.text)) and not _NEEDED.search(pair.rewrite.text):
            message = f"„{match.group()}“: Was ohne das nicht geht, steht nicht mehr in der neuen Fassung."
            yield Drift(match.span(), None, message, WARN)
        else:
            yield from _affirmed_or_fewer(pair, before, after)


def _affirmed_or_fewer(pair: Pair, before: Denials, after: Denials) -> Iterator[Drift]:
    """A denied verb that is stated now; else a note where one wording denies more often."""
    if (places := affirmed(pair.original, pair.rewrite)) is not None:
        message = f"„{pair.rewrite.text[slice(*places[1])]}“: Im Original ist das verneint."
        yield Drift(*places, message, WARN)
    elif not before.may_match(after):
        message = "weniger" if before.least > after.most else "mehr"
        yield Drift(
            span_of(before.sure[0]) if before.sure else None,
            span_of(after.sure[0]) if after.sure else None,
            f"Die neue Fassung verneint {message} als das Original. Bitte prüfen Sie jedes „nicht“ und „kein“.",
            NOTE,
        )


def _lacks(pair: Pair) -> Iterator[Drift]:
    """ "nicht stufenlos", now "ohne Stufen"."""
    for place, later in turned_lacks(pair.original.text, pair.rewrite.text):
        was, now = pair.original.text[slice(*place)], pair.rewrite.text[slice(*later)]
        yield Drift(place, later, f"Mit oder ohne? Im Original: „{was}“, jetzt: „{now}“.", WARN)


_APPLIES = re.compile(r"\bg(?:ilt|elten)\b[^.;]*\bnicht\b")
""" "Der Ausschluss gilt nicht für" has the second denial in its noun."""


def _cancelled(pair: Pair) -> Drift | None:
    """ "verboten", now "nicht verboten"."""
    after = denials(pair.rewrite.text)
    if _APPLIES.search(pair.original.text) or not _is_undone(after, denials(pair.original.text)):
        return None
    message = f"{shown(pair.rewrite.text, after.double[0])} hebt sich auf, das Original verneint."
    return Drift(None, span_of(after.double[0]), message, WARN)


def _gravity(pair: Pair, likely: str, place: int, is_original: bool = True) -> str:
    """The severity, milder where both may say the same: "unter 18 nicht" and "ab 18"."""
    if complements(pair.original.text, pair.rewrite.text):
        return NOTE
    otherwise = likely == BLOCK and (
        same_side(pair.original.text, pair.rewrite.text, place, is_original)
        or may_be_said_otherwise(pair.original.text, pair.rewrite.text)
        or _is_half_denied(pair)
    )
    return WARN if otherwise else likely


_HALF_DENIED = re.compile(r"\bnicht\s(?:ganz|alle\w*|vollständig\w*|voll|komplett|immer|jede\w*|überall)\b")
_NOT_BUT = re.compile(r"\b(?:[Nn]icht|[Kk]eine?\w*)\b[^.;:!?]{1,80},?\ssondern\b")


def _is_half_denied(pair: Pair) -> bool:
    """ "nicht ganz" for a part, "nicht Sie, sondern das Amt" for "das Amt": what is denied says what is left."""
    original, rewrite = pair.original.text, pair.rewrite.text
    if _HALF_DENIED.search(rewrite) and says_part(original):
        return True
    return _NOT_BUT.search(rewrite) is not None and not _NOT_BUT.search(original)


def _turned(pair: Pair) -> Iterator[Drift]:
    """What the two wordings say against each other, whatever the number of their denials."""
    for turned in turns(pair.original.text, pair.rewrite.text):
        was, now = pair.original.text[slice(*turned.original)], pair.rewrite.text[slice(*turned.rewrite)]
        message = f"„{was}“ und „{now}“ sagen das Gegenteil."
        excepted = not turned.sure and is_said_of_excepted(
            pair.original.text, pair.rewrite.text, turned.rewrite
        )
        yield Drift(
            turned.original, turned.rewrite, message, BLOCK if turned.sure else NOTE if excepted else WARN
        )
    if (lost := undenied_attribute(pair.original.text, pair.rewrite.text)) is not None:
        yield Drift(
            lost, None, f"„{pair.original.text[slice(*lost)]}“ steht in der neuen Fassung ohne „nicht“."
        )


def _how_likely(pair: Pair, cue: Cue) -> str:
    """A warning where half of the denied clause stands in the original; else plain language only says it its way."""
    scope = scope_at(pair.rewrite, cue.start)
    if scope is None or scope.kind in CONDITION:
        return NOTE
    if _LIMIT.search(pair.original.text) and _BEYOND.search(scope.text_of(pair.rewrite)):
        return NOTE  # "spätestens am 3." and "Später darf es nicht sein"
    words = content_words(pair.rewrite, scope.parts, light=True)
    return WARN if words and share_missing(words, pair.original.text) <= _SOME else NOTE


_SOME = 0.5
_LIMIT = re.compile(
    r"\b(?:spätestens|frühestens|höchstens|mindestens|innerhalb|binnen|bis|vor|längstens|maximal)\b"
)
_BEYOND = re.compile(
    r"\b(?:[Ss]päter|[Ff]rüher|[Dd]anach|[Vv]orher|[Dd]avor|[Mm]ehr|[Ll]änger|[Ww]eniger|[Kk]ürzer)\b"
)
_BOUND = re.compile(r"\b(?:nicht|kein\w*|nie|ohne)\b", re.IGNORECASE)
"""May deny even where it belongs to a limit: "nicht vor Ablauf" is "vorher nicht"."""
_LIMITED = re.compile(
    r"\b(?:ab|erst|frühestens|spätestens|nur|lediglich|ausschließlich|höchstens|mindestens|wenigstens|maximal"
    r"|längstens|bis zu|solange)\b",
    re.IGNORECASE,
)
"""Denies what lies beyond: "frühestens nach zwölf Monaten" is "in den ersten zwölf Monaten nicht"."""
_WITHOUT = re.compile(r"\bohne\b[^,.;:!?]*\b(?:nicht|kein\w*)\b", re.IGNORECASE)
_NEEDED = re.compile(
    r"\b(?:nur|erst|sonst|andernfalls|wenn|falls|muss|müssen|brauch\w*|benötig\w*|nötig|notwendig|erforderlich|voraussetz\w*"
    r"|bevor|vorher|zuerst|pflicht|ohne|nicht|kein\w*)\b|\?",
    re.IGNORECASE,
)
_IN_TIME = tuple(
    f"nicht {word}" for word in "bis rechtzeitig frist pünktlich innerhalb binnen spätestens termin".split()
)
_LATE = re.compile(r"\b(?:nach|später|zu spät|verspätet|Verspätung|länger)\b")


def _only_describes(pair: Pair, cue: Cue) -> bool:
    """Whether only a thing is described: "nichteheliche Kinder", "unvollständige Anträge", "die Nichtversetzung"."""
    said = pair.original.text[cue.start : cue.end]
    return _DESCRIBES.match(pair.original.text, cue.start) is not None or _BAN.fullmatch(said) is not None


_INFLECTED = re.compile(r"(?!un)[a-zäöüß]{4,}ene[nrsm]?\s[A-ZÄÖÜ]")
""" "verlorene Schlüssel": a participle in front of its noun denies nothing of the sentence."""
_BAN = re.compile(r"[A-ZÄÖÜ]\w{2,}verbote?s?")
""" "Ausnahmen vom Nachtfahrverbot": a ban by its name, which the rewrite may allow, limit or go round."""
_DESCRIBES = re.compile(r"(?:nicht|un)[a-zäöüß]{4,}e[nrsm]?\s[A-ZÄÖÜ]|Nicht[a-zäöüß]{5,}")


def _is_conditional(pair: Pair, cue: Cue) -> bool:
    """Whether only a condition is denied, and the rewrite asks for the opposite: "Holen Sie ... ab. Danach ..."."""
    scope = scope_at(pair.original, cue.start)
    condition = scope is not None and scope.kind in CONDITION | {RELATIVE}
    attribute = is_attribute(pair.original.text, cue.start)
    return (condition or attribute) and _ELSE.search(pair.rewrite.text) is not None


_ELSE = re.compile(r"\b(?:[Ss]onst|[Aa]ndernfalls|[Dd]anach|[Ss]päter|[Nn]ur|[Ee]rst|[Zz]u spät|[Nn]ach)\b")


def _is_undone(before: Denials, after: Denials) -> bool:
    """ "nicht ausgeschlossen" as "können Sie nicht": one denial where two cancelled out."""
    if len(before.double) != 1 or before.sure or before.faint:
        return False
    return len(after.strong) + len(after.firm) == 1 and not (after.faint or after.double)


def _is_said_plainly(pair: Pair, cue: Cue) -> bool:
    """Whether the rewrite has the words of the clause that the original denies."""
    scope = scope_at(pair.original, cue.start)
    words = content_words(pair.original, scope.parts) if scope is not None else ()
    return len(words) > 1 and share_missing(words, pair.rewrite.text) <= _FEW


def _denies_what_was_said(pair: Pair, cue: Cue) -> bool:
    """Whether the denied clause consists of words of the original: "Wir zahlen den Zuschuss nicht"."""
    scope = scope_at(pair.rewrite, cue.start)
    if scope is None or scope.kind in CONDITION or len(pair.rewrite.spans) > len(pair.original.spans) + 1:
        return False
    words = content_words(pair.rewrite, scope.parts)
    return len(words) > 1 and share_missing(words, pair.original.text) <= _FEW


_FEW = 0.34
