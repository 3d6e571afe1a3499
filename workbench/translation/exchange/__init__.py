"""Formats for giving texts to translators and getting them back, one a file."""
