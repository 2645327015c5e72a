// Parameters that have been read and checked: looked up by key.
#include "core/model/params.h"

#include <cassert>
#include <cstddef>

namespace titer::model {

double ParamSet::operator[](std::string_view key) const
{
    return entry(key).value;
}

const std::vector<double>& ParamSet::perComponent(std::string_view key) const
{
    return entry(key).perComponent;
}

std::string_view ParamSet::choice(std::string_view key) const
{
    const Entry& e = entry(key);
    const auto index = std::size_t(e.value);
    return e.spec && index < e.spec->choices.size() ? std::string_view(e.spec->choices[index]) : std::string_view();
}

bool ParamSet::given(std::string_view key) const
{
    return entry(key).given;
}

std::vector<double> ParamSet::values() const
{
    std::vector<double> values;
    for (const Entry& e : entries)
        if (e.spec->shape == Shape::Value || e.spec->shape == Shape::Choice) values.push_back(e.value);
    return values;
}

// A key that is not in the specs is a slip in the model that asks, not in a person's file.
const ParamSet::Entry& ParamSet::entry(std::string_view key) const
{
    for (const Entry& e : entries)
        if (e.spec->key == key) return e;
    static const Entry none;
    assert(!"a key that the specs do not have");
    return none;
}

} // namespace titer::model
