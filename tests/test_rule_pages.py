"""docs/rules says what the rules say."""

from scripts.rule_pages import FOLDER, pages


def test_the_pages_of_the_rules_are_current() -> None:
    written = {path.name: path.read_text(encoding="utf-8") for path in FOLDER.glob("*.md")}
    stale = sorted(name for name, text in pages().items() if written.get(name) != text)
    assert not stale, f"run make rule-pages: {stale}"
    assert sorted(written) == sorted(pages()), "docs/rules holds pages of rules that are gone"
