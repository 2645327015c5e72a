// The boards of the plant that is open: edits with undo of their own, kept in its project as they are made. Without a project they
// stay in memory until there is one.
#pragma once

#include "app/boards/board.h"
#include "app/common/undoable_value.h"
#include "app/document/document.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace titer::app {

// [gui]
class BoardSession : public QObject {
    Q_OBJECT

public:
    explicit BoardSession(Document& document, QObject* parent = nullptr);
    ~BoardSession() override;

    // Boards that somebody else put into the project; this session edits none, or they would go.
    void readAgain();

    // In the order in which people put them.
    const std::vector<Board>& boards() const { return m_boards.value(); }
    const Board* find(const std::string& id) const;
    // The one that a person looks at, whatever shows it; empty: none yet.
    const std::string& shown() const { return m_shown; }
    void setShown(const std::string& id) { m_shown = id; }
    // False where the project is open for reading only: edits then stay in memory.
    bool writable() const;

    QUndoStack* undoStack() { return &m_boards.stack(); }
    // Each is one step of undo called `text`; steps with the same merge key that follow within a second become one.
    void change(Board board, const QString& text, const QString& mergeKey = {});
    // What is typed into a field: until endMerge(), when it is left, one step, however long that takes.
    void enter(const Board& board, const QString& text, const QString& field);
    // The text was given up: what stood before its first key stands again, and there is no step of undo.
    void withdraw(const std::string& board, const QString& field);
    void endMerge() { m_boards.endMerge(); }
    std::string add(Board board, const QString& text); // its id
    void remove(const std::string& id, const QString& text);
    // All of them as they once were, with their ids.
    void putBack(const std::vector<Board>& boards, const QString& text);

signals:
    void changed(); // boards()
    void failed(const titer::base::Error& error);

private:
    void put(const Board& board, const QString& text, const QString& mergeKey, Join join);
    void load();
    void changeProject();
    void save();
    void saved(quint64 project, const std::optional<base::Error>& error);
    std::string newId() const;

    static constexpr int retryDelay = 5000; // [ms] after a failure

    Document& m_document;
    UndoableValue<std::vector<Board>> m_boards; // few and small: a step holds them all
    std::vector<store::Item> m_unread;          // of a newer Titer: kept as they came
    std::string m_shown;
    int m_highest = 0; // number of an id, of those that went too
    QTimer m_retry;
    bool m_opened = false;   // another plant, whose project comes with it
    bool m_reported = false; // that saving fails
    quint64 m_project = 0;   // counts them
};

} // namespace titer::app
