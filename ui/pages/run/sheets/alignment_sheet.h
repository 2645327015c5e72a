// Where recordings lie on the clock of the run: the rule is chosen over a picture of their tags and the phases of the
// run. A sheet over the lower half of the page. [gui]
//
//   AlignmentSheet sheet(page);   sheet.open(title, orders, rule, [](const AlignRule& rule, const auto& places) {...});
#pragma once

#include "app/common/background_task.h"
#include "app/fit/run_places.h"
#include "ui/widgets/sheet.h"

#include <functional>
#include <vector>

class QComboBox;
class QDateTimeEdit;
class QPushButton;

namespace titer::plot {
class TrendPlot;
}

namespace titer::widgets {
class Label;
}

namespace titer::pages {

class AlignmentSheet : public widgets::Sheet {
    Q_OBJECT
public:
    // What was chosen, and where each recording lies by it.
    using Taken = std::function<void(const twin::AlignRule& rule, const std::vector<twin::FilePlace>& places)>;

    explicit AlignmentSheet(QWidget* page);

    // Reads the recordings, and runs their plant for its phases, in the background.
    void open(const QString& title, const std::vector<app::MeasuredRunOrder>& orders, const twin::AlignRule& rule,
              Taken taken);
    void leave() override;

    bool isReading() const { return m_reading.isRunning(); }
    QComboBox* rules() const { return m_rules; }
    QDateTimeEdit* instant() const { return m_instant; }
    QPushButton* takeButton() const { return m_take; }
    plot::TrendPlot* chart() const { return m_chart; }
    QString words() const; // where each lies, a line for each

private:
    void take(const base::Result<app::RunPlaces>& read, const twin::AlignRule& rule);
    void addRule(const QString& words, const twin::AlignRule& rule);
    void fillRules(const twin::AlignRule& rule);
    twin::AlignRule chosen() const;
    void draw();

    app::BackgroundTask m_reading;
    app::RunPlaces m_read;
    std::vector<twin::FilePlace> m_places;
    std::vector<twin::AlignRule> m_choices; // as the box lists them
    Taken m_taken;
    widgets::Label *m_title, *m_words;
    QComboBox* m_rules;
    QDateTimeEdit* m_instant;
    QPushButton* m_take;
    plot::TrendPlot* m_chart;
};

} // namespace titer::pages
