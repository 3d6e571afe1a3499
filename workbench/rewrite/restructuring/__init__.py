"""Turning a clause around: who acts, where the parts of a clause stand, and how the active of a passive reads."""
