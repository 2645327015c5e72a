// Fold-over: the same runs again with signs reversed, which parts effects that were aliased (Box and Hunter 1961,
// Technometrics 3).
#pragma once

#include "core/studies/models/design.h"

#include <string_view>

namespace titer::studies {

// `which`: "all", the name of one factor, or nothing for no fold-over. With 2 blocks the reversed runs are the second
// one; more are refused. The factors have two levels. Errors are at "design/fold-over" and "design/blocks".
base::Done foldOver(Design& design, std::string_view which, int blocks);

} // namespace titer::studies
