"""The translation memory without a database."""
