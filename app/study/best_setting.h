// The best setting of a study, looked for in the background.
//
//   best.start(study);       signal found(study, setting): coded; empty where there is none
#pragma once

#include "app/common/background_task.h"
#include "app/study/study_session.h"

#include <QObject>

#include <vector>

namespace titer::app {

// [gui]
class BestSetting : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    // One that is on its way is stopped first.
    void start(const StudySession::Value& study);
    void stop();
    bool isRunning() const { return m_task.isRunning(); }
    // That it is looked for in, or was last.
    const StudySession::Value& study() const { return m_study; }

signals:
    void changed(); // begun, ended
    void found(const titer::app::StudySession::Value& study, const std::vector<double>& setting);

private:
    StudySession::Value m_study;
    BackgroundTask m_task;
};

} // namespace titer::app
