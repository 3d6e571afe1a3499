"""Single words: how usual, which parts, which forms, how many syllables."""
