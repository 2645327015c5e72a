// Above a lesson while it is shown for a projector: forward and back over its steps, each solved as its own solution does
// it, counted for nobody. [gui]
#pragma once

#include "app/learn/lesson_presentation.h"
#include "ui/widgets/plate.h"

class QPushButton;

namespace titer::widgets {
class Label;
}

namespace titer::pages {

class PresentationBar : public widgets::Plate {
    Q_OBJECT
public:
    // Its keys, PgDn and PgUp as remote controls send them, act within `page`.
    PresentationBar(app::LessonSession& session, app::LessonPresentation& presentation, QWidget* page);

    // Seen while the window is shown for a projector, or a presentation is under way.
    void refresh();
    QPushButton* beginButton() const { return m_begin; }
    QPushButton* forwardButton() const { return m_forward; }
    QPushButton* backButton() const { return m_back; }
    QPushButton* endButton() const { return m_end; }
    QString words() const;

private:
    app::LessonSession& m_session;
    app::LessonPresentation& m_presentation;
    widgets::Label* m_words;
    QPushButton *m_begin, *m_back, *m_forward, *m_end;
};

} // namespace titer::pages
