#include "core/twin/estimation/sample_errors.h"

#include "core/base/not_available.h"

#include <algorithm>
#include <cmath>

namespace titer::twin {

using base::Json;
using base::say;

namespace {

constexpr std::size_t maxKept = 20'000; // of each channel; what is older had its time

template <class Value> void keepNewest(std::map<double, Value>& all)
{
    if (all.size() > maxKept) all.erase(all.begin());
}

Reading withError(Reading reading, double error)
{
    reading.noise = error;
    if (!(error > 0.0) || !std::isfinite(error)) reading.value = base::notAvailable;
    return reading;
}

Json orNull(double number)
{
    return std::isfinite(number) ? Json(number) : Json();
}

// Rows of so many numbers, of which the last may be none.
bool readRows(const Json* list, std::size_t size, std::vector<std::vector<double>>& rows)
{
    if (!list || !list->isArray()) return false;
    for (const Json& row : list->items()) {
        if (!row.isArray() || row.items().size() != size) return false;
        std::vector<double>& numbers = rows.emplace_back();
        for (const Json& number : row.items())
            numbers.push_back(number.isNumber() ? number.number() : base::notAvailable);
        if (!std::all_of(numbers.begin(), numbers.end() - 1, [](double number) { return std::isfinite(number); }))
            return false;
    }
    return true;
}

} // namespace

SampleErrors::SampleErrors(std::vector<bool> fromTag)
    : m_fromTag(std::move(fromTag))
    , m_channels(m_fromTag.size())
{
}

std::optional<Reading> SampleErrors::add(Reading reading)
{
    if (!isFromTag(reading.channel) || !std::isfinite(reading.value)) return reading;
    Channel& channel = m_channels[reading.channel];
    if (const auto error = channel.errors.extract(reading.drawn)) return withError(reading, error.mapped());
    channel.waiting.insert_or_assign(reading.drawn, reading);
    keepNewest(channel.waiting);
    return std::nullopt;
}

std::optional<Reading> SampleErrors::addError(const Reading& error)
{
    if (!isFromTag(error.channel)) return std::nullopt;
    Channel& channel = m_channels[error.channel];
    if (const auto waiting = channel.waiting.extract(error.drawn)) {
        Reading reading = withError(waiting.mapped(), error.value);
        reading.known = std::max(reading.known, error.known);
        return reading;
    }
    channel.errors.insert_or_assign(error.drawn, error.value);
    keepNewest(channel.errors);
    return std::nullopt;
}

void SampleErrors::clear()
{
    std::fill(m_channels.begin(), m_channels.end(), Channel{});
}

Json SampleErrors::save() const
{
    Json all = Json::array();
    for (const Channel& channel : m_channels) {
        Json errors = Json::array(), waiting = Json::array();
        for (const auto& [drawn, error] : channel.errors) errors.push(Json::array({drawn, orNull(error)}));
        for (const auto& [drawn, reading] : channel.waiting)
            waiting.push(Json::array({drawn, reading.known, reading.value}));
        all.push(Json::object({{"errors", std::move(errors)}, {"waiting", std::move(waiting)}}));
    }
    return all;
}

base::Done SampleErrors::restore(const Json* saved)
{
    clear();
    if (!saved) return base::done();
    const auto refused = [] {
        return base::inputError("sample_errors",
                                say(CORE_TR("core", "What was kept of sample errors is not of these channels.")));
    };
    if (!saved->isArray() || saved->items().size() != m_channels.size()) return refused();
    for (std::size_t c = 0; c < m_channels.size(); ++c) {
        std::vector<std::vector<double>> errors, waiting;
        const Json& one = saved->items()[c];
        if (!readRows(one.find("errors"), 2, errors) || !readRows(one.find("waiting"), 3, waiting)) return refused();
        for (const std::vector<double>& row : errors) m_channels[c].errors.emplace(row[0], row[1]);
        for (const std::vector<double>& row : waiting)
            m_channels[c].waiting.emplace(row[0], Reading{c, row[0], row[1], row[2]});
    }
    return base::done();
}

} // namespace titer::twin
