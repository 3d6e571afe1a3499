"""How sure the meaning guard is of a pair."""

from workbench.rewrite.guarding import alerts


def severities(original: str, rewrite: str) -> set[str]:
    """The severities of all alerts that the pair raises."""
    return {alert.severity for alert in alerts(original, rewrite)}
