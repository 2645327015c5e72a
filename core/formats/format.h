// A format says how the files of one analyser look: data that people can edit, one file `<id>.format.json` each.
//   {"format": "titer.format/1", "id": "nova-flex2", "label": "Nova BioProfile FLEX2", "formerly": ["flex"],
//    "know": ["Vi-CELL XR"],           texts that stand in the first lines of every such file
//    "headings": 2,                    how many lines the names of columns may go over; 1
//    "names": ["row", "time", …],      of the columns, for files that state none; or a list of such lists: the one that fits "only"
//    "pairs": ":;",                    for files of one name and value a line: what may stand between them
//    "separator": "\t", "decimal": ",", "sheet": "Results",      otherwise found out; the first sheets that fit
//    "time": ["yyyyMMdd HHmmss"],      how dates are written, where they are unusual (core/formats/date_pattern.h)
//    "order": "month",                 that of dates which do not determine it themselves: day, month or year first
//    "missing": ["No Result"],         what else stands for no value
//    "only": {"role": ["SAM"]}, "ignore": {"status": ["QC"]},    rows that count, and rows that do not
//    "sample": {"id": …, "vessel": …, "batch": …, "instrument": …, "method": …, "dilution": …, "replicate": …,
//               "drawn": …, "measured": …, "reported": …, "zone": …},
//    "rows": {"name": …, "value": …, "unit": …}, for files with one value a row
//    "tags": [{"column": …, "tag": "glucose", "unit": "g/L", "label": "Glucose", "least": 0.2, "most": 15}]}
// A column is given by its name or a list of names, of which the first that the file has is taken. "Date + Time" are two columns that
// make up one text. What belongs to a sample may also be {"column": …, "like": "*-{}"}, which takes a part of the text. "zone" is the
// column of the offset from UTC. With "rows", the column of a tag is what stands in the column of names; other names are tags of their
// own. "least" and "most" are limits of detection: a value beyond is known to be beyond, no more.
#pragma once

#include "core/base/dates.h"
#include "core/base/result.h"
#include "core/formats/names.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace titer::formats {

struct Field {
    Names columns;
    std::string like;

    bool empty() const { return columns.empty(); }
    bool operator==(const Field&) const = default;
};

struct Quantity {
    Names columns;
    std::string tag, label, unit;
    std::optional<double> min, max;

    bool operator==(const Quantity&) const = default;
};

struct SampleFields {
    Field name, vessel, batch, instrument, method, dilution, replicate, drawn, measured, reported, zone;

    bool operator==(const SampleFields&) const = default;
};

struct Format {
    std::string id, label;
    Names formerly, know;
    int headings = 1;
    std::vector<Names> names;
    std::string pairs;
    std::optional<char> separator, decimal;
    std::string sheet;
    Names times;
    std::optional<base::DateOrder> order;
    Names missing;
    std::vector<std::pair<std::string, Names>> only, ignore;
    SampleFields sample;
    Names rowName, rowValue, rowUnit;
    std::vector<Quantity> quantities;

    bool hasRows() const { return !rowName.empty(); } // one value each
    bool hasPairs() const { return !pairs.empty(); }
    bool isNamed(std::string_view name) const; // by its id or a former one
    const std::string& shown() const { return label.empty() ? id : label; }
    bool operator==(const Format&) const = default;
};

using FormatList = std::vector<std::shared_ptr<const Format>>;

// Every fault at once.
std::optional<Format> readFormat(std::string_view json, base::Errors& errors);

// Those of several folders: *.format.json, and in a folder "analysers" *.json, as these files were called before. An earlier folder
// goes before a later one where ids are the same. A file's name is the id; one with faults is a notice.
FormatList formatsIn(const std::vector<std::filesystem::path>& folders, base::Notices& notices);
// Where formats lie: the person's, the older "analysers" next to them, and those that come with Titer. `data` is the folder of the
// person's data, `program` that of the program.
std::vector<std::filesystem::path> formatFolders(const std::filesystem::path& data,
                                                 const std::filesystem::path& program);
// By an id, a former id (which may stand for several), or the path of a file with a "/" in it. Errors have an empty `where`.
base::Result<FormatList> formatsNamed(const std::string& name, const std::vector<std::filesystem::path>& folders);
// One file, with its faults in a sentence.
base::Result<std::shared_ptr<const Format>> formatOf(const std::filesystem::path& file);

} // namespace titer::formats
