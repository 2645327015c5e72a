// A card is sections of lines.
#pragma once

#include "core/base/result.h"

#include <vector>

namespace titer::app {

// Both are shown as sentence() has them; “not shown” where nothing shows it.
struct CardLine {
    base::Sentence what, value;
};

struct CardSection {
    const char* title; // shown as label() has it
    std::vector<CardLine> lines;
};

} // namespace titer::app
