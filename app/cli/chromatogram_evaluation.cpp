#include "app/cli/chromatogram_evaluation.h"

#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/figures/course.h"

#include <algorithm>

namespace titer::cli {

using base::Code;
using base::Error;
using base::say;
using figures::Chromatogram;
using figures::RunResult;

namespace {

// The place of a component in the course, or -1 with an error.
int componentNamed(const Chromatogram& chromatogram, const std::string& id, base::Errors& errors, const char* option)
{
    std::vector<std::string> ids;
    for (int c = 0; c < chromatogram.components(); ++c) {
        ids.push_back(chromatogram.course().components[c].id);
        if (ids.back() == id) return c;
    }
    errors.push_back({Code::Input, option,
                      say("“{1}” does not pass this unit. Name one of these: {2}.", id, base::join(ids, ", "))});
    return -1;
}

// What counts for purity: what was named, or what counts in mass and large molecules.
figures::Product productFor(const Arguments& arguments, const Chromatogram& chromatogram, const std::string& usual,
                            bool byAmount, base::Errors& errors)
{
    const std::optional<std::string> named = arguments.value("--product");
    figures::Product product;
    if (!named && usual.empty()) {
        errors.push_back({Code::Input, "--product",
                          say("No component of this unit is a large molecule. Name the product with --product.")});
        return product;
    }
    product.component = componentNamed(chromatogram, named.value_or(usual), errors, "--product");
    if (product.component < 0) return product;
    std::vector<int> counted{product.component};
    if (const auto among = arguments.value("--among")) {
        for (const std::string_view id : base::split(*among, ','))
            counted.push_back(componentNamed(chromatogram, std::string(base::trimmed(id)), errors, "--among"));
    } else {
        for (int c = 0; c < chromatogram.components(); ++c) {
            const figures::CourseComponent& component = chromatogram.course().components[c];
            constexpr double large = 1.0; // [kg/mol]
            const bool largeMolecule = component.moles > 0.0 && component.mass / component.moles > large;
            if (largeMolecule || (component.mass == 1.0 && component.moles <= 0.0)) counted.push_back(c);
        }
    }
    product.weights.assign(std::size_t(chromatogram.components()), 0.0);
    for (const int c : counted) {
        if (c < 0) continue;
        const figures::CourseComponent& component = chromatogram.course().components[c];
        const double weight = byAmount ? component.moles : component.mass;
        product.weights[c] = weight;
        if (weight <= 0.0)
            errors.push_back(
                {Code::Input, "components/" + component.id,
                 say("“{1}” cannot be converted to {2} without its molar mass. Give it, or omit it with --among.",
                     component.id, byAmount ? "amount" : "mass")});
    }
    return product;
}

// Whether any of the component entered or left; traces are rounding.
bool passed(const Chromatogram& chromatogram, int component)
{
    constexpr double rounding = 1e-12; // of 1 basis/m3
    const double end = chromatogram.span().to, min = rounding * chromatogram.volume(end);
    return chromatogram.loaded(component) > min || chromatogram.amount(component, end) > min;
}

// When the phase "elute", or "elute:2" the second time, lasted.
base::Result<figures::Span> spanOf(const model::Plant& plant, const RunResult& result, const std::string& text)
{
    const std::size_t colon = text.find(':');
    const std::string id = text.substr(0, colon);
    const std::optional<double> wanted =
        colon == std::string::npos ? std::optional<double>(1.0) : base::readNumber(text.substr(colon + 1));
    double times = 0.0;
    for (const solve::PhaseRecord& record : result.phases) {
        if (plant.phases[std::size_t(record.phase)].id != id) continue;
        if (wanted && ++times == *wanted)
            return figures::Span{record.start, record.end >= 0.0 ? record.end : result.simulatedTime};
    }
    std::vector<std::string> ids;
    for (const model::PlantPhase& phase : plant.phases) ids.push_back(phase.id);
    if (ids.empty())
        return Error{Code::Input, "--during",
                     say("The phase “{1}” did not run, because the recipe has no phases: omit --during.", text)};
    return Error{Code::Input, "--during",
                 say("The phase “{1}” did not run. The phases of the recipe are: {2}; “ID:2” is the second run.", text,
                     base::join(ids, ", "))};
}

double lengthOf(const model::PlantUnit& unit)
{
    for (const auto& entry : unit.setup.params.entries)
        if (std::string_view(entry.spec->key) == "length") return entry.value;
    return 0.0;
}

// Residence time by flow is the bed's volume.
double resinOf(const RunResult& result, const std::string& unit)
{
    const figures::Column* residence = result.column(unit + ".residence_time");
    const figures::Column* flow = result.column(unit + ".out.flow");
    if (!residence || !flow) return 0.0;
    for (std::size_t i = 0; i < flow->values.size(); ++i)
        if (flow->values[i] > 0.0) return residence->values[i] * flow->values[i];
    return 0.0;
}

base::Result<figures::Span> cutOf(const Chromatogram& chromatogram, const PoolCut& cut, const figures::Product& product,
                                  figures::Span span)
{
    const auto& outlet = chromatogram.course().components[product.component].outlet;
    switch (cut.kind) {
    case PoolCut::Kind::Uv: {
        const auto& uv = chromatogram.course().uv;
        return cutByLevel(chromatogram, uv.empty() ? outlet : uv, cut.front, cut.back, span);
    }
    case PoolCut::Kind::Volume:
        return cutByVolume(chromatogram, cut.from, cut.to, span);
    case PoolCut::Kind::Purity:
        return cutByPurity(chromatogram, product, cut.from, span);
    case PoolCut::Kind::Time:
    case PoolCut::Kind::None:
        break;
    }
    return figures::Span{cut.from, cut.to};
}

// Of what counts for purity; traces below a thousandth of the product's height are ripples of the solution.
void addPeaks(const Chromatogram& chromatogram, std::optional<figures::Span> within, double tolerance,
              ChromatogramFindings& findings)
{
    constexpr double trace = 1e-3;
    const figures::Product& product = findings.product;
    const auto& components = chromatogram.course().components;
    const figures::Span span = within.value_or(chromatogram.span());
    const auto height = [&](int c) {
        return product.weights[c] * components[c].outlet[largestWithin(chromatogram, components[c].outlet, span)];
    };
    figures::PeakSearch search;
    search.within = within;
    search.injected = span.from;
    search.ground = figures::groundOf(tolerance);
    const auto add = [&](const std::string& signal, const std::vector<double>& values) {
        for (const figures::Peak& peak : findPeaks(chromatogram, values, search))
            findings.peaks.push_back({signal, peak});
    };
    if (!chromatogram.course().uv.empty()) add("uv", chromatogram.course().uv);
    for (int c = 0; c < chromatogram.components(); ++c)
        if (product.weights[c] > 0.0 && height(c) > trace * height(product.component))
            add(components[c].id, components[c].outlet);
}

// Where pools are looked for without --during: the product's highest peak.
base::Result<figures::Span> peakSpan(const ChromatogramFindings& findings, const std::string& product)
{
    std::vector<figures::Peak> own;
    for (const SignalPeak& found : findings.peaks)
        if (found.signal == product) own.push_back(found.peak);
    if (const auto peak = figures::highestPeak(own)) return figures::Span{peak->start, peak->end};
    return Error{
        Code::Input, "pool",
        say("“{1}” leaves without a peak, so there is none to collect. Elute it, or name a phase with --during.",
            product)};
}

void addPools(const Chromatogram& chromatogram, const ChromatogramRequest& request, figures::Span span,
              ChromatogramFindings& findings, base::Errors& errors)
{
    for (const PoolCut& cut : request.cuts) {
        const auto where = cutOf(chromatogram, cut, findings.product, span);
        const auto pool = where ? poolBetween(chromatogram, *where) : base::Result<figures::Pool>(where.error());
        if (pool)
            findings.pools.emplace_back(cut.text, *pool);
        else
            errors.push_back(pool.error());
    }
    if (request.fractions.volume <= 0.0 && request.fractions.duration <= 0.0) return;
    auto fractions = request.fractions.volume > 0.0 ? fractionsOfVolume(chromatogram, request.fractions.volume, span)
                                                    : fractionsOfTime(chromatogram, request.fractions.duration, span);
    if (fractions)
        findings.fractions = *std::move(fractions);
    else
        errors.push_back(fractions.error());
}

} // namespace

void evaluateRun(const Arguments& arguments, const ChromatogramRequest& request, const model::Plant& plant,
                 const RunResult& result, const Chromatogram& chromatogram, ChromatogramFindings& findings,
                 base::Errors& errors)
{
    const int unit = plant.unitIndex(findings.unit);
    findings.resin = resinOf(result, findings.unit);
    findings.length = lengthOf(plant.units[std::size_t(unit)]);
    const int usual = figures::productOf(plant, unit);
    findings.product =
        productFor(arguments, chromatogram, usual < 0 ? "" : plant.components[usual].id, request.byAmount, errors);
    if (!errors.empty()) return;
    std::optional<figures::Span> during;
    if (const auto phase = arguments.value("--during")) {
        const base::Result<figures::Span> span = spanOf(plant, result, *phase);
        if (!span) {
            errors.push_back(span.error());
            return;
        }
        during = *span;
    }
    addPeaks(chromatogram, during, request.order.tolerance, findings);
    if (const int c = findings.product.component; !passed(chromatogram, c)) {
        const std::string& id = chromatogram.course().components[c].id;
        errors.push_back({Code::Input, "--product",
                          say("“{1}” neither entered nor left in this run. Add it to an upstream inlet, or name "
                              "another product.",
                              id)});
        return;
    }
    if (!request.cuts.empty() || arguments.has("--fractions")) {
        const std::string& product = chromatogram.course().components[findings.product.component].id;
        // A cut by times needs no peak.
        const bool byTime = !arguments.has("--fractions") &&
                            std::all_of(request.cuts.begin(), request.cuts.end(),
                                        [](const PoolCut& cut) { return cut.kind == PoolCut::Kind::Time; });
        const base::Result<figures::Span> span = during   ? *during
                                                 : byTime ? base::Result<figures::Span>(chromatogram.span())
                                                          : peakSpan(findings, product);
        if (span)
            addPools(chromatogram, request, *span, findings, errors);
        else
            errors.push_back(span.error());
    }
    if (findings.resin <= 0.0 || chromatogram.loaded(findings.product.component) <= 0.0) return;
    const auto breakthrough =
        breakthroughOf(chromatogram, findings.product.component, request.breakthrough, findings.resin);
    if (breakthrough)
        findings.breakthrough = *breakthrough;
    else
        errors.push_back(breakthrough.error());
}

} // namespace titer::cli
