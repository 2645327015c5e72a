// What the Data page shows, and the row of its list that stands for it. [any]
#pragma once

#include <QString>

#include <cstdint>
#include <string>

namespace titer::pages {

struct DataPlace {
    int recording = 0;         // key of the recording, or
    std::string source = {};   // the source, or app::wholeStore for
    std::int64_t interval = 0; // the batch or part of it
    bool table = false;        // the table of samples instead

    bool operator==(const DataPlace&) const = default;
    // What a recorder kept: a source, or a batch.
    bool isOfStore() const { return !source.empty(); }
    bool isLaboratory() const;
    bool isEstimates() const;
    bool isAny() const { return recording || isOfStore() || table; }
};

DataPlace recordingPlace(int key);
DataPlace sourcePlace(const std::string& source);
DataPlace intervalPlace(std::int64_t interval);
DataPlace tablePlace();

// The id of its row in the list.
QString rowOf(const DataPlace& place);
DataPlace placeOf(const QString& row);

} // namespace titer::pages
