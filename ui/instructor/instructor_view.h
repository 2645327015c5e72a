// Where the learners of a workshop are: who is at which step, which step holds people up, what one of them has answered. [gui]
//
//   InstructorView view(folder);   a ProgressFolder that somebody watches; follows it
#pragma once

#include "app/learn/known_lessons.h"
#include "app/learn/progress_folder.h"

#include <QWidget>

class QBoxLayout;
class QScrollArea;
class QTreeWidget;

namespace titer::shown {
class KpiCard;
}
namespace titer::widgets {
class Label;
}

namespace titer::instructor {

class InstructorView : public QWidget {
    Q_OBJECT
public:
    explicit InstructorView(app::ProgressFolder& folder, QWidget* parent = nullptr);

    // Writes a row for each learner.
    base::Done exportCsv(const QString& path) const;

    QTreeWidget* learners() const { return m_learners; }
    QTreeWidget* steps() const { return m_steps; }
    QTreeWidget* work() const { return m_work; }
    widgets::Label* state() const { return m_state; }
    const QList<shown::KpiCard*>& cards() const { return m_cards; }

signals:
    void folderAsked();
    void exportAsked();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void refresh();
    void showState();
    void showCards();
    void showLearners();
    void showSteps();
    void showWork();
    void arrange();
    QString lessonTitle(const std::string& id);
    QString stepTitle(const std::string& lesson, const std::string& step);
    QString answerText(const lessons::Progress& progress);

    app::ProgressFolder& m_folder;
    app::KnownLessons m_lessons;
    QScrollArea* m_scroll = nullptr; // around all of it; rebuilt for another language
    widgets::Label* m_state = nullptr;
    QBoxLayout* m_tables = nullptr;
    QBoxLayout* m_figures = nullptr;
    QList<shown::KpiCard*> m_cards;
    QTreeWidget* m_learners = nullptr;
    QTreeWidget* m_steps = nullptr;
    QTreeWidget* m_work = nullptr; // of the learner that is chosen
    std::string m_chosen;          // file of that learner
};

} // namespace titer::instructor
