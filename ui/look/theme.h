// The look of Titer: light, dark and wall, at the size of text that a person chose. [gui]
//
//   Theme& theme = Theme::current();
//   theme.apply(*qApp);                        once, after the application is made: style, palette, font
//   theme.choose(Choice::System);              Light, Dark, System, Wall; acts at once
//   theme.setTextScale(150);                   percent, 100 to 200
//   theme.color(Token::Accent), theme.u()      what is painted with (ui/look/appearance.h)
//   connect(&theme, &Theme::changed, ...)      colours, fonts or u have changed; QWidgets get a repaint anyway
#pragma once

#include "ui/look/appearance.h"

#include <QObject>

class QApplication;

namespace titer::look {

enum class Choice { Light, Dark, System, Wall };

class Theme : public QObject, public Appearance {
    Q_OBJECT
public:
    static Theme& current();

    void apply(QApplication& app);
    void choose(Choice choice);
    Choice choice() const { return m_choice; }
    void setTextScale(int percent);
    // Of body text while the look is that of the wall [px], on a screen larger than the one that sizes are given for; 0: as those are.
    void setWallText(qreal pixels);

signals:
    void changed();

private:
    Theme() = default;
    Look evaluated() const;
    void refresh();

    QApplication* m_app = nullptr;
    Choice m_choice = Choice::System;
};

// What is painted while it lives has this look, whatever the window has: pictures for paper. Nothing repaints itself for it.
class LookForPaper {
public:
    explicit LookForPaper(Look look);
    ~LookForPaper();
    LookForPaper(const LookForPaper&) = delete;
    LookForPaper& operator=(const LookForPaper&) = delete;

private:
    Look m_before;
};

} // namespace titer::look
