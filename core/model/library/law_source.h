// Where a law or a controller of a plant is from, once somebody changed it: what is no longer as published is not said to be from
// there.
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/model/flowsheet.h"
#include "core/model/types/catalogue.h"

#include <string>
#include <vector>

namespace titer::model {

struct LawSource {
    std::string source = {}; // of the original; empty where nobody states one
    std::vector<std::string> changed =
        {}; // labels of parameters, then names of equations, that are not as there; "dX/dt" of a rate

    // "Anane 2017", or "after Anane 2017, changed: Maximum overflow, mu".
    base::Sentence words() const;
};

// Of a record of kinetics, built-in or with its own equations, or of the params of a controller with its own. Original values are
// the defaults of a law, or those of the one of its parameter sets to which it is nearest. A source that a person wrote stays as it is,
// since nothing is known of its original. [any]
LawSource lawSource(const base::Json& record, const Catalogue& catalogue);

// A flowsheet that leaves Titer: records with their own equations say in "source" what they changed.
Flowsheet withLawSources(Flowsheet flowsheet, const Catalogue& catalogue);

} // namespace titer::model
