// Small parts of a lesson: the mark of a step (its number, filled while it is at hand, a check once it is done), how
// much is done, and the frame around what is at hand. [gui]
#pragma once

#include <QFrame>
#include <QWidget>

namespace titer::pages {

class StepMark : public QWidget {
    Q_OBJECT
public:
    enum class State { Open, AtHand, Done };

    StepMark(State state, int number, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    State m_state;
    int m_number;
};

// How much of a lesson is done.
class ShareBar : public QWidget {
    Q_OBJECT
public:
    explicit ShareBar(QWidget* parent = nullptr);

    void setShare(double share, const QString& words);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_share = 0.0;
};

// Around what a learner is at.
class AtHandFrame : public QFrame {
    Q_OBJECT
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace titer::pages
