#include "app/boards/store_lines.h"

#include <algorithm>
#include <filesystem>
#include <optional>

namespace titer::app {

using base::Result;
using connect::TagKind;
using store::HistoryReader;

using PicturePointer = std::shared_ptr<const StorePicture>;

struct StoreLines::Store {
    std::string folder;
    std::optional<HistoryReader> reader;
    std::optional<store::Intervals> intervals;
    struct Learned {
        std::int64_t count = 0;
        base::Sampling sampling;
    };
    std::map<std::int64_t, Learned> learned; // by tag

    base::Done open()
    {
        if (!reader) {
            auto opened = HistoryReader::open(folder);
            if (!opened) return opened.error();
            reader.emplace(std::move(*opened));
        }
        if (!intervals) {
            auto opened = store::Intervals::open(folder, store::Database::Mode::Read);
            if (!opened) return opened.error();
            intervals.emplace(std::move(*opened));
        }
        return base::done();
    }

    base::Done readNewest(StorePicture::Tag& tag)
    {
        if (tag.tag.kind == TagKind::Number) {
            const auto latest = reader->latest(tag.tag.id);
            if (!latest) return latest.error();
            if (*latest)
                tag.newest = {(*latest)->value, {}, {}, (*latest)->status, (*latest)->time, (*latest)->received};
            return base::done();
        }
        const auto latest = reader->latestLong(tag.tag.id);
        if (!latest || !*latest) return latest ? base::done() : base::Done(latest.error());
        tag.newest.status = (*latest)->status;
        tag.newest.sourceTime = (*latest)->time;
        tag.newest.receiveTime = (*latest)->received;
        if (const auto* text = std::get_if<std::string>(&(*latest)->value)) tag.newest.text = *text;
        if (const auto* array = std::get_if<std::vector<double>>(&(*latest)->value)) tag.newest.array = *array;
        return base::done();
    }

    // Learned anew when there is a tenth more.
    base::Done readSampling(StorePicture::Tag& tag, const std::stop_token& stop)
    {
        Learned& known = learned[tag.tag.id];
        if (known.count == 0 || tag.extent.count < known.count || tag.extent.count > known.count + known.count / 10) {
            const auto sampling = app::readSampling(*reader, tag.tag.id, tag.extent, stop);
            if (!sampling) return sampling.error();
            known = {tag.extent.count, *sampling};
        }
        tag.sampling = known.sampling;
        return base::done();
    }

    // Of a tag that is no number there is no line.
    Result<StoreTrace> readLine(const StorePicture::Tag& tag, const StoreWindow& window,
                                const std::vector<store::GapEntry>& gaps, const std::stop_token& stop)
    {
        if (tag.tag.id == 0 || tag.tag.kind != TagKind::Number) return StoreTrace();
        return readStoreTrace(*reader,
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
                               .now = window.to},
                              stop);
    }

    Result<PicturePointer> look(const std::stop_token& stop)
    {
        if (const base::Done done = open(); !done) return done.error();
        auto picture = std::make_shared<StorePicture>();
        const auto tags = reader->tags();
        if (!tags) return tags.error();
        for (const store::HistoryTag& tag : *tags) {
            if (stop.stop_requested()) break;
            StorePicture::Tag found;
            found.tag = tag;
            const auto extent = reader->extent(tag.id);
            if (!extent) return extent.error();
            found.extent = *extent;
            if (tag.kind == TagKind::Number)
                if (const base::Done done = this->readSampling(found, stop); !done) return done.error();
            if (extent->count > 0) {
                picture->origin = picture->origin ? std::min(picture->origin, extent->first) : extent->first;
                picture->end = std::max(picture->end, extent->last);
            }
            if (const base::Done done = readNewest(found); !done) return done.error();
            picture->tags.push_back(std::move(found));
        }
        auto spans = intervals->between(0, 0);
        if (!spans) return spans.error();
        picture->intervals = std::move(*spans);
        return PicturePointer(std::move(picture));
    }
};

StoreLines::StoreLines(QObject* parent)
    : QObject(parent)
    , m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

StoreLines::~StoreLines()
{
    m_stop.request_stop();
    for (auto& [reader, stop] : m_reading) stop.request_stop();
    m_thread.quit();
    m_thread.wait();
}

void StoreLines::setProject(const std::string& path)
{
    m_stop.request_stop();
    m_stop = {};
    for (auto& [reader, stop] : m_reading) stop.request_stop();
    m_reading.clear();
    m_looking = false;
    // The worker lets go of the old one with the last of its acts.
    m_store.reset();
    if (path.empty()) return;
    m_store = std::make_shared<Store>();
    m_store->folder = store::historyFolder(path);
}

void StoreLines::look()
{
    std::error_code ignored;
    if (m_looking || !m_store || !std::filesystem::exists(m_store->folder, ignored)) return;
    m_looking = true;
    QMetaObject::invokeMethod(m_worker, [this, kept = m_store, stop = m_stop.get_token()] {
        if (stop.stop_requested()) return;
        auto found = kept->look(stop);
        if (stop.stop_requested()) return;
        QMetaObject::invokeMethod(this, [this, stop, found = std::move(found)] {
            if (stop.stop_requested()) return;
            m_looking = false;
            if (!found) return void(emit failed(found.error()));
            emit looked(*found);
        });
    });
}

void StoreLines::forget(int reader)
{
    const auto found = m_reading.find(reader);
    if (found == m_reading.end()) return;
    found->second.request_stop();
    m_reading.erase(found);
}

// Of a store that cannot be read, and of tags that it does not know, there are empty lines.
void StoreLines::read(int reader, std::vector<StorePicture::Tag> tags, const StoreWindow& window)
{
    forget(reader);
    const std::stop_token stop = m_reading[reader].get_token();
    std::error_code ignored;
    const auto kept = m_store && std::filesystem::exists(m_store->folder, ignored) ? m_store : nullptr;
    QMetaObject::invokeMethod(m_worker, [this, reader, tags = std::move(tags), window, kept, stop] {
        if (stop.stop_requested()) return;
        std::optional<base::Error> trouble;
        if (const base::Done done = kept ? kept->open() : base::done(); !done) trouble = done.error();
        auto lines = std::make_shared<std::vector<StoreTrace>>(tags.size());
        std::vector<store::GapEntry> gaps;
        if (kept && !trouble) {
            auto read = kept->reader->gaps(window.from, window.to);
            if (read)
                gaps = std::move(*read);
            else
                trouble = read.error();
            std::sort(gaps.begin(), gaps.end(), [](const auto& a, const auto& b) { return a.from < b.from; });
        }
        for (std::size_t i = 0; i < tags.size() && kept && !trouble; ++i) {
            Result<StoreTrace> line = kept->readLine(tags[i], window, gaps, stop);
            if (stop.stop_requested()) return;
            if (line)
                (*lines)[i] = std::move(*line);
            else
                trouble = line.error();
        }
        QMetaObject::invokeMethod(this, [this, reader, stop, trouble, lines = std::move(lines)] {
            if (stop.stop_requested()) return;
            m_reading.erase(reader);
            if (trouble) emit failed(*trouble);
            emit linesRead(reader, lines);
        });
    });
}

} // namespace titer::app
