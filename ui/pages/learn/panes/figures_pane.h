// The key figures of all units in the last run, and what each stream carried. [gui]
#pragma once

#include "ui/pages/learn/panes/lesson_pane.h"

class QLineEdit;
class QTableWidget;

namespace titer::plot {
class NumbersTable;
}

namespace titer::pages {

class FiguresPane : public LessonPane {
    Q_OBJECT
public:
    explicit FiguresPane(LessonWork& work);

    void refresh() override;
    bool showPlace(const lessons::Place& place) override;
    QWidget* firstStop() const override;
    QLineEdit* filter() const { return m_filter; }
    QTableWidget* table() const { return m_table; }

private:
    enum Column { Unit, Name, Value, columns };

    void applyFilter();

    QLineEdit* m_filter; // of many: a train has some hundred
    QTableWidget* m_table;
};

class StreamsPane : public LessonPane {
    Q_OBJECT
public:
    explicit StreamsPane(LessonWork& work);

    bool isWide() const override { return true; }
    void refresh() override;
    QWidget* firstStop() const override;

private:
    plot::NumbersTable* m_table;
};

} // namespace titer::pages
