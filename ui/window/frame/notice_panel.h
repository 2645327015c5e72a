// All notices in a panel over the lower part of the page, or those of one place; it is opened by the counter or
// Ctrl+Shift+N, never by itself. [gui]
#pragma once

#include "ui/widgets/notice.h"

#include <QFrame>
#include <QPointer>

class QComboBox;
class QPushButton;

namespace titer::widgets {
class Label;
}

namespace titer::window {

class NoticePanel : public QFrame {
    Q_OBJECT
public:
    explicit NoticePanel(QWidget* page);

    void setNotices(const QList<widgets::Notice>& notices, const widgets::NoticeBar::Gone& isGone = {});
    // They were about another plant.
    void forget() { m_list->forget(); }
    void open();

signals:
    void showAsked(const QString& id);
    void fixAsked(const QString& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange();
    void fillFilter();
    void filter();

    QComboBox* m_place; // of which notices are listed; its data is the place, empty for all
    widgets::NoticeBar* m_list;
    QList<widgets::Notice> m_notices; // of all places
    widgets::Label* m_empty;
    QPushButton* m_close;
    QPointer<QWidget> m_returnTo; // what had the focus before
};

} // namespace titer::window
