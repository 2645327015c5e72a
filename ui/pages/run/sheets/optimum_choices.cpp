#include "ui/pages/run/sheets/optimum_choices.h"

#include "app/common/unit_text.h"
#include "ui/look/theme.h"
#include "ui/widgets/plain_table.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace titer::pages {

using look::Theme;

OptimumChoices::OptimumChoices(app::OptimumWork& work, QWidget* parent)
    : QWidget(parent)
    , m_work(work)
    , m_goals{new QComboBox, new QComboBox}
    , m_senses{new QComboBox, new QComboBox}
    , m_limitOn(new QComboBox)
    , m_form(new QComboBox)
    , m_limits(new QPlainTextEdit)
    , m_pieces(new QSpinBox)
    , m_runs(new QSpinBox)
    , m_draws(new QSpinBox)
    , m_filter(new QLineEdit)
    , m_numbers(
          widgets::plainTable({tr("Number"), tr("Value"), tr("From"), tr("To")}, tr("Numbers of the plant to vary")))
{
    auto* form = new QFormLayout;
    const QStringList names{tr("Goal"), tr("Second goal")};
    for (int goal = 0; goal < 2; ++goal) {
        m_senses[goal]->addItems({tr("as high as possible"), tr("as low as possible")});
        m_senses[goal]->setAccessibleName(tr("Direction of: %1", "a goal").arg(names[goal]));
        m_goals[goal]->setAccessibleName(names[goal]);
        m_goals[goal]->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_goals[goal]->setEditable(true);
        m_goals[goal]->setInsertPolicy(QComboBox::NoInsert);
        m_goals[goal]->setToolTip(goal == 0
                                      ? tr("What is to be best: a key figure, a quantity at the end of the run, or an "
                                           "expression of quantities such as vessel.volume*vessel.product")
                                      : tr("With two goals a front is found: recipes of which no other is better "
                                           "in one goal and as good in the other"));
        auto* row = new QHBoxLayout;
        row->addWidget(m_goals[goal], 1);
        row->addWidget(m_senses[goal]);
        form->addRow(names[goal], row);
        connect(m_goals[goal], &QComboBox::activated, this, &OptimumChoices::takeGoals);
        connect(m_goals[goal]->lineEdit(), &QLineEdit::editingFinished, this, &OptimumChoices::takeGoals);
        connect(m_senses[goal], &QComboBox::activated, this, &OptimumChoices::takeGoals);
    }
    const QString limits = tr("Limits");
    m_limitOn->setAccessibleName(tr("Quantity to limit"));
    m_limitOn->setPlaceholderText(tr("Add a limit on…"));
    m_limitOn->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_limits->setAccessibleName(limits);
    m_limits->setPlaceholderText(QStringLiteral("column.purity >= 95 %"));
    m_limits->setToolTip(tr("One limit a line: a quantity, <= or >=, a value with its unit. A key figure is limited at "
                            "the end of the run, any other quantity over the whole run."));
    m_limits->setTabChangesFocus(true);
    m_limits->setFixedHeight(18 * Theme::current().u());
    auto* stack = new QVBoxLayout;
    stack->addWidget(m_limitOn);
    stack->addWidget(m_limits);
    form->addRow(limits, stack);
    m_pieces->setRange(1, 200);
    m_pieces->setAccessibleName(tr("Pieces of a course"));
    m_pieces->setToolTip(
        tr("Into how many equally long pieces the course of a set-point or flow is divided; each has a "
           "value of its own"));
    m_form->addItems({tr("in steps", "a course"), tr("on lines", "a course")});
    m_form->setAccessibleName(tr("Form of a course"));
    m_form->setToolTip(
        tr("In steps each piece has a value; on lines the course goes evenly from one value to the next, "
           "without a jump, and has one value more than pieces"));
    m_runs->setRange(20, 5000);
    m_runs->setAccessibleName(tr("Runs of the plant"));
    m_runs->setToolTip(
        tr("How many runs of the plant the search may take with two goals, columns or whole numbers; about "
           "75 for each number that is varied usually tell the front well"));
    auto* counts = new QHBoxLayout;
    auto* runsName = new QLabel(tr("Runs"));
    runsName->setBuddy(m_runs);
    counts->addWidget(m_pieces, 1);
    counts->addWidget(m_form);
    counts->addWidget(runsName);
    counts->addWidget(m_runs, 1);
    form->addRow(tr("Pieces"), counts);
    m_draws->setRange(0, 2000);
    m_draws->setSpecialValueText(tr("None", "no draws of the parameters"));
    m_draws->setAccessibleName(tr("Draws of the parameters"));
    m_draws->setToolTip(
        tr("A recipe that is looked at is run with so many draws of the parameters, each 5 % around what it "
           "is, beside the recipe as it is: how goals spread, and how often limits are crossed. With two goals all "
           "recipes of the front are, at the end of the search."));
    form->addRow(tr("Draws"), m_draws);
    m_filter->setPlaceholderText(tr("Search numbers"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_numbers->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    for (const int bound : {Low, High}) {
        m_numbers->horizontalHeader()->setSectionResizeMode(bound, QHeaderView::Interactive);
        m_numbers->setColumnWidth(bound, 16 * Theme::current().u());
    }
    m_numbers->setMinimumHeight(32 * Theme::current().u());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(form);
    column->addWidget(m_filter);
    column->addWidget(m_numbers, 1);
    connect(m_limitOn, &QComboBox::activated, this, &OptimumChoices::addLimit);
    connect(m_limits, &QPlainTextEdit::textChanged, this, [this] { m_work.setLimits(m_limits->toPlainText()); });
    connect(m_pieces, &QSpinBox::valueChanged, this, [this](int pieces) { m_work.setPieces(pieces); });
    connect(m_form, &QComboBox::activated, this, [this](int form) { m_work.setLinear(form == 1); });
    connect(m_draws, &QSpinBox::valueChanged, this, [this](int draws) { m_work.setDraws(draws); });
    connect(m_runs, &QSpinBox::valueChanged, this, [this](int runs) { m_work.setRuns(runs); });
    connect(m_numbers, &QTableWidget::itemChanged, this, &OptimumChoices::takeNumber);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& typed) {
        for (int i = 0; i < m_numbers->rowCount(); ++i)
            m_numbers->setRowHidden(i, !app::isFoundBy(m_work.numbers()[std::size_t(i)], typed));
    });
}

void OptimumChoices::present()
{
    const QSignalBlocker limits(m_limits), pieces(m_pieces), runs(m_runs), draws(m_draws);
    m_pieces->setValue(m_work.pieces());
    m_form->setCurrentIndex(m_work.isLinear() ? 1 : 0);
    m_limits->setPlainText(m_work.limits());
    m_runs->setValue(m_work.runs());
    m_draws->setValue(m_work.draws());
    fillGoals();
    fillNumbers();
    m_filter->clear(); // which looks at each row that there is
    refreshFields();
}

void OptimumChoices::fillGoals()
{
    for (QComboBox* box : {m_goals[0], m_goals[1]}) {
        box->clear();
        if (box == m_goals[1]) box->addItem(tr("None", "no second goal"));
        for (const app::OptimumWork::Figure& figure : m_work.figures())
            box->addItem(figure.name, QString::fromStdString(figure.tag));
        for (const app::OptimumWork::Figure& one : m_work.quantities())
            box->addItem(tr("%1, at the end", "a quantity of a run").arg(one.name), QString::fromStdString(one.tag));
    }
    m_limitOn->clear();
    for (const app::OptimumWork::Figure& one : m_work.figures()) m_limitOn->addItem(one.name, one.limit);
    for (const app::OptimumWork::Figure& one : m_work.quantities())
        m_limitOn->addItem(tr("%1, over the whole run", "a quantity of a run").arg(one.name), one.limit);
    m_limitOn->setCurrentIndex(-1);
    m_goals[0]->setCurrentIndex(-1);
    for (std::size_t goal = 0; goal < 2 && goal < m_work.goals().size(); ++goal) {
        const app::OptimumWork::Goal& one = m_work.goals()[goal];
        const QString what = QString::fromStdString(one.what);
        m_goals[goal]->setCurrentIndex(m_goals[goal]->findData(what));
        if (m_goals[goal]->currentIndex() < 0) m_goals[goal]->setEditText(what);
        m_senses[goal]->setCurrentIndex(one.maximize ? 0 : 1);
    }
}

void OptimumChoices::fillNumbers()
{
    const QSignalBlocker quiet(m_numbers);
    m_numbers->setRowCount(int(m_work.numbers().size()));
    const widgets::TableFill fill(m_numbers);
    for (int i = 0; i < m_numbers->rowCount(); ++i) {
        const app::FitParameter& number = m_work.numbers()[std::size_t(i)];
        const QString unit = app::unitText(number.row.unit);
        const QString text = number.row.text.isEmpty() ? QStringLiteral("–") : number.row.text;
        const QString value = unit.isEmpty() ? text : tr("%1 %2", "a value and its unit").arg(text, unit);
        const QStringList cells{number.row.label, value, number.low, number.high};
        for (int column = 0; column < cells.size(); ++column)
            m_numbers->setItem(i, column, new QTableWidgetItem(cells[column]));
        QTableWidgetItem* name = m_numbers->item(i, Name);
        name->setToolTip(number.row.help.isEmpty() ? number.row.label : number.row.help);
        name->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        name->setCheckState(number.chosen ? Qt::Checked : Qt::Unchecked);
        m_numbers->item(i, Value)->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        for (const int bound : {Low, High})
            m_numbers->item(i, bound)->setToolTip(tr("A bound of the search; empty: half and twice the value"));
    }
}

void OptimumChoices::takeNumber(QTableWidgetItem* item)
{
    const std::size_t row = std::size_t(item->row());
    if (row >= m_work.numbers().size()) return; // typed into a plant that is no more
    if (item->column() == Name)
        m_work.choose(row, item->checkState() == Qt::Checked);
    else
        m_work.setBounds(row, m_numbers->item(item->row(), Low)->text(), m_numbers->item(item->row(), High)->text());
    refreshFields();
    emit changed();
}

// A course alone has pieces.
void OptimumChoices::refreshFields()
{
    const bool hasCourse = std::ranges::any_of(m_work.numbers(), [](const app::FitParameter& number) {
        return number.chosen && app::OptimumWork::isCourse(number);
    });
    for (QWidget* field : {static_cast<QWidget*>(m_pieces), static_cast<QWidget*>(m_form)})
        field->setEnabled(hasCourse);
}

void OptimumChoices::takeGoals()
{
    std::vector<app::OptimumWork::Goal> goals;
    for (int goal = 0; goal < 2; ++goal) {
        const QString what = goalOf(goal);
        if (!what.isEmpty()) goals.push_back({what.toStdString(), m_senses[goal]->currentIndex() == 0});
    }
    m_work.setGoals(std::move(goals));
    emit changed();
}

QString OptimumChoices::goalOf(int goal) const
{
    const QString typed = m_goals[goal]->currentText();
    // Two entries may have the same words.
    const int chosen = m_goals[goal]->currentIndex();
    const int entry = chosen >= 0 && m_goals[goal]->itemText(chosen) == typed ? chosen : m_goals[goal]->findText(typed);
    return entry < 0 ? typed.trimmed() : m_goals[goal]->itemData(entry).toString();
}

// One that the recipe as it is just keeps, for a person to move.
void OptimumChoices::addLimit(int figure)
{
    if (figure < 0) return;
    QString text = m_limits->toPlainText();
    if (!text.isEmpty() && !text.endsWith(u'\n')) text += u'\n';
    m_limits->setPlainText(text + m_limitOn->itemData(figure).toString());
    m_limits->moveCursor(QTextCursor::End);
    m_limits->setFocus(Qt::OtherFocusReason);
    m_limitOn->setCurrentIndex(-1);
}

} // namespace titer::pages

#include "ui/pages/run/sheets/moc_optimum_choices.cpp"
