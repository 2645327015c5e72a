// Pictures of the start cards, in a box of 468 x 288.
#include "ui/pages/welcome/welcome_pictures.h"

#include "ui/look/glyph.h"
#include "ui/look/icons.h"
#include "ui/look/symbols.h"
#include "ui/plot/marker.h"
#include "ui/widgets/badge.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace titer::pages {

using namespace look;
using namespace widgets;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WelcomePictures)
};

QColor color(Token token)
{
    return Theme::current().color(token);
}

// The painter is scaled already, so letters have their size at text scale 100.
QFont letters(qreal px, bool bold)
{
    QFont font = Theme::current().font(bold ? Type::Strong : Type::Body);
    font.setBold(bold);
    font.setPixelSize(qRound(px));
    return font;
}

void text(QPainter* painter, const QRectF& place, int flags, const QString& words, Token token, qreal px,
          bool bold = false)
{
    painter->setFont(letters(px, bold));
    painter->setPen(color(token));
    painter->drawText(place, flags | Qt::TextDontClip, words);
}

void stream(QPainter* painter, QPointF from, QPointF to, Token token, qreal width)
{
    painter->setPen(QPen(color(token), width, Qt::SolidLine, Qt::FlatCap));
    painter->drawLine(from, to - QPointF(7, 0));
    painter->setPen(Qt::NoPen);
    painter->setBrush(color(token));
    painter->drawPolygon(QPolygonF({to, to + QPointF(-9, 5), to + QPointF(-9, -5)}));
}

void unit(QPainter* painter, const QString& symbol, const QRectF& rect, double level, Token fill,
          const QSet<QString>& connected)
{
    look::SymbolStyle style;
    style.level = level;
    style.levelFill = fill;
    style.connected = connected;
    look::paintSymbol(painter, symbol, rect, style);
}

void caption(QPainter* painter, qreal x, const QString& name, const QString& figure)
{
    text(painter, QRectF(x - 60, 224, 120, 18), Qt::AlignCenter, name, Token::Text, 12.5, true);
    if (figure.isEmpty()) return;
    painter->setFont(letters(11.5, true));
    const qreal width = painter->fontMetrics().horizontalAdvance(figure) + 18;
    const QRectF pill(x - width / 2, 245.5, width, 20);
    painter->setPen(QPen(color(Token::Border), 1));
    painter->setBrush(color(Token::Base));
    painter->drawRoundedRect(pill, 10, 10);
    painter->setPen(color(Token::Text));
    painter->drawText(pill, Qt::AlignCenter, figure);
}

struct Row {
    const char* time;
    const char* temperature;
    double ph; // below 0: missing
};
constexpr Row rows[] = {{"08:10", "36.8", 7.02}, {"08:11", "36.8", 7.01}, {"08:12", "36.7", -1},
                        {"08:13", "36.8", 7.01}, {"08:14", "36.8", 7.00}, {"08:15", "36.7", 7.00}};

void paintTable(QPainter* painter)
{
    const QRectF table(24.5, 32.5, 217, 197);
    painter->setPen(QPen(color(Token::Border), 1));
    painter->setBrush(color(Token::Base));
    painter->drawRoundedRect(table, 6, 6);
    const auto cell = [&](qreal right, qreal y, const QString& words, Token token, bool bold) {
        text(painter, QRectF(right - 80, y, 80, 28), Qt::AlignRight | Qt::AlignVCenter, words, token, 12, bold);
    };
    painter->fillRect(QRectF(25, 33, 216, 27), color(Token::Alternate));
    text(painter, QRectF(36, 32, 80, 28), Qt::AlignLeft | Qt::AlignVCenter, Words::tr("time"), Token::Muted, 11.5,
         true);
    cell(176, 32, Words::tr("temp"), Token::Muted, true);
    cell(228, 32, QStringLiteral("pH"), Token::Muted, true);
    const QLocale locale;
    for (int i = 0; i < int(std::size(rows)); ++i) {
        const qreal y = 60 + 28 * i;
        if (i % 2) painter->fillRect(QRectF(25, y, 216, 28), color(Token::Alternate));
        text(painter, QRectF(36, y, 80, 28), Qt::AlignLeft | Qt::AlignVCenter, QString::fromLatin1(rows[i].time),
             Token::Text, 12);
        cell(176, y, locale.toString(QString::fromLatin1(rows[i].temperature).toDouble(), 'f', 1), Token::Text, false);
        if (rows[i].ph >= 0) {
            cell(228, y, locale.toString(rows[i].ph, 'f', 2), Token::Text, false);
            continue;
        }
        const QRectF missing(194, y + 6, 36, 16);
        painter->save();
        painter->setClipRect(missing);
        painter->setPen(QPen(color(Token::Control), 1.2));
        for (qreal x = missing.left() - 16; x < missing.right(); x += 7)
            painter->drawLine(QPointF(x, missing.bottom()), QPointF(x + 16, missing.top()));
        painter->restore();
    }
}

// The now-line, and what the top bar says then.
void paintNow(QPainter* painter, qreal x, const QRectF& plot)
{
    painter->setPen(QPen(color(Token::Text), 1.5));
    painter->drawLine(QPointF(x, plot.top() - 4), QPointF(x, plot.bottom()));
    const QRectF pill(x - 22, 258, 44, 20);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color(Token::Text));
    painter->drawRoundedRect(pill, 4, 4);
    text(painter, pill, Qt::AlignCenter, Words::tr("now"), Token::Base, 11.5, true);
    text(painter, QRectF(52, 20, 200, 20), Qt::AlignLeft | Qt::AlignVCenter, Words::tr("Titre, g/L"), Token::Text,
         12.5);
    const QString word = Badge(Level::Shadow).text();
    painter->setFont(letters(11.5, true));
    const qreal width = painter->fontMetrics().horizontalAdvance(word) + 38;
    const QRectF sign(plot.right() - width, 18.5, width, 23);
    painter->setPen(QPen(color(Token::Accent), 1));
    painter->setBrush(color(Token::Soft));
    painter->drawRoundedRect(sign, 11.5, 11.5);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color(Token::Accent));
    painter->drawEllipse(QPointF(sign.left() + 14, sign.center().y()), 4.5, 4.5);
    text(painter, sign.adjusted(24, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, word, Token::Accent, 11.5, true);
}

} // namespace

void paintTrain(QPainter* painter, const TrainFigures& figures)
{
    const qreal y = 160; // of the train's line
    painter->setPen(QPen(color(Token::Buffer), 1.75));
    QPainterPath feed(QPointF(100.5, 56));
    feed.lineTo(110.6, 56);
    feed.quadTo(118.6, 56, 118.6, 64);
    feed.lineTo(118.6, 130);
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(feed);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color(Token::Buffer));
    painter->drawPolygon(QPolygonF({{118.6, 137}, {114.6, 129}, {122.6, 129}}));
    unit(painter, QStringLiteral("u-tank"), QRectF(62, 30, 52, 52), 0.55, Token::BufferFill, {QStringLiteral("out")});
    text(painter, QRectF(0, 47, 56, 18), Qt::AlignRight | Qt::AlignVCenter, Words::tr("Feed"), Token::Text, 12.5, true);
    unit(painter, QStringLiteral("u-bioreactor"), QRectF(93.3, 122, 76, 76), 0.75, Token::BrothFill,
         {QStringLiteral("in"), QStringLiteral("out"), QStringLiteral("feed")});
    unit(painter, QStringLiteral("u-centrifuge"), QRectF(193, 131, 58, 58), -1, Token::BrothFill,
         {QStringLiteral("in"), QStringLiteral("out")});
    unit(painter, QStringLiteral("u-depth"), QRectF(287, 131, 58, 58), -1, Token::BrothFill,
         {QStringLiteral("in"), QStringLiteral("out")});
    unit(painter, QStringLiteral("u-hold"), QRectF(377, 128, 66, 66), 0.6, Token::ProductFill, {QStringLiteral("in")});
    stream(painter, {26, y}, {111, y}, Token::Broth, 4);
    stream(painter, {152, y}, {202, y}, Token::Broth, 4);
    stream(painter, {242, y}, {300, y}, Token::Clarified, 3);
    stream(painter, {332, y}, {385, y}, Token::Clarified, 3);
    caption(painter, 131.3, Words::tr("Bioreactor"), figures.bioreactor);
    caption(painter, 222, Words::tr("Centrifuge"), figures.centrifuge);
    caption(painter, 316, Words::tr("Depth filter"), figures.filter);
    caption(painter, 410, Words::tr("Pool"), figures.pool);
}

void paintReplay(QPainter* painter, const QPolygonF& curve)
{
    const QRectF plot(52, 54, 390, 198);
    const double days = 19, now = 12.5, top = 6; // of the axes
    const auto at = [&](double day, double titer) {
        return QPointF(plot.left() + plot.width() * day / days, plot.bottom() - plot.height() * titer / top);
    };
    painter->fillRect(plot, color(Token::Base));
    for (int tick = 0; tick <= int(top); tick += 2) {
        const qreal y = at(0, tick).y();
        painter->setPen(QPen(color(Token::Grid), 1));
        painter->drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        text(painter, QRectF(0, y - 10, 42, 20), Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(tick),
             Token::Muted, 11.5);
    }
    for (const int day : {0, 5, 18})
        text(painter, QRectF(at(day, 0).x() - 40, 258, 80, 20), Qt::AlignCenter, Words::tr("day %1").arg(day),
             Token::Muted, 11.5);
    const SeriesLook& series = Theme::series(4);
    painter->setPen(QPen(color(series.color), 2, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    QPolygonF line;
    for (const QPointF& p : curve) line << at(p.x(), p.y());
    painter->drawPolyline(line);
    // A laboratory sample each day, near the line as samples are.
    const double off[] = {0.0, 0.02, -0.02, 0.03, 0.05, -0.04, 0.06, 0.1, -0.06};
    double day = 4;
    for (const QPointF& p : curve) {
        if (p.x() < day || p.x() > now) continue;
        day += 1;
        const double sample = std::max(0.0, p.y() + off[std::size_t(day) % std::size(off)]);
        plot::paintMarker(painter, series.marker, at(p.x(), sample), 9, color(series.color), color(Token::Base));
    }
    paintNow(painter, at(now, 0).x(), plot);
}

void paintDataFile(QPainter* painter)
{
    paintTable(painter);
    painter->setPen(QPen(color(Token::Control), 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawLine(QPointF(253, 131), QPointF(275, 131));
    painter->drawPolyline(QPolygonF({{269, 126}, {275, 131}, {269, 136}}));
    struct Finding {
        QString what, value;
        Glyph glyph;
    };
    const Finding findings[] = {
        {Words::tr("decimal"), QLocale().decimalPoint() == QLatin1String(",") ? Words::tr("comma") : Words::tr("point"),
         Glyph::Ok},
        {Words::tr("time zone"), QStringLiteral("CET"), Glyph::Ok},
        {Words::tr("temp"), QStringLiteral("°C"), Glyph::Ok},
        {Words::tr("gaps"), QStringLiteral("1"), Glyph::Info}};
    for (int i = 0; i < int(std::size(findings)); ++i) {
        const QRectF box(287.5, 32.5 + 54 * i, 156, 35);
        painter->setPen(QPen(color(Token::Border), 1));
        painter->setBrush(color(Token::Base));
        painter->drawRoundedRect(box, 6, 6);
        paintGlyph(painter, findings[i].glyph, box.topLeft() + QPointF(17.5, 17.5), 17);
        text(painter, box.adjusted(33, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, findings[i].what, Token::Muted,
             12.5);
        text(painter, box.adjusted(0, 0, -10, 0), Qt::AlignRight | Qt::AlignVCenter, findings[i].value, Token::Text,
             12.5, true);
    }
    const QString file = QStringLiteral("run-0417.csv");
    text(painter, QRectF(24, 248, 120, 22), Qt::AlignLeft | Qt::AlignVCenter, file, Token::Text, 12, true);
    painter->setFont(letters(12, true));
    const qreal left = 24 + painter->fontMetrics().horizontalAdvance(file) + 10;
    text(painter, QRectF(left, 248, 300, 22), Qt::AlignLeft | Qt::AlignVCenter,
         Words::tr("semicolons, 20,160 rows, 12 columns"), Token::Muted, 12);
}

void paintOutline(QPainter* painter, const QRectF& rect, int index)
{
    const qreal u = Theme::current().u();
    const auto x = [&](qreal share) { return rect.left() + share * rect.width(); };
    const auto y = [&](qreal share) { return rect.top() + share * rect.height(); };
    const QColor ink = color(Token::Border);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(ink, 1, Qt::DashLine));
    painter->drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), Theme::current().radius(Radius::Card),
                             Theme::current().radius(Radius::Card));
    painter->setPen(QPen(ink, 2.25, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawLine(QPointF(x(0.13), y(0.44)), QPointF(x(0.87), y(0.44)));
    painter->setBrush(color(Token::Base));
    const auto box = [&](qreal cx, qreal w, qreal h, qreal r) {
        painter->drawRoundedRect(QRectF(x(cx) - w * u / 2, y(0.44) - h * u / 2, w * u, h * u), r * u, r * u);
    };
    const auto shape = [&](qreal cx, std::initializer_list<QPointF> points) {
        QPolygonF polygon;
        for (const QPointF& p : points) polygon << QPointF(x(cx), y(0.44)) + p * u;
        painter->drawPolygon(polygon);
    };
    if (index == 0) {
        painter->drawEllipse(QPointF(x(0.3), y(0.44)), 3.75 * u, 3.75 * u);
        box(0.63, 7.5, 7.5, 1);
    } else if (index == 1) {
        box(0.31, 7, 10, 2.25);
        shape(0.6, {{-3.25, -4}, {3.25, 0}, {-3.25, 4}});
    } else {
        shape(0.34, {{-2.75, -4}, {2.75, -4}, {6, 0}, {2.75, 4}, {-2.75, 4}, {-6, 0}});
        box(0.7, 5.5, 10, 1);
    }
    painter->setPen(Qt::NoPen);
    painter->setBrush(ink);
    painter->drawRoundedRect(QRectF(x(0.13), y(0.75), rect.width() * (0.42 + 0.06 * index), 2 * u), u, u);
    painter->drawRoundedRect(QRectF(x(0.13), y(0.855), rect.width() * (0.3 + 0.05 * index), 1.5 * u), 0.75 * u,
                             0.75 * u);
}

} // namespace titer::pages
