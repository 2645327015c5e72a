// What a historian does not take, and why.
#pragma once

#include "core/store/history/files/history.h"
#include "core/store/project_lock.h"

#include <optional>
#include <string>

namespace titer::store {

// Another process writes into the folder; without a holder nobody may.
base::Error heldBy(const std::string& folder, const std::optional<Holder>& holder);
// Values of another kind under the name of a tag would hide those that it has.
base::Error hidden(const HistoryTag& tag);
// A value of another kind than its tag: who reads a series reads values of its kind, so that nobody would see it.
base::Error ofOtherKindThan(const HistoryTag& tag);

} // namespace titer::store
