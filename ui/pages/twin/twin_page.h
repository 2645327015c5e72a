// The Twin page: how the estimators do that correct the model by what is measured. Units with their levels, the channels of one of them with
// their verdicts, innovations and estimated parameters over time, and what cannot be known. It belongs to the Run page. [gui]
//
//   TwinPage page(document);  page.follow(live);  page.setLevels(levels, ensureProject);  signals backAsked(), failed(sentence)
#pragma once

#include "app/document/document.h"
#include "app/live/advice/live_advice.h"
#include "app/live/estimators/level_setup.h"
#include "app/live/live_session.h"
#include "app/live/loop_trail.h"
#include "app/session/noise_work.h"
#include "ui/pages/page.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <string>

class QMenu;
class QPushButton;
class QStackedWidget;
class QTableWidget;
class QVBoxLayout;

namespace titer::widgets {
class LinkedLine;
}

namespace titer::pages {

class LiveAdviceSheet;
class LoopsSheet;
class NoiseSheet;
class TwinPlots;

class TwinPage : public QWidget, public Page {
    Q_OBJECT
public:
    explicit TwinPage(app::Document& document, QWidget* parent = nullptr);

    // Once, with the window's live session, which outlives the page.
    void follow(app::LiveSession& live);
    // Levels that a person may change, which outlive the page; `ensureProject` makes a project where there is none.
    void setLevels(app::LevelSetup& levels, std::function<bool()> ensureProject);
    // Noise that is sought from the recording, which outlives the page.
    void setNoise(app::NoiseWork& noise);
    // Advice on what lies over the plant, which outlives the page; `ensureProject` as of setLevels().
    void setAdvice(app::LiveAdvice& advice, std::function<bool()> ensureProject);
    LiveAdviceSheet* adviceSheet() const { return m_adviceSheet; }
    // Loops at devices, and their courses so far; they outlive the page.
    void setLoops(app::LoopSession& loops, const app::LoopTrail& trail);
    LoopsSheet* loopsSheet() const { return m_loopsSheet; }
    QPushButton* loopButton() const { return m_loopButton; }
    void openLoops();
    // What tells the noise of a channel of the chosen unit, to choose from; whoever shows it owns it. nullptr: no such channel.
    QMenu* noiseMenu(int channel);
    // The levels of a unit, to choose from; whoever shows it owns it.
    QMenu* levelMenu(const std::string& unit);
    // As it is now; by itself it is so up to twice a second while it is seen and something comes.
    void refresh();

    QTableWidget* units() const { return m_units; }
    QTableWidget* channels() const { return m_channels; }
    TwinPlots* plots() const { return m_plots; }
    QPushButton* noiseButton() const { return m_noise; }
    NoiseSheet* noiseSheet() const { return m_noiseSheet; }
    QString state() const; // the line in the head
    QStringList findings() const { return m_found; }

    QWidget* widget() override { return this; }
    void focusFirst() override;
    QList<QWidget*> regions() const override;
    bool back() override;

signals:
    void backAsked();
    void dataAsked();
    void failed(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;

private:
    enum UnitColumn { UnitName, LevelOfUnit, UnitEstimator, UnitHealth, unitColumns };
    enum ChannelColumn { Light, Tag, Variable, Samples, Rejected, Late, InBand, Bias, Noise, channelColumns };

    QWidget* makeHead();
    QWidget* makeEmpty();
    QWidget* makeUnits();
    QWidget* makeChannels();
    std::string chosenUnit() const;
    static QString levelName(app::UnitLevel level);
    static QString levelHelp(app::UnitLevel level);
    app::UnitLevel levelInEffect(int unit) const; // by what is stated and what there is
    QMenu* levelMenuOf(int row);
    void changeLevel(const std::string& unit, app::UnitLevel level);
    QString words(const base::Sentence& sentence) const; // of an estimator
    void refreshHead();
    void refreshUnits();
    void refreshChannels();
    void refreshFindings();
    void refreshNoise();
    void refreshLoops();
    std::string channelTag(int channel) const;
    QString noiseWords(int channel) const; // what is in effect

    app::Document& m_document;
    app::LiveSession* m_live = nullptr;
    app::LevelSetup* m_levels = nullptr;
    std::function<bool()> m_ensureProject;
    app::NoiseWork* m_noiseWork = nullptr;
    NoiseSheet* m_noiseSheet = nullptr;
    LiveAdviceSheet* m_adviceSheet = nullptr;
    app::LoopSession* m_loops = nullptr;
    LoopsSheet* m_loopsSheet = nullptr;
    QPushButton* m_advise;
    QPushButton *m_back, *m_noise, *m_loopButton;
    widgets::LinkedLine* m_state;
    QWidget* m_head;
    QTableWidget *m_units, *m_channels;
    TwinPlots* m_plots;
    QStackedWidget* m_body;
    QVBoxLayout* m_findings = nullptr;
    QStringList m_found;
    QTimer m_tick;
};

} // namespace titer::pages
