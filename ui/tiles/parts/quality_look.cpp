// Words, tokens and strokes for the quality of values.
#include "ui/tiles/parts/quality_look.h"

#include "app/common/sentence.h"
#include "app/common/shown_number.h"
#include "ui/look/icons.h"
#include "ui/plot/axis_scale.h"
#include "ui/plot/trend/trend_picture.h"
#include "ui/shown/run_values.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <cmath>

namespace titer::tiles {

using app::FeedValue;
using look::Theme;
using look::Token;
using look::Type;

namespace {

constexpr qreal unitShare = 0.5; // of the value's size

QString words(const char* text, const char* comment = nullptr)
{
    return QCoreApplication::translate("tiles", text, comment);
}

QString firstUpper(QString text)
{
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

QFont unitFont(qreal pixels)
{
    return fontOf(std::max(pixels * unitShare, qreal(QFontInfo(Theme::current().font(Type::Body)).pixelSize())), false);
}

} // namespace

Token ValueLook::token() const
{
    return quality == FeedValue::Quality::Stale || quality == FeedValue::Quality::Bad ? Token::Muted : Token::Text;
}

Token ValueLook::noteToken() const
{
    return sign == Sign::Clock ? Token::Warn : sign == Sign::Fault ? Token::Alarm : Token::Muted;
}

QString ValueLook::words() const
{
    const QString value = !isKnown() ? note
                          : unit.isEmpty()
                              ? text
                              : tiles::words(QT_TRANSLATE_NOOP("tiles", "%1 %2"), "value, unit").arg(text, unit);
    if (!isKnown() || note.isEmpty()) return value;
    return tiles::words(QT_TRANSLATE_NOOP("tiles", "%1, %2"), "value, its age or quality").arg(value, note);
}

ValueLook lookOf(const app::FeedTag* tag, const FeedValue& value, std::string_view id)
{
    ValueLook look;
    look.text = QStringLiteral("–");
    look.quality = FeedValue::Quality::Bad;
    look.sign = ValueLook::Sign::Fault;
    if (!tag || tag->waits) {
        look.note = id.starts_with("recording/") ? words(QT_TRANSLATE_NOOP("tiles", "No recording is overlaid"))
                    : id.starts_with("twin/")    ? words(QT_TRANSLATE_NOOP("tiles", "No estimator is running"))
                                                 : words(QT_TRANSLATE_NOOP("tiles", "Unknown tag"));
        return look;
    }
    const bool isNumber = tag->kind == connect::TagKind::Number;
    if (isNumber) look.unit = shown::unitText(tag->unit);
    const bool has = !isNumber || std::isfinite(value.value);
    if (value.quality == FeedValue::Quality::Bad || !has) {
        look.note = causeText(connect::qualityOf(value.status) == connect::Quality::Good
                                  ? connect::status::badWaitingForInitialData
                                  : value.status);
        return look;
    }
    look.quality = value.quality;
    look.sign = ValueLook::Sign::None;
    look.text = isNumber ? numberText(value.value, tag->unit) : QString::fromStdString(value.text);
    if (value.quality == FeedValue::Quality::Stale) {
        look.sign = ValueLook::Sign::Clock;
        look.note = ageText(value.age);
    } else if (value.quality == FeedValue::Quality::Uncertain) {
        look.note = causeText(value.status);
    }
    return look;
}

TileView::Remark remarkOf(const ValueLook& look)
{
    return look.sign == ValueLook::Sign::Clock   ? TileView::Remark::Stale
           : look.sign == ValueLook::Sign::Fault ? TileView::Remark::Fault
                                                 : TileView::Remark::Plain;
}

// "0.0100" claims more than it says.
static QString withoutZeros(QString number)
{
    if (!number.contains(QLocale().decimalPoint()) || number.contains(u'e', Qt::CaseInsensitive)) return number;
    while (number.endsWith(QLocale().zeroDigit())) number.chop(1);
    return number;
}

// Three figures at most beside the point; shares and counts of turns need none of them above ten.
QString numberText(double value, std::string_view unit)
{
    const double size = std::abs(value);
    if (!std::isfinite(value) || size >= 1e6) return plot::shortValue(value);
    if (size > 0 && size < 0.1) return withoutZeros(plot::shortValue(value));
    const bool coarse = unit.starts_with("%") || unit == "1/min" || unit == "rpm";
    const int decimals = size >= 100 || (coarse && size >= 10) ? 0 : size >= 10 ? 1 : 2;
    return app::shownNumber(value, 'f', decimals);
}

QString quantityText(double value, std::string_view unit)
{
    const QString symbol = shown::unitText(unit);
    return symbol.isEmpty() ? numberText(value, unit) : numberText(value, unit) + QChar(0x00a0) + symbol;
}

QString ageText(double seconds)
{
    if (!std::isfinite(seconds)) return words(QT_TRANSLATE_NOOP("tiles", "old"));
    return words(QT_TRANSLATE_NOOP("tiles", "%1 old"), "age of a value, such as 47 min")
        .arg(shown::lengthText(seconds));
}

QString causeText(connect::Status status)
{
    return firstUpper(app::label(connect::textOf(status).text));
}

QString originText(const app::FeedTag& tag)
{
    QString text;
    switch (tag.origin) {
    case app::FeedTag::Origin::Model:
        text = words(QT_TRANSLATE_NOOP("tiles", "model"));
        break;
    case app::FeedTag::Origin::Estimated:
        text = words(QT_TRANSLATE_NOOP("tiles", "twin estimate"));
        break;
    case app::FeedTag::Origin::Laboratory:
        text = words(QT_TRANSLATE_NOOP("tiles", "laboratory"));
        break;
    case app::FeedTag::Origin::Calculated:
        text = words(QT_TRANSLATE_NOOP("tiles", "calculated"));
        break;
    case app::FeedTag::Origin::Measured:
        // What the source calls it, where that says more than the title.
        text = QString::fromStdString(tag.id).section(u'/', 1);
        if (text == QString::fromStdString(tag.label)) text.clear();
        break;
    }
    if (!tag.simulated) return text;
    const QString simulated = words(QT_TRANSLATE_NOOP("tiles", "simulated"));
    return text.isEmpty()
               ? simulated
               : words(QT_TRANSLATE_NOOP("tiles", "%1, %2"), "value, its age or quality").arg(text, simulated);
}

look::Glyph glyphOf(alarm::Priority priority)
{
    switch (priority) {
    case alarm::Priority::Critical:
        return look::Glyph::Critical;
    case alarm::Priority::High:
        return look::Glyph::Alarm;
    case alarm::Priority::Medium:
        return look::Glyph::Medium;
    case alarm::Priority::Low:
        break;
    }
    return look::Glyph::Low;
}

Token tokenOf(alarm::Priority priority)
{
    return priority == alarm::Priority::Critical ? Token::Critical
           : priority == alarm::Priority::High   ? Token::Alarm
                                                 : Token::WarnFill;
}

QString priorityText(alarm::Priority priority)
{
    return words(QT_TRANSLATE_NOOP("tiles", "alarm priority %1")).arg(int(priority));
}

QFont fontOf(qreal pixels, bool bold)
{
    QFont font = Theme::current().font(Type::Caption);
    font.setPixelSize(std::max(qRound(pixels), font.pixelSize()));
    font.setBold(bold);
    return font;
}

qreal valueWidth(const ValueLook& look, qreal pixels)
{
    const qreal value = QFontMetricsF(fontOf(pixels, true)).horizontalAdvance(look.text);
    if (look.unit.isEmpty()) return value;
    return value + 0.25 * pixels + QFontMetricsF(unitFont(pixels)).horizontalAdvance(look.unit);
}

QRectF paintValue(QPainter* painter, const QRectF& rect, const ValueLook& look, qreal pixels, Token token)
{
    // Smaller where it does not fit, and never cut: half a number is a wrong number.
    const qreal wide = valueWidth(look, pixels);
    if (wide > rect.width()) pixels = std::max(pixels * rect.width() / wide, qreal(fontOf(0, true).pixelSize()));
    const QFont bold = fontOf(pixels, true);
    const QFontMetricsF metrics(bold);
    const Theme& theme = Theme::current();
    const qreal base = rect.top() + metrics.ascent();
    qreal x = rect.left();
    painter->setFont(bold);
    painter->setPen(theme.color(token == Token::Text ? look.token() : token));
    painter->drawText(QPointF(x, base), look.text);
    const QRectF number(x, base - metrics.capHeight(), metrics.horizontalAdvance(look.text), metrics.capHeight());
    if (look.quality == FeedValue::Quality::Uncertain)
        paintOutline(painter, number.adjusted(-theme.u(), -theme.u(), theme.u(), theme.u()));
    x = number.right();
    if (!look.unit.isEmpty()) {
        const QFont small = unitFont(pixels);
        x += 0.25 * pixels;
        painter->setFont(small);
        painter->setPen(theme.color(Token::Muted));
        painter->drawText(QPointF(x, base), look.unit);
        x += QFontMetricsF(small).horizontalAdvance(look.unit);
    }
    return {rect.left(), rect.top(), x - rect.left(), metrics.ascent() + metrics.descent()};
}

void paintSign(QPainter* painter, ValueLook::Sign sign, const QRectF& box)
{
    if (sign == ValueLook::Sign::Clock)
        look::paintIcon(painter, QStringLiteral("i-clock"), box, Theme::current().color(Token::Warn));
    if (sign == ValueLook::Sign::Fault) look::paintGlyph(painter, look::Glyph::Fault, box.center(), box.width());
}

void paintNote(QPainter* painter, const QRectF& rect, const ValueLook& look, Qt::Alignment alignment)
{
    if (look.note.isEmpty()) return;
    const Theme& theme = Theme::current();
    QFont font = theme.font(Type::Caption);
    font.setBold(look.sign == ValueLook::Sign::Fault);
    const QFontMetricsF metrics(font);
    const qreal size = look.sign == ValueLook::Sign::None ? 0 : metrics.height(), gap = size > 0 ? theme.u() : 0;
    const QString text = metrics.elidedText(look.note, Qt::ElideRight, rect.width() - size - gap);
    const qreal wide = size + gap + metrics.horizontalAdvance(text);
    const qreal left = alignment & Qt::AlignRight ? rect.right() - wide : rect.left();
    const qreal middle = alignment & Qt::AlignTop ? rect.top() + metrics.height() / 2 : rect.center().y();
    paintSign(painter, look.sign, {left, middle - size / 2, size, size});
    painter->setFont(font);
    painter->setPen(theme.color(look.noteToken()));
    painter->drawText(QRectF(left + size + gap, middle - metrics.height() / 2, wide, metrics.height()),
                      Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, text);
}

void paintUnknown(QPainter* painter, const QRectF& rect)
{
    if (rect.isEmpty()) return;
    const Theme& theme = Theme::current();
    plot::paintHatching(painter, rect, theme.color(Token::Control));
    painter->setPen(QPen(theme.color(Token::Control), 1));
    painter->drawLine(rect.topLeft(), rect.bottomLeft());
}

QPen holdPen()
{
    QPen pen(Theme::current().color(Token::Muted), 1.5);
    pen.setDashPattern({3, 3});
    return pen;
}

void paintOutline(QPainter* painter, const QRectF& rect)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPen dots(Theme::current().color(Token::Control), 1.25);
    dots.setDashPattern({1.5, 2.5});
    painter->setPen(dots);
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(rect, Theme::current().u(), Theme::current().u());
    painter->restore();
}

} // namespace titer::tiles
