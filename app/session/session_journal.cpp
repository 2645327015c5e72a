// Journals of sessions: one file and one lock for each window that is open.
#include "app/session/session_journal.h"

#include "app/document/project/drafts.h"
#include "core/model/flowsheet.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace titer::app {

namespace {

std::optional<SessionRecord> readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? readSessionRecord(file.readAll()) : std::nullopt;
}

std::vector<std::pair<QString, SessionRecord>> deadIn(const QString& folder, const QString& pattern)
{
    std::vector<std::pair<QString, SessionRecord>> dead;
    for (const auto& [path, text] : deadJournals(folder, pattern)) {
        if (const std::optional<SessionRecord> found = readSessionRecord(text))
            dead.emplace_back(path, *found);
        else
            QFile::remove(path);
    }
    return dead;
}

} // namespace

QString SessionJournal::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/titer/sessions");
}

SessionJournal::SessionJournal(const QString& folder, Document& document, Kind kind, QObject* parent)
    : QObject(parent)
    , m_folder(folder)
    , m_kind(kind)
    , m_document(document)
{
    // Where the folder cannot be made nothing is remembered, and nothing else suffers.
    QDir().mkpath(m_folder);
    if (kind == Kind::Window) findDead();
    m_own = ownJournal(m_folder, kind == Kind::Wall ? QStringLiteral("wall") : QStringLiteral("window"));
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &SessionJournal::writeNow);
}

SessionJournal::~SessionJournal() = default;

void SessionJournal::findDead()
{
    for (const auto& [path, found] : deadIn(m_folder, QStringLiteral("window-*.json"))) {
        // A window in which nothing had been begun has nothing to give back.
        if (found.plant.isEmpty() && found.place.project.isEmpty()) {
            QFile::remove(path);
            continue;
        }
        // An older one is reported when the newer one is settled.
        if (m_dead && m_dead->written >= found.written) continue;
        m_dead = found;
        m_deadFile = path;
    }
}

std::optional<SessionRecord> SessionJournal::last() const
{
    return readFile(QDir(m_folder).filePath(QStringLiteral("last.json")));
}

void SessionJournal::attempt()
{
    if (!m_dead) return;
    m_failures = ++m_dead->failures;
    // Where this fails the next window runs the plant again.
    (void)replaceJournal(m_deadFile, toText(*m_dead));
}

void SessionJournal::settle()
{
    if (m_dead) QFile::remove(m_deadFile);
    m_dead.reset();
}

base::Result<QString> SessionJournal::putAside()
{
    QString path;
    if (m_dead && !m_dead->plant.isEmpty()) {
        path = freeDraftPath(m_dead->name);
        const base::Result<store::ProjectFile> made =
            store::ProjectFile::create(path.toStdString(), m_dead->plant.toStdString());
        if (!made) return made.error();
    }
    settle();
    return path;
}

QList<SessionPlace> SessionJournal::takeDeadWalls(const QString& project)
{
    QList<SessionPlace> walls;
    for (const auto& [path, found] : deadIn(m_folder, QStringLiteral("wall-*.json"))) {
        if (found.place.project != project) continue;
        walls.append(found.place);
        QFile::remove(path);
    }
    return walls;
}

void SessionJournal::follow(std::function<SessionPlace()> place)
{
    m_place = std::move(place);
    m_timer.start();
}

// The plant as text where no project holds it as it is now.
QByteArray SessionJournal::unsaved()
{
    using State = Document::SaveState;
    const State state = m_document.saveState();
    const bool empty = m_document.flowsheet() == model::Flowsheet();
    // What a demonstration holds goes with this process.
    const bool stays = !isDemonstration(m_document.path()) || m_document.undoStack()->index() == 0;
    if ((state == State::Saved && stays) || empty || (state == State::ReadOnly && m_document.undoStack()->isClean())) {
        m_unsaved.clear();
        return {};
    }
    if (m_unsaved.isEmpty() || m_unsavedEdit != m_document.edit())
        m_unsaved = QByteArray::fromStdString(model::writePlant(m_document.flowsheet()));
    m_unsavedEdit = m_document.edit();
    return m_unsaved;
}

SessionRecord SessionJournal::record()
{
    SessionRecord record;
    if (m_place) record.place = m_place();
    record.name = m_document.name();
    record.steps = m_document.undoStack()->index();
    record.failures = m_failures;
    record.plant = unsaved();
    return record;
}

void SessionJournal::writeNow()
{
    if (m_own.path.isEmpty() || !m_place) return;
    SessionRecord now = record();
    now.written = m_written.written;
    if (now == m_written) return;
    now.written = QDateTime::currentDateTimeUtc();
    if (replaceJournal(m_own.path, toText(now))) m_written = std::move(now);
}

void SessionJournal::end()
{
    if (m_own.path.isEmpty() || !m_place) return;
    m_timer.stop();
    SessionRecord now = record();
    now.written = QDateTime::currentDateTimeUtc();
    m_place = {};
    // Where this fails the journal stays behind, and the next window reports it.
    if (m_kind == Kind::Wall || replaceJournal(QDir(m_folder).filePath(QStringLiteral("last.json")), toText(now)))
        QFile::remove(m_own.path);
}

} // namespace titer::app

#include "app/session/moc_session_journal.cpp"
