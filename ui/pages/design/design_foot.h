// The row beneath the sheet: what is wrong with the plant and its remedy, else a hint; and the zoom. [gui]
//
//   foot.say(tr("Press A …"));  foot.report(error);      signal placeAsked(path)
#pragma once

#include "core/base/result.h"
#include "ui/widgets/plate.h"

#include <string>

class QToolButton;

namespace titer::app {
class AutoRun;
class Document;
class RemovedParts;
} // namespace titer::app
namespace titer::flow {
class FlowView;
}
namespace titer::widgets {
class Label;
class NoticeBar;
} // namespace titer::widgets

namespace titer::pages {

class DesignFoot : public widgets::Plate {
    Q_OBJECT
public:
    // All of it outlives the row.
    DesignFoot(app::Document& document, const app::AutoRun& runs, flow::FlowView& view);

    // What went with units that were removed stands among the notices; once.
    void follow(const app::RemovedParts& removed);
    // Where no notice is shown, until the next word.
    void say(const QString& hint);
    // Why something could not be done, likewise, and beside the notices.
    void report(const base::Error& error);
    // What came of something that a person asked for: beside notices too, until these change.
    void tell(const QString& words);
    // Keeps its words beside what covers so much of it at its right [px], and leaves the sheet most of the height that both have.
    void fit(int covered, int height);

signals:
    void placeAsked(const std::string& path);

private:
    QWidget* makeZoomBox(flow::FlowView& view);
    void refresh();

    app::Document& m_document;
    const app::AutoRun& m_runs;
    const app::RemovedParts* m_removed = nullptr;
    widgets::NoticeBar* m_notices;
    widgets::Label* m_hint;
    bool m_remarked = false; // the hint is what an act did beside what was asked
    QWidget* m_zoom;
};

} // namespace titer::pages
