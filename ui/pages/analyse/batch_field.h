// How batches are laid beside one another, and what a row of their model is: as titer-cli mvda batch has it. [gui]
#pragma once

#include "app/analyse/analyse_session.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace titer::pages {

class BatchField : public QWidget {
    Q_OBJECT
public:
    // The session outlives the field.
    explicit BatchField(app::AnalyseSession& session);

    void refresh();
    QComboBox* alignment() const { return m_alignment; }
    // Of the alignment: points, a step, or the name of a batch.
    QLineEdit* detail() const { return m_detail; }
    QComboBox* phase() const { return m_phase; }
    QComboBox* unfolding() const { return m_unfolding; }

private:
    void refreshAlignment();
    void refreshPhases();
    void change();
    void changeAlignment();
    QString proposedStep() const;

    app::AnalyseSession& m_session;
    QComboBox *m_alignment, *m_phase, *m_unfolding;
    QLineEdit* m_detail;
    QFormLayout* m_form;
};

} // namespace titer::pages
