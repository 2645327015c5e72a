// A study: its runs on the twin, which terms move the selected response, and what the models predict at the setting
// that is looked at. All else is on the page Studies. [gui]
#pragma once

#include "ui/pages/learn/panes/lesson_pane.h"
#include "ui/study/study_scene.h"

#include <string>

class QPushButton;

namespace titer::study {
class EffectsPane;
class ProfilerPane;
class StudyPane;
} // namespace titer::study

namespace titer::pages {

class StudyResultPane : public LessonPane {
    Q_OBJECT
public:
    StudyResultPane(LessonWork& work, const std::string& study);

    bool isWide() const override { return true; }
    void refresh() override;
    bool showPlace(const lessons::Place& place) override;
    QWidget* firstStop() const override;
    QPushButton* runButton() const { return m_run; }
    study::ProfilerPane* profiler() const { return m_profiler; }

private:
    study::StudyScene scene() const;
    void followPane(study::StudyPane* pane);
    void runOrStop();
    QString state(const study::StudyScene& scene) const;

    std::string m_id;
    QPushButton *m_run, *m_open;
    QWidget* m_plots;
    study::EffectsPane* m_effects;
    study::ProfilerPane* m_profiler;
    widgets::Label* m_fault;
};

} // namespace titer::pages
