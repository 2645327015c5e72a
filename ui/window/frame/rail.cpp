// Rail and its buttons.
#include "ui/window/frame/rail.h"

#include "ui/look/glyph.h"
#include "ui/look/icons.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace titer::window {

using look::icon;
using look::paintFocus;
using look::paintIcon;
using look::paintLogo;
using look::Radius;
using look::Theme;
using look::Token;
using look::Type;

namespace {

constexpr qreal plateShare = 0.12; // of rail text behind the current page

} // namespace

RailButton::RailButton(const QString& id, const QString& icon, const QString& word, QWidget* parent)
    : QAbstractButton(parent)
    , m_id(id)
    , m_icon(icon)
{
    setText(word);
    setAccessibleName(word);
    setToolTip(word);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Maximum);
}

void RailButton::setCurrent(bool current)
{
    m_current = current;
    update();
}

void RailButton::setNarrow(bool narrow)
{
    m_narrow = narrow;
    updateGeometry();
    update();
}

QSize RailButton::sizeHint() const
{
    const int u = Theme::current().u();
    if (m_icon.isEmpty()) return {(m_narrow ? 13 : 19) * u, 13 * u}; // the drop, as high as the top bar
    return {(m_narrow ? 13 : 19) * u, (m_narrow ? 13 : 15) * u};
}

// Where text is large and the window low all of them move together, no closer than a finger needs.
QSize RailButton::minimumSizeHint() const
{
    return {sizeHint().width(), std::min(sizeHint().height(), (m_narrow ? 8 : 12) * Theme::current().u())};
}

void RailButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    const qreal u = theme.u();
    const bool word = !m_narrow && !m_icon.isEmpty();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF plate = QRectF(rect()).adjusted(1.5 * u, 0.5 * u, -1.5 * u, -0.5 * u);
    if (m_current || underMouse()) {
        QColor fill = theme.color(Token::RailText);
        fill.setAlphaF(m_current ? plateShare : plateShare / 2);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(plate, theme.radius(Radius::Card), theme.radius(Radius::Card));
    }
    if (m_current)
        painter.fillRect(QRectF(0, plate.top() + 2 * u, 0.75 * u, plate.height() - 4 * u),
                         theme.color(Token::RailAccent));
    const QColor ink = theme.color(m_current ? Token::RailCurrent : Token::RailText);
    if (m_icon.isEmpty()) {
        paintLogo(&painter, QRectF(width() / 2.0 - 4.25 * u, height() / 2.0 - 4.25 * u, 8.5 * u, 8.5 * u));
    } else {
        const qreal icon = theme.railIconSize();
        const qreal top = word ? plate.top() + 1.5 * u : (height() - icon) / 2;
        paintIcon(&painter, m_icon, QRectF((width() - icon) / 2, top, icon, icon), ink);
    }
    if (word) {
        QFont font = theme.font(Type::Caption);
        font.setBold(m_current);
        painter.setFont(font);
        painter.setPen(ink);
        const qreal line = painter.fontMetrics().lineSpacing();
        const QString text = painter.fontMetrics().elidedText(this->text(), Qt::ElideRight, width() - int(u));
        painter.drawText(QRectF(0, plate.bottom() - line - 0.5 * u, width(), line), Qt::AlignCenter, text);
    }
    if (hasFocus()) paintFocus(&painter, plate, theme.radius(Radius::Card));
}

Rail::Rail(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_drop(new RailButton({}, {}, tr("Welcome")))
    , m_settings(new RailButton({}, QStringLiteral("i-gear"), tr("Settings")))
{
    setAccessibleName(tr("Pages"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_drop);
    m_column->addStretch();
    m_column->addWidget(m_settings);
    connect(m_drop, &QAbstractButton::clicked, this, [this] { emit chosen(QString()); });
    connect(m_settings, &QAbstractButton::clicked, this, &Rail::settingsAsked);
    connect(&Theme::current(), &Theme::changed, this, &Rail::refresh);
    setCurrent({});
    refresh();
}

void Rail::setPages(const QList<RailPage>& pages)
{
    qDeleteAll(m_pages);
    m_pages.clear();
    for (const RailPage& page : pages) {
        auto* button = new RailButton(page.id, page.icon, page.word, this);
        button->setToolTip(page.hint);
        connect(button, &QAbstractButton::clicked, this, [this, id = page.id] { emit chosen(id); });
        m_column->insertWidget(1 + int(m_pages.size()), button);
        m_pages.append(button);
    }
    setCurrent(m_current);
    refresh();
}

void Rail::setCurrent(const QString& id)
{
    m_current = id;
    m_drop->setCurrent(id.isEmpty());
    for (RailButton* button : std::as_const(m_pages)) button->setCurrent(button->id() == id);
}

void Rail::setNarrow(bool narrow)
{
    m_narrow = narrow;
    refresh();
}

QPoint Rail::settingsCorner() const
{
    return m_settings->mapToGlobal(QPoint(m_settings->width(), m_settings->height()));
}

void Rail::refresh()
{
    const int u = Theme::current().u();
    setFixedWidth((m_narrow ? 13 : 19) * u);
    m_column->setContentsMargins(0, 0, 0, 2 * u); // all entries fit into a low window at double size
    for (RailButton* button : m_pages + QList<RailButton*>{m_drop, m_settings}) button->setNarrow(m_narrow);
    // Settings stays an icon, as in the drawings.
    m_settings->setNarrow(true);
    m_settings->setFixedWidth(width());
    update();
}

void Rail::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), Theme::current().color(Token::Rail));
}

} // namespace titer::window

#include "ui/window/frame/moc_rail.cpp"
