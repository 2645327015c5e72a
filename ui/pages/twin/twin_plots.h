// Innovations of a channel and estimated parameters over time, on the Twin page. [gui]
//
//   TwinPlots plots(document);  plots.follow(live);  plots.showUnit("vessel", 0);      as it is now
#pragma once

#include "app/document/document.h"
#include "app/form/number_names.h"
#include "app/live/live_session.h"
#include "ui/plot/xy/xy_plot.h"

#include <QWidget>

#include <map>
#include <string>

class QComboBox;

namespace titer::pages {

class TwinPlots : public QWidget {
    Q_OBJECT
public:
    explicit TwinPlots(app::Document& document, QWidget* parent = nullptr);

    // Once; it outlives the plots.
    void follow(const app::LiveSession& live) { m_live = &live; }
    void showUnit(const std::string& unit, int channel);
    void showChannel(int channel); // of the same unit

    plot::XyPlot* innovations() const { return m_innovations; }
    plot::XyPlot* parameters() const { return m_parameters; }
    QComboBox* parameterBox() const { return m_parameter; }

private:
    void refreshInnovations();
    void refreshParameters();
    const app::NumberName& nameOf(const app::EstimateTrack& track);

    app::Document& m_document;
    const app::LiveSession* m_live = nullptr;
    std::string m_unit;
    int m_channel = -1;
    plot::XyPlot *m_innovations, *m_parameters;
    QComboBox* m_parameter;
    std::map<std::string, app::NumberName> m_names; // of numbers that are estimated, by their paths
};

} // namespace titer::pages
