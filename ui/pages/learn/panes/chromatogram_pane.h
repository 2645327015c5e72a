// The chromatogram of a column in the last run, with the pool that the run proposes. [gui]
#pragma once

#include "ui/pages/learn/panes/lesson_pane.h"

#include <string>

namespace titer::plot {
class ChromatogramPlot;
}

namespace titer::pages {

class ChromatogramPane : public LessonPane {
    Q_OBJECT
public:
    ChromatogramPane(LessonWork& work, const std::string& unit);
    ~ChromatogramPane() override;

    bool isWide() const override { return true; }
    void refresh() override;
    bool showPlace(const lessons::Place& place) override;
    QWidget* firstStop() const override;

private:
    void showWork(int unit);
    void fitPlot();
    void resizeEvent(QResizeEvent* event) override;

    std::string m_unit;
    plot::ChromatogramPlot* m_plot;
};

} // namespace titer::pages
