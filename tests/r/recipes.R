# Run the recipes of docs/how-to/in-r.md on a data package, and compare what R prints with the page.
# Usage, from the root of the repository: Rscript tests/r/recipes.R FOLDER

page <- readLines("docs/how-to/in-r.md", encoding = "UTF-8")
setwd(commandArgs(trailingOnly = TRUE)[[1]])
starts <- which(page == "```r")
ends <- vapply(starts, function(start) min(which(page == "```" & seq_along(page) > start)), 0L)
checked <- 0
for (i in seq_along(starts)) {
  lines <- page[(starts[i] + 1):(ends[i] - 1)]
  code <- character()
  space <- new.env()
  for (line in lines) {
    if (!startsWith(line, "#>")) {
      code <- c(code, line)
      next
    }
    expressions <- parse(text = code)
    for (expression in expressions[-length(expressions)]) eval(expression, space)
    printed <- capture.output(print(eval(expressions[[length(expressions)]], space)))
    expected <- sub("^#> ", "", line)
    if (!identical(trimws(printed), trimws(expected))) {
      stop("recipe ", i, ": ", expected, " is on the page, R answers ", paste(printed, collapse = " "))
    }
    checked <- checked + 1
    code <- character()
  }
}
if (checked == 0) stop("there is no recipe on the page")
cat(checked, "answers of", length(starts), "recipes are as on the page\n")
