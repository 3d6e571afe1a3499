"""Installs the system libraries that are missing, and only those.

    python3 scripts/system_libraries.py window [screen ...]

A library is missing if it cannot be loaded: the loader is asked, not the package manager, so a hand-built
library counts too. `requirements/debian.txt` says which Debian package has it.
"""

import ctypes
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

LIST = Path(__file__).resolve().parent.parent / "requirements" / "debian.txt"


def present(thing: str) -> bool:
    """True if the library loads, the program is in the path, or a file matches the pattern."""
    if thing.startswith("/"):
        return any(Path("/").glob(thing[1:]))
    if ".so" not in thing:
        return shutil.which(thing) is not None
    try:
        ctypes.CDLL(thing)
    except OSError:
        return False
    return True


def missing_packages(purposes: set[str]) -> list[str]:
    """The Debian packages whose library, program or file is not there, in the order of the list."""
    rows = [line.split() for line in LIST.read_text(encoding="utf-8").splitlines()]
    wanted = [row for row in rows if row and not row[0].startswith("#")]
    unknown = purposes - {purpose for _, _, purpose in wanted}
    if unknown:
        sys.exit(f"{LIST.name} knows no purpose {', '.join(sorted(unknown))}.")
    return [package for thing, package, purpose in wanted if purpose in purposes and not present(thing)]


def install(packages: list[str]) -> None:
    """Install with apt-get, or end with one sentence that says which command does it."""
    prefix = _administrator()
    command = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    if prefix is None or shutil.which("apt-get") is None:
        sys.exit(f"System libraries are missing. An administrator installs them with: {shlex.join(command)}")
    print(f"Installing system libraries: {' '.join(packages)} ...", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for step in (["apt-get", "update"], command):
        result = subprocess.run([*prefix, *step, "-qq"], env=environment, capture_output=True, text=True)
        if result.returncode:
            sys.exit(f"{result.stdout}{result.stderr}\n{shlex.join(step)} failed.")


def _administrator() -> list[str] | None:
    """What has to stand before a command so that it may install, or None if nobody here may."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") and subprocess.run(["sudo", "-n", "true"], capture_output=True).returncode == 0:
        return ["sudo", "-n"]
    return None


def main() -> None:
    """Install what is missing for the purposes on the command line."""
    missing = missing_packages(set(sys.argv[1:]))
    if not missing:
        return
    install(missing)
    if left := missing_packages(set(sys.argv[1:])):
        sys.exit(f"Installed, but still not found: {' '.join(left)}.")


if __name__ == "__main__":
    main()
