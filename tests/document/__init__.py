"""Tests of reading and writing files; the folders mirror `workbench/document`, and more."""
