"""What an author says about a sample form before it becomes a Word file."""

from dataclasses import dataclass
from datetime import datetime

from scripts.sample_forms.markup import Xml


@dataclass(frozen=True, slots=True)
class Running:
    """A header and a footer, as paragraphs and tables."""

    header: Xml
    footer: Xml


@dataclass(frozen=True, slots=True)
class SampleForm:
    """One form: `section` is the last section's `w:sectPr`, `first` the running text of its first page."""

    file_name: str
    title: str
    keywords: str
    written: datetime
    pages: int
    body: Xml
    section: str
    running: Running
    first: Running
    protected: bool = False
    hyphenation: bool = False
