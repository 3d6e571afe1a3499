"""How many characters fit where a Word form gives no more room: rows and frames of exact height, fixed text boxes."""
