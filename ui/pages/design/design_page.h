// Design: units at the left, the flowsheet, the inspector at the right, notices and the plan below. [gui]
#pragma once

#include "core/base/result.h"
#include "ui/pages/design/design_commands.h"
#include "ui/pages/page.h"

#include <QWidget>

namespace titer::app {
class AutoRun;
class Document;
class Settings;
} // namespace titer::app
namespace titer::equations {
class EquationSheet;
}
namespace titer::flow {
class FlowView;
}
namespace titer::form {
class Inspector;
class InspectorStack;
} // namespace titer::form
namespace titer::plot {
class Timeline;
}

namespace titer::pages {

class DesignFoot;
class DesignPlan;
class DesignStreams;
class DesignTools;
class EmptySheet;
class InspectorSide;
class OwnStepShelf;
class StepInserter;
class UnitSide;

class DesignPage : public QWidget, public Page {
    Q_OBJECT
public:
    DesignPage(app::Document& document, app::AutoRun& runs, app::Settings& settings, QWidget* parent = nullptr);

    flow::FlowView& view() const { return *m_view; }
    form::Inspector& inspector() const;
    form::InspectorStack& inspectors() const;
    plot::Timeline& timeline() const;
    equations::EquationSheet& equations() const { return *m_equations; }
    // Selects what a path of the plant refers to and focuses its field; `typed` is put into it.
    bool jump(const std::string& path, const QString& typed = {});
    void showUnit(const QString& unit);
    DesignFoot& foot() const { return *m_foot; }
    OwnStepShelf& ownSteps() const { return *m_shelf; }
    DesignStreams& streams() const { return *m_streams; }
    // Says why something could not be done, until the next word.
    void report(const base::Error& error);

    QWidget* widget() override { return this; }
    void focusFirst() override;
    // Palette, tool row, canvas, inspector, timeline.
    QList<QWidget*> regions() const override;
    // The inspector of a narrow window; else the canvas has the focus again.
    bool back() override;
    void setNarrow(bool narrow) override;
    void toggleTimeline() override;
    bool toggleStreams() override;
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
    void layOut();
    void connectParts();
    void connectSteps();
    bool hasRoomForUnits(int covered) const;
    void makeRoom(int covered);
    void makeRoomForUnits();
    void showEmpty();

    app::Document& m_document;
    app::AutoRun& m_runs;
    flow::FlowView* m_view;
    UnitSide* m_units;
    QWidget* m_centre;
    DesignTools* m_tools;
    DesignStreams* m_streams; // around the canvas
    DesignFoot* m_foot;
    InspectorSide* m_inspectors;
    DesignPlan* m_plan;
    EmptySheet* m_empty;
    OwnStepShelf* m_shelf;
    StepInserter* m_wholeSteps;
    equations::EquationSheet* m_equations; // over the canvas
    DesignCommands m_commands;
    bool m_narrow = false;
};

} // namespace titer::pages
