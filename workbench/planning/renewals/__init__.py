"""Comparing a first application with its renewal, and what asking again costs."""
