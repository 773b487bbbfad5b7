# Recomputes every satisfaction rate of this package, with its interval, from the answers alone.
#
#     Rscript reproduce.R [folder of the package]
#
# Prints one line of CSV for each figure of kpi-results.csv and of breakdowns.csv and compares it. Ends with status 1 if one differs.
# Needs R 3.5 or newer and no package. The formulas are those of README.md, 'How the figures are made'.

arguments <- commandArgs(trailingOnly = TRUE)
folder <- if (length(arguments) > 0) arguments[1] else "."

read <- function(...) {
  read.csv(file.path(folder, ...), colClasses = "character", na.strings = character(0), check.names = FALSE,
           encoding = "UTF-8", skipNul = TRUE)
}

# The column that feeds the series, and its codes with whether each counts as satisfied.
headline <- function(survey, series) {
  book <- read("data", survey, "codebook.csv")
  book <- book[book$series == series & book$type == "code" & book$asked_when != "FALSE", ]
  list(column = book$column[1], codes = setNames(book$satisfied == "1", book$code))
}

# Every valid answer of a Member's delegate: whose voice, Member, satisfied or not. Observers are left out.
answers <- function(survey, unit, series) {
  found <- headline(survey, series)
  rows <- read("data", survey, "responses.csv")
  member <- if ("delegation" %in% names(rows)) rows$delegation else rep("", nrow(rows))
  capacity <- if ("capacity" %in% names(rows)) rows$capacity else rep("", nrow(rows))
  code <- rows[[found$column]]
  valid <- member != "observer" & capacity != "observer" & code %in% names(found$codes)
  voice <- if (unit == "delegate") rows$response else member
  known <- if (unit == "delegate") rep(NA_character_, nrow(rows)) else member
  data.frame(voice = paste(rep(survey, nrow(rows)), voice)[valid], member = known[valid],
             satisfied = unname(found$codes[code[valid]]))
}

# How many independent answers the units are worth at 95 %, and the Members that count.
effectiveNumber <- function(units, satisfied) {
  n <- sum(units)
  m <- length(units)
  rate <- sum(satisfied) / n
  squares <- sum((satisfied - rate * units)^2)
  size <- sum(units^2) / n
  counting <- n / size
  number <- n
  if (m > 1 && squares > 1e-20) number <- min(n, 1 + rate * (1 - rate) / (m / (m - 1) * squares / n^2))
  if (min(rate * n, n - rate * n) < 5 - 1e-9) number <- min(number, n / (1 + (size - 1) / 2))
  if (size > 1 && counting > 1) number <- max(0.5, number * min(1, (qt(0.975, n - 1) / qt(0.975, counting - 1))^2))
  list(number = number, counting = counting)
}

# Wilson's score interval of a share p of n answers, which need not be whole.
wilson <- function(p, n) {
  z <- qnorm(0.975)
  centre <- (p + z^2 / (2 * n)) / (1 + z^2 / n)
  half <- z / (1 + z^2 / n) * sqrt(p * (1 - p) / n + z^2 / (4 * n^2))
  c(if (p == 0) 0 else min(p, centre - half), if (p == 1) 1 else max(p, centre + half))
}

# All counts among the population that neither one-sided exact test at 2.5 % rejects, as shares.
hypergeometric <- function(x, n, population) {
  total <- x:(population - n + x)
  kept <- total[phyper(x - 1, total, population - total, n, lower.tail = FALSE) > 0.025 &
                phyper(x, total, population - total, n) > 0.025]
  range(kept) / population
}

# Wilson on the effective number; with a finite population that times (N-1) / (N-n) (O'Neill 2021).
limits <- function(figure, population, eachOnce) {
  n <- figure$n
  p <- figure$rate
  if (!is.na(population) && population == n) return(c(p, p))
  if (is.na(figure$effective)) return(c(NA_real_, NA_real_))
  if (is.na(population) || population < n) return(wilson(p, figure$effective))
  found <- wilson(p, figure$effective * (population - 1) / (population - n))
  if (eachOnce && (population - n) * min(p, 1 - p) < 5) {
    found <- c(found, hypergeometric(round(figure$x), n, population))
    if (population - n <= 3) found <- c(found, c(figure$x, figure$x + population - n) / population)
  }
  range(found)
}

# The mean over units of the satisfied share of their valid answers; a Member may stand behind several units.
# perDelegate: delegations registered for each delegate, of anonymous surveys; NA where one of the two is not known.
rate <- function(votes, population, perDelegate) {
  if (nrow(votes) == 0) return(list(n = 0))
  shares <- tapply(votes$satisfied, votes$voice, mean)
  member <- tapply(votes$member, votes$voice, function(each) each[1])
  n <- length(shares)
  figure <- list(n = n, members_behind = NA, x = sum(shares), answers = nrow(votes), population = population,
                 effective = NA_real_, rate = mean(shares))
  if (!anyNA(member)) {
    units <- tapply(shares, member, length)
    found <- effectiveNumber(units, tapply(shares, member, sum))
    figure$members_behind <- length(units)
    if (found$counting >= 5) figure$effective <- found$number
  } else {
    number <- n * min(1, perDelegate)
    if (!is.na(number) && number >= 5) figure$effective <- number
  }
  eachOnce <- nrow(votes) == n && identical(as.numeric(figure$members_behind), as.numeric(n))
  with <- limits(figure, population, eachOnce)
  plain <- limits(figure, NA, eachOnce)
  c(figure, list(lower = with[1], upper = with[2], plain_lower = plain[1], plain_upper = plain[2]))
}

# N of a question: of one that was put to some only, those who were asked, if everybody answered; else unknown.
asked <- function(surveys, series, population) {
  if (is.na(population)) return(NA)
  cells <- do.call(rbind, lapply(surveys, function(survey) {
    rows <- read("data", survey, "responses.csv")
    member <- if ("delegation" %in% names(rows)) rows$delegation else rep("", nrow(rows))
    capacity <- if ("capacity" %in% names(rows)) rows$capacity else rep("", nrow(rows))
    counted <- member != "observer" & capacity != "observer"
    data.frame(voice = paste(rep(survey, nrow(rows)), member)[counted], cell = rows[[headline(survey, series)$column]][counted])
  }))
  if (nrow(cells) == 0) return(population)
  others <- sum(tapply(cells$cell == "notAsked", cells$voice, all))
  if (others == 0) return(population)
  if (length(unique(cells$voice)) == population) population - others else NA
}

# Why a figure is not published; "" if it is.
suppressed <- function(figure, threshold) {
  if (figure$n == 0) return("no-answers")
  known <- if (is.na(figure$members_behind)) figure$n else figure$members_behind
  if (known < threshold) return("primary")
  if (known < 2 * threshold && (figure$rate == 0 || figure$rate == 1)) "unanimous" else ""
}

columns <- c("n", "members_behind", "x", "answers", "population", "effective", "rate", "lower", "upper", "plain_lower",
             "plain_upper")
surveys <- read("surveys.csv")
results <- read("kpi-results.csv")
results <- results[results$kind == "satisfaction" & results$surveys != "", ]
wrong <- character(0)

# Prints a recomputed figure, and notes the columns in which it is not the published one.
compare <- function(name, row, figure, reason) {
  if (reason != row$suppressed) wrong <<- c(wrong, paste(name, "suppressed"))
  values <- rep(NA_real_, length(columns))
  if (reason == "") {
    values <- as.numeric(unlist(figure[columns]))
    published <- suppressWarnings(as.numeric(unlist(row[columns])))
    same <- (is.na(values) & is.na(published)) | (abs(values - published) <= 1e-9 * pmax(1, abs(published)))
    wrong <<- c(wrong, paste(name, columns[!(same %in% TRUE)])[any(!(same %in% TRUE))])
  }
  cat(paste(c(name, reason, ifelse(is.na(values), "", format(values, digits = 15, trim = TRUE))), collapse = ","),
      "\n", sep = "")
}

cat(paste(c("reference", "suppressed", columns), collapse = ","), "\n", sep = "")
for (i in seq_len(nrow(results))) {
  row <- results[i, ]
  chosen <- surveys[match(strsplit(row$surveys, " ")[[1]], surveys$survey), ]
  if (anyNA(chosen$survey)) {
    figure <- list()
    reason <- if (row$suppressed %in% c("open", "too-few")) row$suppressed else "not in the package"
  } else {
    known <- chosen$unit == "member" & chosen$population != ""
    population <- asked(chosen$survey, row$series, if (all(known)) sum(as.numeric(chosen$population)) else NA)
    votes <- do.call(rbind, Map(function(survey, unit) answers(survey, unit, row$series), chosen$survey, chosen$unit))
    figure <- rate(votes, population, sum(as.numeric(chosen$population)) / sum(as.numeric(chosen$delegates)))
    reason <- suppressed(figure, as.numeric(row$threshold))
  }
  compare(row$reference, row, figure, reason)
}

# The lines: each Member's answers are in the line that has its group, else in the last. Frozen ones of before lines were merged are left out.
lines <- read("breakdowns.csv")
each <- paste(lines$reference, lines$breakdown)
lines <- lines[!(each %in% each[lines$suppressed == "complementary"]), ]
for (of in unique(paste(lines$reference, lines$breakdown))) {
  rows <- lines[paste(lines$reference, lines$breakdown) == of, ]
  chosen <- surveys[match(strsplit(rows$surveys[1], " ")[[1]], surveys$survey), ]
  groups <- strsplit(rows$groups, " ")
  lineOf <- setNames(rep(seq_along(groups), lengths(groups)), unlist(groups))
  votes <- do.call(rbind, Map(function(survey, unit) {
    found <- answers(survey, unit, rows$series[1])
    placed <- read("data", survey, "groups.csv")
    line <- unname(lineOf[placed[[rows$breakdown[1]]][match(found$member, placed$delegation)]])
    cbind(found, line = ifelse(is.na(line), nrow(rows), line))
  }, chosen$survey, chosen$unit))
  for (i in seq_len(nrow(rows))) {
    row <- rows[i, ]
    figure <- rate(votes[votes$line == i, ], if (row$population == "") NA else as.numeric(row$population))
    reason <- suppressed(figure, as.numeric(row$threshold))
    name <- paste(of, row$groups)
    compare(name, row, figure, reason)
    if (reason == "unanimous" && row$suppressed == reason) {
      if (row$bound != (if (figure$rate == 1) "at-least-95" else "at-most-5")) wrong <- c(wrong, paste(name, "bound"))
      if (as.numeric(row$n) != figure$n) wrong <- c(wrong, paste(name, "n"))
    }
  }
}
message(nrow(results) + nrow(lines), " figures recomputed, ", length(wrong), " differences")
for (each in wrong) message(each)
quit(status = if (length(wrong) > 0) 1 else 0)
