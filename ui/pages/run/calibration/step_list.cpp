#include "ui/pages/run/calibration/step_list.h"

#include "ui/look/theme.h"
#include "ui/pages/run/calibration/calibration_words.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace titer::pages {

using look::Radius;
using look::Theme;
using look::Token;
using look::Type;

namespace {

constexpr int signRoom = 8, edge = 2, minListWidth = 24; // [u]

} // namespace

StepRow::StepRow(int number)
    : m_number(number)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Maximum); // words that find no room are elided
    connect(&Theme::current(), &Theme::changed, this, [this] { updateGeometry(); });
}

void StepRow::show(const app::StepCard& card)
{
    m_glyph = glyphOf(card.state);
    m_brief = briefOf(card);
    setText(tr("%1. %2", "number of a step, its name").arg(m_number).arg(card.title));
    setAccessibleName(tr("%1, %2", "a step, how it stands").arg(text(), m_brief));
    setAccessibleDescription(card.purpose);
    setToolTip(m_brief);
    update();
}

int StepRow::linesHeight() const
{
    const Theme& theme = Theme::current();
    return QFontMetrics(theme.font(Type::Strong)).lineSpacing() + QFontMetrics(theme.font(Type::Caption)).lineSpacing();
}

QSize StepRow::sizeHint() const
{
    return {neededWidth(), linesHeight() + 2 * edge * Theme::current().u()};
}

// Large text leaves a low window the titles alone.
QSize StepRow::minimumSizeHint() const
{
    const Theme& theme = Theme::current();
    return {minListWidth * theme.u(), QFontMetrics(theme.font(Type::Strong)).lineSpacing() + theme.u()};
}

int StepRow::neededWidth() const
{
    const Theme& theme = Theme::current();
    return QFontMetrics(theme.font(Type::Strong)).horizontalAdvance(text()) + (signRoom + edge + 1) * theme.u();
}

void StepRow::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    const int u = theme.u();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse()) {
        QPainterPath plate;
        plate.addRoundedRect(rect(), theme.radius(Radius::Field), theme.radius(Radius::Field));
        painter.fillPath(plate, theme.color(isChecked() ? Token::Selection : Token::Alternate));
    }
    look::paintGlyph(&painter, m_glyph, QPointF(0.5 * signRoom * u, 0.5 * height()), 4.25 * u);
    const bool both = height() >= linesHeight();
    const int beside = both ? (height() - linesHeight()) / 2 : 0;
    const QRect words = rect().adjusted(signRoom * u, beside, -edge * u, -beside);
    const auto line = [&](Type type, Token token, int align, const QString& text) {
        painter.setFont(theme.font(type));
        painter.setPen(theme.color(token));
        painter.drawText(words, align | Qt::AlignLeft,
                         QFontMetrics(theme.font(type)).elidedText(text, Qt::ElideRight, words.width()));
    };
    line(Type::Strong, Token::Text, both ? Qt::AlignTop : Qt::AlignVCenter, text());
    if (both) line(Type::Caption, Token::Muted, Qt::AlignBottom, m_brief);
    if (hasFocus()) look::paintFocus(&painter, rect(), theme.radius(Radius::Field));
}

StepList::StepList(QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::current().u());
    for (int i = 0; i < app::calibrationSteps; ++i) {
        auto* row = new StepRow(i + 1);
        m_rows.append(row);
        column->addWidget(row);
        connect(row, &QAbstractButton::toggled, this, [this, i](bool on) {
            if (on) emit chosen(i);
        });
    }
    column->addStretch();
    setAccessibleName(tr("Steps of the calibration"));
}

void StepList::show(int index, const app::StepCard& card)
{
    m_rows[index]->show(card);
}

int StepList::neededWidth() const
{
    int width = 0;
    for (const StepRow* row : m_rows) width = std::max(width, row->neededWidth());
    return width;
}

int StepList::current() const
{
    for (int i = 0; i < int(m_rows.size()); ++i)
        if (m_rows[i]->isChecked()) return i;
    return -1;
}

void StepList::setCurrent(int index)
{
    const QSignalBlocker quiet(m_rows[index]);
    m_rows[index]->setChecked(true);
    m_rows[index]->update();
}

} // namespace titer::pages

#include "ui/pages/run/calibration/moc_step_list.cpp"
