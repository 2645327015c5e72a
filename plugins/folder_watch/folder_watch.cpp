// One file at a time, some milliseconds at a time.
#include "plugins/folder_watch/folder_watch.h"

#include "core/base/text.h"
#include "core/base/time.h"

#include <algorithm>
#include <filesystem>

namespace titer::folder_watch {

using base::Code;
using base::Error;
using base::say;
using connect::State;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds fullWait(2);              // until a full feed is tried again
constexpr milliseconds eventWait(250);           // until the system is asked whether something happened in the folder
constexpr std::int64_t underWay = 3'600'000'000; // between the last change of a file and its last row [µs]
constexpr int patientTries = 3;                  // before a file that cannot be read is reported
constexpr std::chrono::hours troubleShown(1);

std::string nameOf(const std::string& path)
{
    return std::filesystem::path(path).filename().string();
}

base::Sentence sayHowToRead()
{
    return say(CORE_TR("core",
                       "Choose a format that fits the file, name its time column, table or keys in the settings "
                       "of the source, or remove it from the folder."));
}

void addTags(const formats::Format& format, std::vector<connect::TagInfo>& tags)
{
    for (const formats::Quantity& quantity : format.quantities) {
        const auto same = [&](const connect::TagInfo& other) { return other.id == quantity.tag; };
        if (std::none_of(tags.begin(), tags.end(), same)) tags.push_back({quantity.tag, quantity.label, quantity.unit});
    }
}

} // namespace

std::vector<connect::AccessScope> FolderWatch::accessScope(const connect::Settings& settings) const
{
    std::vector<connect::AccessScope> all;
    if (const std::string folder = settings.value("folder"); !folder.empty())
        all.push_back({connect::AccessScope::Kind::Path, folder});
    if (const std::string name = settings.value("template"); name.find('/') != std::string::npos)
        all.push_back({connect::AccessScope::Kind::Path, name});
    return all;
}

connect::Opened FolderWatch::open(const connect::Settings& settings, const connect::TaskContext&, base::Errors& errors)
{
    stop();
    connect::Opened opened;
    m_plan = readPlan(settings, errors, opened.notices);
    m_status = {m_plan ? State::Configured : State::Faulted};
    if (!m_plan) {
        m_status.why = errors.front().what;
        return opened;
    }
    m_backoff = connect::Backoff(m_plan->scan.folder);
    opened.tags = m_plan->read.spectra ? std::vector{spectrumTag(), axisTag()} : std::vector{sampleTag()};
    if (m_plan->read.isNamed)
        for (const auto& format : m_plan->read.formats) addTags(*format, opened.tags);
    m_tags = opened.tags;
    return opened;
}

base::Done FolderWatch::start(connect::Feed& feed)
{
    if (!m_plan)
        return Error{Code::Device, "folder_watch", say(CORE_TR("core", "No folder is set; open the source first."))};
    m_feed = &feed;
    m_delivery.start(feed, m_tags);
    m_scan.start(m_plan->scan);
    m_nextLook = {};
    m_backoff.reset();
    m_status = {State::Connecting};
    return base::done();
}

void FolderWatch::stop()
{
    m_feed = nullptr;
    m_delivery.stop();
    m_events.stop();
    m_reader.reset();
    m_troubles.clear();
    m_status = {State::Stopped};
}

std::optional<connect::Heartbeat> FolderWatch::heartbeat() const
{
    if (!m_plan || !m_feed || m_status.state == State::Retrying) return std::nullopt;
    // Large files are read between two looks.
    return connect::Heartbeat{m_looked, std::max<Clock::duration>(m_plan->poll, std::chrono::seconds(10))};
}

base::Result<connect::HistoryRead> FolderWatch::readHistory(std::int64_t from, std::int64_t to,
                                                            const connect::TaskContext&)
{
    // The files of that time are read as others are, among what comes now; so are those that may not have been read to their end by then.
    m_scan.takeSince(from - underWay);
    m_nextLook = {};
    return connect::HistoryRead{to, true, 0};
}

Clock::time_point FolderWatch::work(Clock::time_point now)
{
    if (!m_feed) return Clock::time_point::max();
    const bool isBusy = m_reader.has_value();
    if (const bool flushed = m_delivery.flush(); !flushed || isBusy) {
        m_looked = now; // there is no silence while there is something to do
        if (!flushed) return now + fullWait;
        goOn(now);
        return now;
    }
    if (const std::optional<std::string> path = m_scan.next()) {
        beginFile(*path, now);
        return now;
    }
    if (m_events.any()) m_nextLook = std::min(m_nextLook, now + m_plan->scan.stable / 4);
    if (now >= m_nextLook) look(now);
    evaluate(now);
    return std::min(m_nextLook, now + eventWait);
}

void FolderWatch::look(Clock::time_point now)
{
    const std::int64_t wall = base::now().microseconds;
    if (const base::Done looked = m_scan.look(now, wall); !looked) {
        const milliseconds wait = m_backoff.next(connect::Backoff::Failure::NobodyThere);
        m_nextLook = now + wait;
        m_events.stop();
        m_status = {.state = State::Retrying,
                    .why = looked.error().what,
                    .remedy =
                        say(CORE_TR("core", "Check that it exists, that its drive is connected, and that you have "
                                            "permission to read it.")),
                    .retryAt = wall + std::chrono::microseconds(wait).count(),
                    .attempts = m_backoff.failures()};
        return;
    }
    if (m_status.state == State::Retrying || m_status.state == State::Connecting) {
        m_backoff.reset();
        m_status = {State::Connected};
        m_events.start(m_plan->scan.folder);
    }
    m_looked = now;
    m_feed->samples().setClock(wall);
    const Clock::duration soon = std::clamp<Clock::duration>(m_plan->scan.stable / 4, milliseconds(10), m_plan->poll);
    m_nextLook = now + (m_scan.isWaiting() ? soon : m_plan->poll);
    std::erase_if(m_troubles, [&](const auto& each) { return !m_scan.has(each.first); });
}

void FolderWatch::beginFile(const std::string& path, Clock::time_point now)
{
    ReadOptions options = m_plan->read;
    options.takeOpenEnd = m_scan.takesOpenEnd(path, now);
    m_reader.emplace(path, std::move(options), m_scan.progress(path));
    m_written = m_scan.stamp(path).modified / 1000;
    m_refused = 0;
    m_hasRows = false;
    m_gave = m_reader->progress().gave;
}

void FolderWatch::goOn(Clock::time_point now)
{
    const base::Result<bool> all = m_reader->step();
    if (!all) return fileFailed(all.error(), now);
    for (const FileRow& row : m_reader->rows()) takeRow(row);
    m_reader->rows().clear();
    if (*all) fileRead(now);
}

void FolderWatch::takeSpectrum(const FileRow& row)
{
    m_gave = true;
    const formats::Spectrum& spectrum = row.spectrum->spectrum;
    if (!m_delivery.isNew(spectrum.measured ? row.hash : row.hash ^ std::hash<std::int64_t>()(m_written))) return;
    const base::Moment drawn = formats::timeOf(spectrum, m_plan->read.zone, m_written);
    const std::int64_t known = std::min(m_written, base::now().microseconds);
    m_delivery.bringSpectrum(*row.spectrum, drawn.doubtful ? connect::status::uncertain : connect::status::good,
                             drawn.time - drawn.time % 1000, known - known % 1000);
}

void FolderWatch::takeRow(const FileRow& row)
{
    m_hasRows = true;
    if (row.spectrum) return takeSpectrum(row);
    m_gave = m_gave || !row.states.empty() || (row.read.sample && !row.read.sample->values.empty());
    if (!m_delivery.isNew(row.hash)) return;
    const auto refuse = [&](const base::Sentence& fault) {
        if (m_refused++ == 0) m_fault = fault;
    };
    for (const base::Notice& fault : row.read.faults) refuse(fault.what);
    const std::optional<formats::LabSample>& sample = row.read.sample;
    if (!sample) return;
    if (!sample->time())
        return refuse(say(CORE_TR("core", "The sample “{1}” has no time and cannot be placed."), sample->name));
    // Nothing is known later than now; whole milliseconds are cheap to store.
    const auto& reported = sample->known();
    const std::int64_t known = std::min(reported ? reported->time : m_written, base::now().microseconds);
    m_delivery.bring(*sample, nameOf(m_reader->path()), known - known % 1000);
    for (const RowState& state : row.states)
        m_delivery.bringState(state.tag, state.text, sample->time()->time, known - known % 1000);
}

void FolderWatch::reportGap(const base::Sentence& what, std::int64_t lost)
{
    const std::int64_t now = base::now().microseconds;
    m_delivery.report({std::min(m_written, now), now, connect::Gap::Cause::Unreadable, lost,
                       nameOf(m_reader->path()) + ": " + what.text()});
}

void FolderWatch::fileRead(Clock::time_point now)
{
    const std::string path = m_reader->path();
    if (m_refused > 0) {
        reportGap(m_fault, m_refused);
        m_troubles[path] = {say(CORE_TR("core", "{1}: {2} values or rows could not be read; the first: {3}"),
                                nameOf(path), std::to_string(m_refused), m_fault.text()),
                            say(CORE_TR("core", "Correct the file, or the format that describes its columns.")), now};
    } else if (!m_gave && m_hasRows && !m_reader->progress().openEnd) {
        reportEmpty(now);
    } else {
        m_troubles.erase(path);
    }
    FileProgress progress = m_reader->progress();
    progress.gave = m_gave;
    if (!m_gave) progress.plain.reset(); // its first numbers may have another decimal sign
    m_scan.setTaken(path, std::move(progress));
    m_reader.reset();
}

// A file that can be read but gives nothing is no success.
void FolderWatch::reportEmpty(Clock::time_point now)
{
    const base::Sentence what =
        say(CORE_TR("core", "No cell of the file holds a value that can be read; nothing is imported. Check the time "
                            "column, the decimal sign and the units."));
    reportGap(what, -1);
    m_troubles[m_reader->path()] = {say(CORE_TR("core", "{1}: {2}"), nameOf(m_reader->path()), what.text()),
                                    sayHowToRead(), now};
}

void FolderWatch::fileFailed(const Error& error, Clock::time_point now)
{
    const std::string path = m_reader->path();
    if (error.code == Code::Io) {
        if (m_scan.tryLater(path, now) >= patientTries)
            m_troubles[path] = {
                say(CORE_TR("core", "{1}: {2}"), nameOf(path), error.what.text()),
                say(CORE_TR("core", "Reading is retried automatically; check that the file is complete, closed, and "
                                    "readable.")),
                now};
    } else {
        reportGap(error.what, -1);
        m_troubles[path] = {say(CORE_TR("core", "{1}: {2}"), nameOf(path), error.what.text()), sayHowToRead(), now};
        FileProgress progress = m_reader->progress();
        progress.startAgain();
        m_scan.setTaken(path, std::move(progress));
    }
    m_reader.reset();
    m_nextLook = std::min(m_nextLook, now + m_plan->scan.stable);
}

void FolderWatch::evaluate(Clock::time_point now)
{
    if (m_status.state != State::Connected && m_status.state != State::Degraded) return;
    std::erase_if(m_troubles, [&](const auto& each) { return now - each.second.since > troubleShown; });
    if (m_troubles.empty()) {
        m_status = {State::Connected};
        return;
    }
    const auto latest = std::max_element(m_troubles.begin(), m_troubles.end(),
                                         [](const auto& a, const auto& b) { return a.second.since < b.second.since; });
    m_status = {State::Degraded, latest->second.what, latest->second.remedy};
}

} // namespace titer::folder_watch
