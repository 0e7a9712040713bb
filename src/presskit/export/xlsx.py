"""XLSX: one workbook with the sheets releases, segments, facts and findings."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import Any

from presskit.collection import Results
from presskit.export.files import Placing, xml_text
from presskit.export.tables import TABLES, Cell

LONGEST = 32_767  # characters a cell may hold, by the format
MOST = 1_048_575  # rows a sheet may hold below its header
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")


def write(results: Results, folder: Path) -> tuple[Path, ...]:
    """presskit.xlsx: filters, a header that stays in sight, readable widths. Text is never taken for a formula."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    with Placing(folder) as new, _temporary_files():
        book = Workbook(write_only=True)
        sheets = {table: book.create_sheet(table.name) for table in TABLES}
        for table, sheet in sheets.items():
            sheet.freeze_panes = "A2"
            for number, (_, width) in enumerate(table.columns, 1):
                sheet.column_dimensions[get_column_letter(number)].width = width
            header = []
            for name, _ in table.columns:
                cell = WriteOnlyCell(sheet, value=name)
                cell.font = Font(bold=True)
                header.append(cell)
            sheet.append(header)
        counts = dict.fromkeys(TABLES, 0)
        for release in results.releases:
            for table, sheet in sheets.items():
                for row in islice(table.rows(release), MOST - counts[table]):
                    counts[table] += 1
                    sheet.append([_cell(sheet, value) for value in row])
        for table, sheet in sheets.items():
            sheet.auto_filter.ref = f"A1:{get_column_letter(len(table.columns))}{counts[table] + 1}"
        book.save(new("presskit.xlsx"))
    return tuple(new.made)


@contextmanager
def _temporary_files() -> Iterator[None]:
    """openpyxl keeps sheets in temporary files, which lxml writes: its complaint is the system's in other words."""
    from lxml import etree

    try:
        yield
    except etree.SerialisationError as error:
        raise OSError(f"a temporary file cannot be written ({error})") from error


def _cell(sheet: Any, value: Cell) -> Any:
    """A number as it is; text as text, also when it begins with "="."""
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment

    if not isinstance(value, str):
        return value
    cell = WriteOnlyCell(sheet, value=_fitting(value))
    cell.data_type = "s"
    cell.alignment = Alignment(vertical="top", wrap_text=len(value) > 40)
    return cell


def _fitting(value: str) -> str:
    text = _CONTROL.sub("\ufffd", xml_text(value))
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
