#include "app/live/recordings/alignments.h"

#include "core/base/json.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QPointer>
#include <QUndoCommand>

#include <utility>

namespace titer::app {

namespace {

constexpr const char* alignmentsKey = "alignments"; // of the project's settings: {"run 12.csv": 276480}

} // namespace

// Outlives the alignments in the stack of the document; then it does nothing.
class Alignments::Step : public QUndoCommand {
public:
    Step(Alignments& owner, const std::string& key, double after, const QString& text, const QString& mergeKey)
        : QUndoCommand(text)
        , m_owner(&owner)
        , m_key(key)
        , m_mergeKey(mergeKey)
        , m_before(owner.offsetOf(key))
        , m_after(after)
    {
        m_made.start();
    }

    int id() const override { return 2; } // 1 is that of the plant's own steps
    void redo() override
    {
        if (m_owner) m_owner->put(m_key, m_after);
    }
    void undo() override
    {
        if (m_owner) m_owner->put(m_key, m_before);
    }
    bool mergeWith(const QUndoCommand* next) override
    {
        constexpr int pause = 1000; // [ms]
        const auto* other = static_cast<const Step*>(next);
        if (m_mergeKey.isEmpty() || other->m_mergeKey != m_mergeKey || other->m_key != m_key ||
            m_made.elapsed() - other->m_made.elapsed() > pause)
            return false;
        m_after = other->m_after;
        m_made = other->m_made;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    QPointer<Alignments> m_owner;
    std::string m_key;
    QString m_mergeKey;
    double m_before, m_after;
    QElapsedTimer m_made;
};

Alignments::Alignments(Document& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&document, &Document::opened, this, [this] {
        m_opened = true;
        load();
    });
    connect(&document, &Document::projectChanged, this, [this] {
        // The same plant in a project that is new.
        if (!std::exchange(m_opened, false)) save();
    });
    load();
}

std::string Alignments::keyOf(const connect::Settings& recording)
{
    return QFileInfo(QString::fromStdString(recording.value("file"))).fileName().toStdString();
}

double Alignments::offsetOf(const std::string& key) const
{
    const auto found = m_offsets.find(key);
    return found == m_offsets.end() ? 0.0 : found->second;
}

void Alignments::set(const std::string& key, double offset, const QString& text, const QString& mergeKey)
{
    if (key.empty() || offset == offsetOf(key)) return;
    m_document.undoStack()->push(new Step(*this, key, offset, text, mergeKey));
}

void Alignments::put(const std::string& key, double offset)
{
    if (offset == 0.0)
        m_offsets.erase(key);
    else
        m_offsets[key] = offset;
    save();
    emit changed();
}

void Alignments::load()
{
    const Offsets before = std::exchange(m_offsets, {});
    if (ProjectSession* project = m_document.project()) {
        const auto text = project->ask([](store::ProjectFile& file) { return file.setting(alignmentsKey); });
        base::Errors errors;
        const base::Json json = text && *text ? base::readJson(**text, errors) : base::Json();
        for (const base::Json::Member& member : json.members())
            if (member.second.isNumber()) m_offsets[member.first] = member.second.number();
    }
    if (m_offsets != before) emit changed();
}

void Alignments::save()
{
    ProjectSession* project = m_document.project();
    if (!project || !project->writable()) return;
    base::Json json = base::Json::object();
    for (const auto& [key, offset] : m_offsets) json[key] = offset;
    project->post([text = json.write()](store::ProjectFile& file) {
        // Where the disk refuses this, saving the plant fails too, and that is reported.
        (void)file.setSetting(alignmentsKey, text);
    });
}

} // namespace titer::app

#include "app/live/recordings/moc_alignments.cpp"
