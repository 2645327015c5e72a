// Courses over time: tags of the run with the attempts before it, or of recordings, a plot for each unit; or all of a
// recording with the model next to it, a plot for each tag. [gui]
#pragma once

#include "ui/pages/learn/panes/lesson_pane.h"
#include "ui/plot/trend/trend_types.h"

#include <QHash>
#include <QList>

#include <string>
#include <vector>

class QVBoxLayout;

namespace titer::plot {
class TrendPlot;
}

namespace titer::pages {

class TrendPane : public LessonPane {
    Q_OBJECT
public:
    enum class Of { Tags, Recording };

    TrendPane(LessonWork& work, Of of, const std::vector<std::string>& names);

    bool isWide() const override { return true; }
    void refresh() override;
    bool showPlace(const lessons::Place& place) override;
    QWidget* firstStop() const override;
    const QList<plot::TrendPlot*>& plots() const { return m_plots; }

private:
    // What stands in a plot.
    struct Group {
        QList<plot::Series> series;
        QList<plot::Limit> limits;
        QList<plot::Sign> signs;
    };
    using Groups = QList<Group>;
    Groups tagGroups() const;
    Groups recordingGroups() const;
    void showGroups(const Groups& groups);
    void fitPlots();
    void resizeEvent(QResizeEvent* event) override;

    Of m_of;
    std::vector<std::string> m_names;
    QWidget* m_holder;
    QVBoxLayout* m_column;
    QList<plot::TrendPlot*> m_plots;
};

} // namespace titer::pages
