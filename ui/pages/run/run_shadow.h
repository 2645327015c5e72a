// What lies over the plant: what it is, how its tags are mapped, and the gap of each tag to the model. [gui]
//
//   RunShadow shadow(document, laid, model);
//   shadow.samplesOf(tags), shadow.readingsAt(t) for plots and chips
//   signals: stateChanged(); moved(now) with each frame; gathered() some times a second, when there are new samples
#pragma once

#include "app/form/number_names.h"
#include "app/session/plant_shadow.h"
#include "app/tags/shown_feed.h"
#include "ui/pages/run/run_vessel.h"
#include "ui/plot/timeline/timeline_types.h"
#include "ui/report/run_report.h"
#include "ui/shown/run_trends.h"
#include "ui/widgets/card.h"

#include <QPointer>
#include <QTimer>

#include <map>

class QAction;
class QMenu;
class QTableWidget;
class QToolButton;

namespace titer::widgets {
class LinkedLine;
class Pill;
class SectionHeader;
} // namespace titer::widgets

namespace titer::pages {

class EstimatorMenu;

class RunShadow : public widgets::Card {
    Q_OBJECT
public:
    RunShadow(app::Document& document, app::PlantShadow& laid, shown::RunModel& model, QWidget* parent = nullptr);

    app::PlantShadow& laid() const { return m_laid; }
    // Where it may be laid: the begin of the run, each phase, and where it fits best.
    QMenu* alignMenu() const { return m_alignMenu; }
    QToolButton* alignButton() const { return m_align; }
    EstimatorMenu* estimatorMenu() const { return m_estimator; }
    // "cho-fed-batch-run, simulated: playing"
    QString stateText() const;

    QHash<QString, shown::Samples> samplesOf(const QStringList& tags) const;
    // What the plant's estimators say of these variables; empty where it has none.
    QHash<QString, shown::Estimated> estimatesOf(const QStringList& tags) const;
    // "Yield of Reactor: 0.43 ± 0.02": the numbers that they estimate, as of now, or why there is no estimate.
    QString estimateText() const;
    // Tags without a variable; samples are there for those among `shown`.
    QList<shown::Recorded> unlinked(const QStringList& shown) const;
    // The variables of the others, by what those would be called there.
    QHash<QString, QString> linked() const;
    bool hasLinks() const;
    QHash<QString, Reading> readingsAt(double seconds) const;
    plot::TimelineLane lane() const;
    // The gap of the tag that reports most, for a card; nothing where none has been compared.
    struct Gap {
        QString name, unit;
        double now = 0.0, rmse = 0.0, worst = 0.0; // [unit]
    };
    std::optional<Gap> mainGap() const;
    // What a report says of it; nothing where it does not lie over the plant of that run.
    std::optional<report::Measured> measuredFor(const app::Run& run) const;

    QTableWidget* table() const { return m_table; }
    // What can be done with the mapping of a tag: accept, choose, say its unit, leave out.
    QMenu* menuOf(int tag);
    void acceptSuggestions();
    void setVariable(int tag, const std::string& variable, const std::string& unit = {});
    void setFolded(bool folded);
    // Its table shows the rows that a third of `place`, which it shares with the plots, has room for.
    void fitInto(QWidget* place);

signals:
    void stateChanged();
    void moved(double now);
    void gathered();
    void failed(const QString& sentence);
    void fitAsked(const QString& unit);
    void twinAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum Column { Mark, Name, Variable_, Now, Rmse, Estimate, Worst, Count, columnCount };

    void connectLaid();
    // run_shadow_align.cpp
    void connectAlignment();
    void showAlignment();
    void fillAlignMenu();
    void reportFit();
    void refresh();
    void suggest();
    bool isOpen(const twin::MappedTag& tag) const; // not mapped, with a suggestion
    void refreshRows();
    void fitTable();
    void refreshGaps();
    // run_shadow_samples.cpp
    bool isMarked(std::size_t tag) const;
    QString nameOf(std::size_t tag) const; // as people call it
    // run_shadow_estimate.cpp
    void refreshEstimates();
    const app::NumberName& numberOf(const app::EstimateTrack& track) const;
    void fillRow(int row);
    app::ShownAs reportedAs(const twin::MappedTag& tag) const;
    const std::string& suggestionOf(const std::string& tag) const;
    void addVariableMenu(QMenu* menu, int tag);
    void addUnitMenu(QMenu* menu, int tag, const std::string& variable);

    app::Document& m_document;
    app::PlantShadow& m_laid;
    app::LiveSession& m_live; // that it lies on
    shown::RunModel& m_model;
    std::vector<twin::Suggestion> m_suggestions;
    widgets::SectionHeader* m_header;
    widgets::Pill* m_simulated;
    widgets::LinkedLine* m_state;
    QToolButton* m_align;
    QMenu* m_alignMenu;
    EstimatorMenu* m_estimator;
    QToolButton* m_leave;
    QTableWidget* m_table;
    widgets::LinkedLine* m_estimate;
    QWidget* m_shared = nullptr; // with the plots
    QTimer m_gather;
    QPointer<QAction> m_fitAction;                            // of the menu
    mutable std::map<std::string, app::NumberName> m_numbers; // of the plant that are estimated, by their paths
};

} // namespace titer::pages
