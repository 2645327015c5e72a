// What a venture with the plant is worth: its years as a table, and its present value over the rate with every rate of return. [gui]
//
//   CashFlowPane pane(session);   pane.refresh();
#pragma once

#include "app/economics/economics_session.h"

#include <QWidget>

class QTableWidget;

namespace titer::plot {
class FigureRow;
class XyPlot;
struct XyModel;
} // namespace titer::plot

namespace titer::widgets {
class Label;
}

namespace titer::pages {

// Each rate of return is a line with its name.
plot::XyModel worthPlot(const app::PlantEconomics& found);

class CashFlowPane : public QWidget {
    Q_OBJECT
public:
    // The session outlives the pane.
    explicit CashFlowPane(app::EconomicsSession& session);

    void refresh();
    void focusFirst();
    QList<QWidget*> regions() const;

    plot::XyPlot* plot() const { return m_plot; }
    plot::FigureRow* figures() const { return m_figures; }
    QTableWidget* table() const { return m_table; }
    QString sentence() const;
    QString csv() const; // of the table

private:
    void showFigures(const app::PlantEconomics& found);
    void fillTable(const app::PlantEconomics& found);
    static QString wordsOf(const app::PlantEconomics& found);

    app::EconomicsSession& m_session;
    plot::FigureRow* m_figures;
    widgets::Label* m_sentence;
    plot::XyPlot* m_plot;
    QTableWidget* m_table;
};

} // namespace titer::pages
