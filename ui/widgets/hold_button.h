// A button for what cannot be taken back: it acts once it has been held for a while, by the mouse or by Space or Enter. [gui]
//
//   auto* remove = new HoldButton(tr("Remove the source"));
//   connect(remove, &HoldButton::confirmed, ...);
//
// Let go too early it says what to do. Who cannot hold presses twice while it says so.
#pragma once

#include <QElapsedTimer>
#include <QPushButton>
#include <QTimer>

namespace titer::widgets {

class HoldButton : public QPushButton {
    Q_OBJECT
public:
    static constexpr int holdTime = 1500; // [ms]

    explicit HoldButton(const QString& text, QWidget* parent = nullptr);

    bool isHeld() const { return m_held.isValid(); }
    QSize sizeHint() const override;

signals:
    void confirmed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString hint() const;
    void begin();
    void end(bool counts);
    void step();
    void confirm();

    QString m_words;
    QElapsedTimer m_held; // valid while it is held
    QTimer m_step, m_hint;
};

} // namespace titer::widgets
