"""`make bench`: times and memory, each beside a known library in the same run."""

from tests.bench import word_files

if __name__ == "__main__":
    word_files.main()
