// The tags of what lies over the plant, one a row: what each is compared with, and its gap to the model and to what estimators expect. [gui]
//
//   GapTable table(document, laid, model, mapping);  table.refreshRows();  table.refreshGaps();
#pragma once

#include "app/document/document.h"
#include "app/session/plant_shadow.h"
#include "ui/shown/run_model.h"

#include <QTableWidget>

namespace titer::pages {

class TagMapping;

class GapTable : public QTableWidget {
    Q_OBJECT
public:
    GapTable(app::Document& document, const app::PlantShadow& laid, const shown::RunModel& model, TagMapping& mapping);

    void refreshRows();
    void refreshGaps();
    // Shows the rows that a third of `place`, which it shares with the plots, has room for.
    void fitInto(QWidget* place);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum Column { Mark, Name, Variable_, Now, Rmse, Estimate, Worst, Count, columnCount };

    void fit();
    void fillRow(int row);
    QTableWidgetItem* itemOf(int row, int column); // makes it where there is none
    void refreshEstimates();

    app::Document& m_document;
    const app::PlantShadow& m_laid;
    const shown::RunModel& m_model;
    TagMapping& m_mapping;
    QWidget* m_shared = nullptr; // with the plots
};

} // namespace titer::pages
