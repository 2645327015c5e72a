#include "app/boards/store_lines.h"

#include <algorithm>
#include <map>

namespace titer::app {

using base::Result;
using connect::TagKind;
using store::HistoryReader;

using PicturePointer = std::shared_ptr<const StorePicture>;
using Report = BackgroundTask::Report;
using Reported = BackgroundTask::Reported;

namespace {

constexpr int looking = -1; // a subject in addition to those of the readers

} // namespace

struct StoreLines::Store {
    OpenStore open;
    struct Learned {
        std::int64_t count = 0;
        base::Sampling sampling;
    };
    std::map<std::int64_t, Learned> learned = {}; // by tag

    static base::Done readNewest(HistoryReader& reader, StorePicture::Tag& tag)
    {
        if (tag.tag.kind == TagKind::Number) {
            const auto latest = reader.latest(tag.tag.id);
            if (!latest) return latest.error();
            if (*latest)
                tag.newest = {(*latest)->value, {}, {}, (*latest)->status, (*latest)->time, (*latest)->received};
            return base::done();
        }
        const auto latest = reader.latestLong(tag.tag.id);
        if (!latest || !*latest) return latest ? base::done() : base::Done(latest.error());
        tag.newest.status = (*latest)->status;
        tag.newest.sourceTime = (*latest)->time;
        tag.newest.receiveTime = (*latest)->received;
        if (const auto* text = std::get_if<std::string>(&(*latest)->value)) tag.newest.text = *text;
        if (const auto* array = std::get_if<std::vector<double>>(&(*latest)->value)) tag.newest.array = *array;
        return base::done();
    }

    // Learned again when there is a tenth more.
    base::Done readSampling(HistoryReader& reader, StorePicture::Tag& tag, const std::stop_token& stop)
    {
        Learned& known = learned[tag.tag.id];
        if (known.count == 0 || tag.extent.count < known.count || tag.extent.count > known.count + known.count / 10) {
            const auto sampling = app::readSampling(reader, tag.tag.id, tag.extent, stop);
            if (!sampling) return sampling.error();
            known = {tag.extent.count, *sampling};
        }
        tag.sampling = known.sampling;
        return base::done();
    }

    // Of a tag that is no number there is no line.
    static Result<StoreTrace> readLine(HistoryReader& reader, const StorePicture::Tag& tag, const StoreWindow& window,
                                       const std::vector<store::GapEntry>& gaps, const std::vector<std::int64_t>& ends,
                                       const std::stop_token& stop)
    {
        if (tag.tag.id == 0 || tag.tag.kind != TagKind::Number) return StoreTrace();
        return readStoreTrace(reader,
                              {.tag = tag.tag.id,
                               .source = tag.tag.source,
                               .first = tag.extent.first,
                               .last = tag.extent.last,
                               .count = tag.extent.count,
                               .sampling = tag.sampling,
                               .origin = window.origin,
                               .from = window.from,
                               .to = window.to,
                               .wholeFrom = window.from,
                               .wholeTo = window.to,
                               .columns = window.columns,
                               .gaps = gaps,
                               .ends = ends,
                               .now = window.to},
                              stop);
    }

    // As far as they can be read.
    base::Done readLines(const std::vector<StorePicture::Tag>& tags, const StoreWindow& window,
                         std::vector<StoreTrace>& lines, const std::stop_token& stop)
    {
        const auto reader = open.reader();
        if (!reader) return reader.error();
        auto gaps = (*reader)->gaps(window.from, window.to);
        if (!gaps) return gaps.error();
        std::sort(gaps->begin(), gaps->end(), [](const auto& a, const auto& b) { return a.from < b.from; });
        const auto intervals = open.intervals();
        if (!intervals) return intervals.error();
        const auto spans = (*intervals)->between(window.from, window.to);
        if (!spans) return spans.error();
        const std::vector<std::int64_t> ends = endsOfBatches(*spans);
        for (std::size_t i = 0; i < tags.size() && !stop.stop_requested(); ++i) {
            Result<StoreTrace> line = readLine(**reader, tags[i], window, *gaps, ends, stop);
            if (!line) return line.error();
            lines[i] = std::move(*line);
        }
        return base::done();
    }

    Result<PicturePointer> look(const std::stop_token& stop)
    {
        const auto reader = open.reader();
        if (!reader) return reader.error();
        const auto intervals = open.intervals();
        if (!intervals) return intervals.error();
        auto picture = std::make_shared<StorePicture>();
        const auto tags = (*reader)->tags();
        if (!tags) return tags.error();
        for (const store::HistoryTag& tag : *tags) {
            if (stop.stop_requested()) break;
            StorePicture::Tag found;
            found.tag = tag;
            const auto extent = (*reader)->extent(tag.id);
            if (!extent) return extent.error();
            found.extent = *extent;
            if (tag.kind == TagKind::Number)
                if (const base::Done done = readSampling(**reader, found, stop); !done) return done.error();
            if (extent->count > 0) {
                picture->origin = picture->origin ? std::min(picture->origin, extent->first) : extent->first;
                picture->end = std::max(picture->end, extent->last);
            }
            if (const base::Done done = readNewest(**reader, found); !done) return done.error();
            picture->tags.push_back(std::move(found));
        }
        auto spans = (*intervals)->between(0, 0);
        if (!spans) return spans.error();
        picture->intervals = std::move(*spans);
        return PicturePointer(std::move(picture));
    }
};

StoreLines::StoreLines(QObject* parent)
    : QObject(parent)
{
}

void StoreLines::setProject(const std::string& path)
{
    m_task.stopAll();
    // The worker lets go of the old one with the last of its acts.
    m_store = path.empty() ? nullptr : std::make_shared<Store>(Store{.open = OpenStore(path)});
}

void StoreLines::look()
{
    if (m_task.isRunning(looking) || !m_store || !m_store->open.isThere()) return;
    m_task.start(
        [this, kept = m_store](const std::stop_token& stop, const Report&) -> Reported {
            if (stop.stop_requested()) return [] {};
            const Result<PicturePointer> found = kept->look(stop);
            if (!found) return [this, error = found.error()] { emit failed(error); };
            return [this, picture = *found] { emit looked(picture); };
        },
        looking);
}

// Of a store that cannot be read, and of tags that it does not know, there are empty lines.
void StoreLines::read(int reader, std::vector<StorePicture::Tag> tags, const StoreWindow& window)
{
    const auto kept = m_store && m_store->open.isThere() ? m_store : nullptr;
    m_task.start(
        [this, reader, tags = std::move(tags), window, kept](const std::stop_token& stop, const Report&) -> Reported {
            if (stop.stop_requested()) return [] {};
            const auto lines = std::make_shared<std::vector<StoreTrace>>(tags.size());
            const base::Done read = kept ? kept->readLines(tags, window, *lines, stop) : base::done();
            if (read) return [this, reader, lines] { emit linesRead(reader, lines); };
            return [this, reader, lines, error = read.error()] {
                emit failed(error);
                emit linesRead(reader, lines);
            };
        },
        reader);
}

} // namespace titer::app

#include "app/boards/moc_store_lines.cpp"
