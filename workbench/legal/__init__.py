"""Locked blocks and what documents must contain: editable data with source and "Stand", never a legal conclusion."""
