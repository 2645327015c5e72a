// Samples of a laboratory beside rows that were measured on line, such as spectra: which belong together, by time.
//
//   Nearest  a sample has the row that is nearest in time, no further away than the tolerance (of two as near the earlier one). A row that is
//            nearest to several samples goes to the nearest of them (of two as near the earlier one), and the others have none.
//   Mean     each row goes to the nearest sample within the tolerance (of two as near the earlier one); a sample has the mean of its rows.
//
// Of batches only those of the same name are compared, where both sides name them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace titer::prepare {

// Since one origin of both sides; nothing where the time cannot be read. In any order.
struct Instants {
    std::vector<std::optional<std::int64_t>> times = {}; // [µs]
    std::vector<std::string> batches = {};               // of each; empty where none are named
};

enum class SampleRule { Nearest, Mean };

struct SampleMatch {
    std::vector<std::size_t> rows = {};      // that the sample has, by time; none: it has none within the tolerance
    std::optional<std::size_t> nearest = {}; // the nearest row, however far away
    std::int64_t apart = 0;                  // of that [µs]: of a row that is earlier than the sample below 0
    std::optional<std::size_t> takenBy = {}; // the sample that has the row that is nearest to this one
};

struct LaboratoryMatch {
    std::vector<SampleMatch> samples = {};
    std::vector<std::size_t> left = {}; // rows of no sample, in their order
};

// `tolerance` in µs, itself included.
LaboratoryMatch matched(const Instants& rows, const Instants& samples, std::int64_t tolerance, SampleRule rule);

} // namespace titer::prepare
