#include "ui/pages/learn/check_row.h"

#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace titer::pages {

using look::Glyph;
using look::Radius;
using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;

namespace {

// A unit is not parted behind its slash.
QString unparted(QString words)
{
    return words.replace(u'/', QStringLiteral("/\u2060"));
}

} // namespace

CheckRow::CheckRow(const QString& words, QWidget* parent)
    : QFrame(parent)
    , m_words(words)
    , m_foundWords(tr("not evaluated yet", "a check"))
    , m_found(new Label(m_foundWords, Type::Caption, Token::Muted))
    , m_show(new QPushButton(tr("Show", "the place that a check is about")))
{
    const int u = Theme::current().u();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10 * u, 2 * u, 2 * u, 2 * u);
    row->setSpacing(2 * u);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    auto* text = new Label(unparted(words), Type::Strong);
    text->wrapWhole();
    m_found->wrapWhole();
    column->addWidget(text);
    column->addWidget(m_found);
    row->addLayout(column, 1);
    row->addWidget(m_show);
    m_show->setProperty("role", "flat");
    m_show->setAutoDefault(true);
    m_show->setToolTip(tr("Leads to what the check is about"));
    m_show->setAccessibleName(tr("Show: %1", "a check").arg(words));
    m_show->hide();
    connect(m_show, &QPushButton::clicked, this, [this] { emit showAsked(m_place); });
}

void CheckRow::setFinding(const lessons::Finding& finding, const QString& found)
{
    m_glyph = finding.passed ? Glyph::Ok : Glyph::Warn;
    m_place = finding.place;
    m_foundWords = found;
    m_found->setText(unparted(found));
    m_found->setToken(finding.passed ? Token::Muted : Token::Warn);
    m_show->setVisible(!finding.passed);
    setAccessibleName(QStringLiteral("%1: %2. %3").arg(look::glyphName(m_glyph), m_words, found));
    update();
}

QString CheckRow::found() const
{
    return m_foundWords;
}

void CheckRow::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    const qreal u = theme.u();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool open = m_glyph == Glyph::Warn;
    const qreal pen = open ? 2 : 1;
    painter.setPen(QPen(theme.color(open ? Token::Warn : Token::Border), pen));
    painter.setBrush(theme.color(Token::Base));
    const qreal radius = theme.radius(Radius::Card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), radius, radius);
    look::paintGlyph(&painter, m_glyph, QPointF(5.5 * u, height() / 2.0), 5.5 * u);
}

} // namespace titer::pages

#include "ui/pages/learn/moc_check_row.cpp"
