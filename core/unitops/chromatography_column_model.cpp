// What enters a chromatography column, leaves it, and what its detectors show.
#include "core/unitops/chromatography_column.h"

#include "core/unitops/column/grid.h"
#include "core/unitops/column/large_column.h"
#include "core/unitops/column/start.h"
#include "core/unitops/streams.h"

#include <algorithm>
#include <limits>

namespace titer::unitops {

using model::Dual8;
using model::Inflow;
using model::UnitView;

namespace {

// For a check: what it knows of states are their names.
column::Grid coarseGrid()
{
    return {.elements = 2, .degree = 2, .beadNodes = 2};
}

template <class T>
void passThrough(const UnitView<T>& view, const std::vector<int>& carried, const std::vector<int>& outlet)
{
    view.out[0].flow = view.in[0].flow;
    view.out[0].temperature = temperatureOf(view.in[0]);
    for (std::size_t i = 0; i < carried.size(); ++i) view.out[0].concentrations[carried[i]] = view.y[outlet[i]];
}

// [m2]; 0 and a fault where it is unknown.
double areaFor(const column::Settings& settings, const model::Operation& operation, base::Errors& errors)
{
    if (settings.crossSection > 0.0) return settings.crossSection;
    if (operation.flow > 0.0) return operation.flow / (settings.velocity * settings.flowingPart());
    errors.push_back({base::Code::Input, "params/interstitial_velocity",
                      base::say(CORE_TR("core", "The first flow through the column is to size it, and no flow into it "
                                                "is known: give “cross_section” or “diameter” in its place."))});
    return 0.0;
}

column::Description describe(const column::Settings& settings, double area, const model::Operation& operation)
{
    return settings.describe(area, column::usualOf(settings, operation));
}

column::Grid gridFor(const column::Settings& settings, double area, const model::Operation& operation)
{
    const column::Description description = describe(settings, area, operation);
    const bool known = !operation.largest.empty();
    return column::chooseGrid(description,
                              {.tolerance = operation.tolerance,
                               .velocity = description.velocity(operation.flow),
                               .largest = known ? settings.ofCarried(operation.largest) : std::vector<double>{}});
}

} // namespace

ChromatographyColumn::ChromatographyColumn(const model::UnitSetup& setup, base::Errors& errors)
    : m_settings(std::make_shared<column::Settings>(column::Settings::read(setup, errors)))
{
    const double area = m_settings->crossSection > 0.0 ? m_settings->crossSection : 1.0;
    m_bed = std::make_shared<column::Bed>(m_settings->describe(area, column::usualOf(*m_settings, {})), coarseGrid());
    // What enters first is not known yet; faults of the start are told when it is.
    base::Errors later;
    m_start = column::startOf(*m_bed, *m_settings, {}, later);
    m_outlet = m_bed->outletStates();
}

ChromatographyColumn::ChromatographyColumn(std::shared_ptr<const column::Settings> settings,
                                           std::shared_ptr<const column::Bed> bed, std::vector<double> start)
    : m_settings(std::move(settings))
    , m_bed(std::move(bed))
    , m_start(std::move(start))
    , m_outlet(m_bed->outletStates())
{
}

std::shared_ptr<const model::UnitModel> ChromatographyColumn::resolved(const model::Operation& operation,
                                                                       base::Errors& errors) const
{
    const std::size_t before = errors.size();
    const double area = areaFor(*m_settings, operation, errors);
    if (!(area > 0.0)) return nullptr;
    // A run beside another, for other parameters, has that one's grid, so that both err alike.
    const auto* other = static_cast<const ChromatographyColumn*>(operation.like);
    const column::Settings& like = other ? *other->m_settings : *m_settings;
    const double likeArea = areaFor(like, operation, errors);
    const auto bed =
        std::make_shared<column::Bed>(describe(*m_settings, area, operation), gridFor(like, likeArea, operation));
    std::vector<double> start = column::startOf(*bed, *m_settings, operation, errors);
    if (errors.size() != before) return nullptr;
    return std::make_shared<ChromatographyColumn>(m_settings, bed, std::move(start));
}

std::unique_ptr<model::LargeUnit> ChromatographyColumn::large() const
{
    return std::make_unique<column::LargeColumn>(m_bed, m_settings->carried);
}

void ChromatographyColumn::start(double* y) const
{
    std::copy(m_start.begin(), m_start.end(), y);
}

void ChromatographyColumn::outflows(const UnitView<double>& view) const
{
    passThrough(view, m_settings->carried, m_outlet);
}

void ChromatographyColumn::outflows(const UnitView<Dual8>& view) const
{
    passThrough(view, m_settings->carried, m_outlet);
}

void ChromatographyColumn::rates(const UnitView<double>& view, model::Derivatives<double>& d) const
{
    if (!large()->rates(view, d.dydt)) std::fill_n(d.dydt, stateCount(), std::numeric_limits<double>::quiet_NaN());
    integrands(view, d.quadratures);
}

// Value and Jacobian of the large unit, by the chain rule.
void ChromatographyColumn::rates(const UnitView<Dual8>& view, model::Derivatives<Dual8>& d) const
{
    const int states = stateCount();
    const std::vector<int>& carried = m_settings->carried;
    const Inflow<Dual8>& entering = view.in[0];
    std::vector<double> y(states), amounts(m_settings->plantComponents, 0.0), rate(states), column(states);
    for (int i = 0; i < states; ++i) y[i] = view.y[i].v;
    for (const int i : carried) amounts[i] = entering.amounts ? entering.amounts[i].v : 0.0;
    const Inflow<double> in{entering.flow.v, entering.heat.v, amounts.data()};
    const UnitView<double> values{view.time, view.set, y.data(), {&in, 1}, {}};
    const std::unique_ptr<model::LargeUnit> work = large();
    if (!work->rates(values, rate.data()) || !work->linearize(values)) {
        std::fill_n(d.dydt, states, Dual8(std::numeric_limits<double>::quiet_NaN()));
        return;
    }
    for (int i = 0; i < states; ++i) d.dydt[i] = rate[i];
    const auto add = [&](int direction, double part) {
        for (int i = 0; part != 0.0 && i < states; ++i) d.dydt[i].d[direction] += part * column[i];
    };
    for (int k = 0; k < 8; ++k) {
        for (int i = 0; i < states; ++i) y[i] = view.y[i].d[k];
        work->product(y.data(), column.data());
        add(k, 1.0);
        work->inflowColumn(0, column.data());
        add(k, entering.flow.d[k]);
        for (std::size_t c = 0; entering.amounts && c < carried.size(); ++c) {
            work->inflowColumn(1 + int(c), column.data());
            add(k, entering.amounts[carried[c]].d[k]);
        }
    }
    d.quadratures[0] = entering.flow;
}

void ChromatographyColumn::held(const double* y, double* amounts) const
{
    std::vector<double> own(m_settings->carried.size(), 0.0);
    m_bed->held(y, own.data());
    for (std::size_t i = 0; i < own.size(); ++i) amounts[m_settings->carried[i]] += own[i];
}

double ChromatographyColumn::load(const double* y) const
{
    std::vector<double> own(m_settings->carried.size(), 0.0);
    m_bed->held(y, own.data());
    return own[m_settings->product] / packedVolume();
}

double ChromatographyColumn::breakthrough(const UnitView<double>& view) const
{
    const int product = m_settings->carried[m_settings->product];
    const Inflow<double>& in = view.in[0];
    const double entering = in.amounts && in.flow > leastFlow ? in.amounts[product] / in.flow : 0.0;
    // A trace of product in the buffer is no load.
    constexpr double trace = 1e-6;
    if (!(entering > trace * m_bed->description().usual[m_settings->product])) return 0.0;
    return std::max(view.y[m_outlet[m_settings->product]], 0.0) / entering;
}

void ChromatographyColumn::variables(const UnitView<double>& view, double* values) const
{
    const double flow = view.in[0].flow;
    std::vector<double> leaving;
    for (const int state : m_outlet) leaving.push_back(view.y[state]);
    values[PressureDrop] = m_settings->pressureDrop(velocity(flow));
    values[Velocity] = m_bed->description().velocity(flow);
    values[ResidenceTime] = flow > leastFlow ? packedVolume() / flow : 0.0;
    values[ColumnVolumes] = view.y[stateCount()] / packedVolume();
    values[Absorbance] = m_settings->detectors.absorbance(leaving.data());
    values[Conductivity] = m_settings->detectors.conductivity(leaving.data());
    values[Acidity] = m_settings->acidity ? m_settings->acidity->ph(leaving.data()) : view.set[0];
    values[Load] = values[LoadAmount] = values[Breakthrough] = std::numeric_limits<double>::quiet_NaN();
    if (m_settings->product < 0) return;
    const model::Component& product = m_settings->components[m_settings->product];
    const double mass = product.conversion(model::Basis::Mass), moles = product.conversion(model::Basis::Amount);
    const double held = load(view.y);
    if (mass > 0.0) values[Load] = held * mass;
    if (moles > 0.0) values[LoadAmount] = held * moles;
    values[Breakthrough] = breakthrough(view);
}

model::Profile ChromatographyColumn::profile(const double* y) const
{
    model::Profile p{m_bed->positions(), m_bed->radii(), {}, {}, {}};
    const std::size_t components = m_settings->carried.size(), nodes = p.positions.size();
    const std::size_t perNode = std::max<std::size_t>(p.radii.size(), 1);
    p.bulk.resize(components * nodes);
    p.liquid.resize(components * nodes * perNode);
    p.bound.resize(p.liquid.size());
    std::vector<double> c(components), q(components);
    for (std::size_t node = 0; node < nodes; ++node) {
        m_bed->bulk(y, int(node), c.data());
        for (std::size_t i = 0; i < components; ++i) p.bulk[i * nodes + node] = c[i];
        for (std::size_t r = 0; r < perNode; ++r) {
            m_bed->place(y, int(node), int(r), c.data(), q.data());
            for (std::size_t i = 0; i < components; ++i) {
                p.liquid[(i * nodes + node) * perNode + r] = c[i];
                p.bound[(i * nodes + node) * perNode + r] = q[i];
            }
        }
    }
    return p;
}

// What leaves.
void ChromatographyColumn::contents(const UnitView<double>& view, double* concentrations) const
{
    std::copy_n(view.out[0].concentrations, m_settings->plantComponents, concentrations);
}

void ChromatographyColumn::guards(const UnitView<double>& view, double* g) const
{
    g[0] = m_settings->pressureDrop(velocity(view.in[0].flow)) - m_settings->pressureLimit;
}

} // namespace titer::unitops
