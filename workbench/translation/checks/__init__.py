"""Checks of translations, one a file. They are found by walking this folder and never import one another."""
