// The step at hand: its task, fields for answers, checks, hints, and the reveal. [gui]
#pragma once

#include "app/learn/lesson_session.h"
#include "app/run/run_session.h"
#include "ui/pages/learn/step_mark.h"

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace titer::pages {

class CheckRow;

class StepCard : public AtHandFrame {
    Q_OBJECT
public:
    StepCard(app::LessonSession& session, app::RunSession& runs, QWidget* parent = nullptr);

    // Findings, hints and what runs are other than before.
    void refresh();
    // The field that answers are typed into, in their order; combo boxes where one of several is chosen.
    const std::vector<QWidget*>& fields() const { return m_fields; }
    const std::vector<CheckRow*>& checks() const { return m_checks; }
    QPushButton* hintButton() const { return m_hint; }
    QPushButton* revealButton() const { return m_reveal; }
    QPushButton* runButton() const { return m_run; }
    QString hints() const;
    QWidget* firstStop() const;
    void focusField(const std::string& field);

signals:
    void runAsked();
    void stopAsked();
    void placeAsked(const titer::lessons::Place& place);
    void topicAsked(const QString& topic);
    void hintShown(); // or the solution

private:
    void addFields();
    QWidget* makeField(const lessons::Field& field);
    void addChecks();
    void addButtons();
    void refreshHints();
    void refreshButtons();
    void refreshMissing();

    app::LessonSession& m_session;
    app::RunSession& m_runs;
    const lessons::Step& m_step;
    std::size_t m_number;
    std::shared_ptr<const lessons::Lesson> m_lesson; // keeps the step
    QVBoxLayout *m_column, *m_missing, *m_hints;
    std::vector<QWidget*> m_fields;
    std::vector<CheckRow*> m_checks;
    QStringList m_shownHints, m_shownMissing;
    QPushButton *m_hint, *m_reveal, *m_run;
};

} // namespace titer::pages
