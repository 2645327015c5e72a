// What the list of the Data page has: recordings and batches, sources with their states, and samples; and what the store was found to hold. [gui]
//
//   list->setGroups(listing.groups(samples))            signal surveyed(): survey() is another
#pragma once

#include "app/live/data_sources.h"
#include "app/live/history/data_history.h"
#include "app/live/history/sample_access.h"
#include "app/live/recorder/recorder_client.h"
#include "app/live/recordings/data_recordings.h"
#include "app/plugins/plugin_host.h"
#include "ui/pages/data/data_group.h"
#include "ui/pages/data/data_place.h"

#include <QObject>

#include <memory>

namespace titer::pages {

class DataListing : public QObject {
    Q_OBJECT
public:
    // All of it outlives the listing.
    struct Work {
        app::Document& document;
        app::DataRecordings& recordings;
        app::DataSources& sources;
        app::RecorderClient& recorder;
        app::DataHistory& history;
        app::PluginHost& plugins;
    };
    explicit DataListing(const Work& work);

    // With the samples of the laboratory; nullptr while they are unknown.
    QList<DataGroup> groups(const app::SamplePicture* samples) const;
    bool has(const DataPlace& place) const;
    // Of the store; nullptr until it is known.
    const std::shared_ptr<const app::StoreSurvey>& survey() const { return m_survey; }

signals:
    void surveyed();

private:
    DataGroup recordingGroup() const;
    QList<DataRow> intervalRows() const;
    DataGroup sourceGroup() const;
    DataRow estimateRow() const;
    DataGroup sampleGroup(const app::SamplePicture* samples) const;
    QStringList tagsOf(const std::string& source) const;
    // Whether there is something that estimators gave, or a reason why they give nothing.
    bool hasEstimates() const;
    // Nothing while no recorder is reached.
    const app::SourceState* stateOf(const std::string& source) const;

    Work m_work;
    std::shared_ptr<const app::StoreSurvey> m_survey;
};

} // namespace titer::pages
