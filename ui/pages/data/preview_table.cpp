// A table whose first three rows are its head.
#include "ui/pages/data/preview_table.h"

#include "core/base/units/units.h"
#include "ui/look/glyph.h"
#include "ui/look/theme.h"
#include "ui/shown/run_values.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QToolButton>

namespace titer::pages {

using look::Theme;
using look::Token;
using look::Type;
using shown::unitText;
using CsvRole = base::CsvColumn::Role;
using CsvPart = base::CsvColumn::Part;

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
    put(Name, name, Type::Strong, head.leftOut ? Token::Muted : Token::Text);
    put(Unit, unitText(head.unit), Type::Caption, Token::Muted);
    QString variable = QString::fromStdString(head.variable);
    Token token = Token::Accent;
    if (head.leftOut)
        variable = tr("left out");
    else if (head.role == CsvRole::Time)
        variable = tr("time");
    else if (head.role == CsvRole::Reported)
        variable = tr("reported");
    else if (head.role == CsvRole::Batch)
        variable = tr("batch");
    else if (head.role == CsvRole::Sample)
        variable = tr("names of samples");
    else if (head.role == CsvRole::State)
        variable = tr("state");
    else if (variable.isEmpty() && head.part == CsvPart::Setpoint)
        variable = tr("set-point");
    else if (variable.isEmpty() && head.part == CsvPart::Output)
        variable = tr("output of a loop");
    else if (head.suggested)
        variable = tr("%1?", "a suggested variable").arg(variable);
    else if (variable.isEmpty())
        variable = tr("no variable");
    if (!isValue || head.suggested || head.variable.empty()) token = Token::Muted;
    put(Variable, variable, Type::Caption, token);
    if (head.asksUnit) ask(column, name);
}

void PreviewTable::addUnits(QMenu& menu, const QString& name, bool ofTime)
{
    std::string former;
    for (const std::string& unit : ofTime ? std::vector<std::string>{"s", "min", "h", "d"} : m_units) {
        if (!former.empty() && !base::sameDimension(former, unit)) menu.addSeparator();
        former = unit;
        QAction* action = menu.addAction(unit == "1" ? tr("a bare number") : unitText(unit));
        const QString chosen = QString::fromStdString(unit);
        // The menu goes with its answer.
        connect(
            action, &QAction::triggered, this,
            [this, name, chosen, ofTime] { ofTime ? emit timeChosen(name, chosen) : emit unitChosen(name, chosen); },
            Qt::QueuedConnection);
    }
}

void PreviewTable::choices(int column, QMenu& menu)
{
    if (column < 0 || column >= columnCount()) return;
    const app::PreviewColumn& head = m_preview.columns[static_cast<std::size_t>(column)];
    const QString name = QString::fromStdString(head.name);
    const auto add = [&](const QString& text, auto&& act) {
        connect(menu.addAction(text), &QAction::triggered, this, act, Qt::QueuedConnection);
    };
    if (head.leftOut) {
        add(tr("Take it in"), [this, name] { emit leftOutChosen(name, false); });
        return;
    }
    const bool elapsed = head.role == CsvRole::Time && !head.unit.empty();
    if (head.role == CsvRole::Value || elapsed) addUnits(*menu.addMenu(tr("Its unit")), name, elapsed);
    if (head.role != CsvRole::Time) {
        add(tr("It is the time"), [this, name] { emit timeChosen(name, {}); });
        add(tr("Leave it out"), [this, name] { emit leftOutChosen(name, true); });
    }
}

void PreviewTable::openChoices(int column)
{
    QMenu menu(this);
    choices(column, menu);
    if (!menu.isEmpty()) menu.exec(viewport()->mapToGlobal(visualItemRect(item(Variable, column)).bottomLeft()));
}

void PreviewTable::keyPressEvent(QKeyEvent* event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Menu;
    if (opens && currentRow() >= 0 && currentRow() < firstData) return openChoices(currentColumn());
    QTableWidget::keyPressEvent(event);
}

void PreviewTable::mouseReleaseEvent(QMouseEvent* event)
{
    QTableWidget::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && index.row() < firstData) openChoices(index.column());
}

// Beneath the item of the unit lies the button, so that both tell the same.
void PreviewTable::ask(int column, const QString& name)
{
    auto* button = new QToolButton;
    auto* menu = new QMenu(button);
    addUnits(*menu, name, false);
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
