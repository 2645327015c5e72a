// Over a board in a window of its own: loops that drive devices, as long as there are such, and a button and F8 that take them back. [gui]
#pragma once

#include "app/live/loop_session.h"
#include "ui/widgets/plate.h"

class QPushButton;

namespace titer::widgets {
class Label;
}

namespace titer::window {

class ArmedBar : public widgets::Plate {
    Q_OBJECT
public:
    ArmedBar(app::LoopSession& loops, QWidget* parent); // the session outlives it

    QPushButton* button() const { return m_button; }
    QString words() const;

signals:
    void failed(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    app::LoopSession& m_loops;
    widgets::Label* m_words;
    QPushButton* m_button;
};

} // namespace titer::window
