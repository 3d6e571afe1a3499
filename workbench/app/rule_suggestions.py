"""What a rule can name as better, as a suggestion that a person may accept."""

from dataclasses import replace

from workbench.app.suggestions import LONGEST
from workbench.model.document import PLACEHOLDER, Segment
from workbench.model.finding import Finding, Suggestion


def with_suggestion(finding: Finding, segment: Segment) -> Finding:
    """The finding with a suggestion, if its rule named a replacement and the place holds no placeholder.

    Its provider is the rule. Never safe: a rule knows its words, not what the whole sentence is about.
    """
    words = segment.text[finding.start : finding.end]
    if finding.replacement is None or PLACEHOLDER in words or segment.locked or len(segment.text) > LONGEST:
        return finding
    result = segment.text[: finding.start] + finding.replacement + segment.text[finding.end :]
    suggestion = Suggestion(
        id=f"{segment.id}-{finding.start}-{finding.rule}",
        segment=segment.id,
        start=finding.start,
        end=finding.end,
        provider=finding.rule,
        term=None,
        kind="replace",
        replacement=finding.replacement,
        result=result,
        safe=False,
        reason=finding.why,
    )
    return replace(finding, suggestions=(*finding.suggestions, suggestion))
