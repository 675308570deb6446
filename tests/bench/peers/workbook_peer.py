# SPDX-License-Identifier: MIT
# The benchmark workbook's cells written by Python XlsxWriter and openpyxl, beside bench_workbook; no test. Each program
# runs in a process of its own; only writing is timed, in processor seconds, not the reading of the cells.
#   python3 workbook_peer.py path/to/evenhand-cli [candidates]
#   python3 workbook_peer.py xlsxwriter|openpyxl|openpyxl-bare CELLS XLSX
#       one of them; prints seconds, kilobytes before and at the peak
import json
import os
import resource
import subprocess
import sys
import tempfile
import time

GOALS = {
    "xlsxwriter": "xlsxwriter, one run (goal 2.5 times)",
    "openpyxl": "openpyxl, one run (goal 4 times)",
    "openpyxl-bare": "openpyxl without formats, one run",
}


def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def value(fields):
    return float(fields[1]) if fields[0] == "N" else json.loads(fields[1])


def sheets(path):
    """Name and rows of each sheet; a cell is (role, kind, value, cached value)."""
    name, rows = None, []
    with open(path, encoding="utf-8", newline="\n") as lines:
        for line in lines:
            fields = line.rstrip("\n").split("\t")
            if fields[0] == "S":
                if name is not None:
                    yield name, rows
                name, rows = fields[1], []
            elif fields[0] == "R":
                rows.append([])
            elif fields[1] == "F":
                rows[-1].append((int(fields[0]), "F", "=" + fields[2], value(fields[3:])))
            elif fields[1] == "B":
                rows[-1].append((int(fields[0]), "B", None, None))
            else:
                rows[-1].append((int(fields[0]), fields[1], value(fields[1:]), None))
    yield name, rows


def with_xlsxwriter(cells, target):
    import xlsxwriter

    spent, start = 0.0, time.process_time()
    book = xlsxwriter.Workbook(target, {"constant_memory": True})
    formats = [book.add_format({"font_size": 8 + role / 4}) for role in range(32)]
    spent += time.process_time() - start
    for name, rows in sheets(cells):
        start = time.process_time()
        page = book.add_worksheet(name)
        for at, row in enumerate(rows):
            for column, (role, kind, cell, cached) in enumerate(row):
                if kind == "N":
                    page.write_number(at, column, cell, formats[role])
                elif kind == "T":
                    page.write_string(at, column, cell, formats[role])
                elif kind == "F":
                    page.write_formula(at, column, cell, formats[role], cached)
                else:
                    page.write_blank(at, column, None, formats[role])
        spent += time.process_time() - start
    start = time.process_time()
    book.close()
    return spent + time.process_time() - start


def with_openpyxl(cells, target, formats=True):
    """Write-only sheets; it keeps no cached values of formulas."""
    import openpyxl
    from openpyxl.cell import WriteOnlyCell

    spent, start = 0.0, time.process_time()
    book = openpyxl.Workbook(write_only=True)
    fonts = [openpyxl.styles.Font(size=8 + role / 4) for role in range(32)]
    spent += time.process_time() - start
    for name, rows in sheets(cells):
        start = time.process_time()
        page = book.create_sheet(name)
        for row in rows:
            if not formats:
                page.append([cell for _, _, cell, _ in row])
                continue
            dressed = []
            for role, _, cell, _ in row:
                dressed.append(WriteOnlyCell(page, cell))
                dressed[-1].font = fonts[role]
            page.append(dressed)
        spent += time.process_time() - start
    start = time.process_time()
    book.save(target)
    return spent + time.process_time() - start


def with_bare_openpyxl(cells, target):
    return with_openpyxl(cells, target, formats=False)


WAYS = {"xlsxwriter": with_xlsxwriter, "openpyxl": with_openpyxl, "openpyxl-bare": with_bare_openpyxl}


def one(way, cells, target):
    __import__(way.split("-")[0])
    before = peak()
    print(WAYS[way](cells, target), before, peak())


def line(name, seconds, before, after, size, ratio=None):
    told = "" if ratio is None else f"{ratio:8.1f} times ours"
    print(f"{name:<44} {seconds:12.2f} {size / 1e6:10.1f} {after / 1024:8.0f} ({before / 1024:5.0f}) {told}")


def compare(cli, candidates):
    bench = os.path.join(os.path.dirname(cli), "bench_workbook")
    with tempfile.TemporaryDirectory() as folder:
        cells, target, note = (os.path.join(folder, name) for name in ("cells", "out.xlsx", "note"))
        best = None
        for _ in range(3):
            subprocess.run([bench, "ours", candidates, target, note], check=True)
            found = [float(word) for word in open(note).read().split()]
            best = min(best or found, found)
        ours = best[0]
        print(f"the same workbook of {candidates} candidates by other programs; ours with the figures of Certainty")
        print(f"{'':<44} {'CPU seconds':>12} {'file MB':>10} {'peak MB (before)':>16}")
        line("evenhand, best of 3", ours, best[2], best[3], best[5])
        subprocess.run([bench, "cells", candidates, cells], check=True)
        for way, title in GOALS.items():
            run = subprocess.run([sys.executable, __file__, way, cells, target], capture_output=True, text=True)
            if run.returncode != 0:
                missing = "ModuleNotFoundError" in run.stderr
                print(f"{way}: " + ("is not here" if missing else "failed: " + run.stderr.strip().splitlines()[-1]))
                continue
            seconds, before, after = (float(word) for word in run.stdout.split())
            line(title, seconds, before, after, os.path.getsize(target), seconds / ours)


if __name__ == "__main__":
    if sys.argv[1] in WAYS:
        one(*sys.argv[1:4])
    else:
        compare(sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else "1000")
