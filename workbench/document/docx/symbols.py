"""Characters of symbol fonts (Wingdings, Symbol, Webdings) as the Unicode characters that look like them.

Source: Unicode's mapping of Wingdings (L2/12-130) and Adobe's of Symbol; only the characters that forms use.
"""

_WINGDINGS = {
    0x22: "✂", 0x28: "☎", 0x29: "✆", 0x2A: "✉", 0x2B: "✉", 0x36: "⌛", 0x3A: "🖥", 0x3F: "✍", 0x46: "☞",
    0x4A: "☺", 0x4C: "☹", 0x6C: "●", 0x6D: "❍", 0x6E: "■", 0x6F: "□", 0x70: "□", 0x71: "❑", 0x72: "❒",
    0x76: "❖", 0x9F: "•", 0xA0: "▪", 0xA1: "○", 0xA3: "○", 0xA7: "▪", 0xA8: "□", 0xD8: "➢", 0xDF: "←",
    0xE0: "→", 0xE1: "↑", 0xE2: "↓", 0xE8: "➔", 0xF0: "⇨", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
}  # fmt: skip
_SYMBOL = {
    0x2D: "−", 0xA3: "≤", 0xAE: "→", 0xAC: "←", 0xB0: "°", 0xB1: "±", 0xB3: "≥", 0xB4: "×", 0xB7: "•",
    0xDE: "⇒", 0xE5: "∑",
}  # fmt: skip
_PRIVATE_USE = 0xF000


def shown_symbol(font: str, code: str) -> str:
    """What a w:sym with this font and hexadecimal code looks like; "" if that isn't known."""
    try:
        number = int(code, 16)
    except ValueError:
        return ""
    if not _PRIVATE_USE <= number <= _PRIVATE_USE + 0xFF:
        return chr(number) if 0x20 <= number < 0xD800 else ""
    table = _SYMBOL if font.lower() == "symbol" else _WINGDINGS
    return table.get(number - _PRIVATE_USE, "")


def shown_bullet(character: str) -> str:
    """The bullet of a list level (w:lvlText) as a character that any font shows."""
    if character == "o":
        return "◦"
    if len(character) == 1 and 0xF000 <= ord(character) <= 0xF0FF:
        return _SYMBOL.get(ord(character) - _PRIVATE_USE) or _WINGDINGS.get(
            ord(character) - _PRIVATE_USE, "•"
        )
    return character if character.isprintable() else "•"
