// Files that were being taken into a project when another one was opened: they went with theirs, and nothing of them is in either. What is
// still to be done about them is said until then.
#pragma once

#include "app/document/document.h"
#include "app/live/history/sample_access.h"
#include "app/live/recordings/data_recordings.h"
#include "app/session/import_reading.h"

#include <QObject>
#include <QString>

#include <vector>

namespace titer::app {

// [gui] All that it looks at outlives it.
class LeftImports : public QObject {
    Q_OBJECT

public:
    struct File {
        QString path;
        QString plant; // of the project that it was for
        bool operator==(const File&) const = default;
    };

    LeftImports(Document& document, ImportReading& reading, const DataRecordings& recordings,
                const SampleAccess& samples, QObject* parent = nullptr);

    // Of the project before this one.
    const std::vector<File>& list() const { return m_list; }
    // It is looked at again.
    void forget(const QString& path);

signals:
    void changed();

private:
    std::vector<File> underWay() const;

    Document& m_document;
    ImportReading& m_reading;
    const DataRecordings& m_recordings;
    const SampleAccess& m_samples;
    std::vector<File> m_list;
};

} // namespace titer::app
