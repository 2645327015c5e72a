// A window on a project that holds an hour of a recorder's store, for tests of what is shown of it.
#pragma once

#include "tests/support/ui/window.h"
#include "ui/pages/data/data_page.h"
#include "ui/plot/trend/interval_lane.h"
#include "ui/plot/trend/trend_types.h"

#include <functional>

namespace titer::support {

// On the Data page. Its source has a gap from minute 20 to 30, another from 40 to 45 that was read back, a batch of two phases, an
// excursion and a note.
struct RecordedRoom : Desk {
    static constexpr int longRead = 20000;                                            // [ms]
    static constexpr std::int64_t second = 1'000'000, start = 1'700'000'000 * second; // [µs]

    window::MainWindow window;
    std::string source;

    // `more` is kept in the store before the project is opened, by its folder.
    explicit RecordedRoom(const std::function<void(const std::string& store)>& more = {});
    std::string folderOfStore() const;
    pages::DataPage& page() { return window.pages().page<pages::DataPage>(); }
    plot::IntervalLane* lane();
    const plot::TrendModel& plot(int index);

private:
    void makeProject(const QString& path);
    void record(const std::string& history);
};

} // namespace titer::support
