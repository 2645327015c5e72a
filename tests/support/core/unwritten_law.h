// Titer's types and one rate law that comes without equations.
#pragma once

#include "core/solve/catalogue.h"

#include <vector>

namespace titer::support {

// The law "unwritten" is Monod's in all but its text.
inline const model::Catalogue& withUnwrittenLaw()
{
    static const model::RateLaw unwritten = [] {
        model::RateLaw law = *solve::catalogue().law("monod");
        law.id = "unwritten";
        law.formerly = {};
        return law;
    }();
    static const std::vector<const model::RateLaw*> laws = [] {
        const auto known = solve::catalogue().laws;
        std::vector<const model::RateLaw*> all(known.begin(), known.end());
        all.push_back(&unwritten);
        return all;
    }();
    static const model::Catalogue all = [] {
        model::Catalogue catalogue = solve::catalogue();
        catalogue.laws = laws;
        return catalogue;
    }();
    return all;
}

} // namespace titer::support
