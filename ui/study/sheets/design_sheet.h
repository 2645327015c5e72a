// The guided choice of a design: what it is for and how many runs can be afforded; the designs that serve stand side by side, and one is
// taken. It lies over the lower half of the page. [gui]
#pragma once

#include "app/study/design_advisor.h"
#include "app/study/study_session.h"
#include "ui/widgets/sheet.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace titer::widgets {
class Label;
class Segments;
} // namespace titer::widgets

namespace titer::study {

class DesignSheet : public widgets::Sheet {
    Q_OBJECT
public:
    DesignSheet(app::StudySession& session, QWidget* page);

    void open();
    void leave() override;
    // Of the row that is chosen, instead of the runs that are there.
    void take();

    widgets::Segments* goals() const { return m_goals; }
    QSpinBox* runsField() const { return m_runs; }
    QLineEdit* constraintField() const { return m_constraint; }
    QLineEdit* stepField() const { return m_step; }
    QTableWidget* table() const { return m_table; }
    QPushButton* takeButton() const { return m_take; }
    bool isSettled() const { return !m_advisor.isRunning(); }

signals:
    void taken();

private:
    QLayout* makeLimits();
    void seek();
    void list(const app::DesignAdvisor::Candidates& candidates);
    void addRow(const studies::DesignCandidate& candidate);
    void evaluate();

    app::StudySession& m_session;
    app::DesignAdvisor m_advisor;
    app::DesignAdvisor::Candidates m_candidates;
    widgets::Segments* m_goals;
    QSpinBox* m_runs;
    QLineEdit *m_constraint, *m_step;
    QString m_limits;                       // of the fields, as they were sought for last
    std::vector<std::string> m_constraints; // likewise: they become those of the study
    QTableWidget* m_table;
    widgets::Label *m_hard, *m_reported;
    QPushButton *m_take, *m_cancel;
};

} // namespace titer::study
