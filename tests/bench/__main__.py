"""`make bench`: times and memory, each beside a known library in the same run, and shares of right suggestions."""

from tests.bench import german, glossary, rewrite, window, word_files, workspace

if __name__ == "__main__":
    word_files.main()
    german.main()
    glossary.main()
    rewrite.main()
    workspace.main()
    window.main()
