#include "ui/pages/economics/economics_page.h"

#include "app/document/document.h"
#include "app/run/auto_run.h"
#include "ui/look/theme.h"
#include "ui/pages/economics/cash_flow_pane.h"
#include "ui/pages/economics/comparison_pane.h"
#include "ui/pages/economics/cost_pane.h"
#include "ui/pages/economics/footprint_pane.h"
#include "ui/pages/economics/schedule_pane.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/linked_line.h"
#include "ui/widgets/plate.h"
#include "ui/widgets/scroll.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace titer::pages {

using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;

EconomicsPage::EconomicsPage(const Work& work, QWidget* parent)
    : QWidget(parent)
    , m_work(work)
    , m_panes(new widgets::Segments({{{}, tr("Schedule")},
                                     {{}, tr("Cost")},
                                     {{}, tr("Footprint")},
                                     {{}, tr("Cash flow")},
                                     {{}, tr("Comparison")}}))
    , m_state(new widgets::LinkedLine(Type::Caption, Token::Muted))
    , m_title(new Label(tr("Economics"), Type::PageTitle))
    , m_empty(new Label({}, Type::Section))
    , m_design(widgets::actButton("", tr("Draw a plant"), tr("Shows the page Design")))
    , m_body(new QStackedWidget)
    , m_stack(new QStackedWidget)
    , m_schedule(new SchedulePane(work.session))
    , m_cost(new CostPane(work.document, work.session))
    , m_footprint(new FootprintPane(work.session))
    , m_cashFlow(new CashFlowPane(work.session))
    , m_comparison(new ComparisonPane(work.session))
{
    m_head = makeHead();
    for (QWidget* pane : QList<QWidget*>{m_schedule, m_cost, m_footprint, m_cashFlow, m_comparison})
        m_stack->addWidget(widgets::plainScroll(pane));
    m_body->addWidget(makeEmpty());
    m_body->addWidget(m_stack);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_body, 1);
    setAccessibleName(tr("Economics"));
    connect(m_panes, &widgets::Segments::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_design, &QPushButton::clicked, this, &EconomicsPage::designAsked);
    connect(m_schedule, &SchedulePane::failed, this, &EconomicsPage::failed);
    connect(m_cost, &CostPane::failed, this, &EconomicsPage::failed);
    connect(m_footprint, &FootprintPane::failed, this, &EconomicsPage::failed);
    connect(m_comparison, &ComparisonPane::failed, this, &EconomicsPage::failed);
    connect(&work.autoRun, &app::AutoRun::changed, this, &EconomicsPage::takeRun);
    const auto refreshInSight = [this] {
        if (isVisible()) refresh();
    };
    connect(&work.autoRun, &app::AutoRun::started, this, refreshInSight);
    connect(&work.document, &app::Document::checked, this, refreshInSight);
    connect(&work.session, &app::EconomicsSession::changed, this, refreshInSight);
    refresh();
    refreshPanes();
}

QWidget* EconomicsPage::makeHead()
{
    const int u = Theme::current().u();
    auto* head = new widgets::Plate(Token::Base, Qt::BottomEdge);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(4 * u, 2 * u, 4 * u, 2 * u + 1);
    row->setSpacing(3 * u);
    m_panes->setAccessibleName(tr("Part of the page"));
    row->addWidget(m_title);
    row->addWidget(m_panes);
    row->addWidget(m_state, 1);
    return head;
}

QWidget* EconomicsPage::makeEmpty()
{
    const int u = Theme::current().u();
    auto* place = new QWidget;
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(20 * u, 0, 20 * u, 0);
    column->setSpacing(3 * u);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignHCenter);
    m_design->setProperty("role", "primary");
    column->addStretch(2);
    column->addWidget(m_empty);
    column->addWidget(m_design, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return place;
}

// While nobody looks nothing is worked out.
void EconomicsPage::takeRun()
{
    if (!isVisible()) return;
    m_work.session.setRun(m_work.autoRun.run());
    refresh();
}

void EconomicsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    takeRun();
}

void EconomicsPage::refresh()
{
    const bool empty = isEmpty(), focusInside = m_body->isAncestorOf(focusWidget());
    const bool wasEmpty = m_body->currentIndex() == 0;
    m_empty->setText(emptyWords());
    m_state->setParts({}, empty ? QString() : stateWords(), {});
    m_panes->setEnabled(!empty);
    m_body->setCurrentIndex(empty ? 0 : 1);
    // What is chosen meanwhile stands in the panes already.
    if (m_shown != m_work.session.found()) refreshPanes();
    if (focusInside && wasEmpty != empty) focusFirst();
}

void EconomicsPage::refreshPanes()
{
    m_shown = m_work.session.found();
    m_schedule->refresh();
    m_cost->refresh();
    m_footprint->refresh();
    m_cashFlow->refresh();
    m_comparison->refresh();
}

QString EconomicsPage::stateWords() const
{
    if (m_work.autoRun.isOutdated()) return tr("of the plant before its faults; mend them on the page Design");
    if (m_work.autoRun.isRunning() || !m_work.autoRun.isCurrent()) return tr("the plant is being run…");
    if (m_work.session.isRunning()) return tr("being worked out…");
    return tr("of the run of the plant as it stands");
}

QString EconomicsPage::emptyWords() const
{
    if (m_work.document.flowsheet().units.empty())
        return tr("What a batch occupies and takes with it follows from a run of the plant. Draw one, or open an "
                  "example.");
    if (!m_work.document.errors().empty())
        return tr("The plant has faults, so it cannot be run. They are listed on the page Design.");
    return tr("The plant is being run. What a batch occupies and takes with it follows from its run.");
}

void EconomicsPage::showPane(Pane pane)
{
    m_panes->setCurrent(int(pane)); // and the stack with it
}

EconomicsPage::Pane EconomicsPage::pane() const
{
    return Pane(m_stack->currentIndex());
}

QString EconomicsPage::stateText() const
{
    return m_state->words();
}

void EconomicsPage::focusFirst()
{
    if (isEmpty()) return m_design->setFocus(Qt::OtherFocusReason);
    switch (pane()) {
    case Pane::Schedule:
        return m_schedule->focusFirst();
    case Pane::Cost:
        return m_cost->focusFirst();
    case Pane::Footprint:
        return m_footprint->focusFirst();
    case Pane::CashFlow:
        return m_cashFlow->focusFirst();
    case Pane::Comparison:
        return m_comparison->focusFirst();
    }
}

QList<QWidget*> EconomicsPage::regions() const
{
    if (isEmpty()) return {m_body->currentWidget()};
    const QList<QWidget*> head{m_panes};
    switch (pane()) {
    case Pane::Schedule:
        return head + m_schedule->regions();
    case Pane::Cost:
        return head + m_cost->regions();
    case Pane::Footprint:
        return head + m_footprint->regions();
    case Pane::CashFlow:
        return head + m_cashFlow->regions();
    case Pane::Comparison:
        return head + m_comparison->regions();
    }
    return head;
}

void EconomicsPage::showPlace(const QString& place)
{
    if (place == QLatin1String("schedule")) showPane(Pane::Schedule);
    if (place == QLatin1String("cost")) showPane(Pane::Cost);
    if (place == QLatin1String("footprint")) showPane(Pane::Footprint);
    if (place == QLatin1String("cash_flow")) showPane(Pane::CashFlow);
    if (place == QLatin1String("comparison")) showPane(Pane::Comparison);
}

// The panes keep their names.
void EconomicsPage::setNarrow(bool narrow)
{
    m_title->setVisible(!narrow);
}

void EconomicsPage::goOnFrom(const Page& former)
{
    if (const auto* same = dynamic_cast<const EconomicsPage*>(&former)) showPane(same->pane());
}

} // namespace titer::pages

#include "ui/pages/economics/moc_economics_page.cpp"
