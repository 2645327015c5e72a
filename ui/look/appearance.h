// Colours, fonts and lengths of one look at one size of text: what whoever paints asks. [gui]
//
//   appearance.color(Token::Accent)            of the present look;  Appearance::color(Token::Accent, Look::Light) of a given one
//   appearance.font(Type::Caption), appearance.u(), appearance.radius(Radius::Card), appearance.fieldHeight()
//   Appearance::series(0)                      S1 to S8: colour, dash, marker (index modulo 8)
//
// Lengths in layouts are multiples of u(); hair lines (1 px edges, 2 px focus) are the only constants.
#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QPalette>
#include <QString>

#include <span>

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

class Appearance {
public:
    static QColor color(Token token, Look look);
    static std::span<const TokenRow> table();
    static const SeriesLook& series(int index);
    static constexpr int seriesCount = 8;

    Look look() const { return m_look; }
    bool isDark() const { return m_look == Look::Dark; }
    int textScale() const { return m_textScale; } // percent

    QColor color(Token token) const { return color(token, m_look); }
    QPalette palette() const;
    QFont font(Type type) const;
    int u() const;
    int fieldHeight() const;
    qreal radius(Radius radius) const;
    // Edge of a square icon: 18 px in tool rows, 24 px in the rail, at text scale 100.
    int iconSize() const { return 9 * u() / 2; }
    int railIconSize() const { return 6 * u(); }

protected:
    Appearance() = default;

    Look m_look = Look::Light;
    int m_textScale = 100;
    QString m_family;
    qreal m_bodyPixels = 13;
    qreal m_wallPixels = 0;

private:
    friend class LookForPaper;
};

} // namespace titer::look
