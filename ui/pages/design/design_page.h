// Design: units at the left, the flowsheet, the inspector at the right, notices and the plan below. [gui]
#pragma once

#include "app/common/settings.h"
#include "app/document/document.h"
#include "app/form/form_model.h"
#include "app/run/auto_run.h"
#include "app/run/run_summary.h"
#include "ui/pages/page.h"

#include <QHash>
#include <QWidget>

#include <optional>
#include <string>
#include <vector>

class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace titer::equations {
class EquationSheet;
}
namespace titer::flow {
class FlowView;
class PlantTree;
class UnitPalette;
} // namespace titer::flow
namespace titer::form {
class Inspector;
class InspectorStack;
} // namespace titer::form
namespace titer::plot {
class Timeline;
}
namespace titer::widgets {
class Chip;
class Label;
class LinkedLine;
class NoticeBar;
} // namespace titer::widgets

namespace titer::pages {

class DesignCrumbs;
class EmptySheet;

class DesignPage : public QWidget, public Page {
    Q_OBJECT
public:
    DesignPage(app::Document& document, app::AutoRun& runs, app::Settings& settings, QWidget* parent = nullptr);

    flow::FlowView& view() { return *m_view; }
    form::Inspector& inspector() { return *m_inspector; }
    form::InspectorStack& inspectors() { return *m_inspectors; }
    plot::Timeline& timeline() { return *m_timeline; }
    equations::EquationSheet& equations() { return *m_equations; }
    // Selects what a path of the plant refers to and focuses its field; `typed` is put into it.
    bool jump(const std::string& path, const QString& typed = {});
    void showUnit(const QString& unit);
    // Says why something could not be done, until the next word.
    void report(const base::Error& error);
    // The plant as a tree, instead of the palette.
    void showTree(bool shown);
    bool isTreeShown() const;
    // The controllers of the selected unit.
    void showLoops(bool shown);
    bool showsLoops() const;

    QWidget* widget() override { return this; }
    void focusFirst() override;
    // Palette, tool row, canvas, inspector, timeline.
    QList<QWidget*> regions() const override;
    // The inspector of a narrow window; else the canvas has the focus again.
    bool back() override;
    void setNarrow(bool narrow) override;
    void toggleTimeline() override;
    bool followsEdits() const override { return true; }
    QList<Act> acts() override;
    QAction* action(std::string_view id) const override;
    QList<widgets::CommandGroup> commands(const QString& typed) override;

    // The whole flowsheet as a drawing, document or picture, by the ending of the name.
    base::Done writePicture(const QString& path) const;
    // Asks where to.
    void savePicture();
    // Where the plan stands, as the top bar's clock shows it.
    QString clock() const;
    // The same in seconds; NaN without a run.
    double time() const;
    std::optional<TimeShown> planShown() const override;
    void showTime(double seconds) override;
    // "unit/UNIT", else a path of the plant.
    void showPlace(const QString& place) override;
    void keep(app::SessionPlace& place) const override;
    void goOn(const app::SessionPlace& place) override;
    void goOnFrom(const Page& former) override;

signals:
    void exampleAsked();
    void timeChosen(double seconds); // by the person
    void clockChanged();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    // design_page_commands.cpp
    widgets::CommandGroup unitCommands(const QString& typed);
    std::vector<app::FormRow> fieldsOf(const std::string& unit) const;
    widgets::CommandGroup fieldCommands(const QString& typed);
    widgets::CommandGroup typeCommands(const QString& typed);
    void beside(const std::function<void()>& show);
    void showPlant();

    QWidget* makeTools();
    QWidget* makeFoot();
    QWidget* makeZoomBox();
    QToolButton* tool(const QString& icon, const QString& name);
    void makeSide();
    void makeStrip();
    void connectParts();
    void changeStep(const QString& unit);
    void refreshRun();
    // The time that somebody has chosen here or on another page [s]; NaN where nobody has.
    double chosenTime() const;
    void refreshOverlay();
    void refreshPlan();
    void refreshNotices();
    void refreshBalance();
    void openInspector(); // where it lies over the page
    void placeInspector();
    QString foot() const;
    void layOut();
    void fitTools();
    void fillShowMenu();

    app::Document& m_document;
    app::AutoRun& m_runs;
    app::Settings& m_settings;
    std::optional<app::RunSummary> m_summary;
    QHash<QString, base::Json> m_mechanisms; // of columns that were stated, by unit
    flow::FlowView* m_view;
    flow::UnitPalette* m_palette;
    flow::PlantTree* m_tree;
    QStackedWidget* m_side; // palette or tree
    form::InspectorStack* m_inspectors;
    form::Inspector* m_inspector; // the one that follows the selection
    plot::Timeline* m_timeline;
    widgets::NoticeBar* m_notices;
    widgets::LinkedLine* m_balance;
    widgets::Label* m_hint;
    QToolButton* m_undo;
    QToolButton* m_redo;
    QToolButton* m_zoom;
    QList<widgets::Chip*> m_switches;
    QToolButton* m_show; // the switches as a menu, where they find no room
    widgets::Chip* m_loops = nullptr;
    DesignCrumbs* m_crumbs;
    QWidget* m_tools;
    QWidget* m_foot;
    QWidget* m_strip; // icons that open the inspector in a narrow window
    QWidget* m_centre;
    EmptySheet* m_empty;
    equations::EquationSheet* m_equations; // over the canvas
    bool m_narrow = false;
    bool m_inspectorOpen = false; // over the page, in a narrow window
    bool m_scrubbed = false;
};

} // namespace titer::pages
