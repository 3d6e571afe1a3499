"""The pages of docs/rules, made from the rules themselves: `make rule-pages`."""

from collections.abc import Mapping
from pathlib import Path

from workbench.language.rule import EINFACH, FormRule, PassageRule, Rule
from workbench.language.rules import rules

FOLDER = Path(__file__).resolve().parents[1] / "docs/rules"
_SEVERITIES = {"info": "Hinweis", "warning": "Warnung", "error": "Fehler"}
_HEAD = """# Regeln

Erzeugt mit `make rule-pages` aus den Klassen in `workbench/language/rules/`; bitte nicht von Hand ändern.
Gewicht: Ein Fehler soll weg, eine Warnung lohnt eine Änderung, ein Hinweis ist nur eine Anregung. Eine Regel kann
einzelne Stellen anders gewichten. Eigene Grenzen stehen in `regeln.toml` im Ordner der Einstellungen oder in der Datei,
die FORMULARWERKBANK_REGELN nennt: je Regel ein Abschnitt, zum Beispiel `[long-sentence]` mit `warning = 18`.

| Nummer | Regel | Gewicht | prüft |
| --- | --- | --- | --- |
"""


def pages() -> Mapping[str, str]:
    """File name -> Markdown, one page a rule and an index."""
    found = {f"{rule.id}.md": _page(rule) for rule in rules()}
    ordered = sorted(rules(), key=lambda rule: (rule.catalogue is None, rule.catalogue or "", rule.title))
    rows = [
        f"| {rule.catalogue or ''} | [{rule.title}]({rule.id}.md) | {_SEVERITIES[rule.severity]} | {_scope(rule)} |\n"
        for rule in ordered
    ]
    found["README.md"] = _HEAD + "".join(rows)
    return found


def _scope(rule: Rule) -> str:
    if isinstance(rule, FormRule):
        return "das ganze Formular"
    return "eine Passage" if isinstance(rule, PassageRule) else "einen Satz"


def _page(rule: Rule) -> str:
    number = f"Nummer {rule.catalogue} im Katalog. " if rule.catalogue else ""
    only = "" if len(rule.targets) > 1 else f"Nur für das Ziel {_target(rule.targets[0])}. "
    lines = [
        f"# {rule.title}\n",
        f"`{rule.id}`. {number}{only}Gewicht: {_SEVERITIES[rule.severity]}. Prüft {_scope(rule)}.\n",
        f"{rule.why}\n",
        f"Quelle: {rule.source}\n",
    ]
    if rule.thresholds:
        lines.append("## Grenzen\n")
        lines.append("| Name | Grenze | bürgernah | einfach |\n| --- | --- | ---: | ---: |")
        lines.extend(
            f"| {name} | {limit.title} | {limit.buergernah:g} | {limit.einfach:g} |"
            for name, limit in rule.thresholds.items()
        )
        lines.append("")
    lines.append("## Beispiele\n")
    lines.extend(
        f"Schlecht:\n\n{_quoted(example.bad)}\n\nBesser:\n\n{_quoted(example.good)}\n"
        for example in rule.examples
    )
    return "\n".join(lines)


def _target(target: str) -> str:
    return "Einfache Sprache" if target == EINFACH else "bürgernah"


def _quoted(text: str) -> str:
    """As a code block: examples of forms say with a short notation what kind of passage a line is."""
    return f"```\n{text}\n```" if "\n" in text or "{" in text else f"> {text}"


def main() -> None:
    """Write the pages and remove those of rules that are gone."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    made = pages()
    for name, text in made.items():
        (FOLDER / name).write_text(text, encoding="utf-8")
    for path in FOLDER.glob("*.md"):
        if path.name not in made:
            path.unlink()


if __name__ == "__main__":
    main()
