// A start card of the welcome page: a picture, a title, two sentences, a button and a note. [gui]
//
//   new StartCard({tr("Build a process"), tr("..."), tr("Open the example plant"), "i-design", tr("runs at once")}, painter, true)
//   The picture is painted in a box of 468 x 288 at text scale 100, on the dotted ground of the canvas.
#pragma once

#include "ui/widgets/card.h"

#include <functional>

class QPainter;
class QPushButton;
class QVBoxLayout;

namespace titer::widgets {
class Label;
}

namespace titer::pages {

// Paints into (0, 0, 468, 288); the painter is scaled.
using PicturePainter = std::function<void(QPainter* painter)>;
inline constexpr QSizeF pictureBox{468, 288};

// The upper part of a start card.
class StartPicture : public QWidget {
    Q_OBJECT
public:
    explicit StartPicture(PicturePainter paint, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    PicturePainter m_paint;
};

struct StartCardWords {
    QString title, text, button, icon, note;
};

class StartCard : public widgets::Card {
    Q_OBJECT
public:
    StartCard(const StartCardWords& words, PicturePainter paint, bool primary, QWidget* parent = nullptr);

    QPushButton* button() const { return m_button; }
    StartPicture* picture() const { return m_picture; }
    // The height that the picture has in a card of this width.
    void fitTo(int width);
    void setNote(const QString& note);

signals:
    void opened();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();

    StartPicture* m_picture;
    QVBoxLayout* m_words;
    QPushButton* m_button;
    widgets::Label* m_note;
};

} // namespace titer::pages
