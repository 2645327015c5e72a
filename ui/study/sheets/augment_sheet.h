// Further runs for a study: what its model is to determine and how many runs can be afforded; the ways to add runs stand side by side with the
// study as it is, and one is taken. It lies over the lower half of the page. [gui]
#pragma once

#include "app/study/augment_advice.h"
#include "app/study/study_session.h"
#include "ui/widgets/sheet.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace titer::widgets {
class Label;
}

namespace titer::study {

class AugmentSheet : public widgets::Sheet {
    Q_OBJECT
public:
    // Both outlive the sheet. Advice that was asked for goes on while it is left.
    AugmentSheet(app::StudySession& session, app::AugmentAdvice& advice, QWidget* page);

    void open();
    // The way of the row that is chosen, behind the runs that are there.
    void take();

    QComboBox* modelBox() const { return m_model; }
    QSpinBox* runsField() const { return m_runs; }
    QSpinBox* centreField() const { return m_centre; }
    QCheckBox* blockBox() const { return m_block; }
    QComboBox* goalBox() const { return m_goal; }
    QLineEdit* constraintField() const { return m_constraint; }
    QTableWidget* table() const { return m_table; }
    QPushButton* takeButton() const { return m_take; }
    QPushButton* stopButton() const { return m_stop; }
    bool isSettled() const { return !m_advice.isRunning(); }
    QString reported() const;

signals:
    void taken(const QString& words); // what was added

private:
    QWidget* makeWishes();
    void fillGoals();
    void seek();
    void reportRuns();
    void follow();
    void stop();
    bool showAsked();
    void list();
    void add(const studies::AugmentCandidate& candidate);
    void evaluate();
    const studies::AugmentCandidate* chosen() const;

    app::StudySession& m_session;
    app::AugmentAdvice& m_advice;
    QComboBox* m_model;
    QSpinBox *m_runs, *m_centre;
    QCheckBox* m_block;
    QComboBox* m_goal;
    QLineEdit* m_constraint;
    QString m_constraints; // that were looked for last
    QTableWidget* m_table;
    widgets::Label *m_has, *m_reported;
    QPushButton *m_stop, *m_cancel, *m_take;
};

} // namespace titer::study
