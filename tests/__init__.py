"""Tests of the Formularwerkbank; the folders mirror `workbench/`."""
