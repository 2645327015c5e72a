// The recordings of the window: where they lie, how they are read, what was found in them, and the lines of their tags.
#pragma once

#include "app/common/background_task.h"
#include "app/document/document.h"
#include "app/live/history/file_export.h"
#include "app/traces/data_trace.h"
#include "core/connect/recording.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace titer::app {

struct DataRecording {
    enum class State { Reading, Read, Failed };

    int key = 0;                // stays while the window lives
    std::int64_t id = 0;        // in the project; 0 in none
    store::Recording entry;     // as the project keeps it; its path is absolute here
    connect::Settings settings; // of the connector `replay`
    State state = State::Reading;
    double done = 0.0;                                   // Reading: 0 to 1
    QElapsedTimer since;                                 // Reading
    std::shared_ptr<const connect::Recording> recording; // Read
    bool simulated = false;
    bool changed = false; // the file is not the one that was taken in
    base::Errors errors;
    base::Notices notices;

    // It is read for the first time; what a project holds already can be read again at any time.
    bool isImport() const;
    // Of all its tags; those of a laboratory keep no regular time.
    std::int64_t gapCount() const;
};

// [gui] Files are read on a thread of its own. A project keeps where its recordings lie; without a project they live as long as the
// plant does.
class DataRecordings : public QObject {
    Q_OBJECT

public:
    explicit DataRecordings(Document& document, QObject* parent = nullptr);

    const std::vector<DataRecording>& list() const { return m_list; }
    const DataRecording* find(int key) const;

    // Its key; that of the one in the list where it is there already. The settings are those of `replay`.
    int add(const connect::Settings& settings, const std::string& name);
    void remove(int key);
    // How it is read changes; it is read again.
    void setSettings(int key, const connect::Settings& settings);
    // Ends its reading: it has failed then, and says so. It can be read again.
    void stopReading(int key);
    void readAgain(int key);
    // Lines of tags; tracesRead() follows unless another call comes first.
    void readTraces(int key, const std::vector<std::size_t>& tags, const TraceWindow& window);
    // Writes samples of tags from `from` to `to` [s] as CSV, with `foot` as remarks at its end.
    void exportCsv(int key, const std::vector<std::size_t>& tags, double from, double to, const std::string& path,
                   const std::string& foot);
    FileExport& fileExport() { return m_export; }
    // The one that is being imported; nullptr where none is.
    const DataRecording* importing() const;

signals:
    void listChanged();
    void recordingChanged(int key); // its state
    void importBegan();
    void importEnded(int key); // where it took so long that a person may be looking at something else
    void tracesRead(int key, const std::shared_ptr<const std::vector<titer::app::DataTrace>>& traces);
    void failed(const titer::base::Error& error); // the project could not keep it, or a file could not be read again

private:
    struct Reading {
        std::shared_ptr<const connect::Recording> recording;
        std::string sha256;
        base::Errors errors;
        base::Notices notices;
    };

    // Besides the keys of those that are read.
    enum Subject { Tracing = -1 };

    DataRecording* at(int key);
    void load();
    void clear();
    void refuse(DataRecording& recording);
    void allow(const DataRecording& recording);
    void keep(DataRecording& recording);
    void read(DataRecording& recording);
    void taken(int key, const Reading& reading);

    Document& m_document;
    std::vector<DataRecording> m_list;
    int m_lastKey = 0;
    BackgroundTask m_task;
    FileExport m_export;
};

} // namespace titer::app
