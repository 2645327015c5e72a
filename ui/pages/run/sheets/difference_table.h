// What runs differ in, one column per run: parameters, then key figures with their difference to the first run. [gui]
//
//   DifferenceTable table;  table.setRuns(runs, names, catalogue, unit);
//   Ctrl+C copies the selected cells, or all of them, as rows of a spreadsheet: text(). F2 in the column of a run and a double click on
//   its head ask for its name.
#pragma once

#include "app/run/run_comparison.h"

#include <QTableWidget>

namespace titer::pages {

class DifferenceTable : public QTableWidget {
    Q_OBJECT
public:
    explicit DifferenceTable(QWidget* parent = nullptr);

    // Key figures of the unit with this id come first.
    void setRuns(const app::Runs& runs, const QStringList& names, const model::Catalogue& catalogue,
                 std::string_view unit);
    QString text(bool selectedAlone) const;

signals:
    void nameAsked(int run);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addHeading(const QString& words);
    void addRow(const QString& name, const QStringList& cells);
};

// The line and marker that a run has in plots.
QIcon seriesIcon(int index);

} // namespace titer::pages
