// A table of rows without a grid, as sheets and pages list things: rows are selected as a whole, Tab leads past it. [gui]
#pragma once

#include <QStringList>

#include <QHeaderView>

#include <functional>
#include <vector>

class QComboBox;
class QMenu;
class QTableWidget;

namespace titer::widgets {

// Empty, each column as wide as what is in it; `name` is for screen readers.
QTableWidget* plainTable(const QStringList& head, const QString& name);

// While it lives no section takes the size of its contents: with each item that is set every row would be measured again. Made
// once the table has its rows and columns.
class TableFill {
public:
    explicit TableFill(QTableWidget* table);
    ~TableFill();
    TableFill(const TableFill&) = delete;
    TableFill& operator=(const TableFill&) = delete;

private:
    struct Sections {
        QHeaderView* header;
        std::vector<int> resized; // those that took the size of their contents
    };
    static Sections fix(QHeaderView* header);
    static void restore(const Sections& sections);

    Sections m_columns, m_rows;
};

// The menu of a row, beneath its cell in `column`: by a click into that cell, by Enter, and as any menu of what is pointed at. One at a
// time: a click may activate the cell as well, as the desktop is set. `menuOf` may give none; a menu is deleted when it closes.
void connectRowMenu(QTableWidget* table, int column, const std::function<QMenu*(int row)>& menuOf);

// Other entries in a box that a person chooses from; what was chosen stays, where it is there still, else the first is.
void setEntries(QComboBox* box, const QStringList& entries);

} // namespace titer::widgets
