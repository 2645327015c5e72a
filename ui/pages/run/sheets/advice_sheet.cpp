#include "ui/pages/run/sheets/advice_sheet.h"

#include "app/common/sentence.h"
#include "core/base/tables/csv_text.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "ui/pages/run/sheets/advice_form.h"
#include "ui/plot/numbers.h"
#include "ui/shown/run_values.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace titer::pages {

using look::Token;
using look::Type;
using widgets::Label;
using widgets::Sheet;

namespace {

constexpr int shortestPause = 200; // between two looks at how far it is [ms]

} // namespace

AdviceSheet::AdviceSheet(app::AdviceSession& session, QWidget* page)
    : Sheet(Cover::LowerHalf, page)
    , m_session(session)
    , m_title(new Label(tr("Advice"), Type::PageTitle))
    , m_state(new Label({}, Type::Body, Token::Muted))
    , m_form(new AdviceForm)
    , m_go(new QPushButton(tr("Advise")))
    , m_take(new QPushButton(tr("Take over")))
    , m_table(new plot::NumbersTable)
{
    setAccessibleName(tr("Advice"));
    m_go->setProperty("role", "primary");
    m_take->setToolTip(tr("Write the change of the selected row into the plant, as one step that can be undone"));
    m_table->setAccessibleName(tr("Changes by their gain"));
    m_state->setWordWrap(true);
    m_tick.setInterval(shortestPause);

    auto* close = new QPushButton(tr("Close"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_state, 1);
    for (QPushButton* button : {m_go, m_take, close}) head->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_form);
    column->addWidget(m_table, 1);
    hide();

    connect(m_go, &QPushButton::clicked, this, &AdviceSheet::goOrStop);
    connect(m_take, &QPushButton::clicked, this, &AdviceSheet::takeOver);
    connect(close, &QPushButton::clicked, this, &AdviceSheet::leave);
    connect(m_form, &AdviceForm::asked, this, &AdviceSheet::goOrStop);
    connect(m_table, &plot::NumbersTable::left, this, &AdviceSheet::leave);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &AdviceSheet::refreshState);
    connect(&m_tick, &QTimer::timeout, this, &AdviceSheet::refreshState);
    connect(&session, &app::AdviceSession::changed, this, &AdviceSheet::refresh);
}

void AdviceSheet::open(twin::ForecastRequest forecast, bool goesOn)
{
    const bool isOther = forecast.plant != m_forecast.plant;
    if (isOther || forecast.from != m_forecast.from) m_session.clear(); // found for another run or time
    m_forecast = std::move(forecast);
    m_goesOn = goesOn;
    if (isOther) m_form->setPlant(*m_forecast.plant);
    refresh();
    arrange();
    show();
    raise();
    m_form->goalField()->setFocus(Qt::OtherFocusReason);
}

void AdviceSheet::leave()
{
    m_session.stop();
    Sheet::leave();
}

void AdviceSheet::goOrStop()
{
    if (m_session.isRunning()) return m_session.stop();
    m_session.start(m_form->order(), m_forecast);
}

void AdviceSheet::takeOver()
{
    const std::vector<twin::Advice> list = m_session.list();
    const int row = m_table->currentRow();
    if (row >= 0 && row < int(list.size()) && m_session.take(list[std::size_t(row)], m_goesOn)) {
        leave();
        emit taken();
    }
}

QString AdviceSheet::csv() const
{
    const auto cell = [](const QString& text) { return base::csvCell(text.toStdString()); };
    std::string csv = cell(tr("Change")) + "," + cell(tr("Now")) + "," + cell(tr("Advised")) + "," + cell(tr("Gain")) +
                      "," + cell(tr("P10 to P90")) + "," + cell(tr("Better in")) + "," + cell(tr("Limits")) + "," +
                      cell(tr("Beyond what is expected")) + "\n";
    const app::PreparedAdvice& all = *m_session.found();
    for (const twin::Advice& advice : m_session.list()) {
        const app::AdviceChange& change = all.changes[advice.candidate];
        const std::string& unit = all.goalUnit();
        const QString beyond = advice.furthest.empty() ? tr("no")
                                                       : tr("%1 of its width, %2")
                                                             .arg(AdviceWords::share(advice.distance),
                                                                  QString::fromStdString(advice.furthest));
        csv += cell(change.name) + "," + cell(AdviceWords::value(change.now, change.unit)) + "," +
               cell(AdviceWords::value(change.value, change.unit)) + "," +
               cell(AdviceWords::gain(advice.gain.p50, unit)) + "," + cell(AdviceWords::range(advice.gain, unit)) +
               "," + cell(AdviceWords::share(advice.better)) + "," + cell(AdviceWords::limits(all, advice)) + "," +
               cell(beyond) + "\n";
    }
    return QString::fromStdString(csv);
}

void AdviceSheet::refresh()
{
    m_session.isRunning() ? m_tick.start() : m_tick.stop();
    const bool has = m_session.found() && !m_session.list().empty();
    m_table->setVisible(has);
    if (has) {
        m_table->setCsv(csv());
        m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
        m_table->selectRow(0);
    }
    refreshState();
}

void AdviceSheet::refreshState()
{
    const bool isRunning = m_session.isRunning();
    m_go->setText(isRunning ? tr("Stop") : tr("Advise"));
    const std::shared_ptr<const app::PreparedAdvice>& found = m_session.found();
    m_take->setEnabled(!isRunning && found && !m_session.list().empty() && m_table->currentRow() >= 0);
    if (isRunning)
        return m_state->setText(tr("Changes of the recipe are tried: %1").arg(AdviceWords::share(m_session.done())));
    if (!m_session.errors().empty()) {
        const base::Error& error = m_session.errors().front();
        return m_state->setText(tr("%1: %2").arg(QString::fromStdString(error.where), app::sentence(error.what)));
    }
    if (!found)
        return m_state->setText(
            tr("Tries other values of the recipe from %1 of the run on, and ranks them by what they gain.")
                .arg(shown::lengthText(m_forecast.from)));
    const QString planned = tr("as planned %1, P10 %2, P90 %3")
                                .arg(AdviceWords::value(found->list.planned.p50, base::displayUnit(found->goalUnit())),
                                     AdviceWords::value(found->list.planned.p10, base::displayUnit(found->goalUnit())),
                                     AdviceWords::value(found->list.planned.p90, base::displayUnit(found->goalUnit())));
    const QString tried = tr("%n change(s) tried", "", int(found->changes.size()));
    if (m_session.list().empty())
        return m_state->setText(
            tr("Nothing is better than the recipe as planned; %1; %2", "planned value; changes tried")
                .arg(planned, tried));
    m_state->setText(QStringLiteral("%1; %2").arg(planned, tried));
}

QString AdviceSheet::state() const
{
    return m_state->text();
}

} // namespace titer::pages

#include "ui/pages/run/sheets/moc_advice_sheet.cpp"
