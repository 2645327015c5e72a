// Rows of findings.
#include "ui/widgets/finding_row.h"

#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace titer::widgets {

using look::Theme;

FindingRow::FindingRow(look::Glyph glyph, const QString& words)
    : m_glyph(glyph)
{
    auto* line = new QHBoxLayout(this);
    auto* label = new widgets::Label(words);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line->setContentsMargins(7 * Theme::current().u(), 0, 0, 0);
    line->addWidget(label);
    setMinimumHeight(5 * Theme::current().u()); // of the glyph
    setAccessibleName(QStringLiteral("%1: %2").arg(glyphName(glyph), words));
}

void FindingRow::paintEvent(QPaintEvent*)
{
    const qreal u = Theme::current().u();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGlyph(&painter, m_glyph, QPointF(2.5 * u, 2.5 * u), 4.25 * u);
}

QStringList rowWords(const QVBoxLayout* column)
{
    QStringList words;
    for (int i = 0; i < column->count(); ++i)
        if (const QWidget* row = column->itemAt(i)->widget()) words.append(row->accessibleName());
    return words;
}

void clearRows(QVBoxLayout* column)
{
    while (QLayoutItem* item = column->takeAt(0)) {
        if (QWidget* row = item->widget()) {
            row->hide(); // those that come in its place are drawn first
            row->deleteLater();
        }
        delete item;
    }
}

} // namespace titer::widgets

#include "ui/widgets/moc_finding_row.cpp"
