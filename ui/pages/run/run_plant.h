// The left side of the Run page: where one is, the flowsheet with live values or the picture of one unit, notices, the train. [gui]
//
//   RunPlant plant(document, model, capacity);
//   plant.showUnit(2);  plant.showPlant();          picture of a unit, or the whole sheet
//   plant.setReadings(...)                          measured values, from a recording
//   plant.setNarrow(true)                           a column: picture above a list, no train
#pragma once

#include "app/document/document.h"
#include "core/model/remedy.h"
#include "ui/pages/run/run_vessel.h"
#include "ui/pages/run/shadow/origin.h"

#include <QWidget>

#include <optional>
#include <string>

class QLabel;
class QScrollArea;
class QStackedWidget;

namespace titer::app {
class ResidenceSweep;
}

namespace titer::flow {
class FlowView;
}

namespace titer::widgets {
class Card;
class Label;
class LinkedLine;
class NoticeBar;
} // namespace titer::widgets

namespace titer::pages {

class RunColumn;

class TrainView;

class RunPlant : public QWidget {
    Q_OBJECT
public:
    RunPlant(app::Document& document, shown::RunModel& model, app::ResidenceSweep& capacity, QWidget* parent = nullptr);

    void showUnit(int plantUnit);
    void showPlant();
    bool showsPlant() const;
    // A unit is looked at: its picture, or it alone is selected on the sheet.
    bool showsUnit() const;
    void setReadings(const QHash<QString, Reading>& readings);
    void setNarrow(bool narrow);
    flow::FlowView* flowView() const { return m_flow; }
    VesselView* vessel() const { return m_vessel; }
    // In the vessel's place where a column is looked at.
    RunColumn* column() const { return m_column; }
    // The row with the breadcrumb; a narrow page puts it into its own head.
    QWidget* head() const { return m_head; }
    // Puts it back over the picture.
    void takeHead();

signals:
    void showPath(const QString& path);
    void unitActivated(const QString& id);
    void runAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* pictureOf(int plantUnit) const;
    void refreshHead();
    void refreshOverlay();
    void refreshNotices();
    std::optional<model::Offer> offerFor(const std::string& where, const base::Sentence& what) const;
    // Makes the edits that a notice of the run offers, and asks for a run that shows what they do.
    void applyRemedy(const QString& noticeId);
    QString pillOf(int plantUnit) const;

    app::Document& m_document;
    shown::RunModel& m_model;
    QWidget* m_head;
    widgets::LinkedLine* m_crumbs;
    widgets::Label* m_state;
    QWidget* m_legend;
    QStackedWidget* m_pages;
    flow::FlowView* m_flow;
    QScrollArea* m_scroll;
    VesselView* m_vessel;
    QScrollArea* m_columnScroll;
    RunColumn* m_column;
    widgets::NoticeBar* m_notices;
    widgets::Card* m_trainCard;
    widgets::Label* m_trainNote;
    TrainView* m_train;
    bool m_narrow = false;
};

} // namespace titer::pages
