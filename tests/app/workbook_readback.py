#!/usr/bin/env python3
"""Reads the workbook of a shortlist back with another library and holds it against the CSV of the same shortlist.

Usage: workbook_readback.py PROGRAM. Exit status 77 (skipped) without openpyxl (Debian: python3-openpyxl).
"""

import csv
import datetime
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import warnings

try:
    import openpyxl
except ImportError:
    # Another Python than Debian's may stand first in the path.
    if os.path.realpath(sys.executable) != os.path.realpath("/usr/bin/python3") and os.path.exists("/usr/bin/python3"):
        os.execv("/usr/bin/python3", ["/usr/bin/python3", *sys.argv])
    print("Skipped: python3-openpyxl is not installed.")
    sys.exit(77)

warnings.simplefilter("ignore")  # openpyxl does not know the newer form of bars, and says so each time
PROFILE = """{"format": "partnerscope-profile", "version": 1, "name": "Readback", "category": "channel", "type": "reseller",
"criteria": [
  {"key": "size", "label": "Employees", "weight": 3, "attribute": "employees",
   "value": {"shape": "linear", "from": 0, "to": 100}, "must": {"at_least": 1}},
  {"key": "growth", "label": "=Growth", "weight": 1, "attribute": "growth", "value": {"shape": "linear", "from": 0, "to": 50}}],
"tiers": [{"name": "Gold", "at_least": 75}, {"name": "Bronze", "at_least": 0}]}"""
COMPANIES = """name,employees,growth,country
=1+1,80,12.5,DE
+Plus AG,40,,FR
Söhne & Co,100,25,AT
@home,0,10,DE
"""


def main(program):
    with tempfile.TemporaryDirectory() as name:
        desk = pathlib.Path(name)

        def run(*words, status=0, **environment):
            done = subprocess.run([program, *words], cwd=desk, capture_output=True, text=True,
                                  env={**os.environ, **environment})
            assert done.returncode == status, (words, done.returncode, done.stderr)
            return done

        (desk / "p.json").write_text(PROFILE, encoding="utf-8")
        (desk / "c.csv").write_text(COMPANIES, encoding="utf-8")
        run("new", "w.pscope")
        run("import", "w.pscope", "c.csv")
        run("profile", "add", "w.pscope", "p.json")
        words = ("shortlist", "w.pscope", "--profile", "Readback", "--top", "10", "--output")
        run(*words, "s.csv")
        run(*words, "s.XLSX")
        first = (desk / "s.XLSX").read_bytes()
        run(*words, "s.XLSX")
        assert (desk / "s.XLSX").read_bytes() == first, "the same command gave other bytes"
        run("shortlist", "w.pscope", "--profile", "Nobody", "--top", "1", "--output", "s.XLSX", status=3)
        assert (desk / "s.XLSX").read_bytes() == first, "a failed command touched the file"
        run(*words, "no/such/s.xlsx", status=3)
        run(*words, "s.ods", status=2)
        run(*words, "german.xlsx", LANGUAGE="de", LC_ALL="de_DE.UTF-8")
        assert (desk / "german.xlsx").read_bytes() == first, "commands speak English, whatever the locale"

        # The program's own reader takes it in again.
        run("new", "again.pscope")
        summary = json.loads(run("import", "again.pscope", "s.XLSX", "--format", "json").stdout)
        assert summary["read"] == summary["added"] == 3, summary

        book = openpyxl.load_workbook(desk / "s.XLSX")
        assert book.sheetnames == ["Shortlist", "Method", "Explanation"], book.sheetnames
        for sheet in book:
            assert sheet.freeze_panes == "A2", (sheet.title, sheet.freeze_panes)
            assert sheet.auto_filter.ref == sheet.dimensions, (sheet.title, sheet.auto_filter.ref, sheet.dimensions)
            assert all(cell.font.bold for cell in sheet[1]), sheet.title
            assert all(cell.data_type != "f" for row in sheet for cell in row), f"{sheet.title} holds a formula"
        check_shortlist(book["Shortlist"], list(csv.reader((desk / "s.csv").open(encoding="utf-8"))))
        check_method(book["Method"])
        check_explanation(book["Explanation"], book["Shortlist"])


def check_shortlist(sheet, table):
    rows = [[cell.value for cell in row] for row in sheet]
    assert rows[0] == table[0], (rows[0], table[0])
    assert len(rows) == len(table) == 4, "three companies have a rank"
    for row, line in zip(rows[1:], table[1:]):
        for title, value, text in zip(table[0], row, line):
            if title in ("rank", "fit", "low", "high", "known"):
                assert isinstance(value, (int, float)), (title, value)
                assert abs(value - float(text)) < 1e-9, (title, value, text)
            else:
                guarded = "'" + value if value and value[0] in "=+-@" else value
                assert (guarded or "") == text, (title, value, text)
    column = rows[0].index("known")
    assert "%" in sheet.cell(2, column + 1).number_format
    bars = [rule for range_ in sheet.conditional_formatting for rule in range_.rules if rule.type == "dataBar"]
    assert len(bars) == 1 and [c.val for c in bars[0].dataBar.cfvo] == [0, 100], bars


def check_method(sheet):
    lines = {(row[0].value, row[1].value): row[2].value for row in sheet.iter_rows(min_row=2)}
    assert lines["Profile", "Readback"] == 1, lines
    assert isinstance(lines["Profile", "Facts as of"], datetime.datetime), lines
    assert lines["Criterion", "Employees"] == 0.75 and lines["Criterion", "=Growth"] == 0.25, lines
    assert ("Must-have", "Employees") in lines, lines
    assert lines["Tier", "Gold"] == 75 and lines["Tier", "Bronze"] == 0, lines
    assert lines["Unknown facts", "Known at least"] == 0.6, lines


def check_explanation(sheet, shortlist):
    titles = [cell.value for cell in sheet[1]]
    rows = [dict(zip(titles, (cell.value for cell in row))) for row in sheet.iter_rows(min_row=2)]
    for company, fit in ((row[1].value, row[2].value) for row in shortlist.iter_rows(min_row=2)):
        own = [row for row in rows if row["Company"] == company]
        assert len(own) == 2, company
        assert abs(sum(row["Points"] for row in own) - fit) < 1e-5, (company, fit, own)
        assert abs(sum(row["Points"] + row["Points missing"] for row in own) - 100) < 1e-5, own
    growth = {row["Company"]: row for row in rows if row["Criterion"] == "=Growth"}
    assert growth["=1+1"]["Fact"] == 0.125 and growth["+Plus AG"]["Fact"] is None, growth
    assert growth["+Plus AG"]["Value"] is None, growth


main(sys.argv[1])
