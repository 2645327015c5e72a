// The plant with what the last run says of it. A unit that is opened is shown on the page Design. [gui]
#pragma once

#include "ui/pages/learn/panes/lesson_pane.h"

namespace titer::flow {
class FlowView;
}

namespace titer::shown {
class KpiRow;
}

namespace titer::pages {

class PlantPane : public LessonPane {
    Q_OBJECT
public:
    explicit PlantPane(LessonWork& work);

    void refresh() override;
    QWidget* firstStop() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    flow::FlowView* m_view;
    shown::KpiRow* m_figures;
};

} // namespace titer::pages
