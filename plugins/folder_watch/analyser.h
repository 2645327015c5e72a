// How the files of an analyser look, as a template that people can edit: a JSON file under the name of its layout.
//   {"id": "nova-flex2", "label": "Nova BioProfile FLEX2",
//    "names": ["row", "time", …],      of the columns, for files that state none
//    "separator": "\t", "decimal": ",", "sheet": "Results",      otherwise found out; the first sheet
//    "time": ["M/d/yyyy h:mm:ss AP"],  how dates are written besides ISO 8601 (the letters of Qt's QDateTime)
//    "missing": ["No Result"],         what else stands for no value
//    "only": {"sample role type": ["SAM"]},      rows that count
//    "sample": {"id": …, "drawn": …, "reported": …, "method": …, "dilution": …, "replicate": …},
//    "rows": {"name": …, "value": …, "unit": …}, for files with one value a row
//    "tags": [{"column": …, "tag": "glucose", "unit": "g/L", "label": "Glucose"}]}
// A column is given by its name or a list of names, of which the first that the file has is taken. "Date + Time" are two columns that
// make up one time. With "rows", the column of a tag is what stands in the column of names; other names are tags of their own.
#pragma once

#include "core/connect/connector.h"

#include <optional>
#include <string>
#include <vector>

namespace titer::folder_watch {

using Names = std::vector<std::string>;

struct AnalyserTag {
    Names columns;
    connect::TagInfo info;
};

struct Analyser {
    std::string id, label;
    Names names;
    std::optional<char> separator, decimal;
    std::string sheet;
    Names formats; // of times
    Names missing;
    std::vector<std::pair<std::string, Names>> only;
    Names sampleId, drawn, reported, method, dilution, replicate;
    Names rowName, rowValue, rowUnit;
    std::vector<AnalyserTag> tags;

    bool hasRows() const { return !rowName.empty(); } // one value each
};

// Every fault at once.
std::optional<Analyser> readAnalyser(std::string_view text, base::Errors& errors);
// Those that the person keeps go before those that come with Titer; files with faults are notices.
std::vector<Analyser> allAnalysers(base::Notices& notices);
// By its id or, with a "/" in it, the path of a file. Errors have an empty `where`.
base::Result<Analyser> findAnalyser(const std::string& name);

// The name of a column as names are compared: without case and superfluous blanks.
std::string plainName(std::string_view name);
// The same without a unit in brackets at its end, and that unit.
std::pair<std::string, std::string> nameAndUnit(std::string_view name);

} // namespace titer::folder_watch
