"""Files that are broken, hostile or merely large, built by the tests."""
