// Alkaline lysis: what its model is read from, and what it reports.
#include "core/unitops/harvest/alkaline_lysis.h"

#include "core/base/not_available.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <cmath>

namespace titer::unitops {

using base::say;
using model::Basis;

AlkalineLysis::AlkalineLysis(const model::UnitSetup& setup, base::Errors& errors)
    : m_components(int(setup.components->size()))
    , m_carried(setup.carried)
    , m_release(setup, errors)
{
    const model::ParamSet& p = setup.params;
    const auto& components = *setup.components;
    for (const int i : m_carried) {
        m_names.push_back(components[i].id);
        m_usual.push_back(model::usualConcentration(components[i].basis));
    }
    m_lysisTanks = std::max(1, int(std::lround(p["lysis_tanks"])));
    m_flocTanks = std::max(1, int(std::lround(p["neutralisation_tanks"])));
    m_lysisTank = p["lysis_reactor"] / m_lysisTanks;
    m_flocTank = p["neutralisation_reactor"] / m_flocTanks;
    m_lysisRatio = p["lysis_ratio"];
    m_neutralRatio = p["neutralisation_ratio"];
    m_releaseRate = p["release_rate"];
    m_shearRate = p["shear_rate"];
    m_nickRate = p["nicking_rate"];
    m_lossRate = p["denaturation_rate"];
    m_flocRate = p["precipitation_rate"];
    m_phLimit = p["ph_limit"];
    m_cellPlace = placeOf(m_release.cells());
    m_insidePlace = placeOf(m_release.inside());
    m_freeing = change(setup, "intracellular_relaxed", "relaxed", errors);
    m_nicking = change(setup, "product", "relaxed", errors);
    m_denaturing = change(setup, "product", "denatured", errors);
    m_shear = change(setup, "genomic", "fragments", errors);
    m_flocs = p.component("flocs");
    m_settling = settlingOf(setup, "precipitated", "flocs", errors);
}

int AlkalineLysis::placeOf(int component) const
{
    const auto found = std::find(m_carried.begin(), m_carried.end(), component);
    return component < 0 || found == m_carried.end() ? -1 : int(found - m_carried.begin());
}

AlkalineLysis::Change AlkalineLysis::change(const model::UnitSetup& setup, const char* from, const char* to,
                                            base::Errors& errors) const
{
    const auto& components = *setup.components;
    Change c;
    c.from = setup.params.component(from);
    c.to = setup.params.component(to);
    c.place = placeOf(c.from);
    if (c.from < 0 || c.to < 0) return c;
    const double own = components[c.from].conversion(Basis::Mass), other = components[c.to].conversion(Basis::Mass);
    if (own > 0.0 && other > 0.0 && c.from != c.to) {
        c.per = own / other;
        return c;
    }
    errors.push_back({base::Code::Input, std::string("params/") + to,
                      say(CORE_TR("core", "“{1}” cannot be converted to “{2}”: name another component, and give both a "
                                          "molar_mass or the basis \"mass\"."),
                          components[c.from].id, components[c.to].id)});
    return c;
}

bool AlkalineLysis::generates(int component) const
{
    if (m_release.takesPart(component) || component == m_flocs) return true;
    for (const Change* c : {&m_freeing, &m_nicking, &m_denaturing, &m_shear})
        if (c->place >= 0 && (component == c->from || component == c->to)) return true;
    return std::any_of(m_settling.begin(), m_settling.end(),
                       [&](const Settling& s) { return s.component == component; });
}

std::string AlkalineLysis::stateName(int i) const
{
    const int first = m_lysisTanks * width();
    if (i < first) return m_names[i % width()] + " in lysis " + std::to_string(i / width() + 1);
    const int k = (i - first) % wide();
    const std::string what = k < width() ? m_names[k] : m_settling[k - width()].id + " to settle";
    return what + " in neutralisation " + std::to_string((i - first) / wide() + 1);
}

void AlkalineLysis::start(double* y) const
{
    std::fill_n(y, stateCount(), 0.0);
}

void AlkalineLysis::nominal(double* scale) const
{
    for (int tank = 0; tank < m_lysisTanks; ++tank)
        for (const double usual : m_usual) *scale++ = m_lysisTank * usual;
    for (int tank = 0; tank < m_flocTanks; ++tank) {
        for (const double usual : m_usual) *scale++ = m_flocTank * usual;
        for (const Settling& s : m_settling) *scale++ = m_flocTank * m_usual[s.place];
    }
}

void AlkalineLysis::held(const double* y, double* amounts) const
{
    for (int tank = 0; tank < m_lysisTanks; ++tank)
        for (const int i : m_carried) amounts[i] += *y++;
    for (int tank = 0; tank < m_flocTanks; ++tank, y += wide())
        for (int k = 0; k < width(); ++k) amounts[m_carried[k]] += y[k];
}

void AlkalineLysis::variables(const model::UnitView<double>& view, double* values) const
{
    const double lysing = view.in[InPort].flow + view.in[LysisPort].flow, all = lysing + view.in[NeutralisePort].flow;
    const double *total = view.quadratures, *last = view.y + stateCount() - wide();
    values[LysisTime] = lysing > minFlow ? m_lysisTank * m_lysisTanks / lysing : 0.0;
    values[NeutralisationTime] = all > minFlow ? m_flocTank * m_flocTanks / all : 0.0;
    const double cells = total[CellsBroken] + total[CellsLeft];
    values[Release] = m_cellPlace < 0 ? base::notAvailable : cells > 0.0 ? total[CellsBroken] / cells : 0.0;
    values[Supercoiled] = base::notAvailable;
    if (m_nicking.place >= 0) {
        // The other forms, counted as supercoiled.
        double other = 0.0;
        for (const Change* c : {&m_nicking, &m_denaturing})
            if (const int place = placeOf(c->to); place >= 0) other += std::max(last[place], 0.0) / c->per;
        const double supercoiled = std::max(last[m_nicking.place], 0.0);
        values[Supercoiled] = supercoiled + other > 0.0 ? supercoiled / (supercoiled + other) : 0.0;
    }
    values[SuspensionVolume] = total[SuspensionIn];
    values[LysisVolume] = total[LysisIn];
    values[NeutralisationVolume] = total[NeutraliserIn];
    const double volume = total[SuspensionIn] + total[LysisIn] + total[NeutraliserIn];
    values[Dilution] = total[SuspensionIn] > 0.0 ? volume / total[SuspensionIn] : 0.0;
}

void AlkalineLysis::contents(const model::UnitView<double>& view, double* concentrations) const
{
    std::copy_n(view.out[0].concentrations, m_components, concentrations);
}

base::Notices AlkalineLysis::remarks(std::span<const double> kpis, double) const
{
    base::Notices notices;
    const double suspension = kpis[KpiSuspensionVolume];
    const double lysis = kpis[KpiLysisVolume], neutral = kpis[KpiNeutralisationVolume];
    const auto litres = [](double volume) { return base::writeQuantity(volume, "L"); };
    constexpr double slack = 0.99; // flows that start and end together are never alike to the last drop
    if (suspension > 0.0 && lysis < slack * m_lysisRatio * suspension)
        notices.push_back({"lysis", say(CORE_TR("core", "{1} of lysis solution for {2} of cells lyse only a "
                                                        "fraction of them: provide {3}, or specify a lower "
                                                        "lysis_ratio."),
                                        litres(lysis), litres(suspension), litres(m_lysisRatio * suspension))});
    const double lysate = suspension + lysis;
    if (lysate > 0.0 && neutral < slack * m_neutralRatio * lysate)
        notices.push_back(
            {"neutralise",
             say(CORE_TR("core", "The lysate of {1} received only {2} of neutralisation solution, so plasmid stayed "
                                 "in alkali and little precipitated: provide {3} through the port “neutralise”."),
                 litres(lysate), litres(neutral), litres(m_neutralRatio * lysate))});
    return notices;
}

} // namespace titer::unitops
