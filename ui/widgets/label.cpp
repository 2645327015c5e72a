// Labels and section headers.
#include "ui/widgets/label.h"

#include "ui/look/glyph.h"
#include "ui/look/icons.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace titer::widgets {

using look::paintFocus;
using look::paintIcon;
using look::Radius;
using look::Theme;
using look::Token;
using look::Type;

Label::Label(const QString& text, Type type, Token token, QWidget* parent)
    : QLabel(text, parent)
    , m_type(type)
    , m_token(token)
{
    connect(&Theme::current(), &Theme::changed, this, &Label::refresh);
    refresh();
}

void Label::setToken(Token token)
{
    m_token = token;
    refresh();
}

void Label::setType(Type type)
{
    m_type = type;
    refresh();
}

void Label::wrapWhole()
{
    m_whole = true;
    setWordWrap(true);
    if (isVisible()) keepWhole();
}

void Label::setText(const QString& text)
{
    QLabel::setText(text);
    if (m_whole && isVisible()) keepWhole();
}

// Else a label asks for the lines that it would have in a narrower place.
QSize Label::sizeHint() const
{
    const QSize usual = QLabel::sizeHint();
    return m_whole ? QSize(usual.width(), std::max(0, heightForWidth(width()))) : usual;
}

void Label::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    if (m_whole) keepWhole();
}

void Label::keepWhole()
{
    // It asks for no less than its minimum, so that it would never become lower again.
    if (minimumHeight() > 0 && heightForWidth(width()) <= minimumHeight()) setMinimumHeight(0);
    const int needed = std::max(0, heightForWidth(width())); // -1 without words
    if (needed != minimumHeight()) setMinimumHeight(needed);
}

void Label::refresh()
{
    setFont(Theme::current().font(m_type));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Theme::current().color(m_token));
    colours.setColor(QPalette::Link, Theme::current().color(Token::Accent));
    setPalette(colours);
}

IconLabel::IconLabel(const QIcon& icon, int units, QWidget* parent)
    : QLabel(parent)
    , m_icon(icon)
    , m_units(units)
{
    connect(&Theme::current(), &Theme::changed, this, &IconLabel::refresh);
    refresh();
}

void IconLabel::refresh()
{
    const int edge = m_units * Theme::current().u();
    setPixmap(m_icon.pixmap(edge, edge));
}

SectionHeader::SectionHeader(const QString& title, QWidget* parent)
    : QAbstractButton(parent)
{
    setText(title);
    setAccessibleName(title);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (m_foldable) setFolded(!m_folded);
    });
    connect(&Theme::current(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void SectionHeader::setNote(const QString& note, Token token)
{
    m_note = note;
    m_noteToken = token;
    update();
}

void SectionHeader::setFoldable(bool foldable)
{
    m_foldable = foldable;
    setFocusPolicy(foldable ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(foldable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void SectionHeader::setFolded(bool fold)
{
    if (fold == m_folded) return;
    m_folded = fold;
    update();
    emit folded(fold);
}

QSize SectionHeader::sizeHint() const
{
    const Theme& theme = Theme::current();
    const QFontMetrics title(theme.font(Type::Strong)), note(theme.font(Type::Caption));
    // On a picture or paper its letters may be a little wider than on the screen.
    const int width = title.horizontalAdvance(text()) + theme.u() + (m_foldable ? 5 * theme.u() : 0) +
                      (m_note.isEmpty() ? 0 : note.horizontalAdvance(m_note) + 2 * theme.u());
    return {width, theme.fieldHeight()};
}

QSize SectionHeader::minimumSizeHint() const
{
    return {10 * Theme::current().u(), sizeHint().height()};
}

void SectionHeader::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    const int u = theme.u();
    QPainter painter(this);
    QRect rest = rect();
    if (m_foldable) {
        const QRectF box(0, (height() - 4.0 * u) / 2, 4 * u, 4 * u);
        paintIcon(&painter, m_folded ? QStringLiteral("i-chev") : QStringLiteral("i-chevd"), box,
                  theme.color(Token::Muted));
        rest.setLeft(5 * u);
    }
    if (!m_note.isEmpty()) {
        painter.setFont(theme.font(Type::Caption));
        painter.setPen(theme.color(m_noteToken));
        if (m_foldable) rest.setRight(rest.right() - u); // within the frame of the focus
        painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter, m_note);
        rest.setRight(rest.right() - painter.fontMetrics().horizontalAdvance(m_note) - 2 * u);
    }
    painter.setFont(theme.font(Type::Strong));
    painter.setPen(theme.color(Token::Text));
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, rest.width()));
    if (hasFocus()) paintFocus(&painter, rect(), theme.radius(Radius::Field));
}

void SectionHeader::keyPressEvent(QKeyEvent* event)
{
    if (m_foldable && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right))
        setFolded(event->key() == Qt::Key_Left);
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace titer::widgets

#include "ui/widgets/moc_label.cpp"
