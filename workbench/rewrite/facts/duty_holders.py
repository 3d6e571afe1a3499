"""Who must do or bear something, where a main clause lays it on its subject."""

from workbench.language.grammar.clauses import RELATIVE
from workbench.rewrite.facts.modal_force import FIRM, MUST, forces
from workbench.rewrite.facts.roles import SUBJECT, Role, roles
from workbench.rewrite.facts.scopes import CONDITION, Scope, scopes
from workbench.rewrite.guard import Wording


def holders(wording: Wording) -> tuple[Role, ...]:
    """Who must do or bear something, where a main clause says so and names the one as its subject."""
    bound = [force.scope for force in forces(wording) if force.sort == MUST and force.strength == FIRM]
    bearing = [scope for scope in scopes(wording) if any(token.text in _BEARS for token in scope.tokens)]
    found = []
    for scope in dict.fromkeys((*bound, *bearing)):
        if scope is None or scope.kind in CONDITION or scope.kind == RELATIVE or is_passive(scope):
            continue
        if any(token.text.lower() in _TURNS for token in scope.tokens):
            continue  # "wenden Sie sich an das Amt" says who is competent
        inside = [role for role in roles(wording.text) if scope.covers(role.start)]
        subject = _subject(
            wording, inside, scope.tokens[scope.finite].text if scope.finite is not None else ""
        )
        if subject is not None:
            found.append(subject)
    return tuple(found)


_BEARS = frozenset("trägt tragen übernimmt übernehmen haftet haften sorgt zuständig verantwortlich".split())
"""Verbs that lay a task on their subject without "müssen"."""
_TURNS = frozenset({"wenden", "wendet"})
_PLURAL = ("en", "sind", "haben")


def is_passive(scope: Scope) -> bool:
    """Whether the subject is what something is done to: "ist ... zu benachrichtigen", "muss ... geprüft werden"."""
    tags = {token.tag for token in scope.tokens}
    words = {token.text.lower() for token in scope.tokens}
    return bool(words & {"ist", "sind"} and tags & {"PTKZU", "VVIZU"}) or bool(
        "VVPP" in tags and words & {"werden", "wird", "worden"}
    )


def _subject(wording: Wording, inside: list[Role], finite: str) -> Role | None:
    """The role that is the subject: "wir", "Sie" with a plural verb, or a role in the nominative."""
    plural = finite.lower().endswith(_PLURAL) or finite.lower() == "sind"
    for role in inside:
        word = wording.text[role.start : role.end]
        if word.lower() == "wir":
            return role
        if word == "Sie" and plural:
            return role
        if word.lower() in {"man", "wer"}:
            return role
    return next((role for role in inside if role.part == SUBJECT and not plural), None)
