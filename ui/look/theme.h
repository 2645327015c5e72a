// The look of Titer: colour tokens, type scale and grid unit, for light, dark and wall. [gui]
//
//   Theme& theme = Theme::current();
//   theme.apply(*qApp);                        once, after the application is made: style, palette, font
//   theme.choose(Choice::System);              Light, Dark, System, Wall; acts at once
//   theme.setTextScale(150);                   percent, 100 to 200
//   theme.color(Token::Accent)                 of the present look;  Theme::color(Token::Accent, Look::Light) of a given one
//   theme.font(Type::Caption), theme.u(), theme.radius(Radius::Card), theme.fieldHeight()
//   theme.series(0)                            S1 to S8: colour, dash, marker (index modulo 8)
//   connect(&theme, &Theme::changed, ...)      colours, fonts or u have changed; QWidgets get a repaint anyway
//
// Lengths in layouts are multiples of u(); hair lines (1 px edges, 2 px focus) are the only constants.
#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QObject>
#include <QPalette>
#include <QString>

#include <span>

class QApplication;

namespace titer::look {

enum class Token {
    Window,
    Base,
    Alternate,
    Canvas,
    Zone,
    Dot,
    Band,
    Grid,
    Text,
    Muted,
    Border,
    Control,
    Accent,
    OnAccent,
    Soft,
    Selection,
    Ink,
    Symbol,
    Rail,
    RailText,
    RailAccent,
    RailCurrent,
    Ok,
    Warn,
    WarnFill,
    WarnSoft,
    OnWarn,
    Alarm,
    AlarmSoft,
    Critical,
    Info,
    Phase1,
    Phase2,
    Phase3,
    PhaseEdge,
    Broth,
    Clarified,
    Product,
    Buffer,
    Waste,
    Gas,
    BrothFill,
    BufferFill,
    ProductFill,
    Series1,
    Series2,
    Series3,
    Series4,
    Series5,
    Series6,
    Series7,
    Series8,
};

enum class Look { Light, Dark, Wall };
enum class Choice { Light, Dark, System, Wall };
enum class Type { Caption, Body, Strong, Section, PageTitle, LessonTitle, Kpi };
enum class Radius { Field, Card, Zone };
enum class Marker { Circle, Square, Triangle, Diamond, TriangleDown, Cross, Plus, Star };

// One row of the colour table, as RGB.
struct TokenRow {
    Token token;
    const char* name;
    quint32 light, dark, wall;
};

// A data series keeps its colour in every look; dash lengths are in px, an empty dash is a solid line.
struct SeriesLook {
    Token color;
    QList<qreal> dash;
    Marker marker;
};

class Theme : public QObject {
    Q_OBJECT
public:
    static Theme& current();
    static QColor color(Token token, Look look);
    static std::span<const TokenRow> table();
    static const SeriesLook& series(int index);
    static constexpr int seriesCount = 8;

    void apply(QApplication& app);
    void choose(Choice choice);
    Choice choice() const { return m_choice; }
    Look look() const { return m_look; }
    bool isDark() const { return m_look == Look::Dark; }

    void setTextScale(int percent);
    int textScale() const { return m_textScale; }
    // Of body text while the look is that of the wall [px], on a screen larger than the one that sizes are given for; 0: as those are.
    void setWallText(qreal pixels);

    QColor color(Token token) const { return color(token, m_look); }
    QPalette palette() const;
    QFont font(Type type) const;
    int u() const;
    int fieldHeight() const;
    qreal radius(Radius radius) const;
    // Edge of a square icon: 18 px in tool rows, 24 px in the rail, at text scale 100.
    int iconSize() const { return 9 * u() / 2; }
    int railIconSize() const { return 6 * u(); }

signals:
    void changed();

private:
    friend class LookForPaper;
    Theme() = default;
    Look evaluated() const;
    void refresh();

    QApplication* m_app = nullptr;
    Choice m_choice = Choice::System;
    Look m_look = Look::Light;
    int m_textScale = 100;
    QString m_family;
    qreal m_bodyPixels = 13;
    qreal m_wallPixels = 0;
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
