// Studies on a stage: what the panes of a study show, and a page that follows them.
#pragma once

#include "tests/support/app/studies.h"
#include "ui/study/study_pane.h"

#include <functional>

namespace titer::support {

study::StudyScene sceneOf(const studies::Study& study);

// Does what a page does: what a pane asks for is done to the study, and the panes show it.
class StudyStage : public QObject {
    Q_OBJECT
public:
    explicit StudyStage(const studies::Study& study);

    void add(study::StudyPane& pane);
    void change(const std::function<void(studies::Study&)>& change);
    void choose(const std::function<void(study::StudyScene&)>& choose);
    const studies::Study& study() const { return *m_scene.study; }
    const study::StudyScene& scene() const { return m_scene; }

private:
    void report();

    study::StudyScene m_scene;
    QList<study::StudyPane*> m_panes;
};

} // namespace titer::support
