// Where one is on the sheet: "Plant › Upstream › Production bioreactor". Each part but the last leads there. [gui]
#pragma once

#include "ui/widgets/label.h"

namespace titer::flow {
class FlowView;
}

namespace titer::pages {

class DesignCrumbs : public widgets::Label {
    Q_OBJECT
public:
    explicit DesignCrumbs(flow::FlowView& view, QWidget* parent = nullptr);

    // Zone and unit of the selection, as far as all that is selected has them in common.
    struct Place {
        QString zone, unit;
    };
    Place place() const;

private:
    void refresh();
    void follow(const QString& target);

    flow::FlowView& m_view;
};

} // namespace titer::pages
