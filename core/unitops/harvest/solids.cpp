#include "core/unitops/harvest/solids.h"

#include "core/base/text.h"

namespace titer::unitops {

using base::say;
using model::Basis;

std::vector<Settling> settlingOf(const model::UnitSetup& setup, const char* key, const char* solidsKey,
                                 base::Errors& errors)
{
    const auto& components = *setup.components;
    const int solids = setup.params.component(solidsKey);
    std::vector<Settling> all;
    for (std::size_t k = 0; k < setup.carried.size(); ++k) {
        const int i = setup.carried[k];
        const double value = setup.params.perComponent(key)[i];
        if (!(value > 0.0) || i == solids) continue;
        if (solids < 0) {
            errors.push_back({base::Code::Input, std::string("params/") + solidsKey,
                              say(CORE_TR("core", "“{1}” precipitates here, but the component of the solids is not "
                                                  "named: name it."),
                                  components[i].id)});
            return {};
        }
        const double own = components[i].conversion(Basis::Mass), solid = components[solids].conversion(Basis::Mass);
        for (const int c : {i, solids})
            if (!(components[c].conversion(Basis::Mass) > 0.0))
                errors.push_back({base::Code::Input, "components/" + components[c].id,
                                  say(CORE_TR("core", "Solids are computed by mass, but the mass of “{1}” is "
                                                      "unknown: give its molar_mass or cell_mass, or the basis "
                                                      "\"mass\"."),
                                      components[c].id)});
        all.push_back({i, int(k), value, own, solid > 0.0 ? own / solid : 0.0, components[i].id});
    }
    if (solids >= 0 && !(components[solids].diameter > 0.0))
        errors.push_back({base::Code::Input, "components/" + components[solids].id + "/diameter",
                          say(CORE_TR("core", "The solids “{1}” need a diameter, so that a centrifuge or a filter "
                                              "can remove them: give one, such as \"200 um\"."),
                              components[solids].id)});
    return all;
}

} // namespace titer::unitops
