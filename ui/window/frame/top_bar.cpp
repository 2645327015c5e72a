// Top bar.
#include "ui/window/frame/top_bar.h"

#include "ui/look/glyph.h"
#include "ui/look/icons.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace titer::window {

using look::icon;
using look::paintFocus;
using look::paintIcon;
using look::Radius;
using look::Theme;
using look::Token;
using look::Type;
using widgets::Badge;
using widgets::Counter;
using widgets::Label;
using widgets::Level;

namespace {

// An icon that is no control.
class Sign : public QWidget {
public:
    explicit Sign(const QString& icon)
        : m_icon(icon)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        connect(&Theme::current(), &Theme::changed, this, [this] { updateGeometry(); });
    }
    QSize sizeHint() const override { return {Theme::current().iconSize(), Theme::current().iconSize()}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintIcon(&painter, m_icon, rect(), Theme::current().color(Token::Muted));
    }

private:
    QString m_icon;
};

} // namespace

NameButton::NameButton(QWidget* parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize NameButton::sizeHint() const
{
    const Theme& theme = Theme::current();
    const QFontMetrics metrics(theme.font(Type::Section));
    return {metrics.horizontalAdvance(text()) + 9 * theme.u(), theme.fieldHeight()};
}

QSize NameButton::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 30 * Theme::current().u()), sizeHint().height()};
}

void NameButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    const int u = theme.u();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Token::Soft));
        painter.drawRoundedRect(rect(), theme.radius(Radius::Field), theme.radius(Radius::Field));
    }
    painter.setFont(theme.font(Type::Section));
    painter.setPen(theme.color(Token::Text));
    const QString shown = painter.fontMetrics().elidedText(text(), Qt::ElideRight, width() - 8 * u);
    painter.drawText(rect().adjusted(2 * u, 0, -6 * u, 0), Qt::AlignLeft | Qt::AlignVCenter, shown);
    const qreal icon = 3.5 * u;
    paintIcon(&painter, QStringLiteral("i-chevd"), QRectF(width() - 5 * u, (height() - icon) / 2, icon, icon),
              theme.color(Token::Muted));
    if (hasFocus()) paintFocus(&painter, rect(), theme.radius(Radius::Field));
}

SearchButton::SearchButton(QWidget* parent)
    : QAbstractButton(parent)
    , m_key(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText).replace('+', ' '))
{
    setText(tr("Search or run a command"));
    setAccessibleName(text());
    setToolTip(tr("%1 (%2)").arg(text(), QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText)));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SearchButton::setNarrow(bool narrow)
{
    m_narrow = narrow;
    updateGeometry();
    update();
}

QSize SearchButton::sizeHint() const
{
    const Theme& theme = Theme::current();
    if (m_narrow) return {theme.fieldHeight() + 2 * theme.u(), theme.fieldHeight()};
    const int words = QFontMetrics(theme.font(Type::Body)).horizontalAdvance(text());
    const int key = QFontMetrics(theme.font(Type::Caption)).horizontalAdvance(m_key);
    return {std::max(71 * theme.u(), words + key + 24 * theme.u()), theme.fieldHeight()};
}

void SearchButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    const qreal u = theme.u(), h = height(), radius = theme.radius(Radius::Field);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(underMouse() ? Token::Accent : Token::Control), 1));
    painter.setBrush(theme.color(Token::Window));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const qreal icon = 4.5 * u;
    paintIcon(&painter, QStringLiteral("i-search"),
              QRectF(m_narrow ? (width() - icon) / 2 : 2.25 * u, (h - icon) / 2, icon, icon),
              theme.color(Token::Muted));
    if (!m_narrow) {
        painter.setFont(theme.font(Type::Caption));
        const qreal key = painter.fontMetrics().horizontalAdvance(m_key) + 4 * u;
        const QRectF cap(width() - key - 1.75 * u, 1.25 * u, key, h - 2.5 * u);
        painter.setPen(QPen(theme.color(Token::Border), 1));
        painter.setBrush(theme.color(Token::Base));
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), u, u);
        painter.setPen(theme.color(Token::Muted));
        painter.drawText(cap, Qt::AlignCenter, m_key);
        painter.setFont(theme.font(Type::Body));
        painter.drawText(QRectF(8 * u, 0, cap.left() - 9 * u, h), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, int(cap.left() - 9 * u)));
    }
    if (hasFocus()) paintFocus(&painter, rect(), radius);
}

TopBar::TopBar(QWidget* parent)
    : QWidget(parent)
    , m_line(new QHBoxLayout(this))
    , m_name(new NameButton)
    , m_state(new widgets::LinkedLine(Type::Caption, Token::Muted))
    , m_work(new QToolButton)
    , m_badge(new Badge(Level::Model))
    , m_clockIcon(new Sign(QStringLiteral("i-clock")))
    , m_clock(new Label({}, Type::Strong))
    , m_counter(new Counter)
    , m_silence(new QPushButton(icon(QStringLiteral("i-mute")), tr("Silence")))
    , m_disarm(new QPushButton)
    , m_search(new SearchButton)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_state->setFocusPolicy(Qt::NoFocus); // it has no links
    m_line->addWidget(m_name);
    m_line->addWidget(m_state, 1);
    m_line->addWidget(m_work);
    m_line->addWidget(m_disarm);
    m_line->addWidget(m_badge);
    m_line->addWidget(m_clockIcon);
    m_line->addWidget(m_clock);
    m_line->addWidget(m_counter);
    m_line->addWidget(m_silence);
    m_line->addWidget(m_search);
    m_silence->hide();
    m_disarm->setProperty("role", "primary");
    m_disarm->hide();
    m_work->hide();
    connect(m_name, &QAbstractButton::clicked, this, &TopBar::fileMenuAsked);
    connect(m_counter, &QAbstractButton::clicked, this, &TopBar::noticesAsked);
    connect(m_silence, &QPushButton::clicked, this, &TopBar::silenceAsked);
    connect(m_disarm, &QPushButton::clicked, this, &TopBar::disarmAsked);
    connect(m_search, &QAbstractButton::clicked, this, &TopBar::searchAsked);
    connect(&Theme::current(), &Theme::changed, this, &TopBar::refresh);
    m_counter->clear(tr("No notices"));
    setClock({});
    refresh();
}

void TopBar::setProject(const QString& name, const QString& state, bool failed)
{
    m_name->setText(name);
    m_name->setAccessibleName(tr("%1, file menu").arg(name));
    m_name->updateGeometry();
    m_state->setParts({}, state, {});
    m_state->setHint(state);
    m_state->setToken(failed ? Token::Alarm : Token::Muted);
}

void TopBar::setLevelShown(bool shown)
{
    m_badge->setVisible(shown);
}

void TopBar::setClock(const QString& clock)
{
    m_clock->setText(clock);
    m_clock->setVisible(!clock.isEmpty());
    m_clockIcon->setVisible(!clock.isEmpty());
}

void TopBar::setNarrow(bool narrow)
{
    m_search->setNarrow(narrow);
    m_silence->setText(narrow ? QString() : tr("Silence"));
}

void TopBar::setSounding(bool sounding, const QString& tip)
{
    const bool hadFocus = m_silence->hasFocus();
    m_silence->setToolTip(tip);
    m_silence->setAccessibleName(tip);
    m_silence->setVisible(sounding);
    if (!sounding && hadFocus) m_counter->setFocus();
}

void TopBar::setArmed(int count, int unheard, const QString& tip)
{
    const bool hadFocus = m_disarm->hasFocus();
    m_disarm->setText(unheard > 0 ? tr("%n loop(s) unknown: look at the device", "", unheard)
                                  : tr("%n armed: disarm all", "loops at devices", count));
    m_disarm->setIcon(unheard > 0 ? look::glyphIcon(look::Glyph::Alarm) : QIcon());
    m_disarm->setToolTip(tip);
    m_disarm->setAccessibleDescription(tip);
    m_disarm->setVisible(count > 0);
    if (count == 0 && hadFocus) m_counter->setFocus();
}

QPoint TopBar::fileCorner() const
{
    return m_name->mapToGlobal(QPoint(0, m_name->height()));
}

void TopBar::refresh()
{
    const int u = Theme::current().u();
    setFixedHeight(std::max(13 * u, Theme::current().fieldHeight() + 4 * u));
    m_line->setContentsMargins(3 * u, 0, 5 * u, 0);
    m_line->setSpacing(2 * u);
    m_name->updateGeometry();
    m_search->updateGeometry();
    update();
}

void TopBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Token::Base));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.color(Token::Border));
}

} // namespace titer::window

#include "ui/window/frame/moc_top_bar.cpp"
