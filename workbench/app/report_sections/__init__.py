"""One recommendation a module: its page in the report."""
