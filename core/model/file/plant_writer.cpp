// The plant file (titer.plant/1): from a flowsheet to text, without loss.
#include "core/model/flowsheet.h"

namespace titer::model {

using base::Json;

namespace {

Json textArray(const std::vector<std::string>& texts)
{
    Json array = Json::array();
    for (const std::string& t : texts) array.push(Json(t));
    return array;
}

// Writes the keys that hold something, in the order of the format's description.
class Writer {
public:
    Writer& text(const char* key, const std::string& value)
    {
        if (!value.empty()) m_members.emplace_back(key, Json(value));
        return *this;
    }
    Writer& value(const char* key, const Json& value)
    {
        if (!value.isNull()) m_members.emplace_back(key, value);
        return *this;
    }
    Writer& list(const char* key, Json array)
    {
        if (!array.items().empty()) m_members.emplace_back(key, std::move(array));
        return *this;
    }
    Json take() { return Json::object(std::move(m_members)); }

private:
    std::vector<Json::Member> m_members;
};

template <class Entry, class Write> Json writeList(const std::vector<Entry>& entries, Write write)
{
    Json array = Json::array();
    for (const Entry& e : entries) array.push(write(e));
    return array;
}

Json writeUnit(const UnitEntry& u)
{
    Json at;
    if (u.at) at = Json::array({Json(u.at->x), Json(u.at->y)});
    return Writer()
        .text("id", u.id)
        .text("type", u.type)
        .text("label", u.label)
        .value("at", at)
        .value("params", u.params)
        .value("initial", u.initial)
        .value("program", u.program)
        .text("note", u.note)
        .take();
}

// An end that is not there stays so: a point alone is no port for whoever reads the plant again.
std::string endText(const PortRef& port)
{
    return port == PortRef() ? std::string() : port.text();
}

Json writeStream(const StreamEntry& s)
{
    return Writer().text("from", endText(s.from)).text("to", endText(s.to)).take();
}

Json writePhase(const PhaseEntry& p)
{
    return Writer()
        .text("id", p.id)
        .text("label", p.label)
        .text("unit", p.unit)
        .value("at", p.at)
        .list("after", textArray(p.after))
        .value("until", p.until)
        .value("set", p.set)
        .value("ramp", p.ramp)
        .value("dose", p.dose)
        .value("transfer", p.transfer)
        .value("clean", p.clean)
        .value("repeat", p.repeat)
        .take();
}

Json writeController(const ControllerEntry& c)
{
    return Writer()
        .text("id", c.id)
        .text("label", c.label)
        .text("type", c.type)
        .text("reads", c.reads)
        .text("follows", c.follows)
        .value("lag", c.lag)
        .value("delay", c.delay)
        .text("writes", c.writes)
        .value("setpoint", c.setpoint)
        .value("period", c.period)
        .value("during", c.during)
        .value("params", c.params)
        .take();
}

Json writeGuard(const GuardEntry& g)
{
    return Writer()
        .text("id", g.id)
        .text("writes", g.writes)
        .value("min", g.min)
        .value("max", g.max)
        .value("rate", g.rate)
        .value("volume_per_hour", g.volumePerHour)
        .value("volume_per_batch", g.volumePerBatch)
        .value("interlocks", g.interlocks)
        .value("stale", g.stale)
        .value("fallback", g.fallback)
        .text("by", g.by)
        .text("date", g.date)
        .take();
}

Json writeTag(const TagEntry& t)
{
    return Writer().text("tag", t.tag).text("variable", t.variable).text("factor", t.factor).take();
}

Json writeChannel(const ChannelEntry& c)
{
    return Writer()
        .text("tag", c.tag)
        .text("variable", c.variable)
        .value("noise", c.noise)
        .value("noise_share", c.noiseShare)
        .text("noise_tag", c.noiseTag)
        .value("gain", c.gain)
        .value("offset", c.offset)
        .value("lag", c.lag)
        .value("gain_deviation", c.gainDeviation)
        .value("offset_deviation", c.offsetDeviation)
        .value("lag_deviation", c.lagDeviation)
        .value("gain_walk", c.gainWalk)
        .value("offset_walk", c.offsetWalk)
        .value("delay", c.delay)
        .value("mean_over", c.meanOver)
        .take();
}

Json writeEstimated(const EstimatedEntry& e)
{
    return Writer().text("path", e.path).value("start_deviation", e.startDeviation).value("walk", e.walk).take();
}

Json writeEstimator(const EstimatorEntry& e)
{
    return Writer()
        .text("id", e.id)
        .text("unit", e.unit)
        .text("method", e.method)
        .list("channels", writeList(e.channels, writeChannel))
        .list("parameters", writeList(e.parameters, writeEstimated))
        .value("start_deviation", e.startDeviation)
        .value("process_noise", e.processNoise)
        .value("buffer", e.buffer)
        .take();
}

Json writeZone(const ZoneEntry& z)
{
    return Writer().text("label", z.label).list("units", textArray(z.units)).take();
}

Json writeNote(const NoteEntry& n)
{
    return Writer().text("text", n.text).list("at", Json::array({Json(n.at.x), Json(n.at.y)})).take();
}

} // namespace

Json estimatorJson(const EstimatorEntry& estimator)
{
    return writeEstimator(estimator);
}

std::string writePlant(const Flowsheet& f)
{
    Json recipe;
    if (f.hasRecipe || !f.phases.empty() || !f.duration.isNull())
        recipe = Writer().value("duration", f.duration).list("phases", writeList(f.phases, writePhase)).take();
    Json components = Json::array(f.components);
    const Json json = Writer()
                          .text("format", plantFormat)
                          .text("name", f.name)
                          .text("note", f.note)
                          .list("components", std::move(components))
                          .list("units", writeList(f.units, writeUnit))
                          .list("streams", writeList(f.streams, writeStream))
                          .value("recipe", recipe)
                          .list("controllers", writeList(f.controllers, writeController))
                          .list("guards", writeList(f.guards, writeGuard))
                          .list("tags", writeList(f.tags, writeTag))
                          .list("estimators", writeList(f.estimators, writeEstimator))
                          .value("economics", f.economics)
                          .list("zones", writeList(f.zones, writeZone))
                          .list("notes", writeList(f.notes, writeNote))
                          .value("footprint", f.footprint)
                          .take();
    return json.write() + "\n";
}

} // namespace titer::model
