// What went with the units that were removed last, and what is left without what it shows. Said until the plant changes again or that is undone.
#pragma once

#include "app/boards/board_session.h"
#include "app/live/alarm_definitions.h"
#include "app/study/study_session.h"

#include <QObject>
#include <QStringList>

namespace titer::app {

// [gui]
class RemovedParts : public QObject {
    Q_OBJECT

public:
    // All of it outlives this.
    struct Ground {
        Document& document;
        const BoardSession& boards;
        const AlarmDefinitions& alarms;
        const StudySession& studies;
    };
    explicit RemovedParts(const Ground& ground, QObject* parent = nullptr);

    // What was removed, as people call it; empty: nothing was, or nothing went with it.
    const QString& units() const { return m_units; }
    // A sentence or two about what went with it.
    const QString& words() const { return m_words; }

signals:
    void changed();

private:
    void look(int index);
    void say(const QString& units, const QString& words);
    QStringList gone(const model::Flowsheet& now) const;
    QStringList bereft(const std::vector<std::string>& units) const;

    Ground m_ground;
    model::Flowsheet m_before; // as of the step of undo before
    int m_index = 0;           // of that step
    QString m_units, m_words;
};

} // namespace titer::app
