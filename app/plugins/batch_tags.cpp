#include "app/plugins/batch_tags.h"

#include "app/plugins/model_file.h"
#include "core/base/not_available.h"
#include "core/base/text.h"
#include "core/base/time.h"
#include "core/base/units/units.h"
#include "core/mvda/batch/batch_model_json.h"
#include "core/mvda/batch/score_ellipse.h"

#include <algorithm>
#include <cmath>

namespace titer::app {

namespace {

using connect::Quality;
using connect::Status;
using connect::TagInfo;
using Eigen::Index;
using mvda::BatchModel;

constexpr std::size_t shownParts = 5;
constexpr double halfKnown = 0.5;

const char* const figures[] = {".t2",     ".t2_95", ".t2_99",    ".spe",      ".spe_95",
                               ".spe_99", ".dmodx", ".dmodx_99", ".maturity", ".in_control"};

double maturityOf(const BatchModel& model, Index point)
{
    const mvda::VectorXd& axis = model.alignment.axis;
    const double course = axis[axis.size() - 1] - axis[0];
    return course > 0.0 ? 100.0 * (axis[point] - axis[0]) / course : 100.0;
}

BatchValue limitValue(double limit)
{
    return {limit, std::isfinite(limit) ? connect::status::good : connect::status::badConfigurationError};
}

// Of the ten figures.
std::vector<BatchValue> figureValues(const BatchModel& model, const mvda::MonitoredPoint& point, Status status)
{
    const mvda::EvolvingLimits& limits = model.limits;
    const Index k = point.point;
    const bool hasT2 = std::isfinite(limits.t2_99[k]), hasSpe = std::isfinite(limits.spe_99[k]);
    Status control = status;
    if (!hasT2 && !hasSpe)
        control = connect::status::badConfigurationError;
    else if (!(hasT2 && hasSpe) && connect::qualityOf(status) == Quality::Good)
        control = connect::status::uncertain;
    return {{point.judged.t2, status},
            limitValue(limits.t2_95[k]),
            limitValue(limits.t2_99[k]),
            {point.judged.spe, status},
            limitValue(limits.spe_95[k]),
            limitValue(limits.spe_99[k]),
            {point.dmodx, std::isfinite(point.dmodx) ? status : connect::status::badConfigurationError},
            limitValue(std::sqrt(limits.spe_99[k] / limits.meanSpe[k])),
            {maturityOf(model, k), status},
            {point.standing.empty() ? 1.0 : 0.0, control}};
}

} // namespace

base::Result<BatchFile> readBatchFile(const std::string& path)
{
    const base::Result<std::string> text = readModelText(path);
    if (!text) return text.error();
    base::Result<BatchModel> model = mvda::readBatchModel(*text);
    if (!model) return base::Error{model.error().code, path, model.error().what};
    const std::string& unit = model->timeUnit;
    if (!unit.empty() && !(base::findUnit(unit) && base::sameDimension(unit, "s")))
        return base::inputError(path, base::say(CORE_TR("core", "The times of the batch model are in “{1}”, which is "
                                                                "no unit of time. Make it again from a table whose "
                                                                "times have one."),
                                                unit));
    return BatchFile{nameOfModel(path), std::make_shared<const BatchModel>(std::move(*model))};
}

std::vector<TagInfo> batchTags(const BatchFile& file)
{
    const BatchModel& model = *file.model;
    std::vector<TagInfo> tags;
    const auto add = [&](const std::string& behind, const std::string& unit) {
        tags.push_back({.id = file.name + behind, .label = {}, .unit = unit});
    };
    for (Index a = 1; a <= model.model.components(); ++a) add(".score" + std::to_string(a), "1");
    for (const char* figure : figures) add(figure, figure == std::string_view(".maturity") ? "%" : "1");
    for (std::size_t k = 0; k < model.model.yNames.size(); ++k)
        add(".predicted." + model.model.yNames[k], model.model.yUnits[k]);
    for (const char* of : {".t2.", ".spe."})
        for (std::size_t j = 0; j < model.names.size(); ++j) add(of + model.describes(Index(j)), "1");
    if (model.model.components() > 1)
        tags.push_back({.id = file.name + ".ellipse", .label = {}, .unit = "1", .kind = connect::TagKind::Array});
    for (const char* text : {".alarm", ".begin"})
        tags.push_back({.id = file.name + text, .label = {}, .unit = {}, .kind = connect::TagKind::Text});
    return tags;
}

std::vector<BatchValue> batchValues(const BatchFile& file, const BatchJudged& judged)
{
    const BatchModel& model = *file.model;
    if (!judged.point) {
        const std::size_t parts = 2 * model.names.size(); // of T2 and of SPE
        return std::vector<BatchValue>(std::size_t(model.model.components()) + std::size(figures) +
                                           model.model.yNames.size() + parts,
                                       {base::notAvailable, judged.status});
    }
    const mvda::MonitoredPoint& point = *judged.point;
    const mvda::RowVectorXd known = model.evolution.known(point.point);
    const auto estimate = [&](double value, double told) {
        const bool isGood = connect::qualityOf(judged.status) == Quality::Good;
        return BatchValue{value, isGood && told < halfKnown ? connect::status::uncertain : judged.status};
    };
    std::vector<BatchValue> values;
    for (Index a = 0; a < known.size(); ++a) values.push_back(estimate(point.judged.scores[a], known[a]));
    for (const BatchValue& value : figureValues(model, point, judged.status)) values.push_back(value);
    for (const double value : point.predicted) values.push_back(estimate(value, known.minCoeff()));
    for (const double part : point.judged.t2Parts) values.push_back({part, judged.status});
    for (const double residual : point.judged.residuals) values.push_back({residual * residual, judged.status});
    return values;
}

std::vector<double> batchEllipse(const BatchFile& file, const mvda::MonitoredPoint& point)
{
    constexpr int places = 48;
    const mvda::MatrixXd ellipse = mvda::scoreEllipse(*file.model, point.point, 0, 1, places);
    std::vector<double> array;
    for (Index i = 0; i < ellipse.rows(); ++i) array.insert(array.end(), {ellipse(i, 0), ellipse(i, 1)});
    return array;
}

std::string alarmText(const BatchFile& file, const mvda::MonitoredPoint& point)
{
    if (point.standing.empty()) return inControl;
    const std::string unit = file.model->timeUnit.empty() ? "" : " " + file.model->timeUnit;
    std::vector<std::string> alarms;
    for (const mvda::BatchAlarm& alarm : point.standing) {
        std::vector<std::string> parts;
        for (std::size_t i = 0; i < std::min(alarm.parts.size(), shownParts); ++i)
            parts.push_back(alarm.parts[i].variable + " (" + base::writeShort(alarm.parts[i].part, 3) + ")");
        alarms.push_back(std::string(alarm.isT2 ? "T2" : "SPE") + " beyond its 99 % limit since " +
                         base::writeShort(alarm.since, 4) + unit + ": " + base::join(parts, ", "));
    }
    return base::join(alarms, "; ");
}

std::string beginText(std::optional<std::int64_t> begin)
{
    return begin ? base::writeInstant({*begin}) : "unknown";
}

} // namespace titer::app
