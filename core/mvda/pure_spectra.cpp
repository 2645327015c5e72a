#include "core/mvda/pure_spectra.h"

#include "core/base/math/random.h"
#include "core/base/units/units.h"
#include "core/model/json_fields.h"

#include <cmath>
#include <limits>

namespace titer::mvda {

using base::Json;
using base::say;
using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::RowVectorXd;

namespace {

constexpr double anyNumber = -std::numeric_limits<double>::infinity();
constexpr double maxChannels = 100'000.0;

Band readBand(const Json& json, const std::string& where, model::Faults& faults)
{
    Band band;
    model::JsonFields fields(json, where, faults);
    fields.quantity("at", "1", anyNumber, band.at, true);
    fields.quantity("height", "1", anyNumber, band.height, true);
    fields.quantity("width", "1", 0.0, band.width, true);
    std::string shape = "gaussian";
    fields.text("shape", shape);
    band.isLorentzian = shape == "lorentzian";
    if (!band.isLorentzian && shape != "gaussian")
        fields.fault("shape", say(CORE_TR("core", "The shape of a band is gaussian or lorentzian, not “{1}”."), shape));
    if (!(band.width > 0.0))
        fields.fault("width", say(CORE_TR("core", "The width of a band is its width at half of its height, and has to "
                                                  "be above 0.")));
    return band;
}

void readBands(model::JsonFields& fields, const char* key, std::vector<Band>& bands, bool required)
{
    fields.list(
        key,
        [&](const Json& band, const std::string& where) { bands.push_back(readBand(band, where, fields.faults())); },
        required);
}

void readAxis(const Json& json, const std::string& where, model::Faults& faults, PureSpectra& pure)
{
    model::JsonFields fields(json, where, faults);
    double from = 0.0, to = 0.0, step = 1.0;
    fields.text("name", pure.axisName, true);
    fields.text("unit", pure.axisUnit);
    fields.quantity("from", "1", anyNumber, from, true);
    fields.quantity("to", "1", anyNumber, to, true);
    fields.quantity("step", "1", 0.0, step, true);
    const double steps = std::floor((to - from) / step * (1.0 + 1e-9));
    if (!(step > 0.0) || !(steps >= 1.0 && steps < maxChannels))
        return faults.add(where, say(CORE_TR("core", "The axis is no rising row of up to {1} points: give from, to "
                                                     "above it, and a step above 0."),
                                     base::writeQuantity(maxChannels, "1")));
    pure.axis.resize(Index(steps) + 1);
    for (Index i = 0; i < pure.axis.size(); ++i) pure.axis[i] = from + step * double(i);
}

PureSpectrum readComponent(const Json& json, const std::string& where, model::Faults& faults)
{
    PureSpectrum pure;
    model::JsonFields fields(json, where, faults);
    fields.text("id", pure.component, true);
    fields.text("unit", pure.unit, true);
    if (!pure.unit.empty() && !base::findUnit(pure.unit))
        fields.fault("unit", say(CORE_TR("core", "The unit “{1}” is not known."), pure.unit));
    fields.quantity("molar_mass", "kg/mol", 0.0, pure.molarMass);
    fields.quantity("attenuation", "1", 0.0, pure.attenuation);
    readBands(fields, "bands", pure.bands, true);
    return pure;
}

RowVectorXd bandsAlong(const std::vector<Band>& bands, const RowVectorXd& axis)
{
    RowVectorXd sum = RowVectorXd::Zero(axis.size());
    for (const Band& band : bands)
        for (Index i = 0; i < axis.size(); ++i) {
            const double away = 2.0 * (axis[i] - band.at) / band.width, square = away * away;
            sum[i] += band.height * (band.isLorentzian ? 1.0 / (1.0 + square) : std::exp2(-square));
        }
    return sum;
}

} // namespace

PureSpectra readPureSpectra(std::string_view text, base::Errors& errors)
{
    PureSpectra pure;
    const Json json = base::readJson(text, errors);
    if (!errors.empty()) return pure;
    model::Faults faults(errors);
    model::JsonFields fields(json, {}, faults);
    std::string format;
    fields.text("format", format, true);
    if (format != pureSpectraFormat)
        fields.fault("format", say(CORE_TR("core", "The format is “{1}”; pure spectra have “{2}”."),
                                   model::excerpt(format), pureSpectraFormat));
    fields.text("name", pure.name, true);
    fields.text("source", pure.source, true);
    fields.text("cells", pure.cellsUnit);
    if (const Json* axis = fields.find("axis", true)) readAxis(*axis, "axis", faults, pure);
    readBands(fields, "background", pure.background, false);
    fields.list(
        "components",
        [&](const Json& one, const std::string& where) {
            pure.components.push_back(readComponent(one, where, faults));
        },
        true);
    return pure;
}

MatrixXd mixedSpectra(const PureSpectra& pure, const MatrixXd& concentrations, const Disturbance& disturbance)
{
    const Index rows = concentrations.rows(), channels = pure.axis.size();
    MatrixXd spectra = bandsAlong(pure.background, pure.axis).replicate(rows, 1);
    Eigen::VectorXd lost = Eigen::VectorXd::Zero(rows);
    for (std::size_t k = 0; k < pure.components.size(); ++k) {
        const auto c = concentrations.col(Index(k));
        spectra += c * bandsAlong(pure.components[k].bands, pure.axis);
        lost += pure.components[k].attenuation * c;
    }
    // Each coefficient has walked as far before the first spectrum as in ten of them.
    const double before = std::sqrt(10.0);
    base::Random drift(disturbance.seed, "spectra/baseline/" + disturbance.stream),
        noise(disturbance.seed, "spectra/noise/" + disturbance.stream);
    Eigen::VectorXd coefficients = Eigen::VectorXd::Zero(disturbance.order + 1);
    const RowVectorXd x = RowVectorXd::LinSpaced(channels, -1.0, 1.0);
    for (Index i = 0; i < rows; ++i) {
        for (double& coefficient : coefficients)
            coefficient += disturbance.baseline * (i == 0 ? before : 1.0) * drift.normal();
        spectra.row(i) *= std::exp(-lost[i]);
        for (Index j = 0; j < channels; ++j) {
            double polynomial = 0.0;
            for (Index k = coefficients.size(); k-- > 0;) polynomial = polynomial * x[j] + coefficients[k];
            spectra(i, j) += polynomial + disturbance.noise * noise.normal();
        }
    }
    return spectra;
}

double concentrationFor(const PureSpectrum& of, double value, std::string_view unit)
{
    if (base::sameDimension(unit, of.unit)) return base::toUnit(value, of.unit);
    if (of.molarMass > 0.0 && base::sameDimension(unit, "mol/m3") && base::sameDimension(of.unit, "kg/m3"))
        return base::toUnit(value * of.molarMass, of.unit);
    return std::numeric_limits<double>::quiet_NaN();
}

} // namespace titer::mvda
