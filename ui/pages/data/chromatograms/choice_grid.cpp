#include "ui/pages/data/chromatograms/choice_grid.h"

#include "ui/look/theme.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QHBoxLayout>

#include <algorithm>

namespace titer::pages {

using look::Theme;
using look::Token;
using look::Type;

namespace {

constexpr int cellWidth = 38; // of a name and its fields [u]

} // namespace

ChoiceGrid::ChoiceGrid(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    const int u = Theme::current().u();
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(3 * u);
    m_grid->setVerticalSpacing(u);
    connect(&Theme::current(), &Theme::changed, this, &ChoiceGrid::arrange);
}

QWidget* ChoiceGrid::cell(const QString& name, const QList<QWidget*>& fields)
{
    auto* place = new QWidget;
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new widgets::Label(name, Type::Caption, Token::Muted));
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::current().u());
    for (QWidget* field : fields) {
        if (field->accessibleName().isEmpty()) field->setAccessibleName(name);
        field->setMinimumWidth(1);
        row->addWidget(field, 1);
    }
    column->addLayout(row);
    m_cells.append(place);
    m_columns = 0;
    return place;
}

void ChoiceGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ChoiceGrid::arrange()
{
    if (m_cells.isEmpty()) return;
    const int wide = cellWidth * Theme::current().u() + m_grid->horizontalSpacing();
    const int columns = std::clamp((width() + m_grid->horizontalSpacing()) / wide, 1, int(m_cells.size()));
    if (columns == m_columns) return;
    for (QWidget* place : std::as_const(m_cells)) m_grid->removeWidget(place);
    for (int i = 0; i < std::max(columns, m_columns); ++i) m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    m_columns = columns;
    for (int i = 0; i < int(m_cells.size()); ++i) m_grid->addWidget(m_cells[i], i / columns, i % columns);
}

} // namespace titer::pages

#include "ui/pages/data/chromatograms/moc_choice_grid.cpp"
