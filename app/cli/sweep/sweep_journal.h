// What a sweep has done so far, kept next to its results or the project of its study, so that one that was killed goes on where it was.
#pragma once

#include "core/base/result.h"
#include "core/studies/study/sweep.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace titer::cli {

// What one run gave as a line of text, exactly, and back; nothing where the line is none of these, or was cut off.
std::string sweepLine(std::size_t run, const studies::SweepOutcome& outcome);
std::optional<std::pair<std::size_t, studies::SweepOutcome>> readSweepLine(std::string_view text);

// Reports a sweep from any other: plant, runs and options as one hash.
std::string keyOf(const studies::SweepRequest& request);

class SweepJournal {
public:
    SweepJournal(std::string path, std::string key)
        : m_path(std::move(path))
        , m_key(std::move(key))
    {
    }

    // Reads what is there, or begins. An error where it is that of another sweep. A last line that was cut off is left out.
    base::Done open();
    const std::map<std::size_t, studies::SweepOutcome>& found() const { return m_found; }
    // [any] One line in one write, so that several threads may at once.
    base::Done add(std::size_t run, const studies::SweepOutcome& outcome) const;
    // The results are written: nothing is left to go on with.
    void remove() const;

private:
    std::string m_path, m_key;
    std::map<std::size_t, studies::SweepOutcome> m_found;
};

} // namespace titer::cli
