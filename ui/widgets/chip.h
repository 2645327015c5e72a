// Small round-ended controls. [gui]
//
//   Chip("Streams")                     a toggle: check on soft when on, ring when off; signal toggled(bool)
//   Pill("yield 97.0 %")                a bold value on base with an edge, no control; setToken(Token::Ok)
//   Segments({{"i-sun", "Light"}, ...}) one of a few: current(), setCurrent(int), signal currentChanged(int); arrow keys move
#pragma once

#include "ui/look/theme.h"

#include <QAbstractButton>
#include <QList>
#include <QWidget>

namespace titer::widgets {

class Chip : public QAbstractButton {
    Q_OBJECT
public:
    explicit Chip(const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    // Where there is no room for all of a row, words are elided and stand in the tooltip.
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
};

class Pill : public QWidget {
    Q_OBJECT
public:
    explicit Pill(const QString& text, QWidget* parent = nullptr);

    void setText(const QString& text);
    void setToken(look::Token token);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    look::Token m_token = look::Token::Text;
};

struct Segment {
    QString icon; // may be empty
    QString text;
};

class Segments : public QWidget {
    Q_OBJECT
public:
    explicit Segments(const QList<Segment>& segments, QWidget* parent = nullptr);

    int current() const { return m_current; }
    void setCurrent(int index); // -1: none of them
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRectF place(int index) const;
    int widthOf(int index) const;

    QList<Segment> m_segments;
    int m_current = 0;
};

} // namespace titer::widgets
