# SPDX-License-Identifier: MIT
# A Data sheet of 100,000 marks read by openpyxl in read-only mode, beside bench_import; no test. Each in a process of its
# own, in processor seconds.
#   python3 import_peer.py path/to/evenhand-cli
#   python3 import_peer.py read XLSX    seconds, kilobytes before and at the peak, cells
import os
import resource
import subprocess
import sys
import tempfile
import time


def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def read(path):
    import openpyxl

    before, start, cells = peak(), time.process_time(), 0
    book = openpyxl.load_workbook(path, read_only=True)
    for page in book.worksheets:
        for row in page.iter_rows(values_only=True):
            cells += len(row)
    print(time.process_time() - start, before, peak(), cells)


def compare(cli):
    bench = os.path.join(os.path.dirname(cli), "bench_import")
    with tempfile.TemporaryDirectory() as folder:
        file = os.path.join(folder, "data.xlsx")
        subprocess.run([bench, "make", file], check=True)
        runs = [subprocess.run([bench, "read", file], check=True, capture_output=True, text=True).stdout.split() for _ in range(3)]
        reading, matching, before, after, marks = min(runs, key=lambda run: float(run[0]) + float(run[1]))
        print(f"import of a Data sheet of {marks} marks, {os.path.getsize(file) / 1e6:.1f} MB")
        print(f"{'':<44} {'CPU seconds':>12} {'peak MB (before)':>16}")
        for name, seconds in (("evenhand, reading, best of 3", reading), ("evenhand, matching to the plan", matching)):
            print(f"{name:<44} {float(seconds):12.2f} {int(after) / 1024:8.0f} ({int(before) / 1024:5.0f})")
        run = subprocess.run([sys.executable, __file__, "read", file], capture_output=True, text=True)
        if run.returncode != 0:
            missing = "ModuleNotFoundError" in run.stderr
            return print("openpyxl: " + ("is not here" if missing else "failed: " + run.stderr.strip().splitlines()[-1]))
        seconds, before, after, _ = (float(word) for word in run.stdout.split())
        print(f"{'openpyxl read-only, reading':<44} {seconds:12.2f} {after / 1024:8.0f} ({before / 1024:5.0f})")
        print(f"openpyxl takes {seconds / float(reading):.1f} times as long for the reading")


if __name__ == "__main__":
    if sys.argv[1] == "read":
        read(sys.argv[2])
    else:
        compare(sys.argv[1])
