// The guided choice of a design: what it is for and how many runs can be afforded; the designs that serve stand side by side, and one is
// taken. It lies over the lower half of the page. [gui]
#pragma once

#include "app/study/design_advice.h"
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
    // Both outlive the sheet. Advice that was asked for goes on while it is left.
    DesignSheet(app::StudySession& session, app::DesignAdvice& advice, QWidget* page);

    void open();
    // Of the row that is chosen, instead of the runs that are there.
    void take();

    widgets::Segments* goals() const { return m_goals; }
    QSpinBox* runsField() const { return m_runs; }
    QLineEdit* constraintField() const { return m_constraint; }
    QLineEdit* stepField() const { return m_step; }
    QTableWidget* table() const { return m_table; }
    QPushButton* takeButton() const { return m_take; }
    bool isSettled() const { return !m_advice.isRunning(); }

signals:
    void taken();

private:
    QLayout* makeLimits();
    bool showAsked(const studies::Study& study);
    void seek();
    void list();
    void addRow(const studies::DesignCandidate& candidate);
    void evaluate();
    const studies::DesignCandidate* chosen() const;

    app::StudySession& m_session;
    app::DesignAdvice& m_advice;
    widgets::Segments* m_goals;
    QSpinBox* m_runs;
    QLineEdit *m_constraint, *m_step;
    QString m_limits; // of the fields, as they were sought for last
    QTableWidget* m_table;
    widgets::Label *m_hard, *m_reported;
    QPushButton *m_take, *m_cancel;
};

} // namespace titer::study
