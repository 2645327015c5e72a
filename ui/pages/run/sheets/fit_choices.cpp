// Choices of a fit.
#include "ui/pages/run/sheets/fit_choices.h"

#include "app/common/unit_text.h"
#include "ui/form/fields/factor_question.h"
#include "ui/look/ink.h"
#include "ui/look/theme.h"
#include "ui/shown/time_spans.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plain_table.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace titer::pages {

using look::Theme;
using widgets::Label;
using widgets::plainTable;

namespace {

QTableWidgetItem* fixedItem(const QString& text)
{
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

QTableWidgetItem* checkItem(const QString& text, bool checked)
{
    QTableWidgetItem* item = fixedItem(text);
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
    return item;
}

} // namespace

FitChoices::FitChoices(app::ParameterFit& fit, QWidget* parent)
    : QWidget(parent)
    , m_fit(fit)
    , m_runs(plainTable({tr("Recording"), tr("Starts at")}, tr("Recordings to fit to")))
    , m_tags(plainTable({tr("Tag"), tr("Compared with")}, tr("Tags of the recording that is chosen")))
    , m_parameters(plainTable({tr("Parameter"), tr("Value"), tr("From"), tr("To")}, tr("Parameters to fit")))
    , m_add(new QPushButton(tr("Add a recording…")))
    , m_align(new QPushButton(tr("Position…")))
    , m_starts(new QSpinBox)
    , m_freeInitial(new QCheckBox(tr("Initial values too")))
    , m_filter(new QLineEdit)
{
    m_tags->setEditTriggers(QAbstractItemView::NoEditTriggers);
    for (QTableWidget* table : {m_runs, m_tags, m_parameters})
        table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    const int u = Theme::current().u();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * u);
    m_starts->setRange(1, 100);
    m_starts->setAccessibleName(tr("Starts of the fit"));
    m_starts->setToolTip(
        tr("Further starts are drawn within the bounds, or within a factor of ten: where several end at "
           "the same values, these are the best ones"));
    m_freeInitial->setToolTip(
        tr("Of each recording by itself, what was in a unit at the start is fitted too, where it is "
           "measured"));
    m_filter->setPlaceholderText(tr("Search parameters"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    for (const int bound : {Low, High}) {
        m_parameters->horizontalHeader()->setSectionResizeMode(bound, QHeaderView::Interactive);
        m_parameters->setColumnWidth(bound, 12 * u);
    }
    auto* starts = new Label(tr("Starts", "how often a fit begins"));
    starts->setBuddy(m_starts);
    auto* row = new QHBoxLayout;
    m_align->setToolTip(tr("Where the recordings lie in the run, with a picture"));
    row->addWidget(m_add);
    row->addWidget(m_align);
    row->addStretch();
    row->addWidget(m_freeInitial);
    row->addWidget(starts);
    row->addWidget(m_starts);
    // On a low page the sheet scrolls, rather than each list by a row and a half.
    m_tags->setMinimumHeight(40 * u);
    m_parameters->setMinimumHeight(48 * u);
    m_tags->hide();
    column->addWidget(m_runs, 1);
    column->addLayout(row);
    column->addWidget(m_tags, 2);
    column->addWidget(m_filter);
    column->addWidget(m_parameters, 3);
    connect(m_freeInitial, &QCheckBox::toggled, this, [this](bool free) { m_fit.setFreeInitial(free); });
    connect(m_filter, &QLineEdit::textChanged, this, &FitChoices::applyFilter);
    connect(m_add, &QPushButton::clicked, this, &FitChoices::fileAsked);
    connect(m_align, &QPushButton::clicked, this, &FitChoices::placesAsked);
    connect(m_runs, &QTableWidget::itemChanged, this, &FitChoices::takeRun);
    connect(m_runs, &QTableWidget::currentCellChanged, this, [this](int row, int, int before) {
        if (row != before && row != m_fit.shownRun()) m_fit.showTags(row);
    });
    connect(m_parameters, &QTableWidget::itemChanged, this, &FitChoices::takeParameter);
    connect(m_starts, &QSpinBox::valueChanged, this, [this](int starts) { m_fit.setStarts(starts); });
}

void FitChoices::present()
{
    m_filter->clear();
    take();
}

void FitChoices::take()
{
    const QSignalBlocker starts(m_starts), freeInitial(m_freeInitial);
    m_starts->setValue(m_fit.choices().starts);
    m_freeInitial->setChecked(m_fit.choices().freeInitial);
    fillParameters();
    applyFilter();
}

void FitChoices::refresh()
{
    fillRuns();
    fillTags();
    m_align->setEnabled(std::ranges::any_of(m_fit.runs(), &app::FitRun::chosen));
}

void FitChoices::setFixed(bool fixed)
{
    for (QWidget* one : std::initializer_list<QWidget*>{m_freeInitial, m_runs, m_tags, m_parameters, m_add, m_starts})
        one->setEnabled(!fixed);
    if (fixed) m_align->setEnabled(false);
}

void FitChoices::fillRuns()
{
    const QSignalBlocker quiet(m_runs);
    m_runs->setRowCount(int(m_fit.runs().size()));
    for (int i = 0; i < m_runs->rowCount(); ++i) {
        const app::FitRun& run = m_fit.runs()[std::size_t(i)];
        m_runs->setItem(i, RunName, checkItem(run.name, run.chosen));
        m_runs->setItem(i, RunStart,
                        fixedItem(run.offset == 0.0
                                      ? tr("its own times")
                                      : (run.offset > 0.0 ? tr("%1 d later") : tr("%1 d earlier"))
                                            .arg(QLocale().toString(std::abs(run.offset) / shown::day, 'g', 4))));
    }
}

// Of the recording that is chosen. A box knows itself what was chosen in it.
void FitChoices::fillTags()
{
    QStringList shown{QString::number(m_fit.shownRun())};
    for (const app::FitTag& tag : m_fit.tags()) {
        shown << tag.name << tag.held << QString::number(tag.choices.size());
        for (const auto& [variable, factor] : tag.factors) shown << QString::fromStdString(factor);
    }
    m_tags->setVisible(!m_fit.tags().empty());
    if (shown == m_shownTags) return;
    m_shownTags = shown;
    m_tags->setRowCount(int(m_fit.tags().size()));
    for (int i = 0; i < m_tags->rowCount(); ++i) {
        const app::FitTag& tag = m_fit.tags()[std::size_t(i)];
        m_tags->setItem(i, TagName, fixedItem(tag.name));
        m_tags->setCellWidget(i, TagVariable, variableBox(tag));
    }
}

// Where it is not compared, with what its name suggests: that stands next.
QString FitChoices::openWords(const app::FitTag& tag)
{
    if (!tag.held.isEmpty()) return tr("Not compared: held at its set-point");
    if (tag.guess.empty() || !tag.variable.empty()) return tr("Not compared");
    const auto is = [&](const auto& choice) { return choice.first == tag.guess; };
    const auto named = std::ranges::find_if(tag.choices, is), byFactor = std::ranges::find_if(tag.byFactor, is);
    return tr("Not compared: %1?", "a suggested variable")
        .arg(named != tag.choices.end() ? named->second : form::byFactorText(byFactor->second));
}

QComboBox* FitChoices::variableBox(const app::FitTag& tag)
{
    auto* box = new QComboBox;
    box->setAccessibleName(tr("Variable of %1", "a tag").arg(tag.name));
    box->addItem(openWords(tag));
    box->setToolTip(tag.held);
    box->setAccessibleDescription(tag.held);
    for (const auto& [variable, name] : tag.choices) {
        const auto factor = tag.factors.find(variable);
        box->addItem(factor == tag.factors.end() ? name
                                                 : tr("%1, 1 is %2", "variable, what one of the tag means")
                                                       .arg(name, QString::fromStdString(factor->second)),
                     QString::fromStdString(variable));
        if (variable == tag.variable) box->setCurrentIndex(box->count() - 1);
    }
    const int firstByFactor = box->count();
    for (const auto& [variable, name] : tag.byFactor)
        box->addItem(form::byFactorText(name), QString::fromStdString(variable));
    connect(box, &QComboBox::activated, this, [this, box, firstByFactor, tag = tag.tag](int index) {
        const std::string variable = box->itemData(index).toString().toStdString();
        index < firstByFactor ? m_fit.mapTag(tag, variable) : askFactor(box, tag, variable);
    });
    return box;
}

// Where no factor is stated, what was chosen before stays.
void FitChoices::askFactor(QComboBox* box, const std::string& tag, const std::string& variable)
{
    const auto known = std::ranges::find(m_fit.tags(), tag, &app::FitTag::tag);
    const std::shared_ptr<const model::Plant> plant = m_fit.plant();
    if (known == m_fit.tags().end() || !plant) return;
    box->setCurrentIndex(std::max(0, box->findData(QString::fromStdString(known->variable))));
    const auto factor = known->factors.find(variable);
    form::askFactor(
        this, *plant,
        {QString::fromStdString(tag), variable, factor == known->factors.end() ? std::string() : factor->second},
        [this, tag, variable](const QString& typed) { return m_fit.mapTagBy(tag, variable, typed); });
}

void FitChoices::fillParameters()
{
    const QSignalBlocker quiet(m_parameters);
    m_parameters->setRowCount(int(m_fit.parameters().size()));
    for (int i = 0; i < m_parameters->rowCount(); ++i) {
        const app::FitParameter& p = m_fit.parameters()[std::size_t(i)];
        const QString unit = app::unitText(p.row.unit);
        QTableWidgetItem* name = checkItem(p.row.label, p.chosen);
        name->setToolTip(p.row.group.isEmpty()
                             ? p.row.help
                             : tr("%1: %2", "group, what a parameter is").arg(p.row.group, p.row.help));
        m_parameters->setItem(i, Name, name);
        m_parameters->setItem(
            i, Value,
            fixedItem(unit.isEmpty() ? p.row.text : tr("%1 %2", "a value and its unit").arg(p.row.text, unit)));
        showBounds(i);
    }
}

// Usual ones are muted, until somebody states others.
void FitChoices::showBounds(int row)
{
    if (std::size_t(row) >= m_fit.parameters().size() || row >= m_parameters->rowCount()) return;
    const app::FitParameter& p = m_fit.parameters()[std::size_t(row)];
    const QSignalBlocker quiet(m_parameters);
    for (const auto& [column, typed, usual] :
         {std::tuple{Low, p.low, p.usualLow}, std::tuple{High, p.high, p.usualHigh}}) {
        // One that stays as it is leaves the field over it alone, in which a person may be typing.
        QTableWidgetItem* item = m_parameters->item(row, column);
        if (!item) m_parameters->setItem(row, column, item = new QTableWidgetItem);
        item->setText(typed.isEmpty() ? usual : typed);
        look::setInk(item, typed.isEmpty() ? std::optional(look::Token::Muted) : std::nullopt);
        item->setToolTip(tr("A bound of the fit; where you state none, it looks from %1 to %2. The plant takes: %3")
                             .arg(p.usualLow, p.usualHigh, p.row.range.isEmpty() ? tr("no limit") : p.row.range));
    }
}

void FitChoices::applyFilter()
{
    for (int i = 0; i < m_parameters->rowCount(); ++i)
        m_parameters->setRowHidden(i, !app::isFoundBy(m_fit.parameters()[std::size_t(i)], m_filter->text()));
}

void FitChoices::takeRun(QTableWidgetItem* item)
{
    if (item->column() == RunName) m_fit.chooseRun(std::size_t(item->row()), item->checkState() == Qt::Checked);
}

void FitChoices::takeParameter(QTableWidgetItem* item)
{
    const std::string path = m_fit.parameters()[std::size_t(item->row())].row.path;
    if (item->column() == Name) return m_fit.choose(path, item->checkState() == Qt::Checked);
    const int row = item->row();
    m_fit.setBounds(path, m_parameters->item(row, Low)->text(), m_parameters->item(row, High)->text());
    QMetaObject::invokeMethod(this, [this, row] { showBounds(row); }, Qt::QueuedConnection); // the item is in use
}

} // namespace titer::pages

#include "ui/pages/run/sheets/moc_fit_choices.cpp"
