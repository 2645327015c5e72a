// The page Economics: what the run of the plant comes to, in panes: how often its equipment makes a batch, and what a mass of product takes
// with it. It follows each edit of the plant. [gui]
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

class FootprintPane;
class SchedulePane;

class EconomicsPage : public QWidget, public Page {
    Q_OBJECT
public:
    enum class Pane { Schedule, Footprint };

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
    FootprintPane& footprint() const { return *m_footprint; }
    app::EconomicsSession& session() const { return m_work.session; }
    // In the head: what is shown, or why there is nothing.
    QString stateText() const;
    bool isEmpty() const { return !m_work.session.found(); }

    QWidget* widget() override { return this; }
    void focusFirst() override;
    QList<QWidget*> regions() const override;
    bool followsEdits() const override { return true; }
    // "schedule" or "footprint".
    void showPlace(const QString& place) override;
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
    QString stateWords() const;
    QString emptyWords() const;

    Work m_work;
    widgets::Segments* m_panes;
    widgets::LinkedLine* m_state;
    widgets::Label* m_empty;
    QPushButton* m_design;
    QWidget* m_head;
    QStackedWidget *m_body, *m_stack; // nothing or the panes; one of these
    SchedulePane* m_schedule;
    FootprintPane* m_footprint;
};

} // namespace titer::pages
