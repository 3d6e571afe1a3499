"""Write what a reader answered on the screen into the table of the kit, so that it can be read back."""

import io
from collections.abc import Sequence
from pathlib import Path

from workbench.app.output_path import check_folder, check_output
from workbench.common.text import replace_file
from workbench.model.review import StoredAnswer, TestRound


def write_screen_answers(planned: TestRound, answers: Sequence[StoredAnswer], out: Path) -> None:
    """The results table of the round with these answers filled in, as `out` (.xlsx).

    Raises `WorkbenchError` when it ends wrongly or cannot be written.
    """
    from openpyxl import load_workbook

    from workbench.reporting.test_kit_xlsx import test_kit_xlsx
    from workbench.review import table_layout as layout

    check_output(Path(), out, ".xlsx")
    check_folder(out)
    book = load_workbook(io.BytesIO(test_kit_xlsx(planned)))
    sheet = book[layout.ANSWERS]
    by_cell = {(item.tester, item.passage, item.side, item.question): item for item in answers}
    places = [layout.COLUMNS.index(name) for name in (layout.ANSWER, layout.SECONDS, layout.REMARK)]
    for number, row in enumerate(layout.table_rows(planned), 2):
        found = by_cell.get((row.tester, row.passage.number, row.side, row.question.id))
        if found is not None:
            values = (found.value, found.seconds or None, found.remark or None)
            for place, value in zip(places, values, strict=True):
                sheet.cell(number, place + 1).value = value
                if isinstance(value, str):
                    sheet.cell(number, place + 1).data_type = "s"  # a remark that begins with = is no formula
    stream = io.BytesIO()
    book.save(stream)
    replace_file(out, stream.getvalue())
