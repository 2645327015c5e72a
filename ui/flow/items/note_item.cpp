// Lays a note out and paints it.
#include "ui/flow/items/note_item.h"

#include <QPainter>
#include <QTextOption>

namespace titer::flow {

using look::Detail;

using look::Theme;
using look::Token;
using look::Type;

namespace {

constexpr qreal side = 10, over = 7; // around the words [text px]
constexpr qreal edge = 6;            // around the plate, for the frame of the focus [screen px]

QString prefix()
{
    return QStringLiteral("note:");
}

} // namespace

NoteItem::NoteItem(const FlowLook& look)
    : m_look(look)
{
    setAcceptedMouseButtons(Qt::NoButton);
    setZValue(9); // beneath the units
    layout();
}

void NoteItem::setText(const QString& text)
{
    if (text == m_text) return;
    m_text = text;
    layout();
}

void NoteItem::setChosen(bool chosen)
{
    if (chosen == m_chosen) return;
    m_chosen = chosen;
    update();
}

void NoteItem::setFocusShown(bool shown)
{
    if (shown == m_focus) return;
    m_focus = shown;
    update();
}

void NoteItem::lookChanged()
{
    layout();
}

void NoteItem::layout()
{
    prepareGeometryChange();
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_laid.setTextFormat(Qt::PlainText);
    m_laid.setTextOption(option);
    // Far away, where words are not to be read, the plate keeps the size that it has near by.
    const qreal k = m_look.detail == Detail::Overview ? 1 : m_look.text;
    m_laid.setTextWidth(width / k - 2 * side);
    m_laid.setText(QString(m_text).replace(u'\n', QChar::LineSeparator));
    m_laid.prepare({}, Theme::current().font(Type::Body));
    m_box = QRectF(0, 0, width, (m_laid.size().height() + 2 * over) * k);
    update();
}

QRectF NoteItem::boundingRect() const
{
    const qreal room = m_look.screen(edge);
    return m_box.adjusted(-room, -room, room, room);
}

void NoteItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const Theme& theme = Theme::current();
    const qreal radius = theme.radius(look::Radius::Field);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme.color(m_chosen ? Token::Accent : Token::Border), m_look.screen(m_chosen ? 2 : 1)));
    painter->setBrush(theme.color(m_chosen ? Token::Selection : Token::Base));
    painter->drawRoundedRect(m_box, radius, radius);
    if (m_focus) {
        const qreal out = m_look.screen(4);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme.color(Token::Accent), m_look.screen(2)));
        painter->drawRoundedRect(m_box.adjusted(-out, -out, out, out), radius + out, radius + out);
    }
    if (m_look.detail == Detail::Overview) return;
    painter->save();
    countInText(painter, {}, m_look);
    painter->setFont(theme.font(Type::Body));
    painter->setPen(theme.color(Token::Text));
    painter->drawStaticText(QPointF(side, over), m_laid);
    painter->restore();
}

QString noteKey(int note)
{
    return prefix() + QString::number(note);
}

int noteOf(const QString& key)
{
    return key.startsWith(prefix()) ? key.mid(prefix().size()).toInt() : -1;
}

} // namespace titer::flow
