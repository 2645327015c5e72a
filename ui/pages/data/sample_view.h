// The samples of the laboratory on the Data page: their table, and the one that is chosen. [gui]
//
//   view.show(survey);           signal changed(): samples() are others, or late by now
#pragma once

#include "app/document/document.h"
#include "app/live/history/sample_access.h"
#include "app/live/history/store_survey.h"

#include <QObject>

#include <functional>
#include <memory>

namespace titer::pages {

class SampleInspector;
class SamplePanel;

class SampleView : public QObject {
    Q_OBJECT
public:
    // `ensureProject` makes a project where there is none; false where that failed.
    SampleView(const app::Document& document, app::SampleAccess& access, const std::function<bool()>& ensureProject,
               QObject* parent);

    // As they are now, with the batches of the store, which may be nullptr.
    void show(const app::StoreSurvey* survey);
    // nullptr while they are unknown.
    const app::SamplePicture* samples() const { return m_samples.get(); }

    SamplePanel* panel() const { return m_panel; }
    SampleInspector* inspector() const { return m_inspector; }

signals:
    void changed();

private:
    void take(const std::shared_ptr<const app::SamplePicture>& samples);

    const app::Document& m_document;
    app::SampleAccess& m_access;
    std::shared_ptr<const app::SamplePicture> m_samples;
    std::int64_t m_time = 0; // at which they were shown [µs, UTC]
    SamplePanel* m_panel;
    SampleInspector* m_inspector;
};

} // namespace titer::pages
