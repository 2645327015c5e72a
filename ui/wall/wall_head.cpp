#include "ui/wall/wall_head.h"

#include <QLocale>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>

namespace titer::wall {

using look::Glyph;
using look::Theme;
using look::Token;
using look::Type;
using widgets::Level;

namespace {

// In sizes of body text.
constexpr qreal nameSize = 1.45, daySize = 1.35, clockSize = 1.7, batchSize = 1.05;
constexpr qreal wordLine = 0.7; // height of a line of words, in lines of the head
constexpr qreal narrowest = 60; // [u] that words are laid out in

QFont fontOf(qreal size, bool bold)
{
    QFont font = Theme::current().font(Type::Body);
    font.setPixelSize(qRound(font.pixelSize() * size));
    font.setBold(bold);
    return font;
}

QString wordOf(Level level)
{
    switch (level) {
    case Level::Model:
        return WallHead::tr("Model");
    case Level::Shadow:
        return WallHead::tr("Shadow");
    case Level::Advisory:
        return WallHead::tr("Advisory");
    case Level::ClosedLoop:
        return WallHead::tr("Closed loop");
    }
    return {};
}

} // namespace

WallHead::WallHead(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&Theme::current(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void WallHead::setPlace(const QString& name, const QString& batch, const QString& day)
{
    if (name == m_name && batch == m_batch && day == m_day) return;
    m_name = name;
    m_batch = batch;
    m_day = day;
    describe();
}

void WallHead::setLevel(Level level)
{
    if (level == m_level) return;
    m_level = level;
    describe();
}

void WallHead::setAlarms(Glyph worst, int count, const QString& words)
{
    if (worst == m_worst && count == m_count && words == m_words) return;
    m_worst = worst;
    m_count = count;
    m_words = words;
    describe();
}

void WallHead::setTime(const QDateTime& time)
{
    m_time = time;
    update();
}

void WallHead::setTrouble(const QString& trouble)
{
    if (trouble == m_trouble) return;
    m_trouble = trouble;
    updateGeometry();
    describe();
}

void WallHead::setReplay(const QString& words, bool plays)
{
    if (words == m_replay && plays == m_plays) return;
    m_replay = words;
    m_plays = plays;
    updateGeometry();
    describe();
}

void WallHead::setArmed(const QString& words, bool isUnheard)
{
    if (words == m_armed && isUnheard == m_isUnheard) return;
    m_armed = words;
    m_isUnheard = isUnheard;
    updateGeometry();
    describe();
}

void WallHead::describe()
{
    QStringList words{m_name, m_batch, m_day, wordOf(m_level), m_words, m_armed, m_trouble, m_replay};
    words.removeAll(QString());
    setAccessibleName(words.join(QStringLiteral(", ")));
    update();
}

qreal WallHead::lineHeight() const
{
    return 19.0 * Theme::current().u() / 2.0;
}

QSize WallHead::sizeHint() const
{
    qreal height = lineHeight();
    for (const Line& line : lines()) height += heightOf(line);
    return {160 * Theme::current().u(), qRound(height)};
}

void WallHead::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) updateGeometry();
}

QList<WallHead::Line> WallHead::lines() const
{
    QList<Line> lines;
    if (!m_armed.isEmpty()) lines.append({m_isUnheard ? Glyph::Fault : Glyph::Running, m_armed});
    if (!m_trouble.isEmpty()) lines.append({Glyph::Fault, m_trouble});
    if (!m_replay.isEmpty()) lines.append({m_plays ? Glyph::Running : Glyph::Held, m_replay});
    return lines;
}

// Next to the sign; as high as anything.
QRectF WallHead::wordsRect(qreal top) const
{
    const qreal u = Theme::current().u(), sign = 0.7 * wordLine * lineHeight();
    const qreal wide = std::max<qreal>(width(), narrowest * u); // before it has its place
    return {sign + 2 * u, top, wide - sign - 2 * u, QWIDGETSIZE_MAX};
}

// What a person has to read is not cut: the first line, and further ones as the words need them.
qreal WallHead::heightOf(const Line& line) const
{
    const QFontMetricsF metrics(Theme::current().font(Type::Strong));
    const qreal words = metrics.boundingRect(wordsRect(0), Qt::TextWordWrap, line.words).height();
    return wordLine * lineHeight() + std::max(0.0, words - metrics.lineSpacing());
}

void WallHead::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal height = lineHeight(), gap = 3.0 * Theme::current().u();
    qreal right = paintClock(&painter, width(), height) - 2 * gap;
    if (m_count > 0) right = paintAlarms(&painter, right, height) - gap;
    right = paintLevel(&painter, right, height) - gap;
    paintPlace(&painter, right, height);
    qreal top = height;
    for (const Line& line : lines()) {
        paintLine(&painter, top, line);
        top += heightOf(line);
    }
}

// Hours and minutes, with a bar beneath that fills through the minute: where it stands still, so does the picture.
qreal WallHead::paintClock(QPainter* painter, qreal right, qreal height) const
{
    const Theme& theme = Theme::current();
    painter->setFont(fontOf(clockSize, true));
    painter->setPen(theme.color(Token::Text));
    const QString text = QLocale().toString(m_time.time(), QStringLiteral("HH:mm"));
    const qreal width = painter->fontMetrics().horizontalAdvance(QStringLiteral("00:00"));
    const QRectF box(right - width, 0, width, height);
    painter->drawText(box, Qt::AlignRight | Qt::AlignVCenter, text);
    const qreal thick = 0.75 * theme.u();
    const QRectF bar(box.left(), height - 1.5 * thick, width, thick);
    painter->fillRect(bar, theme.color(Token::Grid));
    const qreal done = (m_time.time().second() + 1) / 60.0;
    painter->fillRect(QRectF(bar.topLeft(), QSizeF(width * done, thick)), theme.color(Token::Muted));
    return box.left();
}

qreal WallHead::paintAlarms(QPainter* painter, qreal right, qreal height) const
{
    const Theme& theme = Theme::current();
    const qreal u = theme.u();
    painter->setFont(fontOf(batchSize, true));
    const qreal glyph = 6.5 * u, words = painter->fontMetrics().horizontalAdvance(m_words);
    const QRectF box(right - words - glyph - 7 * u, 0.08 * height, words + glyph + 7 * u, 0.84 * height);
    painter->setPen(QPen(theme.color(look::glyphToken(m_worst)), 0.6 * u));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(box, theme.radius(look::Radius::Card), theme.radius(look::Radius::Card));
    look::paintGlyph(painter, m_worst, {box.left() + 2 * u + glyph / 2, box.center().y()}, glyph);
    painter->setPen(theme.color(Token::Text));
    painter->drawText(box.adjusted(glyph + 4 * u, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_words);
    return box.left();
}

qreal WallHead::paintLevel(QPainter* painter, qreal right, qreal height) const
{
    const Theme& theme = Theme::current();
    const qreal u = theme.u();
    painter->setFont(theme.font(Type::Caption));
    const QString word = wordOf(m_level);
    const qreal wide = painter->fontMetrics().horizontalAdvance(word) + 5 * u, high = 0.5 * height;
    const QRectF pill(right - wide, (height - high) / 2, wide, high);
    painter->setPen(QPen(theme.color(Token::Control), 0.3 * u));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(pill, high / 2, high / 2);
    painter->setPen(theme.color(Token::Muted));
    painter->drawText(pill, Qt::AlignCenter, word);
    return pill.left();
}

void WallHead::paintPlace(QPainter* painter, qreal right, qreal height) const
{
    const Theme& theme = Theme::current();
    const qreal gap = 4.0 * theme.u();
    painter->setPen(theme.color(Token::Text));
    if (!m_day.isEmpty()) {
        painter->setFont(fontOf(daySize, true));
        const qreal wide = painter->fontMetrics().horizontalAdvance(m_day);
        painter->drawText(QRectF(right - wide, 0, wide, height), Qt::AlignLeft | Qt::AlignVCenter, m_day);
        right -= wide + gap;
    }
    painter->setFont(fontOf(nameSize, true));
    const QString name = painter->fontMetrics().elidedText(m_name, Qt::ElideRight, qRound(right));
    const qreal wide = painter->fontMetrics().horizontalAdvance(name);
    painter->drawText(QRectF(0, 0, wide + 1, height), Qt::AlignLeft | Qt::AlignVCenter, name);
    painter->setFont(fontOf(batchSize, false));
    painter->setPen(theme.color(Token::Muted));
    const QRectF rest(wide + gap, 0, right - wide - gap, height);
    if (rest.width() > gap)
        painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(m_batch, Qt::ElideRight, qRound(rest.width())));
}

void WallHead::paintLine(QPainter* painter, qreal top, const Line& line) const
{
    const Theme& theme = Theme::current();
    const qreal first = wordLine * lineHeight(), glyph = 0.7 * first;
    look::paintGlyph(painter, line.sign, {glyph / 2, top + first / 2}, glyph);
    painter->setFont(theme.font(Type::Strong));
    painter->setPen(theme.color(Token::Text));
    QRectF room = wordsRect(top);
    room.setHeight(heightOf(line));
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, line.words);
}

} // namespace titer::wall

#include "ui/wall/moc_wall_head.cpp"
