#include "app/plugins/wrapped_connector.h"

#include "core/base/text.h"
#include "core/base/time.h"

#include <algorithm>

namespace titer::app {

namespace {

using base::Code;
using base::say;
using connect::LongSample;
using connect::Sample;
using connect::SettingSpec;
using connect::State;
using connect::TagInfo;

constexpr std::size_t ringSize = 1 << 16;
constexpr auto whenFull = std::chrono::milliseconds(2);

// Those of the wrapper, or all others.
connect::Settings part(const WrappedInfo& info, const connect::Settings& settings, bool own)
{
    connect::Settings taken;
    for (const auto& [key, text] : settings.entries()) {
        const bool isOwn =
            std::ranges::any_of(info.own, [&key = key](const SettingSpec& spec) { return key == spec.key; });
        if (isOwn == own) taken.add(key, text);
    }
    return taken;
}

} // namespace

WrappedInfo::WrappedInfo(const connect::ConnectorInfo& plain, std::span<const SettingSpec> added)
    : own(added)
    , specs(plain.settings.begin(), plain.settings.end())
    , info(plain)
{
    specs.insert(specs.end(), own.begin(), own.end());
    info.settings = specs;
}

std::string textOr(const connect::Settings& settings, const char* key, const std::string& otherwise)
{
    const std::string text(base::trimmed(settings.value(key)));
    return text.empty() ? otherwise : text;
}

WrappedConnector::WrappedConnector(std::unique_ptr<connect::Connector> connector,
                                   std::shared_ptr<const WrappedInfo> info)
    : m_connector(std::move(connector))
    , m_info(std::move(info))
{
}

std::vector<connect::AccessScope> WrappedConnector::accessScope(const connect::Settings& settings) const
{
    std::vector<connect::AccessScope> all = m_connector->accessScope(part(*m_info, settings, false));
    for (const SettingSpec& spec : m_info->own)
        if (spec.kind == SettingSpec::Kind::File)
            for (const std::string& path : settings.values(spec.key))
                if (!path.empty()) all.push_back({connect::AccessScope::Kind::Path, path});
    return all;
}

std::vector<connect::Finding> WrappedConnector::test(const connect::Settings& settings,
                                                     const connect::TaskContext& context)
{
    using Kind = connect::Finding::Kind;
    std::vector<connect::Finding> findings = m_connector->test(part(*m_info, settings, false), context);
    const connect::Settings own = part(*m_info, settings, true);
    base::Errors errors = connect::checkSettings(m_info->own, own);
    base::Notices notices;
    readOwn(own, errors);
    const char* key = m_info->own.front().key;
    for (const base::Error& error : errors) findings.push_back({Kind::Fault, error.where, error.what});
    for (base::Sentence& words : understood()) findings.push_back({Kind::Good, key, std::move(words)});
    notice(notices);
    for (const base::Notice& notice : notices) findings.push_back({Kind::Notice, notice.where, notice.what});
    return findings;
}

base::Result<std::vector<connect::BrowseNode>> WrappedConnector::browse(const connect::Settings& settings,
                                                                        const std::string& node,
                                                                        const connect::TaskContext& context)
{
    return m_connector->browse(part(*m_info, settings, false), node, context);
}

// Behind those of the connector.
void WrappedConnector::addTags(connect::Opened& opened, base::Errors& errors)
{
    m_names.clear();
    std::set<std::string> names;
    for (const TagInfo& tag : opened.tags) names.insert(tag.id);
    for (const TagInfo& tag : ownTags()) {
        if (!names.insert(tag.id).second)
            errors.push_back({Code::Input, m_info->own.empty() ? info().id : m_info->own.front().key,
                              say(CORE_TR("core", "Two tags of the source would be “{1}”. Rename the file of the model "
                                                  "or what it predicts, or give it a source of its own."),
                                  tag.id)});
        m_names.insert(tag.id);
        opened.tags.push_back(tag);
    }
    for (base::Sentence& words : understood()) opened.understood.push_back(std::move(words));
    notice(opened.notices);
}

connect::Opened WrappedConnector::open(const connect::Settings& settings, const connect::TaskContext& context,
                                       base::Errors& errors)
{
    connect::Opened opened = m_connector->open(part(*m_info, settings, false), context, errors);
    const connect::Settings ownSettings = part(*m_info, settings, true);
    base::Errors own = connect::checkSettings(m_info->own, ownSettings);
    readOwn(ownSettings, own);
    m_plainTags = opened.tags;
    check(m_plainTags, own);
    addTags(opened, own);
    m_fault = own.empty() ? std::nullopt : std::optional(own.front().what);
    errors.insert(errors.end(), own.begin(), own.end());
    if (m_fault) m_connector->stop();
    return opened;
}

base::Done WrappedConnector::start(connect::Feed& feed)
{
    if (m_fault) return base::Error{Code::Device, info().id, *m_fault};
    if (!isAsked()) return m_connector->start(feed);
    m_out = &feed;
    m_in = std::make_unique<connect::Feed>(ringSize, feed.backpressure());
    m_places.clear();
    begins();
    for (std::uint32_t place = 0; place < m_plainTags.size(); ++place) {
        m_places.push_back(place);
        know(place, m_plainTags[place]);
    }
    m_count = std::uint32_t(m_plainTags.size() + m_names.size());
    return m_connector->start(*m_in);
}

connect::Connector::Clock::time_point WrappedConnector::work(Clock::time_point now)
{
    if (!m_out) return m_connector->work(now);
    m_in->setHeld(!m_held.empty() || !m_out->isTaken());
    const Clock::time_point next = m_connector->work(now);
    return move() ? next : std::min(next, now + whenFull);
}

void WrappedConnector::stop()
{
    m_connector->stop();
    if (m_out) {
        while (takeNext()) {
        }
        rests();
        if (const std::optional<connect::Gap> lost = m_in->takeLost()) m_held.emplace_back(connect::OutOfBand(*lost));
        if (!flush()) {
            const std::int64_t now = base::now().microseconds;
            m_out->lose({now, now, connect::Gap::Cause::Overflow, std::int64_t(m_held.size()), {}});
        }
    }
    m_held.clear();
    m_out = nullptr;
}

connect::ConnectorStatus WrappedConnector::status() const
{
    if (m_fault) return {.state = State::Faulted, .why = *m_fault};
    connect::ConnectorStatus status = m_connector->status();
    if (!m_out || status.state != State::Connected) return status;
    if (std::optional<connect::ConnectorStatus> amiss = trouble()) {
        status.state = State::Degraded;
        status.why = std::move(amiss->why);
        status.remedy = std::move(amiss->remedy);
    }
    return status;
}

// What the connector within takes; own tags are read-only.
base::Done WrappedConnector::write(const connect::WriteKey& key, std::uint32_t tag, const connect::WriteValue& value,
                                   const connect::TaskContext& context)
{
    if (!isAsked()) return m_connector->write(key, tag, value, context);
    for (std::uint32_t place = 0; place < m_places.size(); ++place)
        if (m_places[place] == tag) return m_connector->write(key, place, value, context);
    return Connector::write(key, tag, value, context);
}

base::Result<connect::HistoryRead> WrappedConnector::readHistory(std::int64_t from, std::int64_t to,
                                                                 const connect::TaskContext& context)
{
    const base::Result<connect::HistoryRead> read = m_connector->readHistory(from, to, context);
    if (m_out) move();
    return read;
}

void WrappedConnector::give(std::size_t own, connect::Status status, std::int64_t sourceTime, std::int64_t receiveTime,
                            double value)
{
    m_held.emplace_back(Sample{std::uint32_t(m_plainTags.size() + own), status, sourceTime, receiveTime, value});
}

void WrappedConnector::give(std::size_t own, connect::Status status, std::int64_t sourceTime, std::int64_t receiveTime,
                            std::variant<std::string, std::vector<double>> value)
{
    m_held.emplace_back(connect::OutOfBand(
        LongSample{std::uint32_t(m_plainTags.size() + own), status, sourceTime, receiveTime, std::move(value)}));
}

bool WrappedConnector::flush()
{
    for (; !m_held.empty(); m_held.pop_front()) {
        const Sample* sample = std::get_if<Sample>(&m_held.front());
        if (!(sample ? m_out->push(*sample) : m_out->push(std::get<connect::OutOfBand>(m_held.front())))) return false;
    }
    return true;
}

// Everything in its order; false where the reader has no room.
bool WrappedConnector::move()
{
    const std::int64_t clock = m_in->samples().clock();
    while (flush()) {
        if (takeNext()) continue;
        rests();
        if (!flush()) return false;
        if (clock != std::numeric_limits<std::int64_t>::min()) m_out->samples().setClock(clock);
        return true;
    }
    return false;
}

// The next sample, behind what stands before it; false where nothing is left.
bool WrappedConnector::takeNext()
{
    const std::optional<Sample> sample = m_in->samples().pop();
    const std::uint64_t before = m_in->samples().taken() - std::uint64_t(sample.has_value());
    bool some = sample.has_value();
    for (; auto aside = m_in->takeOutOfBand(before); some = true) take(std::move(*aside));
    if (!sample) return some;
    if (sample->tag == connect::markTag) {
        marked(*sample);
        m_held.emplace_back(*sample);
        return true;
    }
    comes(sample->tag, connect::believedTime(*sample), sample->receiveTime);
    Sample placed = *sample;
    placed.tag = placeOf(sample->tag);
    m_held.emplace_back(placed);
    heard(*sample);
    return true;
}

// One that was never named stays one, and is found out where all are.
std::uint32_t WrappedConnector::placeOf(std::uint32_t place) const
{
    return place < m_places.size() ? m_places[place] : connect::markTag - 1;
}

void WrappedConnector::take(connect::OutOfBand aside)
{
    if (auto* fresh = std::get_if<connect::NewTag>(&aside)) {
        while (m_places.size() <= fresh->tag) m_places.push_back(m_count++); // it is the next one
        know(fresh->tag, fresh->info);
        if (m_names.contains(fresh->info.id)) fresh->info.id += " (source)"; // the own one was there before
        fresh->tag = m_places[fresh->tag];
        m_held.emplace_back(std::move(aside));
        return;
    }
    auto* sample = std::get_if<LongSample>(&aside);
    if (!sample) {
        m_held.emplace_back(std::move(aside));
        return;
    }
    const LongSample plain = *sample;
    comes(plain.tag, connect::believedTime(plain.sourceTime, plain.receiveTime), plain.receiveTime);
    sample->tag = placeOf(plain.tag);
    m_held.emplace_back(std::move(aside));
    heardLong(plain);
}

} // namespace titer::app
