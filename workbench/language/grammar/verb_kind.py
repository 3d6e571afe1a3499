"""What a collected verb group is: passive, future, "ist ... zu", and which full verb it has."""

from collections.abc import Sequence

from workbench.language.grammar.auxiliaries import HABEN, MODAL, SEIN, WERDEN, nonfinite_auxiliary
from workbench.language.grammar.noun_phrases import could_be_object
from workbench.language.grammar.participles import (
    is_adjective,
    is_infinitive_only,
    is_infinitive_too,
    may_be_participle,
    perfect_with_sein,
)
from workbench.language.grammar.verb_agent import has_agent
from workbench.language.grammar.verb_collector import OpenGroup
from workbench.language.morphology import Token

_PP, _EITHER, _ADJECTIVE, _INF, _ZU, _WORDEN, _BECOME = (
    "pp",
    "pp?",
    "adjective",
    "inf",
    "zu",
    "worden",
    "geworden",
)
_SEPARATE = frozenset(
    "bekannt fest frei sicher statt teil fern gut krank still kund richtig klar bereit zufrieden wett dar".split()
)
"""Written apart from their participle they still make one verb: "bekannt gegeben"."""


def kind_of(tokens: Sequence[Token], group: OpenGroup) -> str:
    """One of the kinds of `verb_groups`."""
    roles = _roles(tokens, group)
    match group.auxiliary:
        case "werden":
            return _with_werden(tokens, group, roles)
        case "sein":
            return _with_sein(tokens, group, roles)
        case "haben":
            return _with_haben(roles)
        case "modal":
            return _with_modal(tokens, group, roles)
        case "infinitive":
            return "passive"
    return "plain"


def full_verb(tokens: Sequence[Token], group: OpenGroup) -> str:
    """Lemma of the full verb, separable prefix included; "werden" for "ist krank geworden"; "" if there is none."""
    if not group.auxiliary:
        token = tokens[group.finite]
        return (token.joined_lemma or token.lemma).lower()
    for index in _full_members(tokens, group):
        unsure = is_infinitive_too(tokens[index]) or is_infinitive_only(tokens[index])
        return tokens[index].text.lower() if unsure else _lemma(tokens, index)
    becomes = [index for index in group.members if nonfinite_auxiliary(tokens[index]) == WERDEN]
    return WERDEN if becomes or group.auxiliary == WERDEN else ""


def _full_members(tokens: Sequence[Token], group: OpenGroup) -> list[int]:
    """Participles and infinitives of full verbs, first those with zu, last those tagged as adjectives."""
    full = [
        index
        for index in sorted(group.members)
        if not nonfinite_auxiliary(tokens[index]) and tokens[index].tag != "PTKZU"
    ]
    zu = [index for index in full if tokens[index].tag == "VVIZU" or tokens[index - 1].tag == "PTKZU"]
    return zu + sorted(
        (index for index in full if index not in zu), key=lambda index: tokens[index].tag == "ADJD"
    )


def _lemma(tokens: Sequence[Token], index: int) -> str:
    before = tokens[index - 1].text if index else ""
    return (before if before in _SEPARATE else "") + tokens[index].lemma.lower()


def _roles(tokens: Sequence[Token], group: OpenGroup) -> list[str]:
    return [_role(tokens[index], group.auxiliary) for index in sorted(group.members)]


def _role(token: Token, auxiliary: str) -> str:
    form = token.text.lower()
    if form in {_WORDEN, _BECOME}:
        return form
    if nonfinite_auxiliary(token):
        return _PP if form.startswith("ge") else nonfinite_auxiliary(token)
    if token.tag in {"PTKZU", "VVIZU"}:
        return _ZU
    if is_infinitive_only(token) and auxiliary in {WERDEN, MODAL}:
        return _INF
    if is_infinitive_too(token):
        return _EITHER
    if token.tag == "ADJD":
        return _ADJECTIVE
    if token.tag == "VVPP" or (may_be_participle(token) and not form.endswith("en")):
        return _PP
    return _INF


def _with_werden(tokens: Sequence[Token], group: OpenGroup, roles: list[str]) -> str:
    participle = _PP in roles or _EITHER in roles
    if participle and WERDEN in roles:
        return "modal_passive" if MODAL in roles else "passive"
    if _future(tokens, group, roles):
        return "conditional_wuerde" if tokens[group.finite].text.lower().startswith("würd") else "future"
    if participle or _ADJECTIVE in roles:
        return "passive"
    return "full_werden"


def _future(tokens: Sequence[Token], group: OpenGroup, roles: list[str]) -> bool:
    if not roles:
        return False
    if roles[-1] == _INF or {SEIN, HABEN, WERDEN, MODAL} & set(roles):
        return True
    if _EITHER not in roles or _PP in roles or tokens[group.finite].text.lower().startswith("wurd"):
        return False
    return could_be_object(tokens, group.clause) and not has_agent(tokens, group.clause)


def _with_sein(tokens: Sequence[Token], group: OpenGroup, roles: list[str]) -> str:
    if _WORDEN in roles:
        return "passive"
    if _ZU in roles:
        return "must_infinitive"
    if _BECOME in roles or (_PP in roles and not _full_members(tokens, group)):
        return "perfect"
    if _PP in roles or _EITHER in roles:
        return _state_or_perfect(tokens, group)
    return "plain"


def _state_or_perfect(tokens: Sequence[Token], group: OpenGroup) -> str:
    participle = _full_members(tokens, group)[0]
    if is_adjective(tokens[participle]):
        return "plain"
    return "perfect" if _lemma(tokens, participle) in perfect_with_sein() else "state"


def _with_haben(roles: list[str]) -> str:
    if _ZU in roles:
        return "have_to_infinitive"
    if WERDEN in roles and (_PP in roles or _EITHER in roles):
        return "modal_passive"
    return "perfect" if roles else "plain"


def _with_modal(tokens: Sequence[Token], group: OpenGroup, roles: list[str]) -> str:
    participle = bool({_PP, _EITHER, _ADJECTIVE} & set(roles))
    if participle and (WERDEN in roles or _WORDEN in roles):
        return "modal_passive"
    if _PP in roles and SEIN in roles:
        return "state" if _state_or_perfect(tokens, group) == "state" else "modal"
    return "modal"
