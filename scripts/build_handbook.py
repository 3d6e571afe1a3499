"""The handbook as HTML: docs/handbuch/*.md become docs/handbuch/html/*.html (`make docs`)."""

import sys
from collections.abc import Mapping
from html import escape
from pathlib import Path
from string import Template

from markdown_it import MarkdownIt

FOLDER = Path(__file__).resolve().parents[1] / "docs/handbuch"
HTML = FOLDER / "html"
FIRST = "index"
ORDER = FOLDER / "reihenfolge.txt"
"""Names of the pages in reading order, one a line."""

_CURRENT = ' aria-current="page"'
_PAGE = Template("""<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>$title – Formularwerkbank</title>
<style>
:root { color-scheme: light dark; --page: #ffffff; --text: #1a2430; --muted: #55616f; --line: #d5dce4;
  --accent: #0b5cab; --side: #f7f9fb; }
@media (prefers-color-scheme: dark) { :root { --page: #1d2329; --text: #e7ebf0; --muted: #a9b4c0; --line: #343d47;
  --accent: #77b4f0; --side: #171c21; } }
body { margin: 0; display: flex; flex-wrap: wrap; font: 1.05rem/1.6 system-ui, sans-serif; color: var(--text);
  background: var(--page); }
nav { flex: 1 1 15rem; max-width: 18rem; padding: 1.5rem; background: var(--side);
  border-right: 1px solid var(--line); }
nav ul { list-style: none; padding: 0; margin: 0; }
nav a { display: block; padding: .25rem .5rem; border-radius: 6px; text-decoration: none; }
nav a[aria-current] { font-weight: 600; background: var(--page); }
main { flex: 4 1 30rem; max-width: 46rem; padding: 1.5rem 2rem 4rem; }
a { color: var(--accent); }
a:focus-visible { outline: 2px solid var(--accent); }
img { max-width: 100%; border: 1px solid var(--line); border-radius: 6px; }
table { border-collapse: collapse; }
th, td { text-align: left; vertical-align: top; padding: .4rem .8rem; border-bottom: 1px solid var(--line); }
code, kbd { padding: .1rem .35rem; border: 1px solid var(--line); border-radius: 4px;
  font: .95em system-ui, sans-serif; }
blockquote { margin: 1rem 0; padding: .1rem 1rem; border-left: 4px solid var(--accent); color: var(--muted); }
@media print { nav { display: none; } }
</style>
</head>
<body>
<nav aria-label="Inhalt"><ul>
$links
</ul></nav>
<main>
$body
</main>
</body>
</html>
""")


def names() -> tuple[str, ...]:
    """Names of the pages in reading order."""
    return tuple(ORDER.read_text(encoding="utf-8").split())


def pages() -> Mapping[str, str]:
    """File name -> HTML of every page."""
    texts = {name: (FOLDER / f"{name}.md").read_text(encoding="utf-8") for name in names()}
    titles = {name: text.partition("\n")[0].removeprefix("# ").strip() for name, text in texts.items()}
    return {f"{name}.html": _html(name, text, titles) for name, text in texts.items()}


def _html(name: str, text: str, titles: Mapping[str, str]) -> str:
    links = "\n".join(
        f'<li><a href="{other}.html"{_CURRENT if other == name else ""}>{escape(title)}</a></li>'
        for other, title in titles.items()
    )
    body = MarkdownIt("commonmark", {"html": False}).enable("table").render(text)
    body = body.replace('src="bilder/', 'src="../bilder/').replace('.md"', '.html"').replace(".md#", ".html#")
    return _PAGE.substitute(title=escape(titles[name]), links=links, body=body.strip())


def main() -> int:
    """Write all pages anew and remove those that are gone."""
    HTML.mkdir(parents=True, exist_ok=True)
    current = pages()
    for path in HTML.glob("*.html"):
        if path.name not in current:
            path.unlink()
    for name, text in current.items():
        (HTML / name).write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
