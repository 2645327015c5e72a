// A sheet over a page: over its lower half, so that the page stays visible, or over all of it. Tab stays within it; Escape leaves it,
// and the focus is then where it was before. [gui]
#pragma once

#include <QFrame>
#include <QPointer>

namespace titer::widgets {

class Sheet : public QFrame {
    Q_OBJECT
public:
    enum class Cover { LowerHalf, Page };

    // Hides it; whoever has more to end does that as well.
    virtual void leave() { hide(); }
    // Another plant is opened: what it shows is of the one before. Nobody is asked.
    virtual void plantLeft() { leave(); }

protected:
    Sheet(Cover cover, QWidget* page);
    // Its place on the page as it is now.
    void arrange();
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    Cover m_cover;
    QPointer<QWidget> m_returnTo; // what had the focus before
};

} // namespace titer::widgets
