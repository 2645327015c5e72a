// Checks the estimators: which unit each follows, what it takes as measured, and what it is given of uncertainty.
#include "core/base/math/expression.h"
#include "core/base/units/difference.h"
#include "core/base/units/units.h"
#include "core/model/check/checking.h"

#include <algorithm>
#include <functional>
#include <unordered_map>
#include <utility>

namespace titer::model {

using base::Json;
using base::say;

namespace {

constexpr std::string_view percentUnit = "%";

// Whether what leaves one unit reaches another, or is drawn by it.
bool leadsTo(const Plant& plant, int from, int to)
{
    std::vector<char> seen(plant.units.size(), 0);
    std::vector<int> next{from};
    const auto go = [&](int unit) {
        if (!std::exchange(seen[std::size_t(unit)], 1)) next.push_back(unit);
    };
    while (!next.empty()) {
        const int at = next.back();
        next.pop_back();
        for (const PlantStream& s : plant.streams) {
            if (s.from == at) go(s.to);
            const PlantUnit& receiver = plant.units[std::size_t(s.to)];
            if (s.to == at && receiver.type &&
                receiver.type->ports[std::size_t(receiver.inPorts[std::size_t(s.toPort)])].rule == FlowRule::Draws)
                go(s.from);
        }
        if (seen[std::size_t(to)]) return true;
    }
    return false;
}

// What an estimator computes together: the unit, and those in a loop with it.
bool followedTogether(const Plant& plant, int a, int b)
{
    return a == b || (leadsTo(plant, a, b) && leadsTo(plant, b, a));
}

class EstimatorReader {
public:
    EstimatorReader(Checking& checking, const EstimatorEntry& entry, std::string where)
        : m_checking(checking)
        , m_entry(entry)
        , m_where(std::move(where))
    {
    }

    PlantEstimator read()
    {
        m_estimator.id = m_entry.id;
        readUnit();
        readMethod();
        readChannels();
        readParameters();
        readStates();
        if (!m_entry.buffer.isNull())
            m_estimator.buffer =
                m_checking.values
                    .quantity(m_entry.buffer, "s", CORE_TR("core", "Buffer"), m_where + "/buffer", notNegative)
                    .value_or(m_estimator.buffer);
        return std::move(m_estimator);
    }

private:
    using Absolute = std::function<std::optional<double>(const Json& value, const std::string& where)>; // [SI]

    void refuse(const std::string& where, base::Sentence what, Offer offer = {})
    {
        m_checking.faults.add(m_where + where, std::move(what), std::move(offer));
    }
    void readUnit();
    void readMethod();
    void readChannels();
    PlantChannel channelOf(const ChannelEntry& entry, const std::string& where);
    void readProbe(const ChannelEntry& entry, const Absolute& absolute, const std::string& where,
                   PlantChannel& channel);
    void readParameters();
    PlantEstimated estimatedOf(const EstimatedEntry& entry, const std::string& where);
    void readStates();
    std::optional<ReadTarget> variable(const std::string& tag, const std::string& where);
    Absolute readingOf(const ReadTarget& target);
    std::optional<Deviation> deviation(const Json& value, const Absolute& absolute, const std::string& where);
    std::optional<Walk> walk(const Json& value, const Absolute& absolute, const std::string& where);

    Checking& m_checking;
    const EstimatorEntry& m_entry;
    std::string m_where;
    PlantEstimator m_estimator;
    int m_followed = -1; // the unit, where it can be estimated
};

void EstimatorReader::readUnit()
{
    m_estimator.unit = m_checking.unitNamed(m_entry.unit, m_where + "/unit");
    if (m_estimator.unit < 0) return;
    const PlantUnit& unit = m_checking.plant.units[std::size_t(m_estimator.unit)];
    if (unit.type->bed)
        return refuse("/unit", say(CORE_TR("core", "“{1}” is resolved in space: a column is forecast, not estimated. "
                                                   "Name a vessel, or remove this estimator."),
                                   unit.id));
    if (!unit.model) return; // reported elsewhere
    const int states = unit.model->stateCount();
    if (states == 0)
        return refuse("/unit",
                      say(CORE_TR("core", "“{1}” keeps nothing that could be estimated: its outflow follows from its "
                                          "inflow. Name a vessel."),
                          unit.id));
    if (states > maxEstimatedStates)
        return refuse("/unit", say(CORE_TR("core", "“{1}” has {2} states; an estimator follows {3} at most."), unit.id,
                                   std::to_string(states), std::to_string(maxEstimatedStates)));
    m_followed = m_estimator.unit;
}

void EstimatorReader::readMethod()
{
    if (m_entry.method.empty() || m_entry.method == "ekf") return;
    m_estimator.unscented = m_entry.method == "ukf";
    if (!m_estimator.unscented)
        refuse("/method",
               say(CORE_TR("core", "“{1}” is not a method of estimation; choose “ekf”, the extended Kalman "
                                   "filter, or “ukf”, the unscented one."),
                   excerpt(m_entry.method)),
               offerToSet(m_where + "/method", "ekf"));
}

// A variable that the estimator computes.
std::optional<ReadTarget> EstimatorReader::variable(const std::string& tag, const std::string& where)
{
    std::optional<ReadTarget> target = m_checking.readTarget(tag, where, offerToRemove(where));
    if (!target || m_followed < 0) return std::nullopt;
    const Plant& plant = m_checking.plant;
    // What is wrong with the streams is reported with them.
    if (!m_checking.plantSound || followedTogether(plant, target->unit, m_followed)) return target;
    m_checking.faults.add(where,
                          say(CORE_TR("core", "“{1}” belongs to “{2}”, which the estimator “{3}” does not follow: it "
                                              "follows “{4}”. Give “{2}” an estimator of its own."),
                              excerpt(tag), plant.units[std::size_t(target->unit)].id, m_entry.id, m_entry.unit),
                          offerToRemove(where));
    return std::nullopt;
}

EstimatorReader::Absolute EstimatorReader::readingOf(const ReadTarget& target)
{
    return [this, target](const Json& value, const std::string& where) -> std::optional<double> {
        const char* label = CORE_TR("core", "Standard deviation");
        if (base::differenceUnit(target.unitOfMeasure) == target.unitOfMeasure)
            return m_checking.valueFor(target, value, label, where);
        return m_checking.values.quantity(value, base::differenceUnit(target.unitOfMeasure), label, where, notNegative);
    };
}

std::optional<Deviation> EstimatorReader::deviation(const Json& value, const Absolute& absolute,
                                                    const std::string& where)
{
    if (value.isNull()) return std::nullopt;
    const bool isShare = value.isString() && base::unitIn(value.string()).value_or("") == percentUnit;
    const std::optional<double> read =
        isShare ? m_checking.values.quantity(value, "1", CORE_TR("core", "Standard deviation"), where, notNegative)
                : absolute(value, where);
    if (!read) return std::nullopt;
    if (*read < 0.0) {
        m_checking.faults.add(
            where, say(CORE_TR("core", "A standard deviation is never below 0; this one is {1}."), shown(value)));
        return std::nullopt;
    }
    return isShare ? Deviation{.share = *read} : Deviation{.absolute = *read};
}

// "2 %/d", "0.1 g/L/d": behind the last stroke stands the time in which it wanders so far.
std::optional<Walk> EstimatorReader::walk(const Json& value, const Absolute& absolute, const std::string& where)
{
    if (value.isNull()) return std::nullopt;
    const std::string text = value.isString() ? value.string() : std::string();
    const std::size_t stroke = text.rfind('/');
    const base::Result<double> time = stroke == std::string::npos
                                          ? base::Result<double>(base::Error{})
                                          : base::readQuantity("1 " + text.substr(stroke + 1), "s");
    if (!time || !(*time > 0.0)) {
        m_checking.faults.add(where, say(CORE_TR("core", "Write how far it wanders in which time, such as “2 %/d”, not "
                                                         "{1}."),
                                         shown(value)));
        return std::nullopt;
    }
    const std::optional<Deviation> far = deviation(Json(text.substr(0, stroke)), absolute, where);
    return far ? std::optional<Walk>(Walk{*far, *time}) : std::nullopt;
}

// Its lag, and what of the probe is estimated.
void EstimatorReader::readProbe(const ChannelEntry& entry, const Absolute& absolute, const std::string& where,
                                PlantChannel& channel)
{
    const auto inUnit = [this](const char* unit) -> Absolute {
        return [this, unit](const Json& value, const std::string& at) {
            return m_checking.values.quantity(value, unit, CORE_TR("core", "Standard deviation"), at, notNegative);
        };
    };
    if (!entry.lag.isNull())
        channel.lag = m_checking.values.positive(entry.lag, "s", CORE_TR("core", "Lag"), where + "/lag").value_or(0.0);
    // Of a gain a share is that of the gain; an offset has no share.
    channel.estimatedGain = {deviation(entry.gainDeviation, inUnit("1"), where + "/gain_deviation"),
                             walk(entry.gainWalk, inUnit("1"), where + "/gain_walk")};
    channel.estimatedOffset = {deviation(entry.offsetDeviation, absolute, where + "/offset_deviation"),
                               walk(entry.offsetWalk, absolute, where + "/offset_walk")};
    channel.estimatedLag.deviation = deviation(entry.lagDeviation, inUnit("s"), where + "/lag_deviation");
    const auto hasShare = [](const ProbeNumber& number) {
        return (number.deviation && number.deviation->share > 0.0) ||
               (number.walk && number.walk->deviation.share > 0.0);
    };
    if (channel.offset == 0.0 && hasShare(channel.estimatedOffset))
        m_checking.faults.add(
            where + "/offset_deviation",
            say(CORE_TR("core", "A share of an offset of 0 is 0: write how far it may lie off, such as "
                                "“0.2 g/L”.")));
    if (channel.estimatedLag.isEstimated() && !(channel.lag > 0.0))
        m_checking.faults.add(where + "/lag_deviation",
                              say(CORE_TR("core", "A lag that is estimated needs a value to begin with: give “lag”.")));
}

PlantChannel EstimatorReader::channelOf(const ChannelEntry& entry, const std::string& where)
{
    PlantChannel channel{.tag = entry.tag, .noiseTag = entry.noiseTag};
    std::string tag = entry.variable;
    for (const TagEntry& mapped : m_checking.flowsheet.tags)
        if (tag.empty() && mapped.tag == entry.tag) tag = mapped.variable;
    if (tag.empty() && findReadTarget(m_checking.plant, entry.tag)) tag = entry.tag;
    if (tag.empty()) {
        m_checking.faults.add(where + "/variable",
                              say(CORE_TR("core", "The tag “{1}” is not mapped; name a tag of the run, such as "
                                                  "“n1.cells”."),
                                  excerpt(entry.tag)));
        return channel;
    }
    if (entry.variable.empty() && !findReadTarget(m_checking.plant, tag)) return channel; // reported with the tags
    channel.variable = variable(tag, where + "/variable");
    if (!channel.variable) return channel;
    const Absolute absolute = readingOf(*channel.variable);
    const auto fraction = [&](const Json& value, const std::string& at) {
        return m_checking.values.quantity(value, "1", CORE_TR("core", "Standard deviation"), at, notNegative);
    };
    if (!entry.noise.isNull() || !entry.noiseShare.isNull()) {
        Deviation noise;
        if (!entry.noise.isNull()) noise.absolute = absolute(entry.noise, where + "/noise").value_or(0.0);
        if (!entry.noiseShare.isNull()) noise.share = fraction(entry.noiseShare, where + "/noise_share").value_or(0.0);
        if (!(noise.absolute > 0.0) && !(noise.share > 0.0))
            m_checking.faults.add(
                where + "/noise",
                say(CORE_TR("core", "No measurement is exact: give “noise” or “noise_share” above 0, "
                                    "or neither, and it is estimated from the scatter of the signal.")));
        channel.noise = noise;
    }
    if (!entry.gain.isNull())
        channel.gain =
            m_checking.values.positive(entry.gain, "1", CORE_TR("core", "Gain"), where + "/gain").value_or(1.0);
    if (!entry.offset.isNull())
        channel.offset = m_checking.values
                             .quantity(entry.offset, base::differenceUnit(channel.variable->unitOfMeasure),
                                       CORE_TR("core", "Offset"), where + "/offset")
                             .value_or(0.0);
    readProbe(entry, absolute, where, channel);
    if (!entry.delay.isNull())
        channel.delay =
            m_checking.values.quantity(entry.delay, "s", CORE_TR("core", "Delay"), where + "/delay", notNegative)
                .value_or(0.0);
    if (!entry.meanOver.isNull())
        channel.meanOver =
            m_checking.values.positive(entry.meanOver, "s", CORE_TR("core", "Time of a mean"), where + "/mean_over")
                .value_or(0.0);
    return channel;
}

void EstimatorReader::readChannels()
{
    std::unordered_map<std::string, std::size_t> seen;
    for (std::size_t i = 0; i < m_entry.channels.size(); ++i) {
        const ChannelEntry& entry = m_entry.channels[i];
        const std::string where = m_where + "/channels/" + std::to_string(i);
        if (entry.tag.empty())
            m_checking.faults.add(where + "/tag",
                                  say(CORE_TR("core", "The name of the tag in the recording is missing.")));
        else if (const auto [first, isNew] = seen.emplace(entry.tag, i); !isNew)
            m_checking.faults.add(
                where + "/tag",
                say(CORE_TR("core", "The tag “{1}” is a channel twice, in entries {2} and {3}; remove "
                                    "one."),
                    excerpt(entry.tag), std::to_string(first->second + 1), std::to_string(i + 1)),
                offerToRemove(where));
        else
            m_estimator.channels.push_back(channelOf(entry, where));
    }
}

PlantEstimated EstimatorReader::estimatedOf(const EstimatedEntry& entry, const std::string& where)
{
    PlantEstimated estimated{.path = entry.path, .unit = "1"};
    const Json* value = findAtPath(m_checking.flowsheet, entry.path);
    const std::optional<std::string> stated = value && value->isString() ? base::unitIn(value->string()) : std::nullopt;
    const std::vector<std::string_view> parts = base::split(entry.path, '/');
    if (parts.size() < 4 || parts[0] != "units" || !value || !(value->isNumber() || stated)) {
        m_checking.faults.add(
            where + "/path",
            say(CORE_TR("core", "The plant has no number at “{1}”; give the path of a parameter, such as "
                                "“units/n1/params/kinetics/growth_rate”, whose value is in the file."),
                excerpt(entry.path)));
        return estimated;
    }
    if (const int unit = m_checking.plant.unitIndex(parts[1]); m_checking.plantSound && unit >= 0 && m_followed >= 0 &&
                                                               unit != m_followed &&
                                                               !leadsTo(m_checking.plant, unit, m_followed))
        m_checking.faults.add(where + "/path",
                              say(CORE_TR("core", "“{1}” belongs to “{2}”, from which nothing reaches “{3}”: it cannot "
                                                  "be estimated there."),
                                  excerpt(entry.path), std::string(parts[1]), m_entry.unit));
    if (stated && !stated->empty()) {
        const std::string si = base::siUnitOf(*stated);
        estimated.unit = si.empty() ? base::writeDimension(base::dimensionOfUnit(*stated)) : si;
    }
    const Absolute absolute = [&](const Json& number, const std::string& at) {
        return m_checking.values.quantity(number, base::differenceUnit(estimated.unit),
                                          CORE_TR("core", "Standard deviation"), at, notNegative);
    };
    estimated.startDeviation = deviation(entry.startDeviation, absolute, where + "/start_deviation");
    estimated.walk = walk(entry.walk, absolute, where + "/walk");
    return estimated;
}

void EstimatorReader::readParameters()
{
    std::unordered_map<std::string, std::size_t> seen;
    for (std::size_t i = 0; i < m_entry.parameters.size(); ++i) {
        const EstimatedEntry& entry = m_entry.parameters[i];
        const std::string where = m_where + "/parameters/" + std::to_string(i);
        if (const auto [first, isNew] = seen.emplace(entry.path, i); !isNew)
            m_checking.faults.add(where + "/path",
                                  say(CORE_TR("core", "“{1}” is estimated twice, in entries {2} and {3}; remove one."),
                                      excerpt(entry.path), std::to_string(first->second + 1), std::to_string(i + 1)),
                                  offerToRemove(where));
        else
            m_estimator.parameters.push_back(estimatedOf(entry, where));
    }
}

void EstimatorReader::readStates()
{
    for (const auto& [tag, value] : m_entry.startDeviation.members()) {
        const std::string where = m_where + "/start_deviation/" + excerpt(tag);
        const std::optional<ReadTarget> target = variable(tag, where);
        if (!target) continue;
        if (const auto read = deviation(value, readingOf(*target), where))
            m_estimator.startDeviations.emplace_back(*target, *read);
    }
    for (const auto& [tag, value] : m_entry.processNoise.members()) {
        const std::string where = m_where + "/process_noise/" + excerpt(tag);
        const std::optional<ReadTarget> target = variable(tag, where);
        if (!target) continue;
        if (const auto read = walk(value, readingOf(*target), where))
            m_estimator.processNoise.emplace_back(*target, *read);
    }
}

} // namespace

void checkEstimators(Checking& checking)
{
    IdList ids(checking, "estimators");
    const std::vector<EstimatorEntry>& entries = checking.flowsheet.estimators;
    std::vector<PlantEstimator>& all = checking.plant.estimators;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const std::string where = entryPath("estimators", entries[i].id, i);
        ids.add(entries[i].id, i);
        PlantEstimator estimator = EstimatorReader(checking, entries[i], where).read();
        const auto other = std::find_if(all.begin(), all.end(), [&](const PlantEstimator& before) {
            return checking.plantSound && before.unit >= 0 && estimator.unit >= 0 &&
                   followedTogether(checking.plant, before.unit, estimator.unit);
        });
        if (other != all.end())
            checking.faults.add(
                where + "/unit",
                say(CORE_TR("core", "The estimators “{1}” and “{2}” both follow “{3}”; a unit, and what "
                                    "is in a loop with it, has one."),
                    other->id, estimator.id, entries[i].unit),
                offerToRemove(where));
        all.push_back(std::move(estimator));
    }
}

} // namespace titer::model
