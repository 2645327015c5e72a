// Journals of sessions: one file and one lock for each window that is open.
#include "app/session/session_journal.h"

#include "app/document/drafts.h"
#include "core/model/flowsheet.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QUuid>

#include <cstdio>

namespace titer::app {

namespace {

QString lockOf(const QString& file)
{
    return file + QStringLiteral(".lock");
}

// As a whole or not at all. Not forced onto the disk: it shall outlive the process, and the project outlives the machine.
bool replace(const QString& path, const QByteArray& text)
{
    const QString beside = path + QStringLiteral(".new");
    QFile file(beside);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)) return false;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const bool written = file.write(text) == text.size() && file.flush();
    file.close();
    return written && std::rename(QFile::encodeName(beside).constData(), QFile::encodeName(path).constData()) == 0;
}

std::optional<SessionRecord> readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? readSessionRecord(file.readAll()) : std::nullopt;
}

// A journal whose lock can be had belongs to nobody who lives.
std::vector<std::pair<QString, SessionRecord>> deadIn(const QString& folderPath, const QString& pattern)
{
    std::vector<std::pair<QString, SessionRecord>> dead;
    const QDir folder(folderPath);
    for (const QString& name : folder.entryList({pattern}, QDir::Files)) {
        const QString path = folder.filePath(name);
        QLockFile lock(lockOf(path));
        lock.setStaleLockTime(0);
        if (!lock.tryLock()) continue;
        if (const std::optional<SessionRecord> found = readFile(path))
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
    m_file = QDir(m_folder).filePath(QStringLiteral("%1-%2.json")
                                         .arg(kind == Kind::Wall ? QStringLiteral("wall") : QStringLiteral("window"),
                                              QUuid::createUuid().toString(QUuid::WithoutBraces)));
    m_lock = std::make_unique<QLockFile>(lockOf(m_file));
    m_lock->setStaleLockTime(0);
    if (!m_lock->tryLock()) m_file.clear();
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
    // Where this fails the next window runs the plant once more.
    (void)replace(m_deadFile, toText(*m_dead));
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
    if (m_file.isEmpty() || !m_place) return;
    SessionRecord now = record();
    now.written = m_written.written;
    if (now == m_written) return;
    now.written = QDateTime::currentDateTimeUtc();
    if (replace(m_file, toText(now))) m_written = std::move(now);
}

void SessionJournal::end()
{
    if (m_file.isEmpty() || !m_place) return;
    m_timer.stop();
    SessionRecord now = record();
    now.written = QDateTime::currentDateTimeUtc();
    m_place = {};
    // Where this fails the journal stays behind, and the next window reports it.
    if (m_kind == Kind::Wall || replace(QDir(m_folder).filePath(QStringLiteral("last.json")), toText(now)))
        QFile::remove(m_file);
}

} // namespace titer::app
