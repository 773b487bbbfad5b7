#!/usr/bin/env python3
"""Recomputes every satisfaction rate of this package, with its interval, from the answers alone.

    python3 reproduce.py [folder of the package]

Prints one line of CSV for each figure of kpi-results.csv and of breakdowns.csv and compares it. Ends with status 1 if one differs.
Needs Python 3.8 or newer and nothing else. The formulas are those of README.md, 'How the figures are made'.
"""

import csv
import math
import os
import sys

Z = 1.959963984540054  # the 97.5 % point of the standard normal distribution
COLUMNS = ["n", "members_behind", "x", "answers", "population", "effective", "rate", "lower", "upper", "plain_lower", "plain_upper"]


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
    """Every valid answer of a Member's delegate: (whose voice, Member, satisfied or not). Observers are left out."""
    column, codes = headline(folder, survey["survey"], series)
    for row in read(folder, "data", survey["survey"], "responses.csv"):
        member = row.get("delegation", "")
        if member == "observer" or row.get("capacity") == "observer" or row[column] not in codes:
            continue
        voice, known = (row["response"], None) if survey["unit"] == "delegate" else (member, member)
        yield (survey["survey"], voice), known, codes[row[column]]


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


def t_above(tail, df):
    """The t above which Student's distribution with df degrees of freedom has this tail."""
    lower, upper = 0.0, 1.0
    while beta(df / (df + upper * upper), df / 2, 0.5) / 2 > tail:
        upper *= 2
    while True:
        middle = (lower + upper) / 2
        if middle in (lower, upper):
            return middle
        if beta(df / (df + middle * middle), df / 2, 0.5) / 2 > tail:
            lower = middle
        else:
            upper = middle


def effective_number(members):
    """How many independent answers the units are worth, and the Members that count. [(units, satisfied)]"""
    n, m = sum(c for c, _ in members), len(members)
    rate = math.fsum(t for _, t in members) / n
    squares = math.fsum((t - rate * c) ** 2 for c, t in members)
    size = sum(c * c for c, _ in members) / n
    counting = n / size
    number = float(n)
    if m > 1 and squares > 1e-20:
        number = min(n, 1 + rate * (1 - rate) / (m / (m - 1) * squares / n**2))
    if min(rate * n, n - rate * n) < 5 - 1e-9:
        number = min(number, n / (1 + (size - 1) / 2))
    if size > 1 and counting > 1:
        number = max(0.5, number * min(1, (t_above(0.025, n - 1) / t_above(0.025, counting - 1)) ** 2))
    return number, counting


def wilson(p, n):
    """Wilson's score interval of a share p of n answers, which need not be whole."""
    centre = (p + Z * Z / (2 * n)) / (1 + Z * Z / n)
    half = Z / (1 + Z * Z / n) * math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n))
    return (0.0 if p == 0 else min(p, centre - half)), (1.0 if p == 1 else max(p, centre + half))


def hypergeometric(x, n, population):
    """All counts among the population that neither one-sided exact test at 2.5 % rejects, as shares."""

    def tail(total, wanted):
        ways = sum(math.comb(total, k) * math.comb(population - total, n - k) for k in wanted if k <= total)
        return ways / math.comb(population, n)

    kept = [
        total
        for total in range(x, population - n + x + 1)
        if tail(total, range(x, n + 1)) > 0.025 and tail(total, range(0, x + 1)) > 0.025
    ]
    return kept[0] / population, kept[-1] / population


def limits(figure, population, each_once):
    """Wilson on the effective number; with a finite population that times (N-1) / (N-n) (O'Neill 2021)."""
    n, x, p, number = figure["n"], figure["x"], figure["rate"], figure["effective"]
    if population == n:
        return p, p
    if number is None:
        return None, None
    if population is None or population < n:
        return wilson(p, number)
    found = [wilson(p, number * (population - 1) / (population - n))]
    if each_once and (population - n) * min(p, 1 - p) < 5:
        found.append(hypergeometric(round(x), n, population))
        if population - n <= 3:
            found.append((x / population, (x + population - n) / population))
    return min(lower for lower, _ in found), max(upper for _, upper in found)


def rate(votes, population, per_delegate=None):
    """The mean over units of the satisfied share of their valid answers; a Member may stand behind several units.

    per_delegate: delegations registered for each delegate, of anonymous surveys."""
    by_voice, member_of = {}, {}
    for voice, member, satisfied in votes:
        by_voice.setdefault(voice, []).append(satisfied)
        member_of[voice] = member
    n, total = len(by_voice), len(votes)
    if n == 0:
        return {"n": 0}
    by_member = {}
    for voice, each in by_voice.items():
        by_member.setdefault(member_of[voice], []).append(sum(each) / len(each))
    x = math.fsum(share for shares in by_member.values() for share in shares)
    figure = {"n": n, "x": x, "answers": total, "rate": x / n, "effective": None}
    if None not in by_member:
        figure["members_behind"] = len(by_member)
        number, counting = effective_number([(len(shares), math.fsum(shares)) for shares in by_member.values()])
        figure["effective"] = number if counting >= 5 else None
    elif per_delegate is not None:
        number = n * min(1, per_delegate)
        figure["effective"] = number if number >= 5 else None
    each_once = total == n == len(by_member)
    figure["lower"], figure["upper"] = limits(figure, population, each_once)
    figure["plain_lower"], figure["plain_upper"] = limits(figure, None, each_once)
    return figure if population is None else {**figure, "population": population}


def suppressed(figure, threshold):
    """Why a figure is not published; '' if it is."""
    if figure["n"] == 0:
        return "no-answers"
    known = figure.get("members_behind", figure["n"])
    if known < threshold:
        return "primary"
    return "unanimous" if known < 2 * threshold and figure["rate"] in (0, 1) else ""


def asked(folder, surveys, series, population):
    """N of a question: of one that was put to some only, those who were asked, if everybody answered; else unknown."""
    cells = {}
    for name in [survey["survey"] for survey in surveys if population is not None]:
        column, _ = headline(folder, name, series)
        for row in read(folder, "data", name, "responses.csv"):
            member = row.get("delegation", "")
            if member != "observer" and row.get("capacity") != "observer":
                cells.setdefault((name, member), set()).add(row[column])
    others = sum(each == {"notAsked"} for each in cells.values())
    if others == 0:
        return population
    return population - others if len(cells) == population else None


def delegations_per_delegate(surveys):
    """Delegations registered for each delegate registered; None where of a survey one of the two is not known."""
    if any("" in (survey["population"], survey["delegates"]) for survey in surveys):
        return None
    return sum(int(survey["population"]) for survey in surveys) / sum(int(survey["delegates"]) for survey in surveys)


def recompute(folder, row, surveys):
    names = row["surveys"].split()
    if not all(name in surveys for name in names):
        return row["suppressed"] in ("open", "too-few") and {"suppressed": row["suppressed"]}
    chosen = [surveys[name] for name in names]
    known = [survey["population"] for survey in chosen if survey["unit"] == "member" and survey["population"] != ""]
    population = sum(map(int, known)) if len(known) == len(chosen) else None
    population = asked(folder, chosen, row["series"], population)
    votes = [vote for survey in chosen for vote in answers(folder, survey, row["series"])]
    figure = rate(votes, population, delegations_per_delegate(chosen))
    reason = suppressed(figure, int(row["threshold"]))
    return {"suppressed": reason} if reason else {**figure, "suppressed": ""}


def recompute_lines(folder, rows, surveys):
    """The lines of one breakdown of one figure: each Member's answers are in the line that has its group, else in the last."""
    names, breakdown = rows[0]["surveys"].split(), rows[0]["breakdown"]
    line_of = {group: place for place, row in enumerate(rows) for group in row["groups"].split()}
    votes = [[] for _ in rows]
    for name in names:
        group_of = {row["delegation"]: row[breakdown] for row in read(folder, "data", name, "groups.csv")}
        for vote in answers(folder, surveys[name], rows[0]["series"]):
            votes[line_of.get(group_of.get(vote[1]), -1)].append(vote)
    for row, of_line in zip(rows, votes):
        figure = rate(of_line, int(row["population"]) if row["population"] else None)
        reason = suppressed(figure, int(row["threshold"]))
        if reason == "unanimous":
            yield {"suppressed": reason, "n": figure["n"], "bound": "at-least-95" if figure["rate"] == 1 else "at-most-5"}
        else:
            yield {"suppressed": reason} if reason else {**figure, "suppressed": ""}


def line_differences(row, figure):
    if figure["suppressed"] == row["suppressed"] == "unanimous":
        return [name for name in ("bound", "n") if row[name] != str(figure[name])]
    return differences(row, figure)


def lines_of(folder):
    """The rows of breakdowns.csv, those of one breakdown of one figure together; frozen ones of before lines were merged left out."""
    found = {}
    for row in read(folder, "breakdowns.csv"):
        found.setdefault((row["reference"], row["breakdown"]), []).append(row)
    return [rows for rows in found.values() if all(row["suppressed"] != "complementary" for row in rows)]


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
    for rows in lines_of(folder):
        for row, figure in zip(rows, recompute_lines(folder, rows, surveys)):
            count += 1
            name = " ".join((row["reference"], row["breakdown"], row["groups"]))
            wrong += ["%s %s" % (name, column) for column in line_differences(row, figure)]
            out.writerow([name, *[figure.get(column, "") for column in ["suppressed", *COLUMNS]]])
    print("%d figures recomputed, %d differences" % (count, len(wrong)), *wrong, sep="\n", file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
