// The row above the sheet: undo, what the sheet shows, where one is on it, and what the plant amounts to. [gui]
#pragma once

#include "ui/widgets/plate.h"

#include <QList>

class QToolButton;

namespace titer::app {
class AutoRun;
class Document;
class Settings;
} // namespace titer::app
namespace titer::flow {
class FlowView;
}
namespace titer::widgets {
class Chip;
class LinkedLine;
} // namespace titer::widgets

namespace titer::pages {

class DesignCrumbs;
class PlantFigures;

class DesignTools : public widgets::Plate {
    Q_OBJECT
public:
    // All of it outlives the row.
    DesignTools(app::Document& document, const app::AutoRun& runs, app::Settings& settings, flow::FlowView& view);

    // Where one is goes before what the plant amounts to.
    void setNarrow(bool narrow);
    // The controllers of the selected unit.
    void showLoops(bool shown);
    // An inspector that lies over its right end leaves its words in sight.
    void setCovered(int width);
    bool showsLoops() const;
    PlantFigures& figures() const { return *m_figures; }

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void followUndo();
    void addSwitches(app::Settings& settings, flow::FlowView& view);
    void fillShowMenu();
    void refreshBalance();
    void layOut();
    void fit();

    app::Document& m_document;
    const app::AutoRun& m_runs;
    QToolButton* m_undo;
    QToolButton* m_redo;
    QList<widgets::Chip*> m_switches;
    widgets::Chip* m_loops = nullptr;
    QToolButton* m_show; // the switches as a menu, where they find no room
    DesignCrumbs* m_crumbs;
    PlantFigures* m_figures;
    widgets::LinkedLine* m_balance;
    int m_covered = 0;
};

} // namespace titer::pages
