// Takes samples from the files that at-line analysers drop into a folder: CSV and other separated text, UTF-8, Windows-1252 or UTF-16,
// XLSX, and JSON of the Allotrope Simple Model.
//
// A row is a sample; each of its values is one of a tag at the time the sample was drawn, known since the time that the analyser states as
// reported, else since the file was written. The text tag `sample` reports the rest of it (plugins/folder_watch/delivery.h). Which columns
// are what says a format (core/formats/format.h); without one that fits the columns are reported by what stands in them.
//
// With `template` spectra each file is a spectrum (plugins/folder_watch/spectrum_file.h): the array tag `spectrum` at the time that the file
// tells, else at that of its last change, and before it the array tag `spectrum.axis` where the axis is another than before.
//
// A file is read when it has not changed for the time `stable`, and again when it grew, from where it was read to. A row is brought once,
// in whatever file it stands, so that files may be renamed and rotated. After a restart the files that are not older than `age` are read
// again: nothing is kept next to the historian that could disagree with it, and the historian keeps a sample that is offered twice once.
#pragma once

#include "core/connect/backoff.h"
#include "core/connect/connector.h"
#include "plugins/folder_watch/delivery.h"
#include "plugins/folder_watch/folder_scan.h"

namespace titer::folder_watch {

const connect::ConnectorInfo& folderWatchInfo();

// The settings as they are used.
struct Plan {
    ScanOptions scan;
    ReadOptions read;
    Clock::duration poll;
};
// Every fault of the settings at once.
std::optional<Plan> readPlan(const connect::Settings& settings, base::Errors& errors, base::Notices& notices);

// [one thread at a time]
class FolderWatch : public connect::Connector {
public:
    const connect::ConnectorInfo& info() const override { return folderWatchInfo(); }
    std::vector<connect::AccessScope> accessScope(const connect::Settings& settings) const override;
    std::vector<connect::Finding> test(const connect::Settings& settings, const connect::TaskContext& context) override;
    connect::Opened open(const connect::Settings& settings, const connect::TaskContext& context,
                         base::Errors& errors) override;
    base::Done start(connect::Feed& feed) override;
    Clock::time_point work(Clock::time_point now) override;
    void stop() override;
    connect::ConnectorStatus status() const override { return m_status; }
    std::optional<connect::Heartbeat> heartbeat() const override;
    base::Result<connect::HistoryRead> readHistory(std::int64_t from, std::int64_t to,
                                                   const connect::TaskContext& context) override;

private:
    // What is wrong with a file, until it is read or gone.
    struct Trouble {
        base::Sentence what, remedy;
        Clock::time_point since;
    };

    void look(Clock::time_point now);
    void beginFile(const std::string& path, Clock::time_point now);
    void goOn(Clock::time_point now);
    void takeRow(const FileRow& row);
    void takeSpectrum(const FileRow& row);
    void fileRead(Clock::time_point now);
    void reportEmpty(Clock::time_point now);
    void fileFailed(const base::Error& error, Clock::time_point now);
    void reportGap(const base::Sentence& what, std::int64_t lost);
    void evaluate(Clock::time_point now);

    std::optional<Plan> m_plan;
    std::vector<connect::TagInfo> m_tags;
    connect::Feed* m_feed = nullptr;
    connect::ConnectorStatus m_status;
    connect::Backoff m_backoff{"folder_watch"};
    FolderScan m_scan;
    FolderEvents m_events;
    Delivery m_delivery;
    std::map<std::string, Trouble> m_troubles; // by path
    Clock::time_point m_nextLook{}, m_looked{};

    std::optional<FileReader> m_reader; // of the file at hand
    std::int64_t m_written = 0;         // when it was [µs, UTC]
    std::int64_t m_refused = 0;         // of its rows and cells
    bool m_hasRows = false;             // beneath its names
    bool m_gave = false;                // samples, known before or not
    base::Sentence m_fault;             // of the first of those
};

} // namespace titer::folder_watch
