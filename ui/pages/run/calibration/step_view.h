// The open card of a calibration: what its step gives, its runs and settings, what it takes, what it found with plots and remarks, and
// the acts at its foot, which stay where they are. It is drawn from the card alone. [gui]
//
//   StepView view;  view.show(card, toAdd);        view.runs(), view.settings(), view.bounds() and their signals
//   view.showMoved(card)                           pictures and progress alone
//   signals fitAsked(), stopAsked(), writeAsked(), clearAsked()
#pragma once

#include "app/fit/column/calibration_card.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace titer::plot {
class XyPlot;
}

namespace titer::widgets {
class Label;
class SectionHeader;
} // namespace titer::widgets

namespace titer::pages {

class BoundTable;
class FindingList;
class FoundTable;
class RunRows;
class SettingRows;
class StateSign;
class TakenTable;

class StepView : public QWidget {
    Q_OBJECT
public:
    explicit StepView(QWidget* parent = nullptr);

    void show(const app::StepCard& card, const std::vector<std::pair<int, QString>>& toAdd);
    void showMoved(const app::StepCard& card);
    // One is computed at a time.
    void setOtherFits(bool fits) { m_otherFits = fits; }
    // The plots and values come into sight.
    void lookAtResult();

    app::CalibrationStep step() const { return m_card.step; }
    RunRows* runs() const { return m_runs; }
    SettingRows* settings() const { return m_settings; }
    BoundTable* bounds() const { return m_bounds; }
    TakenTable* taken() const { return m_taken; }
    FoundTable* found() const { return m_found; }
    FindingList* faults() const { return m_faults; }
    FindingList* findings() const { return m_findings; }
    QComboBox* pictures() const { return m_pictures; }
    plot::XyPlot* plot() const { return m_plot; }
    QPushButton* fitButton() const { return m_fit; }
    QPushButton* stopButton() const { return m_stop; }
    QPushButton* writeButton() const { return m_write; }
    QToolButton* clearButton() const { return m_clear; }
    QString stateWords() const;

signals:
    void fitAsked();
    void stopAsked();
    void writeAsked();
    void clearAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeChoices();
    QWidget* makeResult();
    QWidget* makeFoot();
    void fitPlot();
    void arrange();
    void orderTabs();
    void scrollToResult();
    bool canSeeBoth() const;
    void refreshHead();
    void refreshPictures();
    void refreshPlot();
    void refreshWords();
    void refreshActs();

    app::StepCard m_card;
    bool m_narrow = false, m_arranged = false, m_otherFits = false;
    bool m_looks = false; // at the result, as long as it is computed
    widgets::Label *m_title, *m_stateWords, *m_purpose;
    StateSign* m_sign;
    RunRows* m_runs;
    widgets::SectionHeader *m_settingsHead, *m_takenHead;
    SettingRows* m_settings;
    TakenTable* m_taken;
    BoundTable* m_bounds;
    QWidget* m_result = nullptr;
    QComboBox* m_pictures;
    plot::XyPlot* m_plot;
    widgets::Label* m_noResult;
    FoundTable* m_found;
    FindingList *m_faults, *m_findings; // what stood in the way; what is to be known of the result
    QBoxLayout* m_sides = nullptr;      // choices and plot
    QScrollArea* m_scroll = nullptr;
    widgets::Label* m_state; // over the foot: why it cannot begin, how far it is
    QPushButton *m_fit, *m_stop, *m_write;
    QToolButton* m_clear;
};

// The sign of a state, as high as a line. [gui]
class StateSign : public QWidget {
    Q_OBJECT
public:
    void show(app::StepState state);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    app::StepState m_state = app::StepState::Open;
};

} // namespace titer::pages
