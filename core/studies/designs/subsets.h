// Subsets of a size, one after the other.
#pragma once

#include <cstddef>
#include <vector>

namespace titer::studies {

// Calls use(subset) for the subsets of `of` with `size` members, in order.
template <class Use>
void forSubsets(const std::vector<std::size_t>& of, std::size_t size, const Use& use,
                std::vector<std::size_t> chosen = {}, std::size_t from = 0)
{
    if (chosen.size() == size) {
        use(chosen);
        return;
    }
    for (std::size_t i = from; i < of.size(); ++i) {
        chosen.push_back(of[i]);
        forSubsets(of, size, use, chosen, i + 1);
        chosen.pop_back();
    }
}

} // namespace titer::studies
