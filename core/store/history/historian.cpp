// Opening a store for writing, taking samples into memory, and handing them on to the disk.
#include "core/store/history/historian.h"

#include "core/base/not_available.h"
#include "core/base/time.h"
#include "core/store/history/index_rebuild.h"
#include "core/store/history/late_samples.h"
#include "core/store/history/writing/held_files.h"
#include "core/store/history/writing/refusals.h"
#include "core/store/history/writing/sealing.h"
#include "core/store/project_lock.h"

#include <algorithm>
#include <filesystem>

namespace titer::store {

using base::Code;
using base::Done;
using base::Error;
using base::Result;
using base::say;

struct HistorianData {
    HistorianData(const std::string& in, const HistoryLimits& by)
        : folder(in)
        , limits(by)
        , buffer{by.unsaved}
        , known(in)
    {
    }

    base::Done load();
    base::Done inPlace();
    base::Result<TagState*> state(std::int64_t tag);
    void resolveLate();
    base::Done commitIndex(std::int64_t now);
    base::Done commitGaps();

    const std::string folder;
    const HistoryLimits limits;
    ProjectLock lock;
    HeldFiles files;
    HistoryIndex index;
    SampleBuffer buffer;
    KnownSamples known;
    base::Notices notices;
    PresentSegment segment{folder, limits, index, buffer, notices};
    std::vector<GapEntry> gaps;
    std::int64_t session = 0;
    bool closed = true; // until it is loaded
};

Done HistorianData::load()
{
    std::error_code fault;
    std::filesystem::create_directories(folder, fault);
    if (fault) {
        return Error{Code::Io, folder,
                     say(CORE_TR("core", "The folder for recorded data could not be created ({1}). Check that you "
                                         "have permission to write there and that the disk has free space."),
                         fault.message())};
    }
    std::optional<Holder> holder;
    lock = ProjectLock::take(HistoryIndex::pathIn(folder), holder);
    if (!lock.taken()) return heldBy(folder, holder);
    Result<HistoryIndex> opened = openIndex(folder, notices);
    if (!opened) return opened.error();
    index = std::move(*opened);
    const Done ready = segment.open();
    return ready ? inPlace() : ready;
}

Done HistorianData::inPlace()
{
    const Done there = files.look(index.database().path());
    return there ? files.look(segment.writer().database().path()) : there;
}

Result<TagState*> HistorianData::state(std::int64_t tag)
{
    const auto found = buffer.tags.find(tag);
    if (found != buffer.tags.end()) return &found->second;
    const Result<std::vector<HistoryTag>> known = index.tags();
    if (!known) return known.error();
    const auto one = std::ranges::find(*known, tag, &HistoryTag::id);
    if (one == known->end()) {
        return Error{Code::Input, folder,
                     say(CORE_TR("core", "There is no tag with the number {1}."), std::to_string(tag))};
    }
    TagState& state = buffer.tags[tag];
    state.tag = *one;
    return &state;
}

void HistorianData::resolveLate()
{
    for (auto& [id, state] : buffer.tags) store::resolveLate(buffer, known, state);
}

Done HistorianData::commitIndex(std::int64_t now)
{
    if (session == 0) {
        const Result<std::int64_t> begun = index.beginSession(now);
        if (!begun) return begun.error();
        session = *begun;
        segment.beginSession();
    }
    return commitGaps();
}

Done HistorianData::commitGaps()
{
    std::vector<GapEntry> all = gaps;
    for (GapEntry& gap : buffer.gaps()) all.push_back(std::move(gap));
    if (all.empty()) return base::done();
    const Done added = index.addGaps(all);
    if (!added) return added;
    gaps.clear();
    buffer.forgetGaps();
    return base::done();
}

Historian::Historian(std::unique_ptr<HistorianData> data)
    : m_data(std::move(data))
{
}
Historian::Historian(Historian&&) noexcept = default;

Historian& Historian::operator=(Historian&& other) noexcept
{
    if (m_data) (void)close();
    m_data = std::move(other.m_data);
    return *this;
}

Historian::~Historian()
{
    if (m_data) (void)close();
}

Result<Historian> Historian::open(const std::string& folder, const HistoryLimits& limits)
{
    auto data = std::make_unique<HistorianData>(folder, limits);
    const Done loaded = data->load();
    if (!loaded) return loaded.error();
    data->closed = false;
    return Historian(std::move(data));
}

const std::string& Historian::folder() const
{
    return m_data->folder;
}

const Historian::Counts& Historian::counts() const
{
    return m_data->buffer.counts;
}

base::Notices Historian::takeNotices()
{
    return std::exchange(m_data->notices, {});
}

Result<std::int64_t> Historian::tag(const HistoryTag& tag)
{
    const Result<std::vector<std::int64_t>> ids = tags({&tag, 1});
    if (!ids) return ids.error();
    return ids->front();
}

Result<std::optional<HistoryTag>> Historian::ofOtherKind(const std::string& source, const std::string& name,
                                                         connect::TagKind kind)
{
    Result<std::optional<HistoryTag>> tag = m_data->index.named(source, name);
    if (!tag || !*tag) return tag;
    const Result<bool> hides = m_data->known.wouldHide(**tag, kind, m_data->buffer);
    if (!hides) return hides.error();
    if (!*hides) tag->reset();
    return tag;
}

Result<std::vector<std::int64_t>> Historian::tags(std::span<const HistoryTag> tags)
{
    for (const HistoryTag& tag : tags) {
        const Result<std::optional<HistoryTag>> other = ofOtherKind(tag.source, tag.name, tag.kind);
        if (!other) return other.error();
        if (*other) return hidden(**other);
    }
    Result<std::vector<std::int64_t>> ids = m_data->index.tags(tags, base::now().microseconds);
    if (!ids) return ids;
    for (std::size_t i = 0; i < tags.size(); ++i) {
        TagState& state = m_data->buffer.tags[(*ids)[i]];
        HistoryTag now = tags[i];
        now.id = (*ids)[i];
        if (state.tag != now) state.inSegment = false;
        state.tag = std::move(now);
    }
    return ids;
}

Result<std::optional<std::string>> Historian::unitOf(const std::string& source, const std::string& name)
{
    return m_data->index.unitOf(source, name);
}

Result<std::string> Historian::setAside(const std::string& source, const std::string& name)
{
    const Result<std::vector<HistoryTag>> tags = m_data->index.tags();
    if (!tags) return tags.error();
    for (const HistoryTag& tag : *tags) {
        if (tag.source != source || tag.name != name) continue;
        const Result<TagState*> state = m_data->state(tag.id);
        if (!state) return state.error();
        Result<std::string> aside = m_data->index.setAside(tag);
        if (!aside) return aside;
        (*state)->tag.name = *aside;
        (*state)->inSegment = false;
        return aside;
    }
    return std::string();
}

Done Historian::append(std::int64_t tag, std::span<const Point> points)
{
    const Result<TagState*> state = m_data->state(tag);
    if (!state) return state.error();
    if (!points.empty() && (*state)->tag.kind != connect::TagKind::Number) return ofOtherKindThan((*state)->tag);
    m_data->buffer.take(**state, points);
    return base::done();
}

Done Historian::append(std::int64_t tag, const LongPoint& point)
{
    const Result<TagState*> state = m_data->state(tag);
    if (!state) return state.error();
    if ((*state)->tag.kind == connect::TagKind::Number) return ofOtherKindThan((*state)->tag);
    if (!m_data->buffer.admits(**state, point)) return base::done();
    const Result<bool> known = m_data->known.isKnown(tag, point, m_data->buffer.longs);
    if (known && *known) {
        ++m_data->buffer.counts.duplicates;
        return base::done();
    }
    // What cannot be compared now is kept: one too many is better than one too few.
    m_data->buffer.take(**state, point);
    return base::done();
}

Done Historian::addGap(const GapEntry& given)
{
    GapEntry gap = given;
    gap.to = std::max(gap.from, gap.to); // a clock may have been set back meanwhile
    m_data->gaps.push_back(gap);
    if (gap.cause != connect::Gap::Cause::RecorderDown) return base::done();
    const Result<std::vector<HistoryTag>> tags = m_data->index.tags();
    if (!tags) return tags.error();
    for (const HistoryTag& tag : *tags) {
        const bool concerned = gap.tag != 0 ? gap.tag == tag.id : gap.source.empty() || gap.source == tag.source;
        if (!concerned || tag.source.empty() || tag.kind != connect::TagKind::Number) continue;
        const Result<TagState*> state = m_data->state(tag.id);
        if (!state) return state.error();
        // Of a tag without samples nothing holds. What a clock that is ahead has stamped later ends what holds no later, and itself as it comes.
        const std::int64_t newest = (*state)->newest;
        if (newest == std::numeric_limits<std::int64_t>::min()) continue;
        const auto end = [&](std::int64_t time) {
            const Point mark{time, gap.to, base::notAvailable, connect::status::badNoCommunication};
            m_data->buffer.take(**state, std::span(&mark, 1));
        };
        if (newest > gap.from + connect::clockMayBeAhead) end(gap.from);
        if (newest < gap.to) end(std::max(gap.from, newest + 1));
    }
    return base::done();
}

Result<std::optional<Session>> Historian::lastSession()
{
    Result<std::optional<Session>> session = m_data->index.lastSession(m_data->session);
    if (session && *session && (*session)->ended == 0)
        (*session)->lastAlive = std::max((*session)->lastAlive, m_data->segment.aliveBefore());
    return session;
}

void Historian::setSpooled(std::vector<connect::SpoolMark> marks)
{
    m_data->segment.setSpooled(std::move(marks));
}

const std::vector<connect::SpoolMark>& Historian::spooled() const
{
    return m_data->segment.spooled();
}

Done Historian::commit(std::int64_t now)
{
    if (const Done there = m_data->inPlace(); !there) return there;
    // Samples first: trouble with what is said about them must not keep them from the disk.
    m_data->resolveLate();
    const Done written = m_data->segment.commit(now);
    const Done said = m_data->commitIndex(now);
    if (!written || !said) return written ? said : written;
    return m_data->inPlace(); // a segment may be new, and what was written must not be gone
}

Done Historian::keep(std::int64_t now)
{
    if (const Done there = m_data->inPlace(); !there) return there;
    m_data->resolveLate();
    Done done = m_data->segment.fold(now, true);
    if (done) done = m_data->segment.rollOver(now);
    if (done) done = m_data->commitGaps();
    return done ? m_data->inPlace() : done;
}

Done Historian::inPlace()
{
    return m_data->inPlace();
}

Done Historian::import(std::int64_t tag, std::span<const Point> points)
{
    Imported one{tag, points};
    return import({&one, 1});
}

Done Historian::import(std::span<Imported> all)
{
    HistorianData& data = *m_data;
    if (const Done there = data.inPlace(); !there) return there;
    std::vector<TagImport> imports;
    for (Imported& one : all) {
        const Result<TagState*> state = data.state(one.tag);
        if (!state) return state.error();
        imports.push_back({*state, one.points, &one.corrected});
    }
    const Done done = importSamples({data.buffer, data.known, data.segment, data.limits.chunk}, imports);
    return done ? data.inPlace() : done;
}

Done Historian::setRetention(std::int64_t tag, std::int64_t keep)
{
    return m_data->index.setRule({tag, keep});
}

Result<std::vector<RuleRemoval>> Historian::applyRetention(std::int64_t now)
{
    SegmentWriter& present = m_data->segment.writer();
    Result<std::vector<RuleRemoval>> removals = removeByRule(m_data->folder, m_data->index, present, now);
    present.forget();
    m_data->buffer.forgetRuns();
    return removals;
}

Done Historian::close()
{
    HistorianData& data = *m_data;
    if (data.closed) return base::done();
    const std::int64_t now = base::now().microseconds;
    data.resolveLate();
    data.known.close();
    Done done = data.inPlace();
    if (done) done = data.commitGaps();
    if (done) done = data.segment.fold(now, true);
    if (!done && data.segment.writer().database().damaged()) {
        done = data.segment.leaveDamaged(now);
        if (done) done = data.segment.fold(now, true);
    }
    if (done && data.session != 0) done = data.index.endSession(data.session, std::max(now, data.segment.alive()));
    if (done) done = data.inPlace();
    if (!done) return done;
    data.segment.close();
    standAlone(data.index.database());
    data.closed = true;
    data.index = HistoryIndex();
    data.lock.release();
    return base::done();
}

} // namespace titer::store
