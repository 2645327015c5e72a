// The measured runs of a step: what is in them, which curve shows it, where their volumes count from. [gui]
//
//   RunRows rows;  rows.show(card, toAdd);
//   signals changed(index, run), removed(index), added(key)
//           filesAsked()              runs from files
//           assaysAsked(index)        a table of what was found in the fractions of a run
#pragma once

#include "app/fit/column/calibration_card.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;
class QTableWidget;
class QTableWidgetItem;
class QToolButton;

namespace titer::widgets {
class Label;
}

namespace titer::pages {

class FindingList;

class RunRows : public QWidget {
    Q_OBJECT
public:
    explicit RunRows(QWidget* parent = nullptr);

    // `toAdd`: other measured runs of the project, by their keys.
    void show(const app::StepCard& card, const std::vector<std::pair<int, QString>>& toAdd);
    void setNarrow(bool narrow);
    QTableWidget* table() const { return m_table; }
    QToolButton* addButton() const { return m_add; }
    QPushButton* filesButton() const { return m_files; }
    QPushButton* removeButton() const { return m_remove; }
    QPushButton* assaysButton() const { return m_assays; }
    widgets::Label* emptyWords() const { return m_empty; }
    // In the order in which keys walk through them.
    QList<QWidget*> tabStops() const;

signals:
    void changed(int index, const titer::app::CalibrationRun& run);
    void removed(int index);
    void added(int key);
    void filesAsked();
    void assaysAsked(int index);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    QSize minimumSizeHint() const override;

private:
    enum Column { Name, Components, Curve, Zero, columnCount };

    bool isShown(const std::vector<app::CalibrationRun>& runs) const;
    void fitColumns();
    void fitText();
    void fillRows();
    void refreshRow(int index);
    QWidget* componentsBox(int index);
    QWidget* curveBox(int index);
    QWidget* zeroBox(int index);
    QWidget* fieldIn(int run, Column column) const;
    // Where a run stands in the table.
    int nameRow(int run) const { return run * m_lines; }
    int fieldRow(int run) const { return run * m_lines + m_lines - 1; }
    void fillMenu(const std::vector<std::pair<int, QString>>& toAdd);
    void refreshNotes();
    void refreshButtons();
    void takeCheck(const QTableWidgetItem* item);
    void takeText(int index, Column column, const QString& text);
    void fitHeight();
    int currentRun() const;

    std::vector<app::CalibrationRun> m_runs; // as they stand in the table
    app::CalibrationStep m_step = app::CalibrationStep::System;
    bool m_fitting = false, m_narrow = false;
    int m_lines = 1; // of the table for each run
    QTableWidget* m_table;
    widgets::Label* m_empty;
    FindingList* m_notes;
    QBoxLayout* m_acts;
    QToolButton* m_add;
    QPushButton *m_files, *m_remove, *m_assays;
};

} // namespace titer::pages
