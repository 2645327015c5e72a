// A table whose first three rows are its head.
#include "ui/pages/data/preview_table.h"

#include "core/base/units/units.h"
#include "ui/look/glyph.h"
#include "ui/look/theme.h"
#include "ui/shown/run_values.h"

#include <QHeaderView>
#include <QMenu>
#include <QToolButton>

namespace titer::pages {

using look::Theme;
using look::Token;
using look::Type;
using shown::unitText;
using CsvRole = base::CsvColumn::Role;

PreviewTable::PreviewTable(QWidget* parent)
    : QTableWidget(parent)
{
    setAccessibleName(tr("First rows"));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    horizontalHeader()->hide();
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(&Theme::current(), &Theme::changed, this, &PreviewTable::refresh);
}

void PreviewTable::show(const app::ImportPreview& preview, const std::vector<std::string>& units)
{
    m_preview = preview;
    m_units = units;
    refresh();
}

void PreviewTable::refresh()
{
    clear();
    m_questions.clear();
    setColumnCount(static_cast<int>(m_preview.columns.size()));
    setRowCount(m_preview.columns.empty() ? 0 : firstData + static_cast<int>(m_preview.rows.size()));
    for (int column = 0; column < columnCount(); ++column) {
        const app::PreviewColumn& head = m_preview.columns[static_cast<std::size_t>(column)];
        fillHead(column, head);
        for (int row = 0; row + firstData < rowCount(); ++row)
            fillCell(row + firstData, column, head,
                     m_preview.rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)]);
    }
}

void PreviewTable::fillHead(int column, const app::PreviewColumn& head)
{
    const Theme& theme = Theme::current();
    const bool isValue = head.role == CsvRole::Value;
    const Qt::Alignment side = (isValue ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    const QString name = QString::fromStdString(head.name);
    const auto put = [&](Row row, const QString& text, Type type, Token token) {
        auto* item = new QTableWidgetItem(text);
        item->setFont(theme.font(type));
        item->setForeground(theme.color(token));
        item->setTextAlignment(side);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setToolTip(text);
        setItem(row, column, item);
    };
    put(Name, name, Type::Strong, Token::Text);
    put(Unit, unitText(head.unit), Type::Caption, Token::Muted);
    QString variable = QString::fromStdString(head.variable);
    Token token = Token::Accent;
    if (head.role == CsvRole::Time)
        variable = tr("time");
    else if (head.role == CsvRole::Reported)
        variable = tr("reported");
    else if (head.role == CsvRole::Batch)
        variable = tr("batch");
    else if (head.suggested)
        variable = tr("%1?", "a suggested variable").arg(variable);
    else if (variable.isEmpty())
        variable = tr("no variable");
    if (!isValue || head.suggested || head.variable.empty()) token = Token::Muted;
    put(Variable, variable, Type::Caption, token);
    if (head.asksUnit) ask(column, name);
}

// Beneath the item of the unit lies the button, so that both tell the same.
void PreviewTable::ask(int column, const QString& name)
{
    auto* button = new QToolButton;
    auto* menu = new QMenu(button);
    std::string former;
    for (const std::string& unit : m_units) {
        if (!former.empty() && !base::sameDimension(former, unit)) menu->addSeparator();
        former = unit;
        QAction* action = menu->addAction(unit == "1" ? tr("a bare number") : unitText(unit));
        // The question goes with its answer.
        connect(
            action, &QAction::triggered, this,
            [this, name, unit] { emit unitChosen(name, QString::fromStdString(unit)); }, Qt::QueuedConnection);
    }
    const Token edge = Token::Warn;
    button->setText(tr("Unit?"));
    button->setIcon(look::glyphIcon(look::Glyph::Warn));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMenu(menu);
    button->setAutoRaise(true);
    QPalette colors = button->palette();
    colors.setColor(QPalette::ButtonText, Theme::current().color(edge));
    button->setPalette(colors);
    button->setAccessibleName(tr("Choose the unit of %1", "a column").arg(name));
    button->setToolTip(button->accessibleName());
    setCellWidget(Unit, column, button);
    m_questions.append(button);
}

void PreviewTable::fillCell(int row, int column, const app::PreviewColumn& head, const app::PreviewCell& cell)
{
    auto* item = new QTableWidgetItem(cell.text);
    item->setTextAlignment((head.role == CsvRole::Value ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    if (cell.missing) {
        item->setBackground(QBrush(Theme::current().color(Token::Control), Qt::BDiagPattern));
        item->setData(Qt::AccessibleTextRole, tr("missing"));
        item->setToolTip(tr("missing"));
    }
    setItem(row, column, item);
}

} // namespace titer::pages
