"""`make bench`: times and memory, each beside a known library in the same run, and shares of right suggestions.

`make bench ARGS=memory` measures the translation memory with a million units instead: some minutes.
"""

import sys

from tests.bench import german, glossary, memory, rewrite, window, word_files, workspace

if __name__ == "__main__":
    if "memory" in sys.argv[1:]:
        memory.main(memory.MILLION)
    else:
        word_files.main()
        german.main()
        glossary.main()
        rewrite.main()
        workspace.main()
        memory.main()
        window.main()
