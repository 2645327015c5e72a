// The balance of carbon and of available electrons over what a filter corrects. A model makes nothing from nothing, so that what corrections
// bring into a vessel nobody fed. Those of sound channels go to and fro; a channel that is wrong goes one way.
#pragma once

#include "core/twin/filter/filter.h"

#include <span>
#include <string>
#include <vector>

namespace titer::twin {

struct ElementBalance {
    struct Share {
        double brought = 0.0;    // by its updates [mol]
        double deviations = 0.0; // of that, in those that noise gives it
    };
    std::size_t of = 0;        // place in FilterOptions::balances: carbon, electrons
    double held = 0.0;         // at the start or now, whichever is more [mol]
    double brought = 0.0;      // by all updates in the buffer; below 0 it was taken away [mol]
    double deviations = 0.0;   //
    std::vector<Share> shares; // of the channels
    bool isOff = false;        // it, or one of the shares, is more than noise brings, and than can be neglected
    int suspect = -1;          // where it is off: the channel without which the others balance, if there is one
    base::Sentence text;       // whole sentences
};

// "carbon", "electrons".
const char* balanceWord(std::size_t balance);

// Of what the filter balances; `start` are the states with which it began. Where one is off, channels are left out one by one: that takes as
// long as a late sample for each.
std::vector<ElementBalance> evaluateBalances(const Filter& filter, std::span<const double> start,
                                             const std::string& unit);

} // namespace titer::twin
