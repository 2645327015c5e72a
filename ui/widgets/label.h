// Text in a place of the type scale and a colour token; follows theme and text scale by itself. [gui]
//
//   new Label(tr("Vessel volume"))                               body, text colour
//   new Label(tr("14 d in 0.08 s"), Type::Caption, Token::Muted)
//   label->setToken(Token::Alarm);  label->setType(Type::Kpi);   links: text with <a href>, colour accent
//   new IconLabel(look::icon("i-bulb", Token::Accent), 4)        an icon next to words, 4 u wide
//   new SectionHeader(tr("Vessel"))                              bold row; setNote() writes at its right, muted
//   header->setFoldable(true); folded(bool)                      with a chevron, by click, Space or arrows left and right
#pragma once

#include "ui/look/theme.h"

#include <QAbstractButton>
#include <QIcon>
#include <QLabel>

namespace titer::widgets {

class Label : public QLabel {
    Q_OBJECT
public:
    explicit Label(const QString& text = {}, look::Type type = look::Type::Body, look::Token token = look::Token::Text,
                   QWidget* parent = nullptr);

    void setToken(look::Token token);
    void setType(look::Type type);
    // Breaks its lines, and is as high as they are: for places whose layout does not ask how high a width makes it.
    void wrapWhole();
    void setText(const QString& text);
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void keepWhole();

    look::Type m_type;
    look::Token m_token;
    bool m_whole = false;
};

class IconLabel : public QLabel {
    Q_OBJECT
public:
    IconLabel(const QIcon& icon, int units, QWidget* parent = nullptr);

private:
    void refresh();

    QIcon m_icon;
    int m_units;
};

class SectionHeader : public QAbstractButton {
    Q_OBJECT
public:
    explicit SectionHeader(const QString& title, QWidget* parent = nullptr);

    void setNote(const QString& note, look::Token token = look::Token::Muted);
    void setFoldable(bool foldable);
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void folded(bool folded);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_note;
    look::Token m_noteToken = look::Token::Muted;
    bool m_foldable = false;
    bool m_folded = false;
};

} // namespace titer::widgets
