"""`make bench`: times and memory, each beside a known library in the same run."""

from tests.bench import german, glossary, word_files

if __name__ == "__main__":
    word_files.main()
    german.main()
    glossary.main()
