#include "core/unitops/column/column_unit.h"

#include "core/base/text.h"
#include "core/unitops/column/bed/bed_profile.h"
#include "core/unitops/column/bed_rates.h"
#include "core/unitops/column/choose_bed.h"
#include "core/unitops/column/large_column.h"
#include "core/unitops/column/start.h"
#include "core/unitops/streams.h"

#include <algorithm>
#include <cmath>

namespace titer::unitops::column {

using base::say;
using model::Dual8;
using model::Inflow;
using model::UnitView;

namespace {

constexpr int highPower = 8; // even

} // namespace

int columnCount(const model::UnitSetup& setup, const char* key, base::Errors& errors)
{
    const double value = setup.params[key];
    if (value != std::floor(value))
        errors.push_back(
            {base::Code::Input, std::string("params/") + key,
             say(CORE_TR("core", "{1} columns are not a whole number: write {2} or {3}."), base::writeShort(value, 6),
                 base::writeShort(std::floor(value), 6), base::writeShort(std::ceil(value), 6))});
    return int(value);
}

ColumnUnit::ColumnUnit(const model::UnitSetup& setup, base::Errors& errors)
    : m_settings(std::make_shared<Settings>(Settings::read(setup, errors)))
    , m_bed(checkedBed(*m_settings))
{
    base::Errors later; // what enters first is not known yet; faults of the start are reported when it is
    m_start = startOf(*m_bed, *m_settings, {}, later);
    findOutlet();
}

ColumnUnit::ColumnUnit(std::shared_ptr<const Settings> settings, std::shared_ptr<const Bed> bed,
                       std::vector<double> start)
    : m_settings(std::move(settings))
    , m_bed(std::move(bed))
    , m_start(std::move(start))
{
    findOutlet();
}

// The last tank's, where there is one.
void ColumnUnit::findOutlet()
{
    m_outlet = m_bed->outletStates();
    const bool isTank = !m_settings->zones.behind.empty();
    const int last = blockStates() - int(m_outlet.size());
    for (std::size_t i = 0; i < m_outlet.size(); ++i) m_outlet[i] = isTank ? last + int(i) : firstOfBed() + m_outlet[i];
}

std::vector<ColumnUnit::Tank> ColumnUnit::tanks() const
{
    std::vector<Tank> all;
    const int count = int(m_outlet.size());
    for (const double volume : m_settings->zones.before) all.push_back({volume, int(all.size()) * count});
    for (const double volume : m_settings->zones.behind)
        all.push_back({volume, m_bed->stateCount() + int(all.size()) * count});
    return all;
}

std::unique_ptr<model::LargeUnit> ColumnUnit::large() const
{
    auto bed = std::make_unique<LargeColumn>(m_bed, m_settings->carried,
                                             m_settings->radial.core > 0.0 ? m_bed->turned() : nullptr);
    if (!m_settings->zones.any()) return bed;
    return std::make_unique<ZonedBed>(std::move(bed), m_bed->stateCount(), m_bed->outletStates(), m_settings->carried,
                                      m_settings->zones);
}

// Its zones with the liquid at the bed's inlet.
void ColumnUnit::start(double* y) const
{
    std::vector<double> liquid(m_outlet.size());
    m_bed->bulk(m_start.data(), 0, liquid.data());
    for (int b = 0; b < bedCount(); ++b, y += blockStates()) {
        std::copy(m_start.begin(), m_start.end(), y + firstOfBed());
        for (const Tank& tank : tanks()) std::copy(liquid.begin(), liquid.end(), y + tank.state);
    }
}

void ColumnUnit::nominal(double* scale) const
{
    const std::vector<double>& usual = m_bed->description().usual;
    for (int b = 0; b < bedCount(); ++b, scale += blockStates()) {
        m_bed->nominal(scale + firstOfBed());
        for (const Tank& tank : tanks()) std::copy(usual.begin(), usual.end(), scale + tank.state);
    }
}

std::string ColumnUnit::stateName(int i) const
{
    const int states = blockStates(), own = i % states - firstOfBed(), count = int(m_outlet.size());
    const std::string column = bedCount() > 1 ? "column " + std::to_string(i / states + 1) + " " : "";
    if (own >= 0 && own < m_bed->stateCount()) return column + m_bed->stateName(own);
    const int place = own < 0 ? i % states : own - m_bed->stateCount();
    return column + m_bed->description().names[std::size_t(place % count)] + (own < 0 ? " before" : " behind") +
           " the bed, tank " + std::to_string(place / count + 1);
}

void ColumnUnit::held(const double* y, double* amounts) const
{
    for (int b = 0; b < bedCount(); ++b, y += blockStates()) {
        std::vector<double> own(m_settings->carried.size(), 0.0);
        m_bed->held(y + firstOfBed(), own.data());
        for (const Tank& tank : tanks())
            for (std::size_t i = 0; i < own.size(); ++i) own[i] += tank.volume * y[tank.state + int(i)];
        for (std::size_t i = 0; i < own.size(); ++i) amounts[m_settings->carried[i]] += partOf(b) * own[i];
    }
}

double ColumnUnit::productHeld(const double* y, int bed) const
{
    return m_bed->held(y + bed * blockStates() + firstOfBed(), m_settings->product);
}

void ColumnUnit::countLeaving(double flow, const double* y, double* rates) const
{
    if (!(flow > minFlow)) return;
    rates[0] += flow;
    for (std::size_t i = 0; i < m_outlet.size(); ++i) {
        double* integrals = rates + 1 + i * LeavingCount;
        const double c = y[m_outlet[i]], part = c / m_bed->description().usual[i];
        integrals[Unresolved] += flow * m_bed->unresolved(y + firstOfBed(), int(i));
        integrals[Amount] += flow * c;
        integrals[c > 0.0 ? Above : Below] += flow * std::pow(part, highPower);
    }
}

model::GridError ColumnUnit::gridError(const double* y) const
{
    return quadratureCount() == leavingCount() ? gridErrorOf(y, y + stateCount()) : model::GridError();
}

model::GridError ColumnUnit::gridErrorOf(const double* y, const double* left) const
{
    constexpr double trace = 1e-3; // of what would leave at the usual concentration: of less than that nothing is seen
    constexpr double errorsInTime = 20.0;
    model::GridError error{.promised = m_bed->grid().promised};
    for (std::size_t i = 0; i < m_outlet.size(); ++i) {
        const double* integrals = left + 1 + i * LeavingCount;
        const double min = trace * m_bed->description().usual[i] * left[0];
        if (!(min > 0.0)) continue;
        double held = 0.0;
        for (int b = 0; b < bedCount(); ++b)
            held += partOf(b) * m_bed->held(y + b * blockStates() + firstOfBed(), int(i));
        error.estimate = std::max(error.estimate, integrals[Unresolved] / std::max(integrals[Amount], min));
        error.surplus = std::max(error.surplus, -held / std::max(integrals[Amount] + held, min));
        const double above = std::max(std::pow(integrals[Above] / left[0], 1.0 / highPower), trace);
        // What stays within some errors of steps in time is theirs.
        const double noise = errorsInTime * m_bed->grid().timeTolerance;
        const double below = std::max(std::pow(integrals[Below] / left[0], 1.0 / highPower) - noise, 0.0);
        error.undershoot = std::max(error.undershoot, below / above);
    }
    return error;
}

model::Profile ColumnUnit::profile(const double* y) const
{
    return profileOf(*m_bed, y + firstOfBed(), isParallel() ? 1 : bedCount());
}

double ColumnUnit::concentrationFed(const UnitView<double>& view) const
{
    const int product = m_settings->product;
    const Inflow<double>& in = view.in[0];
    if (product < 0 || !in.amounts || !(in.flow > minFlow)) return 0.0;
    const double fed = in.amounts[m_settings->carried[product]] / in.flow;
    constexpr double trace = 1e-6; // in the buffer it is no load
    return fed > trace * m_bed->description().usual[product] ? fed : 0.0;
}

double ColumnUnit::breakthrough(const UnitView<double>& view) const
{
    const double fed = concentrationFed(view);
    return fed > 0.0 ? std::max(leaving(view.y, 0, m_settings->product), 0.0) / fed : 0.0;
}

template <class T> void ColumnUnit::rate(const UnitView<T>& view, model::Derivatives<T>& d) const
{
    std::vector<T> amounts(std::size_t(bedCount()) * m_settings->plantComponents, T(0.0));
    std::vector<Inflow<T>> beds(bedCount(), view.in[0]);
    entering(view, beds, amounts.data());
    const std::unique_ptr<model::LargeUnit> work = large();
    const int states = blockStates();
    for (int b = 0; b < bedCount(); ++b)
        bedRates(*work, *m_settings, states, beds[b], view.y + b * states, d.dydt + b * states);
    integrands(view, d.quadratures);
}

void ColumnUnit::rates(const UnitView<double>& view, model::Derivatives<double>& d) const
{
    rate(view, d);
}

void ColumnUnit::rates(const UnitView<Dual8>& view, model::Derivatives<Dual8>& d) const
{
    rate(view, d);
}

} // namespace titer::unitops::column
