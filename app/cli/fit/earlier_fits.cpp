#include "app/cli/fit/earlier_fits.h"

#include "app/cli/common/input_file.h"
#include "core/base/json.h"
#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace titer::cli {

using base::Code;
using base::Json;
using base::say;
using studies::TakenValue;
using studies::TakenValues;

namespace {

double numberIn(const Json& item, const char* key)
{
    const Json* found = item.find(key);
    return found && found->isNumber() ? found->number() : 0.0;
}

std::optional<TakenValue> valueIn(const Json& item)
{
    const Json *id = item.find("id"), *logarithmic = item.find("logarithmic");
    if (!id || !id->isString() || item.find("data")) return std::nullopt;
    TakenValue value{.path = id->string()};
    value.error = std::hypot(numberIn(item, "std_error"), numberIn(item, "taken_error"));
    const double found = numberIn(item, "value");
    value.logarithmic = logarithmic && logarithmic->isBool() && logarithmic->boolean() && found > 0.0;
    if (value.logarithmic) value.error /= found;
    return value.error > 0.0 ? std::optional(value) : std::nullopt;
}

// Those of these places, with how they go together.
TakenValues partOf(const TakenValues& all, const std::vector<Eigen::Index>& places)
{
    TakenValues part;
    for (const Eigen::Index place : places) part.values.push_back(all.values[std::size_t(place)]);
    part.correlation = all.correlation(places, places);
    return part;
}

void add(TakenValues& taken, const Json& fit)
{
    const std::vector<Json>& items = fit.find("parameters")->items();
    const Json* rows = fit.find("correlation");
    TakenValues own;
    std::vector<std::size_t> of; // the parameter of each
    for (std::size_t i = 0; i < items.size(); ++i)
        if (const std::optional<TakenValue> value = valueIn(items[i])) {
            own.values.push_back(*value);
            of.push_back(i);
        }
    std::vector<Eigen::Index> kept; // of an earlier file, what this one does not say again
    for (std::size_t i = 0; i < taken.values.size(); ++i)
        if (std::ranges::find(own.values, taken.values[i].path, &TakenValue::path) == own.values.end())
            kept.push_back(Eigen::Index(i));
    taken = partOf(taken, kept);
    const auto before = Eigen::Index(taken.values.size()), count = Eigen::Index(own.values.size());
    Eigen::MatrixXd correlation = Eigen::MatrixXd::Identity(before + count, before + count);
    correlation.topLeftCorner(before, before) = taken.correlation;
    for (Eigen::Index i = 0; i < count; ++i)
        for (Eigen::Index k = 0; k < count; ++k) {
            const std::size_t row = of[std::size_t(i)], column = of[std::size_t(k)];
            if (i == k || !rows || row >= rows->items().size() || column >= rows->items()[row].items().size()) continue;
            correlation(before + i, before + k) = rows->items()[row].items()[column].number();
        }
    taken.values.insert(taken.values.end(), own.values.begin(), own.values.end());
    taken.correlation = std::move(correlation);
}

} // namespace

TakenValues readEarlierFits(const Arguments& arguments, base::Errors& errors)
{
    TakenValues taken{{}, Eigen::MatrixXd(0, 0)};
    for (const std::string& path : arguments.values("--earlier")) {
        const base::Result<std::string> text = readText(path, "what a fit printed");
        if (!text) {
            errors.push_back(text.error());
            continue;
        }
        base::Errors faults;
        const Json json = base::readJson(*text, faults);
        const Json *format = json.find("format"), *list = json.find("parameters");
        if (!faults.empty() || !format || !format->isString() || format->string() != "titer.fit/1" || !list ||
            !list->isArray()) {
            errors.push_back({Code::Input, path, say("This is not what a fit printed with --json (titer.fit/1).")});
            continue;
        }
        add(taken, json);
    }
    return taken;
}

TakenValues takenIn(const model::Flowsheet& flowsheet, const TakenValues& all, const std::vector<std::string>& fitted,
                    base::Notices& notices)
{
    std::vector<Eigen::Index> there;
    for (std::size_t i = 0; i < all.values.size(); ++i) {
        const std::string& path = all.values[i].path;
        if (std::ranges::find(fitted, path) != fitted.end()) continue;
        if (app::numberAt(flowsheet, path))
            there.push_back(Eigen::Index(i));
        else
            notices.push_back({path, say("The plant has no such value; its entry of --earlier is ignored.")});
    }
    return partOf(all, there);
}

Json textsJson(const std::vector<std::string>& texts)
{
    Json json = Json::array();
    for (const std::string& text : texts) json.push(text);
    return json;
}

} // namespace titer::cli
