# Read a data package with R alone, and print what a test compares with the library:
# the columns that R reads as logical, the members of each year, and names with other letters.
# Usage: Rscript tests/r/package.R FOLDER

setwd(commandArgs(trailingOnly = TRUE)[[1]])
for (file in list.files(pattern = "\\.csv$")) {
  table <- read.csv(file, na.strings = "", encoding = "UTF-8")
  for (column in names(table)[vapply(table, is.logical, NA) & !vapply(table, function(x) all(is.na(x)), NA)]) {
    cat("logical", sub("\\.csv$", "", file), column, "\n")
  }
}
panel <- read.csv("panel.csv", na.strings = "")
members <- tapply(panel$member, panel$year, sum, na.rm = TRUE)
for (year in 1999:2025) cat("members", year, members[[as.character(year)]], "\n")
states <- read.csv("states.csv", na.strings = "", colClasses = c(numeric = "character"), encoding = "UTF-8")
cat("state", states$numeric[states$alpha_3 == "AFG"], enc2utf8(states$name[states$alpha_3 == "TUR"]), "\n")
