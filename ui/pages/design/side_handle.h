// The edge of what stands at the right of a page, by which its width is changed: dragged, or with Left and Right; a double click or the
// space bar folds it. [gui]
#pragma once

#include <QWidget>

namespace titer::pages {

class SideHandle : public QWidget {
    Q_OBJECT
public:
    SideHandle();

signals:
    void moved(int to);   // where the edge shall lie [px of the page]
    void stepped(int by); // by arrow keys, wider or narrower [u]
    void settled();       // it was let go
    void foldAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    int m_grip = 0; // from the edge to where it was taken [px]
};

} // namespace titer::pages
