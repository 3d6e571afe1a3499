"""Laws, sections, paragraphs, sentences and numbers."""

from collections.abc import Iterable
from typing import ClassVar

from workbench.rewrite.facts.comparison import moved, span_of
from workbench.rewrite.facts.figures import figures
from workbench.rewrite.facts.norms import same_norm
from workbench.rewrite.facts.numbered_laws import other_number
from workbench.rewrite.guard import BLOCK, WARN, Drift, Example, Guard, Pair


class NormReferenceGuard(Guard):
    """Every norm of the original is cited in the rewrite, part by part."""

    id = "norm_reference"
    title = "Rechtsgrundlagen"
    why = "Eine andere Vorschrift ist eine andere Grundlage der Entscheidung; das Rechtsamt und das Gericht prüfen sie."
    severity = BLOCK
    examples: ClassVar = (
        Example(
            "nach § 44 Abs. 3 Satz 1 SGB XII",
            "nach § 44 SGB XII",
            "(§ 44 Absatz 3 Satz 1 Zwölftes Buch Sozialgesetzbuch)",
        ),
        Example("Grundlage ist § 60 SGB I.", "Grundlage ist § 60 SGB X.", "Das steht in Paragraf 60 SGB I."),
        Example(
            "gemäß §§ 41, 42 SGB XII i. V. m. § 5 WoGG",
            "nach § 41 SGB XII und § 5 WoGG",
            "nach § 41 und § 42 SGB XII in Verbindung mit § 5 Wohngeldgesetz",
        ),
    )

    def check(self, pair: Pair) -> Iterable[Drift]:
        """Norms that are missing or were replaced by others."""
        if (places := other_number(pair.original.text, pair.rewrite.text)) is not None:
            was, now = pair.original.text[slice(*places[0])], pair.rewrite.text[slice(*places[1])]
            yield Drift(*places, f"Aus „{was}“ wurde „{now}“.", WARN)
        before = figures(pair.original.text).norms
        after = figures(pair.rewrite.text).norms
        for one, other in moved(before, after, same_norm):
            if other is None:
                yield Drift(span_of(one), None, f"Die Rechtsgrundlage „{one}“ fehlt.")
            elif one.parts == other.parts and one.law and other.law:
                message = f"Anderes Gesetz: aus „{one}“ wurde „{other}“."
                yield Drift(span_of(one), span_of(other), message)
            else:
                yield Drift(span_of(one), span_of(other), f"Aus „{one}“ wurde „{other}“.")
