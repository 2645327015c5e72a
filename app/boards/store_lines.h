// The store of recorded values next to a project, read on a thread of its own: what it holds, and lines for several readers.
#pragma once

#include "app/common/background_task.h"
#include "app/live/history/open_store.h"
#include "app/live/recorder/recorder_picture.h"
#include "app/traces/store_trace.h"
#include "core/store/history/intervals.h"

#include <QObject>

#include <memory>
#include <vector>

namespace titer::app {

// Times are µs, UTC.
struct StorePicture {
    struct Tag {
        store::HistoryTag tag;
        store::HistoryReader::Extent extent;
        base::Sampling sampling;
        LiveValue newest;
    };
    std::int64_t origin = 0, end = 0; // of the values; 0: there are none
    std::vector<Tag> tags;
    std::vector<store::Interval> intervals;
};

// Where times are not seconds they are µs, UTC.
struct StoreWindow {
    std::int64_t origin = 0; // of the seconds of the line
    std::int64_t from = 0, to = 0;
    int columns = 4000;
};

// [gui]
class StoreLines : public QObject {
    Q_OBJECT

public:
    explicit StoreLines(QObject* parent = nullptr);

    // The store next to this project; an empty path: none.
    void setProject(const std::string& path);
    // looked() follows, unless there is no store yet. At most one waits.
    void look();
    // linesRead() follows in the order of the tags, unless the same reader (from 0) asks again or is forgotten before.
    void read(int reader, std::vector<StorePicture::Tag> tags, const StoreWindow& window);
    void forget(int reader) { m_task.stop(reader); }

signals:
    void looked(const std::shared_ptr<const titer::app::StorePicture>& picture);
    void linesRead(int reader, const std::shared_ptr<const std::vector<titer::app::StoreTrace>>& lines);
    void failed(const titer::base::Error& error);

private:
    struct Store;
    std::shared_ptr<Store> m_store; // of the thread; nullptr without a project
    BackgroundTask m_task;          // by reader
};

} // namespace titer::app
