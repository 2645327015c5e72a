// The Run page: flowsheet or unit at the left, key figures and trends at the right, the timeline beneath; one time for all. [gui]
//
//   RunPage page(document, work);               shows what goes on in `work`, and what it has when the page is made
//   page.startRun();                            also after edits
//   page.showRun(run);                          a stored one
//   page.figures(), page.transport(), page.timeline(), page.sheets(), page.panes()      its parts
//   signals clockChanged()                      clockText(), "Day 9, 04:12", for the top bar
//           showPath(path)                      the place of a fault or notice, for the Design page
//           unitActivated(id)                   a unit without a picture was opened, for the Design page
//
// Keys that no action of the window has taken: Space, comma, full stop, Home, L.
#pragma once

#include "app/document/document.h"
#include "app/run/auto_run.h"
#include "app/session/plant_work.h"
#include "ui/pages/page.h"
#include "ui/pages/run/run_figures.h"
#include "ui/shown/run_model.h"

#include <QWidget>

namespace titer::plot {
class Timeline;
}

namespace titer::pages {

class RunBar;
class RunPanes;
class RunPlant;
class RunSheets;
class RunTimeline;
class RunTransport;

class RunPage : public QWidget, public Page {
    Q_OBJECT
public:
    // The work outlives the page.
    RunPage(app::Document& document, app::PlantWork& work, QWidget* parent = nullptr);
    ~RunPage() override;

    // Whose phases say where a run reports its values more often; must outlive this.
    void setPreview(const app::AutoRun* preview) { m_preview = preview; }

    shown::RunModel& model() { return m_model; }
    app::PlantWork& work() { return m_work; }
    RunPlant* plant() const { return m_plant; }
    RunBar* bar() const { return m_bar; }
    RunFigures& figures() const { return *m_figures; }
    shown::RunTrends* trends() const { return m_figures->trends(); }
    RunShadow* shadow() const { return m_figures->shadow(); }
    plot::Timeline* timeline() const;
    RunTransport& transport() const { return *m_transport; }
    RunSheets& sheets() const { return *m_sheets; }
    RunPanes& panes() const { return *m_panes; }
    QString clockText() const;

    QWidget* widget() override { return this; }
    void focusFirst() override;
    // The sheets that lie over the page whose place this one takes, in another language.
    void goOnFrom(const Page& former) override;
    QList<QWidget*> regions() const override { return {const_cast<RunPage*>(this)}; }
    void toggleTimeline() override;
    bool toggleStreams() override;
    QList<Act> acts() override;
    QAction* action(std::string_view id) const override;
    QList<widgets::CommandGroup> commands(const QString& typed) override;

    // "curves/UNIT", "fit/UNIT", "calibration/UNIT".
    void showPlace(const QString& place) override;
    std::optional<TimeShown> runShown() const override;
    void keep(app::SessionPlace& place) const override;
    void goOn(const app::SessionPlace& place) override;
    void showTime(double seconds) override;

    void startRun();
    void showRun(const std::shared_ptr<const app::Run>& run);
    // A chromatogram instead of the picture, a filtration curve beneath, or the course alone; what was not run yet is run first.
    void showCurves(const QString& unit);

signals:
    void clockChanged(); // clockText()
    void showPath(const QString& path);
    void unitActivated(const QString& id);
    void failed(const QString& sentence); // something that was asked for could not be done

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void connectModel();
    void connectParts();
    void connectWork();
    void takeRun(const std::shared_ptr<const app::Run>& run);
    void openCurves(const QString& unit);
    void forget();
    void showLastRun();
    void refreshTimeline();
    void refreshShadow();
    void gather();

    app::Document& m_document;
    app::PlantWork& m_work;
    app::RunSession& m_session;
    app::PlantShadow& m_laid;
    shown::RunModel m_model;
    RunPlant* m_plant;
    RunBar* m_bar;
    RunFigures* m_figures;
    RunTimeline* m_timeline;
    RunTransport* m_transport;
    RunSheets* m_sheets;
    RunPanes* m_panes;
    const app::AutoRun* m_preview = nullptr;
    QString m_curvesOf;       // the unit whose curves wait for a run
    bool m_elsewhere = false; // a recording that comes back is not followed: another time of it was looked at
};

} // namespace titer::pages
