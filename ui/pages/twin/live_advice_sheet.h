// Advice on what lies over the plant, made anew with each new sample: goal and limits, the newest list, and what was answered before, with what
// was promised and what came. A sheet over the lower half of the page. [gui]
//
//   LiveAdviceSheet sheet(advice, ensureProject, page);   sheet.open(plant);      signal failed(sentence)
#pragma once

#include "app/live/advice/live_advice.h"
#include "ui/widgets/sheet.h"

#include <functional>
#include <memory>

class QLineEdit;
class QPushButton;
class QTabWidget;
class QTableWidget;

namespace titer::widgets {
class Label;
}

namespace titer::pages {

class AdviceForm;
class TrainPane;

class LiveAdviceSheet : public widgets::Sheet {
    Q_OBJECT
public:
    LiveAdviceSheet(app::LiveAdvice& advice, std::function<bool()> ensureProject, QWidget* page);

    void open(const model::Plant* plant); // nullptr: none lies under anything

    AdviceForm* form() const { return m_form; }
    QLineEdit* validityField() const { return m_validity; }
    QPushButton* goButton() const { return m_go; }
    QPushButton* acceptButton() const { return m_accept; }
    QPushButton* declineButton() const { return m_decline; }
    QTableWidget* offers() const { return m_offers; }
    QTableWidget* record() const { return m_record; }
    // The changes, and the train.
    QTabWidget* panes() const { return m_panes; }
    TrainPane* train() const { return m_train; }
    QString state() const;

signals:
    void failed(const QString& sentence);

private:
    void goOrStop();
    void accept();
    void decline();
    void refresh();
    void refreshButtons();
    void refreshOffers();
    void refreshRecord();
    void refreshTrain();
    void readLoad();
    QString stateWords() const;
    QStringList offerCells(const app::LiveAdvice::Offer& offer) const;

    app::LiveAdvice& m_advice;
    std::function<bool()> m_ensureProject;
    AdviceForm* m_form;
    QLineEdit* m_validity;
    widgets::Label* m_state;
    QPushButton *m_go, *m_accept, *m_decline;
    QTableWidget *m_offers, *m_record;
    TrainPane* m_train;
    QTabWidget* m_panes;
    std::shared_ptr<const app::PreparedAdvice> m_shown; // in the pane of the train
};

} // namespace titer::pages
