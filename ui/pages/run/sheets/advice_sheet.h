// What could be done in the run that is shown, from now on, by what it would gain: goal and limits, a list with the spread of each gain, and
// the way into the recipe. A sheet over the lower half of the page. [gui]
//
//   AdviceSheet sheet(session, page);   sheet.open(plant, forecast);       Escape leaves it, Ctrl+C copies rows for a spreadsheet
#pragma once

#include "app/run/advice/advice_session.h"
#include "ui/widgets/sheet.h"

#include <QTimer>

class QPushButton;

namespace titer::plot {
class NumbersTable;
}

namespace titer::widgets {
class Label;
}

namespace titer::pages {

class AdviceForm;

class AdviceSheet : public widgets::Sheet {
    Q_OBJECT
public:
    AdviceSheet(app::AdviceSession& session, QWidget* page);

    // Without tags and a plant ahead; `goesOn`: of a run that is on its way.
    void open(twin::ForecastRequest forecast, bool goesOn);
    void leave() override;

    AdviceForm* form() const { return m_form; }
    QPushButton* goButton() const { return m_go; }
    QPushButton* takeButton() const { return m_take; }
    plot::NumbersTable* table() const { return m_table; }
    QString state() const;

signals:
    void taken(); // an advice went into the plant

private:
    void goOrStop();
    void takeOver();
    void refresh();
    void refreshState();
    QString csv() const;

    app::AdviceSession& m_session;
    twin::ForecastRequest m_forecast;
    bool m_goesOn = false;
    widgets::Label* m_title;
    widgets::Label* m_state;
    AdviceForm* m_form;
    QPushButton *m_go, *m_take;
    plot::NumbersTable* m_table;
    QTimer m_tick; // while something is sought
};

} // namespace titer::pages
