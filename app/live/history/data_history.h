// What the recorder kept of a source: its tags, their lines and quality over time, gaps and intervals. Read on a thread of its own,
// next to the recorder, and also where none runs.
#pragma once

#include "app/common/background_task.h"
#include "app/live/history/file_export.h"
#include "app/live/history/open_store.h"
#include "app/live/history/source_history.h"
#include "app/live/history/store_survey.h"
#include "app/traces/data_trace.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace titer::app {

// [gui]
class DataHistory : public QObject {
    Q_OBJECT

public:
    explicit DataHistory(QObject* parent = nullptr);

    // The store next to this project; an empty path: none.
    void setProject(const std::string& path);
    // Of a source, or of the wholeStore. looked() follows, unless there is no store yet. At most one waits.
    void look(const std::string& source);
    // surveyed() follows, unless there is no store yet. At most one waits.
    void survey();
    // tracesRead() follows unless another call comes first. `tags` are places in those of `known`.
    void readTraces(std::shared_ptr<const SourceHistory> known, const std::vector<std::size_t>& tags,
                    const TraceWindow& window);
    // Writes samples of tags from `from` to `to` [s] as CSV, as `titer-cli historian export` does, with `foot` as remarks at its end.
    void exportCsv(std::shared_ptr<const SourceHistory> known, const std::vector<std::size_t>& tags, double from,
                   double to, const std::string& path, const std::string& foot);
    FileExport& fileExport() { return m_export; }
    // Keeps a person's words over this time; annotated() follows. One that has an id is changed for this reason, or removed.
    void annotate(store::Interval note, const std::string& reason = {}, bool removed = false);
    // A batch of this name begins now, by hand, or the interval ends now; annotated() follows, or failed().
    void beginBatch(const std::string& name);
    void endInterval(std::int64_t id);

signals:
    void looked(const std::shared_ptr<const titer::app::SourceHistory>& history);
    void tracesRead(const std::string& source, const std::shared_ptr<const std::vector<titer::app::DataTrace>>& traces);
    void surveyed(const std::shared_ptr<const titer::app::StoreSurvey>& survey);
    void annotated();
    void failed(const titer::base::Error& error);

private:
    enum Subject { Surveying, Looking, Tracing, Noting };
    template <class Find, class Take> void read(Subject subject, Find find, Take take);
    void keep(std::function<base::Done(store::Intervals&)> change);

    std::shared_ptr<OpenStore> m_store; // of the thread; nullptr without a project
    BackgroundTask m_task;
    FileExport m_export; // reads the store by itself, so that none waits for it
};

} // namespace titer::app
