#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Draws single-operator changes of the core from a seed and says which of them the unit tests let live.

mutate.py N [SEED]; works on a copy in build/mutate with a build of its own, the working tree is never changed.
"""
import os
import random
import subprocess
import sys
from pathlib import Path

sys.dont_write_bytecode = True  # the source tree stays as it is
from copy_of import Bench  # noqa: E402
from sites import mutations_of, sites_in  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ("reading", "score", "rubric", "plan", "session", "records", "compare", "explain", "sheet", "app")
# The room itself first, then those above it: the first that fails ends the search.
ABOVE = {
    "reading": ("reading", "rubric", "sheet", "app", "cli"),
    "score": ("score", "compare", "explain", "sheet", "app", "cli"),
    "rubric": ("rubric", "plan", "session", "compare", "sheet", "app", "cli"),
    "plan": ("plan", "session", "compare", "sheet", "app", "store", "cli"),
    "session": ("session", "records", "compare", "sheet", "app", "store", "cli"),
    "records": ("records", "app", "store", "cli"),
    "compare": ("compare", "explain", "sheet", "app", "cli"),
    "explain": ("explain", "sheet", "app", "cli"),
    "sheet": ("sheet", "app", "cli", "workbook"),
    "app": ("app", "store", "cli", "workbook"),
}
TESTED = sorted({room for rooms in ABOVE.values() for room in rooms})


def all_sites(tree):
    found = []
    for room in ROOMS:
        for path in sorted((tree / "src" / room).rglob("*.cpp")):
            found += [(room, path.relative_to(tree), site) for site in sites_in(path.read_text())]
    return found


def equivalents():
    """Changes that alter nothing anybody could see: "path | line before | line after"."""
    listed = Path(__file__).with_name("equivalent.txt")
    lines = listed.read_text().splitlines() if listed.exists() else []
    return {line for line in lines if line and not line.startswith("#")}


def line_of(text, position):
    start = text.rfind("\n", 0, position) + 1
    end = text.find("\n", position)
    return text[start:end].strip()


def fate(bench, room, path, text, changed):
    """killed and by which test, lived, or not compiled."""
    bench.write(path, changed)
    try:
        for above in ABOVE[room]:
            if not bench.build(above):
                return "not compiled", ""
            if not bench.passes(above):
                return "killed", "test_" + above
        return "lived", ""
    finally:
        bench.write(path, text)


def main():
    if len(sys.argv) not in (2, 3) or not all(word.isdigit() for word in sys.argv[1:]) or sys.argv[1] == "0":
        sys.exit("usage: ./dev mutate N [SEED]")
    seed = int(sys.argv[2]) if len(sys.argv) == 3 else random.SystemRandom().randrange(10**6)
    draw = random.Random(seed)
    os.nice(10)
    print("building and testing a copy without a change first ...", flush=True)
    bench = Bench(ROOT, TESTED)
    sites = all_sites(bench.tree)
    chosen = draw.sample(sites, min(int(sys.argv[1]), len(sites)))
    print(f"seed {seed}: {len(chosen)} of {len(sites)} places", flush=True)
    known = equivalents()
    count = {"killed": 0, "lived": 0, "not compiled": 0, "equivalent": 0}
    lived = []
    for room, path, site in chosen:
        text = bench.read(path)
        after = draw.choice(mutations_of(site))
        changed = text[: site.start] + after + text[site.end :]
        line = text.count("\n", 0, site.start) + 1
        before_line, after_line = line_of(text, site.start), line_of(changed, site.start)
        if f"{path} | {before_line} | {after_line}" in known:
            result, by = "equivalent", ""
        else:
            result, by = fate(bench, room, path, text, changed)
        count[result] += 1
        told = f"{path}:{line}: {before_line}\n{'':14}{after_line}"
        print(f"{result:13} {told}" + (f"\n{'':14}({by})" if by else ""), flush=True)
        if result == "lived":
            lived.append(told)
    judged = count["killed"] + count["lived"]
    print(f"\nkilled {count['killed']} of {judged}" + (f" ({100 * count['killed'] // judged} %)" if judged else "")
          + f", lived {count['lived']}, not compiled {count['not compiled']}, listed as equivalent {count['equivalent']}")
    for told in lived:
        print("lived         " + told)


if __name__ == "__main__":
    try:
        main()
    except subprocess.CalledProcessError as problem:
        sys.exit(f"stopped: {' '.join(map(str, problem.cmd))} failed before anything was changed")
