// Parameters as a plant's check would have read them.
#include "tests/support/core/param_set.h"

#include <stdexcept>

namespace titer::support {

model::ParamSet paramSet(std::initializer_list<std::span<const model::ParamSpec>> specs,
                         const std::map<std::string, double>& values)
{
    model::ParamSet set;
    std::size_t used = 0;
    for (const auto& list : specs) {
        for (const model::ParamSpec& spec : list) {
            const auto given = values.find(spec.key);
            const bool known = given != values.end();
            used += known;
            const double defaultValue = spec.shape == model::Shape::Choice ? 0.0 : spec.defaultValue;
            set.entries.push_back({.spec = &spec, .value = known ? given->second : defaultValue, .given = known});
        }
    }
    if (used != values.size()) throw std::invalid_argument("a key that no spec has");
    return set;
}

} // namespace titer::support
