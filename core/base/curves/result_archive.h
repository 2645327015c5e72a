// Results of UNICORN 6 and 7 as they are exported (*.zip, *.result): an archive of archives. Chrom.1.Xml describes
// curves and events; the points of each curve are packed 32-bit numbers within an archive of their own (as PyCORN,
// Ahmed 2016, and allotropy, Benchling, read them), headed as .NET writes arrays ([MS-NRBF], Microsoft Open
// Specifications).
#pragma once

#include "core/base/curves/curves.h"

#include <string_view>

namespace titer::base {

// By the names in it: those of a workbook are others. The begin and the end of a file suffice.
bool looksLikeResultArchive(std::string_view bytes);

// Of a whole file, the chromatogram of this name ("Chrom.2") or number ("2"); without one the first, and CurveExport::leftOut names the
// others. Errors: no chromatogram of that name or no curve in it, a password, more than a run holds. What is missing or
// damaged otherwise is left out, and CurveExport::leftOut says so.
Result<CurveExport> readResultArchive(std::string_view bytes, std::string_view chosen = {});

} // namespace titer::base
