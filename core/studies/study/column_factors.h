// How a column is used, as a person who runs it says it, as factors of a study. Each sets several values of the plant, which follow
// from the plant as the other factors of the run have made it:
//
//   "load COLUMN"       [kg/m3] what is loaded per volume of packed bed, of the product where the column has one: the times of the
//                       steps that hold what the step behind them does not
//   "gradient COLUMN"   [column volumes] the length of the gradient: longer is flatter, from the same salt to the same
//   "pool from COLUMN"  [column volumes] behind the begin of the gradient (without one, of the run): the first fraction that
//   "pool to COLUMN"    a collector pools, and the last one, each to the nearest border of a fraction
//
// A run takes as much longer as its program does. All of it is in the program of the one inlet that feeds the column; what a recipe does is
// set at its own places.
#pragma once

#include "core/base/result.h"
#include "core/model/flowsheet.h"
#include "core/model/types/catalogue.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace titer::studies {

enum class ColumnUse { Load, Gradient, PoolFrom, PoolTo };
inline constexpr std::array columnUses{ColumnUse::Load, ColumnUse::Gradient, ColumnUse::PoolFrom, ColumnUse::PoolTo};

struct ColumnFactor {
    ColumnUse use = ColumnUse::Load;
    std::string column = {};
};

// The factor that a binding names; nothing where it is of another kind.
std::optional<ColumnFactor> columnFactorAt(std::string_view path);
std::string pathOf(const ColumnFactor& factor);
// In which settings of it are counted: kg/m3, or CV.
const char* unitOf(ColumnUse use);

// What the plant has now [unitOf]; nothing where it has no such thing. The flowsheet must be free of errors.
std::optional<double> valueNow(const ColumnFactor& factor, const model::Flowsheet& flowsheet,
                               const model::Catalogue& catalogue);

struct ColumnSetting {
    ColumnFactor factor;
    double value = 0.0; // [unitOf]
};
// Sets all of them, of whatever columns, and names the places that were set, each once. Errors are at the binding.
base::Result<std::vector<std::string>> setColumns(const std::vector<ColumnSetting>& settings,
                                                  const model::Catalogue& catalogue, model::Flowsheet& flowsheet);

} // namespace titer::studies
