"""The shared collection of real Word files, and the independent judge of what is read and written."""
