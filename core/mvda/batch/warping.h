// Dynamic time warping: which sample of a batch corresponds to which of a reference.
//
// The classic form of Sakoe and Chiba (1978, IEEE Trans. Acoust. Speech Signal Process. 26, 43), symmetric, with the weight 2 of a diagonal
// step and no condition on slopes, as Kassidas, MacGregor and Taylor (1998, AIChE J. 44, 864) take it; every variable weighs the same. Of a
// batch that is still running the end is open: it lies where the mean distance is least (Tormene, Giorgino, Quaglini, Stefanelli 2009,
// Artif. Intell. Med. 45, 11).
#pragma once

#include "core/mvda/scaling.h"

#include <utility>

namespace titer::mvda {

struct Course {
    VectorXd times; // rising, from 0
    MatrixXd cells; // samples x variables, all there, each in parts of its range
};

// Pairs (sample, point of the reference), both never falling, from (0, 0) to both ends or, where `open`, to the last sample. Pairs further apart in
// time than `band` are none. Empty where no path lies within the band.
std::vector<std::pair<Eigen::Index, Eigen::Index>> warpingPath(const Course& batch, const Course& reference,
                                                               double band, bool open);

} // namespace titer::mvda
