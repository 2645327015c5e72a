// The Run page in the room that there is: plant and figures side by side in a wide window; in a narrow one the plant, the figures or both,
// as a person chooses in a row above. [gui]
//
//   RunPanes panes(model, plant, bar, figures);  panes.arrange();  panes.streams()->show();
//   signal arranged(narrow)        the page's other parts are to do the same
#pragma once

#include "ui/shown/run_model.h"

#include <QWidget>

class QBoxLayout;

namespace titer::widgets {
class Segments;
}

namespace titer::pages {

class RunBar;
class RunPlant;
class RunStreams;

class RunPanes : public QWidget {
    Q_OBJECT
public:
    RunPanes(const shown::RunModel& model, RunPlant& plant, RunBar& bar, QWidget* figures, QWidget* parent = nullptr);

    bool isNarrow() const { return m_narrow; }
    // The table beneath both.
    RunStreams* streams() const { return m_streams; }
    void arrange();
    // In another window, or one of another size.
    void fitToSize();
    // Next to the plant, where that alone is seen.
    void showFigures();

signals:
    void arranged(bool narrow);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    enum Share { ShareValues, ShareBoth, ShareTrends }; // of a narrow page

    void showShare(int share);

    RunPlant& m_plant;
    RunBar& m_bar;
    widgets::Segments* m_share; // narrow: values, both, trends
    QWidget* m_headRow;
    QBoxLayout* m_head;
    QWidget* m_left;
    QBoxLayout* m_leftColumn;
    QWidget* m_right;
    QBoxLayout* m_rightColumn;
    QBoxLayout* m_body;
    RunStreams* m_streams;
    bool m_narrow = false;
    bool m_fits = false; // fitToSize() has been called once
};

} // namespace titer::pages
