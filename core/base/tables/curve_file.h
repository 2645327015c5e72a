// Files of chromatography systems, told by their content: text exports (curve_pairs.h), results of UNICORN
// (core/base/curves), and simple tables along a volume (axis_table.h).
#pragma once

#include "core/base/curves/curves.h"
#include "core/base/tables/csv_layout.h"

#include <filesystem>
#include <optional>
#include <string_view>

namespace titer::base {

constexpr std::size_t maxCurvesSize = 400'000'000; // [bytes] of a file; it is read whole

// Whether the bytes are those of a result of UNICORN, which is no text; the begin and the end of a file suffice.
bool looksLikeResult(std::string_view bytes);
bool isResultFile(const std::filesystem::path& path);

// Nothing where the bytes are no such file. Results want the whole file; of texts a part will do, and what is cut off
// at its end is left out. An error where it is one that cannot be read.
std::optional<Result<CurveExport>> curvesIn(std::string_view bytes, bool whole, const CsvOptions& options = {});

// The same of a whole file, with a sentence where it is none.
Result<CurveExport> readCurveFile(const std::filesystem::path& path, const CsvOptions& options = {});
// Whether a file is one, by what it holds.
bool isCurveFile(const std::filesystem::path& path, const CsvOptions& options = {});

// By errno, for those who read files.
Error cannotReadFile(const std::filesystem::path& path);
// The whole file, where it is no larger than maxCurvesSize.
Result<std::string> readCurveBytes(const std::filesystem::path& path);

} // namespace titer::base
