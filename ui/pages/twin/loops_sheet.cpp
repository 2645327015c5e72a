#include "ui/pages/twin/loops_sheet.h"

#include "app/common/sentence.h"
#include "app/common/shown_units.h"
#include "core/base/units/units.h"
#include "ui/pages/twin/arm_panel.h"
#include "ui/pages/twin/loop_start_sheet.h"
#include "ui/plot/xy/xy_plot.h"
#include "ui/shown/loops/loop_words.h"
#include "ui/shown/run_values.h"
#include "ui/shown/time_spans.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plain_table.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace titer::pages {

using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;

namespace {

QTableWidget* loopTable(const QStringList& head, const QString& name)
{
    QTableWidget* table = widgets::plainTable(head, name);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

void setLoopCells(QTableWidget* table, int row, const QStringList& cells)
{
    for (int column = 0; column < cells.size(); ++column) {
        QTableWidgetItem* item = table->item(row, column);
        if (!item) table->setItem(row, column, item = new QTableWidgetItem);
        if (item->text() == cells[column]) continue;
        item->setText(cells[column]);
        item->setToolTip(cells[column]);
    }
}

// A held value stands until the next one.
void addStep(plot::XyCurve& curve, double x, double y)
{
    if (!curve.y.isEmpty() && curve.y.last() != y) {
        curve.x.append(x);
        curve.y.append(curve.y.last());
    }
    curve.x.append(x);
    curve.y.append(y);
}

} // namespace

LoopsSheet::LoopsSheet(app::LoopSession& loops, const app::LoopTrail& trail, QWidget* page)
    : Sheet(Cover::Page, page)
    , m_loops(loops)
    , m_trail(trail)
    , m_driven(new Label({}, Type::Strong))
    , m_choose(new QPushButton(tr("Run the loops at a source…")))
    , m_disarmAll(new QPushButton(tr("Disarm all")))
    , m_table(loopTable({tr("Loop"), tr("State"), tr("Measured"), tr("Advised"), tr("Guard lets through"), tr("Cut by"),
                         tr("Device holds"), tr("Drops to"), tr("Plan")},
                        tr("Loops at devices")))
    , m_log(loopTable({tr("Time"), tr("Guard"), tr("What"), tr("From"), tr("To"), tr("Why")}, tr("Log of the guards")))
    , m_panel(new ArmPanel(loops))
    , m_plot(new plot::XyPlot)
{
    setAccessibleName(tr("Loops"));
    m_driven->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_disarmAll->setToolTip(tr("All loops back to the recipe, at the rates of their guards"));
    m_choose->hide();
    auto* close = new QPushButton(tr("Close"));
    auto* head = new QHBoxLayout;
    head->addWidget(new Label(tr("Loops"), Type::Section));
    head->addWidget(m_driven, 1);
    head->addWidget(m_choose);
    head->addWidget(m_disarmAll);
    head->addWidget(close);
    auto* left = new QVBoxLayout;
    left->addWidget(m_table, 2);
    left->addWidget(m_panel, 3);
    auto* right = new QVBoxLayout;
    right->addWidget(m_plot, 3);
    right->addWidget(m_log, 2);
    auto* row = new QHBoxLayout;
    row->setSpacing(4 * Theme::current().u());
    row->addLayout(left, 1);
    row->addLayout(right, 1);
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addLayout(row, 1);
    hide();
    connect(close, &QPushButton::clicked, this, &LoopsSheet::leave);
    connect(m_panel, &ArmPanel::failed, this, &LoopsSheet::failed);
    connect(m_disarmAll, &QPushButton::clicked, this, [this] {
        m_loops.disarmAll([self = QPointer(this)](const std::optional<base::Error>& error) {
            if (self && error) emit self->failed(app::sentence(error->what));
        });
    });
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int now, int, int before) {
        if (now != before) refresh();
    });
    m_tick.setSingleShot(true);
    m_tick.setInterval(500);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (isVisible()) refresh();
    });
    connect(&loops, &app::LoopSession::changed, this, [this] {
        if (!isVisible()) return;
        refreshRows();
        if (!m_tick.isActive()) m_tick.start();
    });
}

void LoopsSheet::setChoice(const app::LoopChoice& choice)
{
    m_start = new LoopStartSheet(choice, this);
    m_choose->show();
    connect(m_choose, &QPushButton::clicked, m_start, &LoopStartSheet::open);
    connect(m_start, &LoopStartSheet::failed, this, &LoopsSheet::failed);
}

void LoopsSheet::open()
{
    if (m_start) m_start->leave();
    refresh();
    arrange();
    show();
    raise();
    m_table->setFocus(Qt::OtherFocusReason);
}

const app::LoopRow* LoopsSheet::chosen() const
{
    const QTableWidgetItem* item = m_table->item(m_table->currentRow(), Name);
    return item ? m_loops.find(item->data(Qt::UserRole).toString().toStdString()) : nullptr;
}

void LoopsSheet::refresh()
{
    refreshRows();
    refreshPlot();
    refreshLog();
}

void LoopsSheet::refreshRows()
{
    refreshTable();
    const app::LoopRow* loop = chosen();
    m_panel->setLoop(loop ? loop->id : std::string());
    m_driven->setText(shown::drivenWords(m_loops.rows()));
    m_disarmAll->setEnabled(m_loops.isArmed());
}

void LoopsSheet::refreshTable()
{
    const QSignalBlocker quiet(m_table);
    const std::vector<app::LoopRow>& rows = m_loops.rows();
    m_table->setRowCount(int(rows.size()));
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const app::LoopRow& loop = rows[std::size_t(i)];
        app::LoopRow read = loop; // what it reads is shown in a unit of its own
        read.unit = loop.readUnit;
        setLoopCells(m_table, i,
                     {shown::loopName(loop), shown::armingWords(loop), shown::loopValue(read, loop.measured),
                      shown::loopValue(loop, loop.advised), shown::loopValue(loop, loop.let),
                      shown::limitWords(loop.limit), shown::loopValue(loop, loop.held),
                      shown::loopValue(loop, loop.recipe), shown::planWords(loop)});
        m_table->item(i, Name)->setData(Qt::UserRole, QString::fromStdString(loop.id));
        m_table->item(i, State)->setIcon(look::glyphIcon(shown::loopGlyph(loop)));
    }
    if (m_table->currentRow() < 0 && !rows.empty()) m_table->setCurrentCell(0, Name);
}

// What the device held, what the guard let through or would have, what was advised; ahead the moves of the plan over the band of its scenarios.
void LoopsSheet::refreshPlot()
{
    plot::XyModel model;
    const app::LoopRow* loop = chosen();
    if (!loop) {
        model.message = tr("No loops run. Choose the source at which they run, or start the recorder of this project "
                           "by titer-cli record with --loops and the plant.");
        return m_plot->setModel(model);
    }
    const std::string unit = app::shownUnit(base::siUnitOf(loop->unit), loop->unit);
    const double pace = loop->plan ? loop->plan->pace : 1.0;
    const std::vector<app::LoopPoint>& points = m_trail.of(loop->id);
    const std::int64_t now = points.empty() ? QDateTime::currentMSecsSinceEpoch() * 1000 : points.back().time;
    const auto across = [&](std::int64_t time) { return double(time - now) * 1e-6 * pace / shown::hour; };
    const auto value = [&](double si) { return std::isnan(si) ? si : base::toUnit(si, unit); };
    model.title = shown::loopName(*loop);
    model.leftUnit = app::unitText(unit);
    model.acrossUnit = app::unitText("h");
    model.acrossTitle = pace == 1.0 ? tr("from now on") : tr("of the process, from now on");
    model.mark = 0.0;
    plot::XyCurve held{tr("Device holds"), {}, {}, 0};
    plot::XyCurve let{loop->isDriven ? tr("Guard lets through") : tr("Guard would let through"), {}, {}, 1};
    plot::XyCurve advised{tr("Advised"), {}, {}, 2};
    let.dashed = !loop->isDriven;
    advised.dashed = true;
    for (const app::LoopPoint& point : points) {
        const double x = across(point.time);
        addStep(held, x, value(point.held));
        addStep(let, x, value(point.let));
        addStep(advised, x, value(point.advised));
    }
    if (loop->plan && !loop->plan->courses.empty()) {
        plot::XyCurve plan{tr("Plan, with its scenarios"), {}, {}, 2};
        const app::LoopPlan& moves = *loop->plan;
        const double begin = across(moves.at);
        std::vector<double> low = moves.courses.front(), high = low;
        for (const std::vector<double>& course : moves.courses)
            for (std::size_t k = 0; k < std::min(course.size(), low.size()); ++k) {
                low[k] = std::min(low[k], course[k]);
                high[k] = std::max(high[k], course[k]);
            }
        const std::size_t count = std::min(moves.times.size(), low.size());
        for (std::size_t k = 0; k < count; ++k)
            for (const std::size_t until : {k, k + 1}) {
                if (until == count) break;
                plan.x.append(begin + moves.times[until] / shown::hour);
                plan.y.append(value(moves.courses.front()[k]));
                plan.low.append(value(low[k]));
                plan.high.append(value(high[k]));
            }
        model.curves.append(plan);
    }
    model.curves += {held, let, advised};
    if (!std::isnan(loop->recipe)) model.levels = {{value(loop->recipe), tr("Drops to"), false}};
    m_plot->setModel(model);
}

// The newest first.
void LoopsSheet::refreshLog()
{
    const auto& notes = m_loops.notes();
    const std::pair now(notes.size(), notes.empty() ? 0 : notes.back().time);
    if (std::exchange(m_logged, now) == now) return;
    m_log->setRowCount(int(notes.size()));
    const widgets::TableFill fill(m_log);
    for (int i = 0; i < m_log->rowCount(); ++i) {
        const app::LoopNote& note = notes[notes.size() - 1 - std::size_t(i)];
        const shown::LoopNoteWords words = shown::noteWords(note);
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(note.time / 1000);
        setLoopCells(m_log, i,
                     {QLocale().toString(time, QStringLiteral("yyyy-MM-dd HH:mm:ss")),
                      QString::fromStdString(note.change.place.substr(note.change.place.find('/') + 1)), words.what,
                      words.from, words.to, words.why});
    }
}

} // namespace titer::pages

#include "ui/pages/twin/moc_loops_sheet.cpp"
