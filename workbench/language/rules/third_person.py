"""The reader in the third person: "der Antragsteller hat ..."."""

from collections.abc import Iterable

from workbench.language.rule import INFO, WARNING, Example, Hit, SentenceRule, Settings
from workbench.language.sentence import Sentence
from workbench.language.vocabulary.roles import AGENT, OWNER, RECIPIENT, SUBJECT, RoleUse, role_uses

_ACTING = frozenset({SUBJECT, RECIPIENT, AGENT})
_BETTER = {
    SUBJECT: "„Sie“",
    RECIPIENT: "„Ihnen“",
    AGENT: "„Sie“ und ein Verb, zum Beispiel „Sie müssen …“",
    OWNER: "„Ihr“ oder „Ihre“",
}


class ThirdPerson(SentenceRule):
    """Roles of readers in sentences with a verb: a field "Name des Antragstellers" names one and is left alone."""

    id = "third-person"
    catalogue = "R38"
    title = "Über die Person statt mit ihr"
    why = "Wer „der Antragsteller“ liest, fragt sich: Bin ich das? Mit „Sie“ ist klar, wer gemeint ist."
    source = "BVA Bürgernahe Verwaltungssprache; BITV 2.0 Anl. 2; DIN 8581-1"
    severity = WARNING
    examples = (
        Example(
            "Die Hundehalterin meldet das Tier beim Steueramt an.", "Melden Sie Ihren Hund beim Steueramt an."
        ),
        Example(
            "Der sorgeberechtigte Elternteil hat die Impfung nachzuweisen.",
            "Zeigen Sie uns bitte, dass Ihr Kind geimpft ist.",
        ),
        Example(
            "Dem Gebührenpflichtigen wird Stundung gewährt.",
            "Sie dürfen die Gebühr später zahlen.",
        ),
    )

    def check(self, sentence: Sentence, settings: Settings) -> Iterable[Hit]:  # noqa: ARG002 - no setting matters
        """Each role; a warning where it acts, gets something or is named as the one who acts."""
        if not sentence.verb_groups:
            return
        tokens = sentence.tokens
        for use in role_uses(tokens):
            start, end = tokens[use.first].start, tokens[use.last].end
            listed = use.first > 0 and tokens[use.first - 1].tag == "KON"
            named = use.sure or (use.part in _ACTING and not listed)
            if named and not sentence.is_exempt(start, end):
                words = sentence.text[start:end]
                better = _BETTER.get(use.part, "„Sie“")
                message = f"„{words}“: Sind die Leser gemeint? Dann schreiben Sie {better}."
                yield Hit(start, end, message, _severity(sentence, use))


def _severity(sentence: Sentence, use: RoleUse) -> str:
    if not use.sure or use.part not in _ACTING:
        return INFO
    inside = [group for group in sentence.verb_groups if use.last in group.clause]
    return WARNING if inside or len(sentence.verb_groups) == 1 else INFO
