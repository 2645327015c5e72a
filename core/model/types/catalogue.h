// All types that a plant may name. Put together in core/solve and passed to whoever looks up a `type`.
#pragma once

#include "core/model/types/binding.h"
#include "core/model/types/controller_type.h"
#include "core/model/types/rate_law.h"
#include "core/model/types/unit_type.h"

#include <span>
#include <string_view>

namespace titer::model {

struct Catalogue {
    std::span<const UnitType* const> units;
    std::span<const RateLaw* const> laws;
    std::span<const ControllerType* const> controllers;
    std::span<const BindingModel* const> bindings = {};

    // By id or former id; nullptr if there is none.
    const UnitType* unit(std::string_view id) const;
    const RateLaw* law(std::string_view id) const;
    const ControllerType* controller(std::string_view id) const;
    const BindingModel* binding(std::string_view id) const;
};

} // namespace titer::model
