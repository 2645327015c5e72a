// A table whose first three rows are its head.
#include "ui/pages/data/imports/preview_table.h"

#include "core/base/units/units.h"
#include "ui/look/glyph.h"
#include "ui/look/ink.h"
#include "ui/look/theme.h"
#include "ui/shown/run_values.h"
#include "ui/shown/run_variables.h"
#include "ui/widgets/plain_table.h"

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
using app::ColumnRole;

namespace {

// What a column is at present, as its menu calls it; Found where the menu has no word for it.
ColumnRole roleOf(const app::PreviewColumn& head)
{
    switch (head.role) {
    case CsvRole::Value:
        return head.part == CsvPart::Value      ? ColumnRole::Value
               : head.part == CsvPart::Setpoint ? ColumnRole::Setpoint
                                                : ColumnRole::Found;
    case CsvRole::Time:
        return ColumnRole::Time;
    case CsvRole::Elapsed:
        return ColumnRole::Elapsed;
    case CsvRole::Reported:
        return ColumnRole::Reported;
    case CsvRole::Batch:
        return ColumnRole::Batch;
    case CsvRole::Sample:
        return ColumnRole::Sample;
    case CsvRole::State:
        return ColumnRole::State;
    case CsvRole::Text:
        return ColumnRole::LeftOut;
    case CsvRole::Status:
    case CsvRole::Clock:
        break;
    }
    return ColumnRole::Found;
}

// What a column means, in a word or by its variable.
QString meaningOf(const app::PreviewColumn& head, const QString& variable)
{
    if (head.role == CsvRole::Time) return PreviewTable::tr("time");
    if (head.role == CsvRole::Elapsed) return PreviewTable::tr("elapsed time");
    if (head.role == CsvRole::Clock) return PreviewTable::tr("time of day");
    if (head.role == CsvRole::Reported) return PreviewTable::tr("reported");
    if (head.role == CsvRole::Status) return PreviewTable::tr("quality");
    if (head.role == CsvRole::Batch) return PreviewTable::tr("batch");
    if (head.role == CsvRole::Sample) return PreviewTable::tr("names of samples");
    if (head.role == CsvRole::State) return PreviewTable::tr("state");
    if (head.role == CsvRole::Text) return PreviewTable::tr("ignored");
    if (variable.isEmpty() && head.part == CsvPart::Setpoint) return PreviewTable::tr("set-point");
    if (variable.isEmpty() && head.part == CsvPart::Output) return PreviewTable::tr("output of a loop");
    if (variable.isEmpty()) return PreviewTable::tr("no variable");
    if (head.asksFactor) return PreviewTable::tr("%1 by a factor?", "a suggested variable").arg(variable);
    return head.suggested ? PreviewTable::tr("%1?", "a suggested variable").arg(variable) : variable;
}

} // namespace

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

void PreviewTable::show(const app::ImportPreview& preview, const model::Plant* plant, const app::ImportChoices& choices,
                        bool fixedRoles)
{
    m_preview = preview;
    m_units = app::previewUnits(plant);
    m_variables.clear();
    for (const app::PreviewColumn& column : preview.columns)
        m_variables.append(shown::variableText(plant, column.variable));
    m_choices = choices;
    m_fixedRoles = fixedRoles;
    refresh();
}

void PreviewTable::refresh()
{
    clear();
    m_questions.clear();
    setColumnCount(static_cast<int>(m_preview.columns.size()));
    setRowCount(m_preview.columns.empty() ? 0 : firstData + static_cast<int>(m_preview.rows.size()));
    const widgets::TableFill fill(this);
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
        look::setInk(item, token);
        item->setTextAlignment(side);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setToolTip(text);
        setItem(row, column, item);
    };
    put(Name, name, Type::Strong, head.role == CsvRole::Text ? Token::Muted : Token::Text);
    put(Unit, unitText(head.unit), Type::Caption, Token::Muted);
    const bool linked = isValue && !head.suggested && !head.variable.empty();
    put(Variable, meaningOf(head, m_variables[column]), Type::Caption, linked ? Token::Accent : Token::Muted);
    if (head.asksUnit) ask(column, head);
}

void PreviewTable::addUnits(QMenu& menu, const QString& key, bool ofTime)
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
            [this, key, chosen, ofTime] {
                ofTime ? emit roleChosen(key, ColumnRole::Time, chosen) : emit unitChosen(key, chosen);
            },
            Qt::QueuedConnection);
    }
}

void PreviewTable::addRole(QMenu& menu, const app::PreviewColumn& head, ColumnRole role, const QString& text)
{
    QAction* action = menu.addAction(text);
    const QString key = QString::fromStdString(head.key);
    action->setCheckable(role != ColumnRole::Found);
    action->setChecked(role == roleOf(head));
    connect(
        action, &QAction::triggered, this, [this, key, role] { emit roleChosen(key, role, {}); }, Qt::QueuedConnection);
}

// The columns whose set-point it may be.
void PreviewTable::addLoops(QMenu& menu, const app::PreviewColumn& head)
{
    const QString key = QString::fromStdString(head.key);
    QMenu* loops = menu.addMenu(tr("The set-point of"));
    for (const app::PreviewColumn& each : m_preview.columns) {
        if (each.key == head.key || each.role != CsvRole::Value || each.part != CsvPart::Value) continue;
        const QString loop = QString::fromStdString(each.key);
        QAction* action = loops->addAction(loop);
        action->setCheckable(true);
        action->setChecked(head.part == CsvPart::Setpoint && head.name == each.key + ".SP");
        connect(
            action, &QAction::triggered, this, [this, key, loop] { emit roleChosen(key, ColumnRole::Setpoint, loop); },
            Qt::QueuedConnection);
    }
    loops->setEnabled(!loops->isEmpty());
}

void PreviewTable::addRoles(QMenu& menu, const app::PreviewColumn& head)
{
    const bool keyed = m_preview.isKeyed(); // the series are no columns of the file
    if (!m_fixedRoles) {
        addRole(menu, head, ColumnRole::Value, tr("A value"));
        if (!keyed) addRole(menu, head, ColumnRole::Time, tr("The time"));
        if (!keyed) addRole(menu, head, ColumnRole::Elapsed, tr("Elapsed time"));
        addRole(menu, head, ColumnRole::State, tr("A state as text"));
        if (!keyed) addRole(menu, head, ColumnRole::Sample, tr("The sample name"));
        if (!keyed) addRole(menu, head, ColumnRole::Reported, tr("Report time"));
        addLoops(menu, head);
        if (!keyed) addRole(menu, head, ColumnRole::Batch, tr("The batch"));
    }
    addRole(menu, head, ColumnRole::LeftOut, tr("Ignore it"));
    if (m_choices.roleOf(head.key) == ColumnRole::Found) return;
    menu.addSeparator();
    addRole(menu, head, ColumnRole::Found, tr("As in the file"));
}

void PreviewTable::choices(int column, QMenu& menu)
{
    if (column < 0 || column >= columnCount()) return;
    const app::PreviewColumn& head = m_preview.columns[static_cast<std::size_t>(column)];
    const bool isTime = head.role == CsvRole::Time;
    if (isTime && m_preview.isKeyed()) return;
    if (head.role == CsvRole::Value || (isTime && !head.unit.empty())) {
        addUnits(*menu.addMenu(tr("Its unit")), QString::fromStdString(head.key), isTime);
        menu.addSeparator();
    }
    if (!isTime || !m_fixedRoles) addRoles(menu, head);
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

// Beneath the item of the unit lies the button, so that both report the same.
void PreviewTable::ask(int column, const app::PreviewColumn& head)
{
    auto* button = new QToolButton;
    auto* menu = new QMenu(button);
    addUnits(*menu, QString::fromStdString(head.key), false);
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
    button->setAccessibleName(tr("Choose the unit of %1", "a column").arg(QString::fromStdString(head.name)));
    button->setToolTip(button->accessibleName());
    setCellWidget(Unit, column, button);
    m_questions.append(button);
}

void PreviewTable::fillCell(int row, int column, const app::PreviewColumn& head, const app::PreviewCell& cell)
{
    auto* item = new QTableWidgetItem(cell.text);
    item->setTextAlignment((head.role == CsvRole::Value ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    const bool leftOut = head.role == CsvRole::Text;
    if (leftOut) look::setInk(item, Token::Muted);
    if (cell.missing && !leftOut) {
        item->setBackground(QBrush(Theme::current().color(Token::Control), Qt::BDiagPattern));
        item->setData(Qt::AccessibleTextRole, tr("missing"));
        item->setToolTip(tr("missing"));
    }
    setItem(row, column, item);
}

} // namespace titer::pages

#include "ui/pages/data/imports/moc_preview_table.cpp"
