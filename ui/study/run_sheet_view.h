// The table of a run sheet: where a value comes from is seen by its look. Measured upright, of the twin italic and muted, missing hatched,
// an excluded run struck through. [gui]
//
//   digits, Enter, F2    write into the cell         Delete            empties the results that are selected
//   X                    exclude, or take in again   Ctrl+Enter        the run on its page
//   Ctrl+C, Ctrl+V       rows for a spreadsheet; results from one, from the cell at hand on
#pragma once

#include "ui/study/run_sheet_model.h"

#include <QTableView>

namespace titer::ui {

class RunSheetView : public QTableView {
    Q_OBJECT
public:
    explicit RunSheetView(RunSheetModel& model, QWidget* parent = nullptr);

    // Without telling so again.
    void showRun(const std::string& run);
    std::string currentRun() const;
    // Rows between tabs under their titles: those that are selected, or all.
    QString copied() const;

signals:
    void runChosen(const QString& run);
    void excludeAsked(const QString& run);
    void openAsked(const QString& run);
    void emptyAsked();
    void pasteAsked();
    void menuAsked(const QPoint& global);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool event(QEvent* event) override;

private:
    void refresh();
    int widestType(const QFontMetrics& metrics) const;

    RunSheetModel& m_model;
    bool m_quiet = false;
};

} // namespace titer::ui
