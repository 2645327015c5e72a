// The table of a run sheet: where a value comes from is seen by its look. Measured upright, of the twin italic and muted, missing hatched,
// an excluded run struck through. [gui]
//
//   digits, Enter, F2    write into the cell         Delete            empties the results that are selected
//   X                    exclude, or take in again   Ctrl+Enter        the run on its page
//   V                    its vessel on the plate map
//   Ctrl+C, Ctrl+V       rows for a spreadsheet, with their ids; results from one, by ids or from the cell at hand on
#pragma once

#include "ui/study/run_sheet/run_sheet_model.h"

#include <QTableView>

namespace titer::study {

class RunSheetView : public QTableView {
    Q_OBJECT
public:
    explicit RunSheetView(RunSheetModel& model, QWidget* parent = nullptr);

    // Without reporting so again.
    void showRun(const std::string& run);
    std::string currentRun() const;
    // A run sheet of the rows that are selected, or of all, between tabs and with numbers as they are written here.
    QString copied() const;

signals:
    void runChosen(const QString& run);
    void excludeAsked(const QString& run);
    void openAsked(const QString& run);
    void vesselAsked(const QString& run);
    void emptyAsked();
    void pasteAsked();
    void menuAsked(const QPoint& global);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    // What a column needs for its cells, and what it would like for its title [px].
    struct Width {
        int cells = 0; // in which these are whole, though the title may be cut
        int min = 0;   // in which the title is whole, on several lines
        int wish = 0;
    };
    Width widthOf(int column) const;
    bool tellsApart(int Width::* width) const;
    void refresh();
    void widen();
    int widestType(const QFontMetrics& metrics) const;
    void fit();
    void spread();

    RunSheetModel& m_model;
    std::vector<Width> m_widths;
    bool m_quiet = false;
};

} // namespace titer::study
