// Small round-ended controls. [gui]
//
//   Chip("Streams")                     a toggle: check on soft when on, ring when off; signal toggled(bool)
//   Pill("yield 97.0 %")                a bold value on base with an edge, no control; setToken(Token::Ok)
//   ChipRow row; row.setNames({tr("Culture"), tr("Rates")}, tr("Show the plots of %1")); row.setOn(0); row.setEnd(button)
//                                       chips of which one or none is on, those without room in a menu at their end; signal chosen(index)
//   Segments({{"i-sun", "Light"}, ...}) one of a few: current(), setCurrent(int), signal currentChanged(int); arrow keys move
#pragma once

#include "ui/look/theme.h"

#include <QAbstractButton>
#include <QList>
#include <QStringList>
#include <QWidget>

class QHBoxLayout;
class QToolButton;

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

class ChipRow : public QWidget {
    Q_OBJECT
public:
    explicit ChipRow(QWidget* parent = nullptr);

    // `hint` has a place %1 for the name.
    void setNames(const QStringList& names, const QString& hint);
    void setOn(int index); // -1: none
    void setEnd(QWidget* widget);
    QToolButton* more() const { return m_more; }
    QSize minimumSizeHint() const override;

signals:
    void chosen(int index);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    void fillMenu();

    QStringList m_names;
    QList<Chip*> m_chips;
    QHBoxLayout* m_row;
    QToolButton* m_more;
    QWidget* m_end = nullptr;
    int m_on = -1;
    int m_shown = 0; // chips that have room
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
