// What a batch, a year and a gram of product cost: a matrix of steps by classes as bars and as a table, and the price list. [gui]
//
//   CostPane pane(document, session);   pane.refresh();
#pragma once

#include "app/economics/economics_session.h"

#include <QWidget>

class QComboBox;
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

class PriceSheet;

enum class CostPer { Batch, Year, Gram };

// The classes of a grouping by step; what is the plant's is the last one. Steps that cost nothing are left out.
plot::StackedBarsModel costBars(const app::PlantEconomics& found, economics::Grouping grouping, CostPer per);

class CostPane : public QWidget {
    Q_OBJECT
public:
    // Both outlive the pane.
    CostPane(app::Document& document, app::EconomicsSession& session);

    void refresh();
    void focusFirst();
    QList<QWidget*> regions() const;

    plot::StackedBars* bars() const { return m_bars; }
    plot::FigureRow* figures() const { return m_figures; }
    PriceSheet* prices() const { return m_prices; }
    QTableWidget* matrix() const { return m_matrix; }
    QComboBox* grouping() const { return m_grouping; }
    widgets::Segments* per() const { return m_per; }
    QString sentence() const;

signals:
    void failed(const QString& sentence);

private:
    QWidget* makeOrder();
    void showCost();
    void showFigures(const app::PlantEconomics& found);
    QString wordsOf(const app::PlantEconomics& found) const;

    app::EconomicsSession& m_session;
    plot::FigureRow* m_figures;
    widgets::Label *m_sentence, *m_notices;
    QComboBox* m_grouping;
    widgets::Segments* m_per;
    plot::StackedBars* m_bars;
    QScrollArea* m_barsPlace;
    QTableWidget* m_matrix;
    PriceSheet* m_prices;
};

} // namespace titer::pages
