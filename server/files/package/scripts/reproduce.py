#!/usr/bin/env python3
"""Recomputes every satisfaction rate of this package, with its interval, from the answers alone.

    python3 reproduce.py [folder of the package]

Prints one line of CSV for each figure of kpi-results.csv and compares it. Ends with status 1 if one differs.
Needs Python 3.8 or newer and nothing else. The formulas are those of README.md, 'How the figures are made'.
"""

import csv
import math
import os
import sys

Z = 1.959963984540054  # the 97.5 % point of the standard normal distribution
COLUMNS = ["n", "x", "answers", "population", "rate", "lower", "upper", "plain_lower", "plain_upper"]


def read(folder, *path):
    csv.field_size_limit(2**31 - 1)
    with open(os.path.join(folder, *path), encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def headline(folder, survey, series):
    """The column that feeds the series, and its codes: code -> whether it counts as satisfied."""
    column, codes = None, {}
    for row in read(folder, "data", survey, "codebook.csv"):
        if row["series"] == series and row["type"] == "code" and row["asked_when"] != "FALSE":
            column, codes[row["code"]] = row["column"], row["satisfied"] == "1"
    return column, codes


def answers(folder, survey, series):
    """Every valid answer of a Member's delegate: (whose voice, satisfied or not). Observers are left out."""
    column, codes = headline(folder, survey["survey"], series)
    for row in read(folder, "data", survey["survey"], "responses.csv"):
        member = row.get("delegation", "")
        if member == "observer" or row.get("capacity") == "observer" or row[column] not in codes:
            continue
        voice = row["response"] if survey["unit"] == "delegate" else member
        yield (survey["survey"], voice), codes[row[column]]


def beta(x, a, b):
    """Regularized incomplete beta function, by its continued fraction (DLMF 8.17.22, modified Lentz)."""
    if x <= 0 or x >= 1:
        return 0.0 if x <= 0 else 1.0
    if x > (a + 1) / (a + b + 2):
        return 1 - beta(1 - x, b, a)
    front = math.exp(math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + a * math.log(x) + b * math.log1p(-x))
    tiny, c, d = 1e-300, 1.0, 1 / (1 - (a + b) * x / (a + 1))
    value = d
    for m in range(1, 2000):
        for term in (
            m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)),
            -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1)),
        ):
            d = 1 / (1 + term * d or tiny)
            c = 1 + term / c or tiny
            value *= c * d
        if abs(c * d - 1) < 1e-16:
            break
    return front * value / a


def t_quantile(p, df):
    def below(t):
        return 1 - beta(df / (df + t * t), df / 2, 0.5) / 2

    lower, upper = 0.0, 1.0
    while below(upper) < p:
        upper *= 2
    while True:
        middle = (lower + upper) / 2
        if middle in (lower, upper):
            return middle
        lower, upper = (middle, upper) if below(middle) < p else (lower, middle)


def wilson(x, n, population):
    """Wilson's score interval; with a finite population n is replaced by n (N-1) / (N-n) (O'Neill 2021)."""
    p = x / n
    if population == n:
        return p, p
    if population is not None and population > n:
        n = n * (population - 1) / (population - n)
    centre = (p + Z * Z / (2 * n)) / (1 + Z * Z / n)
    half = Z / (1 + Z * Z / n) * math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n))
    return (0.0 if p == 0 else min(p, centre - half)), (1.0 if p == 1 else max(p, centre + half))


def folded(mean, sd, n, population):
    """Student's t over the shares of Members several of whose delegates answered."""
    factor = math.sqrt(1 - n / population) if population is not None and population >= n else 1
    half = t_quantile(0.975, n - 1) * sd / math.sqrt(n) * factor if factor > 0 else 0
    return max(0.0, mean - half), min(1.0, mean + half)


def rate(votes, population):
    """The mean over Members of the satisfied share of their valid answers."""
    by_voice = {}
    for voice, satisfied in votes:
        by_voice.setdefault(voice, []).append(satisfied)
    n, total = len(by_voice), len(votes)
    if n == 0:
        return {"n": 0}
    shares = sorted(sum(each) / len(each) for each in by_voice.values())
    mean = math.fsum(shares) / n
    one_each = total == n or n < 2 or shares[0] == shares[-1]
    if one_each:
        mean = sum(satisfied for _, satisfied in votes) / n if total == n else shares[0]
        intervals = [wilson(mean * n, n, one) for one in (population, None)]
    else:
        sd = math.sqrt(math.fsum((share - mean) ** 2 for share in shares) / (n - 1))
        intervals = [folded(mean, sd, n, one) for one in (population, None)]
    (lower, upper), (plain_lower, plain_upper) = intervals
    figure = {"n": n, "x": mean * n, "answers": total, "rate": mean, "lower": lower, "upper": upper}
    figure.update({"plain_lower": plain_lower, "plain_upper": plain_upper})
    return figure if population is None else {**figure, "population": population}


def suppressed(figure, threshold):
    """Why a figure is not published; '' if it is."""
    if figure["n"] == 0:
        return "no-answers"
    if figure["n"] < threshold:
        return "primary"
    return "unanimous" if figure["n"] < 10 and figure["rate"] in (0, 1) else ""


def recompute(folder, row, surveys):
    names = row["surveys"].split()
    if not all(name in surveys for name in names):
        return row["suppressed"] in ("open", "too-few") and {"suppressed": row["suppressed"]}
    chosen = [surveys[name] for name in names]
    known = [survey["population"] for survey in chosen if survey["unit"] == "member" and survey["population"] != ""]
    population = sum(map(int, known)) if len(known) == len(chosen) else None
    figure = rate([vote for survey in chosen for vote in answers(folder, survey, row["series"])], population)
    reason = suppressed(figure, int(row["threshold"]))
    return {"suppressed": reason} if reason else {**figure, "suppressed": ""}


def differences(row, figure):
    """The columns in which a recomputed figure is not the published one."""
    if not figure or figure["suppressed"] != row["suppressed"]:
        return ["suppressed"]
    if figure["suppressed"]:
        return []
    return [name for name in COLUMNS if not same(row[name], figure.get(name))]


def same(published, recomputed):
    if published == "" or recomputed is None:
        return published == "" and recomputed is None
    return math.isclose(float(published), recomputed, rel_tol=1e-9, abs_tol=1e-12)


def main():
    folder = sys.argv[1] if len(sys.argv) > 1 else os.path.dirname(os.path.abspath(__file__))
    surveys = {row["survey"]: row for row in read(folder, "surveys.csv")}
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(["reference", "suppressed", *COLUMNS])
    wrong, count = [], 0
    for row in read(folder, "kpi-results.csv"):
        if row["kind"] != "satisfaction" or row["surveys"] == "":
            continue
        count += 1
        figure = recompute(folder, row, surveys)
        wrong += ["%s %s" % (row["reference"], name) for name in differences(row, figure)]
        out.writerow([row["reference"], *[(figure or {}).get(name, "") for name in ["suppressed", *COLUMNS]]])
    print("%d figures recomputed, %d differences" % (count, len(wrong)), *wrong, sep="\n", file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
