// Who learns on this computer, and the lessons as far as this person is with them.
#pragma once

#include "app/learn/lesson_shelf.h"

#include <QObject>
#include <QString>

#include <vector>

namespace titer::app {

class Settings;

// [gui]
class Learner : public QObject {
    Q_OBJECT

public:
    explicit Learner(Settings& settings);

    // Where the folders of all learners lie; usualLearnFolder() where nothing is said.
    void setRoot(const QString& root) { m_root = root; }
    const QString& root() const { return m_root; }
    // As it was given, else that of the account.
    QString name() const;
    bool isKnown() const;
    void setName(const QString& name);
    std::vector<ShelvedLesson> shelf() const { return lessonShelf(m_root, name()); }

signals:
    void changed();

private:
    Settings& m_settings;
    QString m_root;
};

} // namespace titer::app
