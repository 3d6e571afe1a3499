"""Which form of a replacement fits into a sentence, and whether grammar leaves only that one."""
