// The two signs of the top bar: how far the twin may act, and what is open. [gui]
//
//   Badge(Level::Shadow); badge->setLevel(Level::Model)     a word and a form; click is signal clicked()
//   Counter counter; counter.show(Glyph::Warn, 1, tr("1 notice"))   glyph of the worst open item and the words
//   counter.clear(tr("No notices"))                         bell, muted; signal clicked() opens the list
#pragma once

#include "ui/look/glyph.h"

#include <QAbstractButton>

namespace titer::widgets {

enum class Level { Model, Shadow, Advisory, ClosedLoop };

class Badge : public QAbstractButton {
    Q_OBJECT
public:
    explicit Badge(Level level = Level::Model, QWidget* parent = nullptr);

    void setLevel(Level level);
    Level level() const { return m_level; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Level m_level;
};

class Counter : public QAbstractButton {
    Q_OBJECT
public:
    explicit Counter(QWidget* parent = nullptr);

    // `words` holds the count as a sentence would ("2 notices"). A count that rises is announced to screen readers.
    // Reports a screen reader where the count rose, unless `quiet`: alarms are reported one by one.
    void show(look::Glyph worst, int count, const QString& words, bool quiet = false);
    // What a screen reader says now, and of the counter from then on.
    void announce(const QString& words);
    void clear(const QString& words);
    int count() const { return m_count; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void set(int count, const QString& words, bool quiet);

    look::Glyph m_worst = look::Glyph::Info;
    int m_count = 0;
    QString m_said; // of the alarm that was raised last
};

} // namespace titer::widgets
