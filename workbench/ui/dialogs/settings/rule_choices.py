"""Which rules are on and where their limits are: what differs from the rules' own values."""

from collections.abc import Mapping

from workbench.ui.dialogs.settings.rule_lines import RuleLine


class RuleChoices:
    """`off`: ids of rules; `limits`: by rule and name, only those that are not the rule's own for the target."""

    def __init__(self, off: frozenset[str], limits: Mapping[tuple[str, str], float]) -> None:
        self.off = set(off)
        self.limits = dict(limits)

    def is_changed(self, rule: str) -> bool:
        """Whether anything about the rule is not as usual."""
        return rule in self.off or any(key[0] == rule for key in self.limits)

    @property
    def changed(self) -> int:
        """How many rules are not as usual."""
        return len(self.off | {rule for rule, _ in self.limits})

    def switch(self, rule: str, on: bool) -> None:
        """Switch a rule on or off."""
        (self.off.discard if on else self.off.add)(rule)

    def limit(self, line: RuleLine, name: str, target: str) -> float:
        """The number that holds."""
        return self.limits.get((line.id, name), line.usual(name, target))

    def set_limit(self, line: RuleLine, name: str, target: str, value: float) -> None:
        """Let another number hold; the rule's own one is not kept."""
        if value == line.usual(name, target):
            self.limits.pop((line.id, name), None)
        else:
            self.limits[line.id, name] = value

    def reset(self, rule: str = "") -> None:
        """Everything about the rule as usual; without one, about all rules."""
        self.off = {other for other in self.off if rule and other != rule}
        self.limits = {key: value for key, value in self.limits.items() if rule and key[0] != rule}
