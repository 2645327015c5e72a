// The price list of a plant as a sheet to type in: what has no price first, source and year beside each. [gui]
//
//   PriceSheet sheet(document);   sheet.show(found);
//   a character or F2: types into the cell;  Ctrl+V: pastes cells of a spreadsheet from the current one on, as one step of undo;
//   Delete: removes what is stated;  Ctrl+C: copies the list
#pragma once

#include "app/economics/price_list.h"

#include <QTableWidget>

namespace titer::app {
class Document;
}

namespace titer::pages {

class PriceSheet : public QTableWidget {
    Q_OBJECT
public:
    enum Column { OfColumn, AmountColumn, PriceColumn, UsesColumn, SourceColumn, YearColumn, CostColumn, columns };

    // The document outlives the sheet.
    explicit PriceSheet(app::Document& document);

    using QWidget::show;
    // While somebody types into a cell, once that is left.
    void show(const std::shared_ptr<const app::PlantEconomics>& found);
    void paste(const QString& text);
    QString csv() const;

signals:
    void failed(const QString& sentence);

protected:
    void keyPressEvent(QKeyEvent* event) override;

protected slots:
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void fillRow(int row);
    void takeCell(int row, int column);
    void apply(const std::vector<app::TypedPrice>& typed);

    app::Document& m_document;
    std::shared_ptr<const app::PlantEconomics> m_waiting;
    std::vector<app::PriceRow> m_rows;
    QString m_currency;
};

} // namespace titer::pages
