// H'H = N I (Paley 1933, Journal of Mathematics and Physics 12: squares modulo a prime; Sylvester 1867: doubling).
#include "core/studies/designs/classic/hadamard.h"

namespace titer::studies {

bool isPrime(int number)
{
    for (int divisor = 2; divisor * divisor <= number; ++divisor)
        if (number % divisor == 0) return false;
    return number > 1;
}

namespace {

// +1 where i is a square modulo p, -1 where it is none, 0 at 0.
int character(int i, int p)
{
    i = (i % p + p) % p;
    if (i == 0) return 0;
    for (int x = 1; x < p; ++x)
        if (x * x % p == i) return 1;
    return -1;
}

// Plackett and Burman's cyclic form of Paley's first construction, p = 3 modulo 4, order p + 1: the first row has +1
// at 0 and at squares, each next one is moved on by one, and the last is -1.
Eigen::MatrixXi cyclic(int p)
{
    Eigen::MatrixXi matrix = Eigen::MatrixXi::Constant(p + 1, p + 1, -1);
    matrix.col(0).setOnes();
    for (int r = 0; r < p; ++r)
        for (int c = 0; c < p; ++c)
            if (const int i = (c - r + p) % p; i == 0 || character(i, p) > 0) matrix(r, c + 1) = 1;
    return matrix;
}

// Paley's second construction, p = 1 modulo 4, order 2 (p + 1): of a symmetric conference matrix C the blocks
// C + I, C - I, C - I, -C - I.
Eigen::MatrixXi paired(int p)
{
    const int m = p + 1;
    Eigen::MatrixXi conference = Eigen::MatrixXi::Ones(m, m);
    for (int r = 0; r < m; ++r) conference(r, r) = 0;
    for (int r = 1; r < m; ++r)
        for (int c = 1; c < m; ++c) conference(r, c) = character(r - c, p);
    const Eigen::MatrixXi identity = Eigen::MatrixXi::Identity(m, m);
    Eigen::MatrixXi matrix(2 * m, 2 * m);
    matrix << conference + identity, conference - identity, conference - identity, -conference - identity;
    return matrix;
}

std::optional<Eigen::MatrixXi> construct(int order)
{
    if (order == 2) return (Eigen::MatrixXi(2, 2) << 1, 1, 1, -1).finished();
    if (order % 4 != 0) return std::nullopt;
    if (isPrime(order - 1)) return cyclic(order - 1); // order - 1 is 3 modulo 4
    if (const int p = order / 2 - 1; p % 4 == 1 && isPrime(p)) return paired(p);
    const std::optional<Eigen::MatrixXi> half = construct(order / 2);
    if (!half) return std::nullopt;
    Eigen::MatrixXi matrix(order, order);
    matrix << *half, *half, *half, -*half;
    return matrix;
}

} // namespace

std::optional<Eigen::MatrixXi> hadamardMatrix(int order)
{
    if (order < 4 || order > 48) return std::nullopt;
    std::optional<Eigen::MatrixXi> matrix = construct(order);
    if (!matrix) return std::nullopt;
    for (int r = 0; r < order; ++r)
        if ((*matrix)(r, 0) < 0) matrix->row(r) *= -1;
    if (matrix->transpose() * *matrix != order * Eigen::MatrixXi::Identity(order, order)) return std::nullopt;
    return matrix;
}

} // namespace titer::studies
