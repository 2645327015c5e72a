// What lies over the plant: what it is, how its tags are mapped, and the gap of each tag to the model. [gui]
//
//   RunShadow shadow(document, laid, model);
//   shadow.mapping(), shadow.table(), shadow.alignButton(), shadow.estimateLine()      its parts
//   signals: stateChanged(); moved(now) with each frame; gathered() some times a second, when there are new samples
#pragma once

#include "app/document/document.h"
#include "app/session/plant_shadow.h"
#include "ui/report/run_report.h"
#include "ui/shown/run_model.h"
#include "ui/widgets/card.h"

#include <QTimer>

#include <optional>

class QToolButton;

namespace titer::widgets {
class LinkedLine;
class Pill;
class SectionHeader;
} // namespace titer::widgets

namespace titer::pages {

class AlignButton;
class EstimateLine;
class EstimatorMenu;
class GapTable;
class TagMapping;

class RunShadow : public widgets::Card {
    Q_OBJECT
public:
    RunShadow(app::Document& document, app::PlantShadow& laid, shown::RunModel& model, QWidget* parent = nullptr);

    app::PlantShadow& laid() const { return m_laid; }
    AlignButton* alignButton() const { return m_align; }
    EstimatorMenu* estimatorMenu() const { return m_estimator; }
    TagMapping& mapping() const { return *m_mapping; }
    GapTable* table() const { return m_table; }
    EstimateLine* estimateLine() const { return m_estimate; }
    // "cho-fed-batch-run, simulated: playing"
    QString stateText() const;
    // The gap of the tag that reports most, for a card; nothing where none has been compared.
    struct Gap {
        QString name, unit;
        double now = 0.0, rmse = 0.0, worst = 0.0; // [unit]
    };
    std::optional<Gap> mainGap() const;
    // What a report says of it; nothing where it does not lie over the plant of that run.
    std::optional<report::Measured> measuredFor(const app::Run& run) const;
    void setFolded(bool folded);

signals:
    void stateChanged();
    void moved(double now);
    void gathered();
    void failed(const QString& sentence);
    void fitAsked(const QString& unit);
    void placesAsked(); // of the recording in the run
    void twinAsked();

private:
    void connectLaid();
    void refresh();
    void refreshGaps();

    app::Document& m_document;
    app::PlantShadow& m_laid;
    app::LiveSession& m_live; // that it lies on
    shown::RunModel& m_model;
    widgets::SectionHeader* m_header;
    widgets::Pill* m_simulated;
    widgets::LinkedLine* m_state;
    AlignButton* m_align;
    EstimatorMenu* m_estimator;
    QToolButton* m_leave;
    TagMapping* m_mapping;
    GapTable* m_table;
    EstimateLine* m_estimate;
    QTimer m_gather;
};

} // namespace titer::pages
