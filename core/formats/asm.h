// Results of any instrument as JSON of the Allotrope Simple Model (ASM): "… aggregate document" -> "… document" -> "measurement aggregate
// document" -> "measurement document", with quantities as {"value", "unit"}.
#pragma once

#include "core/base/zone.h"
#include "core/formats/lab_results.h"

#include <memory>
#include <string>
#include <string_view>

namespace titer::formats {

// What stands for a format where a file is ASM.
const std::shared_ptr<const Format>& asmFormat();
// Errors and notices have "file:path" in `where`, or line and column where it is no JSON.
base::Result<LabReading> readAsm(std::string_view json, const std::string& file, const base::Zone& zone);

// The tag and label of a quantity by its name in ASM; names that are not known become tags of their own.
struct AsmQuantity {
    std::string tag, label;
};
AsmQuantity asmQuantity(std::string_view name);
AsmQuantity asmAnalyte(std::string_view name);

} // namespace titer::formats
