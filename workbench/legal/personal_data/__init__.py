"""Telling a filled-in form from an empty one: data of real people do not belong in a workspace."""
