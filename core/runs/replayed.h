// What a run replayed of cycles that repeat themselves, in words: how it was computed, not something to correct.
#pragma once

#include "core/runs/run.h"

#include <optional>

namespace titer::runs {

// Nothing where no cycle was replayed.
std::optional<base::Sentence> replayedWords(const figures::RunResult& result);

} // namespace titer::runs
