// An inlet's program: how a quantity goes on, and its table of time, value and shape, with the course beneath. One quantity at a time; the
// times are those of all. [gui]
//
//   ProgramTable table(document);  table.setUnit("feed")
//   table.focusPath("units/feed/program/2/flow")      the quantity and the cell of a path
//   Insert and Delete add and remove lines; Ctrl+C and Ctrl+V exchange them with a spreadsheet.
#pragma once

#include "app/document/document.h"
#include "app/form/program.h"

#include <QWidget>

#include <string>
#include <vector>

class QComboBox;
class QPushButton;
class QTableWidget;

namespace titer::widgets {
class Label;
}

namespace titer::form {

class ProgramCourse;
class ProgramKind;
class UnitButton;

class ProgramTable : public QWidget {
    Q_OBJECT
public:
    enum Column { From, Value, Shape };

    explicit ProgramTable(app::Document& document, QWidget* parent = nullptr);
    ~ProgramTable() override;

    void setUnit(const std::string& unit);
    bool focusPath(const std::string& path);
    QTableWidget* table() const { return m_table; }
    QComboBox* quantity() const { return m_quantity; }
    ProgramKind* kind() const { return m_kind; }
    ProgramCourse* course() const { return m_course; }
    // What is wrong with what was typed or with the program; empty = nothing.
    QString fault() const;

public slots:
    void addLine();
    void removeLines();
    void copy();
    void paste();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeTable();
    void refresh();
    void refreshQuantities();
    void refreshFaults();
    void fillRow(int row, const app::ProgramLine& line);
    void take(int row, int column);
    void takeShape(int row, const QString& word);
    void apply(const app::Edited& edited, const QString& words);
    void chooseUnit(UnitButton* button, const std::string& present, const std::string& siUnit, bool ofTime);
    void layOut();
    void fitHeight();
    std::vector<std::size_t> selected() const;
    const app::ProgramQuantity& chosen() const;

    app::Document& m_document;
    std::string m_unit;
    std::vector<app::ProgramQuantity> m_quantities;
    app::ProgramTable m_shown;
    bool m_filling = false;
    QString m_refusal; // of what was typed or pasted last
    QComboBox* m_quantity;
    ProgramKind* m_kind;
    UnitButton* m_timeUnit;
    UnitButton* m_valueUnit;
    QTableWidget* m_table;
    ProgramCourse* m_course;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_paste;
    widgets::Label* m_fault;
};

} // namespace titer::form
