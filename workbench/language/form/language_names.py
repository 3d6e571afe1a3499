"""German names of languages that city offices meet."""

_NAMES = {
    "ar": "Arabisch", "bg": "Bulgarisch", "cs": "Tschechisch", "da": "Dänisch", "de": "Deutsch", "el": "Griechisch",
    "en": "Englisch", "es": "Spanisch", "fa": "Persisch", "fr": "Französisch", "hr": "Kroatisch", "hu": "Ungarisch",
    "it": "Italienisch", "ja": "Japanisch", "ku": "Kurdisch", "nl": "Niederländisch", "pl": "Polnisch",
    "ps": "Paschtu", "pt": "Portugiesisch", "ro": "Rumänisch", "ru": "Russisch", "sk": "Slowakisch", "so": "Somali",
    "sq": "Albanisch", "sr": "Serbisch", "sv": "Schwedisch", "ti": "Tigrinya", "tr": "Türkisch", "uk": "Ukrainisch",
    "ur": "Urdu", "vi": "Vietnamesisch", "zh": "Chinesisch",
}  # fmt: skip


def language_name(code: str) -> str:
    """ "Englisch" for "en-US"; the code itself in quotation marks where we have no name."""
    return _NAMES.get(code.lower().partition("-")[0].partition("_")[0], f"„{code}“")
