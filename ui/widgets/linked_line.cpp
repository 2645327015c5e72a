// Words that give way next to links that do not.
#include "ui/widgets/linked_line.h"

#include <QFontMetrics>
#include <QResizeEvent>

#include <algorithm>

namespace titer::widgets {

using look::Theme;
using look::Type;

LinkedLine::LinkedLine(Type type, look::Token token)
    : Label({}, type, token)
    , m_type(type)
{
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    // Links keep the colour with which they were set.
    connect(&Theme::current(), &Theme::changed, this, &LinkedLine::fit);
}

void LinkedLine::setParts(const QList<Link>& before, const QString& words, const QList<Link>& after, bool bold)
{
    if (before == m_before && words == m_words && after == m_after && bold == m_bold) return;
    m_before = before;
    m_words = words;
    m_after = after;
    m_bold = bold;
    fit();
    updateGeometry();
}

void LinkedLine::setSeparator(const QString& separator)
{
    m_separator = separator;
    fit();
}

void LinkedLine::setHint(const QString& hint)
{
    m_hint = hint;
    fit();
}

QFontMetrics LinkedLine::wordMetrics() const
{
    return QFontMetrics(Theme::current().font(m_bold ? Type::Strong : m_type));
}

int LinkedLine::widthBeside() const
{
    const QFontMetrics body(Theme::current().font(m_type));
    int width = 2;
    for (const auto* links : {&m_before, &m_after})
        for (const Link& link : *links) width += body.horizontalAdvance(link.text + m_separator);
    return width;
}

QSize LinkedLine::sizeHint() const
{
    const QFontMetrics metrics = wordMetrics();
    return {widthBeside() + metrics.horizontalAdvance(m_words), metrics.lineSpacing()};
}

// Some letters stay whatever comes.
QSize LinkedLine::minimumSizeHint() const
{
    const QFontMetrics metrics = wordMetrics();
    const int min = std::min(metrics.horizontalAdvance(m_words), 6 * metrics.averageCharWidth());
    return {widthBeside() + min, sizeHint().height()};
}

void LinkedLine::resizeEvent(QResizeEvent* event)
{
    Label::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) fit();
}

void LinkedLine::fit()
{
    const QFontMetrics metrics = wordMetrics();
    const int room = width() - widthBeside();
    const QString shown =
        metrics.horizontalAdvance(m_words) <= room ? m_words : metrics.elidedText(m_words, Qt::ElideRight, room);
    QStringList parts;
    // A way back is plain; an act is underlined.
    const auto add = [&parts](const QList<Link>& links, const QString& form) {
        for (const Link& link : links) parts.append(form.arg(link.target.toHtmlEscaped(), link.text.toHtmlEscaped()));
    };
    add(m_before, QStringLiteral("<a style=\"text-decoration:none\" href=\"%1\">%2</a>"));
    if (!shown.isEmpty())
        parts.append(m_bold ? QStringLiteral("<b>%1</b>").arg(shown.toHtmlEscaped()) : shown.toHtmlEscaped());
    add(m_after, QStringLiteral("<a href=\"%1\">%2</a>"));
    setText(parts.join(m_separator));
    setToolTip(shown == m_words ? m_hint : m_words);
}

} // namespace titer::widgets

#include "ui/widgets/moc_linked_line.cpp"
