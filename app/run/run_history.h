// The runs of this plant: the last ones and those with a name, to look at and to compare.
#pragma once

#include "app/document/document.h"
#include "app/run/run_session.h"

#include <QObject>

#include <memory>
#include <vector>

namespace titer::app {

// What a list of runs shows. The series are read when they are asked for.
struct HistoryEntry {
    std::int64_t id = 0; // in the project, 0 = in memory alone
    QString name;        // empty: goes when newer runs push it out
    QDateTime finished;  // UTC
    std::string status;  // "ok", "stopped", "unbalanced", "failed"
};

// [gui] Runs are kept in the project where there is one that may be written.
class RunHistory : public QObject {
    Q_OBJECT

public:
    static constexpr int limit = 12; // of runs without a name

    explicit RunHistory(Document& document, QObject* parent = nullptr);

    // Newest first.
    std::vector<HistoryEntry> entries() const;
    std::size_t size() const { return m_items.size(); }
    // nullptr where it cannot be read; failed() says why.
    std::shared_ptr<const Run> run(std::size_t index);

    // The id in the project of a run that was handed out or added; 0 where the project does not hold it.
    std::int64_t idOf(const Run& run) const;

    // Runs without series, which failed before they began, are not kept.
    void add(const std::shared_ptr<const Run>& run);
    void rename(std::size_t index, const QString& name);
    void remove(std::size_t index);

signals:
    void changed();
    // A run that was handed out got a name: it is another object from now on.
    void renamed(const std::shared_ptr<const titer::app::Run>& former,
                 const std::shared_ptr<const titer::app::Run>& now);
    void failed(const titer::base::Error& error); // a run could not be stored or read

private:
    struct Item {
        HistoryEntry entry;
        std::shared_ptr<const Run> run; // nullptr until it is asked for
        quint64 key = 0;                // stays the same while the item is there
    };
    void load();
    std::vector<Item> storedItems();
    void followCopy();
    void changeProject();
    void prune();
    void store(const Item& item);
    void stored(quint64 key, const base::Result<std::int64_t>& id);

    Document& m_document;
    ProjectSession* m_project = nullptr; // that keeps these runs
    std::vector<Item> m_items;
    quint64 m_lastKey = 0;
};

} // namespace titer::app
