# SPDX-License-Identifier: MIT
# An independent, dense program for the severity model of src/score/severity/Severity.h (numpy, scipy): prints the figures the unit
# tests of src/score expect. It shares no code and no algebra (no elimination) with the engine.
import itertools
import sys

try:
    import numpy as np
    from scipy import optimize, stats
except ImportError:
    print("skipped: numpy and scipy are not installed")
    sys.exit(0)


def rule(c, r, k):
    return 1 + (7 * c + 3 * k + 5 * r + c * k + 2 * c * r + k * r * r) % 5


PANELS = {
    "complete 4x3x3": (4, 3, 3, lambda c, r, k: True),
    "holes 5x4x3": (5, 4, 3, lambda c, r, k: (c + 2 * r + k) % 4 != 0),
    "rota 6x4x2": (6, 4, 2, lambda c, r, k: r in (c % 4, (c + 1) % 4)),
    "one competency 5x3x1": (5, 3, 1, lambda c, r, k: (c + r) % 4 != 1),
}


def fit(ratings, n_raters, low=1.0, high=5.0):
    cells = sorted({(c, k) for c, r, k, _ in ratings})
    pairs = sorted({(c, r) for c, r, k, _ in ratings})
    y = np.array([v for *_, v in ratings])
    n, p = len(y), len(cells)
    X = np.zeros((n, p))
    Zs = np.zeros((n, n_raters))
    Zh = np.zeros((n, len(pairs)))
    for i, (c, r, k, _) in enumerate(ratings):
        X[i, cells.index((c, k))] = 1
        Zs[i, r] = 1
        Zh[i, pairs.index((c, r))] = 1
    XtXi = np.linalg.inv(X.T @ X)
    M = np.eye(n) - X @ XtXi @ X.T
    nu0, s0 = 4.0, 0.125 * (high - low)
    nu = nu0 + n - p
    grid = np.arange(16) * 0.2
    halos = grid if len({k for _, _, k, _ in ratings}) > 1 else np.array([0.0])
    out = []
    for i, j in itertools.product(range(len(grid)), range(len(halos))):
        rs, rh = grid[i], halos[j]
        blocks, D = [], []
        if rs > 0:
            blocks.append(Zs)
            D += [rs**-2] * n_raters
        if rh > 0:
            blocks.append(Zh)
            D += [rh**-2] * len(pairs)
        Q = y @ M @ y
        V = XtXi.copy()
        theta = XtXi @ X.T @ y
        logdet = 0.0
        s = np.zeros(n_raters)
        if blocks:
            Z = np.hstack(blocks)
            S = Z.T @ M @ Z + np.diag(D)
            rhs = Z.T @ M @ y
            u = np.linalg.solve(S, rhs)
            Q -= u @ rhs
            theta = XtXi @ X.T @ (y - Z @ u)
            B = XtXi @ X.T @ Z
            V = V + B @ np.linalg.solve(S, B.T)
            logdet = np.linalg.slogdet(S)[1]
            if rs > 0:
                s = u[:n_raters]
        logw = -0.5 * logdet - nu / 2 * np.log(nu0 * s0**2 + Q) - rs**2 / 2 - rh**2 / 8
        if rs > 0:
            logw -= 0.5 * n_raters * np.log(rs**2)
        if rh > 0:
            logw -= 0.5 * len(pairs) * np.log(rh**2)
        for at, size in ((i, len(grid)), (j, len(halos))):
            if size > 1 and at in (0, size - 1):
                logw -= np.log(2)
        out.append((logw, theta, V * (nu0 * s0**2 + Q) / nu, s))
    w = np.exp(np.array([o[0] for o in out]) - max(o[0] for o in out))
    return cells, nu, w / w.sum(), out


def composite(cells, c, weights):
    a = np.array([weights[k] if cc == c else 0.0 for cc, k in cells])
    return a / a.sum()


def main():
    for name, (C, R, K, present) in PANELS.items():
        ratings = [(c, r, k, float(rule(c, r, k))) for c in range(C) for k in range(K) for r in range(R) if present(c, r, k)]
        cells, nu, w, out = fit(ratings, R)
        weights = [3.0, 2.0, 1.0][:K]
        A = [composite(cells, c, weights) for c in range(C)]

        def mixture(a):
            return (np.array([a @ o[1] for o in out]), np.sqrt(np.array([a @ o[2] @ a for o in out])))

        print(f"== {name}")
        print("severity", " ".join(f"{sum(wi * o[3][r] for wi, o in zip(w, out)):.12f}" for r in range(R)))
        print("adjusted", " ".join(f"{w @ mixture(a)[0]:.12f}" for a in A))
        for b in range(1, C):
            loc, sc = mixture(A[0] - A[b])
            print(f"P(0>{b}) {w @ stats.t.cdf(loc / sc, nu):.12f}")
        field = sum(A) / C
        loc, sc = mixture(A[0] - field)
        q = [optimize.brentq(lambda x: w @ stats.t.cdf((x - loc) / sc, nu) - p, -50, 50, xtol=1e-14) for p in (0.05, 0.95)]
        print("contrast90 of 0", " ".join(f"{x:.12f}" for x in q))
        e = np.zeros(len(cells))
        e[0] = 1
        loc, sc = mixture(e)
        print(f"P(first cell<3) {w @ stats.t.cdf((3 - loc) / sc, nu):.12f}")


main()
