// What further runs would do for a study, worked out in the background one way after the other, and how people call the ways.
//
//   advisor.start(study, wishes);       signals advised(candidate) for the study as it is and for each way, then ended()
#pragma once

#include "app/common/background_task.h"
#include "core/studies/study/augment_advice.h"

#include <QString>

#include <memory>

namespace titer::app {

// "fold-over of all factors", "4 D-optimal runs"
QString augmentWords(const studies::Augmentation& how, const studies::Study& study);
// "main effects and interactions" for "interaction"; that nothing is reported for none.
QString statedWords(const std::string& model);

// [gui]
class AugmentAdvisor : public QObject {
    Q_OBJECT

public:
    using Candidate = std::shared_ptr<const studies::AugmentCandidate>;

    explicit AugmentAdvisor(QObject* parent = nullptr);

    // One that is on its way is stopped first.
    void start(const std::shared_ptr<const studies::Study>& study, const studies::AugmentWishes& wishes);
    void stop() { m_task.stop(); }
    bool isRunning() const { return m_task.isRunning(); }

signals:
    void advised(const titer::app::AugmentAdvisor::Candidate& candidate); // first the study as it is, without runs
    void ended();

private:
    BackgroundTask m_task;
};

} // namespace titer::app
