// Designs that serve a goal with these factors, worked out beside the window, and how people call them.
//
//   advisor.start(factors, 30, studies::DesignGoal::Optimise);     signals advised(candidates), failed(error)
#pragma once

#include "core/studies/study_advice.h"

#include <QObject>
#include <QString>
#include <QThread>

#include <memory>
#include <stop_token>
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
    ~DesignAdvisor() override;

    // One that is on its way is stopped first.
    void start(const studies::Factors& factors, int budget, studies::DesignGoal goal);
    void stop();
    bool isRunning() const { return m_running; }

signals:
    void advised(const titer::app::DesignAdvisor::Candidates& candidates);
    void failed(const titer::base::Error& error);

private:
    std::stop_source m_stop;
    bool m_running = false;
    int m_number = 0;
    QThread m_thread;
    QObject* m_worker; // lives on m_thread
};

} // namespace titer::app
