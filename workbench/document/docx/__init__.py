"""Word files: read every visible text, change only the paragraphs that were edited."""
