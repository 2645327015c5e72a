// The right side of the Run page: key figures and trends of a run, with what lies over the plant beneath; several runs over one another; or
// what the page is for before anything has run. [gui]
//
//   RunFigures figures(document, work, model);  figures.gather();  figures.showOverlay(true);  figures.saveReport();
//   figures.trends(), kpis(), ahead(), shadow(), overlay()       its parts
//   signals runAsked(), lookedAt(seconds), overlayShown(), failed(sentence)
#pragma once

#include "app/session/plant_work.h"
#include "ui/shown/run_model.h"
#include "ui/shown/run_trends.h"

#include <QStackedWidget>
#include <QString>

namespace titer::widgets {
class Label;
}
namespace titer::shown {
class KpiRow;
}

namespace titer::pages {

class RunAhead;
class RunOverlay;
class RunShadow;

class RunFigures : public QStackedWidget {
    Q_OBJECT
public:
    RunFigures(app::Document& document, app::PlantWork& work, shown::RunModel& model, QWidget* parent = nullptr);

    shown::KpiRow* kpis() const { return m_kpis; }
    shown::RunTrends* trends() const { return m_trends; }
    RunAhead* ahead() const { return m_ahead; }
    RunShadow* shadow() const { return m_shadow; }
    RunOverlay* overlay() const { return m_overlay; }

    // Whether the plan has been computed: what alarms and boards show without a run comes from there.
    void setPlanned(bool planned);
    // In little room.
    void setCompact(bool compact);
    // Up to eight runs over one another instead of the one, with what they differ in.
    void showOverlay(bool shown);
    // Where the forecast begins: how far what goes on has come.
    void refreshNow();
    // What was measured and estimated, as it is now.
    void gather();
    // A recording that has just been laid over the plant is looked at by itself where it says nothing of it.
    void expectRecorded() { m_chooseRecorded = true; }
    // Asks where the run that is shown shall be written as a document, PDF or HTML by its ending.
    void saveReport();
    // Asks for the name of the run that is shown; one with a name is kept.
    void nameRun();

signals:
    void runAsked();
    void lookedAt(double seconds); // on the overlay
    void overlayShown();
    void failed(const QString& sentence); // something that was asked for could not be done

private:
    enum Content { Empty, Figures, Overlay };

    QWidget* makeEmpty();
    QWidget* makeFigures();
    void connectParts();
    void showContent();
    void followName(const std::shared_ptr<const app::Run>& former, const std::shared_ptr<const app::Run>& now);
    void refreshGap();
    void refreshFoot();
    void save(const QString& name, shown::RunTrends::Format format, const QByteArray& bytes);

    app::Document& m_document;
    widgets::Label *m_noRun, *m_noRunText; // while there is none
    app::PlantWork& m_work;
    app::PlantShadow& m_laid;
    shown::RunModel& m_model;
    shown::KpiRow* m_kpis;
    shown::RunTrends* m_trends;
    RunAhead* m_ahead;
    RunShadow* m_shadow;
    RunOverlay* m_overlay;
    bool m_overlaid = false; // the overlay is wanted
    bool m_chooseRecorded = false;
};

} // namespace titer::pages
