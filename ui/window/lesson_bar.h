// Between top bar and page while a lesson is open and another page is shown: which step is at hand, what its checks
// say, and the way back. [gui]
#pragma once

#include "ui/widgets/plate.h"

class QPushButton;

namespace titer::app {
class LessonSession;
}

namespace titer::widgets {
class LinkedLine;
}

namespace titer::window {

class WindowPages;

class LessonBar : public widgets::Plate {
    Q_OBJECT
public:
    LessonBar(app::LessonSession& lessons, WindowPages& pages);

    QString words() const;
    QPushButton* backButton() const { return m_back; }

private:
    void refresh();

    app::LessonSession& m_lessons;
    WindowPages& m_pages;
    widgets::LinkedLine* m_words;
    QPushButton* m_back;
};

} // namespace titer::window
