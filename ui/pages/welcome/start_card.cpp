// Start cards and their pictures.
#include "ui/pages/welcome/start_card.h"

#include "ui/look/glyph.h"
#include "ui/look/icons.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>

namespace titer::pages {

using namespace look;
using namespace widgets;

StartPicture::StartPicture(PicturePainter paint, QWidget* parent)
    : QWidget(parent)
    , m_paint(std::move(paint))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setSizePolicy(policy);
    connect(&Theme::current(), &Theme::changed, this, [this] { updateGeometry(); });
}

QSize StartPicture::sizeHint() const
{
    return (pictureBox * (Theme::current().u() / 4.0)).toSize();
}

QSize StartPicture::minimumSizeHint() const
{
    return {40 * Theme::current().u(), std::min(sizeHint().height(), 72 * 4)};
}

void StartPicture::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = theme.radius(Radius::Card) - 1;
    QPainterPath plate; // rounded above, straight below
    plate.addRoundedRect(QRectF(rect()).adjusted(1, 1, -1, radius), radius, radius);
    painter.setClipPath(plate);
    painter.fillRect(rect(), theme.color(Token::Canvas));
    const qreal step = 4 * theme.u();
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Token::Dot));
    for (qreal y = step / 2; y < height(); y += step)
        for (qreal x = step / 2; x < width(); x += step) painter.drawEllipse(QPointF(x, y), 0.9, 0.9);
    painter.fillRect(QRectF(0, height() - 1, width(), 1), theme.color(Token::Border));
    const qreal scale = std::min({theme.u() / 4.0, width() / pictureBox.width(), height() / pictureBox.height()});
    painter.translate((width() - scale * pictureBox.width()) / 2, (height() - scale * pictureBox.height()) / 2);
    painter.scale(scale, scale);
    m_paint(&painter);
}

StartCard::StartCard(const StartCardWords& words, PicturePainter paint, bool primary, QWidget* parent)
    : Card(parent)
    , m_picture(new StartPicture(std::move(paint)))
    , m_words(new QVBoxLayout)
    , m_button(new QPushButton(words.button))
    , m_note(new Label(words.note, Type::Caption, Token::Muted))
{
    setPadding(0);
    body()->setSpacing(0);
    body()->addWidget(m_picture);
    body()->addLayout(m_words, 1);
    auto* text = new Label(words.text, Type::Body, Token::Muted);
    text->wrapWhole();
    auto* title = new Label(words.title, Type::PageTitle);
    title->setWordWrap(true);
    m_words->addWidget(title);
    m_words->addWidget(text);
    m_words->addStretch();
    auto* line = new QHBoxLayout;
    m_button->setProperty("role", primary ? "primary" : "");
    m_button->setIcon(icon(words.icon, primary ? Token::OnAccent : Token::Text));
    m_button->setAutoDefault(true);
    m_button->setAccessibleDescription(words.text);
    m_button->installEventFilter(this);
    m_note->setWordWrap(true);
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    line->addWidget(m_button);
    line->addWidget(m_note, 1);
    m_words->addLayout(line);
    setCursor(Qt::PointingHandCursor);
    connect(m_button, &QPushButton::clicked, this, &StartCard::opened);
    connect(&Theme::current(), &Theme::changed, this, &StartCard::refresh);
    refresh();
}

void StartCard::fitTo(int width)
{
    const QSizeF whole = pictureBox * (Theme::current().u() / 4.0);
    m_picture->setFixedHeight(qRound(std::min(whole.height(), width * whole.height() / whole.width())));
}

void StartCard::setNote(const QString& note)
{
    m_note->setText(note);
}

void StartCard::refresh()
{
    const int u = Theme::current().u();
    // The focus frame shows around the picture.
    body()->setContentsMargins(2, 2, 2, 2);
    body()->setSpacing(0);
    m_words->setContentsMargins(5 * u, 5 * u, 5 * u, 5 * u);
    m_words->setSpacing(2 * u);
    m_words->itemAt(2)->spacerItem()->changeSize(0, 8 * u, QSizePolicy::Minimum, QSizePolicy::Expanding);
    m_button->setMinimumHeight(Theme::current().fieldHeight() + 2 * u);
}

void StartCard::paintEvent(QPaintEvent* event)
{
    Card::paintEvent(event);
    if (!m_button->hasFocus()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFocus(&painter, rect(), Theme::current().radius(Radius::Card));
}

void StartCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) emit opened();
}

bool StartCard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) update();
    return Card::eventFilter(watched, event);
}

} // namespace titer::pages

#include "ui/pages/welcome/moc_start_card.cpp"
