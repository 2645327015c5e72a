// Parts of a card that models with components and learners have alike. What cannot be shown is null.
#pragma once

#include "core/mvda/card/card_origin.h"
#include "core/mvda/scaling.h"

#include <string_view>

namespace titer::mvda {

// {"low", "high"} by column of rows; missing cells are left out.
base::Json columnRangesJson(const MatrixXd& rows);

// Of a response of numbers: its range, and how predictions agree with it by models that have not seen the row; none of those: `unseen` is
// empty.
base::Json responseJson(const VectorXd& reference, const VectorXd& unseen, const CardOrigin& origin);

// What stands for the fold, counted from 0, that leaves out these rows: its batch by the rule "batch:COLUMN", else its number from 1.
std::string nameOfFold(std::string_view rule, std::size_t fold, const std::vector<int>& left,
                       const std::vector<std::string>& batches);

} // namespace titer::mvda
