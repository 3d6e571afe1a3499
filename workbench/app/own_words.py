"""Words that a person has told to be spelt right, in a file of their own: one a line."""

from collections.abc import Collection, Iterator
from pathlib import Path

import platformdirs

from workbench.common.errors import WorkbenchError
from workbench.common.text import replace_file


def own_words_path() -> Path:
    """Where the words of the person at this computer are."""
    return Path(platformdirs.user_config_path("formularwerkbank")) / "woerter.txt"


class OwnWords(Collection[str]):
    """The words, read once; changes are written at once. Capitals count, but a sentence may begin with any word."""

    def __init__(self, path: Path | None = None) -> None:
        """From the file, which need not be there; an unreadable one counts as empty and is not written over."""
        self._path = path or own_words_path()
        self._readable = True
        self._words = self._read()

    def __contains__(self, word: object) -> bool:
        return word in self._words or (
            isinstance(word, str) and word[:1].isupper() and word[:1].lower() + word[1:] in self._words
        )

    def __iter__(self) -> Iterator[str]:
        return iter(sorted(self._words, key=str.casefold))

    def __len__(self) -> int:
        return len(self._words)

    def add(self, word: str) -> None:
        """Take the word for right from now on. Raises `WorkbenchError` if the file cannot be written."""
        self._write(self._words | {word.strip()} - {""})

    def remove(self, word: str) -> None:
        """Forget the word. Raises `WorkbenchError` if the file cannot be written."""
        self._write(self._words - {word})

    def _read(self) -> frozenset[str]:
        try:
            lines = self._path.read_text("utf-8").splitlines()
        except FileNotFoundError:
            return frozenset()
        except (OSError, ValueError):
            self._readable = False
            return frozenset()
        return frozenset(filter(None, map(str.strip, lines)))

    def _write(self, words: frozenset[str]) -> None:
        if not self._readable:
            raise WorkbenchError(
                f"Ihre Wörter in „{self._path}“ können nicht gelesen werden.",
                "Benennen Sie die Datei um oder löschen Sie sie; dann beginnt eine neue.",
            )
        if words == self._words:
            return
        self._path.parent.mkdir(parents=True, exist_ok=True)
        lines = sorted(words, key=str.casefold)
        replace_file(self._path, "".join(f"{word}\n" for word in lines).encode())
        self._words = words
