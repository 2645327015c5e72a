// What is wrong or worth knowing, as rows: glyph, place, whole sentence, remedy, up to three buttons. [gui]
//
//   struct Notice { id, glyph, place, sentence, remedy, fix, show }     `fix` and `show` are the words on the buttons; empty = none
//   NoticeBar bar;  bar.setNotices(list);                               newest first; the worst is kept on top
//   signals placeActivated(id), fixActivated(id), showActivated(id)
//   A notice that is missing from the next list stays for 3 s as "fixed", then leaves once the pointer is elsewhere.
//   While the pointer or the focus is in the list its rows keep their order and new ones come last; under the pointer they keep their height,
//   and what is about something that is gone says so. All is sorted again once both have left.
//   bar.setMaxRows(3), bar.setMaxHeightOf(page.height()) scroll beyond.
//   NoticeRow row(notice)                                               one row alone, with the same signals
#pragma once

#include "ui/look/glyph.h"
#include "ui/widgets/card.h"

#include <QList>
#include <QPointer>
#include <QScrollArea>

#include <functional>

class QBoxLayout;
class QPushButton;

namespace titer::widgets {

class Label;

struct Notice {
    QString id;
    look::Glyph glyph = look::Glyph::Warn;
    QString place; // the unit or tag it is about
    QString sentence;
    QString remedy;
    QString fix;
    QString show;
    // Another way to put it right: its words, and the id by which fixActivated() tells it from `fix`.
    QString otherFix = {}, otherId = {};
    bool operator==(const Notice&) const = default;
};

class NoticeRow : public Card {
    Q_OBJECT
public:
    explicit NoticeRow(const Notice& notice, QWidget* parent = nullptr);

    void setNotice(const Notice& notice);
    const Notice& notice() const { return m_notice; }
    // Says that the matter is settled; buttons go.
    void setFixed(bool fixed);
    bool isFixed() const { return m_fixed; }
    // Says that what it was about is there no more; buttons go.
    void setGone();
    bool isGone() const { return m_gone; }
    // What Tab goes through, in this order.
    QList<QWidget*> stops() const;
    // Buttons under the words, where both do not fit next to each other, and under each other in still less room [px].
    void setNarrow(bool narrow, int room);

signals:
    void placeActivated(const QString& id);
    void fixActivated(const QString& id);
    void showActivated(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    Notice m_notice;
    bool m_fixed = false, m_gone = false;
    QBoxLayout *m_line, *m_buttons; // words, then buttons
    Label* m_sentence;
    Label* m_remedy;
    Label* m_settled; // in place of the buttons
    QPushButton *m_fix, *m_otherFix;
    QPushButton* m_show;
};

class NoticeBar : public QScrollArea {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget* parent = nullptr);

    // Of those that are missing, what `isGone` says is about something that is there no more leaves at once.
    using Gone = std::function<bool(const Notice& notice)>;
    void setNotices(const QList<Notice>& newestFirst, const Gone& isGone = {});
    // All of them leave at once: they were about something else.
    void forget();
    bool isPointedAt() const { return isVisible() && underMouse(); }
    void setMaxRows(int rows);
    // Nor do they take more than a share of the height [px] that they and what they are about have together.
    void setMaxHeightOf(int height);
    // Lists notices about one place alone; empty = about all.
    void listPlace(const QString& place);
    QList<NoticeRow*> rows() const { return m_rows; }
    // A button of the first notice that has one; false where none has.
    bool focusFirst();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void placeActivated(const QString& id);
    void fixActivated(const QString& id);
    void showActivated(const QString& id);
    void released(); // pointer or focus have left, and the rows moved

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    NoticeRow* rowOf(const QString& id) const;
    bool isListed(const NoticeRow* row) const;
    bool isNarrow() const;
    static bool isResolved(const Notice& gone, const QList<Notice>& present);
    void releaseSoon();
    void release();
    void retire(NoticeRow* row);
    void letLeave(NoticeRow* row);
    static void discard(NoticeRow* row);
    const QWidget* focusInside() const;
    void handOn(const QWidget* focus);
    void arrange();
    void fitHeight();
    int heightOf(const NoticeRow& row) const;
    int shownHeightOf(const NoticeRow& row) const;
    int heightOf(int rows) const;

    QWidget* m_holder;
    QVBoxLayout* m_column;
    QList<NoticeRow*> m_rows;
    QStringList m_order; // ids as they were told last, the worst first
    QString m_place;     // that is listed; empty = all
    int m_maxRows = 3;
    QPointer<QWidget> m_returnTo; // what had the focus before it came in here
};

} // namespace titer::widgets
