"""The one error that people see: a sentence a clerk understands, and what to do next."""


class WorkbenchError(Exception):
    """A German sentence for people (`str(error)`) and an optional German hint what to do next.

    The command line prints the sentence and ends with exit code 1; the window shows it in a dialog.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


class InputError(WorkbenchError):
    """A file cannot be used. The sentence names the file and the cause."""


class Cancelled(Exception):  # noqa: N818  (the person stopped the work: no error)
    """Raised by `Progress.step` after somebody asked for the work to stop."""
