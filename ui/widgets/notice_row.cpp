// One row of a notice.
#include "ui/widgets/notice.h"

#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <utility>

namespace titer::widgets {

using look::Glyph;
using look::glyphName;
using look::glyphToken;
using look::paintGlyph;
using look::Theme;
using look::Token;
using look::Type;

namespace {

constexpr int minWords = 40; // [u] that words need beside their buttons

Token barOf(Glyph glyph)
{
    return glyph == Glyph::Warn || glyph == Glyph::Low || glyph == Glyph::Medium ? Token::WarnFill : glyphToken(glyph);
}

} // namespace

NoticeRow::NoticeRow(const Notice& notice, QWidget* parent)
    : Card(parent)
    , m_line(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_buttons(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_sentence(new Label)
    , m_remedy(new Label({}, Type::Caption, Token::Muted))
    , m_settled(new Label({}, Type::Caption, Token::Ok))
    , m_fix(new QPushButton)
    , m_otherFix(new QPushButton)
    , m_show(new QPushButton)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_sentence);
    texts->addWidget(m_remedy);
    for (QPushButton* button : {m_fix, m_otherFix, m_show}) m_buttons->addWidget(button);
    m_buttons->addWidget(m_settled);
    m_buttons->addStretch();
    m_line->addLayout(texts, 1);
    m_line->addLayout(m_buttons);
    body()->addLayout(m_line);
    for (Label* label : {m_sentence, m_remedy}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::RichText);
    }
    m_sentence->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_sentence, &QLabel::linkActivated, this, [this] { emit placeActivated(m_notice.id); });
    connect(m_fix, &QPushButton::clicked, this, [this] { emit fixActivated(m_notice.id); });
    connect(m_otherFix, &QPushButton::clicked, this, [this] { emit fixActivated(m_notice.otherId); });
    connect(m_show, &QPushButton::clicked, this, [this] { emit showActivated(m_notice.id); });
    connect(&Theme::current(), &Theme::changed, this, &NoticeRow::refresh);
    setNotice(notice);
}

void NoticeRow::setNotice(const Notice& notice)
{
    m_notice = notice;
    m_fixed = m_gone = false;
    refresh();
}

void NoticeRow::setFixed(bool fixed)
{
    m_fixed = fixed;
    refresh();
}

void NoticeRow::setGone()
{
    m_gone = true;
    refresh();
}

QList<QWidget*> NoticeRow::stops() const
{
    return {m_sentence, m_fix, m_otherFix, m_show};
}

void NoticeRow::setNarrow(bool narrow, int room)
{
    const QMargins edge = body()->contentsMargins();
    int wide = edge.left() + edge.right();
    for (const QPushButton* button : {m_fix, m_otherFix, m_show})
        if (!button->isHidden()) wide += button->sizeHint().width() + m_buttons->spacing();
    const bool under = narrow || wide + minWords * Theme::current().u() > room;
    m_line->setDirection(under ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_buttons->setDirection(under && wide > room ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void NoticeRow::refresh()
{
    const int u = Theme::current().u();
    body()->setContentsMargins(10 * u, u, 3 * u, u);
    setBar(m_fixed ? Token::Ok : barOf(m_notice.glyph));
    const QString sentence = m_notice.sentence.toHtmlEscaped(), place = m_notice.place.toHtmlEscaped();
    // The place is a link in text colour: it is bold, and the pointer and the keyboard find it.
    m_sentence->setText(
        place.isEmpty()
            ? sentence
            : QStringLiteral("<a href=\"place\" style=\"color:%1;text-decoration:none\"><b>%2</b></a>&nbsp; %3")
                  .arg(Theme::current().color(Token::Text).name(), place, sentence));
    m_remedy->setText(m_notice.remedy.toHtmlEscaped());
    m_remedy->setVisible(!m_remedy->text().isEmpty());
    const bool settled = m_fixed || m_gone;
    m_settled->setText(m_fixed ? tr("fixed") : m_gone ? tr("no longer there", "what a notice was about") : QString());
    m_settled->setToken(m_fixed ? Token::Ok : Token::Muted);
    m_settled->setVisible(settled);
    for (const auto& [button, words] :
         {std::pair{m_fix, m_notice.fix}, std::pair{m_otherFix, m_notice.otherFix}, std::pair{m_show, m_notice.show}}) {
        button->setText(words);
        button->setVisible(!settled && !words.isEmpty());
    }
    const QString condition = settled ? m_settled->text() : glyphName(m_notice.glyph);
    setAccessibleName(place.isEmpty() ? tr("%1: %2").arg(condition, m_notice.sentence)
                                      : tr("%1, %2: %3").arg(condition, m_notice.place, m_notice.sentence));
    setAccessibleDescription(m_notice.remedy);
    update();
}

void NoticeRow::paintEvent(QPaintEvent* event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    const qreal u = Theme::current().u();
    paintGlyph(&painter, m_fixed ? Glyph::Ok : m_notice.glyph, QPointF(6 * u, height() / 2.0), 5 * u);
}

} // namespace titer::widgets
