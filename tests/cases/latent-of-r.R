# Makes latent-of-r.json: Rscript latent-of-r.R >latent-of-r.json
#
# Whole tables: prcomp of stats and plsr (kernelpls) of pls 2.8. Tables with missing cells: nipals of ade4 1.7, without the line that
# sets its tolerance to 1e-9 whatever is asked for, and nipals of the package nipals 1.0, which must say the same.
suppressMessages({library(pls); library(ade4)})

# Park and Miller's minimal standard generator (1988, Comm. ACM 31, 1192) by columns, minus 1/2; the test draws the same.
draw <- function(seed, count) {
  drawn <- numeric(count)
  for (i in seq_len(count)) {
    seed <- (16807 * seed) %% 2147483647
    drawn[i] <- seed / 2147483647 - 0.5
  }
  drawn
}
numbers <- function(values) paste0("[", paste(sprintf("%.13g", values), collapse = ","), "]")
columns <- function(table) paste0("[", paste(apply(as.matrix(table), 2, numbers), collapse = ","), "]")

whole <- function(k) {
  rows <- 8 + k %% 7; width <- 3 + (k * 3) %% 10; responses <- 1 + k %% 3; count <- 2 + k %% 2
  unit <- k %% 2 == 1
  drawn <- draw(1000 + k, rows * (width + responses))
  x <- matrix(drawn[1:(rows * width)], rows) * rep(1:width, each = rows)
  y <- matrix(drawn[-(1:(rows * width))], rows) + x[, 1] + 0.5 * x[, 2]
  components <- prcomp(x, center = TRUE, scale. = unit)
  scaled <- scale(x, TRUE, unit); scaledY <- scale(y, TRUE, unit)
  fit <- plsr(scaledY ~ scaled, ncomp = count, method = "kernelpls", scale = FALSE, center = FALSE)
  deviations <- function(table) if (unit) apply(table, 2, sd) else rep(1, ncol(table))
  slopes <- matrix(fit$coefficients[, , count], width)
  slopes <- diag(1 / deviations(x), width) %*% slopes %*% diag(deviations(y), responses)
  first <- 1:count
  sprintf(paste0('{"seed":%d,"rows":%d,"columns":%d,"responses":%d,"scale":"%s",\n"deviations":%s,\n"pca_loadings":%s,\n',
                 '"pca_scores":%s,\n"weights":%s,\n"loadings":%s,\n"y_loadings":%s,\n"scores":%s,\n"coefficients":%s}'),
          1000 + k, rows, width, responses, if (unit) "uv" else "centre", numbers(components$sdev[first]),
          columns(components$rotation[, first]), columns(components$x[, first]),
          columns(unclass(fit$loading.weights)[, first]), columns(unclass(fit$loadings)[, first]),
          columns(matrix(unclass(fit$Yloadings)[, first], responses)), columns(unclass(fit$scores)[, first]), columns(slopes))
}

untilAtRest <- ade4::nipals
lines <- body(untilAtRest)
lines[[which(sapply(lines, function(line) identical(deparse(line), "tol <- 1e-09")))]] <- NULL
body(untilAtRest) <- lines

# Every third row lacks a cell. Columns are scaled as ade4 does, with N.
partial <- function(k) {
  rows <- 12 + 2 * k; width <- 4 + k
  drawn <- draw(2000 + k, rows * (width + 2))
  x <- matrix(drawn[1:(rows * width)], rows); t <- matrix(drawn[-(1:(rows * width))], rows)
  x <- 0.3 * x + t[, 1] %*% t(3 / (1:width)) + t[, 2] %*% t(1 - 0.25 * (1:width))
  for (i in seq_len(rows)) if (i %% 3 == 0) x[i, 1 + (i * k) %% width] <- NA
  one <- untilAtRest(as.data.frame(x), nf = 2, niter = 50000, tol = 1e-28)
  other <- nipals::nipals(as.matrix(one$tab), ncomp = 2, center = FALSE, scale = FALSE, maxiter = 50000, tol = 1e-28,
                          gramschmidt = FALSE)
  signs <- sign(colSums(one$c1 * other$loadings))
  stopifnot(max(abs(as.matrix(one$c1) - other$loadings %*% diag(signs))) < 1e-12,
            max(abs(as.matrix(one$li) - other$scores %*% diag(other$eig * signs))) < 1e-12)
  sprintf('{"seed":%d,"rows":%d,"columns":%d,"k":%d,\n"loadings":%s,\n"scores":%s}', 2000 + k, rows, width, k,
          columns(one$c1), columns(one$li))
}

cat('{"whole":[\n', paste(sapply(1:20, whole), collapse = ",\n"), '],\n"partial":[\n',
    paste(sapply(1:4, partial), collapse = ",\n"), ']}\n', sep = "")
