// What a step took, what it found, and (whole chromatograms) which parameters it fits within which bounds. [gui]
//
//   TakenTable taken;  taken.show(card.taken);
//   FoundTable found;  found.show(card.values);  found.setNarrow(true)      narrow: intervals under their values, no origins
//   BoundTable bounds; bounds.show(card);        signals chosen(path, on), bounded(path, low, high)
#pragma once

#include "app/fit/column/calibration_card.h"

#include <QWidget>

class QCheckBox;
class QTableWidget;
class QTableWidgetItem;

namespace titer::pages {

class FindingList;

class TakenTable : public QWidget {
    Q_OBJECT
public:
    explicit TakenTable(QWidget* parent = nullptr);

    void show(const std::vector<app::TakenValue>& taken);
    QTableWidget* table() const { return m_table; }

private:
    QTableWidget* m_table;
};

class FoundTable : public QWidget {
    Q_OBJECT
public:
    explicit FoundTable(QWidget* parent = nullptr);

    void show(const std::vector<app::CalibrationValue>& values);
    void setNarrow(bool narrow);
    QTableWidget* table() const { return m_table; }

private:
    enum Column { Name, Value, Interval, Present, Verdict, Origin, columnCount };
    void fill();

    std::vector<app::CalibrationValue> m_values;
    bool m_narrow = false;
    QTableWidget* m_table;
};

class BoundTable : public QWidget {
    Q_OBJECT
public:
    explicit BoundTable(QWidget* parent = nullptr);

    void show(const app::StepCard& card);
    void setNarrow(bool narrow);
    QTableWidget* table() const { return m_table; }
    QCheckBox* allBox() const { return m_all; }

signals:
    void chosen(const std::string& path, bool on);
    void bounded(const std::string& path, const QString& low, const QString& high);

private:
    enum Column { Name, Start, Low, High, columnCount };
    void fill();
    void fitText();
    void hideRest();
    void take(QTableWidgetItem* item);

    std::vector<app::CalibrationValue> m_values;
    QTableWidget* m_table;
    QCheckBox* m_all; // those that are not fitted as well
    FindingList* m_faults;
};

} // namespace titer::pages
