// Parameters that have been read and checked: looked up by key.
#include "core/model/types/params.h"

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

std::string_view ParamSet::Entry::chosen() const
{
    if (!spec) return {};
    if (spec->shape == Shape::Flag) return value != 0.0 ? "true" : "false";
    const int index = spec->shape == Shape::Choice ? int(value) : word;
    return index >= 0 && index < int(spec->choices.size()) ? std::string_view(spec->choices[index])
                                                           : std::string_view();
}

std::string_view ParamSet::choice(std::string_view key) const
{
    return entry(key).chosen();
}

bool ParamSet::flag(std::string_view key) const
{
    return entry(key).value != 0.0;
}

int ParamSet::component(std::string_view key) const
{
    return int(entry(key).value);
}

std::string_view ParamSet::word(std::string_view key) const
{
    return entry(key).chosen();
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

ParamSet::Entry defaultOf(const ParamSpec& spec, std::size_t components)
{
    ParamSet::Entry entry{.spec = &spec};
    if (spec.shape == Shape::Value || spec.shape == Shape::Flag) entry.value = spec.defaultValue;
    if (spec.shape == Shape::Component) entry.value = -1.0;
    if (spec.shape == Shape::PerComponent) entry.perComponent.assign(components, spec.defaultValue);
    return entry;
}

} // namespace titer::model
