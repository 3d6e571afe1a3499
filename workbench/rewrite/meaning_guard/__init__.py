"""One meaning guard a file. Found by walking the folder; they do not know each other."""
