"""What the operating system complains about, in German."""

import errno

_CAUSES = {
    errno.ENOENT: "die Datei oder der Ordner ist nicht da",
    errno.EACCES: "die Berechtigung fehlt",
    errno.EPERM: "die Berechtigung fehlt",
    errno.ENOSPC: "der Datenträger ist voll",
    errno.EDQUOT: "Ihr Speicherplatz ist aufgebraucht",
    errno.EROFS: "der Datenträger ist schreibgeschützt",
    errno.ENAMETOOLONG: "der Name ist zu lang",
    errno.EISDIR: "das ist ein Ordner",
    errno.ENOTDIR: "ein Teil des Pfads ist kein Ordner",
    errno.EBUSY: "ein anderes Programm benutzt die Datei",
    errno.ETXTBSY: "ein anderes Programm benutzt die Datei",
    errno.EIO: "der Datenträger meldet einen Fehler",
    errno.ELOOP: "die Verknüpfung führt im Kreis",
    errno.EEXIST: "der Name ist schon vergeben",
    errno.EINVAL: "der Name ist nicht zulässig",
}


def cause_of(error: OSError) -> str:
    """The cause as the end of a German sentence: "... kann nicht geschrieben werden: der Datenträger ist voll"."""
    known = _CAUSES.get(error.errno or 0)
    return known or (f"Fehler {error.errno} des Betriebssystems" if error.errno else "ein unbekannter Fehler")
