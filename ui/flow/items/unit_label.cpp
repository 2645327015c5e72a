// Lines that break alike stay as they are while a sheet is zoomed: to shape text costs more than all the rest.
#include "ui/flow/items/unit_label.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace titer::flow {

using look::Theme;
using look::Token;
using look::Type;

namespace {

constexpr qreal labelWidth = 38, narrowLabel = 25; // in u
constexpr int maxLines = 3;                        // of a label: two of the name, one of the size

QFont scaled(QFont font, qreal scale)
{
    font.setPixelSize(std::max(1, qRound(font.pixelSize() * scale)));
    return font;
}

} // namespace

void UnitLabel::setWords(const QString& name, const KeySize& key, bool narrow)
{
    m_name = name;
    m_key = key;
    m_narrow = narrow;
}

bool UnitLabel::setPill(const QString& pill)
{
    const bool same = pill.isEmpty() == m_pill.isEmpty() && pillSize(pill) == m_lines.pill;
    m_pill = pill;
    return same;
}

bool UnitLabel::setRoom(QSizeF room)
{
    const qreal before = widest(), height = m_room.height();
    m_room = room;
    return widest() != before || m_room.height() != height;
}

qreal UnitLabel::widest() const
{
    return std::min(m_room.width(), (m_narrow ? narrowLabel : labelWidth) * Theme::current().u());
}

void UnitLabel::measure()
{
    m_plain = linesFor(widest(), {maxLines, maxLines});
    m_lines.made = false;
}

void UnitLabel::layOut()
{
    const qreal width = widest() / m_look.text;
    const qreal line = QFontMetricsF(Theme::current().font(Type::Strong)).lineSpacing() * m_look.text;
    // What is beneath the letters of a line may lie over the symbol. From afar there may be room for none.
    Rooms most{};
    for (const Attempt attempt : {Plain, Dense})
        most[attempt] = std::clamp(int(m_room.height() / (line * letters[attempt]) + 0.05), 0, maxLines);
    if (m_lines.made && m_lines.paper == m_look.paper && m_lines.most == most &&
        (!m_look.names || m_lines.alike.hold(width)))
        return;
    m_lines = linesFor(width, most);
}

UnitLabel::Line UnitLabel::lineOf(const QString& text, const QFont& font, qreal y)
{
    QStaticText laid(text);
    laid.setTextFormat(Qt::PlainText);
    return {laid, {-QFontMetricsF(font).horizontalAdvance(text) / 2, y}};
}

// At most so many lines: where the letters are large on the sheet, the next symbol may be near. A name that would be
// cut has smaller letters, and all lines.
UnitLabel::Lines UnitLabel::linesFor(qreal width, const Rooms& most) const
{
    LineWidths alike;
    Lines lines;
    for (const Attempt attempt : {Plain, Dense}) {
        lines = linesOf(attempt, width, most[attempt], alike);
        if (!lines.cut) break;
    }
    lines.alike = alike;
    lines.most = most;
    lines.paper = m_look.paper;
    lines.made = true;
    return lines;
}

UnitLabel::Lines UnitLabel::linesOf(Attempt attempt, qreal width, int most, LineWidths& alike) const
{
    const qreal scale = letters[attempt];
    const Theme& theme = Theme::current();
    const QFont strong = scaled(theme.font(Type::Strong), scale), caption = scaled(theme.font(Type::Caption), scale);
    Lines lines;
    lines.scale = scale;
    lines.nameHeight = QFontMetricsF(strong).lineSpacing();
    qreal y = 0;
    const int maxOfName = std::min(attempt == Dense ? maxLines : 2, most);
    const QStringList name = most > 0 ? wrapped(m_name, strong, width, maxOfName, &alike) : QStringList();
    lines.cut = !m_name.isEmpty() && (name.isEmpty() || name.last().endsWith(u'…'));
    for (const QString& line : name) {
        lines.name.append(lineOf(line, strong, y));
        y += lines.nameHeight;
    }
    if (!m_key.words.isEmpty() && lines.name.size() < most) {
        // A number that is cut from its unit says nothing.
        const qreal whole = QFontMetricsF(caption).horizontalAdvance(m_key.words);
        const bool isShort = whole > width && !m_key.shorter.isEmpty();
        if (isShort) alike.max = std::min(alike.max, whole);
        const QString& size = isShort ? m_key.shorter : m_key.words;
        lines.key.append(lineOf(wrapped(size, caption, width, 1, &alike).first(), caption, y));
        y += QFontMetricsF(caption).lineSpacing();
    }
    qreal w = 0;
    for (const QList<Line>& list : {lines.name, lines.key})
        for (const Line& line : list) w = std::max(w, -2 * line.at.x());
    lines.words = {w, y};
    lines.pill = m_pill.isEmpty() ? QSizeF(0, 0) : pillSize(m_pill);
    if (!m_pill.isEmpty()) y += lines.pill.height() + 1.5 * theme.u();
    lines.size = {std::max(w, lines.pill.width()), y};
    return lines;
}

void UnitLabel::paint(QPainter* painter, QPointF top, bool pillShown, bool pillMuted) const
{
    const Theme& theme = Theme::current();
    painter->save();
    countInText(painter, top, m_look);
    painter->setFont(scaled(theme.font(Type::Strong), m_lines.scale));
    painter->setPen(theme.color(Token::Text));
    for (const Line& line : m_lines.name) painter->drawStaticText(line.at, line.text);
    if (m_look.detail == look::Detail::Overview) return painter->restore();
    painter->setFont(scaled(theme.font(Type::Caption), m_lines.scale));
    painter->setPen(theme.color(Token::Muted));
    for (const Line& line : m_lines.key) painter->drawStaticText(line.at, line.text);
    if (!m_pill.isEmpty() && pillShown)
        paintPill(
            painter,
            QRectF(QPointF(-m_lines.pill.width() / 2, m_lines.size.height() - m_lines.pill.height()), m_lines.pill),
            m_pill, pillMuted);
    painter->restore();
}

} // namespace titer::flow
