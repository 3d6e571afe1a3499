"""Links whose text does not say where they lead."""

import re
from collections.abc import Iterable

from workbench.language.passage import CheckedForm
from workbench.language.rule import INFO, WARNING, Example, FormRule, Hit, Settings

_EMPTY = re.compile(
    r"\W*(?:(?:bitte )?(?:klicken|klick|drücken) (?:Sie )?(?:bitte )?hier|hier(?: klicken)?|(?:siehe )?hier|dort|da"
    r"|link|(?:diese[rmn]? )?(?:link|seite|website|webseite|internetseite|adresse)|(?:auf|unter) (?:dieser|diesem) \w+"
    r"|mehr(?: (?:erfahren|lesen|infos?|informationen|dazu))?|weiter(?:lesen)?|weitere (?:infos|informationen)|details"
    r"|pdf|download|herunterladen|öffnen|ansehen|internet|info|infos|klick|click here|here|zurück|nach oben)\W*",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"\s*(?:https?://|www\.)\S+\s*")
_LONGEST_ADDRESS = 40
_PRINTED = "Das Ziel soll auch auf Papier zu erkennen sein."


class UnclearLinkText(FormRule):
    """Texts such as "hier", and long addresses. A short address is good: on paper people must be able to type it."""

    id = "unclear-link-text"
    title = "Link sagt nicht, wohin"
    why = "Vorleseprogramme lesen Links auch einzeln vor. Fünfmal „hier“ hilft niemandem."
    source = "BITV 2.0; EN 301 549 (10.2.4.4); WCAG 2.1"
    severity = WARNING
    examples = (
        Example(
            "{paragraph link=hier to=https://stadt.example/bad} Die Preise finden Sie hier.",
            '{paragraph link="Preise der Schwimmbäder" to=https://stadt.example} Lesen Sie: Preise der Schwimmbäder.',
        ),
        Example(
            "{paragraph link=https://www.stadt.example/leben/freizeit/baeder?id=48213&view=list to=x} Mehr unter "
            "https://www.stadt.example/leben/freizeit/baeder?id=48213&view=list",
            "{paragraph link=stadt.example/baeder to=https://stadt.example/baeder} Mehr unter stadt.example/baeder",
        ),
    )

    def check(self, form: CheckedForm, settings: Settings) -> Iterable[tuple[str, Hit]]:  # noqa: ARG002
        """Each such link."""
        structure = form.document.structure
        for link in structure.links if structure is not None else ():
            passage = form.by_id.get(link.segment)
            if passage is None:
                continue
            start = max(0, passage.text.find(link.text))
            end = min(len(passage.text), start + len(link.text))
            if _EMPTY.fullmatch(link.text):
                message = (
                    f"„{link.text.strip()}“ sagt nicht, wohin der Link führt. Nennen Sie das Ziel. {_PRINTED}"
                )
                yield link.segment, Hit(start, end, message)
            elif _ADDRESS.fullmatch(link.text) and len(link.text) > _LONGEST_ADDRESS:
                message = (
                    "Die Adresse ist lang. Nennen Sie eine kurze, oder setzen Sie den Link auf einen Namen."
                )
                yield link.segment, Hit(start, end, message, INFO)
