// Puts the catalogue together.
#include "core/solve/catalogue.h"

#include "generated/binding_catalogue.h"
#include "generated/control_catalogue.h"
#include "generated/kinetics_catalogue.h"
#include "generated/unitops_catalogue.h"

namespace titer::solve {

const model::Catalogue& catalogue()
{
    static const model::Catalogue all{unitops::all(), kinetics::all(), control::all(), binding::all()};
    return all;
}

} // namespace titer::solve
