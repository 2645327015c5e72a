// How a quantity of an inlet's program goes on, in one choice over its table: constant, by the lines of the table, or, of a flow,
// exponentially. [gui]
//
//   ProgramKind kind(document);  kind.present("feed", table);
//   signal chosen(edited, words)      what the choice makes of the plant: one step of undo
//          lineAdded()                then the last line of the table is new
#pragma once

#include "app/document/document.h"
#include "app/form/program.h"

#include <QComboBox>

#include <string>

namespace titer::form {

class ProgramKind : public QComboBox {
    Q_OBJECT
public:
    enum Kind { Constant, Table, Exponential };

    explicit ProgramKind(const app::Document& document, QWidget* parent = nullptr);

    // As the table of the unit has it now.
    void present(const std::string& unit, const app::ProgramTable& table);
    // At which rate the flow grows from a line on; nothing happens where nobody says so.
    void askGrowth(std::size_t line);

signals:
    void chosen(const titer::app::Edited& edited, const QString& words);
    void lineAdded();

private:
    void choose(int kind);
    Kind kindNow() const;

    const app::Document& m_document;
    std::string m_unit, m_tableAsked; // of this quantity although it does not change yet
    app::ProgramTable m_shown;
};

} // namespace titer::form
