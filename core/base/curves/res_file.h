// Result files of UNICORN 3 to 5 (*.res), as Ahmed's PyCORN describes them (pycorn/docs/RES_files_layout.txt, 2014).
// Each block of a curve or of events says itself what it consists of, in which units and with which factors; those are
// what is read.
#pragma once

#include "core/base/curves/curves.h"

#include <string_view>

namespace titer::base {

bool looksLikeResFile(std::string_view bytes);

// Of the whole file, or of as much as there is of it. Errors: no list of its blocks, no curve in it. What is cut off or
// damaged otherwise is left out, and CurveExport::leftOut says so.
Result<CurveExport> readResFile(std::string_view bytes);

} // namespace titer::base
