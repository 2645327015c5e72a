// Drives a connector as the recorder would, and watches its manners.
#include "tests/support/app/connector_conformance.h"

#include "app/live/connectors.h"
#include "app/plugins/plugin_host.h"

#include <QCoreApplication>

#include <algorithm>

namespace titer::support {

using connect::State;
using std::chrono::milliseconds;

namespace {

std::unique_ptr<connect::Connector> create(const std::string& id)
{
    base::Result<std::unique_ptr<connect::Connector>> connector = everyConnector().create(id);
    if (connector) return std::move(*connector);
    qFatal("%s", connector.error().what.text().c_str());
}

} // namespace

app::PluginHost& everyConnector()
{
    static app::PluginHost host{QStringList{QStringLiteral(TITER_PLUGIN_DIR)}};
    static const bool added = (app::addBuiltInConnectors(host), true);
    Q_UNUSED(added);
    return host;
}

Rig::Rig(Stand& stand, std::size_t capacity)
    : connector(create(stand.connector()))
    , feed(capacity, connector->info().backpressure)
    , m_stand(stand)
{
    stand.tried = this;
}

Rig::~Rig()
{
    m_stand.tried = nullptr;
}

bool Rig::open()
{
    return open(m_stand.settings());
}

bool Rig::open(const connect::Settings& settings)
{
    errors.clear();
    tags = connector->open(settings, {}, errors).tags;
    for (const base::Error& error : errors) qWarning("%s: %s", error.where.c_str(), error.what.text().c_str());
    if (!errors.empty()) return false;
    m_next = {};
    return connector->start(feed).ok();
}

void Rig::read()
{
    const auto takeAllOutOfBand = [&] {
        while (std::optional<connect::OutOfBand> aside = feed.takeOutOfBand()) {
            if (auto* tag = std::get_if<connect::NewTag>(&*aside)) {
                if (tag->tag >= tags.size()) tags.resize(tag->tag + 1);
                tags[tag->tag] = std::move(tag->info);
            } else if (auto* sample = std::get_if<connect::LongSample>(&*aside)) {
                longs.push_back(std::move(*sample));
            } else {
                gaps.push_back(std::move(std::get<connect::Gap>(*aside)));
            }
        }
    };
    takeAllOutOfBand();
    while (const std::optional<connect::Sample> sample = feed.samples().pop()) {
        if (connect::markOf(*sample) == connect::Mark::Gap) lost += sample->value;
        if (connect::markOf(*sample) != connect::Mark::None) continue;
        if (sample->tag >= tags.size()) takeAllOutOfBand();
        orphaned = orphaned || sample->tag >= tags.size();
        samples.push_back(*sample);
    }
}

void Rig::step()
{
    const Clock::time_point now = Clock::now();
    if (now >= m_next) m_next = connector->work(now);
    if (connect::ConnectorStatus status = connector->status(); statuses.empty() || !(status == statuses.back()))
        statuses.push_back(std::move(status));
    if (reads) read();
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void Rig::run(Milliseconds span)
{
    runUntil([] { return false; }, span);
}

bool Rig::runUntil(const std::function<bool()>& reached, Milliseconds atMost)
{
    const Clock::time_point end = Clock::now() + atMost;
    do {
        step();
        if (reached()) return true;
        if (m_next > Clock::now()) QTest::qSleep(1);
    } while (Clock::now() < end);
    return false;
}

bool Rig::connected() const
{
    const State state = connector->status().state;
    return state == State::Connected || state == State::Degraded;
}

bool Rig::hears(const std::string& tag, Milliseconds atMost)
{
    std::size_t from = samples.size();
    return runUntil(
        [&] {
            for (; from < samples.size(); ++from) {
                const connect::TagInfo* info = infoOf(samples[from]);
                if (info && info->id == tag && connect::qualityOf(samples[from].status) == connect::Quality::Good)
                    return connected();
            }
            return false;
        },
        atMost);
}

void Rig::stop()
{
    connector->stop();
}

const connect::TagInfo* Rig::infoOf(const connect::Sample& sample) const
{
    return sample.tag < tags.size() ? &tags[sample.tag] : nullptr;
}

int Rig::placeOf(const std::string& tag) const
{
    const auto found = std::find_if(tags.begin(), tags.end(), [&](const auto& info) { return info.id == tag; });
    return found == tags.end() ? -1 : int(found - tags.begin());
}

std::vector<connect::Sample> Rig::of(const std::string& tag) const
{
    std::vector<connect::Sample> found;
    const int place = placeOf(tag);
    std::copy_if(samples.begin(), samples.end(), std::back_inserter(found),
                 [&](const connect::Sample& sample) { return int(sample.tag) == place; });
    return found;
}

} // namespace titer::support
