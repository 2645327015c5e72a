// The head of a wall: what is shown, the batch and its day, the level of the twin, the alarms, and a clock that shows whether it goes. [gui]
//
//   head.setPlace(tr("Bioreactor 2,000 L"), tr("Batch B-0417"), tr("Day 9 of 14"));
//   head.setAlarms(look::Glyph::Alarm, 1, tr("1 alarm"));     0: calm
//   head.setTime(QDateTime::currentDateTime());                once a second; the bar beneath the clock runs through each minute
//   head.setTrouble(tr("No recorder since 14:20"));            words beneath, never cut: as many lines as they take; empty: none
//   head.setReplay(tr("Replay at 100×: …"), true);             the same, of values that are not those of now
//   head.setArmed(tr("Feed: armed, 42 min left"), false);      the same, of loops that drive devices; true: as a fault
#pragma once

#include "ui/widgets/badge.h"

#include <QDateTime>
#include <QList>
#include <QWidget>

namespace titer::wall {

class WallHead : public QWidget {
    Q_OBJECT
public:
    explicit WallHead(QWidget* parent = nullptr);

    void setPlace(const QString& name, const QString& batch, const QString& day);
    void setLevel(widgets::Level level);
    void setAlarms(look::Glyph worst, int count, const QString& words);
    void setTime(const QDateTime& time);
    void setTrouble(const QString& trouble);
    const QString& trouble() const { return m_trouble; }
    void setReplay(const QString& words, bool plays);
    const QString& replay() const { return m_replay; }
    void setArmed(const QString& words, bool isUnheard);
    const QString& armed() const { return m_armed; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {1, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Line {
        look::Glyph sign;
        QString words;
    };

    void describe();
    qreal paintClock(QPainter* painter, qreal right, qreal height) const;
    qreal paintAlarms(QPainter* painter, qreal right, qreal height) const;
    qreal paintLevel(QPainter* painter, qreal right, qreal height) const;
    void paintPlace(QPainter* painter, qreal right, qreal height) const;
    void paintLine(QPainter* painter, qreal top, const Line& line) const;
    QList<Line> lines() const; // beneath the head
    QRectF wordsRect(qreal top) const;
    qreal heightOf(const Line& line) const;
    qreal lineHeight() const;

    QString m_name, m_batch, m_day, m_words, m_trouble, m_replay, m_armed;
    bool m_plays = false, m_isUnheard = false;
    widgets::Level m_level = widgets::Level::Model;
    look::Glyph m_worst = look::Glyph::Ok;
    int m_count = 0;
    QDateTime m_time;
};

} // namespace titer::wall
