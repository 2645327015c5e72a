// What the rows of a form show and take: made from specs and the values of a flowsheet. No widgets, no decisions about looks. [any]
#pragma once

#include "core/base/not_available.h"
#include "core/base/result.h"
#include "core/model/flowsheet.h"
#include "core/model/plant/plant.h"
#include "core/model/types/catalogue.h"
#include "core/model/types/component.h"

#include <QLocale>
#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace titer::app {

struct FormChoice {
    std::string id;
    QString label;
};

struct FormRow {
    enum class Kind {
        Number, // a field with a unit
        Choice, // one of `choices`; "" stands for nothing in the file. Above numbers of its path: words in place of them
        Record  // one of `choices`, which decides which rows follow: setRecord()
    };
    enum class State { Default, Differs, Invalid };

    Kind kind = Kind::Number;
    std::string path; // in the plant file; the value is set there
    QString group;    // heading
    QString label;
    QString help;
    State state = State::Default;
    bool applies = true; // for the choices that stand now; a value that does not apply is ignored by the run

    // Number
    QString text;                         // in the field, where a number that nobody typed has some digits only
    double si = base::notAvailable;       // what `text` stands for, exactly [siUnit]
    std::string unit;                     // of the text; empty where there is none
    std::vector<std::string> unitChoices; // `unit` is among them; empty where there is none
    QString range;                        // "0 to 10000 L", "at least 0 L", or nothing
    QString defaultValue;                 // the default with its unit; for a choice its label
    QString error;                        // a whole sentence where the state is Invalid
    int decimals = 2;                     // in the display unit: the step of arrow keys

    // Choice, Record
    std::vector<FormChoice> choices;
    std::string chosen; // an id; of a record it may be empty: none

    // What readTyped() needs.
    std::string siUnit = "1";
    std::string displayUnit;                   // for showing, where that of the SI unit does not suit: "rpm"
    double min = -model::unbounded;            // [siUnit]
    double max = model::unbounded;             // [siUnit]
    double defaultSi = 0.0;                    // [siUnit]
    std::optional<model::Component> component; // whose concentration it is: other bases are converted
};

// The form of a unit: parameters, rate law, set-points, contents at the start, program.
std::vector<FormRow> unitForm(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue,
                              std::string_view unit, const QLocale& locale = QLocale());
// The form of a controller: what it reads and writes, its set-point, its parameters. What may be read and written is as the plant is set up
// where `plant` is there and knows it, else all that the types of the units may have.
std::vector<FormRow> controllerForm(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue,
                                    const model::Plant* plant, std::string_view controller,
                                    const QLocale& locale = QLocale());
// The form of a component.
std::vector<FormRow> componentForm(const model::Flowsheet& flowsheet, std::string_view component,
                                   const QLocale& locale = QLocale());
// One quantity of the flowsheet that no spec describes, such as "recipe/duration" [s].
FormRow quantityRow(const model::Flowsheet& flowsheet, std::string_view path, const QString& label,
                    std::string_view siUnit, double defaultSi, double min, double max,
                    const QLocale& locale = QLocale(), std::string_view displayUnit = {});

// Puts the errors of check() at the rows that they refer to: of two rows with one path the number, of a record or
// list its first row.
void showErrors(std::vector<FormRow>& rows, const base::Errors& errors);

// What was typed or pasted, as the plant file keeps it: with the unit that was typed, else the row's. An empty text gives null, the
// default. Errors have the row's path.
base::Result<base::Json> readTyped(const FormRow& row, const QString& text, const QLocale& locale = QLocale());
// The row's quantity in another unit of its choices; null where it has its default. The unit is then `shownUnit` of the row again.
base::Result<base::Json> inUnit(const FormRow& row, std::string_view unit, const QLocale& locale = QLocale());

// The components of a flowsheet as far as they can be read.
std::vector<model::Component> componentsOf(const model::Flowsheet& flowsheet);
// A concentration's unit as it is shown, and likewise everything else but for what has a unit of its own for showing.
QString quantityText(double si, std::string_view siUnit, const QLocale& locale = QLocale(), int digits = 4,
                     std::string_view displayUnit = {});

} // namespace titer::app
