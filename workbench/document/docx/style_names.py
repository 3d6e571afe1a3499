"""The names that Word shows for its own styles: the file has them in English (17.7.4.9)."""

_GERMAN = {
    "normal": "Standard", "title": "Titel", "subtitle": "Untertitel", "body text": "Textkörper",
    "body text indent": "Textkörper-Zeileneinzug", "list paragraph": "Listenabsatz", "header": "Kopfzeile",
    "footer": "Fußzeile", "footnote text": "Fußnotentext", "endnote text": "Endnotentext", "caption": "Beschriftung",
    "no spacing": "Kein Leerraum", "normal (web)": "Standard (Web)", "normal table": "Normale Tabelle",
    "table grid": "Tabellenraster", "list bullet": "Aufzählungszeichen", "list number": "Listennummer",
    "quote": "Zitat", "intense quote": "Intensives Zitat", "strong": "Fett", "emphasis": "Hervorhebung",
    "hyperlink": "Hyperlink", "annotation text": "Kommentartext", "plain text": "Nur Text", "block text": "Blocktext",
    "toc heading": "Inhaltsverzeichnisüberschrift", "message header": "Nachrichtenkopf", "signature": "Unterschrift",
    "closing": "Grußformel", "salutation": "Anrede", "date": "Datum", "body text 2": "Textkörper 2",
    "body text 3": "Textkörper 3", "placeholder text": "Platzhaltertext",
}  # fmt: skip
_NUMBERED = {"heading ": "Überschrift ", "toc ": "Verzeichnis ", "list bullet ": "Aufzählungszeichen ",
             "list number ": "Listennummer "}  # fmt: skip


def shown_style_name(name: str) -> str:
    """The name in a German Word; names that an office gave stay as they are."""
    lower = name.lower()
    for start, german in _NUMBERED.items():
        if lower.startswith(start) and lower[len(start) :].isdecimal():
            return german + lower[len(start) :]
    return _GERMAN.get(lower, name)
