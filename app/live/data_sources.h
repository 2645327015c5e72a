// The sources of the project that is open: which there are and how they are set. What they do is reported by the recorder.
#pragma once

#include "app/document/document.h"
#include "core/connect/source.h"

#include <QObject>

#include <cstdint>
#include <vector>

namespace titer::app {

// [gui]
class DataSources : public QObject {
    Q_OBJECT

public:
    explicit DataSources(Document& document, QObject* parent = nullptr);

    const std::vector<connect::Source>& list() const { return m_list; }
    const connect::Source* find(const std::string& id) const;
    bool writable() const;

    // Needs a project; the id that it got.
    base::Result<std::string> add(connect::Source source);
    base::Done change(const connect::Source& source);
    base::Done remove(const std::string& id);

signals:
    void listChanged();

private:
    void load();
    base::Done save(std::vector<connect::Source> list);

    Document& m_document;
    std::vector<connect::Source> m_list;
};

// Ends a recorder in good order, by its process id.
base::Done stopRecorder(std::int64_t process);
// The same of whoever records a project, but for this process, and waits for its end; false where it goes on. [any]
bool endRecorderOf(const std::string& project);

} // namespace titer::app
