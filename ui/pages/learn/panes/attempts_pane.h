// The attempts: each run with what it came to. One that is opened is brought back. [gui]
#pragma once

#include "ui/pages/learn/panes/lesson_pane.h"

class QTableWidget;

namespace titer::pages {

class AttemptsPane : public LessonPane {
    Q_OBJECT
public:
    explicit AttemptsPane(LessonWork& work);

    void refresh() override;
    QWidget* firstStop() const override;
    QTableWidget* table() const { return m_table; }

private:
    QTableWidget* m_table;
};

} // namespace titer::pages
