#include "core/studies/analysis/computer_experiments/uncertainty.h"

#include "core/base/json.h"
#include "core/base/math/median.h"
#include "core/base/math/random.h"
#include "core/base/tables/csv_text.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/studies/numerics/distributions.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace titer::studies {

using base::Code;
using base::Json;
using base::say;

namespace {

constexpr std::string_view mark = "# titer.sample/1";
constexpr double outermost = 0x1p-53; // share at which an unbounded quantity ends
constexpr double morrisTail = 0.005;  // that elementary effects leave out at each end of one
constexpr double sameSetting = 1e-9;  // of the size of a setting
constexpr int maxRuns = 10'000'000;

struct Distribution {
    Uncertain::Kind kind;
    std::string_view name;
    int numbers;
};
constexpr Distribution distributions[] = {{Uncertain::Kind::Uniform, "uniform", 2},
                                          {Uncertain::Kind::Triangular, "triangular", 3},
                                          {Uncertain::Kind::Normal, "normal", 2},
                                          {Uncertain::Kind::LogNormal, "lognormal", 2}};

struct MethodName {
    SampleOrder::Method method;
    std::string_view name;
};
constexpr MethodName methods[] = {{SampleOrder::Method::MonteCarlo, "monte-carlo"},
                                  {SampleOrder::Method::Sobol, "sobol"},
                                  {SampleOrder::Method::Morris, "morris"}};

const Distribution& distributionOf(Uncertain::Kind kind)
{
    return *std::find_if(std::begin(distributions), std::end(distributions),
                         [&](const Distribution& shape) { return shape.kind == kind; });
}

base::Error quantityFault(std::string_view name, base::Sentence what)
{
    return base::inputError("quantities/" + std::string(name), std::move(what));
}

base::Done check(const Uncertain& quantity)
{
    const double a = quantity.first, b = quantity.second, c = quantity.third;
    const bool ordered = quantity.kind == Uncertain::Kind::Uniform      ? a < b
                         : quantity.kind == Uncertain::Kind::Triangular ? a <= b && b <= c && a < c
                                                                        : true;
    if (!ordered)
        return quantityFault(quantity.name,
                             say(CORE_TR("core", "The numbers of this distribution must increase from lowest to "
                                                 "highest.")));
    if (quantity.kind == Uncertain::Kind::Normal && !(b > 0.0))
        return quantityFault(quantity.name, say(CORE_TR("core", "The standard deviation is {1}; it must be above 0."),
                                                base::writeNumber(b)));
    if (quantity.kind == Uncertain::Kind::LogNormal && !(a > 0.0 && b > 1.0))
        return quantityFault(quantity.name,
                             say(CORE_TR("core", "A lognormal quantity needs a median above 0 and a factor above 1; "
                                                 "here they are {1} and {2}."),
                                 base::writeNumber(a), base::writeNumber(b)));
    if (!quantity.unit.empty() && !base::findUnit(quantity.unit))
        return quantityFault(quantity.name,
                             say(CORE_TR("core", "“{1}” is not a unit that Titer knows."), quantity.unit));
    return base::done();
}

std::string titleOf(const Uncertain& quantity)
{
    return quantity.unit.empty() ? quantity.name : quantity.name + " [" + quantity.unit + "]";
}

base::Result<Eigen::MatrixXd> shares(const SampleOrder& order)
{
    const int count = int(order.quantities.size());
    if (order.method == SampleOrder::Method::Sobol) return sobolRuns(count, order.settings());
    if (order.method == SampleOrder::Method::Morris) return morrisRuns(count, order.settings());
    Eigen::MatrixXd points(order.samples, count);
    for (int q = 0; q < count; ++q) {
        base::Random random(order.seed, "sample " + std::to_string(q));
        for (int run = 0; run < order.samples; ++run) points(run, q) = random.uniform();
    }
    return points;
}

} // namespace

double Uncertain::at(double share) const
{
    const double u = isBounded() ? share : std::clamp(share, outermost, 1.0 - outermost);
    if (kind == Kind::Uniform) return first + (second - first) * u;
    if (kind == Kind::Normal) return first + second * normalQuantile(u);
    if (kind == Kind::LogNormal) return first * std::exp(std::log(second) * normalQuantile(u));
    const double rising = (second - first) / (third - first); // share below the most likely
    return u < rising ? first + std::sqrt(u * (third - first) * (second - first))
                      : third - std::sqrt((1.0 - u) * (third - first) * (third - second));
}

base::Result<Uncertain> readUncertain(std::string_view text)
{
    const std::size_t equals = text.find('=');
    Uncertain quantity;
    quantity.name = std::string(base::trimmed(text.substr(0, equals)));
    const auto parts =
        equals == std::string_view::npos ? std::vector<std::string_view>() : base::split(text.substr(equals + 1), ':');
    const auto shape = std::find_if(std::begin(distributions), std::end(distributions), [&](const Distribution& one) {
        return !parts.empty() && one.name == base::trimmed(parts.front());
    });
    std::array<double, 3> numbers{};
    bool read = !quantity.name.empty() && shape != std::end(distributions);
    const std::size_t wanted = read ? std::size_t(shape->numbers) : 0;
    read = read && (parts.size() == wanted + 1 || parts.size() == wanted + 2);
    for (std::size_t i = 0; read && i < wanted; ++i) {
        const std::optional<double> number = base::readNumber(parts[i + 1]);
        read = number && std::isfinite(*number);
        if (read) numbers[i] = *number;
    }
    if (!read)
        return quantityFault(
            quantity.name,
            say(CORE_TR("core", "“{1}” is not a distribution. Write NAME=uniform:LOW:HIGH, "
                                "triangular:LOW:LIKELY:HIGH, normal:MEAN:SD or lognormal:MEDIAN:FACTOR, with "
                                "decimal points and the unit at the end, such as yield=normal:0.5:0.02:g/g."),
                text));
    quantity.kind = shape->kind;
    quantity.first = numbers[0];
    quantity.second = numbers[1];
    quantity.third = numbers[2];
    if (parts.size() == wanted + 2) quantity.unit = std::string(base::trimmed(parts.back()));
    if (const base::Done right = check(quantity); !right) return right.error();
    return quantity;
}

std::string writeUncertain(const Uncertain& quantity)
{
    const Distribution& shape = distributionOf(quantity.kind);
    std::string text = quantity.name + "=" + std::string(shape.name);
    const double numbers[] = {quantity.first, quantity.second, quantity.third};
    for (int i = 0; i < shape.numbers; ++i) text += ":" + base::writeNumber(numbers[i]);
    return quantity.unit.empty() ? text : text + ":" + quantity.unit;
}

SensitivitySettings SampleOrder::settings() const
{
    return {.samples = samples, .trajectories = samples, .levels = levels, .seed = seed};
}

base::Result<Eigen::MatrixXd> drawRuns(const SampleOrder& order)
{
    std::set<std::string> names;
    for (const Uncertain& quantity : order.quantities)
        if (!names.insert(quantity.name).second)
            return quantityFault(quantity.name, say(CORE_TR("core", "This quantity occurs twice. Give it once.")));
    if (order.quantities.empty() || order.samples < 2 ||
        double(order.samples) * double(order.quantities.size() + 2) > maxRuns)
        return base::Error{
            Code::Input, "sensitivity",
            say(CORE_TR("core", "A sample needs at least one quantity and two draws, with a maximum of ten million "
                                "runs."))};
    base::Result<Eigen::MatrixXd> drawn = shares(order);
    if (!drawn) return drawn.error();
    for (std::size_t q = 0; q < order.quantities.size(); ++q) {
        const Uncertain& quantity = order.quantities[q];
        const bool cut = order.method == SampleOrder::Method::Morris && !quantity.isBounded();
        for (double& share : drawn->col(Eigen::Index(q)))
            share = quantity.at(cut ? morrisTail + (1.0 - 2.0 * morrisTail) * share : share);
    }
    return drawn;
}

base::Result<std::string> writeSample(const SampleOrder& order)
{
    const base::Result<Eigen::MatrixXd> runs = drawRuns(order);
    if (!runs) return runs.error();
    Json header = Json::object();
    for (const MethodName& one : methods)
        if (one.method == order.method) header["method"] = one.name;
    header["samples"] = order.samples;
    if (order.method == SampleOrder::Method::Morris) header["levels"] = order.levels;
    header["seed"] = double(order.seed);
    header["quantities"] = Json::array();
    for (const Uncertain& quantity : order.quantities) header["quantities"].push(writeUncertain(quantity));
    std::string text = std::string(mark) + " " + header.write(false) + "\nrun,id,std_order";
    for (const Uncertain& quantity : order.quantities) text += "," + base::csvCell(titleOf(quantity));
    text += "\n";
    for (Eigen::Index run = 0; run < runs->rows(); ++run) {
        const std::string number = std::to_string(run + 1);
        text += number + ",R" + number + "," + number;
        for (Eigen::Index q = 0; q < runs->cols(); ++q) text += "," + base::writeNumber((*runs)(run, q));
        text += "\n";
    }
    return text;
}

base::Result<SampleOrder> readSampleHeader(std::string_view text)
{
    int line = 0;
    for (const std::string_view raw : base::split(text, '\n')) {
        ++line;
        const std::string_view written = base::trimmed(raw);
        if (!base::startsWith(written, mark)) continue;
        base::Errors errors;
        const Json header = base::readJson(written.substr(mark.size()), errors);
        const Json *method = header.find("method"), *samples = header.find("samples"), *seed = header.find("seed"),
                   *quantities = header.find("quantities"), *levels = header.find("levels");
        SampleOrder order;
        const auto known = std::find_if(std::begin(methods), std::end(methods), [&](const MethodName& one) {
            return method && method->isString() && one.name == method->string();
        });
        bool read = errors.empty() && known != std::end(methods) && samples && samples->isNumber() && seed &&
                    seed->isNumber() && quantities && (!levels || levels->isNumber());
        if (read) {
            order.method = known->method;
            order.samples = int(std::clamp(samples->number(), 0.0, double(maxRuns)));
            order.seed = std::uint64_t(std::clamp(seed->number(), 0.0, 0x1p53));
            if (levels) order.levels = int(std::clamp(levels->number(), 0.0, 1e6));
            for (const Json& item : quantities->items()) {
                const base::Result<Uncertain> quantity = readUncertain(item.string());
                read = read && quantity;
                if (quantity) order.quantities.push_back(*quantity);
            }
        }
        if (read) return order;
        return base::Error{
            Code::Input, "line " + std::to_string(line),
            say(CORE_TR("core", "The line that describes how these runs were drawn is damaged. Use the sheet as "
                                "“titer-cli doe sample” wrote it."))};
    }
    return base::Error{Code::Input, "line 1",
                       say(CORE_TR("core", "This sheet does not describe how its runs were drawn. “titer-cli doe "
                                           "sample” writes one that does; a sweep keeps that line."))};
}

base::Result<Eigen::VectorXd> valuesOf(const SampleOrder& order, const Sheet& sheet, const Column& response)
{
    const base::Result<Eigen::MatrixXd> runs = drawRuns(order);
    if (!runs) return runs.error();
    const Column* numbers = sheet.find("std_order");
    if (!numbers || numbers->text)
        return base::inputError("std_order",
                                say(CORE_TR("core", "The column std_order with the number of each run is missing.")));
    std::vector<const Column*> settings;
    for (const Uncertain& quantity : order.quantities) {
        settings.push_back(sheet.find(quantity.name));
        if (!settings.back() || settings.back()->text)
            return quantityFault(quantity.name,
                                 say(CORE_TR("core", "The sheet has no column of numbers for this quantity.")));
    }
    Eigen::VectorXd values(runs->rows());
    std::vector<char> seen(std::size_t(runs->rows()), 0);
    for (std::size_t row = 0; row < sheet.rows(); ++row) {
        const double number = numbers->values[row];
        const std::string shown = base::writeNumber(number);
        if (!(number >= 1.0 && number <= double(runs->rows()) && number == std::floor(number)))
            return base::inputError("std_order", say(CORE_TR("core", "There is no run {1} in this sample."), shown));
        const auto run = Eigen::Index(number) - 1;
        if (std::exchange(seen[std::size_t(run)], 1))
            return base::inputError("std_order", say(CORE_TR("core", "The run {1} occurs twice."), shown));
        for (std::size_t q = 0; q < settings.size(); ++q) {
            const double drawn = (*runs)(run, Eigen::Index(q)), found = settings[q]->values[row];
            if (!(std::abs(found - drawn) <= sameSetting * std::max(std::abs(drawn), std::abs(found))))
                return quantityFault(
                    order.quantities[q].name,
                    say(CORE_TR("core", "The run {1} was made at {2}, not at {3} as drawn; its result cannot be "
                                        "evaluated with the others."),
                        shown, base::writeShort(found), base::writeShort(drawn)));
        }
        values[run] = response.values[row];
    }
    if (const auto missing = std::find(seen.begin(), seen.end(), 0); missing != seen.end())
        return base::inputError("std_order",
                                say(CORE_TR("core", "The run {1} is missing. Keep failed runs in the sheet, with an "
                                                    "empty cell."),
                                    std::to_string(missing - seen.begin() + 1)));
    return values;
}

base::Result<Spread> spreadOf(const Eigen::VectorXd& values)
{
    std::vector<double> there;
    for (const double value : values)
        if (std::isfinite(value)) there.push_back(value);
    if (there.size() < 2)
        return base::Error{Code::Input, "response",
                           say(CORE_TR("core", "Fewer than two runs have a value, so no statistics can be computed."))};
    std::sort(there.begin(), there.end());
    Spread spread{.count = int(there.size())};
    const Eigen::Map<const Eigen::ArrayXd> all(there.data(), Eigen::Index(there.size()));
    spread.mean = all.mean();
    spread.deviation = std::sqrt((all - spread.mean).square().sum() / double(all.size() - 1));
    spread.low = base::quantile(there, 0.05);
    spread.median = base::quantile(there, 0.5);
    spread.high = base::quantile(there, 0.95);
    return spread;
}

ShareWithin shareWithin(const Eigen::VectorXd& values, double min, double max, double confidence)
{
    ShareWithin found;
    for (const double value : values) {
        if (!std::isfinite(value)) continue;
        ++found.count;
        if (value >= min && value <= max) ++found.within;
    }
    if (found.count == 0) return found;
    const double k = found.within, n = found.count, tail = 0.5 * (1.0 - confidence);
    found.share = k / n;
    found.low = found.within > 0 ? betaQuantile(tail, k, n - k + 1.0) : 0.0;
    found.high = found.within < found.count ? betaQuantile(1.0 - tail, k + 1.0, n - k) : 1.0;
    return found;
}

} // namespace titer::studies
