// A sheet over a page: over its lower half, so that the page stays visible, or over all of it. Escape leaves it. [gui]
#pragma once

#include <QFrame>

namespace titer::widgets {

class Sheet : public QFrame {
    Q_OBJECT
public:
    enum class Cover { LowerHalf, Page };

    // Hides it; whoever has more to end does that as well.
    virtual void leave() { hide(); }

protected:
    Sheet(Cover cover, QWidget* page);
    // Its place on the page as it is now.
    void arrange();
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    Cover m_cover;
};

} // namespace titer::widgets
