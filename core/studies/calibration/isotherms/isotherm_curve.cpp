// Lines of equilibrium: wells that nobody filled, between none and the fullest.
#include "core/studies/calibration/isotherms/isotherm_curve.h"

#include "core/base/not_available.h"
#include "core/studies/calibration/isotherms/isotherm_model.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace titer::studies {

namespace {

constexpr int pointsOfLine = 40;

// Wells of one liquid, by their indices.
struct Setting {
    double ph, saltLevel;
    std::vector<int> wells;
};

int saltOf(const Plate& plate)
{
    const auto found = std::find(plate.measured.begin(), plate.measured.end(), char(false));
    return found == plate.measured.end() ? -1 : int(found - plate.measured.begin());
}

std::vector<Setting> settingsOf(const Plate& plate)
{
    const int salt = saltOf(plate);
    std::map<std::pair<double, double>, std::vector<int>> groups;
    for (std::size_t w = 0; w < plate.wells.size(); ++w) {
        const BatchWell& well = plate.wells[w];
        groups[{well.ph, salt < 0 ? 0.0 : well.initial[std::size_t(salt)]}].push_back(int(w));
    }
    std::vector<Setting> settings;
    for (auto& [key, wells] : groups) settings.push_back({key.first, key.second, std::move(wells)});
    return settings;
}

// Measured ones at a share of the fullest well of the setting.
BatchWell wellAt(const Plate& plate, const Setting& setting, double share)
{
    BatchWell well = plate.wells[std::size_t(setting.wells.front())];
    for (std::size_t i = 0; i < plate.components.size(); ++i) {
        if (!plate.measured[i]) continue;
        double max = 0.0;
        for (const int w : setting.wells) {
            const BatchWell& one = plate.wells[std::size_t(w)];
            const double there = one.balanced() ? one.initial[i] : one.final[i];
            if (!std::isnan(there)) max = std::max(max, there);
        }
        (well.balanced() ? well.initial : well.final)[i] = share * max;
        // Any measured value: it is the modelled one that is drawn.
        if (well.balanced()) well.final[i] = 0.5 * share * max;
        well.bound[i] = well.balanced() ? base::notAvailable : 1.0;
    }
    return well;
}

void addMeasured(const Plate& plate, const Setting& setting, IsothermCurve& curve)
{
    const std::size_t i = std::size_t(curve.component);
    for (const int w : setting.wells) {
        const BatchWell& well = plate.wells[std::size_t(w)];
        const double all = well.liquid + well.held;
        double liquid = well.final[i], solid = well.bound[i];
        if (well.balanced() && !std::isnan(liquid))
            solid = (well.initial[i] * well.liquid - liquid * all) / well.solid;
        else if (well.balanced())
            liquid = (well.initial[i] * well.liquid - solid * well.solid) / all;
        if (std::isnan(liquid) || std::isnan(solid)) continue;
        curve.measuredLiquid.push_back(liquid);
        curve.measuredSolid.push_back(solid);
    }
}

} // namespace

std::vector<IsothermCurve> curvesOf(const IsothermRequest& request, const IsothermFit& fit,
                                    const model::Catalogue& catalogue)
{
    const Plate& plate = request.plate;
    const std::vector<Setting> settings = settingsOf(plate);
    std::vector<IsothermCurve> curves;
    std::map<std::pair<int, int>, std::size_t> found; // setting and component
    for (std::size_t s = 0; s < settings.size(); ++s)
        for (std::size_t i = 0; i < plate.components.size(); ++i) {
            if (!plate.measured[i]) continue;
            IsothermCurve curve{int(i), saltOf(plate), settings[s].saltLevel, settings[s].ph};
            addMeasured(plate, settings[s], curve);
            found[{int(s), int(i)}] = curves.size();
            curves.push_back(std::move(curve));
        }
    IsothermRequest dense = request;
    dense.plate.wells.clear();
    for (const Setting& setting : settings)
        for (int k = 1; k <= pointsOfLine; ++k)
            dense.plate.wells.push_back(wellAt(plate, setting, std::pow(double(k) / pointsOfLine, 2.0)));
    base::Errors errors;
    base::Notices notices;
    const IsothermRecord record(dense, catalogue, errors, notices);
    if (!errors.empty()) return curves;
    const IsothermModel model(dense, record, errors);
    if (!errors.empty() || record.variables().size() != fit.parameters.size()) return curves;
    Eigen::VectorXd fitted(Eigen::Index(fit.parameters.size()));
    for (std::size_t k = 0; k < fit.parameters.size(); ++k)
        fitted[Eigen::Index(k)] = record.variables()[k].fromValue(fit.parameters[k].reported.value);
    for (const IsothermResidual& r : model.modelled(fitted)) {
        IsothermCurve& curve = curves[found[{r.well / pointsOfLine, r.component}]];
        curve.liquid.push_back(r.liquid);
        curve.solid.push_back(r.solid);
    }
    return curves;
}

} // namespace titer::studies
