// Choices, plot and values of a fit.
#include "ui/pages/run/sheets/fit_sheet.h"

#include "app/common/unit_text.h"
#include "app/form/tag_names.h"
#include "ui/look/theme.h"
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

constexpr double oneDay = 86400.0;           // [s]
constexpr double shownInDays = 2.0 * oneDay; // a course from this length on

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

FitSheet::FitSheet(app::Document& document, QWidget* page)
    : Sheet(Cover::Page, page)
    , m_document(document)
    , m_fit(document)
    , m_title(new Label({}, Type::Section))
    , m_runs(plainTable({tr("Recording"), tr("Starts at")}, tr("Recordings to fit to")))
    , m_parameters(plainTable({tr("Parameter"), tr("Value"), tr("From"), tr("To")}, tr("Parameters to fit")))
    , m_values(plainTable({tr("Parameter"), tr("Start"), tr("Value"), tr("95 % interval"), tr("Verdict")},
                          tr("Fitted values")))
    , m_add(new QPushButton(tr("Add a recording…")))
    , m_starts(new QSpinBox)
    , m_freeInitial(new QCheckBox(tr("Initial values too")))
    , m_filter(new QLineEdit)
    , m_courses(new QComboBox)
    , m_plot(new plot::XyPlot)
    , m_state(new Label({}, Type::Body, Token::Muted))
    , m_go(new QPushButton(tr("Fit")))
    , m_put(new QPushButton(tr("Put into the plant")))
    , m_next(new QPushButton(tr("What to measure next")))
    , m_close(new QPushButton(tr("Close")))
{
    setAccessibleName(tr("Fit parameters to recordings"));
    m_go->setProperty("role", "primary");
    m_values->setEditTriggers(QAbstractItemView::NoEditTriggers);
    for (QTableWidget* table : {m_runs, m_parameters, m_values})
        table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(4 * Theme::current().u());
    middle->addWidget(makeChoices(), 4);
    middle->addWidget(makeResult(), 5);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_go);
    foot->addWidget(m_put);
    foot->addWidget(m_next);
    foot->addWidget(m_close);
    foot->addWidget(m_state, 1);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addLayout(middle, 1);
    column->addLayout(foot);
    hide();
    connect(m_go, &QPushButton::clicked, this, &FitSheet::goOrStop);
    connect(m_put, &QPushButton::clicked, this, &FitSheet::putIn);
    connect(m_next, &QPushButton::clicked, &m_fit, &app::ParameterFit::propose);
    connect(m_close, &QPushButton::clicked, this, &FitSheet::leave);
    connect(m_freeInitial, &QCheckBox::toggled, this, [this](bool free) { m_fit.setFreeInitial(free); });
    connect(m_filter, &QLineEdit::textChanged, this, &FitSheet::applyFilter);
    connect(m_add, &QPushButton::clicked, this, &FitSheet::fileAsked);
    connect(m_runs, &QTableWidget::itemChanged, this, &FitSheet::takeRun);
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
    m_filter->setPlaceholderText(tr("Search parameters"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    for (const int bound : {Low, High}) {
        m_parameters->horizontalHeader()->setSectionResizeMode(bound, QHeaderView::Interactive);
        m_parameters->setColumnWidth(bound, 18 * u);
    }
    auto* starts = new Label(tr("Starts", "how often a fit begins"));
    starts->setBuddy(m_starts);
    auto* row = new QHBoxLayout;
    row->addWidget(m_add);
    row->addStretch();
    row->addWidget(m_freeInitial);
    row->addWidget(starts);
    row->addWidget(m_starts);
    column->addWidget(m_runs, 1);
    column->addLayout(row);
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
    m_courses->setAccessibleName(tr("Course that is shown"));
    m_courses->setPlaceholderText(tr("None yet"));
    auto* found = new QWidget;
    m_findings = new QVBoxLayout(found);
    m_findings->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_courses);
    column->addWidget(m_plot, 4);
    column->addWidget(m_values, 2);
    column->addWidget(widgets::plainScroll(found), 1);
    return place;
}

void FitSheet::open(const QString& unit, std::vector<app::FitRun> runs, std::vector<model::TagEntry> stated)
{
    const std::string id = unit.toStdString();
    m_title->setText(tr("Fit parameters of %1", "a unit operation").arg(app::unitName(m_document.flowsheet(), id)));
    m_fit.open(id, std::move(runs), std::move(stated));
    m_filter->clear();
    fillParameters();
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
    m_fit.close();
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
                                            .arg(QLocale().toString(std::abs(run.offset) / oneDay, 'g', 4))));
    }
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

void FitSheet::putIn()
{
    const QString unit = QString::fromStdString(m_fit.unit());
    m_fit.put();
    leave();
    emit put(unit);
}

void FitSheet::refresh()
{
    fillRuns();
    refreshValues();
    refreshFindings();
    refreshCourses();
    refreshPlot();
    refreshState();
}

void FitSheet::refreshState()
{
    const bool fitting = m_fit.isFitting();
    const QString whyNot = m_fit.whyNot();
    m_go->setText(fitting ? tr("Stop") : tr("Fit"));
    m_go->setEnabled(fitting || whyNot.isEmpty());
    m_put->setEnabled(m_fit.canPut());
    m_next->setEnabled(m_fit.canPropose());
    m_freeInitial->setEnabled(!fitting);
    m_runs->setEnabled(!fitting);
    m_parameters->setEnabled(!fitting);
    m_add->setEnabled(!fitting);
    m_starts->setEnabled(!fitting);
    if (fitting)
        m_state->setText(
            tr("Fitting; runs of the plant so far: %1").arg(QLocale().toString(qlonglong(m_fit.runsMade()))));
    else if (!whyNot.isEmpty())
        m_state->setText(whyNot);
    else if (const auto& result = m_fit.result())
        m_state->setText(
            tr("%1 % of the largest values are left, after %2 runs of the plant; %3 of %4 starts ended here",
               "a residual, numbers")
                .arg(QLocale().toString(100.0 * result->rms, 'g', 3), QLocale().toString(qlonglong(result->runs)),
                     QLocale().toString(result->startsAtBest), QLocale().toString(result->starts)));
    else
        m_state->clear();
}

void FitSheet::refreshValues()
{
    const QList<app::FitValue> rows = m_fit.values();
    m_values->setRowCount(int(rows.size()));
    for (int i = 0; i < rows.size(); ++i) {
        const QStringList cells{rows[i].name, rows[i].start, rows[i].value, rows[i].interval, rows[i].verdict};
        for (int k = 0; k < cells.size(); ++k) m_values->setItem(i, k, new QTableWidgetItem(cells[k]));
    }
}

void FitSheet::refreshFindings()
{
    clearRows(m_findings);
    for (const QString& words : m_fit.faults()) m_findings->addWidget(new FindingRow(Glyph::Alarm, words));
    for (const QString& words : m_fit.remarks()) m_findings->addWidget(new FindingRow(Glyph::Warn, words));
    for (const QString& words : m_fit.proposals()) m_findings->addWidget(new FindingRow(Glyph::Ok, words));
    m_findings->addStretch();
}

void FitSheet::refreshCourses()
{
    widgets::setEntries(m_courses, m_fit.courses());
}

void FitSheet::refreshPlot()
{
    const app::FitPicture picture = m_fit.picture(m_courses->currentIndex());
    plot::XyModel model;
    model.title = picture.title;
    model.leftUnit = picture.unit;
    const bool inDays = !picture.times.isEmpty() && picture.times.last() >= shownInDays;
    model.acrossUnit = app::unitText(inDays ? "d" : "h");
    QVector<double> times;
    for (const double t : picture.times) times.append(t / (inDays ? oneDay : 3600.0));
    plot::XyCurve now{tr("Model"), times, picture.model, 0};
    now.measuredX = times;
    now.measuredY = picture.measured;
    if (!times.isEmpty()) {
        if (!picture.start.isEmpty()) {
            plot::XyCurve start{tr("Model at the start"), times, picture.start, 1};
            start.dashed = true;
            model.curves.append(start);
        }
        model.curves.prepend(now);
    }
    m_plot->setModel(model);
}

} // namespace titer::pages
