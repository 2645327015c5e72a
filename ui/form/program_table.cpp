// Table of a program.
#include "ui/form/program_table.h"

#include "app/common/sentence.h"
#include "app/form/plant_words.h"
#include "core/base/units/units.h"
#include "ui/form/fields/program_course.h"
#include "ui/form/fields/shape_delegate.h"
#include "ui/form/fields/unit_button.h"
#include "ui/form/program_kind.h"
#include "ui/look/icons.h"
#include "ui/shown/run_values.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace titer::form {

using namespace look;
using namespace widgets;

namespace {

constexpr int maxRowsShown = 12;

QString shapeWord(app::ProgramShape shape)
{
    const QString words[] = {ProgramTable::tr("held"), ProgramTable::tr("ramp to the next"),
                             ProgramTable::tr("custom slope"), ProgramTable::tr("exponential…")};
    return words[int(shape)];
}

// With its rate, where it grows exponentially.
QString shapeWords(const app::ProgramLine& line)
{
    return line.shape == app::ProgramShape::Growth ? ProgramTable::tr("grows by %1", "a rate").arg(line.growth)
                                                   : shapeWord(line.shape);
}

} // namespace

ProgramTable::ProgramTable(app::Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_quantity(new QComboBox)
    , m_kind(new ProgramKind(document))
    , m_timeUnit(new UnitButton)
    , m_valueUnit(new UnitButton)
    , m_table(new QTableWidget(0, 3))
    , m_course(new ProgramCourse)
    , m_add(new QPushButton(icon(QStringLiteral("i-plus")), tr("Add a line")))
    , m_remove(new QPushButton(icon(QStringLiteral("i-close")), tr("Remove")))
    , m_paste(new QPushButton(tr("Paste")))
    , m_fault(new Label({}, Type::Caption, Token::Alarm))
{
    // What a short form leaves free lies at its end.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* column = new QVBoxLayout(this);
    column->addWidget(new SectionHeader(tr("Program")));
    auto* head = new QHBoxLayout;
    head->addWidget(m_quantity, 1);
    head->addWidget(m_timeUnit);
    head->addWidget(m_valueUnit);
    column->addLayout(head);
    column->addWidget(m_kind);
    column->addWidget(m_table);
    column->addWidget(m_course);
    column->addWidget(m_fault);
    auto* foot = new QHBoxLayout;
    for (QPushButton* button : {m_add, m_remove, m_paste}) foot->addWidget(button);
    foot->addStretch();
    column->addLayout(foot);
    m_fault->setWordWrap(true);
    m_quantity->setAccessibleName(tr("Quantity of the program"));
    m_quantity->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_paste->setToolTip(tr("Rows of a spreadsheet: times and values replace the whole table, values alone go into "
                           "the lines from the current one on"));
    makeTable();
    connect(m_quantity, &QComboBox::currentIndexChanged, this, &ProgramTable::refresh);
    connect(m_kind, &ProgramKind::chosen, this, [this](const app::Edited& edited, const QString& words) {
        apply(edited, words);
        if (m_table->currentRow() < 0) m_table->setCurrentCell(0, Value); // where it starts is typed next
    });
    connect(m_kind, &ProgramKind::lineAdded, this, [this] {
        m_table->setCurrentCell(m_table->rowCount() - 1, Value);
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_timeUnit, &UnitButton::clicked, this, [this] { chooseUnit(m_timeUnit, m_shown.timeUnit, "s", true); });
    connect(m_valueUnit, &UnitButton::clicked, this,
            [this] { chooseUnit(m_valueUnit, m_shown.valueUnit, m_shown.quantity.siUnit, false); });
    connect(m_add, &QPushButton::clicked, this, &ProgramTable::addLine);
    connect(m_remove, &QPushButton::clicked, this, &ProgramTable::removeLines);
    connect(m_paste, &QPushButton::clicked, this, &ProgramTable::paste);
    connect(&m_document, &app::Document::changed, this, [this] {
        m_refusal.clear();
        refresh();
    });
    connect(&m_document, &app::Document::checked, this, &ProgramTable::refreshFaults);
    connect(&Theme::current(), &Theme::changed, this, &ProgramTable::layOut);
    layOut();
}

// An open cell would be taken while the form around it is going.
ProgramTable::~ProgramTable()
{
    m_filling = true;
}

void ProgramTable::makeTable()
{
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Value, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_table->setItemDelegateForColumn(Shape, new ShapeDelegate(m_table));
    m_table->installEventFilter(this);
    connect(m_table, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem* item) {
        if (!m_filling) take(item->row(), item->column());
    });
    // A click is enough to choose.
    connect(m_table, &QTableWidget::cellClicked, this, [this](int row, int column) {
        if (column == Shape) m_table->editItem(m_table->item(row, column));
    });
}

void ProgramTable::setUnit(const std::string& unit)
{
    m_unit = unit;
    const model::UnitEntry* entry = m_document.flowsheet().unit(unit);
    m_table->setAccessibleName(
        entry ? tr("Program of %1").arg(QString::fromStdString(entry->label.empty() ? unit : entry->label))
              : QString());
    refresh();
}

const app::ProgramQuantity& ProgramTable::chosen() const
{
    return m_quantities[std::size_t(std::clamp(m_quantity->currentIndex(), 0, int(m_quantities.size()) - 1))];
}

// Those that change in the course of the program are marked.
void ProgramTable::refreshQuantities()
{
    const QString present = m_quantity->currentData().toString();
    m_quantities = app::programQuantities(m_document.flowsheet());
    const QSignalBlocker quiet(m_quantity);
    m_quantity->clear();
    for (const app::ProgramQuantity& quantity : m_quantities)
        m_quantity->addItem(app::variesInProgram(m_document.flowsheet(), m_unit, quantity)
                                ? tr("%1 (changes)", "a quantity").arg(quantity.label)
                                : quantity.label,
                            QString::fromStdString(quantity.key));
    m_quantity->setCurrentIndex(std::max(m_quantity->findData(present), 0));
}

void ProgramTable::refresh()
{
    if (!m_document.flowsheet().unit(m_unit)) return;
    refreshQuantities();
    m_shown = app::programTable(m_document.flowsheet(), m_unit, chosen());
    const QString timeUnit = shown::unitText(m_shown.timeUnit), valueUnit = shown::unitText(m_shown.valueUnit);
    m_table->setHorizontalHeaderLabels({tr("From (%1)", "a time's unit").arg(timeUnit),
                                        tr("%1 (%2)", "quantity, unit").arg(chosen().label, valueUnit), tr("Shape")});
    m_timeUnit->setText(timeUnit);
    m_timeUnit->setMenuThere(true);
    m_timeUnit->setToolTip(tr("Unit of the times"));
    m_timeUnit->setAccessibleName(tr("Unit of the times: %1").arg(timeUnit));
    m_valueUnit->setText(valueUnit);
    m_valueUnit->setMenuThere(base::unitChoices(chosen().siUnit).size() > 1);
    m_valueUnit->setToolTip(tr("Unit of the values"));
    m_valueUnit->setAccessibleName(tr("Unit of the values: %1").arg(valueUnit));
    m_filling = true;
    m_table->setRowCount(int(m_shown.lines.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) fillRow(row, m_shown.lines[std::size_t(row)]);
    m_filling = false;
    m_kind->present(m_unit, m_shown);
    m_remove->setEnabled(m_table->rowCount() > 0);
    m_course->show(m_document, m_unit, m_shown);
    fitHeight();
    refreshFaults();
}

void ProgramTable::fillRow(int row, const app::ProgramLine& line)
{
    const auto cell = [&](Column column, const QString& text, bool editable) {
        QTableWidgetItem* item = m_table->item(row, column);
        if (!item) m_table->setItem(row, column, item = new QTableWidgetItem);
        item->setText(text);
        item->setTextAlignment(column == Shape ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(column == Shape ? text : QString());
        Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
        if (editable) flags |= Qt::ItemIsEditable;
        item->setFlags(flags);
    };
    const bool last = row + 1 == m_table->rowCount(), grows = chosen().key == "flow";
    cell(From, line.time, row > 0);
    cell(Value, line.value, true);
    cell(Shape, shapeWords(line), chosen().ramps && (!last || grows || line.shape == app::ProgramShape::Slope));
    // What the delegate offers.
    QStringList words{shapeWord(app::ProgramShape::Held)};
    if (!last) words << shapeWord(app::ProgramShape::Ramp);
    if (line.shape == app::ProgramShape::Slope) words << shapeWord(app::ProgramShape::Slope);
    if (line.shape == app::ProgramShape::Growth) words << shapeWords(line);
    if (grows) words << shapeWord(app::ProgramShape::Growth);
    m_table->item(row, Shape)->setData(ShapeDelegate::Choices, words);
}

void ProgramTable::takeShape(int row, const QString& word)
{
    if (word == shapeWords(m_shown.lines[std::size_t(row)]) || word == shapeWord(app::ProgramShape::Slope)) return;
    // Not while the cell is still open.
    if (word == shapeWord(app::ProgramShape::Growth)) {
        // Where no rate is said, what stood there is shown again.
        const auto ask = [this, row] { m_kind->askGrowth(std::size_t(row)), refresh(); };
        QMetaObject::invokeMethod(m_kind, ask, Qt::QueuedConnection);
        return;
    }
    const bool ramp = word == shapeWord(app::ProgramShape::Ramp);
    apply(app::shapeProgram(m_document.flowsheet(), m_unit, chosen(), std::size_t(row),
                            ramp ? app::ProgramShape::Ramp : app::ProgramShape::Held),
          tr("Change the shape of a program"));
}

void ProgramTable::take(int row, int column)
{
    const QString text = m_table->item(row, column)->text();
    const app::ProgramLine& line = m_shown.lines[std::size_t(row)];
    const model::Flowsheet& before = m_document.flowsheet();
    const std::size_t at = std::size_t(row);
    if (column == Shape) return takeShape(row, text);
    if (text == (column == From ? line.time : line.value)) {
        m_refusal.clear();
        return refreshFaults();
    }
    const app::Edited edited = column == From ? app::typeProgramTime(before, m_unit, at, text)
                                              : app::typeProgramValue(before, m_unit, chosen(), at, text);
    apply(edited, column == From ? tr("Change a time of the program") : tr("Change a program"));
}

void ProgramTable::apply(const app::Edited& edited, const QString& words)
{
    m_refusal = edited
                    ? QString()
                    : app::inPlantWords(app::sentence(edited.error().what), m_document, "units/" + m_unit + "/program");
    if (!edited || !m_document.apply(*edited, words)) refresh(); // what stood there, or the same in other words
}

// Why something was not taken, until something is, else what the check says of this program.
void ProgramTable::refreshFaults()
{
    QString fault = m_refusal;
    const std::string program = "units/" + m_unit + "/program";
    for (const base::Error& error : m_document.errors())
        if (fault.isEmpty() && error.where.starts_with(program))
            fault = app::inPlantWords(app::sentence(error.what), m_document, error.where);
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
}

QString ProgramTable::fault() const
{
    return m_fault->isHidden() ? QString() : m_fault->text();
}

std::vector<std::size_t> ProgramTable::selected() const
{
    std::vector<std::size_t> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedIndexes())
        if (std::find(rows.begin(), rows.end(), std::size_t(index.row())) == rows.end())
            rows.push_back(std::size_t(index.row()));
    return rows;
}

void ProgramTable::addLine()
{
    const int row = m_table->currentRow() < 0 ? m_table->rowCount() - 1 : m_table->currentRow();
    apply(app::addProgramLine(m_document.flowsheet(), m_unit, std::size_t(std::max(row, 0))),
          tr("Add a line to a program"));
    m_table->setCurrentCell(std::min(row + 1, m_table->rowCount() - 1), Value);
    m_table->setFocus(Qt::OtherFocusReason);
}

void ProgramTable::removeLines()
{
    std::vector<std::size_t> rows = selected();
    if (rows.empty() && m_table->rowCount() > 0) rows.push_back(std::size_t(m_table->rowCount() - 1));
    if (!rows.empty())
        apply(app::removeProgramLines(m_document.flowsheet(), m_unit, rows), tr("Remove lines from a program"));
}

void ProgramTable::copy()
{
    QApplication::clipboard()->setText(app::copyProgram(m_shown));
}

void ProgramTable::paste()
{
    apply(app::pasteProgram(m_document.flowsheet(), m_unit, chosen(), std::size_t(std::max(m_table->currentRow(), 0)),
                            QApplication::clipboard()->text()),
          tr("Paste into a program"));
}

void ProgramTable::chooseUnit(UnitButton* button, const std::string& present, const std::string& siUnit, bool ofTime)
{
    QMenu menu(this);
    for (const std::string& unit : base::unitChoices(siUnit)) {
        QAction* action = menu.addAction(shown::unitText(unit));
        action->setCheckable(true);
        action->setChecked(unit == present);
        action->setData(QString::fromStdString(unit));
    }
    const QAction* picked = menu.exec(button->mapToGlobal(QPoint(0, button->height())));
    if (!picked) return;
    const std::string unit = picked->data().toString().toStdString();
    const model::Flowsheet& before = m_document.flowsheet();
    apply(ofTime ? app::setProgramTimeUnit(before, m_unit, unit)
                 : app::setProgramValueUnit(before, m_unit, chosen(), unit),
          tr("Choose the unit of a program"));
}

bool ProgramTable::focusPath(const std::string& path)
{
    const QString program = QString::fromStdString("units/" + m_unit + "/program");
    const QString whole = QString::fromStdString(path);
    if (whole != program && !whole.startsWith(program + u'/')) return false;
    const QStringList rest = whole.mid(program.size() + 1).split(u'/');
    const int row = rest.first().toInt();
    QString key = rest.mid(1).join(u'/');
    if (key.startsWith(QLatin1String("ramp/"))) key = key.mid(5);
    int index = m_quantity->findData(key);
    if (index < 0) index = m_quantity->findData(QStringLiteral("concentration/") + key);
    if (index >= 0) m_quantity->setCurrentIndex(index);
    // A duration is the time of the line after it.
    const bool time = key == QLatin1String("for");
    m_table->setFocus(Qt::ShortcutFocusReason);
    m_table->setCurrentCell(std::min(time ? row + 1 : row, m_table->rowCount() - 1), time ? From : Value);
    return true;
}

bool ProgramTable::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    if (key->matches(QKeySequence::Copy))
        copy();
    else if (key->matches(QKeySequence::Paste))
        paste();
    else if (key->key() == Qt::Key_Insert)
        addLine();
    else if (key->key() == Qt::Key_Delete)
        removeLines();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

void ProgramTable::fitHeight()
{
    const int rows = std::clamp(m_table->rowCount(), 1, maxRowsShown);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            rows * m_table->verticalHeader()->defaultSectionSize() + 2 * m_table->frameWidth());
}

void ProgramTable::layOut()
{
    const int u = Theme::current().u();
    layout()->setContentsMargins(4 * u, 2 * u, 4 * u, 2 * u);
    layout()->setSpacing(2 * u);
    m_timeUnit->setMinimumWidth(9 * u);
    m_valueUnit->setMinimumWidth(15 * u);
    m_course->setFixedHeight(36 * u);
    m_table->verticalHeader()->setDefaultSectionSize(Theme::current().fieldHeight());
    fitHeight();
}

} // namespace titer::form

#include "ui/form/moc_program_table.cpp"
