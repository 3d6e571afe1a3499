"""What the exit code of `workbench` tells a script."""

DONE = 0
UNUSABLE = 1
USAGE = 2
NEEDS_DECISION = 3
INTERRUPTED = 130
