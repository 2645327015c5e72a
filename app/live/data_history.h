// What the recorder kept of a source: its tags, and their lines and quality over time. Read on a thread of its own, beside the recorder.
#pragma once

#include "app/live/data_trace.h"
#include "core/connect/source.h"

#include <QObject>
#include <QThread>

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace titer::app {

// Times of lines are seconds since `origin`.
struct SourceHistory {
    struct Tag {
        std::int64_t id = 0; // in the store
        connect::TagInfo info;
        std::int64_t first = 0, last = 0; // [µs, UTC]
        std::int64_t count = 0;
    };
    std::string source;
    std::int64_t origin = 0; // of the first value [µs, UTC]
    std::int64_t end = 0;    // of the last, or when the recorder was seen last [µs, UTC]
    std::vector<Tag> tags;   // numbers that have a value
    std::int64_t gaps = 0;   // records, all in all

    double length() const { return double(end - origin) * 1e-6; } // [s]
};

// [gui]
class DataHistory : public QObject {
    Q_OBJECT

public:
    explicit DataHistory(QObject* parent = nullptr);
    ~DataHistory() override;

    // The store beside this project; an empty path: none.
    void setProject(const std::string& path);
    // looked() follows, unless there is no store yet. At most one waits.
    void look(const std::string& source);
    // tracesRead() follows unless another call comes first. `tags` are places in those of `known`.
    void readTraces(std::shared_ptr<const SourceHistory> known, const std::vector<std::size_t>& tags,
                    const TraceWindow& window);

signals:
    void looked(const std::shared_ptr<const titer::app::SourceHistory>& history);
    void tracesRead(const std::string& source, const std::shared_ptr<const std::vector<titer::app::DataTrace>>& traces);
    void failed(const titer::base::Error& error);

private:
    struct Store;
    std::shared_ptr<Store> m_store; // of the worker's thread
    bool m_looking = false;
    QThread m_thread;
    QObject* m_worker; // lives on m_thread
    std::stop_source m_stop, m_tracing;
};

} // namespace titer::app
