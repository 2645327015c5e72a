// How far a set of runs ahead is, with a way to stop it and to begin it again, or why there are no bands. [gui]
//
//   line.setState(set.state());            hides while there is nothing to say
//   line.keepPlace();                      and leaves its place then, one line high: nothing around it moves
//   line.setState(state, why);             a sentence of whoever shows it, where no set of runs is wanted
//   signal stopAsked(true)                 false: again after all
#pragma once

#include "app/tags/set_state.h"

#include <QWidget>

class QProgressBar;
class QToolButton;

namespace titer::widgets {
class Label;
}

namespace titer::shown {

class AheadLine : public QWidget {
    Q_OBJECT
public:
    explicit AheadLine(QWidget* parent = nullptr);

    void setState(const app::SetState& state, const QString& why = {});
    QString words() const { return m_said; }
    void keepPlace();
    bool isWorking() const { return m_stops; }
    // Words wrap in the width that there is.
    int heightForWidth(int width) const override;
    QToolButton* button() const { return m_button; }

signals:
    void stopAsked(bool stopped);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showWords();

    QString m_said;
    widgets::Label* m_words;
    QProgressBar* m_progress;
    QToolButton* m_button;
    bool m_oneLine = false;
    bool m_stops = false; // what the button does: the set is being made
};

} // namespace titer::shown
