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

    // In the row the way and the name as a whole have their room before what is said beside them; the least is that of the name with "‹".
    QSize sizeHint() const override;
    int shortWidth() const { return m_short; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void follow(const QString& target);

    flow::FlowView& m_view;
    int m_whole = 0, m_short = 0; // [px]
};

} // namespace titer::pages
