# Recomputes every satisfaction rate of this package, with its interval, from the answers alone.
#
#     Rscript reproduce.R [folder of the package]
#
# Prints one line of CSV for each figure of kpi-results.csv and compares it. Ends with status 1 if one differs.
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

# Every valid answer of a Member's delegate: whose voice, satisfied or not. Observers are left out.
answers <- function(survey, unit, series) {
  found <- headline(survey, series)
  rows <- read("data", survey, "responses.csv")
  member <- if ("delegation" %in% names(rows)) rows$delegation else rep("", nrow(rows))
  capacity <- if ("capacity" %in% names(rows)) rows$capacity else rep("", nrow(rows))
  code <- rows[[found$column]]
  valid <- member != "observer" & capacity != "observer" & code %in% names(found$codes)
  voice <- if (unit == "delegate") rows$response else member
  data.frame(voice = paste(rep(survey, nrow(rows)), voice)[valid], satisfied = unname(found$codes[code[valid]]))
}

# Wilson's score interval; with a finite population n is replaced by n (N-1) / (N-n) (O'Neill 2021).
wilson <- function(x, n, population) {
  p <- x / n
  if (!is.na(population) && population == n) return(c(p, p))
  if (!is.na(population) && population > n) n <- n * (population - 1) / (population - n)
  z <- qnorm(0.975)
  centre <- (p + z^2 / (2 * n)) / (1 + z^2 / n)
  half <- z / (1 + z^2 / n) * sqrt(p * (1 - p) / n + z^2 / (4 * n^2))
  c(if (p == 0) 0 else min(p, centre - half), if (p == 1) 1 else max(p, centre + half))
}

# Student's t over the shares of Members several of whose delegates answered.
folded <- function(shares, population) {
  n <- length(shares)
  factor <- if (!is.na(population) && population >= n) sqrt(1 - n / population) else 1
  half <- if (factor > 0) qt(0.975, n - 1) * sd(shares) / sqrt(n) * factor else 0
  c(max(0, mean(shares) - half), min(1, mean(shares) + half))
}

# The mean over Members of the satisfied share of their valid answers.
rate <- function(votes, population) {
  if (nrow(votes) == 0) return(list(n = 0))
  shares <- tapply(votes$satisfied, votes$voice, mean)
  n <- length(shares)
  oneEach <- nrow(votes) == n || n < 2 || min(shares) == max(shares)
  interval <- function(N) if (oneEach) wilson(mean(shares) * n, n, N) else folded(shares, N)
  with <- interval(population)
  plain <- interval(NA)
  list(n = n, x = mean(shares) * n, answers = nrow(votes), population = population, rate = mean(shares),
       lower = with[1], upper = with[2], plain_lower = plain[1], plain_upper = plain[2])
}

# Why a figure is not published; "" if it is.
suppressed <- function(figure, threshold) {
  if (figure$n == 0) return("no-answers")
  if (figure$n < threshold) return("primary")
  if (figure$n < 10 && (figure$rate == 0 || figure$rate == 1)) "unanimous" else ""
}

columns <- c("n", "x", "answers", "population", "rate", "lower", "upper", "plain_lower", "plain_upper")
surveys <- read("surveys.csv")
results <- read("kpi-results.csv")
results <- results[results$kind == "satisfaction" & results$surveys != "", ]
wrong <- character(0)

cat(paste(c("reference", "suppressed", columns), collapse = ","), "\n", sep = "")
for (i in seq_len(nrow(results))) {
  row <- results[i, ]
  chosen <- surveys[match(strsplit(row$surveys, " ")[[1]], surveys$survey), ]
  if (anyNA(chosen$survey)) {
    figure <- list()
    reason <- if (row$suppressed %in% c("open", "too-few")) row$suppressed else "not in the package"
  } else {
    known <- chosen$unit == "member" & chosen$population != ""
    population <- if (all(known)) sum(as.numeric(chosen$population)) else NA
    votes <- do.call(rbind, Map(function(survey, unit) answers(survey, unit, row$series), chosen$survey, chosen$unit))
    figure <- rate(votes, population)
    reason <- suppressed(figure, as.numeric(row$threshold))
  }
  if (reason != row$suppressed) wrong <- c(wrong, paste(row$reference, "suppressed"))
  values <- rep(NA_real_, length(columns))
  if (reason == "") {
    values <- as.numeric(unlist(figure[columns]))
    published <- suppressWarnings(as.numeric(unlist(row[columns])))
    same <- (is.na(values) & is.na(published)) | (abs(values - published) <= 1e-9 * pmax(1, abs(published)))
    wrong <- c(wrong, paste(row$reference, columns[!(same %in% TRUE)])[any(!(same %in% TRUE))])
  }
  cat(paste(c(row$reference, reason, ifelse(is.na(values), "", format(values, digits = 15, trim = TRUE))),
            collapse = ","), "\n", sep = "")
}
message(nrow(results), " figures recomputed, ", length(wrong), " differences")
for (each in wrong) message(each)
quit(status = if (length(wrong) > 0) 1 else 0)
