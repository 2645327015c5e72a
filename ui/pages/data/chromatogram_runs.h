// Runs of chromatography systems on the Data page: as chromatograms, or over time as any other recording. [gui]
//
//   runs.show(key);  runs.shows(key)            signal changed(): the other way was chosen
#pragma once

#include "app/live/recordings/chromatograms.h"
#include "app/live/recordings/data_recordings.h"

#include <QList>
#include <QObject>

namespace titer::widgets {
class Segments;
}

namespace titer::pages {

class ChromatogramPanel;
class DataTrends;

class ChromatogramRuns : public QObject {
    Q_OBJECT
public:
    ChromatogramRuns(app::Document& document, app::Chromatograms& chromatograms, const app::DataRecordings& recordings,
                     QObject* parent);

    // The ways of showing a run, to the heads of the panel and of the trends.
    void addWays(DataTrends& trends);
    // The recording as a chromatogram, where it is shown so.
    void show(int key);
    bool shows(int key) const;
    void showAsRun(bool asRun);

    ChromatogramPanel* panel() const { return m_panel; }

signals:
    void changed();

private:
    bool isRun(int key) const;

    const app::DataRecordings& m_recordings;
    bool m_asRun = true;
    ChromatogramPanel* m_panel;
    QList<widgets::Segments*> m_ways; // in both heads
};

} // namespace titer::pages
