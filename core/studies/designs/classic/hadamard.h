// Hadamard matrices: entries +1 and -1, columns orthogonal.
#pragma once

#include <Eigen/Core>

#include <optional>

namespace titer::studies {

// Of order 4, 8, 12 ... 48, with a first column of +1. Where order - 1 is a prime the other columns are the cyclic
// ones of Plackett and Burman with a last row of -1. Nothing for other orders.
std::optional<Eigen::MatrixXi> hadamardMatrix(int order);
bool isPrime(int number);

} // namespace titer::studies
