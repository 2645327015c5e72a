// What a person can do about one alarm: acknowledge, shelve (reason and time are asked for in place), reset, return it, see its trend. [gui]
//
// Nothing looks done before the alarm says so; why an act was refused stands beneath the buttons until the next one.
#pragma once

#include "app/live/alarms/alarm_board.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace titer::widgets {
class Label;
}

namespace titer::tiles {

class AlarmActs : public QWidget {
    Q_OBJECT
public:
    explicit AlarmActs(app::AlarmBoard& board, QWidget* parent = nullptr);

    void setRow(const app::AlarmRow& row, std::int64_t now);
    // As if its button were pressed; nothing where the alarm's state does not offer it.
    void acknowledge();
    void askToShelve();
    bool isAsking() const;

    QSize minimumSizeHint() const override;

signals:
    void trendAsked();
    void setUpAsked();
    void refused(const QString& why);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QPushButton* addButton(const QString& words, const QString& tip);
    QWidget* makeShelf();
    void fillTimes();
    void shelve();
    void closeShelf();
    void fit();
    app::AlarmBoard::Answer answer();
    void report(const QString& why);
    void setWaiting(bool waiting);

    app::AlarmBoard& m_board;
    app::AlarmRow m_row;
    std::int64_t m_now = 0;
    bool m_waiting = false; // for the answer to an act
    QBoxLayout *m_buttons, *m_shelfRow;
    QPushButton *m_acknowledge, *m_reset, *m_shelve, *m_unshelve, *m_putBack, *m_trend, *m_setUp;
    QLineEdit* m_reason;
    QComboBox* m_time;
    QPushButton* m_confirm;
    QWidget* m_shelf; // of the three above
    widgets::Label* m_error;
};

} // namespace titer::tiles
