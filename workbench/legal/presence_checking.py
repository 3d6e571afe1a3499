"""What a document of its kind should say and does not, and wordings that are out of date."""

from collections.abc import Iterator

from workbench.legal.passages import Line
from workbench.legal.presence_facts import Facts
from workbench.legal.presence_rules import DocumentKind, PresenceRule, PresenceRules, presence_rules
from workbench.model.document import Document
from workbench.model.legal import PresenceFinding


def document_kind(document: Document, rules: PresenceRules | None = None) -> DocumentKind | None:
    """The kind of document whose rules hold, None if it is of no known kind."""
    return Facts(document).kind(rules or presence_rules())


def check_presence(document: Document, rules: PresenceRules | None = None) -> tuple[PresenceFinding, ...]:
    """Findings in the order of the rules; every one is a question to a person, none a legal conclusion.

    Outdated wordings are found in every document, missing contents only where its kind is known.
    """
    rules = rules or presence_rules()
    facts = Facts(document)
    kind = facts.kind(rules)
    found: list[PresenceFinding] = []
    for rule in rules.rules:
        if rule.is_outdated:
            if not rule.documents or (kind is not None and rule.concerns(kind.id)):
                found.extend(_outdated(rule, facts, kind))
        elif kind is not None and rule.concerns(kind.id) and _is_missing(rule, facts):
            found.append(_finding(rule, kind, _where(rule, facts)))
    return tuple(found)


def _is_missing(rule: PresenceRule, facts: Facts) -> bool:
    if rule.only_if_block and not facts.block(rule.only_if_block):
        return False
    if rule.only_if is not None:
        asked = facts.block("operative") if rule.only_if_decides else facts.lines
        if not any(rule.only_if.search(line.text) for line in asked):
            return False
    if rule.unless is not None and any(rule.unless.search(line.text) for line in facts.lines):
        return False
    return not any(rule.present.search(line.text) for line in facts.within(rule.where))


def _where(rule: PresenceRule, facts: Facts) -> str:
    """The segment to look at: the block that lacks something, else none."""
    if not rule.where.startswith("block:"):
        return ""
    return next((line.segment.id for line in facts.within(rule.where)), "")


def _outdated(rule: PresenceRule, facts: Facts, kind: DocumentKind | None) -> Iterator[PresenceFinding]:
    for line in facts.lines:
        match = rule.present.search(line.text)
        if match is not None and not _is_about(rule, line):
            yield _finding(rule, kind, line.segment.id, match.group())


def _is_about(rule: PresenceRule, line: Line) -> bool:
    return rule.unless is not None and bool(rule.unless.search(line.text))


def _finding(rule: PresenceRule, kind: DocumentKind | None, segment: str, words: str = "") -> PresenceFinding:
    return PresenceFinding(
        rule=rule.id,
        document_kind=kind.name if kind is not None else "",
        title=rule.title,
        severity=rule.severity,
        message=rule.message,
        norm=rule.norm,
        source=rule.source,
        stand=rule.stand,
        segment=segment,
        words=words,
    )
