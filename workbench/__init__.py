"""Formularwerkbank: read, improve, test and translate official Word forms without damaging them."""
