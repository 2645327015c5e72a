// Rows of a table are gathered by tag, and stored in pieces that make full chunks.
#pragma once

#include "core/formats/lab_results.h"
#include "core/store/history/exchange/import_order.h"
#include "core/store/history/historian.h"
#include "core/store/history/kept_unit.h"

#include <map>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace titer::store {

// One reading of the rows of a file, into a store or into none. [one thread]
class ImportRows {
public:
    ImportRows(const ImportOrder& order, Historian* historian, const formats::LabReading* lab, CsvImport& import,
               std::stop_token stop)
        : m_order(order)
        , m_historian(historian)
        , m_lab(lab)
        , m_import(import)
        , m_stop(std::move(stop))
    {
    }

    base::Done prepare();
    // False once the store takes nothing more.
    bool take(const base::CsvChunk& chunk);
    base::Done finish();

private:
    // What comes together for one tag before it is stored: numbers, or texts.
    struct Gathered {
        std::size_t column = 0;
        int reported = -1, status = -1; // columns
        HistoryTag tag;
        KeptUnit kept = {}; // how its values stand in the store
        std::vector<Point> points = {};
        std::vector<LongPoint> texts = {};
        std::string state = {};               // the last one that was kept, with its status
        std::optional<LongPoint> latest = {}; // of the same state, not kept yet
        std::int64_t corrected = 0;

        std::size_t waiting() const { return points.size() + texts.size(); }
    };
    void gather(const base::CsvChunk& chunk, Gathered& gathered);
    void gatherTexts(const base::CsvChunk& chunk, Gathered& gathered);
    std::vector<std::int64_t> shiftsOf(const base::CsvChunk& chunk);
    formats::LabSample sampleOf(const base::CsvChunk& chunk, std::size_t row, const LongPoint& point,
                                const std::string& name);
    void addSamples(const base::CsvChunk& chunk, std::size_t row, LongPoint point, const std::string& name);
    std::string labelOf(const std::string& tag) const;
    base::Result<KeptUnit> keptUnitOf(const HistoryTag& tag) const;
    base::Done enterTags();
    void count(const Gathered& gathered, std::int64_t drawn);
    base::Done store(std::size_t min);
    base::Done store(std::span<Gathered> some, std::size_t min);
    base::Done storeTexts(const Gathered& gathered);

    const ImportOrder& m_order;
    Historian* m_historian;
    const formats::LabReading* m_lab; // by a format; its samples are the rows
    CsvImport& m_import;
    const std::stop_token m_stop;
    std::vector<Gathered> m_all;
    std::size_t m_labValues = 0;
    std::map<double, std::vector<std::string>> m_drawn; // samples by their time [s]
    std::vector<std::int64_t> m_shifts;                 // of the rows at hand [µs]
    base::Done m_stored = base::done();
};

} // namespace titer::store
