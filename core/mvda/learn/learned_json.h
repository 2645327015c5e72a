// A learner's model as a file: titer.mvda.learned/1. Numbers are as they are computed; columns are named, with their units as written.
#pragma once

#include "core/base/json.h"
#include "core/mvda/learn/clusters.h"
#include "core/mvda/learn/learned.h"

#include <string_view>

namespace titer::mvda {

inline constexpr const char* learnedFormat = "titer.mvda.learned/1";
inline constexpr const char* clustersFormat = "titer.mvda.clusters/1";

base::Json learnedJson(const Learned& model);
// What prediction needs of it, and how wrong it was of its own rows, with the settings that were found; folds, comparisons and what was said
// of each row are not read back. Errors have the place in the file.
base::Result<Learned> readLearned(std::string_view text);

base::Json clustersJson(const Clusters& clusters);
// All but the merges.
base::Result<Clusters> readClusters(std::string_view text);

// The format that a file states; empty where it is no JSON, or states none.
std::string formatIn(std::string_view text);

} // namespace titer::mvda
