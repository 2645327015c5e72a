#include "core/store/history/spool/found_spools.h"

#include "core/store/history/spool/spool_format.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace titer::store {

namespace fs = std::filesystem;

using connect::Gap;
using connect::LongSample;
using connect::NewTag;
using connect::Sample;
using connect::SpoolMark;

namespace {

constexpr std::uintmax_t largestSpool = std::uintmax_t(256) << 20; // more than any is written [bytes]
constexpr std::int64_t nextMillisecond = 1000;                     // [µs]

// One file: what it holds, each with its position.
struct SpoolPart {
    struct Placed {
        SpooledItem item;
        std::uint64_t position = 0;
    };
    fs::path path;
    SpoolHead head;
    std::vector<Placed> items;
    bool isDamaged = false;
};

Bytes bytesOf(const fs::path& path)
{
    std::error_code none;
    if (!fs::is_regular_file(fs::symlink_status(path, none)) || fs::file_size(path, none) > largestSpool) return {};
    std::ifstream file(path, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    const auto bytes = std::as_bytes(std::span(text));
    return {bytes.begin(), bytes.end()};
}

// False where it is not what was written.
bool takeRecord(std::span<const std::byte> bytes, std::vector<SpoolPart::Placed>& items)
{
    ByteReader from(bytes);
    std::uint64_t position = from.word();
    while (from.ok() && from.left() > 0) {
        std::optional<SpooledItem> item = readItem(from);
        if (!item) return false;
        items.push_back({*std::move(item), position});
        position += !items.back().item.isDescription;
    }
    return from.ok();
}

std::optional<SpoolPart> readPart(const fs::path& path)
{
    const Bytes bytes = bytesOf(path);
    SpoolRecords records(bytes);
    std::optional<SpoolHead> head = records.head();
    if (!head) return std::nullopt;
    SpoolPart part{path, *std::move(head), {}, false};
    while (const auto record = records.next(part.head)) {
        const std::size_t before = part.items.size();
        if (takeRecord(*record, part.items)) continue;
        part.items.erase(part.items.begin() + std::ptrdiff_t(before), part.items.end());
        part.isDamaged = true;
        break;
    }
    part.isDamaged = part.isDamaged || records.isDamaged();
    return part;
}

// The files of a spool that was found, for as long as the store has not all of it.
class LeftFiles : public connect::FeedSpool {
public:
    LeftFiles(SpoolMark from, std::uint64_t end, std::vector<fs::path> files)
        : m_from(from)
        , m_end(end)
        , m_files(std::move(files))
    {
    }
    void describe(const std::vector<connect::TagInfo>&) override {}
    void take(const Sample&) override { ++m_count; }
    void take(const connect::OutOfBand&) override { ++m_count; }
    base::Done write(std::uint64_t) override { return base::done(); }
    SpoolMark markAt(std::uint64_t taken) const override
    {
        return {m_from.spool, taken == m_count ? m_end : m_from.position};
    }
    void end(std::uint64_t kept) override
    {
        std::error_code none;
        if (kept == m_count)
            for (const fs::path& file : m_files) fs::remove(file, none);
    }

private:
    SpoolMark m_from;
    std::uint64_t m_end;
    std::vector<fs::path> m_files;
    std::uint64_t m_count = 0; // that were put into the feed
};

// What comes of the parts of one spool, tags numbered as they come up.
class Gathering {
public:
    void take(const SpoolPart& part, std::uint64_t kept)
    {
        for (const auto& [item, position] : part.items) {
            note(item.what);
            const auto* aside = std::get_if<connect::OutOfBand>(&item.what);
            if (!item.isDescription) m_end = std::max(m_end, position + 1);
            if (const auto* tag = aside ? std::get_if<NewTag>(aside) : nullptr)
                m_known.insert_or_assign(tag->tag, tag->info);
            else if (position >= kept)
                add(item.what);
        }
        if (part.isDamaged)
            m_items.emplace_back(connect::OutOfBand(
                Gap{m_received, m_received, Gap::Cause::Unreadable, -1, "the spool that a recorder left is damaged"}));
    }
    bool isEmpty() const { return m_items.empty(); }
    // Of what was read, without the tags that are told again.
    std::int64_t count() const { return m_count; }
    std::int64_t lastSource() const { return m_lastSource; }
    // Behind what was received last; what ends there takes the place of no sample.
    std::int64_t until(std::int64_t now) const
    {
        std::int64_t time = std::min(m_received, now) + nextMillisecond;
        while (m_times.contains(time)) ++time;
        return time;
    }

    std::shared_ptr<connect::Feed> feed(SpoolMark from, std::vector<fs::path> files)
    {
        const auto samples = std::size_t(
            std::ranges::count_if(m_items, [](const SpoolItem& item) { return std::holds_alternative<Sample>(item); }));
        auto feed = std::make_shared<connect::Feed>(samples, connect::Backpressure::Block, m_items.size() - samples);
        feed->setSpool(std::make_unique<LeftFiles>(from, std::max(m_end, from.position), std::move(files)));
        for (SpoolItem& item : m_items) {
            if (const auto* sample = std::get_if<Sample>(&item))
                (void)feed->push(*sample);
            else
                (void)feed->push(std::get<connect::OutOfBand>(std::move(item)));
        }
        return feed;
    }

private:
    void note(const SpoolItem& item)
    {
        const auto* sample = std::get_if<Sample>(&item);
        const auto* aside = std::get_if<connect::OutOfBand>(&item);
        const auto* text = aside ? std::get_if<LongSample>(aside) : nullptr;
        if (sample && sample->tag != connect::markTag) noteTimes(*sample);
        if (text) noteTimes(*text);
    }
    template <class Value> void noteTimes(const Value& value)
    {
        m_received = std::max(m_received, value.receiveTime);
        if (value.status != connect::status::badNoCommunication) // which a recorder says, not its source
            m_lastSource = std::max(m_lastSource, connect::believedTime(value.sourceTime, value.receiveTime));
        m_times.insert(value.sourceTime);
        m_times.erase(m_times.begin(), m_times.lower_bound(m_received));
    }
    // Nothing where it is of a tag that nobody described.
    std::optional<std::uint32_t> placeOf(std::uint32_t tag)
    {
        const auto known = m_known.find(tag);
        if (known == m_known.end()) return std::nullopt;
        const auto [place, isNew] = m_places.emplace(tag, std::uint32_t(m_places.size()));
        const auto told = m_told.find(tag);
        if (isNew || told->second != known->second) {
            m_items.emplace_back(connect::OutOfBand(NewTag{place->second, known->second}));
            m_told.insert_or_assign(tag, known->second);
        }
        return place->second;
    }
    void add(SpoolItem item)
    {
        std::uint32_t* tag = nullptr;
        if (auto* sample = std::get_if<Sample>(&item)) {
            if (sample->tag != connect::markTag) tag = &sample->tag;
        } else if (auto* text = std::get_if<LongSample>(&std::get<connect::OutOfBand>(item))) {
            tag = &text->tag;
        }
        if (tag) {
            const std::optional<std::uint32_t> place = placeOf(*tag);
            if (!place) return;
            *tag = *place;
        }
        m_items.push_back(std::move(item));
        ++m_count;
    }

    std::vector<SpoolItem> m_items;
    std::map<std::uint32_t, connect::TagInfo> m_known, m_told; // by their places in the spool
    std::map<std::uint32_t, std::uint32_t> m_places;           // in the feed
    std::uint64_t m_end = 0;
    std::int64_t m_count = 0;
    std::int64_t m_received = 0, m_lastSource = 0;
    std::set<std::int64_t> m_times; // of sources, not before the last that was received
};

// By their spools, in the order in which they were begun. `unwritten`: files that were begun and never written to.
std::map<std::int64_t, std::vector<SpoolPart>> partsIn(const std::string& folder, std::vector<fs::path>& unwritten)
{
    std::map<std::int64_t, std::vector<SpoolPart>> all;
    std::error_code none;
    for (fs::directory_iterator entry(folder, none); !none && entry != end(entry); entry.increment(none)) {
        if (entry->path().extension() != ".spool") continue;
        std::optional<SpoolPart> part = readPart(entry->path());
        if (part)
            all[part->head.spool].push_back(*std::move(part));
        else if (fs::is_regular_file(entry->symlink_status(none)) && entry->file_size(none) == 0)
            unwritten.push_back(entry->path());
    }
    for (auto& [number, parts] : all)
        std::ranges::sort(parts, {}, [](const SpoolPart& part) { return part.head.part; });
    return all;
}

SpoolMark markOf(std::int64_t number, std::span<const SpoolMark> kept)
{
    const auto mark = std::ranges::find(kept, number, &SpoolMark::spool);
    return {number, mark == kept.end() ? 0 : mark->position};
}

// What the store does not have of a spool of this number.
Gathering gather(std::int64_t number, const std::vector<SpoolPart>& parts, std::span<const SpoolMark> kept)
{
    Gathering gathered;
    for (const SpoolPart& part : parts) gathered.take(part, markOf(number, kept).position);
    return gathered;
}

} // namespace

std::int64_t countWaiting(const std::string& historyFolder, std::span<const SpoolMark> kept)
{
    std::int64_t count = 0;
    std::vector<fs::path> unwritten;
    for (const auto& [number, parts] : partsIn(spoolFolder(historyFolder), unwritten))
        count += gather(number, parts, kept).count();
    return count;
}

std::vector<FoundSpool> findSpools(const std::string& historyFolder, std::span<const SpoolMark> kept, std::int64_t now)
{
    std::vector<FoundSpool> found;
    std::vector<fs::path> unwritten;
    std::error_code none;
    for (const auto& [number, parts] : partsIn(spoolFolder(historyFolder), unwritten)) {
        Gathering gathered = gather(number, parts, kept);
        std::vector<fs::path> files;
        for (const SpoolPart& part : parts) files.push_back(part.path);
        if (gathered.isEmpty())
            for (const fs::path& file : files) fs::remove(file, none);
        else
            found.push_back({parts.front().head.source, number, gathered.until(now), gathered.lastSource(),
                             gathered.feed(markOf(number, kept), std::move(files))});
    }
    for (const fs::path& file : unwritten) fs::remove(file, none);
    return found;
}

std::optional<Gap> gapBefore(const FoundSpool& spool, std::span<const FoundSpool> all, std::int64_t lastAlive)
{
    if (lastAlive >= spool.begun) return std::nullopt; // its recorder has told it
    std::int64_t from = lastAlive;
    for (const FoundSpool& other : all)
        if (other.source == spool.source && other.until <= spool.begun) from = std::max(from, other.until);
    if (from == 0) return std::nullopt;
    return Gap{from, spool.begun, Gap::Cause::RecorderDown, -1,
               "the recorder ended without a word (killed, crash or power)"};
}

std::int64_t listenedUntil(const std::string& source, std::span<const FoundSpool> all, std::int64_t lastAlive)
{
    for (const FoundSpool& spool : all)
        if (spool.source == source) lastAlive = std::max(lastAlive, spool.until);
    return lastAlive;
}

} // namespace titer::store
