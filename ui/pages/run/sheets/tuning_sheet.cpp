#include "ui/pages/run/sheets/tuning_sheet.h"

#include "app/common/sentence.h"
#include "app/common/unit_text.h"
#include "core/base/units/units.h"
#include "ui/plot/xy/xy_plot.h"
#include "ui/shown/time_spans.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plain_table.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace titer::pages {

using look::Token;
using look::Type;
using widgets::Label;

namespace {

QTableWidget* tuningTable(const QStringList& head, const QString& name)
{
    QTableWidget* table = widgets::plainTable(head, name);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

void setTuningRow(QTableWidget* table, int row, const QStringList& cells)
{
    for (int column = 0; column < cells.size(); ++column) {
        auto* item = new QTableWidgetItem(cells[column]);
        item->setToolTip(cells[column]);
        table->setItem(row, column, item);
    }
}

} // namespace

TuningSheet::TuningSheet(app::LoopTuning& tuning, QWidget* page)
    : Sheet(Cover::LowerHalf, page)
    , m_tuning(tuning)
    , m_loop(new QComboBox)
    , m_kind(new QComboBox)
    , m_size(new QLineEdit)
    , m_at(new QLineEdit)
    , m_duration(new QLineEdit)
    , m_hysteresis(new QLineEdit)
    , m_hysteresisName(new Label(tr("Hysteresis")))
    , m_remark(new Label({}, Type::Body, Token::Muted))
    , m_go(new QPushButton)
    , m_take(new QPushButton(tr("Take over")))
    , m_figures(tuningTable({tr("What the response says"), tr("Value")}, tr("What the response says")))
    , m_rules(tuningTable({tr("Rule"), tr("Gain"), tr("Integral time"), tr("Derivative time"), tr("Source")},
                          tr("Settings by rules")))
    , m_plot(new plot::XyPlot)
{
    setAccessibleName(tr("Test of the tuning"));
    m_kind->addItems({tr("Step of the set-point"), tr("Relay in its place")});
    m_kind->setToolTip(tr("A step shows how the loop follows; a relay finds the gain at which it would oscillate, from "
                          "which rules propose a setting"));
    m_go->setProperty("role", "primary");
    m_take->setToolTip(tr("Put the chosen setting into the controller, as one step that can be undone"));
    m_remark->setWordWrap(true);
    auto* close = new QPushButton(tr("Close"));
    auto* head = new QHBoxLayout;
    head->addWidget(new Label(tr("Test of the tuning"), Type::Section));
    head->addWidget(m_remark, 1);
    for (QWidget* one : std::initializer_list<QWidget*>{m_go, m_take, close}) head->addWidget(one);
    auto* asked = new QHBoxLayout;
    const auto add = [asked](Label* name, QWidget* field) {
        field->setAccessibleName(name->text());
        asked->addWidget(name);
        asked->addWidget(field, 1);
    };
    add(new Label(tr("Controller")), m_loop);
    add(new Label(tr("Trial")), m_kind);
    add(new Label(tr("By")), m_size);
    add(new Label(tr("Begins at")), m_at);
    add(new Label(tr("Lasts")), m_duration);
    add(m_hysteresisName, m_hysteresis);
    auto* tables = new QVBoxLayout;
    tables->addWidget(m_figures, 1);
    tables->addWidget(m_rules, 1);
    auto* row = new QHBoxLayout;
    row->addWidget(m_plot, 1);
    row->addLayout(tables, 1);
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addLayout(asked);
    column->addLayout(row, 1);
    hide();
    connect(m_loop, &QComboBox::activated, this, &TuningSheet::showUsual);
    connect(m_kind, &QComboBox::activated, this, &TuningSheet::showUsual);
    connect(m_go, &QPushButton::clicked, this, &TuningSheet::goOrStop);
    for (QLineEdit* field : {m_size, m_at, m_duration, m_hysteresis})
        connect(field, &QLineEdit::returnPressed, this, [this] {
            if (!m_tuning.job().isRunning()) goOrStop();
        });
    connect(m_take, &QPushButton::clicked, this, [this] {
        m_tuning.take(m_rules->currentRow());
        refreshButtons();
    });
    connect(m_rules, &QTableWidget::itemSelectionChanged, this, &TuningSheet::refreshButtons);
    connect(close, &QPushButton::clicked, this, &TuningSheet::leave);
    connect(&tuning.job(), &app::BackgroundJob::changed, this, [this] {
        if (isVisible()) refresh();
    });
}

void TuningSheet::open(const std::string& controller)
{
    fillLoops(controller);
    showUsual();
    arrange();
    show();
    raise();
    refresh();
    m_size->setFocus(Qt::OtherFocusReason);
}

std::string TuningSheet::chosen() const
{
    return m_loop->currentData().toString().toStdString();
}

bool TuningSheet::isRelay() const
{
    return m_kind->currentIndex() == 1;
}

void TuningSheet::fillLoops(const std::string& controller)
{
    m_loop->clear();
    for (const app::LoopTuning::Loop& loop : m_tuning.loops())
        m_loop->addItem(loop.name, QString::fromStdString(loop.id));
    const int index = m_loop->findData(QString::fromStdString(controller));
    m_loop->setCurrentIndex(index >= 0 ? index : m_loop->count() > 0 ? 0 : -1);
}

// What is asked where nothing is typed.
void TuningSheet::showUsual()
{
    const app::LoopTuning::Ask usual = m_tuning.usual(chosen(), isRelay());
    m_size->setPlaceholderText(usual.size);
    m_at->setPlaceholderText(usual.at);
    m_duration->setPlaceholderText(usual.duration);
    m_size->clear();
    for (QWidget* one : std::initializer_list<QWidget*>{m_hysteresis, m_hysteresisName}) one->setVisible(isRelay());
}

void TuningSheet::goOrStop()
{
    if (m_tuning.job().isRunning()) {
        m_tuning.job().stop();
        return refresh();
    }
    const base::Done done = m_tuning.start({.controller = chosen(),
                                            .isRelay = isRelay(),
                                            .size = m_size->text(),
                                            .at = m_at->text(),
                                            .duration = m_duration->text(),
                                            .hysteresis = isRelay() ? m_hysteresis->text() : QString()});
    if (!done) m_remark->setText(app::sentence(done.error().what));
}

void TuningSheet::refresh()
{
    m_remark->setText(m_tuning.job().isRunning() ? tr("The plant runs on trial.") : m_tuning.remark());
    const std::vector<app::LoopTuning::Figure> figures = m_tuning.figures();
    m_figures->setRowCount(int(figures.size()));
    for (int i = 0; i < m_figures->rowCount(); ++i)
        setTuningRow(m_figures, i, {figures[std::size_t(i)].name, figures[std::size_t(i)].value});
    const std::vector<app::LoopTuning::Proposal> proposals = m_tuning.proposals();
    m_rules->setRowCount(int(proposals.size()));
    for (int i = 0; i < m_rules->rowCount(); ++i) {
        const app::LoopTuning::Proposal& one = proposals[std::size_t(i)];
        setTuningRow(m_rules, i, {one.rule, one.gain, one.integralTime, one.derivativeTime, one.source});
    }
    if (m_rules->rowCount() > 0 && m_rules->currentRow() < 0) m_rules->setCurrentCell(0, 0);
    refreshPlot();
    refreshButtons();
}

void TuningSheet::refreshButtons()
{
    m_go->setText(m_tuning.job().isRunning() ? tr("Stop") : tr("Try it"));
    m_go->setEnabled(m_tuning.job().isRunning() || m_loop->currentIndex() >= 0);
    m_take->setEnabled(m_rules->currentRow() >= 0 && m_tuning.canTake());
}

void TuningSheet::refreshPlot()
{
    plot::XyModel model;
    const app::LoopOutcome* found = m_tuning.outcome();
    if (!found) {
        model.message = m_loop->count() > 0 ? tr("Nothing has been tried yet.")
                                            : tr("No controller of this plant holds a measurement at a set-point.");
        return m_plot->setModel(model);
    }
    const app::LoopTrial& trial = *m_tuning.trial();
    const runs::LoopCourse& course = found->course;
    const std::string read = base::displayUnit(trial.controller().reads.unitOfMeasure),
                      written = base::displayUnit(model::unitOf(*trial.plant, trial.controller().writes));
    model.title = m_tuning.name();
    model.leftUnit = app::unitText(read);
    model.rightUnit = app::unitText(written);
    model.acrossUnit = app::unitText("h");
    const auto curve = [&](const QString& name, const std::vector<double>& values, const std::string& unit,
                           int colour) {
        plot::XyCurve made{name, {}, {}, colour};
        for (std::size_t i = 0; i < values.size() && i < course.times.size(); ++i) {
            made.x.append(course.times[i] / shown::hour);
            made.y.append(base::toUnit(values[i], unit));
        }
        return made;
    };
    model.curves.append(curve(tr("Measured"), course.measured, read, 0));
    if (!course.reference.empty()) {
        model.curves.append(curve(tr("Without the step"), course.reference, read, 1));
        model.curves.last().dashed = true;
    }
    model.curves.append(curve(tr("Written"), course.written, written, 2));
    model.curves.last().right = true;
    m_plot->setModel(model);
}

QString TuningSheet::remark() const
{
    return m_remark->text();
}

} // namespace titer::pages

#include "ui/pages/run/sheets/moc_tuning_sheet.cpp"
