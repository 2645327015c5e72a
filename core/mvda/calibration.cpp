#include "core/mvda/calibration.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>

namespace titer::mvda {

using base::say;
using Eigen::Index;

namespace {

constexpr double sameChannel = 1e-3; // of the distance between two

bool isStrictlyRising(const std::vector<double>& axis)
{
    return std::adjacent_find(axis.begin(), axis.end(), [](double a, double b) { return !(a < b); }) == axis.end();
}

std::string reachOf(const std::vector<double>& axis)
{
    const auto [low, high] = std::minmax_element(axis.begin(), axis.end());
    return base::writeShort(*low, 7) + " to " + base::writeShort(*high, 7);
}

// The cell at `x` of a rising axis, NaN where that has no such channel; between two channels it is interpolated where that is asked for.
double cellAt(const std::vector<double>& axis, const std::vector<double>& cells, double x, bool interpolates)
{
    const std::size_t above = std::size_t(std::clamp<std::ptrdiff_t>(
        std::lower_bound(axis.begin(), axis.end(), x) - axis.begin(), 1, std::ptrdiff_t(axis.size()) - 1));
    const double step = axis[above] - axis[above - 1], part = (x - axis[above - 1]) / step;
    if (std::abs(part) <= sameChannel) return cells[above - 1];
    if (std::abs(part - 1.0) <= sameChannel) return cells[above];
    if (!interpolates || part < 0.0 || part > 1.0) return std::numeric_limits<double>::quiet_NaN();
    return cells[above - 1] + part * (cells[above] - cells[above - 1]);
}

bool isWithin(const Model& model, const char* name, double figure)
{
    const Limit* limit = findLimit(model.limits, name);
    return !limit || !(figure > limit->value); // one that there are too few rows for is NaN
}

} // namespace

std::optional<CalibrationReading> readingOf(const Model& model, const Prediction& prediction, Index row)
{
    CalibrationReading reading{.t2 = prediction.figures.t2[row], .spe = prediction.figures.spe[row]};
    if (!std::isfinite(reading.t2 + reading.spe) || !prediction.responses.row(row).allFinite()) return std::nullopt;
    reading.isNear = isWithin(model, "t2_new_99", reading.t2);
    reading.isAlike = isWithin(model, "spe_box_99", reading.spe);
    const double leverage = (model.scale == Scale::None ? 0.0 : 1.0 / model.rows) + reading.t2 / double(model.rows - 1);
    for (Index k = 0; k < prediction.responses.cols(); ++k) {
        const double value = prediction.responses(row, k);
        // What is not told is NaN, and refuses nothing.
        reading.responses.push_back({value, model.standardErrors[k] * std::sqrt(1.0 + leverage),
                                     !(value < model.yLowest[k] || value > model.yHighest[k])});
    }
    return reading;
}

base::Result<Calibration> Calibration::make(Model model)
{
    Calibration calibration;
    calibration.m_model = std::move(model);
    for (const std::string& name : calibration.m_model.tableNames()) {
        const std::optional<double> channel = base::readNumber(name);
        if (!channel)
            return base::inputError(
                name, say(CORE_TR("core", "“{1}” is no channel of a spectrum: the columns of a calibration are named "
                                          "by the numbers of its axis. Make the model of a table of spectra."),
                          name));
        calibration.m_axis.push_back(*channel);
    }
    std::vector<double> falling(calibration.m_axis.rbegin(), calibration.m_axis.rend());
    if (calibration.m_axis.size() < 2 || !(isStrictlyRising(calibration.m_axis) || isStrictlyRising(falling)))
        return base::inputError(say(CORE_TR("core", "The columns of the model are no axis of a spectrum: their numbers "
                                                    "neither rise nor fall throughout. Make the model of a table of "
                                                    "spectra.")));
    return calibration;
}

base::Result<RowVectorXd> Calibration::channelsOf(const std::vector<double>& axis, const std::vector<double>& cells,
                                                  bool interpolates) const
{
    if (axis.empty() && cells.size() != m_axis.size())
        return base::inputError(say(CORE_TR("core", "The spectrum has {1} channels, and the model {2}. Without an axis "
                                                    "they must be the same ones."),
                                    std::to_string(cells.size()), std::to_string(m_axis.size())));
    if (axis.empty()) return RowVectorXd(Eigen::Map<const RowVectorXd>(cells.data(), Index(cells.size())));
    if (axis.size() != cells.size())
        return base::inputError(
            say(CORE_TR("core", "The spectrum has {1} values, and its axis {2} channels. Check what delivers both."),
                std::to_string(cells.size()), std::to_string(axis.size())));
    std::vector<double> rising = axis, values = cells;
    if (rising.size() > 1 && rising.front() > rising.back()) {
        std::reverse(rising.begin(), rising.end());
        std::reverse(values.begin(), values.end());
    }
    if (rising.size() < 2 || !isStrictlyRising(rising))
        return base::inputError(
            say(CORE_TR("core", "The axis of the spectrum neither rises nor falls throughout. Export it again.")));
    RowVectorXd channels(Index(m_axis.size()));
    // Where a channel is there, and its cell is none, that is told by the cells themselves.
    const std::vector<double> there(rising.size(), 0.0);
    for (std::size_t i = 0; i < m_axis.size(); ++i) {
        if (std::isnan(cellAt(rising, there, m_axis[i], interpolates)))
            return base::inputError(
                say(CORE_TR("core", "The spectrum is of another axis: it goes from {1} in {2} channels, and the model "
                                    "takes {3} in {4}, of which it lacks {5}. Measure with the settings of the model, "
                                    "have spectra that reach over its axis resampled, or make a model of these."),
                    reachOf(rising), std::to_string(rising.size()), reachOf(m_axis), std::to_string(m_axis.size()),
                    base::writeShort(m_axis[i], 7)));
        channels[Index(i)] = cellAt(rising, values, m_axis[i], interpolates);
    }
    return channels;
}

base::Result<CalibrationReading> Calibration::read(const std::vector<double>& axis, const std::vector<double>& cells,
                                                   bool interpolates) const
{
    using base::Code;
    const base::Result<RowVectorXd> channels = channelsOf(axis, cells, interpolates);
    if (!channels) return channels.error();
    if (!channels->allFinite())
        return base::Error{Code::Device,
                           {},
                           say(CORE_TR("core", "A channel of the spectrum that the model takes has no number. Measure "
                                               "it again."))};
    // As it was measured: interpolation wears a flat top away.
    if (!saturatedRows(Eigen::Map<const RowVectorXd>(cells.data(), Index(cells.size()))).empty())
        return base::Error{Code::Device,
                           {},
                           say(CORE_TR("core", "The spectrum has a flat top, as a saturated detector gives. Measure "
                                               "with less light or a shorter time."))};
    const Prediction prediction = predict(m_model, *channels);
    if (!prediction.faults.empty()) return base::Error{Code::Device, {}, prediction.faults.front().what};
    std::optional<CalibrationReading> reading = readingOf(m_model, prediction, 0);
    if (!reading)
        return base::Error{Code::Device,
                           {},
                           say(CORE_TR("core", "The model gives no number of this spectrum: its values are out of all "
                                               "proportion. Measure it again."))};
    return *std::move(reading);
}

} // namespace titer::mvda
