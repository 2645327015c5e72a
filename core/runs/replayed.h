// What a run replayed of cycles that repeat themselves, in words: how it was computed, not something to mend.
#pragma once

#include "core/runs/run.h"

#include <optional>

namespace titer::solve {

// Nothing where no cycle was replayed.
std::optional<base::Sentence> replayedWords(const RunResult& result);

} // namespace titer::solve
