// Which beds of a group step by themselves, and what they do to its mass balances (BedModel::parts).
#pragma once

#include "core/solve/evaluate/mode.h"
#include "core/solve/group/group_part.h"

#include <vector>

namespace titer::solve {

class Partition {
public:
    explicit Partition(const Layout& layout);

    int slot() const { return m_slot; } // of the beds
    // In this mode; empty where the group steps as a whole.
    std::vector<Share> parts(const Mode& mode) const;

private:
    bool mayPart(int slot) const;
    bool labelStreams(const std::vector<int>& ports, std::vector<int>& partOfStream) const;

    const Layout& m_layout;
    int m_slot = -1; // -1: the group always steps as a whole
};

} // namespace titer::solve
