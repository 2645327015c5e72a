// Choices, plot and values of a fit.
#include "ui/pages/run/sheets/fit_sheet.h"

#include "app/common/unit_text.h"
#include "app/form/tag_names.h"
#include "ui/look/theme.h"
#include "ui/shown/time_spans.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/finding_row.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/scroll.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace titer::pages {

using look::Glyph;
using look::Theme;
using look::Token;
using look::Type;
using widgets::clearRows;
using widgets::FindingRow;
using widgets::Label;
using widgets::plainTable;
using widgets::Sheet;

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

FitSheet::FitSheet(app::Document& document, app::ParameterFit& fit, QWidget* page)
    : Sheet(Cover::Page, page)
    , m_document(document)
    , m_fit(fit)
    , m_title(new Label({}, Type::Section))
    , m_runs(plainTable({tr("Recording"), tr("Starts at")}, tr("Recordings to fit to")))
    , m_tags(plainTable({tr("Tag"), tr("Compared with")}, tr("Tags of the recording that is chosen")))
    , m_parameters(plainTable({tr("Parameter"), tr("Value"), tr("From"), tr("To")}, tr("Parameters to fit")))
    , m_values(plainTable({tr("Parameter"), tr("Start"), tr("Value"), tr("95 % interval"), tr("Verdict")},
                          tr("Fitted values")))
    , m_add(new QPushButton(tr("Add a recording…")))
    , m_starts(new QSpinBox)
    , m_freeInitial(new QCheckBox(tr("Initial values too")))
    , m_filter(new QLineEdit)
    , m_courses(new QComboBox)
    , m_kept(new QComboBox)
    , m_plot(new plot::XyPlot)
    , m_correlation(plainTable({}, tr("Correlation of the parameters")))
    , m_state(new Label({}, Type::Body, Token::Muted))
    , m_go(new QPushButton(tr("Fit")))
    , m_put(new QPushButton(tr("Put into the plant")))
    , m_next(new QPushButton(tr("What to measure next")))
    , m_profile(new QPushButton(tr("Profiles")))
    , m_keep(new QPushButton(tr("Keep")))
    , m_remove(new QPushButton(tr("Remove")))
    , m_close(new QPushButton(tr("Close")))
{
    setAccessibleName(tr("Fit parameters to recordings"));
    m_go->setProperty("role", "primary");
    for (QTableWidget* table : {m_values, m_correlation}) table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_correlation->hide();
    m_tags->setEditTriggers(QAbstractItemView::NoEditTriggers);
    for (QTableWidget* table : {m_runs, m_tags, m_parameters, m_values})
        table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_state->setWordWrap(true);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(4 * Theme::current().u());
    middle->addWidget(makeChoices(), 4);
    middle->addWidget(makeResult(), 5);
    m_footLine = new QHBoxLayout;
    m_secondLine = new QHBoxLayout;
    for (QPushButton* button : {m_go, m_put, m_next}) m_footLine->addWidget(button);
    m_footLine->addStretch();
    m_secondLine->addWidget(m_state, 1);
    placeFoot(m_footLine);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_kept);
    head->addWidget(m_remove);
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addLayout(middle, 1);
    column->addLayout(m_footLine);
    column->addLayout(m_secondLine);
    hide();
    connect(m_go, &QPushButton::clicked, this, &FitSheet::goOrStop);
    connect(m_put, &QPushButton::clicked, this, &FitSheet::putIn);
    connect(m_next, &QPushButton::clicked, &m_fit, &app::ParameterFit::propose);
    connect(m_profile, &QPushButton::clicked, &m_fit, &app::ParameterFit::profile);
    connect(m_keep, &QPushButton::clicked, &m_fit, &app::ParameterFit::keep);
    connect(m_remove, &QPushButton::clicked, this, [this] { m_fit.removeKept(m_fit.shownKept()); });
    connect(m_kept, &QComboBox::activated, this, &FitSheet::showKept);
    connect(m_close, &QPushButton::clicked, this, &FitSheet::leave);
    connect(m_freeInitial, &QCheckBox::toggled, this, [this](bool free) { m_fit.setFreeInitial(free); });
    connect(m_filter, &QLineEdit::textChanged, this, &FitSheet::applyFilter);
    connect(m_add, &QPushButton::clicked, this, &FitSheet::fileAsked);
    connect(m_runs, &QTableWidget::itemChanged, this, &FitSheet::takeRun);
    connect(m_runs, &QTableWidget::currentCellChanged, this, [this](int row, int, int before) {
        if (row != before && row != m_fit.shownRun()) m_fit.showTags(row);
    });
    connect(m_parameters, &QTableWidget::itemChanged, this, &FitSheet::takeParameter);
    connect(m_starts, &QSpinBox::valueChanged, this, [this](int starts) { m_fit.setStarts(starts); });
    connect(m_courses, &QComboBox::activated, this, &FitSheet::refreshPlot);
    connect(&m_fit, &app::ParameterFit::changed, this, &FitSheet::refresh);
    connect(&m_fit, &app::ParameterFit::moved, this, [this] {
        refreshPlot();
        refreshState();
    });
    connect(&document, &app::Document::opened, this, [this] {
        if (isVisible()) leave();
    });
    connect(&document, &app::Document::changed, this, [this] {
        if (isVisible()) refresh();
    });
}

void FitSheet::placeFoot(QHBoxLayout* line)
{
    for (QPushButton* button : {m_profile, m_keep, m_close}) line->insertWidget(line->count() - 1, button);
}

// Large text takes two lines.
void FitSheet::resizeEvent(QResizeEvent* event)
{
    Sheet::resizeEvent(event);
    int needed = contentsMargins().left() + contentsMargins().right() + layout()->contentsMargins().left() +
                 layout()->contentsMargins().right();
    for (const QPushButton* button : {m_go, m_put, m_next, m_profile, m_keep, m_close})
        needed += button->sizeHint().width() + m_footLine->spacing();
    const bool two = needed > width();
    if (two != (m_secondLine->indexOf(m_close) >= 0)) placeFoot(two ? m_secondLine : m_footLine);
}

QWidget* FitSheet::makeChoices()
{
    const int u = Theme::current().u();
    auto* place = new QWidget;
    auto* column = new QVBoxLayout(place);
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
    m_next->setToolTip(tr("When to take six more samples in a repetition of the first recording, and by how much they "
                          "narrow the intervals"));
    m_profile->setToolTip(tr("How much worse the fit is while each parameter is fixed and the others are refitted"));
    m_keep->setToolTip(
        tr("Keep this fit with the project: its recordings and settings, what was measured, and what was "
           "found"));
    m_remove->setToolTip(tr("Remove the fit that is shown from the project"));
    m_kept->setAccessibleName(tr("Fits that the project keeps"));
    m_kept->setPlaceholderText(tr("No fit is kept yet"));
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
    row->addWidget(m_add);
    row->addStretch();
    row->addWidget(m_freeInitial);
    row->addWidget(starts);
    row->addWidget(m_starts);
    m_tags->hide();
    column->addWidget(m_runs, 1);
    column->addLayout(row);
    column->addWidget(m_tags, 2);
    column->addWidget(m_filter);
    column->addWidget(m_parameters, 3);
    return place;
}

QWidget* FitSheet::makeResult()
{
    const int u = Theme::current().u();
    auto* place = new QWidget;
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * u);
    // At large text they are scrolled rather than pressed together.
    m_plot->setMinimumHeight(36 * u);
    m_values->setMinimumHeight(20 * u);
    m_courses->setAccessibleName(tr("Course that is shown"));
    m_courses->setPlaceholderText(tr("None yet"));
    auto* found = new QWidget;
    m_findings = new QVBoxLayout(found);
    m_findings->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_courses);
    column->addWidget(m_plot, 4);
    column->addWidget(m_correlation, 4);
    column->addWidget(m_values, 2);
    m_found = widgets::plainScroll(found);
    column->addWidget(m_found, 1);
    return widgets::plainScroll(place);
}

void FitSheet::open(const QString& unit, std::vector<app::FitRun> runs, std::vector<model::TagEntry> stated)
{
    const std::string id = unit.toStdString();
    const bool other = m_fit.isFitting() && m_fit.unit() != id;
    const bool stays =
        m_fit.goesOn(id) ||
        (other && !widgets::mayStop(this, tr("The fit of %1 is still running.", "a unit operation")
                                              .arg(app::unitName(m_document.flowsheet(), m_fit.unit()))));
    if (!stays) m_fit.open(id, std::move(runs), std::move(stated));
    present();
}

void FitSheet::goOn()
{
    m_fit.retell();
    present();
}

void FitSheet::present()
{
    const QSignalBlocker starts(m_starts), freeInitial(m_freeInitial);
    m_title->setText(
        tr("Fit parameters of %1", "a unit operation").arg(app::unitName(m_document.flowsheet(), m_fit.unit())));
    m_starts->setValue(m_fit.starts());
    m_freeInitial->setChecked(m_fit.freeInitial());
    m_filter->clear();
    fillParameters();
    refresh();
    arrange();
    show();
    raise();
    m_parameters->setFocus(Qt::OtherFocusReason);
}

void FitSheet::addFile(const QString& path)
{
    m_fit.addFile(path);
}

void FitSheet::leave()
{
    hide();
    if (!m_fit.isFitting()) m_fit.close();
}

QString FitSheet::state() const
{
    return m_state->text();
}

void FitSheet::fillRuns()
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
void FitSheet::fillTags()
{
    QStringList shown{QString::number(m_fit.shownRun())};
    for (const app::FitTag& tag : m_fit.tags()) shown << tag.name << QString::number(tag.choices.size());
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

QComboBox* FitSheet::variableBox(const app::FitTag& tag)
{
    auto* box = new QComboBox;
    box->setAccessibleName(tr("Variable of %1", "a tag").arg(tag.name));
    box->addItem(tr("Not compared"));
    for (const auto& [variable, name] : tag.choices) {
        box->addItem(name, QString::fromStdString(variable));
        if (variable == tag.variable) box->setCurrentIndex(box->count() - 1);
    }
    connect(box, &QComboBox::activated, this, [this, box, tag = tag.tag](int index) {
        m_fit.mapTag(tag, box->itemData(index).toString().toStdString());
    });
    return box;
}

void FitSheet::fillParameters()
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
        for (const auto& [column, text] : {std::pair{Low, p.low}, std::pair{High, p.high}}) {
            auto* item = new QTableWidgetItem(text);
            item->setToolTip(tr("A bound of the fit; empty: as far as the plant goes (%1)")
                                 .arg(p.row.range.isEmpty() ? tr("no limit") : p.row.range));
            m_parameters->setItem(i, column, item);
        }
    }
}

void FitSheet::applyFilter()
{
    for (int i = 0; i < m_parameters->rowCount(); ++i)
        m_parameters->setRowHidden(
            i, !m_parameters->item(i, Name)->text().contains(m_filter->text(), Qt::CaseInsensitive) &&
                   !m_fit.parameters()[std::size_t(i)].row.group.contains(m_filter->text(), Qt::CaseInsensitive));
}

void FitSheet::takeRun(QTableWidgetItem* item)
{
    if (item->column() == RunName) m_fit.chooseRun(std::size_t(item->row()), item->checkState() == Qt::Checked);
}

void FitSheet::takeParameter(QTableWidgetItem* item)
{
    const std::string path = m_fit.parameters()[std::size_t(item->row())].row.path;
    if (item->column() == Name) return m_fit.choose(path, item->checkState() == Qt::Checked);
    m_fit.setBounds(path, m_parameters->item(item->row(), Low)->text(), m_parameters->item(item->row(), High)->text());
}

void FitSheet::goOrStop()
{
    if (m_fit.isFitting())
        m_fit.stop();
    else
        m_fit.start();
}

// Its choices take the place of those that stood there.
void FitSheet::showKept()
{
    m_fit.showKept(m_kept->currentIndex());
    const QSignalBlocker starts(m_starts), freeInitial(m_freeInitial);
    m_starts->setValue(m_fit.starts());
    m_freeInitial->setChecked(m_fit.freeInitial());
    fillParameters();
    applyFilter();
}

void FitSheet::putIn()
{
    const QString unit = QString::fromStdString(m_fit.unit());
    m_fit.put();
    leave();
    emit put(unit);
}

} // namespace titer::pages

#include "ui/pages/run/sheets/moc_fit_sheet.cpp"
