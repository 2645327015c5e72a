#include "app/live/guarded/guarded_setup.h"

#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/guard/guard.h"
#include "core/twin/mapping.h"

#include <algorithm>
#include <cmath>

namespace titer::app {

using base::Code;
using base::say;
using connect::SettingSpec;
using connect::TagInfo;
using DeviceSetting = SettingSpec::Kind;

namespace {

constexpr double minBeat = 0.05, maxBeat = 3600.0; // [s]

constexpr SettingSpec setPointColumns[] = {
    {.key = "writes",
     .label = CORE_TR("core", "Set-point"),
     .help = CORE_TR("core", "of the plant, which has a guard, such as feed.out.flow"),
     .required = true},
    {.key = "tag", .label = CORE_TR("core", "Tag"), .help = CORE_TR("core", "that is written"), .required = true},
    {.key = "unit",
     .label = CORE_TR("core", "Unit"),
     .help = CORE_TR("core", "of these tags; if omitted: as the source specifies")},
    {.key = "read",
     .label = CORE_TR("core", "Read back"),
     .help = CORE_TR("core", "tag of what the device holds; if omitted: the one that is written")},
    {.key = "tolerance",
     .label = CORE_TR("core", "Tolerance"),
     .kind = DeviceSetting::Quantity,
     .min = 0.0,
     .help = CORE_TR("core", "of what is read back, in the unit of the tag; if omitted: 0.1 %")},
    {.key = "within",
     .label = CORE_TR("core", "Within"),
     .kind = DeviceSetting::Quantity,
     .unit = "s",
     .bare = "s",
     .defaultValue = "5 s",
     .min = minBeat,
     .max = maxBeat,
     .help = CORE_TR("core", "the device holds what was written by then")}};

constexpr SettingSpec deviceSettings[] = {
    {.key = "setpoint",
     .label = CORE_TR("core", "Set-points"),
     .kind = DeviceSetting::Table,
     .help = CORE_TR("core", "through which tags they are driven; if omitted: tags that are called as the set-points"),
     .many = true,
     .columns = setPointColumns},
    {.key = "heartbeat",
     .label = CORE_TR("core", "Heartbeat"),
     .help = CORE_TR("core", "tag that is written at intervals; without it the device does not fall back by itself")},
    {.key = "beat_every",
     .label = CORE_TR("core", "Beats every"),
     .kind = DeviceSetting::Quantity,
     .unit = "s",
     .bare = "s",
     .defaultValue = "5 s",
     .min = minBeat,
     .max = maxBeat},
    {.key = "falls_back",
     .label = CORE_TR("core", "Falls back after"),
     .kind = DeviceSetting::Quantity,
     .unit = "s",
     .bare = "s",
     .defaultValue = "30 s",
     .min = minBeat,
     .max = 86400.0,
     .help = CORE_TR("core", "without a beat the device falls back after this; without a heartbeat: a person does")},
    {.key = "remote",
     .label = CORE_TR("core", "Remote"),
     .help = CORE_TR("core", "tag that is above 0 while the device may be driven from here")},
    {.key = "batch_clock",
     .label = CORE_TR("core", "Clock of the batch"),
     .help = CORE_TR("core", "tag of the time since the batch began, 0 without one, or of the instant at which it "
                             "began; for what goes by the recipe")},
    {.key = "batch_began",
     .label = CORE_TR("core", "Batch began"),
     .help = CORE_TR("core", "with zone, such as 2026-03-01T08:30:00Z, where no tag tells it")}};

// Binds one after the other, and gathers what cannot be.
class Binder {
public:
    Binder(const model::Plant& plant, std::span<const TagInfo> tags, base::Errors& errors, base::Notices& notices)
        : m_plant(plant)
        , m_tags(tags)
        , m_errors(errors)
        , m_notices(notices)
    {
    }

    // By its name; nothing, with an error, where there is none.
    std::optional<BoundTag> find(const std::string& id, const char* where)
    {
        for (std::size_t i = 0; i < m_tags.size(); ++i)
            if (m_tags[i].id == id && m_tags[i].kind == connect::TagKind::Number)
                return BoundTag{.place = std::uint32_t(i), .id = id, .unit = *base::findUnit("1")};
        fault(where, say(CORE_TR("core", "The source has no tag “{1}” with numbers; name one of its tags."), id));
        return std::nullopt;
    }
    // A number with a unit of time, or text.
    void bindBatch(const std::string& id, BatchStatement& batch)
    {
        const auto tag = std::ranges::find(m_tags, id, &TagInfo::id);
        if (tag == m_tags.end() || tag->kind == connect::TagKind::Array)
            return fault(
                "batch_clock",
                say(CORE_TR("core", "The source has no tag “{1}” with numbers or text; name one of its tags."), id));
        BoundTag bound{.place = std::uint32_t(tag - m_tags.begin()), .id = id, .unit = *base::findUnit("1")};
        batch.isText = tag->kind == connect::TagKind::Text;
        if (!batch.isText) {
            const std::optional<base::Unit> unit = base::findUnit(tag->unit);
            if (!unit || !base::sameDimension(tag->unit, "s"))
                return fault("batch_clock",
                             say(CORE_TR("core", "The tag “{1}” has the unit “{2}”, which is none of time; state its "
                                                 "unit in the settings of the source, such as h."),
                                 id, tag->unit));
            bound.unit = *unit;
        }
        batch.tag = std::move(bound);
    }
    bool isWritable(const BoundTag& tag, const char* where)
    {
        if (m_tags[tag.place].writable) return true;
        fault(where, say(CORE_TR("core", "The tag “{1}” cannot be written; mark it as writable in the settings of the "
                                         "source."),
                         tag.id));
        return false;
    }
    std::optional<GuardedBinding> bind(const model::PlantGuard& guard, const std::vector<connect::Settings>& rows);

private:
    void fault(std::string where, base::Sentence what)
    {
        m_errors.push_back({Code::Input, std::move(where), std::move(what)});
    }
    bool setUnit(BoundTag& tag, const std::string& stated, const std::string& si);
    std::optional<std::string> usualTag(const std::string& writes) const;
    bool bindInterlocks(const model::PlantGuard& guard, GuardedBinding& binding);

    const model::Plant& m_plant;
    std::span<const TagInfo> m_tags;
    base::Errors& m_errors;
    base::Notices& m_notices;
};

bool Binder::setUnit(BoundTag& tag, const std::string& stated, const std::string& si)
{
    const std::string unit = stated.empty() ? m_tags[tag.place].unit : stated;
    const std::optional<base::Unit> found = base::findUnit(unit);
    if (found && base::sameDimension(unit, si)) {
        tag.unit = *found;
        return true;
    }
    fault("setpoint/unit", say(CORE_TR("core", "The tag “{1}” has the unit “{2}”, which does not fit the set-point; "
                                               "state the unit of the tag, such as {3}."),
                               tag.id, unit, si));
    return false;
}

std::optional<std::string> Binder::usualTag(const std::string& writes) const
{
    const auto has = [this](const std::string& id) {
        return std::any_of(m_tags.begin(), m_tags.end(),
                           [&id](const TagInfo& tag) { return tag.id == id && tag.writable; });
    };
    for (const std::string& id : {writes, "set." + writes})
        if (has(id)) return id;
    for (const model::TagEntry& entry : m_plant.tags)
        if (entry.variable == writes && has(entry.tag)) return entry.tag;
    return std::nullopt;
}

// A tag of which nothing is known holds the interlock: that would be for ever.
bool Binder::bindInterlocks(const model::PlantGuard& guard, GuardedBinding& binding)
{
    for (const model::ReadTarget& target : guard.tags) {
        std::optional<BoundTag> bound = measuredBy(m_plant, m_tags, target);
        if (!bound) {
            fault("guards/" + guard.id + "/interlocks",
                  say(CORE_TR("core", "No tag of the source measures {1}, which an interlock looks at; map a tag to "
                                      "it."),
                      model::tagOf(m_plant, target)));
            return false;
        }
        binding.interlocks.push_back(*std::move(bound));
    }
    return true;
}

std::optional<GuardedBinding> Binder::bind(const model::PlantGuard& guard, const std::vector<connect::Settings>& rows)
{
    const std::string writes = model::tagOf(m_plant, guard.writes), si = model::unitOf(m_plant, guard.writes);
    const auto row = std::find_if(rows.begin(), rows.end(),
                                  [&writes](const connect::Settings& one) { return one.value("writes") == writes; });
    const connect::Settings stated = row == rows.end() ? connect::Settings() : *row;
    const std::optional<std::string> id = row == rows.end() ? usualTag(writes) : stated.value("tag");
    if (!id) {
        m_notices.push_back({"guards/" + guard.id,
                             say(CORE_TR("core", "No tag of the source drives {1}; it is left as it is."), writes)});
        return std::nullopt;
    }
    GuardedBinding binding;
    binding.guard = guard.id;
    binding.writes = writes;
    binding.shown = model::displayUnitOf(m_plant, guard.writes);
    binding.limits = guard.guard->limits();
    const std::string by = guard.by.empty() ? "nobody" : guard.by + (guard.date.empty() ? "" : ", " + guard.date);
    binding.signature = "set by " + by + "; version " + versionOf(binding.limits);
    const std::optional<BoundTag> tag = find(*id, "setpoint/tag");
    if (!tag || !isWritable(*tag, "setpoint/tag")) return std::nullopt;
    binding.tag = *tag;
    const std::string read = stated.value("read");
    const std::optional<BoundTag> readBack = read.empty() ? tag : find(read, "setpoint/read");
    if (!readBack) return std::nullopt;
    binding.readBack = *readBack;
    for (BoundTag* one : {&binding.tag, &binding.readBack})
        if (!setUnit(*one, stated.value("unit"), si)) return std::nullopt;
    if (const auto tolerance = connect::quantity(setPointColumns, stated, "tolerance"))
        binding.tolerance = *tolerance * binding.tag.unit.factor;
    binding.within = connect::quantity(setPointColumns, stated, "within").value_or(binding.within);
    if (!bindInterlocks(guard, binding)) return std::nullopt;
    return binding;
}

} // namespace

double GuardedBinding::allowedOff(double value) const
{
    if (tolerance > 0.0) return tolerance;
    const double range = limits.max - limits.min;
    return 1e-3 * std::max(std::abs(value), std::isfinite(range) ? range : 0.0);
}

std::optional<BoundTag> measuredBy(const model::Plant& plant, std::span<const TagInfo> tags,
                                   const model::ReadTarget& target)
{
    std::vector<twin::Tag> named;
    for (const TagInfo& tag : tags) named.push_back({tag.id, tag.unit});
    base::Errors besides;
    const std::vector<twin::MappedTag> mapped = twin::mapTags(plant, named, {}, besides);
    for (std::size_t i = 0; i < mapped.size(); ++i)
        if (const std::optional<twin::Link>& link = mapped[i].link; link && link->target == target)
            return BoundTag{
                .place = std::uint32_t(i), .id = mapped[i].tag.id, .unit = link->unit, .factor = link->factor};
    return std::nullopt;
}

std::span<const SettingSpec> deviceSpecs()
{
    return deviceSettings;
}

base::Errors checkDevice(const connect::Settings& device)
{
    base::Errors errors = connect::checkSettings(deviceSettings, device);
    const std::string began = device.value("batch_began");
    if (began.empty()) return errors;
    if (const base::Result<base::Instant> instant = base::readInstant(began); !instant)
        errors.push_back({Code::Input, "batch_began", instant.error().what});
    if (!device.value("batch_clock").empty())
        errors.push_back({Code::Input, "batch_began",
                          say(CORE_TR("core", "The begin of the batch is stated twice, by a tag and as {1}; state one "
                                              "of them."),
                              began)});
    return errors;
}

std::string versionOf(const guard::Limits& limits)
{
    std::string text = "limits of a guard";
    const auto add = [&text](double value) { text += " " + base::writeNumber(value); };
    for (const double value : {limits.min, limits.max, limits.rateUp, limits.rateDown, limits.volumePerHour,
                               limits.volumePerBatch, limits.stale, double(limits.fallback), limits.fallbackValue})
        add(value);
    for (const guard::Interlock& lock : limits.interlocks)
        for (const double value : {double(lock.above), lock.limit, lock.release, lock.hold}) add(value);
    return base::sha256(text).substr(0, 12);
}

GuardedSetup readGuardedSetup(const model::Plant& plant, std::span<const TagInfo> tags, const connect::Settings& device,
                              base::Errors& errors, base::Notices& notices)
{
    GuardedSetup setup;
    const base::Errors faults = checkDevice(device);
    errors.insert(errors.end(), faults.begin(), faults.end());
    if (!faults.empty()) return setup;
    Binder binder(plant, tags, errors, notices);
    const std::vector<connect::Settings> rows = connect::rows(device, "setpoint");
    const auto checkAlone = [&](const BoundTag& tag, const std::string& name) {
        for (const GuardedBinding& other : setup.points)
            if (other.tag == tag)
                errors.push_back({Code::Input, "setpoint/tag",
                                  say(CORE_TR("core", "The tag “{1}” would be driven by two set-points, {2} and "
                                                      "{3}; give each a tag of its own."),
                                      tag.id, other.writes, name)});
    };
    for (const model::PlantGuard& guard : plant.guards)
        if (std::optional<GuardedBinding> bound = binder.bind(guard, rows)) {
            checkAlone(bound->tag, bound->writes);
            setup.points.push_back(std::move(*bound));
        }
    for (const connect::Settings& row : rows)
        if (std::none_of(plant.guards.begin(), plant.guards.end(), [&](const model::PlantGuard& guard) {
                return model::tagOf(plant, guard.writes) == row.value("writes");
            }))
            errors.push_back({Code::Input, "setpoint/writes",
                              say(CORE_TR("core", "Nothing guards {1}, so nothing is written to it; state its limits "
                                                  "in “guards” of the plant."),
                                  row.value("writes"))});
    setup.beatEvery = *connect::quantity(deviceSettings, device, "beat_every");
    setup.fallsBack = *connect::quantity(deviceSettings, device, "falls_back");
    if (const std::string id = device.value("heartbeat"); !id.empty()) {
        setup.heartbeat = binder.find(id, "heartbeat");
        if (setup.heartbeat) binder.isWritable(*setup.heartbeat, "heartbeat");
        if (setup.heartbeat) checkAlone(*setup.heartbeat, "heartbeat"); // which no guard stands before
        if (setup.beatEvery > 0.5 * setup.fallsBack)
            errors.push_back({Code::Input, "beat_every",
                              say(CORE_TR("core", "A beat every {1} s is too rare for a device that falls back after "
                                                  "{2} s; enter half of that or less."),
                                  base::writeShort(setup.beatEvery), base::writeShort(setup.fallsBack))});
    } else {
        notices.push_back(
            {"heartbeat", say(CORE_TR("core", "The device has no heartbeat, so it does not fall back by itself when "
                                              "Titer ends; somebody has to be there."))});
    }
    if (const std::string id = device.value("remote"); !id.empty()) setup.remote = binder.find(id, "remote");
    if (const std::string id = device.value("batch_clock"); !id.empty()) binder.bindBatch(id, setup.batch);
    if (const std::string began = device.value("batch_began"); !began.empty())
        setup.batch.began = *base::readInstant(began);
    return setup;
}

} // namespace titer::app
