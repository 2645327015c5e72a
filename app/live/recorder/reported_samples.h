// What analysers report samples stands next to their values as a text "sample"; here it finds its place among the samples of the store.
#pragma once

#include "core/formats/lab_sample.h"
#include "core/store/history/samples.h"

#include <optional>
#include <string>
#include <vector>

namespace titer::app {

// [one thread at a time]
class ReportedSamples {
public:
    explicit ReportedSamples(std::string folder)
        : m_folder(std::move(folder))
    {
    }

    // A text of the source, known at that time [µs, UTC]; one that is no sample is passed over.
    void note(const std::string& source, const std::string& text, std::int64_t known);
    // Into the store. What it does not take waits for the next call; of those that wait when the recorder is killed, watched folders report
    // again.
    base::Done keep();

private:
    struct Reported {
        formats::LabRecord record;
        std::string source;
        std::int64_t known = 0;
    };

    std::string m_folder;
    std::optional<store::LabSamples> m_store;
    std::vector<Reported> m_waiting;
};

} // namespace titer::app
