// Which files of a folder are new, have grown, and are no longer being written.
#pragma once

#include "core/connect/connector.h"
#include "plugins/folder_watch/file_reader.h"

#include <chrono>
#include <map>

namespace titer::folder_watch {

using Clock = connect::Connector::Clock;

struct ScanOptions {
    std::string folder;
    std::vector<std::string> patterns; // "*.csv"
    Clock::duration stable;            // how long a file must stay as it is
    std::int64_t age = 0;              // files that were older at the start are left [µs]; 0: none is
};

// Reported by the system when something happens in a folder, where it can report.
class FolderEvents {
public:
    FolderEvents() = default;
    FolderEvents(const FolderEvents&) = delete;
    FolderEvents& operator=(const FolderEvents&) = delete;
    ~FolderEvents() { stop(); }

    void start(const std::string& folder);
    void stop();
    // Whether something happened since it was last asked.
    bool any();

private:
    int m_number = -1;
};

// [one thread at a time]
class FolderScan {
public:
    void start(ScanOptions options);
    // Looks at the folder; an error says why it cannot.
    base::Done look(Clock::time_point now, std::int64_t wall);
    // A file to be read, the oldest first.
    std::optional<std::string> next();
    // Whether something is still being written, or to be tried again.
    bool isWaiting() const { return m_waiting; }

    const FileStamp& stamp(const std::string& path) const { return m_files.at(path).stamp; }
    const FileProgress& progress(const std::string& path) const { return m_files.at(path).progress; }
    bool takesOpenEnd(const std::string& path, Clock::time_point now) const;
    // It was read so far, or never will be as it is.
    void setTaken(const std::string& path, FileProgress progress);
    // It is tried again later; how often that was.
    int tryLater(const std::string& path, Clock::time_point now);
    // Files that were left for their age, but have changed since this instant [µs, UTC], are taken all the same.
    void takeSince(std::int64_t time);
    bool has(const std::string& path) const { return m_files.contains(path); }

private:
    struct File {
        FileStamp stamp;
        Clock::time_point since{}; // it has been as it is
        Clock::time_point retryAt{};
        int failures = 0;
        bool taken = false;
        bool left = false; // for its age
        int look = 0;      // in which it was last there
        FileProgress progress;
    };

    bool isWanted(const std::string& name) const;
    void lookAt(const std::string& path, Clock::time_point now, std::int64_t wall);
    bool isReady(const File& file, Clock::time_point now) const;

    ScanOptions m_options;
    std::map<std::string, File> m_files; // by path
    std::vector<std::string> m_ready;    // the next one last
    int m_looks = 0;
    bool m_waiting = false;
};

} // namespace titer::folder_watch
