// Where one is on the sheet: "Plant › Upstream › Production bioreactor". Each part but the last leads there; in little room "‹" leads one
// up, and the name is elided. [gui]
#pragma once

#include "ui/widgets/linked_line.h"

namespace titer::flow {
class FlowView;
}

namespace titer::pages {

class DesignCrumbs : public widgets::LinkedLine {
    Q_OBJECT
public:
    explicit DesignCrumbs(flow::FlowView& view);

    // Zone and unit of the selection, as far as all that is selected has them in common.
    struct Place {
        QString zone, unit;
    };
    Place place() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void follow(const QString& target);

    flow::FlowView& m_view;
};

} // namespace titer::pages
