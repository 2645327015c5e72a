// Designs that serve a goal with these factors, worked out in the background, and how people call them.
//
//   advisor.start(factors, {}, {}, 30, studies::DesignGoal::Optimise);     signals advised(candidates), failed(error)
#pragma once

#include "app/common/background_task.h"
#include "core/studies/study/study_advice.h"

#include <QString>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace titer::app {

// "central composite" for "ccd"; the id itself where nothing is known of it.
QString designWords(const std::string& kind);
// "central composite, face-centred"
QString designWords(const studies::DesignCandidate& candidate);

// [gui]
class DesignAdvisor : public QObject {
    Q_OBJECT

public:
    using Candidates = std::shared_ptr<const std::vector<studies::DesignCandidate>>;

    explicit DesignAdvisor(QObject* parent = nullptr);

    // One that is on its way is stopped first. `steps` as studies::DesignRequest has them.
    void start(const studies::Factors& factors, const std::vector<std::string>& constraints,
               const std::map<std::string, double>& steps, int budget, studies::DesignGoal goal);
    void stop() { m_task.stop(); }
    bool isRunning() const { return m_task.isRunning(); }

signals:
    void advised(const titer::app::DesignAdvisor::Candidates& candidates);
    void failed(const titer::base::Error& error);

private:
    BackgroundTask m_task;
};

} // namespace titer::app
