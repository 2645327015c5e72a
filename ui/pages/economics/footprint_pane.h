// The footprint of a run: masses per mass of product by step and class, emissions by step and scope, and the lines that they are made of. [gui]
//
//   FootprintPane pane(session);   pane.refresh();   pane.openFactorsAt(path)      a person's own titer.factors/1
#pragma once

#include "app/economics/economics_session.h"

#include <QWidget>

class QPushButton;
class QScrollArea;
class QTableWidget;

namespace titer::plot {
class FigureRow;
class StackedBars;
struct StackedBarsModel;
} // namespace titer::plot

namespace titer::widgets {
class Label;
class Segments;
} // namespace titer::widgets

namespace titer::pages {

// By step; steps that have nothing of it are left out.
plot::StackedBarsModel massBars(const app::PlantEconomics& found);
plot::StackedBarsModel emissionBars(const app::PlantEconomics& found);

class FootprintPane : public QWidget {
    Q_OBJECT
public:
    // The session outlives the pane.
    explicit FootprintPane(app::EconomicsSession& session);

    void refresh();
    void focusFirst();
    QList<QWidget*> regions() const;
    void openFactorsAt(const QString& path);

    plot::StackedBars* bars() const { return m_bars; }
    plot::FigureRow* figures() const { return m_figures; }
    QTableWidget* table() const { return m_table; }
    widgets::Segments* choice() const { return m_choice; }
    QPushButton* factorsButton() const { return m_open; }
    QPushButton* withoutButton() const { return m_leave; }
    QString notices() const;
    QString csv() const; // of the lines

signals:
    void failed(const QString& sentence);

private:
    QWidget* makeOrder();
    void askFactors();
    void showBars();
    void showFigures(const app::PlantEconomics& found);
    void showNotices(const app::PlantEconomics& found);
    void fillTable(const app::PlantEconomics& found);

    app::EconomicsSession& m_session;
    plot::FigureRow* m_figures;
    widgets::Segments* m_choice;
    QPushButton *m_open, *m_leave;
    plot::StackedBars* m_bars;
    QScrollArea* m_barsPlace;
    QTableWidget* m_table;
    widgets::Label* m_notices;
};

} // namespace titer::pages
