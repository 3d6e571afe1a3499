"""Which German words are spelt right, and which word somebody may have meant."""
