#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What `llvm-cov export -summary-only` says of files, as a table of rooms: lines of code, how many of them ran."""
import collections
import json
import os
import sys


def rooms(report, sources):
    """Folder below the sources -> [lines, lines that ran]."""
    counts = collections.defaultdict(lambda: [0, 0])
    for file in report["data"][0]["files"]:
        name = os.path.relpath(file["filename"], sources)
        if name.startswith(".."):
            continue
        lines = file["summary"]["lines"]
        counts[os.path.dirname(name)][0] += lines["count"]
        counts[os.path.dirname(name)][1] += lines["covered"]
    return counts


def main():
    counts = rooms(json.load(sys.stdin), sys.argv[1])
    rows = sorted(counts.items())
    rows.append(("all", [sum(lines for lines, _ in counts.values()), sum(ran for _, ran in counts.values())]))
    print(f"{'room':<20}{'lines':>8}{'ran':>8}{'share':>8}")
    for room, (lines, ran) in rows:
        print(f"{room:<20}{lines:>8}{ran:>8}{100 * ran / max(lines, 1):>7.1f}%")


main()
