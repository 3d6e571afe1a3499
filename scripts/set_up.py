"""Makes the virtual environment and fills it from the pinned requirements.

    python3 scripts/set_up.py ENVIRONMENT REQUIREMENTS... [--package]

Needs only python3 and pip of Debian 12: its python3 has no ensurepip, so the environment has no pip of its
own and the system's pip installs into it. With `--package` the Formularwerkbank itself is installed too.
"""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

OLDEST = (3, 11)


def make_environment(folder: Path) -> None:
    """Create the virtual environment, or make it anew if its Python does not run any more."""
    python = folder / "bin" / "python"
    if python.exists() and subprocess.run([python, "-c", ""], check=False).returncode == 0:
        return
    print(f"Creating the virtual environment {folder.name} ...", flush=True)
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", "--clear", folder], check=True)


def install(folder: Path, arguments: list[str]) -> None:
    """Run pip for the environment and count the packages it has looked at. Ends the program on failure."""
    command = [sys.executable, "-m", "pip", "--python", str(folder / "bin" / "python"), "install"]
    options = ["--disable-pip-version-check", "--no-input", "--progress-bar", "off", *arguments]
    process = subprocess.Popen(
        [*command, *options], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    assert process.stdout is not None
    printed = list(show_progress(process.stdout))
    if process.wait():
        sys.exit("\n".join([*printed[-30:], "pip could not install the packages."]))


def show_progress(lines: Iterator[str]) -> Iterator[str]:
    """Pass pip's lines on; after each package print the count, on a terminal always in the same line."""
    terminal = sys.stdout.isatty()
    seen = 0
    for line in lines:
        yield line.rstrip()
        if line.startswith(("Collecting ", "Processing ", "Requirement already satisfied: ")):
            seen += 1
            if terminal or seen % 10 == 0:
                print(f"  {seen} packages", end="\r" if terminal else "\n", flush=True)
        elif line.startswith("Installing collected packages") and seen > 1:
            print(f"  {seen} packages fetched, unpacking ...", flush=True)


def main() -> None:
    """Do what the command line says; see the top of the file."""
    if sys.version_info < OLDEST:
        sys.exit(f"Python {'.'.join(map(str, OLDEST))} or newer is needed; this is {sys.version.split()[0]}.")
    package = "--package" in sys.argv
    environment, *requirements = [Path(word) for word in sys.argv[1:] if word != "--package"]
    make_environment(environment)
    for file in requirements:
        print(f"Installing the packages of {file} (the first time this takes half a minute) ...", flush=True)
        install(environment, ["--require-hashes", "-r", str(file)])
    if package:
        print("Installing the Formularwerkbank ...", flush=True)
        # Built with the pinned setuptools of the environment: nothing is fetched that has no hash.
        install(environment, ["--no-deps", "--no-build-isolation", "--editable", "."])


if __name__ == "__main__":
    main()
