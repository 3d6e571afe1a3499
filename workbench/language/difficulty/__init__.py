"""Our own difficulty score: how hard a sentence is to read, 0 (easy) to 100 (hard), as a sum that can be shown."""
