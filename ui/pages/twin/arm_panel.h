// How one loop at a device is armed: first beside the process for a time that a person sets, then by a confirmation that is held, by the mouse or
// by Space, for a stated time; what would take it back. [gui]
//
//   ArmPanel panel(loops);  panel.setLoop("feed");        signal failed(sentence)
#pragma once

#include "app/live/loop_session.h"

#include <QWidget>

#include <array>
#include <string>

class QLineEdit;
class QPushButton;

namespace titer::widgets {
class Label;
}

namespace titer::pages {

class ArmPanel : public QWidget {
    Q_OBJECT
public:
    static constexpr int termCount = 7;

    explicit ArmPanel(app::LoopSession& loops, QWidget* parent = nullptr); // which outlives it

    void setLoop(const std::string& id); // empty: none
    // As it stands now.
    void refresh();

    QLineEdit* term(int i) const { return m_terms[std::size_t(i)]; }
    QPushButton* beginButton() const { return m_begin; }
    QPushButton* armButton() const { return m_arm; }
    QPushButton* acknowledgeButton() const { return m_acknowledge; }
    QPushButton* disarmButton() const { return m_disarm; }
    QString words() const; // all that is said

signals:
    void failed(const QString& sentence);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void begin();
    void press();
    void letGo();
    void showTerms(const guard::ArmTerms& terms);
    app::LoopSession::Answer answer();

    app::LoopSession& m_loops;
    std::string m_loop, m_pressed; // the second while its confirmation is held here
    guard::ArmTerms m_known;       // as they were shown last
    widgets::Label *m_state, *m_why, *m_disarmers;
    std::array<QLineEdit*, termCount> m_terms{};
    QPushButton *m_begin, *m_arm, *m_acknowledge, *m_disarm;
};

} // namespace titer::pages
