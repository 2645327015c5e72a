// The page Economics: what the run of the plant comes to, in panes: how often its equipment makes a batch, what that costs, what a mass of
// product takes with it, what a venture is worth, and what a change or another plant makes of the cost. It follows each edit of the plant. [gui]
//
//   EconomicsPage page(document, autoRun, session);   page.showPane(EconomicsPage::Pane::Footprint);
#pragma once

#include "app/economics/economics_session.h"
#include "ui/pages/page.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace titer::app {
class AutoRun;
class Document;
} // namespace titer::app

namespace titer::widgets {
class Label;
class LinkedLine;
class Segments;
} // namespace titer::widgets

namespace titer::pages {

class CashFlowPane;
class ComparisonPane;
class CostPane;
class FootprintPane;
class SchedulePane;

class EconomicsPage : public QWidget, public Page {
    Q_OBJECT
public:
    enum class Pane { Schedule, Cost, Footprint, CashFlow, Comparison };

    // All of it outlives the page.
    struct Work {
        app::Document& document;
        app::AutoRun& autoRun;
        app::EconomicsSession& session;
    };
    explicit EconomicsPage(const Work& work, QWidget* parent = nullptr);

    void showPane(Pane pane);
    Pane pane() const;
    SchedulePane& schedule() const { return *m_schedule; }
    CostPane& cost() const { return *m_cost; }
    FootprintPane& footprint() const { return *m_footprint; }
    CashFlowPane& cashFlow() const { return *m_cashFlow; }
    ComparisonPane& comparison() const { return *m_comparison; }
    app::EconomicsSession& session() const { return m_work.session; }
    // In the head: what is shown, or why there is nothing.
    QString stateText() const;
    bool isEmpty() const { return !m_work.session.found(); }

    QWidget* widget() override { return this; }
    void focusFirst() override;
    QList<QWidget*> regions() const override;
    bool followsEdits() const override { return true; }
    // "schedule", "cost", "footprint", "cash_flow" or "comparison".
    void showPlace(const QString& place) override;
    void setNarrow(bool narrow) override;
    void goOnFrom(const Page& former) override;

signals:
    void failed(const QString& sentence);
    void designAsked();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeEmpty();
    void takeRun();
    void refresh();
    void refreshPanes();
    QString stateWords() const;
    QString emptyWords() const;

    Work m_work;
    widgets::Segments* m_panes;
    widgets::LinkedLine* m_state;
    widgets::Label *m_title, *m_empty;
    QPushButton* m_design;
    QWidget* m_head;
    QStackedWidget *m_body, *m_stack; // nothing or the panes; one of these
    SchedulePane* m_schedule;
    CostPane* m_cost;
    FootprintPane* m_footprint;
    CashFlowPane* m_cashFlow;
    ComparisonPane* m_comparison;
    std::shared_ptr<const app::PlantEconomics> m_shown; // in the panes
};

} // namespace titer::pages
