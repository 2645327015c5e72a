// The workspace next to a lesson: the panes that the step at hand names, and no others. [gui]
#pragma once

#include "ui/pages/learn/panes/lesson_pane.h"

#include <QScrollArea>

class QGridLayout;

namespace titer::pages {

class LessonWorkspace : public QScrollArea {
    Q_OBJECT
public:
    explicit LessonWorkspace(LessonWork& work, QWidget* parent = nullptr);

    // Another step.
    void rebuild();
    void refresh();
    // Leads to what a check is about; false where no pane has it.
    bool showPlace(const lessons::Place& place);
    const QList<LessonPane*>& panes() const { return m_panes; }
    template <class Pane> Pane* pane() const
    {
        for (LessonPane* one : m_panes)
            if (auto* found = qobject_cast<Pane*>(one)) return found;
        return nullptr;
    }

private:
    LessonPane* makePane(const lessons::Pane& pane, const lessons::Step& step);
    void showRun();
    void arrange();

    LessonWork& m_work;
    QWidget* m_holder;
    QGridLayout* m_grid;
    QList<LessonPane*> m_panes;
};

} // namespace titer::pages
