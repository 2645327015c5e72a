// The equations of a record as lines that a person edits: names, texts, their faults, what may be completed. [any]
#pragma once

#include "app/document/edits_equations.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace titer::app {

struct EquationLine {
    EquationPlace place;
    QString name; // as it is shown: the name, of an output its label
    QString text; // as it was typed
    QString help;
    QString error;       // a whole sentence, or nothing
    bool named = true;   // it may be renamed and removed
    bool isText = true;  // an equation, where names are completed; else a quantity, a component or a unit
    bool isItem = false; // of a list: it has no name but its place there, and may be removed
    bool operator==(const EquationLine&) const = default;
};

// One heading with its lines.
struct EquationPart {
    std::string part; // "let"
    QString title;    // "Terms"
    QString help;
    QString addWords;   // "Add term"; empty where lines come with others
    std::string wanted; // the name of a new line
    std::vector<EquationLine> lines;
};

// The record that holds the equations of an owner (app/document/edits_equations.h): "units/ID/params/kinetics", "units/ID/params" or
// "controllers/ID/params"; empty where it has none.
std::string equationRecordOf(const model::Flowsheet& flowsheet, std::string_view owner);
std::vector<EquationPart> equationParts(const model::Flowsheet& flowsheet, const std::string& record,
                                        const base::Errors& errors);
// What a text of the record may name: roles, states, parameters, terms, conditions, functions with their parenthesis.
QStringList equationNames(const model::Flowsheet& flowsheet, const std::string& record);

// What a line takes: for an equation whatever can be read as one, with names that may come later; else a quantity or a unit, where it is
// one. An empty text is taken where a line may be without. The error has the line's path.
base::Done readEquation(const EquationLine& line, const QString& text);

// The beginning of a name that ends at `cursor`, where one is typed there; empty elsewhere.
QString nameBegunAt(const QString& text, int cursor);

} // namespace titer::app
