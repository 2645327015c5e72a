#include "ui/pages/learn/term_text.h"

#include "app/form/help_glossary.h"
#include "ui/look/glyph.h"
#include "ui/pages/learn/term_note.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace titer::pages {

using look::Theme;
using look::Token;
using look::Type;

namespace {

constexpr int untilShown = 350; // [ms] with the mouse on a term, or off it

int lettersOf(std::string_view text)
{
    return int(QString::fromUtf8(text.data(), qsizetype(text.size())).size());
}

} // namespace

TermText::TermText(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMouseTracking(true);
    m_wait.setSingleShot(true);
    m_wait.setInterval(untilShown);
    connect(&m_wait, &QTimer::timeout, this, [this] {
        if (m_hovered >= 0) return explain(m_hovered);
        const bool isRead = m_note && m_note->underMouse();
        if (!isRead && !hasFocus()) hideNote();
    });
    connect(&Theme::current(), &Theme::changed, this, &TermText::refresh);
}

TermText::~TermText()
{
    delete m_note;
}

void TermText::setWords(const lessons::Text& text, std::set<std::string>& known)
{
    const std::string language = app::glossaryLanguage();
    const std::string& words = text.in(language);
    m_words = QString::fromStdString(words);
    m_places.clear();
    m_current = m_hovered = -1;
    for (const lessons::TermUse& use : lessons::termsIn(words, text.has(language) ? language : "en", known)) {
        const int begin = lettersOf(std::string_view(words).substr(0, use.begin));
        m_places.push_back({use.term, begin, lettersOf(std::string_view(words).substr(use.begin, use.length))});
    }
    setFocusPolicy(m_places.empty() ? Qt::NoFocus : Qt::StrongFocus);
    setAccessibleName(m_words);
    setAccessibleDescription(
        m_places.empty() ? QString() : tr("Explained terms: %1", "of a text").arg(terms().join(QStringLiteral(", "))));
    refresh();
}

QStringList TermText::terms() const
{
    QStringList terms;
    for (const Place& place : m_places) terms.append(m_words.mid(place.begin, place.length));
    return terms;
}

void TermText::layOut(QTextLayout& layout, int width) const
{
    layout.setText(m_words);
    layout.setFont(Theme::current().font(Type::Body));
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const Place& place : m_places) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        format.setUnderlineColor(Theme::current().color(Token::Accent));
        formats.append({place.begin, place.length, format});
    }
    layout.setFormats(formats);
    layout.beginLayout();
    qreal y = 0.0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0.0, y));
        y += line.height();
    }
    layout.endLayout();
}

void TermText::refresh()
{
    layOut(m_layout, std::max(width(), 1));
    // For places whose layout does not ask how high a width makes it.
    const int needed = int(std::ceil(m_layout.boundingRect().height()));
    if (needed != minimumHeight()) setMinimumHeight(needed);
    updateGeometry();
    update();
}

int TermText::heightForWidth(int width) const
{
    QTextLayout layout;
    layOut(layout, std::max(width, 1));
    return int(std::ceil(layout.boundingRect().height()));
}

QSize TermText::sizeHint() const
{
    const int wide = std::max(width(), minimumSizeHint().width());
    return {wide, heightForWidth(wide)};
}

QSize TermText::minimumSizeHint() const
{
    return {30 * Theme::current().u(), minimumHeight()};
}

QRect TermText::placeOf(int term) const
{
    const Place& place = m_places[std::size_t(term)];
    const QTextLine line = m_layout.lineForTextPosition(place.begin);
    if (!line.isValid()) return {};
    const int end = std::min(place.begin + place.length, line.textStart() + line.textLength());
    const qreal from = line.cursorToX(place.begin), to = line.cursorToX(end);
    return QRectF(from, line.y(), to - from, line.height()).toAlignedRect();
}

int TermText::termAt(QPoint at) const
{
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        const QTextLine line = m_layout.lineAt(i);
        if (!line.rect().contains(at) || at.x() > line.naturalTextRect().right()) continue;
        const int letter = line.xToCursor(at.x(), QTextLine::CursorOnCharacter);
        for (std::size_t k = 0; k < m_places.size(); ++k)
            if (letter >= m_places[k].begin && letter < m_places[k].begin + m_places[k].length) return int(k);
    }
    return -1;
}

void TermText::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(Theme::current().color(Token::Text));
    m_layout.draw(&painter, QPointF());
    if (hasFocus() && m_current >= 0)
        look::paintFocus(&painter, placeOf(m_current), Theme::current().radius(look::Radius::Field));
}

void TermText::resizeEvent(QResizeEvent* event)
{
    if (event->size().width() != event->oldSize().width()) refresh();
    QWidget::resizeEvent(event);
}

void TermText::explain(int term)
{
    if (!m_note) {
        m_note = new TermNote(window());
        connect(m_note, &TermNote::topicAsked, this, &TermText::topicAsked);
        connect(m_note, &TermNote::left, &m_wait, qOverload<>(&QTimer::start));
    }
    const QRect words = placeOf(term);
    m_note->explain(*m_places[std::size_t(term)].term, {mapTo(window(), words.topLeft()), words.size()});
}

void TermText::hideNote()
{
    if (m_note) m_note->hide();
}

QString TermText::meaning() const
{
    return m_note && m_note->isVisible() ? m_note->meaning() : QString();
}

void TermText::mouseMoveEvent(QMouseEvent* event)
{
    const int at = termAt(event->pos());
    if (at == m_hovered) return;
    m_hovered = at;
    setCursor(at < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    m_wait.start();
}

void TermText::mousePressEvent(QMouseEvent* event)
{
    const int at = termAt(event->pos());
    if (at < 0) return QWidget::mousePressEvent(event);
    m_current = at;
    setFocus(Qt::MouseFocusReason);
    explain(at);
    update();
}

void TermText::leaveEvent(QEvent* event)
{
    m_hovered = -1;
    m_wait.start();
    QWidget::leaveEvent(event);
}

void TermText::hideEvent(QHideEvent* event)
{
    m_wait.stop();
    hideNote();
    QWidget::hideEvent(event);
}

void TermText::focusInEvent(QFocusEvent* event)
{
    const bool byKeys = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKeys) m_current = event->reason() == Qt::TabFocusReason ? 0 : int(m_places.size()) - 1;
    if (byKeys) explain(m_current);
    QWidget::focusInEvent(event);
    update();
}

void TermText::focusOutEvent(QFocusEvent* event)
{
    hideNote();
    QWidget::focusOutEvent(event);
    update();
}

bool TermText::event(QEvent* event)
{
    // Escape closes the note before it leaves the page, and Enter is no key of the page.
    if (event->type() == QEvent::ShortcutOverride && m_current >= 0) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool closes = key == Qt::Key_Escape && !meaning().isEmpty();
        if (closes || key == Qt::Key_Return || key == Qt::Key_Enter) event->accept();
    }
    return QWidget::event(event);
}

// Arrows lead from term to term.
void TermText::keyPressEvent(QKeyEvent* event)
{
    const int last = int(m_places.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        m_current = std::max(m_current - 1, 0);
        break;
    case Qt::Key_Right:
    case Qt::Key_Down:
        m_current = std::min(m_current + 1, last);
        break;
    case Qt::Key_Space:
        m_current = std::max(m_current, 0);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            emit topicAsked(QString::fromStdString(app::topicOf(*m_places[std::size_t(m_current)].term)));
        return;
    case Qt::Key_Escape:
        if (meaning().isEmpty()) return QWidget::keyPressEvent(event);
        return hideNote();
    default:
        return QWidget::keyPressEvent(event);
    }
    explain(m_current);
    update();
}

} // namespace titer::pages

#include "ui/pages/learn/moc_term_text.cpp"
