// Looks up types by their id or a former id.
#include "core/model/types/catalogue.h"

#include <algorithm>

namespace titer::model {

namespace {

template <class Type> const Type* find(std::span<const Type* const> types, std::string_view id)
{
    for (const Type* t : types)
        if (t->id == id) return t;
    for (const Type* t : types)
        if (std::find(t->formerly.begin(), t->formerly.end(), id) != t->formerly.end()) return t;
    return nullptr;
}

} // namespace

const UnitType* Catalogue::unit(std::string_view id) const
{
    return find(units, id);
}

const RateLaw* Catalogue::law(std::string_view id) const
{
    return find(laws, id);
}

const ControllerType* Catalogue::controller(std::string_view id) const
{
    return find(controllers, id);
}

const BindingModel* Catalogue::binding(std::string_view id) const
{
    return find(bindings, id);
}

} // namespace titer::model
