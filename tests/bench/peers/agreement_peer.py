# SPDX-License-Identifier: MIT
# Our agreement figures and time beside other programs' on the same ratings: Python (numpy when it is there) and R
# (psych, irr, lme4 when they are there). No test; figures that differ are said, missing programs are skipped.
#   python3 agreement_peer.py path/to/evenhand-cli
import csv
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time

try:
    import numpy as np
except ImportError:
    np = None

CANDIDATES, RATERS, RUNS = 40, 5, 5

R_PROGRAM = """
rows <- read.csv(commandArgs(TRUE)[1])
wide <- tapply(rows$score, list(rows$candidate, rows$rater), mean)
has <- function(name) requireNamespace(name, quietly = TRUE)
complete <- !anyNA(wide)
if (complete && has("psych")) {
  icc <- psych::ICC(wide, lmer = FALSE)$results$ICC
  cat(sprintf("%s %.10f\\n", c("icc1", "icc_a1", "icc_c1", "icck", "icc_ak", "icc_ck"), icc), sep = "")
}
# irr divides complete data of more than two raters wrongly, so it is asked about tables with holes only.
if (!complete && has("irr"))
  for (metric in c("ordinal", "interval"))
    cat(sprintf("alpha_%s %.10f\\n", metric, irr::kripp.alpha(t(wide), metric)$value))
if (complete && has("lme4")) {
  parts <- as.data.frame(lme4::VarCorr(lme4::lmer(score ~ (1 | candidate) + (1 | rater), rows)))
  v <- setNames(parts$vcov, parts$grp)
  cat(sprintf("icc_c1_reml %.6f\\n", v["candidate"] / (v["candidate"] + v["Residual"])))
}
"""


def table_of(path):
    scores = {}
    with open(path, newline="") as file:
        for row in csv.DictReader(file):
            scores.setdefault(row["candidate"], {})[row["rater"]] = float(row["score"])
    raters = sorted({r for row in scores.values() for r in row})
    return [[row.get(r) for r in raters] for row in scores.values()]


def squares(table):
    """Mean squares of units, raters, residual and within, by sums over the whole table."""
    n, k = len(table), len(table[0])
    if np is not None:
        x = np.array(table)
        g = x.mean()
        rows, cols = k * ((x.mean(1) - g) ** 2).sum(), n * ((x.mean(0) - g) ** 2).sum()
        total = ((x - g) ** 2).sum()
    else:
        g = sum(map(sum, table)) / (n * k)
        rows = k * sum((sum(row) / k - g) ** 2 for row in table)
        cols = n * sum((sum(col) / n - g) ** 2 for col in zip(*table))
        total = sum((v - g) ** 2 for row in table for v in row)
    error = total - rows - cols
    return rows / (n - 1), cols / (k - 1), error / ((n - 1) * (k - 1)), (cols + error) / (n * (k - 1))


def iccs(table):
    n, k = len(table), len(table[0])
    r, c, e, w = squares(table)
    return {
        "icc1": (r - w) / (r + (k - 1) * w),
        "icck": (r - w) / r,
        "icc_a1": (r - e) / (r + (k - 1) * e + k * (c - e) / n),
        "icc_ak": (r - e) / (r + (c - e) / n),
        "icc_c1": (r - e) / (r + (k - 1) * e),
        "icc_ck": (r - e) / r,
    }


def alpha(table, metric):
    """Krippendorff's alpha from the coincidences of values within units."""
    units = [[v for v in row if v is not None] for row in table]
    units = [row for row in units if len(row) > 1]
    values = sorted({v for row in units for v in row})
    at = {v: i for i, v in enumerate(values)}
    pairs = [[0.0] * len(values) for _ in values]
    for row in units:
        for i, a in enumerate(row):
            for j, b in enumerate(row):
                if i != j:
                    pairs[at[a]][at[b]] += 1 / (len(row) - 1)
    counts = [sum(row) for row in pairs]
    total = sum(counts)

    def distance(a, b):
        if metric == "interval":
            return (values[a] - values[b]) ** 2
        low, high = min(a, b), max(a, b)
        return (sum(counts[low : high + 1]) - (counts[low] + counts[high]) / 2) ** 2

    cells = [(a, b) for a in range(len(values)) for b in range(len(values))]
    seen = sum(pairs[a][b] * distance(a, b) for a, b in cells)
    chance = sum(counts[a] * counts[b] * distance(a, b) for a, b in cells)
    return 1 - (total - 1) * seen / chance


def python_figures(path):
    table = table_of(path)
    found = {} if any(v is None for row in table for v in row) else iccs(table)
    return found | {"alpha_" + metric: alpha(table, metric) for metric in ("ordinal", "interval")}


def write_ratings(path, keep):
    state = 1
    with open(path, "w") as file:
        file.write("candidate,rater,score\n")
        for c in range(CANDIDATES):
            for r in range(RATERS):
                state = (state * 1664525 + 1013904223) % 2**32
                level = 3 + (c % 3 - 1) - (1 if r == 4 else 0) + (state >> 8) % 3 - 1
                if keep(c, r):
                    file.write(f"c{c:03},r{r},{min(5, max(1, level))}\n")


def timed(command):
    """What it printed and the quickest of some runs in milliseconds of processor time, starting included."""
    best = None
    for _ in range(RUNS):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        done = subprocess.run(command, capture_output=True, text=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        if done.returncode != 0:
            raise RuntimeError(done.stderr.strip() or "it failed")
        spent = 1000 * (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
        best = spent if best is None else min(best, spent)
    return done.stdout, best


def ours(text):
    agreement = json.loads(text)["agreement"]
    found = {key: agreement["icc"][key] for key in agreement["icc"]}
    found["icc_c1_reml"] = found["icc_c1"]
    return found | {"alpha_" + metric: agreement["alpha"][metric] for metric in ("ordinal", "interval")}


def compare(name, text, spent, mine, my_time):
    peer = {key: float(value) for key, value in (line.split() for line in text.splitlines() if line.strip())}
    if not peer:
        return print(f"  {name}: skipped, the packages for this are not installed")
    print(f"  {name}: {spent:.0f} ms, ours {my_time:.0f} ms (everything about the panel), ratio {my_time / spent:.2f}")
    for key, value in peer.items():
        limit = 1e-4 if key.endswith("_reml") else 1e-8
        us = mine.get(key)
        same = us is not None and abs(us - value) <= limit
        shown = "-" if us is None else f"{us:.6f}"
        print(f"    {key:15} {value:10.6f}  ours {shown:>10}  {'same' if same else 'DIFFERENT'}")


def main(program):
    with tempfile.TemporaryDirectory() as folder:
        script = os.path.join(folder, "peer.R")
        with open(script, "w") as file:
            file.write(R_PROGRAM)
        for title, keep in (("complete", lambda c, r: True), ("with holes", lambda c, r: (c + 2 * r) % 4 != 0)):
            path = os.path.join(folder, "ratings.csv")
            write_ratings(path, keep)
            text, my_time = timed([program, "--json", "analyse", path, "--scale", "1..5"])
            mine = ours(text)
            print(f"Agreement of {CANDIDATES} candidates by {RATERS} interviewers, {title}, processor time")
            kind = "Python with numpy" if np is not None else "plain Python"
            compare(kind, *timed([sys.executable, __file__, "--figures", path]), mine, my_time)
            if shutil.which("Rscript") is None:
                print("  R: skipped, Rscript is not installed")
            else:
                compare("R", *timed(["Rscript", script, path]), mine, my_time)


if __name__ == "__main__":
    if len(sys.argv) == 3 and sys.argv[1] == "--figures":
        for name, value in python_figures(sys.argv[2]).items():
            print(name, repr(float(value)))
    elif len(sys.argv) == 2:
        main(sys.argv[1])
    else:
        sys.exit("usage: agreement_peer.py path/to/evenhand-cli")
