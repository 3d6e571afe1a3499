"""Settings that hold for every test."""

import os

# Set before anything imports Qt: tests need no screen, unless a person asks for one from outside.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
