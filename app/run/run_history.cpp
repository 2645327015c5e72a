// Keeps runs in memory and in the project.
#include "app/run/run_history.h"

#include "app/run/run_record.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace titer::app {

using base::Result;

RunHistory::RunHistory(Document& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&document, &Document::opened, this, &RunHistory::load);
    connect(&document, &Document::projectChanged, this, &RunHistory::changeProject);
    load();
}

std::vector<HistoryEntry> RunHistory::entries() const
{
    std::vector<HistoryEntry> entries;
    for (const Item& item : m_items) entries.push_back(item.entry);
    return entries;
}

std::shared_ptr<const Run> RunHistory::run(std::size_t index)
{
    if (index >= m_items.size()) return nullptr;
    Item& item = m_items[index];
    if (item.run || !m_project) return item.run;
    const Result<store::StoredRun> found =
        m_project->ask([id = item.entry.id](store::ProjectFile& file) { return file.run(id); });
    if (!found) {
        emit failed(found.error());
        return nullptr;
    }
    const Result<std::shared_ptr<const Run>> run = fromStored(*found, m_document.catalogue());
    if (run)
        item.run = *run;
    else
        emit failed(run.error());
    return item.run;
}

std::int64_t RunHistory::idOf(const Run& run) const
{
    for (const Item& item : m_items)
        if (item.run.get() == &run) return item.entry.id;
    return 0;
}

void RunHistory::add(const std::shared_ptr<const Run>& run)
{
    if (run->result.times.empty()) return;
    Item item{{0, run->name, run->finished, std::string(figures::statusText(run->result.status))}, run, ++m_lastKey};
    m_items.insert(m_items.begin(), item);
    prune();
    store(item);
    emit changed();
}

void RunHistory::rename(std::size_t index, const QString& name)
{
    if (index >= m_items.size()) return;
    Item& item = m_items[index];
    item.entry.name = name;
    std::shared_ptr<const Run> former;
    if (item.run) {
        auto named = std::make_shared<Run>(*item.run);
        named->name = name;
        former = std::exchange(item.run, named);
    }
    if (m_project && item.entry.id)
        m_project->post([id = item.entry.id, text = name.toStdString()](store::ProjectFile& file) {
            (void)file.nameRun(id, text);
        });
    if (former) emit renamed(former, std::shared_ptr(item.run));
    prune();
    emit changed();
}

void RunHistory::remove(std::size_t index)
{
    if (index >= m_items.size()) return;
    if (const std::int64_t id = m_items[index].entry.id; m_project && id)
        m_project->post([id](store::ProjectFile& file) { (void)file.removeRun(id); });
    m_items.erase(m_items.begin() + long(index));
    emit changed();
}

void RunHistory::prune()
{
    int unnamed = 0;
    std::erase_if(m_items, [&unnamed](const Item& item) { return item.entry.name.isEmpty() && ++unnamed > limit; });
}

void RunHistory::store(const Item& item)
{
    if (!m_project || !m_project->writable()) return;
    // The answer comes by the session, which lives as long as its thread does.
    const auto answer = [project = m_project, self = QPointer(this), key = item.key](const Result<std::int64_t>& id) {
        QMetaObject::invokeMethod(
            project,
            [self, key, id] {
                if (self) self->stored(key, id);
            },
            Qt::QueuedConnection);
    };
    m_project->post([run = item.run, answer](store::ProjectFile& file) {
        const Result<std::int64_t> id = file.addRun(toStored(*run));
        if (id) (void)file.pruneRuns(limit);
        answer(id);
    });
}

void RunHistory::stored(quint64 key, const Result<std::int64_t>& id)
{
    if (!id) {
        emit failed(id.error());
        return;
    }
    const auto item = std::find_if(m_items.begin(), m_items.end(), [key](const Item& i) { return i.key == key; });
    if (item == m_items.end()) {
        // Removed while it was being stored.
        if (m_project) m_project->post([id = *id](store::ProjectFile& file) { (void)file.removeRun(id); });
        return;
    }
    item->entry.id = *id;
    // It may have got its name while it was being stored.
    if (m_project && !item->entry.name.isEmpty())
        m_project->post([id = *id, text = item->entry.name.toStdString()](store::ProjectFile& file) {
            (void)file.nameRun(id, text);
        });
}

std::vector<RunHistory::Item> RunHistory::storedItems()
{
    std::vector<Item> items;
    const Result<std::vector<store::RunEntry>> runs =
        m_project->ask([](store::ProjectFile& file) { return file.runs(); });
    if (!runs) emit failed(runs.error());
    for (const store::RunEntry& run : runs ? *runs : std::vector<store::RunEntry>()) {
        items.push_back({{run.id, QString::fromStdString(run.name),
                          QDateTime::fromString(QString::fromStdString(run.created), Qt::ISODateWithMs), statusOf(run)},
                         nullptr,
                         ++m_lastKey});
    }
    return items;
}

void RunHistory::load()
{
    m_project = m_document.project();
    m_items = m_project ? storedItems() : std::vector<Item>();
    emit changed();
}

// The project went on in a copy, which holds all runs; what was read of them stays read.
void RunHistory::followCopy()
{
    m_project = m_document.project();
    std::vector<Item> items = storedItems();
    for (Item& item : items)
        for (const Item& known : m_items)
            if (known.entry.id == item.entry.id) item.run = known.run;
    m_items = std::move(items);
    emit changed();
}

void RunHistory::changeProject()
{
    if (m_document.project() == m_project) return;
    if (m_document.project() && m_project) {
        followCopy();
        return;
    }
    if (!m_document.project()) {
        // What was read stays; what was not can no longer be.
        std::erase_if(m_items, [](const Item& item) { return !item.run; });
        m_project = nullptr;
        for (Item& item : m_items) item.entry.id = 0;
        emit changed();
        return;
    }
    // The plant got a project: its runs go into it, oldest first.
    m_project = m_document.project();
    for (auto item = m_items.rbegin(); item != m_items.rend(); ++item) store(*item);
}

} // namespace titer::app

#include "app/run/moc_run_history.cpp"
