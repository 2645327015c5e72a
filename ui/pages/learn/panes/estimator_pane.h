// An estimator of the plant on a recording that has been read: the noise of its channels, the numbers that it
// follows, and how it did. [gui]
#pragma once

#include "core/model/flowsheet.h"
#include "ui/pages/learn/panes/lesson_pane.h"

#include <string>
#include <vector>

class QPushButton;
class QTableWidget;
class QTableWidgetItem;

namespace titer::pages {

class EstimatorPane : public LessonPane {
    Q_OBJECT
public:
    // `numbers`: paths of the plant that it may be let to follow.
    EstimatorPane(LessonWork& work, const std::string& file, const std::vector<std::string>& numbers);

    bool isWide() const override { return true; }
    void refresh() override;
    bool showPlace(const lessons::Place& place) override;
    QWidget* firstStop() const override;
    QPushButton* runButton() const { return m_run; }
    QTableWidget* channels() const { return m_channels; }
    QTableWidget* numbers() const { return m_numbers; }

private:
    enum ChannelColumn { Tag, Noise, State, InBand, channelColumns };
    enum NumberColumn { Number, StartDeviation, Walk, Estimate, numberColumns };

    const model::EstimatorEntry* estimator() const;
    void change(const model::EstimatorEntry& after, const QString& text);
    void takeChannel(const QTableWidgetItem* item);
    void takeNumber(const QTableWidgetItem* item);
    void fillChannels();
    void fillNumbers();
    QString faults() const;

    std::string m_file;
    std::vector<std::string> m_paths;
    QPushButton* m_run;
    QTableWidget *m_channels, *m_numbers;
    widgets::Label* m_state;
};

} // namespace titer::pages
