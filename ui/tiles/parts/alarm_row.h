// One alarm of a list. It takes the focus; Enter or a click opens it in place with cause, response and what can be done about it. Keys: A
// acknowledges, S shelves, T shows the trend, E how it is set up. [gui]
#pragma once

#include "app/live/alarms/alarm_board.h"
#include "app/tags/tag_feed.h"

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace titer::widgets {
class Label;
}

namespace titer::tiles {

class AlarmActs;

class AlarmRowView : public QWidget {
    Q_OBJECT
public:
    // `feed`: of the tags that they watch; it and the board outlive this.
    AlarmRowView(app::AlarmBoard& board, const app::TagFeed& feed, QWidget* parent = nullptr);

    // `now` [µs, UTC] for what it says of ages and of time left.
    void show(const app::AlarmRow& row, bool open, std::int64_t now);
    // Whether the outline of a sign that calls is drawn now.
    void setOutlined(bool outlined);

    const app::AlarmRow& row() const { return m_row; }
    bool isOpen() const { return m_open; }
    // A person is typing in it.
    bool isAsking() const;

signals:
    void toggled();
    void stepped(int rows); // the focus is to go that many rows on
    void trendAsked(const QString& tag);
    void setUpAsked(const QString& id);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeDetails(QVBoxLayout* column);
    void arrange();
    void fit();
    void fillWords(std::int64_t now);
    void fillCalm();
    void paintSign(QPainter* painter) const;
    bool isFilled() const; // stands on a plate

    app::AlarmBoard& m_board;
    const app::TagFeed& m_feed;
    app::AlarmRow m_row;
    bool m_open = false;
    bool m_outlined = true;
    QBoxLayout* m_first; // head and time
    widgets::Label *m_head, *m_when, *m_state;
    QWidget *m_details, *m_batchRow, *m_causeRow;
    widgets::Label *m_batchHead, *m_batch; // which figure of a watched batch is out, with its contributions
    widgets::Label *m_causeHead, *m_cause, *m_responseHead, *m_response;
    AlarmActs* m_acts;
};

} // namespace titer::tiles
