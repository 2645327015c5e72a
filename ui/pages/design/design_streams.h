// The sheet with the table of its streams below it or at its left, as the person left it. [gui]
//
//   DesignStreams streams(runs, settings, view);  streams.showTable(true);  streams.setTime(seconds);
#pragma once

#include <QSplitter>

namespace titer::app {
class AutoRun;
class Settings;
} // namespace titer::app
namespace titer::flow {
class FlowView;
class StreamList;
} // namespace titer::flow

namespace titer::pages {

class DesignStreams : public QSplitter {
    Q_OBJECT
public:
    // All of it outlives the splitter, which takes the view in.
    DesignStreams(const app::AutoRun& runs, app::Settings& settings, flow::FlowView& view);

    flow::StreamList* list() const { return m_list; }
    bool isTableShown() const;
    void showTable(bool shown);
    bool isBeside() const { return orientation() == Qt::Horizontal; }
    void setBeside(bool beside);
    // What lies over so much of it at its right [px].
    void setCovered(int right);

private:
    void arrange();

    app::Settings& m_settings;
    flow::FlowView& m_view;
    flow::StreamList* m_list;
    int m_covered = 0;
};

} // namespace titer::pages
