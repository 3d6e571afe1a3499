"""More typefaces than a calm page needs."""

from collections import Counter
from collections.abc import Iterable
from typing import ClassVar

from workbench.language.form.looks import looks
from workbench.language.passage import CheckedForm
from workbench.language.rule import INFO, Example, FormRule, Hit, Settings, Threshold

_CUTS = frozenset(
    "light narrow black mt ms bold semibold condensed medium thin heading headings body unicode ps".split()
)
"""Cuts of one family and names of the same font in other programs."""
_FEWEST_LETTERS = 20


class TooManyFonts(FormRule):
    """Counts families with at least 20 characters of text."""

    id = "too-many-fonts"
    title = "Viele Schriftarten"
    why = "Viele Schriftarten machen eine Seite unruhig. Es ist schwer zu sehen, was zusammengehört."
    source = "Stadt Münster Leitfaden; Bundesregierung Styleguide"
    severity = INFO
    thresholds: ClassVar = {"fonts": Threshold(2, 2, "Hinweis bei mehr als … Schriftarten")}
    examples = (
        Example(
            "{heading 1 font=Georgia} Der Sommer im Freibad\n{paragraph font=Arial} Wir haben ab Mai jeden Tag offen.\n"
            "{paragraph font=Cambria} Kinder unter 6 Jahren zahlen nichts.",
            '{heading 1 font="Arial Black"} Der Sommer im Freibad\n'
            "{paragraph font=Arial} Wir haben ab Mai jeden Tag offen.\n"
            "{paragraph font=Arial} Kinder unter 6 Jahren zahlen nichts.",
        ),
        Example(
            "{paragraph font=Calibri} Diese Bäume sind krank und müssen weg.\n{paragraph font=Verdana} Wir pflanzen "
            "dafür junge Bäume.\n{paragraph font=Tahoma} Fragen? Rufen Sie uns gerne an.",
            "{paragraph font=Calibri} Diese Bäume sind krank und müssen weg.\n{paragraph font=Verdana} Wir pflanzen "
            "dafür junge Bäume.\n{paragraph font=Calibri} Fragen? Rufen Sie uns gerne an.",
        ),
    )

    def check(self, form: CheckedForm, settings: Settings) -> Iterable[tuple[str, Hit]]:
        """The first passage in the first font that is too many."""
        most = int(settings.limit(self, "fonts"))
        amounts: Counter[str] = Counter()
        first: dict[str, str] = {}
        for look in looks(form):
            for name in look.appearance.fonts[:1]:
                family = _family(name)
                amounts[family] += len(look.passage.text)
                first.setdefault(family, look.passage.segment.id)
        used = [family for family, amount in amounts.most_common() if amount >= _FEWEST_LETTERS]
        if len(used) > most:
            named = ", ".join(used)
            message = f"Das Dokument hat {len(used)} Schriftarten: {named}. Nehmen Sie höchstens {most}."
            segment = first[used[most]]
            yield segment, Hit(0, len(form.by_id[segment].text), message)


def _family(name: str) -> str:
    words = name.replace("-", " ").split()
    while len(words) > 1 and words[-1].lower() in _CUTS:
        words.pop()
    return " ".join(words)
