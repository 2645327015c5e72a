// Notices about single lines and cells of a table: the first of each kind are listed, the rest are counted. For the CSV
// reader alone.
#pragma once

#include "core/base/result.h"

#include <array>
#include <cstdint>
#include <string>

namespace titer::base {

class CsvNotices {
public:
    enum Kind {
        NoNumber,
        WrongDecimal,
        CellCount,
        TimeUnreadable,
        Backwards,
        Midnight,
        Skipped,
        OpenQuote,
        Cut,
        KindCount
    };

    CsvNotices(std::string file, Notices& notices)
        : m_file(std::move(file))
        , m_notices(notices)
    {
    }

    // Whether a notice of this kind will still be listed; if not, add only counts it.
    bool lists(Kind kind) const { return m_counts[kind] < listed; }
    void add(Kind kind, std::int64_t line, Sentence what);
    void countOnly(Kind kind) { ++m_counts[kind]; }
    std::int64_t count(Kind kind) const { return m_counts[kind]; }
    // Says how many more there were of each kind.
    void finish();

private:
    static constexpr std::int64_t listed = 100;

    std::string m_file;
    Notices& m_notices;
    std::array<std::int64_t, KindCount> m_counts{};
};

} // namespace titer::base
