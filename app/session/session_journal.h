// The journal of a session: where a person is, and what no project holds yet, written down while the window is open. A process that dies
// leaves its journal behind, and the next one finds it.
//
//   SessionJournal journal(folder, document);      journal.dead(), journal.last(): what earlier sessions left
//   journal.follow([&] { return window.place(); });
//   journal.end();                                  the window was closed by a person
#pragma once

#include "app/document/document.h"
#include "app/session/journal_files.h"
#include "app/session/session_record.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace titer::app {

// [gui]
class SessionJournal : public QObject {
    Q_OBJECT

public:
    static constexpr int interval = 1000; // between two looks [ms]

    // Drafts and journals lie next to each other in the user's data folder.
    static QString usualFolder();
    const QString& folder() const { return m_folder; }
    // Of a wall is kept that it is there, until a person leaves it.
    enum class Kind { Window, Wall };
    SessionJournal(const QString& folder, Document& document, Kind kind = Kind::Window, QObject* parent = nullptr);
    ~SessionJournal() override;

    // How the newest session ended whose process is gone and that nobody closed; nothing where all were closed.
    const std::optional<SessionRecord>& dead() const { return m_dead; }
    // How the window was left that was closed last.
    std::optional<SessionRecord> last() const;
    // A person is about to go on in it. Should this window end as well, its record and that of this one count that.
    void attempt();
    // What is open has been run: how windows before this one ended is no longer counted.
    void prove() { m_failures = 0; }
    // A person went on in it: it is not reported again.
    void settle();
    // A person does without it. A plant that stands in the journal alone goes into a draft, so that nothing is thrown away; its path.
    base::Result<QString> putAside();

    // The walls of a project that nobody left and that are gone; reported once.
    QList<SessionPlace> takeDeadWalls(const QString& project);

    // Looks there once in `interval` from now on, and writes what changed.
    void follow(std::function<SessionPlace()> place);
    void writeNow();
    // The window was closed: the next one continues there.
    void end();

private:
    void findDead();
    SessionRecord record();
    QByteArray unsaved();

    QString m_folder;
    Kind m_kind;
    Document& m_document;
    std::optional<SessionRecord> m_dead;
    QString m_deadFile;
    int m_failures = 0; // as in the record
    OwnJournal m_own;   // its lock is held while this session lives
    std::function<SessionPlace()> m_place;
    QTimer m_timer;
    SessionRecord m_written;
    quint64 m_unsavedEdit = 0; // whose text stands in m_unsaved
    QByteArray m_unsaved;
};

} // namespace titer::app
