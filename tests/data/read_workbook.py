"""Prints a workbook as openpyxl reads it: JSON with the frozen rows, the direction, and each cell with its type and format."""

import json
import sys

import openpyxl

sheet = openpyxl.load_workbook(sys.argv[1]).active
rows = [
    [{"value": str(cell.value), "type": cell.data_type, "format": cell.number_format} for cell in row if cell.value is not None]
    for row in sheet.iter_rows()
]
print(json.dumps({"frozen": sheet.freeze_panes, "right_to_left": bool(sheet.sheet_view.rightToLeft), "rows": rows}))
